import type { Confidence, Severity } from '../../../core/finding.js';
import { classifyHost } from '../../code/read-program.js';
import { isShadyAddress } from '../hosts.js';

/** Builders and watchers that editors are told to start with a folder. */
const KNOWN_TASK =
  /"type"\s{0,3}:\s{0,3}"(?:npm|typescript|gulp|grunt|cargo)"|"command"\s{0,3}:\s{0,3}"(?:npm|pnpm|yarn|bun|npx tsc|tsc|make|cargo|dotnet|docker compose|docker-compose|pip|uv|poetry|bundle)\b[^"\\;|&]{0,100}"/;
/** A task that shows nothing of what it does. */
const SILENT = /"reveal"\s{0,3}:\s{0,3}"(?:never|silent)"|"echo"\s{0,3}:\s{0,3}false|"close"\s{0,3}:\s{0,3}true|"hide"\s{0,3}:\s{0,3}true/g;
/** What no interpreter is given: pictures, fonts, hidden files. */
const NO_PROGRAM =
  /\b(?:node|python3?|(?:ba|z)?sh|bun|deno|perl|ruby)\s{1,3}[^\s"]{0,120}(?:\.(?:woff2?|ttf|otf|png|jpe?g|gif|svg|ico|css|map|txt|md|json|lock|dat|bin)\b|\/\.[\w-]{1,60})/;

/** A task that starts with the folder, by the text of the task around it. */
export function gradeOfTask(task: string): readonly [Severity, Confidence] {
  if (NO_PROGRAM.test(task)) return ['critical', 'high'];
  if (KNOWN_TASK.test(task)) return ['low', 'medium'];
  return (task.match(SILENT) ?? []).length > 0 ? ['critical', 'medium'] : ['high', 'high'];
}

const COMMAND_WORD =
  /^[;&|\s"'`(]{0,12}(?:curl|wget|(?:ba|z|da)?sh|python3?|node|perl|ruby|nc|ncat|powershell|pwsh|iex|eval|base64|rm|chmod|crontab|scp|osascript|npx|export|env|cat\s[~/]|sudo|start|cmd)(?:\.exe)?\s/i;

/** Whether a text begins with a command that somebody would hide. */
export function isCommandLike(text: string): boolean {
  return COMMAND_WORD.test(text);
}

/** A server of an agent by its address: what passes through it is everything that the agent reads and does. */
export function gradeOfServer(address: string): readonly [Severity, Confidence] | undefined {
  const { class: host, secure } = classifyHost(address);
  if (host === 'raw-ip') return ['critical', 'high'];
  if (isShadyAddress(address, host)) return ['critical', 'medium'];
  return !secure && host === 'named' ? ['high', 'medium'] : undefined;
}

/** Whose secret a variable holds, by the beginning of its name. */
const OWNERS: readonly (readonly [string, RegExp])[] = [
  ['amazon', /\bAWS_(?:SECRET|SESSION)/],
  ['github', /\b(?:GITHUB|GH)_(?:\w{1,30}_)?(?:TOKEN|PAT|KEY)/],
  ['gitlab', /\bGITLAB_\w{0,20}TOKEN/],
  ['npm', /\bNPM_TOKEN|\bNODE_AUTH_TOKEN/],
  ['anthropic', /\bANTHROPIC_(?:API_KEY|AUTH_TOKEN)/],
  ['openai', /\bOPENAI_API_KEY/],
  ['stripe', /\bSTRIPE_\w{0,20}KEY/],
  ['slack', /\bSLACK_\w{0,20}TOKEN/],
  ['google', /\bGOOGLE_APPLICATION_CREDENTIALS/],
  ['azure', /\bAZURE_CLIENT_SECRET/],
  ['database', /\bDATABASE_URL|\bDB_PASSWORD/],
  ['ssh', /\bSSH_(?:PRIVATE_)?KEY/],
];
/** Vendors of models: one server that speaks to several of them is no rarity. */
const MODELS: ReadonlySet<string> = new Set(['anthropic', 'openai']);

/** The owners of the secrets that a text hands over. */
export function ownersIn(text: string): readonly string[] {
  return OWNERS.filter(([, name]) => name.test(text)).map(([owner]) => owner);
}

/** Secrets of several owners in one server, more than any one job takes. */
export function takesTooMuch(variables: string): boolean {
  const owners = ownersIn(variables);
  return owners.length > 2 && owners.some((owner) => !MODELS.has(owner));
}

/** How grave it is that traffic is led to an address. */
export function gradeOfTraffic(address: string, checks: 'on' | 'off'): readonly [Severity, Confidence] | undefined {
  const { class: host } = classifyHost(address);
  if (isShadyAddress(address, host)) return ['critical', 'high'];
  return host === 'named' ? ['critical', checks === 'off' ? 'high' : 'medium'] : undefined;
}
