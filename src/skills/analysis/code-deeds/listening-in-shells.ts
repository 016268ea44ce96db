import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Where an interactive shell calls back: before and after every command, at its prompt and at its end. */
const SHELL_HOOK = signal(
  'shell-hook',
  ['prompt_command', 'preexec', 'precmd', 'trap', 'chpwd', 'add-zsh-hook', 'zshexit', 'fish_p', 'fish_exit', 'zshaddhistory', '--on-event'],
  /(?:\bPROMPT_COMMAND\b|\b(?:preexec|precmd|zshexit|zshaddhistory|chpwd)(?:_functions)?\b|\btrap\s[^\n]{1,80}\s(?:EXIT|DEBUG)\b|\badd-zsh-hook\b|--on-event\s+fish_\w{4,12})/u,
  120,
);
/** A request right there that takes along who works here, or what was typed. */
const TELLS_ON_USER =
  /\b(?:curl|wget|nc|http)\b(?=[^\n]{0,240}https?:\/\/|[^\n]{0,240}\[\w)(?![^\n]{0,240}(?:localhost|127\.0\.0\.1))[^\n]{0,240}(?:\$\{?(?:USER|LOGNAME|HOSTNAME|HOST|BASH_COMMAND|PWD|argv|1|@)\b|\$\(\s?(?:whoami|hostname|history|fc)\b)|\b(?:history|fc)\b[^\n|]{0,20}\|[^\n]{0,60}\b(?:curl|wget|nc)\b[^\n]{0,120}https?:\/\/(?!localhost|127\.)/u;

/** Shells that tell on whoever works in them. */
export const LISTENS_IN_SHELLS: readonly CodeDeed[] = [
  codeDeed('what is done at the shell, by whom and where', 'critical/high', SHELL_HOOK, { near: [TELLS_ON_USER], reach: 300 }),
];
