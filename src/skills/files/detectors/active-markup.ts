import type { BundleView } from '../../analysis/bundle-view.js';
import type { TextHit } from '../../analysis/detector.js';
import { lowered } from '../../analysis/context.js';
import { codeHit } from '../../analysis/judged.js';
import { isFedCorpus } from '../../analysis/labelled-cases.js';
import type { TextUnit } from '../../analysis/text-unit.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import { classifyHost } from '../../code/read-program.js';
import { gradeOfFormula } from '../documents/office-actions.js';

type Grade = readonly [why: string, severity: Severity, confidence: Confidence];

const SVG_CODE =
  /<script\b|\son(?:load|error|click|mouseover|begin|end)\s{0,5}=|javascript:|<foreignObject\b[^>]{0,300}>[\s\S]{0,300}<(?:iframe|script|form)/iu;
/** What a script of a picture or a page has no call to do: it takes what is kept for the page and gives it away. */
const TAKES =
  /document\.cookie|localStorage|sessionStorage|indexedDB|navigator\.credentials|addEventListener\(\s{0,3}["'`]key(?:down|press|up)/iu;
const GIVES = /\bfetch\(|sendBeacon\(|XMLHttpRequest|new Image\b|\.src\s{0,3}=|WebSocket\(|\$\.(?:post|get|ajax)\(/iu;

/** Pictures, pages and tables that do something when they are opened. */
export function* activeMarkup(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  const { path } = unit.file;
  if (/\.svgz?$/iu.test(path)) yield* ofSvg(unit);
  if (/\.(?:svg|xml|xhtml|xsl|xslt|xsd|dtd|rss|plist|config|csproj|wsdl)$/iu.test(path)) yield* entities(view, unit);
  if (/\.(?:html?|xhtml|mht|mhtml|svg|hta)$/iu.test(path)) yield* ofPage(unit);
  if (/\.ya?ml$/iu.test(path)) yield* ofObjects(unit);
  if (/collection\.json$/iu.test(path)) yield* ofRequests(unit);
  if (/\.(?:csv|tsv)$/iu.test(path)) yield* ofTable(unit, view);
  if (/\.css$/iu.test(path) || /\.(?:html?|svg)$/iu.test(path)) yield* ofStyle(unit);
}

function hitAt(unit: TextUnit, start: number, end: number, [why, severity, confidence]: Grade): TextHit {
  return { unit, start, end, severity, confidence, details: { why } };
}

function* ofSvg(unit: TextUnit): Iterable<TextHit> {
  const found = SVG_CODE.exec(unit.text);
  if (found === null) return;
  const around = unit.text.slice(found.index, found.index + 20_000);
  const gives = GIVES.test(around);
  const frame = /<(?:iframe|form)\b[^>]{0,400}\b(?:src|action)\s{0,3}=\s{0,3}["']https?:/iu.test(around);
  const grade: Grade =
    gives && TAKES.test(around)
      ? ['it holds a script that gives away what the page keeps', 'critical', 'high']
      : gives || frame || /\beval\(|atob\(|to\s{0,3}=\s{0,3}["']javascript:/iu.test(around)
        ? ['it holds a script', 'high', 'medium']
        : ['it holds a script', 'medium', 'medium'];
  yield hitAt(unit, found.index, found.index + found[0].length, grade);
}

const EXTERNAL_ENTITY =
  /<!ENTITY\s{1,8}(?:%\s{1,8})?[\w.-]{1,80}\s{1,8}(?:SYSTEM|PUBLIC\s{1,8}"[^"]{0,300}")\s{1,8}["']([^"']{1,400})["']/giu;

/** External entities, by which a parser reads files or speaks to an address (OWASP, “XML External Entity”). */
function* entities(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  if (!unit.text.includes('<!ENTITY')) return;
  const found = [...unit.text.slice(0, 200_000).matchAll(EXTERNAL_ENTITY)];
  const reads = found.some((match) => /^(?:file:|\/etc\/|\/proc\/|php:\/\/|expect:|jar:|netdoc:)/iu.test(match[1] ?? ''));
  for (const match of found) {
    const target = match[1] ?? '';
    const file = /^(?:file:|\/etc\/|\/proc\/|php:\/\/|expect:|netdoc:)/iu.test(target);
    const away =
      /^(?:https?|ftp):/iu.test(target) &&
      !['local', 'example', 'vendor'].includes(classifyHost(target).class) &&
      !/w3\.org|oasis-open\.org|\.(?:ent|mod)$/iu.test(target);
    if (!file && !(away && reads)) continue;
    const grave = away || found.length > 1;
    yield codeHit(
      view,
      unit,
      { start: match.index, end: match.index + match[0].length },
      grave ? 'critical' : 'high',
      grave ? 'high' : 'medium',
      {
        why: 'an entity of it has its reader read files or speak to an address',
      },
    );
  }
}

const REFRESH = /<meta\b[^>]{0,200}http-equiv\s{0,3}=\s{0,3}["']?refresh["']?[^>]{0,300}url\s{0,3}=\s{0,3}["']?([^"'>\s]{3,400})/giu;
const HANDLER_ADDRESS =
  /(?:href|src|action|location(?:\.href)?)\s{0,3}=\s{0,3}["'`]((?:search-ms|ms-msdt|ms-officecmd|ms-appinstaller|ms-word:|ms-excel:|shell:|vbscript:|mhtml:)[^"'`]{1,400})/giu;
const HIDDEN_FRAME =
  /<i?frame\b(?=[^>]{0,500}(?:display\s?:\s?none|visibility\s?:\s?hidden|(?:width|height)\s{0,2}[=:]\s{0,2}["']?[01](?:px)?["';\s>]))[^>]{0,500}\bsrc\s{0,3}=\s{0,3}["'](https?:[^"']{3,300})/giu;
const PASSWORD_FORM = /<form\b[^>]{0,400}\baction\s{0,3}=\s{0,3}["'](https?:[^"']{4,300})["'][^>]{0,300}>/giu;
const SIGN_IN =
  /\b(?:sign|log)[- ]?in (?:to|with)\b[^<\n]{0,60}\b(?:github|gitlab|google|microsoft|office|outlook|apple|icloud|aws|amazon|slack|anthropic|claude|openai|paypal|facebook|okta|bank|wallet|metamask)|\b(?:github|google|microsoft|office 365|apple|aws|anthropic|claude|openai|okta)\b[^<\n]{0,40}\b(?:sign|log)[- ]?in\b/iu;
const DROPS_FILE =
  /\.download\s{0,3}=\s{0,3}["'`][^"'`\n]{1,120}\.(?:exe|msi|scr|bat|cmd|ps1|vbs|hta|lnk|iso|img|dmg|pkg|rar|7z|jar|apk|(?<packed>zip))["'`]/iu;
const BLOB_MADE = /new Blob\(|atob\(|Uint8Array|data:application\//iu;

const LOADED_OBJECT =
  /!!(?:javax\.script\.ScriptEngineManager|java\.net\.URLClassLoader|com\.sun\.rowset\.JdbcRowSetImpl|org\.springframework\.\w{1,40}\.\w{0,60}|java\.lang\.(?:ProcessBuilder|Runtime))\b/u;

/** Objects of Java that run something as soon as a reader of YAML makes them (SnakeYAML, “Global constructor”). */
function* ofObjects(unit: TextUnit): Iterable<TextHit> {
  const found = LOADED_OBJECT.exec(unit.text);
  if (found !== null)
    yield hitAt(unit, found.index, found.index + found[0].length, [
      'it has its reader make an object that runs a program',
      'critical',
      'high',
    ]);
}

const ALL_VARIABLES = /\bpm\.(?:environment|globals|variables|collectionVariables)\.toObject\(\)/u;

/** A script of a collection of requests that gives all of its variables away, keys among them. */
function* ofRequests(unit: TextUnit): Iterable<TextHit> {
  const found = ALL_VARIABLES.exec(unit.text);
  if (found === null) return;
  const around = unit.text.slice(Math.max(0, found.index - 600), found.index + 600);
  const address = /https?:\/\/[^\s"'`<>)\\]{4,300}/u.exec(around)?.[0];
  if (address === undefined || !around.includes('sendRequest')) return;
  const { class: host } = classifyHost(address);
  if (host === 'local' || host === 'private' || host === 'example' || host === 'vendor') return;
  yield hitAt(unit, found.index, found.index + found[0].length, [
    `its script gives all variables to ${address.slice(0, 120)}`,
    'critical',
    'high',
  ]);
}

const LOADED_PICTURE =
  /<(?:image|img|use|feImage|script|link|embed|object)\b[^>]{0,400}?\b(?:xlink:)?(?:href|src|data)\s{0,3}=\s{0,3}["'](https?:[^"']{3,300})/giu;

/** Pictures and programs that are loaded from an address for which nobody answers: it learns who looks, and when. */
function* loaded(unit: TextUnit, text: string): Iterable<TextHit> {
  for (const match of text.matchAll(LOADED_PICTURE)) {
    const { class: host } = classifyHost(match[1] ?? '');
    if (host === 'raw-ip' || host === 'collector')
      yield hitAt(unit, match.index, match.index + match[0].length, [`it loads ${(match[1] ?? '').slice(0, 120)}`, 'high', 'medium']);
  }
}

function* ofPage(unit: TextUnit): Iterable<TextHit> {
  const text = unit.text.slice(0, 1_000_000);
  for (const match of text.matchAll(REFRESH)) {
    const grade = gradeOfRefresh(match[1] ?? '');
    if (grade !== undefined) yield hitAt(unit, match.index, match.index + match[0].length, grade);
  }
  for (const match of text.matchAll(HANDLER_ADDRESS))
    yield hitAt(unit, match.index, match.index + match[0].length, [
      'it calls a handler of the system, which starts what it is told',
      'critical',
      'high',
    ]);
  for (const match of text.matchAll(HIDDEN_FRAME)) {
    const { class: host } = classifyHost(match[1] ?? '');
    if (host === 'raw-ip' || host === 'tunnel')
      yield hitAt(unit, match.index, match.index + match[0].length, ['it opens a page unseen', 'high', 'medium']);
  }
  yield* loaded(unit, text);
  yield* forms(unit, text);
  const dropped = DROPS_FILE.exec(text);
  // Editors and players on a page pack what their user made; an archive that the page itself brings along is decoded first.
  const brought = dropped?.groups?.['packed'] === undefined || /\batob\(|data:application\/[\w.+-]{1,60};base64/iu.test(text);
  if (dropped !== null && brought && BLOB_MADE.test(text))
    yield hitAt(unit, dropped.index, dropped.index + dropped[0].length, [
      'it makes a program or an archive and has the browser save it',
      'critical',
      'medium',
    ]);
  yield* givesAway(unit, text);
}

function gradeOfRefresh(address: string): Grade | undefined {
  if (!/^https?:/iu.test(address)) return undefined;
  const { class: host } = classifyHost(address);
  const runs = /\.(?:exe|msi|scr|bat|cmd|ps1|hta|lnk|iso|dmg|pkg|zip|rar|apk|jar)(?:[?#]|$)/iu.test(address);
  if (host === 'raw-ip') return [`it leads its reader to ${address.slice(0, 120)}`, 'high', 'high'];
  return runs && host === 'named' ? [`it has the browser download ${address.slice(0, 120)}`, 'high', 'medium'] : undefined;
}

/** A form that asks for the password of a known service and sends it to another host. */
function* forms(unit: TextUnit, text: string): Iterable<TextHit> {
  for (const match of text.matchAll(PASSWORD_FORM)) {
    const body = text.slice(match.index, match.index + 4000);
    if (!/type\s{0,3}=\s{0,3}["']?password/iu.test(body.split(/<\/form/iu, 1)[0] ?? '')) continue;
    const { class: host, host: name } = classifyHost(match[1] ?? '');
    if (host === 'local' || host === 'example' || host === 'vendor') continue;
    const service = SIGN_IN.exec(text.slice(Math.max(0, match.index - 3000), match.index + 4000))?.[0] ?? '';
    if (
      service === '' ||
      service
        .toLowerCase()
        .split(/\W+/u)
        .some((word) => word.length > 4 && name.includes(word))
    )
      continue;
    yield hitAt(unit, match.index, match.index + match[0].length, [
      `it asks for a password of somebody else’s service and sends it to ${name}`,
      'critical',
      'high',
    ]);
  }
}

/** Pages that give their keys or cookies away, whole. */
function* givesAway(unit: TextUnit, text: string): Iterable<TextHit> {
  const taken =
    /JSON\.stringify\(\s{0,3}(?:window\.)?(?:localStorage|sessionStorage)\s{0,3}\)|[+?&=,(]\s{0,3}(?:encodeURIComponent\(\s{0,3})?document\.cookie\b/iu.exec(
      text,
    );
  if (taken === null) return;
  const around = text.slice(Math.max(0, taken.index - 400), taken.index + 400);
  const address = /https?:\/\/[^\s"'`<>)]{4,300}/iu.exec(around)?.[0];
  if (address === undefined || !GIVES.test(around)) return;
  const { class: host } = classifyHost(address);
  if (host === 'local' || host === 'example' || host === 'vendor') return;
  yield hitAt(unit, taken.index, taken.index + taken[0].length, [
    `it gives what the browser keeps to ${address.slice(0, 120)}`,
    'critical',
    'high',
  ]);
}

/** Cells that a spreadsheet takes for formulas: after a separator or a quotation mark, with one of four signs. */
const CELL_FORMULA = /(?:^|[,;\t])[ ]{0,3}(?:"((?:[=+@-])(?:[^"\n]|""){2,600})"|([=+@-][^,;\t\n]{2,600}(?:\([^\n)]{0,400}\))?))/gmu;

function* ofTable(unit: TextUnit, view: BundleView): Iterable<TextHit> {
  let count = 0;
  // What an exporter is to defuse stands in the cases that it is tried on.
  const steps = isFedCorpus(unit.file, view.files) ? 2 : 0;
  for (const match of unit.text.slice(0, 1_000_000).matchAll(CELL_FORMULA)) {
    count += 1;
    if (count > 5000) return;
    const grade = gradeOfFormula((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (grade === undefined) continue;
    const hit = hitAt(unit, match.index, match.index + match[0].length, grade);
    yield { ...hit, ...lowered(grade[1], grade[2], steps) };
  }
}

const LEAKING_STYLE =
  /\[(?:value|type|name|data-[\w-]{1,40}|content)\s{0,2}[\^$*]=[^\]]{1,80}\][^{}]{0,200}\{[^{}]{0,200}url\(\s{0,3}["']?https?:/giu;

/** Styles that tell a host, letter by letter, what stands in a field. */
function* ofStyle(unit: TextUnit): Iterable<TextHit> {
  const found = [...unit.text.slice(0, 500_000).matchAll(LEAKING_STYLE)];
  const [first] = found;
  if (first !== undefined && found.length >= 3)
    yield hitAt(unit, first.index, first.index + first[0].length, [
      'its styles tell an address what stands in a field',
      'critical',
      'high',
    ]);
}
