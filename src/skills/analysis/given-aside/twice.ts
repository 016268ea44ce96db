import { pieceAround } from '../program-pieces/pieces.js';
import { statementsOf } from '../program-pieces/statements.js';
import { REQUEST } from '../requests/calls.js';
import type { AsideRequest } from './aside.js';
import { namesOtherHost, OTHER_ADDRESS } from './other-services.js';

/** What says of somebody who he is, what he buys, or what he writes. */
const PERSONAL =
  /\b\w{0,20}(?:order|customer|patient|member|contact|invoice|email|phone|address|billing|payment|card|iban|message|note|ticket|lead|profile|account|pupil|student|booking|guest|user|person|record|row|document|transcript|form|submission)s?\w{0,12}\b/iu;
const MAX_CALLS = 6;

/**
 * Whether what goes to a stranger also goes where it belongs: the function that gives it away is called beside one that sends the same
 * value to an address of the settings, or sends the value there itself.
 */
export function isGivenTwice(request: AsideRequest): boolean {
  const { unit, piece, host, carried } = request;
  if (!PERSONAL.test(carried.join('\n'))) return false;
  const { part } = piece;
  if (part === undefined || part.name.length < 3 || !givesWhole(request.code, part.head)) return false;
  let looked = 0;
  for (const call of unit.text.matchAll(new RegExp(String.raw`(?<![\w])${part.name}\s?\(([^()\n]{1,160})\)`, 'gu'))) {
    if (++looked > MAX_CALLS) return false;
    if (call.index >= piece.start && call.index < piece.end) continue;
    const names = [...(call[1] ?? '').matchAll(/[A-Za-z_]\w{2,60}/gu)]
      .map(([name]) => name)
      .filter((name) => !/^(?:self|this|ctx|context|cfg|config|client|conf|settings|options|true|false|nil|null|mut)$/u.test(name));
    const around = pieceAround(unit.text, call.index);
    for (const { text } of statementsOf(unit.text.slice(around.start, around.end)))
      if (
        !text.includes(part.name) &&
        names.some((name) => new RegExp(String.raw`[(,\s$&]${name}\b`, 'u').test(text)) &&
        sendsOn(unit.text, text, host)
      )
        return true;
  }
  return false;
}

/** Whether a function hands on one of its parameters as a whole, and not a number or a name out of it. */
function givesWhole(code: string, head: string): boolean {
  const body = code.slice(head.length);
  const parameters = [...head.slice(head.indexOf('(')).matchAll(/[A-Za-z_]\w{1,60}/gu)].map(([name]) => name);
  return parameters.some((name) =>
    new RegExp(
      String.raw`[(,=:]\s?[&$*@]{0,2}${name}\s?[),;\n}]|(?<![\w.])${name}(?:\.|->)(?:to_?json|as_json|to_h|to_?array|serialize\w{0,10}|getBytes|toByteArray|as_bytes|as_str|toString)\b`,
      'iu',
    ).test(body),
  );
}

/** Whether a statement sends to another address, by itself or through a function of the same program. */
function sendsOn(program: string, statement: string, host: string): boolean {
  if (REQUEST.test(statement) && (namesOtherHost(statement, host) || OTHER_ADDRESS.test(statement))) return true;
  const called = /(?<![\w])([A-Za-z_]\w{2,60})\s?\(/u.exec(statement)?.[1];
  if (called === undefined) return false;
  const declared = new RegExp(
    String.raw`\b(?:func|fn|fun|def|function|sub|void|Task|boolean|bool|error|String|string|async)\s+(?:\([^)\n]{0,60}\)\s?)?${called}\s?\(`,
    'u',
  ).exec(program);
  if (declared === null) return false;
  const { start, end } = pieceAround(program, declared.index + declared[0].length);
  const code = program.slice(start, end);
  return !code.includes(host) && REQUEST.test(code) && (namesOtherHost(code, host) || OTHER_ADDRESS.test(code));
}

/** Addresses to which the owner of a program has it send, and one that it adds by itself. */
const ADDED_TARGET =
  /\b\w{0,20}(?:web_?hooks?|hooks|sinks?|targets?|destinations?|receivers?|subscribers?|notif\w{2,10}|recipients?|forward\w{0,6}|exporters?|collectors?|outputs?|endpoints|urls|uploads?)\b["'\])]{0,3}(?:\s?(?:\.|->)\s?(?:push|append|add|Add|concat|extend|insert|plus|addAll)\w{0,8}\(|,\s?|\s?<<\s?|\s?\+=?\s?|\[\]\s?=\s?|\s?\.\.\.\s?,\s?)\s?[[({]{0,2}\s?(?:new\s\w{1,20}\(|URI\(|URI\.create\(|URL\(string:\s?)?["'\x60]https?:\/\//iu;
const WHERE_NONE =
  /\blen\([^)\n]{1,60}\)\s?(?:==|<)\s?[01]\b|\.(?:empty\?|isEmpty\b|is_empty\(\)|none\?|blank\?)|\bempty\(|\bcount\([^)\n]{1,40}\)\s?===?\s?0|\.Count\s?==\s?0|\.Any\(\)|#\w{1,30}\s?==\s?0|\bunless\b|\bdefault\w{0,10}|\bfallback\w{0,4}/iu;

/** Whether the address of a stranger joins those that are configured, whether or not there are any. */
export function isAddedTarget({ unit, start, code, carried }: AsideRequest): boolean {
  const line = unit.text.slice(Math.max(0, start - 160), start + 12);
  return (
    ADDED_TARGET.test(line) &&
    !WHERE_NONE.test(code) &&
    /\b(?:body|payload|data|content|json|Marshal|encode|to_json|event|message|text)\w{0,8}\b/iu.test(`${carried.join('\n')} ${code}`)
  );
}
