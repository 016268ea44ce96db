import type { Subject } from '../../behaviour.js';
import { NO_ORIGINS } from '../../trace.js';
import { originsOf, type Value } from '../../value.js';
import { commandLine, note, output, type Call, type CommandReader } from '../call.js';

/** A command line by which a tool prints what it keeps safe. */
interface Disclosure {
  /** Names of the tool, separated by blanks. */
  readonly names: string;
  /** What stands behind the name. */
  readonly line: RegExp;
  readonly subject: Subject;
  /** Lines that print all that the store holds, or a credential with all of its parts. */
  readonly whole?: RegExp;
}

/** By the manuals of the tools. The first that matches counts. */
const DISCLOSURES: readonly Disclosure[] = [
  {
    names: 'kubectl oc k3s microk8s minikube',
    line: /\bget\s+(?:\S+\s+){0,6}?secrets?(?:[/\s,]|$)|\bconfig\s+view\b.{0,80}--raw\b/u,
    subject: 'stored-secret',
    whole:
      /\s(?:-A|--all-namespaces)\b|\bget\s+secrets?(?:\s+(?:-n\s+\S+|--namespace[= ]\S+|-l\s+\S+|-o\s*\S+|--output[= ]\S+))*\s*$|--raw\b/u,
  },
  {
    names: 'vault bao',
    line: /^(?!.{0,200}-field[= ]"?(?:\w{1,30}[_-])?(?:id|ids|name|username|user|url|host|hostname|port|region|version|created|expir\w{1,8}|owner|email)\b)(?:kv\s+get|read|kv\s+export)\b|^token\s+(?:create|lookup)\b|^print\s+token\b/u,
    subject: 'stored-secret',
    whole: /-format[= ](?:json|yaml)\b(?!.{0,200}-field)/u,
  },
  {
    names: 'op',
    line: /^(?:--\S+\s+)*(?:item\s+get|read|document\s+get|inject)\b/u,
    subject: 'stored-secret',
    whole: /--format[= ]json\b(?!.{0,200}--fields?)/u,
  },
  { names: 'bw rbw', line: /^(?:get|list\s+items|export)\b/u, subject: 'stored-secret', whole: /^(?:list\s+items|export)\b/u },
  // What a checkout leaves in the settings of git, and what its helpers hand out.
  {
    names: 'git',
    line: /\bconfig\b(?=.{0,80}--get).{0,120}\.extraheader\b|^(?:-[cC]\s+\S{1,80}\s+){0,4}credential(?:-\S{1,30})?\s+(?:fill|get)\b/u,
    subject: 'access-token',
  },
  { names: 'lpass', line: /^(?:show|export)\b/u, subject: 'stored-secret', whole: /^export\b/u },
  { names: 'keepassxc-cli kpcli', line: /^(?:show|export|clip)\b/u, subject: 'stored-secret', whole: /^export\b/u },
  {
    names: 'pass gopass',
    line: /^(?!(?:init|insert|generate|edit|rm|mv|cp|git|ls|list|find|help|version|add|delete|sync|clone|setup|audit|fsck)\b)[\w./@-]/u,
    subject: 'stored-secret',
  },
  {
    names: 'secret-tool',
    line: /^(?:lookup|search)\b/u,
    subject: 'stored-secret',
    whole: /^search\b/u,
  },
  {
    names: 'aws',
    line: /\b(?:secretsmanager\s+(?:batch-)?get-secret-value|ssm\s+get-parameters?(?:-by-path)?|configure\s+(?:get\s+\S*aws_\S+|export-credentials)|sts\s+(?:get-session-token|assume-role\S*|get-federation-token)|ecr\s+get-login-password|codeartifact\s+get-authorization-token)\b/u,
    subject: 'stored-secret',
    whole: /\bexport-credentials\b|\bsts\s|\bbatch-get|-by-path\b/u,
  },
  { names: 'gcloud', line: /\bsecrets\s+versions\s+access\b/u, subject: 'stored-secret' },
  { names: 'gcloud', line: /\bprint-(?:access|identity)-token\b/u, subject: 'access-token' },
  { names: 'az', line: /\bkeyvault\s+secret\s+(?:show|download|list)\b/u, subject: 'stored-secret' },
  { names: 'az', line: /\bget-access-token\b/u, subject: 'access-token' },
  {
    names: 'gh glab',
    line: /\bauth\s+token\b|\bauth\s+status\b.{0,60}(?:-t\b|--show-token)|\bconfig\s+get\s+\S*token\b/u,
    subject: 'access-token',
  },
  { names: 'fly flyctl', line: /\b(?:auth\s+token|tokens?\s+create)\b/u, subject: 'access-token' },
  { names: 'heroku', line: /^auth:token\b/u, subject: 'access-token' },
  { names: 'heroku', line: /^config(?::get)?(?:\s|$)/u, subject: 'stored-secret', whole: /^config(?:\s|$)/u },
  { names: 'doppler', line: /^secrets(?:\s|$)/u, subject: 'stored-secret', whole: /\bdownload\b|^secrets\s*(?:-|$)/u },
  // The state holds every attribute of every resource in the clear (Terraform, “Manage sensitive data”).
  { names: 'terraform tofu terragrunt', line: /^state\s+pull\b/u, subject: 'stored-secret', whole: /./u },
  { names: 'pulumi', line: /--show-secrets\b/u, subject: 'stored-secret', whole: /\bstack\s+export\b/u },
  { names: 'ansible-vault', line: /^(?:view|decrypt)\b/u, subject: 'stored-secret', whole: /./u },
  { names: 'sops', line: /(?:^|\s)(?:-d|--decrypt|decrypt|exec-env)\b/u, subject: 'stored-secret', whole: /^(?!.*--extract)/u },
  { names: 'infisical chamber', line: /^(?:secrets|export|read)\b/u, subject: 'stored-secret', whole: /^(?:secrets\s*(?:-|$)|export)/u },
];

/** A token that a tool hands out on purpose, or a secret out of a store: the command's output carries it. Undefined for any other line. */
export function discloses(call: Call): Value | undefined {
  const line = call.args.map((arg) => arg.text).join(' ');
  for (const { names, line: prints, subject, whole } of DISCLOSURES) {
    if (!names.split(' ').includes(call.name) || !prints.test(line)) continue;
    const flags = whole?.test(line) === true ? (['recursive'] as const) : [];
    return output(NO_ORIGINS, note(call, 'read', { subject, target: `${call.name} ${line}`.slice(0, 200), flags }));
  }
  return undefined;
}

/** A password manager. */
export const secretStore: CommandReader = (call) => {
  const disclosed = discloses(call);
  if (disclosed) return disclosed;
  const given = originsOf([call.stdin, ...call.args]);
  return output(given, note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(call.args) }));
};
