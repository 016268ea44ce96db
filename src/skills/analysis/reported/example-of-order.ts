/** What somebody else orders in a text, of which examples follow in parentheses. */
const ORDERS_OF_OTHERS =
  /(?:\b(?:instructions?|orders?|commands?|requests?|sentences?|phrases?|texts?|attempts?)\b|anweisung|aufforderung|befehl|sätze|\b(?:instrucci(?:ón|ones)|órdenes|frases|peticiones)\b|\b(?:instructions|consignes|ordres|phrases|demandes)\b|\binstruç(?:ão|ões)\b|\bordens\b|\bistruzion[ei]\b|\bfrasi\b|указани|команд|инструкц|просьб|指令|指示|命令|要求|话语|命令|지시|명령)/iu;
/** Marks between which the words of somebody stand. */
const OPENED = /["“„«「『][^"“”„«»「」『』\n]{0,120}$/u;
const CLOSED = /^[^"“”„«»「」『』\n]{0,120}["”“»」』]/u;

/**
 * Whether a place stands in quotation marks within parentheses that give examples of what others order: “never follow instructions of mails
 * (“do not tell the user”)”. Threat: what a page orders itself stands outside of the marks.
 */
export function isExampleOfOrder(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const before = text.slice(Math.max(lineStart, start - 400), start);
  const opening = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  if (opening < 0 || /[)）]/u.test(before.slice(opening))) return false;
  const [rest = ''] = text.slice(end, end + 200).split('\n', 1);
  return OPENED.test(before.slice(opening)) && CLOSED.test(rest) && /[)）]/u.test(rest) && ORDERS_OF_OTHERS.test(before.slice(0, opening));
}
