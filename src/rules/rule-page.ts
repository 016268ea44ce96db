import type { JsonObject } from '../core/json.js';
import type { Area, Rule } from '../core/rule.js';
import { visible } from '../report/untrusted.js';
import { DETECTION_RULES } from './skill/all.js';

const AREA_OPTION: Readonly<Record<Area, string>> = {
  packs: '`--checks packs`',
  policies: '`--checks policies`',
  skills: '`--checks skills`',
  config: 'always',
};

/** The file name of a rule's page: `pack/version-drift` has `pack-version-drift.md`. */
export function rulePageName(id: string): string {
  return `${id.replace('/', '-')}.md`;
}

/**
 * The page of a rule in Markdown, with sections of one fixed order: what it says, why, what fires, what does not, how to fix it,
 * references. Parts of the wording that depend on the place stand in capitals, as they do in help texts.
 */
export function rulePage(rule: Rule): string {
  const sections = [
    `# \`${rule.id}\``,
    `${rule.title}.`,
    facts(rule),
    section(
      'What it says',
      wording(() => rule.message(PLACEHOLDERS)),
    ),
    section('Why', rule.why),
    section('What fires', examples(rule, rule.examples.fires)),
    section('What does not', examples(rule, rule.examples.silent)),
    section(
      'How to fix it',
      wording(() => rule.help(PLACEHOLDERS)),
    ),
    section('References', (rule.references ?? []).map((reference) => `- ${reference}`).join('\n')),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function facts(rule: Rule): string {
  const rows = [
    ['Level', rule.level],
    ['Severity', rule.severity],
    ['Confidence', rule.confidence],
    ['Checked by', AREA_OPTION[rule.area]],
    ...(rule.code === undefined ? [] : [['Reason code', `\`${rule.code}\``]]),
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${String(name)} | ${String(value)} |`)].join('\n');
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

/** Samples are shown as they stand in a file: all of a detection rule, and YAML. Other examples are sentences of ours. */
function examples(rule: Rule, samples: readonly string[]): string {
  const verbatim = DETECTION_RULES.includes(rule);
  const isSample = (text: string): boolean => verbatim || text.includes('\n') || /^[\w-]+: /.test(text);
  const parts = samples.map((text) => (isSample(text) ? fenced(text) : `- ${text}`));
  return parts.join(samples.some(isSample) ? '\n\n' : '\n');
}

/** The fence is longer than any run of backticks inside, so that a sample with code blocks stays one sample. */
function fenced(sample: string): string {
  const longest = Math.max(2, ...[...sample.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const lines = sample.split('\n').map(visible);
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** Empty where a rule's words hang on the details so much that there is nothing to say without them. */
function wording(say: () => string): string {
  try {
    const words = say();
    // A word chosen by a detail has no entry for its placeholder.
    return /\bundefined\b/.test(words) ? '' : words;
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

/** Details in which every member is its own name in capitals: `installedVersion` is INSTALLED_VERSION, alone or as the one item of a list. */
const PLACEHOLDERS = new Proxy<JsonObject>(
  {},
  { get: (_details, member) => (typeof member === 'string' ? placeholder(member) : undefined), has: () => true },
);

function placeholder(member: string): string[] {
  const name = member.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  return [name];
}
