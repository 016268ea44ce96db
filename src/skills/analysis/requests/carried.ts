import type { FunctionPart } from '../program-pieces/functions.js';
import type { Piece } from '../program-pieces/pieces.js';
import { assignedBy, namesIn, statementsOf, type Statement } from '../program-pieces/statements.js';

/** Steps from a request back to what its arguments were made of. */
const MAX_STEPS = 4;
/** Calls of one function that are looked at, to see what it is handed. */
const MAX_CALLS = 4;
/** What hands over a value as a whole: its fields go along. */
const HANDS_WHOLE =
  /(?:\bMarshal\w{0,8}|\bSerialize\w{0,8}|\bto_(?:json|string|vec|value|h|hash)\w{0,8}|\bencode\w{0,8}|\btoJson|\bstringify|\bjson|\bwriteValueAs\w{0,8}|\bencodeToString|\bfrom|\bdump\w{0,3}|\bbody_?json|\bsend_json|\bsetBody|\bJsonContent\.Create|\bPostAsJsonAsync|\bgenerate|\bsend_form|\bform|\bArray)\b[!(:\s&?*$@"'](?:[^\n;]{0,80})/gu;

/**
 * What goes along with a request, as the program’s own words say it: the statement that holds the address, what is set on the request
 * that it makes, and what the values of both were made of, within the function, in the types of its parameters and in the calls of it.
 */
export function carriedBy(text: string, piece: Piece, at: number): readonly string[] {
  const code = text.slice(piece.start, piece.end);
  const statements = statementsOf(code);
  const first = statements.findLastIndex(({ start }) => piece.start + start <= at);
  const origin = statements[first];
  if (origin === undefined) return [];
  const taken = new Set<Statement>([origin]);
  const request = new Set(assignedBy(origin.text));
  for (const later of statements.slice(first + 1)) {
    if (!belongsTo(later, request)) continue;
    taken.add(later);
    for (const name of assignedBy(later.text)) if (isPartOf(later.text)) request.add(name);
  }
  const wanted = goBack(statements, taken);
  const said = [...taken].map((one) => one.text);
  if (piece.part !== undefined) said.push(...handedIn(text, piece.part, wanted, said.join('\n')));
  return said;
}

/** Adds the statements in which the names of those that are taken got their values; gives all names. */
function goBack(statements: readonly Statement[], taken: Set<Statement>): ReadonlySet<string> {
  let wanted = namesOf(taken);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const before = taken.size;
    for (const statement of statements) {
      if (taken.has(statement) || !(belongsTo(statement, wanted) || isOf(assignedBy(statement.text), wanted))) continue;
      if (/^\s*(?:if|elsif|elif|else|while|for|foreach|return|switch|match|guard|defer)\b/u.test(statement.text)) continue;
      taken.add(statement);
    }
    if (taken.size === before) break;
    wanted = namesOf(taken);
  }
  return wanted;
}

/** What every program has, and what says nothing of what is handed over. */
const COMMON: ReadonlySet<string> = new Set(
  'self this err error ctx client http https fmt log json os new let const var val local my ok resp response res result req request std net url strings bytes base'.split(
    ' ',
  ),
);

function namesOf(taken: ReadonlySet<Statement>): ReadonlySet<string> {
  const names = new Set<string>();
  // Behind a dollar sign it is a variable, and none of the modules that are called so elsewhere.
  for (const { text } of taken) for (const name of namesIn(text)) if (!COMMON.has(name) || text.includes(`$${name}`)) names.add(name);
  return names;
}

function isOf(names: readonly string[], wanted: ReadonlySet<string>): boolean {
  return names.some((name) => wanted.has(name));
}

/** A statement that does something with one of the names: a method of it, a place in it, a call that is given it first. */
function belongsTo({ text }: Statement, names: ReadonlySet<string>): boolean {
  const [, name, first] =
    /^\s*(?:[$@%&*]?([A-Za-z_]\w{0,60})\s?(?:\.|->|\[|:(?!:)|\{|<<|!\.)|[\w:]{1,60}\(\s?&?(?:mut )?[$@%&*]?([A-Za-z_]\w{0,60})\s?,)/u.exec(
      text,
    ) ?? [];
  const found = name ?? first;
  return found !== undefined && names.has(found);
}

/** Whether what is assigned is a part of the request, and no answer to it. */
function isPartOf(text: string): boolean {
  return /\b(?:getOutputStream|outputStream|OutputStream|GetRequestStream|getWriter|writer)\b/u.test(text);
}

/** The types of the parameters that are handed over as a whole, and what the calls of the function give for its parameters. */
function handedIn(text: string, part: FunctionPart, wanted: ReadonlySet<string>, said: string): readonly string[] {
  const out: string[] = [];
  const whole = [...said.matchAll(HANDS_WHOLE)].map(([one]) => one).join('\n');
  const parameters = part.head.slice(part.head.indexOf('('));
  for (const [, before, name, after] of parameters.matchAll(
    /(?:\b(\w{1,60})(?:<[^>\n]{0,60}>)?\s+[$*&]?)?\$?\b(\w{1,60})(?:\s?:\s?[&*]?\s?|\s+\*?)?(\w{1,60})?/gu,
  )) {
    const given = [name, before].find((one) => one !== undefined && wanted.has(one));
    if (given === undefined) continue;
    if (new RegExp(String.raw`(?<![\w.])${given}\b(?!\s?(?:\.|->|\[|::))`, 'u').test(whole))
      for (const type of [before, name, after]) if (type !== undefined && type !== given) out.push(fieldsOf(text, type));
  }
  if ([...wanted].some((name) => part.head.includes(name)) && part.name.length > 2) out.push(...argumentsOf(text, part));
  return out.filter((one) => one !== '');
}

/** The fields of a type that the program declares. */
function fieldsOf(text: string, type: string): string {
  if (!/^[A-Za-z_]\w{1,60}$/u.test(type)) return '';
  const declared = new RegExp(
    String.raw`\b(?:type\s+${type}\s+struct|(?:struct|class|record|data class|message|interface)\s+${type}\b)[^{(;\n]{0,80}[{(][^})]{0,800}`,
    'u',
  ).exec(text);
  return declared?.[0] ?? '';
}

function argumentsOf(text: string, part: FunctionPart): readonly string[] {
  const call = new RegExp(String.raw`(?<![\w])${part.name}\s?\(([^;\n]{1,240})`, 'gu');
  const out: string[] = [];
  for (const match of text.matchAll(call)) {
    if (out.length >= MAX_CALLS) break;
    if (match.index >= part.start && match.index < part.end) continue;
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    if (/\b(?:func|fn|fun|def|function|sub)\s+[^\n]{0,60}$/u.test(line)) continue;
    out.push(match[1] ?? '');
  }
  return out;
}
