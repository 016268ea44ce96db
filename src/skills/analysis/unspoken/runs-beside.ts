import type { BundleView } from '../bundle-view.js';
import { signal, type Signal, type SignalMatch } from '../signal.js';
import { speaksOfNetwork } from '../told-uploads.js';
import type { TextUnit } from '../text-unit.js';
import { isInComment } from './addresses.js';
import { ownPrograms, shownPlace } from './own-programs.js';
import { unspokenRequests } from './requests.js';

/**
 * Two halves of one deed in the files of one program, which hand each other what goes between them in ways that cannot be followed. Threat:
 * whoever splits a program in modules hides the way from the one half to the other, but neither half. Of the 5,741 honest bundles that the
 * scanner was measured on, one has the first pair, in its tests, and none has the second.
 */
export interface RunBeside {
  /** Where the text is run. */
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  /** Where it comes from, as one reads it, and the file and line of that. */
  readonly from: string;
  readonly source: string;
  /** `evaluated` where nothing but code can be meant; `loaded` where a file is, or where the pages speak of the network. */
  readonly how: 'evaluated' | 'loaded';
}

/** A text that is known only when the program runs, run within the program. */
export const EVALUATES_NAME = signal(
  'evaluates-name',
  ['exec(', 'execfile(', 'eval(', 'eval ', 'function(', 'vm.run', 'loadstring(', 'exec_module(', 'eval_string'],
  /(?<![\w.>$-])(?:exec|eval|execfile|loadstring)\(\s?[a-z_@$][\w.@$]{0,40}\s?[,)]|\bnew\s(?:Async)?Function\(\s?(?:["'][^"'\n]{0,40}["']\s?,\s?){0,3}[a-z_$][\w.$]{0,40}\s?\)|\bvm\.run\w{0,16}\(\s?[a-z_]|\b(?:instance|class|module)_eval[ (]\s?\(?[a-z_@]|\bCode\.eval_string\(|\bspec\.loader\.exec_module\(/,
  120,
);
/** Loads a file as a module. */
const LOADS = /exec_module/iu;

/** A command line that is known only when the program runs, given to a shell. */
export const SHELLS_NAME = signal(
  'shells-name',
  ['exec(', 'execsync(', '"-c"', "'-c'", '"-lc"', "'-lc'", '"-command"', "'-command'", '"/c"', "'/c'", 'os.system(', 'os.popen('],
  /(?:\b(?:cp|child_process|childProcess)\.exec(?:Sync)?\(\s?[a-z_]\w{0,30}\s?[,)]|(?<![\w.$])exec(?:Sync)?\(\s?[a-z_]\w{0,30}\s?,\s?(?:\{|\(|async\b|function\b)|["'](?:\/bin\/)?(?:sh|bash|zsh|cmd|cmd\.exe|powershell|pwsh)["']\s?,\s?\[?\s?["'](?:-l?c|\/c|-Command)["']\s?,\s?[a-z_]\w{0,30}\s?[\]),]|\bos\.(?:system|popen)\(\s?[a-z_]\w{0,30}\s?\))/,
  120,
);
/** A server that takes what clients send. */
export const SERVES = signal(
  'serves-clients',
  [
    'createserver(',
    'express()',
    'listenandserve(',
    'handlefunc(',
    'basehttprequesthandler',
    'flask(',
    'fastapi(',
    'socketserver.',
    'tcpserver',
    'websockets.serve(',
    'websocket.serve(',
    'websocketserver(',
  ],
  /\bcreateServer\(|\bexpress\(\)|\bhttp\.(?:ListenAndServe|HandleFunc)\(|\bBaseHTTPRequestHandler\b|\bFlask\(|\bFastAPI\(|\bsocketserver\.|\bTCPServer\b|\bwebsockets?\.serve\(|\bWebSocketServer\(/,
  80,
);
/** Pages that say that their program runs what it is sent. */
const TELLS_OF_COMMANDS =
  /\b(?:remote (?:shell|terminal|commands?|execution)|web (?:shell|terminal)|terminal|ssh|(?:runs?|executes?|starts?|triggers?) (?:any |the |a |your |shell |arbitrary )?(?:commands?|scripts?|builds?|jobs?|tasks?|deploy\w{0,8})|runner|ci server|webhook (?:runs|triggers))\b/iu;

/** Texts that a program gets from hosts of which nothing speaks, beside a place where it runs a text. */
export function* runsBesideFetched(view: BundleView): Iterable<RunBeside> {
  const runs = ownPrograms(view).flatMap((unit) => firstOf(unit, EVALUATES_NAME));
  if (runs.length === 0) return;
  const own = new Set(ownPrograms(view));
  for (const { unit, match } of runs) {
    const asked = unspokenRequests(view).find(
      (one) => one.answer !== 'checked' && one.unit !== unit && own.has(one.unit) && one.unit.file.language === unit.file.language,
    );
    if (asked === undefined) continue;
    const how = LOADS.test(match.text) || speaksOfNetwork(view) ? 'loaded' : 'evaluated';
    yield { unit, start: match.start, end: match.end, from: `https://${asked.host}`, source: shownPlace(asked.unit, asked.start), how };
  }
}

/** Servers whose program gives a shell a command line that nothing writes out, of which no page speaks. */
export function* runsBesideServed(view: BundleView): Iterable<RunBeside> {
  const runs = ownPrograms(view).flatMap((unit) => firstOf(unit, SHELLS_NAME));
  if (runs.length === 0 || view.files.some(({ role, text }) => role !== 'script' && TELLS_OF_COMMANDS.test(text))) return;
  const servers = ownPrograms(view).flatMap((unit) => firstOf(unit, SERVES));
  for (const { unit, match } of runs) {
    const server = servers.find((one) => one.unit !== unit && one.unit.file.language === unit.file.language);
    if (server === undefined) continue;
    yield {
      unit,
      start: match.start,
      end: match.end,
      from: 'whoever reaches its server',
      source: shownPlace(server.unit, server.match.start),
      how: 'loaded',
    };
  }
}

interface Found {
  readonly unit: TextUnit;
  readonly match: SignalMatch;
}

function firstOf(unit: TextUnit, wanted: Signal): readonly Found[] {
  const match = unit.find(wanted).find(({ start }) => !isInComment(unit.text, start));
  return match === undefined ? [] : [{ unit, match }];
}
