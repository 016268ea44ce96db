import { foundOnce } from '../../../core/found-once.js';
import type { BundleView } from '../bundle-view.js';
import { codeOf } from '../code-stretches.js';
import { LONGEST_PROGRAM } from '../program-pieces/seldom-followed.js';
import { assignedBy, holdsName, statementsOf, type Statement } from '../program-pieces/statements.js';
import { wholeOf, type ProgramText } from '../programs-with.js';
import { CALL, QUIET } from '../requests/calls.js';
import { requestsTo, type StrangeRequest } from '../requests/requests.js';
import type { TextUnit } from '../text-unit.js';
import { unspokenAddresses } from './addresses.js';

/** A request to such a host, and what the program makes of it. */
export interface UnspokenRequest extends StrangeRequest {
  /** The statements of which the request is made, as one text. */
  readonly said: string;
  /** What comes of the answer. */
  readonly answer: Answer;
  /** Whether the code hides that it asks, or that it was in vain. */
  readonly isHidden: boolean;
}

/** `used`: something is made of it; `checked`: that there is one, or which number it has; `unheard`: nothing at all. */
export type Answer = 'used' | 'checked' | 'unheard';

/** Builds, images and settings that start programs, beside the languages that are code as a whole. */
const STARTS_PROGRAMS =
  /(?:^|\/)(?:[\w.-]{0,40}makefile|gnumakefile|[\w.-]{0,40}dockerfile|justfile|containerfile|vagrantfile|procfile)[\w.-]{0,20}$|\.(?:mk|ya?ml|tf|nix|cmake|cfg|toml|just|r|rmd|qmd|sty|el|vim|kdl|nu)$/iu;

/** Whether a unit is a program, in whatever language, or a file that starts some. */
function isProgram(unit: TextUnit): boolean {
  const { file, layer, text } = unit;
  if (layer !== 'plain' || file.fixture || file.language === 'markdown' || text.length > LONGEST_PROGRAM || !text.includes('.'))
    return false;
  // The scripts of a page are units of their own; its links and frames are no requests of a program.
  if (file.language === 'html' || file.language === 'svg' || file.language === 'json') return false;
  return STARTS_PROGRAMS.test(file.path) || codeOf(unit).length > 0;
}

/** All such places of a bundle. */
const everyRequest = foundOnce((view: BundleView): readonly UnspokenRequest[] =>
  view.units.filter(isProgram).flatMap((unit) => [...requestsIn(view, wholeOf(unit))]),
);

/** Those of them that are no part of working with a service. */
export const unspokenRequests = foundOnce((view: BundleView): readonly UnspokenRequest[] => {
  const owners = ownersWorkedWith(view);
  return everyRequest(view).filter((one) => one.answer === 'used' || !owners.has(ownerOf(one.host)));
});

/** Whom the bundle asks for something that it uses: theirs is the service that it works with. */
const ownersWorkedWith = foundOnce((view: BundleView): ReadonlySet<string> => new Set(used(view).map(({ host }) => ownerOf(host))));

/** Whom the bundle asks for something that it uses, and gives nothing in the same request. */
export const ownersAsked = foundOnce(
  (view: BundleView): ReadonlySet<string> => new Set(used(view).flatMap((one) => (HANDS_OVER.test(one.code) ? [] : [ownerOf(one.host)]))),
);

