import type { Confidence, Severity } from '../../../core/finding.js';
import { classifyHost } from '../../code/read-program.js';
import { isShadyAddress } from '../hosts.js';
import type { SignalMatch } from '../signal.js';
import type { WorkflowRegion } from './workflow-region.js';

/** Severity, confidence, what the workflow does, and the event by which a stranger reaches it. */
export type WorkflowGrade = readonly [Severity, Confidence, string, string];

/** Text that a stranger chooses freely; a number or a hash cannot hold a command. */
const FREE_TEXT = /\.(?:title|body|message|page_name|name|email|ref|label|default_branch|head_branch|display_title)$|^github\.head_ref$/;
/** Parts of a repository that the author of a pull request chooses. */
const HEAD =
  /pull_request\.(?:head\.(?:ref|sha|repo\.\w{1,12}|label)|merge_commit_sha)$|workflow_run\.head_\w{1,20}(?:\.\w{1,12})?$|^github\.head_ref$/;
/** Names of outputs that carry what a stranger chose, where an earlier step takes it from the event. */
const CARRIES = /outputs\.[\w-]{0,40}(?:ref|branch|title|body|head|comment|message|sha)[\w-]{0,20}$/;

/** The steps that run what was checked out. */
const RUNS_PROJECT =
  /\b(?:npm|pnpm|yarn|bun)\s{1,3}(?:ci|i|install|run|test|exec|build)?\b|\bpip3?\s{1,3}install\b|\bpython3?\s{1,3}(?:-m\s|[\w./-]{1,80}\.py)|\bpytest\b|\btox\b|\bmake\b|\b(?:ba)?sh\s{1,3}[\w./-]{1,80}|(?:^|[\s"'&;|])\.{1,2}\/[\w./-]{1,80}|\b(?:npx|bunx|cargo|go|mvn|gradle|bundle|poetry|uv|docker|composer|dotnet|rake|node|just)\s{1,3}[\w./-]/im;
/** Who may start it is looked at, so that a stranger alone does not get in. */
const GUARDED =
  /author_association|\bcollaborators?\b|getCollaboratorPermission|head\.repo\.full_name\s{0,2}==\s{0,2}github\.repository|head\.repo\.fork\s{0,2}==\s{0,2}false|safe[- ]to[- ]test|\benvironment\s{0,2}:|github\.actor\s{0,2}==|github\.repository_owner|label\.name\s{0,2}==/i;
/** What a stranger would get hold of. */
const POWERS =
  /\bsecrets\.(?!GITHUB_TOKEN\b)\w|\bwrite-all\b|\b(?:contents|packages|id-token|actions|deployments)\s{0,2}:\s{0,2}write\b|\bself-hosted\b|RUNNER_TRACKING_ID/i;

/** An expression by the key in whose value it stands. Offsets are within the region. */
export function expressionGrade(region: WorkflowRegion, source: string, key: string, at: number): WorkflowGrade | undefined {
  const event = [...region.triggers].sort()[0];
  const derived = source.startsWith('steps.') && CARRIES.test(source) && takesFromEvent(region.text.slice(0, at));
  if (key === 'run' || key === 'script') return injection(region, derived || FREE_TEXT.test(source), event, at);
  if (event === undefined) return undefined;
  if (key === 'ref' || key === 'repository') return HEAD.test(source) || derived ? checkout(region, event, at) : undefined;
  const cached = (key === 'key' || key === 'restore-keys') && FREE_TEXT.test(source);
  return cached
    ? ['high', 'high', 'names its cache after text of a stranger, who can so fill the cache of a job with rights', event]
    : undefined;
}

function takesFromEvent(before: string): boolean {
  return /GITHUB_HEAD_REF|github\.head_ref|head\.(?:ref|sha)|headRef|\.(?:title|body)\b|pull_request/i.test(before);
}

/** Behind the expression the shell sees nothing but its text: as the first word of a line it is the command. */
const IS_COMMAND = /(?:^|\n)[ \t]{0,40}(?:- )?(?:run:[ \t]{0,4})?$/;
const DIRECTLY_RUN = /\b(?:eval|(?:ba|z|da)?sh\s{1,3}-l?c|python3?\s{1,3}-c|node\s{1,3}-e|iex)\b/i;

function injection(region: WorkflowRegion, free: boolean, event: string | undefined, at: number): WorkflowGrade | undefined {
  if (!free) return undefined;
  const how = 'puts text of a stranger into a command before the shell or the interpreter reads it';
  if (event === undefined) return /^\s{0,12}-?\s{0,3}(?:uses|runs-on)\s{0,2}:/m.test(region.text) ? ['medium', 'low', how, ''] : undefined;
  if (GUARDED.test(region.text)) return ['medium', 'medium', how, event];
  const powers =
    IS_COMMAND.test(region.text.slice(Math.max(0, at - 60), at)) ||
    POWERS.test(region.text) ||
    DIRECTLY_RUN.test(region.text.slice(Math.max(0, at - 200), at + 300));
  return powers ? ['critical', 'high', how, event] : ['high', 'high', how, event];
}

/** A pull request's head that is checked out. What follows decides whether it is also run. */
function checkout(region: WorkflowRegion, event: string, at: number): WorkflowGrade {
  const how = 'checks out what a stranger wrote';
  const after = region.text.slice(at);
  if (GUARDED.test(region.text)) return ['medium', 'medium', how, event];
  return RUNS_PROJECT.test(commandsOf(after)) || /\buses\s{0,2}:\s{0,2}["']?\.\//.test(after)
    ? ['critical', 'high', `${how} and runs it with the rights of the repository`, event]
    : ['medium', 'medium', how, event];
}

/** The text without lines that run nothing: names and conditions. */
function commandsOf(text: string): string {
  return text.replace(/^[ \t]{0,30}(?:- )?(?:name|if|uses|on|description)\s{0,2}:[^\n]{0,300}/gm, ' ');
}

/** A head that a command fetches. */
export function headGrade(region: WorkflowRegion, at: number): WorkflowGrade | undefined {
  const event = [...region.triggers].sort()[0];
  return event === undefined ? undefined : checkout(region, event, at + 10);
}

const SEND =
  /\b(?:curl|wget|Invoke-RestMethod|Invoke-WebRequest|nc|ncat)\s|\bfetch\(|requests\.post|upload-artifact|\bgh gist\b|\bbase64\b|\brev\b|\bxxd\b/i;

/** All secrets at once: a step needs a few, by name. */
export function dumpGrade(region: WorkflowRegion): WorkflowGrade {
  return [
    'critical',
    SEND.test(region.text) ? 'high' : 'medium',
    'takes all secrets of the repository at once',
    [...region.triggers].sort()[0] ?? '',
  ];
}

const BODY = /\s(?:-d|--data[\w-]{0,12}|-F|--form|-T|--upload-file|--post-data|-Body)[ =]?["']?(?<body>(?:[^\n\\]|\\.){1,400})/gi;

/** A command that gives secrets of the workflow away: to a host at which nobody answers, or in the body of a request to a stranger. */
export function secretSendGrade(command: string, secrets: readonly SignalMatch[]): WorkflowGrade | undefined {
  const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(command)?.[0] ?? '';
  const host = address === '' ? undefined : classifyHost(address).class;
  if (isShadyAddress(address, host))
    return givenIn(command, secrets) > 0
      ? ['critical', 'high', 'gives a secret of the repository to a host for which nobody answers', '']
      : undefined;
  if (host !== 'named' && host !== 'example') return undefined;
  const given = givenIn([...command.matchAll(BODY)].map((match) => match.groups?.['body'] ?? '').join('\n'), secrets);
  if (given === 0) return undefined;
  return ['critical', given > 1 ? 'high' : 'medium', 'gives a secret of the repository to another service in the body of a request', ''];
}

/** How many different secrets a text holds, by expression or by the variable that they were put into. */
function givenIn(text: string, secrets: readonly SignalMatch[]): number {
  const given = secrets.filter(({ groups, text: expression }) => {
    const name = groups['variable'];
    return text.includes(expression) || (name !== undefined && new RegExp(String.raw`\$\{?${name}\b|%${name}%|env:${name}\b`).test(text));
  });
  return new Set(given.map(({ groups }) => groups['name'])).size;
}

const UNATTENDED = /\bnohup\b|RUNNER_ALLOW_RUNASROOT|RUNNER_TRACKING_ID|run\.(?:sh|cmd)[^\n]{0,40}&\s{0,3}$|\/dev\/null/im;

/** A runner of somebody else's, or a process, that stays on the machine of a job. */
export function runnerGrade(region: WorkflowRegion, match: SignalMatch): WorkflowGrade | undefined {
  const event = [...region.triggers].sort()[0] ?? '';
  if (/RUNNER_TRACKING_ID/i.test(match.text)) return ['medium', 'medium', 'keeps a process alive on the runner after the job', event];
  const inJob = /^\s{0,12}(?:runs-on|jobs)\s{0,2}:/m.test(region.text);
  const target = `${match.groups['url'] ?? ''}${match.groups['other'] ?? ''}`;
  if (!UNATTENDED.test(region.text) || /[{}<>$]|\b(?:OWNER|ORG|YOUR|REPO)\b/.test(target)) return undefined;
  return inJob || /RUNNER_ALLOW_RUNASROOT|\/dev\/null/i.test(region.text)
    ? ['critical', 'high', 'registers a runner of somebody else on the machine, which then takes orders', event]
    : ['high', 'medium', 'registers a runner of somebody else on the machine, which then takes orders', event];
}

const PRINTS =
  /\b(?:echo|printf|cat\s{0,3}<<<)\s(?<said>[^\n|]{1,200})\|\s{0,3}(?:base64|rev|xxd|od|hexdump|gzip|sed|fold|tr|openssl)\b(?![^\n]{0,20}\s-(?:d|D|-decode)\b)(?<rest>[^\n]{0,200})/g;

/** Secrets that are printed in a form that the log does not mask; what goes into a file or a variable is not printed. */
export function printedSecrets(
  region: WorkflowRegion,
  secrets: readonly SignalMatch[],
): readonly { readonly at: number; readonly length: number }[] {
  const found = [];
  for (const match of region.text.matchAll(PRINTS)) {
    const { said = '', rest = '' } = match.groups ?? {};
    if (givenIn(said, secrets) === 0 || />|\)\s{0,2}["']?\s*$|-d\b|--decode/.test(rest)) continue;
    found.push({ at: region.start + match.index, length: match[0].length });
  }
  return found;
}

/** A command that gives something to a stranger, near the tokens that the runner itself holds. */
export function runtimeTokenGrade(command: string): WorkflowGrade | undefined {
  const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(command)?.[0] ?? '';
  const host = address === '' ? undefined : classifyHost(address).class;
  if (host !== 'named' && host !== 'example' && !isShadyAddress(address, host)) return undefined;
  return [...command.matchAll(BODY)].some((match) => (match.groups?.['body'] ?? '').includes('$'))
    ? ['critical', 'high', 'gives away what the runner’s own token opens', '']
    : undefined;
}

/** A part of a pipeline that comes from an address. */
export function includeGrade(address: string): WorkflowGrade | undefined {
  const { class: host, secure } = classifyHost(address);
  const how = 'takes its steps from an address, whose owner decides anew at every run';
  if (isShadyAddress(address, host)) return ['critical', 'high', how, ''];
  return host === 'named' ? [secure ? 'high' : 'critical', 'high', how, ''] : undefined;
}
