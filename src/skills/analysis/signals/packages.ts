import { signal } from '../signal.js';

/** A command that fetches packages by name, with the rest of its line. */
export const INSTALL_COMMAND = signal(
  'install-command',
  [
    'install',
    'npx',
    'uvx',
    'bunx',
    'dlx',
    'npm i',
    'pipx run',
    'bun i',
    'yarn i',
    ...['uv', 'poetry', 'pdm', 'npm', 'yarn', 'bun', 'global'].map((manager) => `${manager} add`),
    ...['npm', 'yarn', 'bun'].flatMap((manager) => ['create', 'exec', 'x ', 'global'].map((verb) => `${manager} ${verb}`)),
    'uv tool',
  ],
  /(?<![\w./-])(?:(?<pypi>(?:python[\d.]{0,4}\s{1,3}-m\s{1,3})?pip[\d.]{0,4}\s{1,3}install|uv\s{1,3}(?:pip\s{1,3}install|add|tool\s{1,3}(?:install|run))|uvx|pipx\s{1,3}(?:install|run)|poetry\s{1,3}add|pdm\s{1,3}add|easy_install)|(?<npm>(?:npm|pnpm|yarn|bun)\s{1,3}(?:install|i|add|exec|dlx|x|create|global\s{1,3}add)|npx|bunx))(?<rest>(?:[ \t]{1,3}[^\s|;&`<>()]{1,120}|[ \t]{1,3}\\\n){1,40})/,
  1500,
);

/** A server of an agent that is a package fetched by name. */
export const SERVER_PACKAGE = signal(
  'server-package',
  ['npx', 'uvx', 'bunx', 'pipx'],
  /["']?command["']?\s{0,3}[:=]\s{0,3}["'](?<runner>npx|uvx|bunx|pipx)(?:\.cmd)?["']\s{0,3},?\s{0,8}["']?args["']?\s{0,3}[:=]\s{0,3}\[(?<rest>[^\]]{1,600})\]/,
  800,
);

/** An action of a workflow, by owner and repository. */
export const USES_ACTION = signal(
  'uses-action',
  ['uses:'],
  /\buses:\s{1,3}["']?(?<owner>[A-Za-z0-9-]{2,40})\/(?<repo>[\w.-]{1,80})(?:\/[\w./-]{0,100})?@/,
  260,
);

/** The claim to stand in for something better known. */
export const CLAIMS_TO_REPLACE = signal(
  'claims-to-replace',
  [
    'version of',
    'build of',
    'replacement',
    'drop-in',
    'compatible with',
    'official',
    'fork',
    'same api',
    'alternative',
    'dropin',
    '100% compat',
  ],
  /\b(?:drop-?in(?: replacement| helper)?|replacement for (?:the )?(?:legitimate|original|official|real)|(?:improved|enhanced|faster|community|patched|maintained) (?:fork|version|build) of|same api as|100% compatible)\b/,
);

/** A package that is said to come from a registry of one's own. */
export const INTERNAL_REGISTRY = signal(
  'internal-registry',
  ['internal', 'private', 'corporate', 'company'],
  /\b(?:internal|private|corporate|company(?:['’]s)?) (?:package )?(?:registry|index|feed|mirror|package|repository)\b/,
);
