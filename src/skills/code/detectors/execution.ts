import type { Confidence, Severity } from '../../../core/finding.js';
import { decodeAndExecute } from '../../../rules/skill/decode-and-execute.js';
import { disguisedCommand } from '../../../rules/skill/disguised-command.js';
import { isAnonymousChannel, isShadyAddress } from '../../analysis/hosts.js';
import { isOfPublisher } from '../../analysis/publisher.js';
import { downloadAndExecute } from '../../../rules/skill/download-and-execute.js';
import { reverseShell } from '../../../rules/skill/reverse-shell.js';
import type { Behaviour, HostClass, Program } from '../behaviour.js';
import type { ProgramPart } from '../bundle-programs.js';
import { showsFewWords } from '../few-words.js';
import { isCovert } from './covert-condition.js';
import { programDetector, shown, shownSource, sourcesOf } from './program-detector.js';

const RUNS = new Set<Behaviour['kind']>(['execute', 'evaluate']);

/** What came over the network and is run: in one line, or through a file, a variable or an archive. */
export const downloadAndExecuteDetector = programDetector(downloadAndExecute, (deed, program, part, view) => {
  // A shell on a connection runs what comes over it: that is told by its own rule.
  if (!RUNS.has(deed.kind) || program.behaviours.some((one) => one.kind === 'connect-shell' && one.start === deed.start)) return undefined;
  const downloads = sourcesOf(deed, program, (source) => source.kind === 'fetch' || source.kind === 'send');
  const [worst] = [...downloads].sort((a, b) => hostRank(b) - hostRank(a));
  if (!worst || (deed.kind === 'execute' && !deed.flags.includes('unwritten') && !isCode(deed, program) && !isFetchedLine(deed)))
    return undefined;
  const own = isOfPublisher(view, worst.target ?? '') ? 'publisher' : 'stranger';
  const plain = gradeOfDownload(worst, deed, part, own);
  const [severity, confidence] = plain[0] === 'high' && isCovert(part.text, deed) ? (['critical', 'high'] as const) : plain;
  const unseen = [...worst.flags, ...deed.flags].filter((flag) => flag === 'hidden-output' || flag === 'background').length >= 2;
  return {
    severity,
    confidence,
    source: worst,
    details: { address: shownSource(worst), runs: shown(deed.target === '' ? deed.name : deed.target) },
    ...(unseen ? { whoever: true as const } : {}),
  };
});

