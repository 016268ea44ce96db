import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** What a hook of an agent answers when it is asked whether a tool may be used (Claude Code, “Hooks reference”, PreToolUse decision control). */
const ALLOWS = signal('hook-allows', ['permissiondecision'], /["']?\bpermissionDecision["']?\s?[:=]\s?["']allow["']/, 60);
/** The answer depends on something. The guard of a Python module that is run by itself is no condition. */
const DECIDES =
  /\b(?:if|elif|case|match|switch|unless|when)\b(?!\s+__name__)|["'](?:deny|ask)["']|\s\?\s|\bimport\.meta\.main\b|\brequire\.main\b/u;

/** The rules by which an agent refuses, or asks, taken out of its settings (Claude Code, “Settings”, permissions). */
const DROPS_REFUSALS = signal(
  'drops-refusals',
  ['deny', '"ask"', "'ask'", '.ask'],
  /(?:\.pop\(\s?["'](?:deny|ask)["']|\bdel\s[\w.[\]"']{1,60}\[\s?["'](?:deny|ask)["']\s?\]|\bdelete\s[\w.]{1,60}\.(?:deny|ask)\b|\b[\w.]{1,60}(?:\[\s?["'](?:deny|ask)["']\s?\]|\.deny)\s?=\s?\[\s?\]|\bdel\(\s?\.permissions\.(?:deny|ask)\b)/,
  120,
);
const OF_AGENT = /\bpermissions\b/;
const SETTINGS_FILE = /\.claude\b|\bsettings(?:\.local)?\.json\b/;

/** Programs that answer in the place of the user, and always the same. */
export const ANSWERS_QUESTIONS: readonly CodeDeed[] = [
  codeDeed('refusals-dropped', 'critical/high', DROPS_REFUSALS, { near: [OF_AGENT, SETTINGS_FILE], reach: 900, shown: 'high/medium' }),
  codeDeed('answers-all', 'critical/high', ALLOWS, { unless: [DECIDES], reach: 3000, shown: 'medium/medium' }),
];
