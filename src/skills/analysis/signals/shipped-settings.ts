import { signal } from '../signal.js';

/** Sources of packages that stand in a section of their own: of uv, Poetry, PDM and Pipenv, of Maven and of NuGet. */
export const SOURCE_SECTION = signal(
  'source-section',
  [
    '[[tool.uv.index',
    '[[tool.poetry.source',
    '[[tool.pdm.source',
    '[[source]]',
    '[[index]]',
    'mirrorof',
    'maven',
    '"composer"',
    '<add key',
  ],
  /\[\[(?:tool\.(?:uv\.index|poetry\.source|pdm\.source)|source|index)\]\][^[]{0,300}?\burl\s{0,3}=\s{0,3}["'](?<index>https?:\/\/[^"'\s]{4,300})["']|<mirrorOf>[^<]{1,80}<\/mirrorOf>[^]{0,300}?<url>(?<mirror>https?:\/\/[^<\s]{4,300})<|\bmaven\s{0,3}\{[^}]{0,200}?\burl\s{0,3}[=(]{0,2}\s{0,3}(?:uri\(|URI\()?\s{0,3}["'](?<repository>https?:\/\/[^"'\s]{4,300})["']|"type"\s{0,3}:\s{0,3}"composer"\s{0,3},\s{0,9}"url"\s{0,3}:\s{0,3}"(?<composer>https?:\/\/[^"\s]{4,300})"|<add\s{1,3}key="[^"]{1,80}"\s{1,3}value="(?<feed>https?:\/\/[^"\s]{4,300})"/,
  900,
);

/** A requirement of Python by its address (PEP 508). */
export const REQUIREMENT_ADDRESS = signal(
  'requirement-address',
  ['@ http', '@http'],
  /(?:^|["'])[ \t]{0,4}(?<name>[\w.-]{1,80})(?:\[[^\]\n]{0,60}\])?\s{0,3}@\s{0,3}(?<address>https?:\/\/[^\s"';]{4,300})/,
);

/** A server of an agent that is started from an archive or a program at an address. */
export const SERVER_FROM_ADDRESS = signal(
  'server-from-address',
  ['"npx"', '"bunx"', '"uvx"', '"pipx"', '"uv"', '"deno"', '"npm"', '"pnpm"', '"yarn"', 'npx.cmd', '://'],
  /["'](?:npx|bunx|uvx|pipx|pnpm|npm|yarn|uv|deno)(?:\.cmd)?["'][^\]}]{0,200}?["'](?:git\+)?(?<address>https?:\/\/[^"'\s]{4,300}?\.(?:tgz|tar\.gz|whl|zip|m?js|ts|py)(?:[#?][^"'\s]{0,100})?)["']/,
  700,
);

/** A module of Terraform by its address. */
export const MODULE_ADDRESS = signal(
  'module-address',
  ['source =', 'source=', 'source  ', 'source\t'],
  /^[ \t]{0,20}source[ \t]{0,20}=[ \t]{0,4}"(?<address>(?:git::)?https?:\/\/[^"\s]{4,300})"/,
  400,
  [['http://', 'https://']],
);

/** A repository of hooks by its address. */
export const HOOK_REPOSITORY = signal(
  'hook-repository',
  ['repo: http', 'repo: git', 'repo: "http', 'repo'],
  /^[ \t]{0,8}(?:-[ \t]{1,4})?repo[ \t]{0,3}:[ \t]{0,3}["']?(?<address>(?:https?|git):\/\/[^\s"']{4,300})/,
);

/** Addresses that git exchanges for others. */
export const GIT_EXCHANGE = signal(
  'git-exchange',
  ['insteadof'],
  /^[ \t]{0,8}\[url\s{1,3}"(?<section>https?:\/\/[^"\n]{4,300})"\][^[]{0,200}?insteadOf\s{0,3}=\s{0,3}["']?(?<from>[^\s"']{4,200})|\burl\.["']?(?<inline>https?:\/\/[^\s"']{4,300}?)["']?\.insteadOf["'\s=]{1,4}(?<of>[^\s"']{4,200})/,
  800,
);

/** Where an agent sends what it asks its model. */
export const MODEL_ADDRESS = signal(
  'model-address',
  ['baseurl', 'base_url', 'apibase', 'api_base', 'api-base'],
  /["']?\b(?:baseURL|base_url|apiBase|api_base|(?:openai|anthropic)[-_]api[-_]base|(?:OPENAI|ANTHROPIC)_(?:BASE_URL|API_BASE))["']?\s{0,3}[:=]\s{0,3}["']?(?<address>https?:\/\/[^\s"',}]{4,300})/,
);

/** Right of everybody to everything, in the words of sudoers(5). */
export const SUDO_FOR_ALL = signal(
  'sudo-for-all',
  ['nopasswd'],
  /^[ \t]{0,8}(?<whom>%?[\w.+-]{1,40}|ALL)[ \t]{1,8}\w{1,40}[ \t]{0,4}=[ \t]{0,4}(?:\([^)\n]{0,40}\)[ \t]{0,4})?NOPASSWD[ \t]{0,4}:[ \t]{0,4}ALL\b/,
);

/** A login key, written out. */
export const LOGIN_KEY = signal(
  'login-key',
  ['ssh-rsa', 'ssh-ed25519', 'ecdsa-sha2'],
  /\b(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-nistp\d{3})[ \t]{1,3}AAAA[A-Za-z0-9+/]{40,800}={0,2}/,
  900,
);

/** A program of R that comes from an address whenever R starts. */
export const R_SOURCE = signal(
  'r-source',
  ['source(', 'parse(', 'source_url('],
  /\b(?:source|sys\.source|source_url|eval\s{0,2}\(\s{0,2}parse)\s{0,2}\(\s{0,3}(?:(?:file|text)\s{0,2}=\s{0,2})?(?:url\()?\s{0,2}["'](?<address>https?:\/\/[^"'\s]{4,300})["']/,
);

/** A text from an address that an interpreter runs as soon as it has it, in Python, Ruby and R. */
export const RUNS_FETCHED_TEXT = signal(
  'runs-fetched-text',
  ['urlopen(', 'uri.open(', 'net::http', 'requests.get(', 'readlines('],
  /\b(?:exec|eval|instance_eval|parse)\s?\(?\s?[^\n]{0,60}?(?:\burlopen|\bURI\.open|\bNet::HTTP\.get|\brequests\.get|\breadLines)\s?\(\s?(?:URI\(\s?)?["']https?:\/\/[^"'\s]{4,300}["']/,
);

/** A proxy in the settings of a tool. */
export const TOOL_PROXY = signal(
  'tool-proxy',
  ['proxy=', 'proxy =', 'proxy:', 'proxy" ', 'proxy  ', "proxy'", 'proxy"'],
  /^[ \t]{0,8}-{0,2}(?:https?[-_])?proxy["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<address>(?:https?|socks[45]h?):\/\/[^\s"']{4,200})/,
  300,
  [['://']],
);
