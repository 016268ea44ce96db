import { bulkUpload } from '../../../rules/skill/bulk-upload.js';
import { classifyHost } from '../../code/read-program.js';
import type { Detector } from '../detector.js';
import { codeHit } from '../judged.js';
import { NETWORK_SEND } from '../signals/code.js';
import { tellsOfUploads } from '../told-uploads.js';
import { FILE_SWEEP, SESSION_GRAB, SOUGHT_FILES } from '../signals/programs.js';
import type { SignalMatch } from '../signal.js';
import { matchesIn } from '../snippet-signals.js';
import { isAskedFirst } from '../unspoken/asked-first.js';
import { waysOut } from '../ways-out.js';

/** Programs that go through the user's files, or a page's session, and send: the flow between may run through calls that nobody can follow. */
export const bulkUploadDetector: Detector = {
  rule: bulkUpload,
  signals: [FILE_SWEEP, SOUGHT_FILES, SESSION_GRAB, NETWORK_SEND],
  *detect(view) {
    for (const unit of view.units) {
      const sweeps = unit.find(FILE_SWEEP);
      const grabs = unit.find(SESSION_GRAB);
      if (sweeps.length === 0 && grabs.length === 0) continue;
      for (const snippet of unit.snippets) {
        if (snippet.kind !== 'code') continue;
        const sends = waysOut(unit, snippet);
        const [sweep] = matchesIn(unit, FILE_SWEEP, snippet);
        const sought = matchesIn(unit, SOUGHT_FILES, snippet).filter((match) => !isLeftOut(unit.text, match));
        if (sweep !== undefined && sends.length > 0) {
          const code = unit.text.slice(snippet.start, snippet.end);
          const source = gathersSource(code);
          const secrets = sought.some((match) => !DOCUMENT.test(match.text));
          const personal = HOME.test(code);
          const told = tellsOfUploads(view);
          // A skill that says that it copies the user's files, to where the user has set it to.
          const asked = !secrets && !source && told && (!namesStranger(code) || sends.every(({ start }) => isAskedFirst({ unit, start })));
          const grave = sought.length > 0 && (secrets || (personal && !asked));
          const untold = source && !grave && !told;
          const sure = untold ? 'high' : grave || source || (personal && !asked) ? 'medium' : 'low';
          yield codeHit(view, unit, sweep, grave ? 'critical' : 'high', sure, {
            what: sought.length > 0 ? 'files that hold secrets or documents' : source ? 'the source code' : 'files',
          });
        }
        const session = matchesIn(unit, SESSION_GRAB, snippet).filter((match) => !signsIn(unit.text, match));
        const [grab] = session;
        if (grab !== undefined && (sends.length > 0 || session.length >= 3))
          yield codeHit(view, unit, grab, 'high', 'medium', { what: 'the session of a web page' });
      }
    }
  },
};

/** All files of one language, each with its path. */
const ONE_LANGUAGE =
  /\br?glob\w{0,4}\(\s?["'`](?:\*\*\/)?\*\.(?:py|jsx?|tsx?|java|go|rs|rb|php|cs|cpp|swift|kt)["'`][^]{0,300}?(?:\bread_text\(|\bread\(|readFileSync\()|(?:\bread_text\(|\bread\()[^\n]{0,80}\br?glob\(\s?["'`](?:\*\*\/)?\*\.(?:py|jsx?|tsx?|java|go|rs|rb|php|cs|cpp|swift|kt)["'`]/u;
/** Whether a program keeps what all files of several languages hold, for an address that is written out and belongs to no well-known service. */
function gathersSource(code: string): boolean {
  const endings = new Set(
    [...code.matchAll(/["'{,.](py|jsx?|tsx?|java|go|rs|rb|php|cs|cpp|swift|kt)(?=["'},])/g)].map(([, ending]) => ending),
  );
  return (
    (endings.size >= 4 || ONE_LANGUAGE.test(code)) &&
    namesStranger(code) &&
    /\.read\(|readFileSync\(|read_text\(|\bzipfile\b|\btarfile\b|\barchiver\b/.test(code)
  );
}

/** Whether an address is written out that belongs to no well-known service. */
function namesStranger(code: string): boolean {
  return [...code.matchAll(/https?:\/\/[^\s"'`)<>]{3,200}/g)].some(([address]) => /^(?:named|example)$/.test(classifyHost(address).class));
}

/** Whether a token is put into the header by which the requests of the page's own program sign in. */
function signsIn(text: string, { end, text: grab }: SignalMatch): boolean {
  return grab.includes('getItem') && /\b(?:Authorization|Bearer|x-[\w-]{1,30}token)\b/i.test(text.slice(end, end + 400));
}

/** Kinds of files that honest programs index and convert, too, where they stand in a folder that the user names. */
const DOCUMENT = /^.\.?(?:pdf|docx?|xlsx?|sqlite3?)/i;
/** The folders of the user as a whole. */
const HOME = /expanduser|Path\.home\(|homedir\(|\$HOME\b|["'`\s]~\/|USERPROFILE|["'`](?:\/home|\/Users|C:\\{1,2}Users)\b/i;

/** Whether files are named to be passed over: `--exclude='.env'`, `if name == ".env": continue`. */
function isLeftOut(text: string, match: SignalMatch): boolean {
  const begin = text.lastIndexOf('\n', match.start - 1) + 1;
  const end = text.indexOf('\n', match.end);
  const line = text.slice(Math.max(begin, match.start - 300), end < 0 ? match.end + 200 : Math.min(end, match.end + 200));
  return /--exclude\b|\b(?:exclu|ignor|skip|redact|BLOCKED|DENY)\w{0,12}\s{0,3}[=:({[|]|\bcontinue\b/i.test(line);
}
