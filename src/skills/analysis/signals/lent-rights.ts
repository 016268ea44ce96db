import { signal } from '../signal.js';

/** A skill that says how to get around the rights that it asked for. */
export const LENDS_RIGHTS = signal(
  'lends-rights',
  ['although', 'even though', 'while this', 'though this'],
  /\b(?:although|even though|though|while) this skill (?:itself )?(?:only |just )?(?:declares|has|requests|lists|asks for|is limited to)\b[^.\n]{0,60}?\b(?:read|no|limited|nothing|safe)\b(?:[^.\n]|\n(?!\n)){0,120}?\b(?:unrestricted|full|any|arbitrary|complete)\b[^.\n]{0,40}?\b(?:bash|shell|access|commands?|terminal|rights)\b/iu,
  400,
);

/** A program that an agent is to start as a server, in a hidden folder. */
export const SERVER_IN_HIDDEN_FOLDER = signal(
  'server-in-hidden-folder',
  ['args'],
  /["']?\bargs["']?\s?[:=]\s{0,8}\[[^\]]{0,200}?["'](?<folder>(?:~|\$HOME|\$\{HOME\}|\/home\/[\w.-]{1,40}|\/Users\/[\w.-]{1,40}|\/(?:var\/)?tmp|\/dev\/shm))\/(?<file>\.[\w.-]{1,60}\/[\w.\/-]{1,80}\.(?:[cm]?js|ts|py|sh|rb))["']/iu,
  420,
  [['mcpservers', 'mcp_servers', 'mcp.servers']],
);