/** A request that brings something along, by its method or its call. */
const HANDS_OVER = /\b(?:POST|PUT|PATCH|[pP]ost|[pP]ut|[pP]atch)(?:Async)?\b|\b(?:data|body|Body|files|content)["']?\s?[=:]/u;

function used(view: BundleView): readonly UnspokenRequest[] {
  return everyRequest(view).filter(({ answer }) => answer === 'used');
}

/** The last two labels of the name of a host. */
export function ownerOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** The requests of one program to such hosts; offsets are those of its own text. */
export function* requestsIn(view: BundleView, program: ProgramText): Iterable<UnspokenRequest> {
  for (const request of requestsTo(program, unspokenAddresses(view, program), isRequest)) {
    const { carried, code, start, piece } = request;
    yield { ...request, said: carried.join('\n'), answer: answerOf(code, start - piece.start), isHidden: QUIET.test(code) };
  }
}

/** A function that is handed the address, but those that only print or keep it. */
const HANDED =
  /(?<![\w.])(?!(?:print\w{0,3}|format|join|append|dumps?|echo|Path|str|list|dict|set|tuple|len|isinstance|startswith|includes|assert\w{0,12}|expect|describe|it|test|puts|warn|log|info|error|debug|URL|URI|URLSearchParams|urlparse|urljoin|if|while|for|return)\()[A-Za-z_][\w.]{2,60}!?\([^()\n]{0,120}$/u;

/** Whether something is asked at an address where it is used: in its statement, or in one that is made of it. */
function isRequest({ carried, code, piece, start }: StrangeRequest): boolean {
  const at = start - piece.start;
  const [origin] = carried;
  if (origin === undefined) return false;
  if (CALL.test(origin)) return true;
  const line = code.slice(code.lastIndexOf('\n', at) + 1, at);
  if (HANDED.test(line)) return true;
  const names = assignedBy(origin);
  return (
    names.length > 0 &&
    statementsOf(code).some(({ text }) => text !== origin && CALL.test(text) && names.some((name) => holdsName(text, name)))
  );
}

/** That something is made of what came back. */
const USES_CONTENT =
  /\.json\(|\bjson\.loads?\(|\bJSON\.parse\(|\.text\b(?!\s?[,:=])|\.content\b|\bdecode\w{0,8}\(|\bUnmarshal|\bNewDecoder\(|\bReadAll\(|\breadAll\w{0,6}\(|\bresponseText\b|\bfrom_(?:str|json|slice|reader)\b|\bJSON\.parse|\bbody_?(?:string|text|as_\w{3,8})?\(\)|\.body\b|\bgetInputStream\(|\bReadAsStringAsync\(|\bReadFromJson\w{0,6}|\bfromJSON\(|\breadTree\(|\bdecoded_content\b|\bjq\b|ConvertFrom-Json|\bPoison\.|\bJason\.decode/u;
/** That an answer came, or which number it has. */
const CHECKS =
  /\braise_for_status\b|\.ok\b|\bstatus(?:_?[cC]ode)?\b|\bresponseCode\b|\bIsSuccessStatusCode\b|\bEnsureSuccessStatusCode\b|\bis_success\b|\bsuccess\?|\bStatusCode\b|\$\?|\|\|\s?(?:die|fail|exit 1|return 1|abort)\b|\bcode\b/u;

/** What a piece of code makes of the answer to the request that begins at a place. */
function answerOf(code: string, at: number): Answer {
  const statements = statementsOf(code);
  const index = statements.findLastIndex(({ start }) => start <= at);
  const request = openedLater(statements.slice(index).filter((one) => CALL.test(one.text))) ?? statements[index];
  if (request === undefined) return 'used';
  const later = statements.slice(statements.indexOf(request) + 1).map(({ text }) => text);
  if (isUsed(request, later)) return 'used';
  const kept = assignedBy(request.text);
  const rest = later.filter((text) => kept.some((name) => holdsName(text, name))).join('\n');
  const isChecked = CHECKS.test(`${request.text}\n${rest}`);
  if (QUIET.test(code) && !(isChecked && SAYS_WHETHER.test(code))) return 'unheard';
  return isChecked ? 'checked' : 'unheard';
}

/** A request that is only put together where its address stands (Python, “urllib.request.Request”). */
const PUTS_TOGETHER = /=\s?(?:urllib2?\.)?(?:request\.)?Request\(/u;

/** The first of several statements that makes a request: one that only puts it together makes none. */
function openedLater(calls: readonly Statement[]): Statement | undefined {
  const [first] = calls;
  if (first === undefined || !PUTS_TOGETHER.test(first.text) || /\burlopen\(/u.test(first.text)) return first;
  const names = assignedBy(first.text);
  return calls.slice(1).find(({ text }) => /\burlopen\(|\.open\(/u.test(text) && names.some((name) => holdsName(text, name))) ?? first;
}

/** A function that says whether something holds. */
const SAYS_WHETHER =
  /\breturn\s+(?:True|true|1|\$true)\b[^]{0,400}\breturn\s+(?:False|false|0|\$false)\b|\breturn\s+(?:False|false|0|\$false)\b[^]{0,400}\breturn\s+(?:True|true|1|\$true)\b|\breturn\s*\{\s?(?<key>ok|valid|success|active|allowed)\s?:\s?(?<said>true|false)\b[^]{0,1200}\breturn\s*\{\s?\k<key>\s?:\s?(?!\k<said>)(?:true|false)\b/u;

/** What is done with an answer that makes nothing of it. */
const BARE_USE =
  /\.(?:Body\.Close|close|Close|raise_for_status|ok|status\w{0,5}|StatusCode|destroy|resume|read|drain|dispose|Dispose|EnsureSuccessStatusCode)\b(?:\(\))?/gu;

/** What an expression that nothing is assigned of gives back to the caller: the last of a function, in many languages. */
const TAKES_ALONG =
  /\.(?:json|text|body|string|bytes|body_mut|into_\w{2,8}|decoded_content)(?:::<[^>\n]{0,30}>)?(?:\(\))?!{0,2}(?:\.(?:await|unwrap|expect)\b\(?[^()\n]{0,40}\)?)?\??\s*$/u;

function isUsed({ text }: Statement, later: readonly string[]): boolean {
  if (/^\s*(?:return|yield)\b|\breturn\s+(?:await\s+)?[\w.:]{0,40}(?:fetch|post|request|curl|urlopen|get)\b/u.test(text))
    return !/\}\s*,?\s*daemon/u.test(text);
  if (/\$\(\s?curl|`\s?curl|<\(\s?curl/u.test(text)) return true;
  if (
    /\b(?:curl|wget)\b[^\n]*(?:\\\n[^\n]*)*?[^|]\|\s?(?!true\b|\|)\w/u.test(
      text.replace(/\$\([^()\n]{0,200}(?:\([^()\n]{0,80}\)[^()\n]{0,200}){0,3}\)|"[^"\n]{0,400}"|'[^'\n]{0,400}'/gu, ' '),
    )
  )
    return true;
  if (TAKES_ALONG.test(text)) return true;
  if (/\.then\(\s?\(?\s?\w/u.test(text) && USES_CONTENT.test(text)) return true;
  if (
    USES_CONTENT.test(text.replace(/\b(?:json|body|text|content)\s?=/gu, '')) &&
    /[^=!<>]=[^=>]|:=|\bas\b/u.test(text) &&
    !/^\s*_\s/u.test(text)
  )
    return true;
  const names = [...assignedBy(text), ...(/\bas\s+(\w{1,40})\s*:?\s*$/u.exec(text)?.slice(1) ?? [])].filter(
    (name) => name !== '_' && !/^(?:err|error|e)$/u.test(name),
  );
  return names.some((name) =>
    later.some(
      (one) =>
        holdsName(one.replace(new RegExp(String.raw`(?<![\w])${name}${BARE_USE.source}`, 'gu'), ''), name) &&
        !/^\s*(?:defer|finally)\b/u.test(one) &&
        (!CHECKS.test(one) || USES_CONTENT.test(one)),
    ),
  );
}
