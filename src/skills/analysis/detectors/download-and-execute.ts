import { downloadAndExecute } from '../../../rules/skill/download-and-execute.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import type { Behaviour } from '../../code/behaviour.js';
import { classifyHost } from '../../code/read-program.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { isShadyAddress } from '../hosts.js';
import { codeHit } from '../judged.js';
import { placed, type ReadSnippet } from '../programs.js';
import { isOfPublisher } from '../publisher.js';
import { FETCH_TO_SHELL, RUN_ANSWER, RUN_RECEIVED, SHELL_OF_FETCH } from '../signals/commands.js';
import { DOWNLOAD_OF_EXTENSION, INSTALL_EXTENSION, UNPACK_INTO_PATH } from '../signals/package-sources.js';
import type { SignalMatch } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** Downloads that are run where no single program shows it: across the blocks of a page, and in texts that are no program. */
export const downloadAndExecuteDetector: Detector = {
  rule: downloadAndExecute,
  signals: [DOWNLOAD_OF_EXTENSION, FETCH_TO_SHELL, INSTALL_EXTENSION, RUN_ANSWER, RUN_RECEIVED, SHELL_OF_FETCH, UNPACK_INTO_PATH],
  *detect(view) {
    yield* commandsOutsidePrograms(view);
    yield* filesRunLater(view);
    for (const unit of view.units) {
      yield* unpackedPrograms(view, unit);
      yield* extensions(view, unit);
      yield* received(view, unit);
      yield* answers(view, unit);
    }
  },
};

/** The same as commands in texts that are no program and hold none: data files, settings of unknown tools. */
function* commandsOutsidePrograms(view: BundleView): Iterable<Hit> {
  for (const unit of view.units) {
    for (const match of [...unit.find(FETCH_TO_SHELL), ...unit.find(SHELL_OF_FETCH)]) {
      const program = view.programs.find(
        (read) => read.unit === unit && read.snippet.start <= match.start && match.start < read.snippet.end,
      );
      if (program !== undefined && program.program.behaviours.length > 0) continue;
      const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(match.text)?.[0] ?? '';
      const host = address === '' ? ('variable' as const) : classifyHost(address).class;
      const [severity, confidence] = gradeOf(
        { host, target: address, flags: /^http:/i.test(address) ? ['insecure'] : [] },
        isOfPublisher(view, address) ? 'publisher' : 'stranger',
      );
      // A block of a page that was read and does nothing holds the command as data.
      const inert = program !== undefined && isDataOfBlock(program, match);
      yield codeHit(view, unit, match, severity, inert ? 'low' : confidence, { address, runs: '' });
    }
  }
}

