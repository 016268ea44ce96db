import { signal } from '../signal.js';

/** A command that the client runs before the model sees the text (Claude Code: `!` before a code span). */
export const DYNAMIC_COMMAND = signal('dynamic-command', ['!`'], /(?<![\w!\]\\])!`(?<command>[^`\n]{1,600})`/, 700);

/** The tools that a skill may use unasked. */
export const ALLOWED_TOOLS = signal(
  'allowed-tools',
  ['allowed-tools', 'allowed_tools', 'allowedtools'],
  /^[ \t]{0,4}allowed[-_]?tools\s?:[ \t]{0,4}(?<tools>[^\n]{0,1000}(?:\n[ \t]{1,8}-[ \t][^\n]{1,200}){0,60})/,
  1500,
);
