import { discloses } from './secret-stores.js';
import type { Flag } from '../../behaviour.js';
import { classifyHost } from '../../classify-host.js';
import { NO_ORIGINS } from '../../trace.js';
import { type Argument, NOTHING, originsOf } from '../../value.js';
import { commandLine, hasOption, note, output, parseOptions, valuesOf, type Call, type CommandReader, type Parsed } from '../call.js';

const VALUED = {
  short: 'rcitfC',
  long: new Set(
    'index-url extra-index-url find-links requirement constraint target prefix registry trusted-host python with from spec index default-index root git branch tag rev version source prefix-path cwd filter package'.split(
      ' ',
    ),
  ),
};
const INSTALL_VERBS: Readonly<Record<string, RegExp>> = {
  pip: /^(?:install|download|wheel)$/u,
  uv: /^(?:add|install|tool|pip)$/u,
  poetry: /^add$/u,
  conda: /^(?:install|create)$/u,
  npm: /^(?:i|install|add|ci|exec|x|init|create)$/u,
  pnpm: /^(?:i|install|add|dlx|exec|create)$/u,
  yarn: /^(?:add|install|dlx|global|create)$/u,
  bun: /^(?:add|install|i|x|create)$/u,
  gem: /^install$/u,
  cargo: /^(?:install|add)$/u,
  go: /^(?:install|get)$/u,
  brew: /^(?:install|tap|reinstall)$/u,
  apt: /^(?:install|add)$/u,
  claude: /^(?:plugin|mcp|skill)s?$/u,
};
/** Sources that companies run for themselves, and mirrors, beside the public registries. */
const OWN_SOURCES =
  /^https?:\/\/(?:[\w-]{1,40}\.){0,2}(?:download\.pytorch\.org|nvidia\.com|jfrog\.io|pkg\.dev|pkgs\.dev\.azure\.com|codeartifact\.[\w-]{1,30}\.amazonaws\.com|golang\.org|anaconda\.org|mirrors?\.[\w.-]{1,60}|tuna\.tsinghua\.edu\.cn)(?:[/:]|$)/iu;
const FOREIGN = /^(?:git\+|git:\/\/|https?:\/\/|hg\+|svn\+|ssh:\/\/)|@\s?(?:git\+|https?:\/\/)|\.(?:tgz|tar\.gz|whl|zip)$/iu;

/** Package managers that install by a verb, and runners that install and start in one step. */
export const packages: CommandReader = (call) => {
  const parsed = parseOptions(call.args, VALUED);
  const manager = managerOf(call.name);
  const [verb, ...rest] = parsed.operands;
  const pattern = INSTALL_VERBS[manager];
  if (!verb || !pattern?.test(verb.text)) {
    note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(call.args) });
    return NOTHING;
  }
  const inner = /^(?:pip|tool|global|plugin|mcp|skill)s?$/u.test(verb.text) ? rest.slice(1) : rest;
  installs(call, manager, inner, parsed);
  return NOTHING;
};

/** npx, uvx, pipx run, bunx, pnpm dlx: a package that is fetched and started. */
export const runner: CommandReader = (call) => {
  const parsed = parseOptions(call.args, {
    short: 'pc',
    long: new Set(['package', 'from', 'with', 'python', 'call', 'spec', 'index-url']),
  });
  const named = valuesOf(parsed, 'p', 'package', 'from', 'spec');
  const operand = parsed.operands.find((arg) => arg.text !== 'run' && arg.text !== 'install');
  installs(call, call.name, named.length > 0 ? named : operand ? [operand] : [], parsed);
  note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(call.args) });
  return NOTHING;
};

function managerOf(name: string): string {
  if (/^pip[\d.]*$/u.test(name)) return 'pip';
  if (/^(?:apt-get|apt|yum|dnf|apk|pacman|zypper)$/u.test(name)) return 'apt';
  if (/^(?:mamba|micromamba)$/u.test(name)) return 'conda';
  return name;
}

function isKnownSource(address: string): boolean {
  return OWN_SOURCES.test(address) || classifyHost(address).class === 'vendor';
}