/** Whether a command is a string in a block of Python or JavaScript of a page that starts nothing. */
function isDataOfBlock({ unit, snippet }: ReadSnippet, match: SignalMatch): boolean {
  if (unit.file.language !== 'markdown' || snippet.kind !== 'code') return false;
  if (snippet.language !== 'python' && snippet.language !== 'javascript') return false;
  const before = unit.text.slice(snippet.start, match.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /["'`/][^"'`]{0,200}$/.test(line) && !STARTS.test(unit.text.slice(snippet.start, snippet.end));
}

/** What starts programs, read or not. */
const STARTS = /\b(?:system|popen|subprocess|exec\w{0,6}|spawn\w{0,4}|eval|child_process|run|call|check_output|shell)\b\s?[(.`]/i;

/** A file that one program of a text downloads and a later one starts by its name. */
function* filesRunLater(view: BundleView): Iterable<Hit> {
  const fetched = new Map<string, { unit: TextUnit; fetch: Behaviour; read: ReadSnippet }>();
  for (const read of view.programs) {
    if (read.snippet.kind !== 'code') continue;
    for (const deed of read.program.behaviours) {
      const name = /\/([\w.-]{3,60}?)(?:[?#].*)?$/.exec(deed.target ?? '')?.[1] ?? '';
      if (deed.kind === 'fetch' && RUNNABLE.test(name)) fetched.set(name, { unit: read.unit, fetch: deed, read });
      if (deed.kind !== 'execute') continue;
      for (const [file, source] of fetched) {
        if (source.read === read || source.unit !== read.unit || !runsData(deed) || !namesFile(deed.target ?? '', file)) continue;
        const own = isOfPublisher(view, source.fetch.target ?? '');
        const [severity, confidence] = gradeOf(source.fetch, own ? 'publisher' : 'stranger');
        yield codeHit(view, read.unit, placed(read, deed), severity, confidence, {
          address: source.fetch.target ?? '',
          runs: deed.target ?? '',
        });
      }
    }
  }
}

const RUNNABLE = /\.(?:sh|bash|py|pl|rb|js|mjs|exe|bin|run|ps1|bat|cmd|jar|appimage|pkg|dmg|msi)$|^[A-Za-z][\w-]{2,40}$/i;

/** Where programs lie by an absolute path; `/api/users` in a list is a route of a server. */
const SYSTEM_FOLDER =
  /^\/(?:tmp|usr|opt|home|root|var|users|etc|s?bin|lib\d{0,2}|mnt|media|srv|dev|run|private|data|app|work\w*|applications|library|volumes|[a-z])\//i;

/** Whether a file, or one in a folder of that name, is what a command line starts: its program, or the first thing handed to it. */
function namesFile(command: string, file: string): boolean {
  const words = command.trim().split(/[\s"']+/, 8);
  const handed = words.slice(1).findIndex((word) => !word.startsWith('-'));
  return words.slice(0, handed < 0 ? 1 : handed + 2).some((word) => {
    const path = word.replaceAll('\\', '/').replace(/^\.\//, '');
    if (path.startsWith('/') && !SYSTEM_FOLDER.test(path)) return false;
    return path === file || path.endsWith(`/${file}`) || path.startsWith(`${file}/`);
  });
}

/** Whether the data themselves are run, not only handed to a program that reads them. */
function runsData(deed: Behaviour): boolean {
  if (deed.kind === 'evaluate') return true;
  if (deed.kind !== 'execute') return false;
  const [program = '', first = ''] = (deed.target ?? deed.name).trim().split(/\s+/, 2);
  if (/^(?:\.{0,2}\/|~|\$|%|[A-Za-z]:\\)|\.(?:sh|exe|py|bat|ps1|msi|pkg|dmg|app|bin|run)$/i.test(program)) return true;
  return (
    /^(?:sudo|(?:ba|z|da|k)?sh|python[\d.]*|node|perl|ruby|open|start|installer|msiexec|nohup|osascript)$/.test(program) &&
    /[./]/.test(first) &&
    !first.startsWith('-')
  );
}

type Fetch = Pick<Behaviour, 'host' | 'flags' | 'target'>;

function gradeOf(fetch: Fetch, owner: 'publisher' | 'stranger'): readonly [Severity, Confidence] {
  const host = fetch.host ?? 'variable';
  if (host === 'local' || host === 'private') return ['low', 'medium'];
  if (host === 'installer') return ['low', 'low'];
  if (isShadyAddress(fetch.target ?? '', host)) return ['critical', 'high'];
  if (host === 'vendor') return ['medium', 'low'];
  if (fetch.flags.includes('insecure')) return ['critical', owner === 'stranger' && host === 'named' ? 'high' : 'medium'];
  if (host === 'variable') return ['high', 'low'];
  return owner === 'publisher' ? ['medium', 'high'] : ['high', 'high'];
}

/** Archives that go from the network straight to where programs of the system lie. */
function* unpackedPrograms(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(UNPACK_INTO_PATH)) {
    const address = match.groups['address'] ?? '';
    const { class: host, secure } = classifyHost(address);
    const shady = isShadyAddress(address, host);
    if (!shady && host !== 'named') continue;
    const [severity, confidence]: readonly [Severity, Confidence] = shady || !secure ? ['critical', 'high'] : ['medium', 'medium'];
    yield codeHit(view, unit, match, severity, confidence, { address, runs: `what it unpacks into ${match.groups['into'] ?? ''}` });
  }
}

/** Extensions of an editor that are downloaded as a file and installed: no market has looked at them. */
function* extensions(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const downloads = unit.find(DOWNLOAD_OF_EXTENSION);
  for (const match of unit.find(INSTALL_EXTENSION)) {
    const download = downloads.filter((one) => one.start < match.start && match.start - one.end < 1500).at(-1);
    if (download === undefined) continue;
    const address = download.groups['address'] ?? '';
    const own = isOfPublisher(view, address) ? 'publisher' : 'stranger';
    const grade = gradeOf({ host: classifyHost(address).class, target: address, flags: /^http:/i.test(address) ? ['insecure'] : [] }, own);
    yield codeHit(view, unit, match, ...grade, { address, runs: match.groups['file'] ?? '' });
  }
}

/** Answers that are handed to the interpreter as they come. */
function* answers(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(RUN_ANSWER)) {
    const address = match.groups['address'] ?? '';
    const own = isOfPublisher(view, address) ? 'publisher' : 'stranger';
    const grade = gradeOf({ host: classifyHost(address).class, target: address, flags: /^http:/i.test(address) ? ['insecure'] : [] }, own);
    yield codeHit(view, unit, match, ...grade, { address, runs: 'the answer itself' });
  }
}

/** Data that a handler puts together and runs, from the address that stands before. */
function* received(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(RUN_RECEIVED)) {
    const before = unit.text.slice(Math.max(0, match.start - 600), match.start);
    const address = [...before.matchAll(/https?:\/\/[^\s"'`)<>|]{1,300}/gi)].at(-1)?.[0] ?? '';
    if (!/\b(?:https?|net|tls)\.(?:get|request|connect|createConnection)\(/.test(before)) continue;
    const host = address === '' ? 'variable' : classifyHost(address).class;
    const own = isOfPublisher(view, address) ? 'publisher' : 'stranger';
    const grade = gradeOf({ host, target: address, flags: /^http:/i.test(address) ? ['insecure'] : [] }, own);
    yield codeHit(view, unit, match, ...grade, { address, runs: match.groups['whole'] ?? '' });
  }
}