/** A line that is known only as what came over the network, and that a shell runs. */
function isFetchedLine(deed: Behaviour): boolean {
  if (LINE_OF_SHELL.test(deed.target ?? '')) return true;
  return deed.flags.includes('shell') && /^(?:\{[\w.[\]"']{1,60}\}|\$\{?\w{1,40}\}?|)$/u.test(deed.target ?? '');
}

/** A shell that is given such a line: `sh -c "$answer"`. */
const LINE_OF_SHELL =
  /^(?:\S{0,80}\/)?(?:(?:ba|z|da)?sh\s{1,3}-[a-z]{0,2}c|cmd(?:\.exe)?\s{1,3}\/c|(?:powershell|pwsh)(?:\.exe)?\s{1,3}-c(?:ommand)?)\s{1,3}["']?\{[\w.[\]]{1,80}\}["']?$/iu;

/** Data in the arguments of a program are no code; what is run must itself come from the download, through a file or as a name. */
function isCode(deed: Behaviour, program: Parameters<typeof sourcesOf>[1]): boolean {
  const written = sourcesOf(deed, program, (source) => source.kind === 'write');
  return written.some((source) => {
    const target = source.target ?? '';
    if (target.length < 2) return false;
    const line = deed.target ?? '';
    return (
      startsWithPath(line, target) ||
      /^(?:\S*\/)?(?:ba|z|da)?sh\s|^(?:\S*\/)?(?:python[\d.]*|node|perl|ruby|php|pwsh|powershell|java|lua|luajit|mono|dotnet|cscript|wscript|osascript|rundll32|regsvr32|mshta|msiexec|open|source|\.)\s/iu.test(
        line,
      )
    );
  });
}

/** Whether a program that was written out before is started, by itself or as the first file of an interpreter. */
function runsWrittenFile(deed: Behaviour, program: Program): boolean {
  const line = (deed.target ?? '').replace(/^(?:\S*\/)?(?:(?:ba|z|da)?sh|python[\d.]*|node|perl|ruby|php|pwsh)\s+/u, '');
  return sourcesOf(deed, program, (source) => source.kind === 'write').some(
    ({ target = '' }) => target.length > 1 && startsWithPath(line, target) && !DATA_FILE.test(target),
  );
}

/** Files that no program is. */
const DATA_FILE = /\.(?:png|jpe?g|gif|svg|webp|pdf|csv|json|txt|md|html?|mp[34]|wav|zip)$/iu;

function startsWithPath(line: string, path: string): boolean {
  return line.startsWith(path) || line.startsWith(`./${path}`) || line.startsWith(`{${path}`);
}

function hostRank(deed: Behaviour): number {
  const host = deed.host ?? 'variable';
  return isAnonymousChannel(host) ? 4 : host === 'named' ? 3 : host === 'code-host' ? 2 : 1;
}

function gradeOfDownload(download: Behaviour, deed: Behaviour, part: ProgramPart, own: Owner): readonly [Severity, Confidence] {
  const host = download.host ?? 'variable';
  const decoded = download.flags.includes('decoded') || deed.flags.includes('decoded') || download.flags.includes('disguised');
  if (host === 'local' || host === 'private') return ['medium', 'low'];
  if (host === 'installer') return ['low', 'low'];
  if (decoded || isShadyAddress(download.target ?? '', host)) return ['critical', 'high'];
  if (host === 'vendor') return ['medium', 'low'];
  // Nothing can be installed from a name that is reserved for examples: unless it bears the name of the product, it stands for the attacker's.
  if (
    own === 'stranger' &&
    host === 'example' &&
    /[a-z0-9-]+\.[a-z0-9-]+\.[a-z]|\/\/[a-z0-9-]+\.(?:example|test|invalid)\b/iu.test(download.target ?? '')
  )
    return ['critical', 'high'];
  if (own === 'stranger' && host !== 'code-host' && obeysBlindly(deed, part)) return ['critical', host === 'variable' ? 'medium' : 'high'];
  if (HIDDEN_FILE.test(deed.target ?? '') || (host === 'named' && BUILDS_FROM_SETTINGS.test(deed.name))) return ['critical', 'high'];
  // Installers show themselves: no publisher has them run where nobody sees it.
  if (deed.flags.includes('hidden-window')) return ['critical', host === 'variable' ? 'medium' : 'high'];
  const hidden = [...download.flags, ...deed.flags].some((flag) => flag === 'hidden-output' || flag === 'background');
  if (host === 'variable') return hidden ? ['high', 'medium'] : ['high', 'low'];
  // A stranger's download that anybody may change on its way, or that runs unseen, is no less certain than one in the open.
  const confidence = own === 'stranger' && host === 'named' && NAMED_ADDRESS.test(download.target ?? '') ? 'high' : 'medium';
  if (download.flags.includes('insecure')) return ['critical', hidden ? 'high' : confidence];
  if (hidden) return ['critical', confidence];
  if (host === 'code-host' && CHECKS.test(part.text)) return ['medium', 'medium'];
  // A page imports modules from other hosts as it includes scripts; Node.js refuses to.
  if (own === 'publisher') return ['medium', 'high'];
  if (host === 'named' && CHECKS_SIGNER.test(part.text)) return ['high', 'medium'];
  if (deed.name === 'import') return ['high', part.kind === 'fence' && OF_BROWSER.test(part.text) ? 'low' : 'medium'];
  return ['high', 'high'];
}

/** Code of a web page, where modules of other hosts are included as scripts are. */
const OF_BROWSER = /\b(?:React|document|window)\.|\blazy\(|\baddEventListener\(|\bIntersectionObserver\b|<[A-Z]\w{1,30}[\s/>]/u;

/** An address whose host is a name of the net, and no word that stands for one. */
const NAMED_ADDRESS = /^(?:https?:\/\/)?[^/\s]{1,200}\.[a-z]{2,}/iu;
/** A file with a dot before its name in a folder that everyone may write. */
const HIDDEN_FILE = /(?:^|\s)(?:\/private)?(?:\/tmp|\/var\/tmp|\/dev\/shm)\/(?:[\w.-]{1,60}\/)?\.[\w-]/u;
/** A download that is compared with its digest before it is run. */
const CHECKS = /\bGet-FileHash\b|\bsha(?:256|384|512)sum\s+(?:-c|--check)|\bshasum\s+-a\s?\d+\s+-c|\bhash_file\(|\bsha256\.New\(/iu;
/** A download of which it is checked, before it is run, who has signed it. */
const CHECKS_SIGNER =
  /\bGet-AuthenticodeSignature\b[^]{0,400}?\bthrow\b|\bcodesign\s[^\n]{0,60}(?:-v\b|--verify)|\bspctl\s[^\n]{0,40}(?:-a\b|--assess)|\bcosign\s{1,3}verify|\bminisign\s{1,3}-V/u;
/** Interpreters within a program of the same language, and what takes a command line whole. */
const INTERPRETS = /^(?:builtins\.)?(?:eval|exec)$|^(?:Function|vm)\b|^marshal\.loads?$|^sys\.path\./u;
/** A loader of settings that has been told to build whatever they say (PyYAML, “Loading YAML”): settings need none of it. */
const BUILDS_FROM_SETTINGS = /^yaml\.(?:unsafe_)?load(?:_all)?$/u;

/** Code, or a whole command line, that a program takes from a host and runs within itself: no installer works so, and nobody sees it. */
function obeysBlindly(deed: Behaviour, { program, kind }: ProgramPart): boolean {
  if (program.language === 'shell' || program.language === 'batch') return false;
  // Pages tell how to install with a line of PowerShell; a script that is shipped needs no other.
  if (program.language !== 'python' && program.language !== 'javascript')
    return kind === 'script' && (deed.kind === 'evaluate' || deed.flags.includes('unwritten'));
  return deed.kind === 'evaluate' ? INTERPRETS.test(deed.name) : deed.flags.includes('unwritten');
}

/** Whether the address belongs to the product that the bundle is about. */
type Owner = 'publisher' | 'stranger';

/** Readers of stored objects decode by nature; what they read from elsewhere is another rule's matter. */
const BUILDERS = /^(?:pickle|cPickle|dill|joblib|torch|shelve|jsonpickle|cloudpickle|yaml|YAML|unserialize)\b/u;

/** Decoders that only serve to hide what is run. */
const CIPHERS = new Set(['xor', 'rot13', 'cipher', 'executable']);

/** Texts that are decoded and then run. */
export const decodeAndExecuteDetector = programDetector(decodeAndExecute, (deed, program) => {
  if (!RUNS.has(deed.kind) || BUILDERS.test(deed.name)) return undefined;
  const decoders = sourcesOf(
    deed,
    program,
    (source) => source.kind === 'decode' && source.target !== 'archive' && source.target !== 'percent',
  );
  const decoder = decoders.find((one) => CIPHERS.has(one.target ?? '')) ?? decoders[0];
  if (!decoder || (deed.kind === 'execute' && !deed.flags.includes('shell') && !runsWrittenFile(deed, program))) return undefined;
  if (
    decoder.name === 'tar' ||
    decoder.name === 'unzip' ||
    decoder.name === '7z' ||
    decoder.name === 'unrar' ||
    /^g?unzip$/u.test(decoder.name)
  )
    return undefined;
  const known = (deed.target ?? '').length > 8;
  const hostile =
    known && /https?:|\/dev\/tcp|\bcurl\b|\bwget\b|socket|subprocess|os\.system|child_process|powershell|\bsh\b/iu.test(deed.target ?? '');
  if (showsFewWords(deed.target ?? ''))
    return { severity: 'high', confidence: 'low', details: { codec: decoder.target ?? '', reveals: shown(deed.target) }, source: decoder };
  const severity: Severity = 'critical';
  const confidence: Confidence =
    CIPHERS.has(decoder.target ?? '') || hostile || deed.name === 'eval' || deed.name === 'exec' || deed.name.endsWith('sh')
      ? 'high'
      : 'medium';
  return { severity, confidence, details: { codec: decoder.target ?? '', reveals: shown(deed.target) }, source: decoder };
});

/** A shell on a connection. */
export const reverseShellDetector = programDetector(reverseShell, (deed) => {
  if (deed.kind !== 'connect-shell') return undefined;
  return {
    severity: 'critical',
    confidence: deed.host === 'local' ? 'medium' : 'high',
    details: { target: shown(deed.target), name: deed.name },
  };
});

/** What somebody would hide; odd quoting of other commands is mere style. */
const WORTH_DISGUISING =
  /^(?:sudo\s+)?(?:\S*\/)?(?:curl|wget|nc|ncat|socat|(?:ba|z|da|k)?sh|python[\d.]*|perl|ruby|php|node|eval|base64|rm|chmod|crontab|ssh|scp|powershell|pwsh|iex|cat(?=\s+[~/.]))(?:\s|$)/u;

/** Whether somebody may have a reason to hide the address of such a host. */
function isWorthHiding(host: HostClass | undefined): boolean {
  return host === 'named' || host === 'example' || isAnonymousChannel(host);
}
/** An address of which the letters are written as codes: no language needs that for letters of ASCII. */
const ESCAPED =
  /\\x68\\x74\\x74\\x70(?:\\x[0-9a-f]{2}){6}|\\u(?:00|\{)68\}?\\u(?:00|\{)74\}?\\u(?:00|\{)74\}?\\u(?:00|\{)70|\\150\\164\\164\\160|\\104\\116\\116\\112/iu;

/** Commands that are spelt so that a reader, or a search, does not find them. */
export const disguisedCommandDetector = programDetector(disguisedCommand, (deed, _program, part) => {
  const isRequest = deed.kind === 'fetch' || deed.kind === 'send';
  if (isRequest && deed.file === undefined && isWorthHiding(deed.host) && ESCAPED.test(part.text.slice(deed.start, deed.end)))
    return { severity: 'critical', confidence: 'high', details: { command: shown(deed.target) } };
  const disguised = deed.flags.includes('disguised') && deed.kind === 'execute' && WORTH_DISGUISING.test(deed.target ?? deed.name);
  const reflected =
    deed.flags.includes('reflected') &&
    /^(?:os\.(?:system|popen|exec\w*)|subprocess\.\w+|child_process\.\w+|eval|exec|Function|builtins\.(?:eval|exec))$/u.test(deed.name);
  if (!disguised && !reflected) return undefined;
  return {
    severity: 'high',
    confidence: 'high',
    details: { command: shown(deed.target === '' ? deed.name : deed.target) },
  };
});