function installs(call: Call, manager: string, targets: readonly Argument[], parsed: Parsed): void {
  const index = valuesOf(
    parsed,
    'index-url',
    'extra-index-url',
    'i',
    'registry',
    'find-links',
    'f',
    'default-index',
    'index',
    'source',
  ).find((value) => /^https?:/u.test(value.text) && !isKnownSource(value.text));
  const flags: Flag[] = [];
  if (index) flags.push('foreign-source');
  if (hasOption(parsed, 'trusted-host') || index?.text.startsWith('http:')) flags.push('insecure');
  if (targets.length === 0) {
    note(call, 'install', { target: valuesOf(parsed, 'r', 'requirement')[0]?.text ?? '', flags });
    return;
  }
  for (const target of targets.slice(0, 60)) {
    const foreign =
      FOREIGN.test(target.text) ||
      (/^(?:npm|pnpm|yarn|npx|bun)$/u.test(manager) && /^(?:github:|gitlab:|bitbucket:|gist:)/u.test(target.text));
    const host = index ?? (foreign ? target : undefined);
    const address = host ? /https?:\/\/[^\s]{1,300}|ssh:\/\/[^\s]{1,300}/u.exec(host.text)?.[0] : undefined;
    call.reading.note({
      kind: 'install',
      start: target.spelling.start,
      end: target.spelling.end,
      name: manager,
      target: target.text,
      host: address === undefined ? undefined : classifyHost(address).class,
      flags: [...call.flags, ...flags, ...(foreign && !flags.includes('foreign-source') ? (['foreign-source'] as const) : [])],
      flowsFrom: target.origins,
    });
  }
}

/** `git`: clones bring code here, pushes take it away, hooks and aliases start it later. */
export const git: CommandReader = (call) => {
  const told = discloses(call);
  if (told) return told;
  const parsed = parseOptions(call.args, {
    short: 'Ccbmou',
    long: new Set(['branch', 'depth', 'message', 'origin', 'git-dir', 'work-tree']),
  });
  const [verb, ...rest] = parsed.operands;
  const line = commandLine(call);
  if (verb?.text === 'clone') {
    const address = rest[0];
    const folder = rest[1]?.text ?? /([^/:]{1,100}?)(?:\.git)?\/?$/u.exec(address?.text ?? '')?.[1] ?? '';
    const deed = note(call, 'fetch', {
      target: address?.text ?? '',
      host: classifyHost((address?.text ?? '').replace(/^git@([^:]{1,200}):/u, 'ssh://$1/')).class,
    });
    if (folder !== '') call.reading.files.set(`${folder}/`, { origins: deed < 0 ? [] : [deed], text: undefined });
  } else if (/^(?:bundle|archive)$/u.test(verb?.text ?? '')) {
    // The whole history, or the whole tree, as one stream or file.
    const whole = output(NO_ORIGINS, note(call, 'read', { subject: 'personal-files', target: 'the repository' }));
    const file = verb?.text === 'bundle' ? rest[1] : (valuesOf(parsed, 'o')[0] ?? parsed.options.get('output')?.[0]);
    if (file && file.text !== '-') call.reading.writePath(file, whole, 'git', call.place);
    return whole;
  } else if (verb?.text === 'remote' && /^(?:add|set-url)$/u.test(rest[0]?.text ?? '')) {
    const [name, address] = rest.slice(-2);
    if (name && address) call.reading.files.set(`git remote ${name.text}`, { origins: [], text: address.text });
    note(call, 'execute', { target: line });
  } else if (verb?.text === 'push') notePush(call, rest[0]?.text ?? 'origin');
  else if (verb?.text === 'config') {
    const key = rest[0]?.text ?? '';
    if (
      /^(?:core\.(?:hookspath|fsmonitor|sshcommand|editor|pager)|init\.templatedir|credential\.helper|url\..{1,200}\.insteadof)$/iu.test(
        key,
      ) &&
      rest.length > 1 &&
      !isNamedHelper(key, rest[1]?.text ?? '')
    ) {
      note(call, 'persist', {
        persistence: 'git-hook',
        target: line,
        ...(hasOption(parsed, 'global', 'system') ? { flags: ['recursive'] as const } : {}),
      });
    } else note(call, 'execute', { target: line });
  } else note(call, 'execute', { target: line, flowsFrom: originsOf(call.args) });
  return NOTHING;
};

/** A helper for credentials that is named, as `cache`, is one of git's own or was installed as one: it is no command line. */
function isNamedHelper(key: string, value: string): boolean {
  return /^credential\.helper$/iu.test(key) && !/^[!/~.$]/u.test(value);
}

/** A push to an address that is written out, also by way of a remote that the program itself adds. */
function notePush(call: Call, given: string): void {
  const target = call.reading.files.get(`git remote ${given}`)?.text ?? given;
  const quiet = call.args.some((arg) => /^(?:-q|--quiet)$/u.test(arg.text));
  const whole = call.args.some((arg) => /^--(?:mirror|all)$/u.test(arg.text));
  note(call, 'send', {
    target,
    host: /^(?:https?:|ssh:|git@)/u.test(target) ? classifyHost(target.replace(/^git@([^:]{1,200}):/u, 'ssh://$1/')).class : 'variable',
    flags: [...(quiet ? (['hidden-output'] as const) : []), ...(whole ? (['recursive'] as const) : [])],
  });
}
