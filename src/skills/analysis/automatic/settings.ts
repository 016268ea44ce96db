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
