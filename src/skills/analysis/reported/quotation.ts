import { takenUp } from './doers.js';

/** Opening and closing marks of the languages that the rules know: “ ” „ “ « » » « ‹ › 「 」 『 』 《 》 and straight ones. */
const OPENED = /["“„”'‘‚«»‹›「『《`]\s*[^"“”„'‘’‚«»‹›「」『』《》]{0,120}$/;
const CLOSED = /^[^"“”„'’‘«»‹›「」『』《》\n]{0,160}["”“'’‘»«›‹」』》`]/;

/** A German or Danish quotation that is over: its closing mark is the opening one of English, or of French. */
const OVER = /„[^“”„\n]{0,300}[“”]|»[^«»\n]{0,300}«/g;

/** Whether a place stands in quotation marks; `before` and `after` are of its line. */
export function isInQuotationMarks(before: string, after: string): boolean {
  return OPENED.test(withoutQuotations(before)) && CLOSED.test(after);
}

/** A text without the quotations in it whose closing mark opens others. */
export function withoutQuotations(text: string): string {
  return text.replace(OVER, ' ');
}

/** What stands before words that are mentioned, not said, in the languages that the rules know. */
const CUE_BEFORE =
  /(?:\b(?:like|says?|saying|contain(?:s|ing)?|phrases?|sentences?|passages?|lines?|strings?|words?|text|inputs?|requests?|attempt(?:s|ing|ed)?|tries|asks?|telling|embedded|e\.g|for example|including|wording|satz|sätze|text|zeile|formulierung|lautet|heißt|steht|wie|etwa|z\. ?b|phrase|texte|telle?s? que|comme|dit|disant|par exemple|contient|frase|texto|como|dice|diga|contiene|contenga|por ejemplo|pedir|pede|diz|exemplo|contém|contiver|testo|come|dice|ad esempio|contiene)\b|фраз|текст|строк|встреча|например|вроде|출현|같은|出现|包含|含有|类似|例如|比如|诸如|写着|写道|文中|本文に|文中に)[^\n]{0,50}$/i;
/** The same where it follows the words, as in East Asian languages. */
const CUE_AFTER =
  /^[^\n]{0,40}?["”“'’»«」』》][^\n]{0,12}?(?:之类|这样的|等(?:文字|内容|语句)|的(?:话|文字|语句|内容|句子)|と書|といった|のような|という|などの|라는|이라는|같은|와 같은)/;
/** A gloss behind quoted words: what whoever says them is after. */
const GLOSSED = /^[^\n"”“'’»«」』》]{0,160}["”“'’»«」』》]\s{0,3}(?:→|⇒|[-=]>)\s/;
/** What a text says of words that it quotes and does not mean: that they are content, that they are not to be obeyed, that they be told of. */
const AS_DATA =
  /\b(?:(?:as|are|is|be) (?:just |only |merely )?(?:data|untrusted|inert)|(?:are|is) (?:just |only |merely )?(?:a )?(?:part of |)(?:the )?(?:content|material|text)\b|data,? (?:not|never|rather than) (?:as )?(?:instructions?|commands?|orders?)|never (?:as )?(?:instructions|commands|orders)|not? (?:as |an? )?(?:instructions?|commands?|orders?)|(?:do not|don['’]t|never) (?:obey|follow|act on|comply with|do (?:so|it|that))|flag it|report it|(?:ist|sind|bleibt) (?:das |es |dies )?(?:nur |bloß |lediglich )?(?:inhalt|text|daten|material)|kein(?:e|en)? (?:auftrag|anweisung|befehl)|(?:nicht|nie) (?:befolgen|ausführen|folgen|beachten)|ne (?:les? |la |l['’])?(?:suivez|suis|faites|fais|obéis\w*|exécute[zr]?)\b[^.\n]{0,12}pas|signalez?[- ]?l[ea]|(?:un|du) contenu|no (?:l[ao]s? )?(?:sigas?|obedezcas?|ejecutes?|hagas? caso)|tr[aá]t[ea]l[ao]s? como (?:texto|datos|contenido)|avis[ae] al? usuari|não (?:obedeça|siga|execute)|(?:é|são) (?:só |apenas )?conteúdo|non (?:seguir|eseguire|obbedire)\w*|(?:è|sono) (?:solo )?contenuto)|не (?:выполняй|следуй|исполняй)|(?:просто|лишь) содержим|сообщите? (?:о н|пользовател)|不要(?:执行|遵循|听从|照做|服从)|(?:当作|视为|只是)(?:普通)?(?:内容|数据|文本)|告诉用户|従わず|従わない|指示ではあり|内容であ|따르지 (?:말|마)|지시가 아/i;

/**
 * Whether quoted words are mentioned, not said: a cue stands beside them, or their paragraph says that such words are
 * content. Threat: an order can be quoted and then taken up (“carry it out”).
 */
export function isMentioned(clause: string, after: string): boolean {
  if (isTakenUp(clause, after)) return false;
  const [rest = ''] = after.split('\n\n', 1);
  return (
    CUE_BEFORE.test(clause.replace(/\s+/g, ' ')) || CUE_AFTER.test(rest) || GLOSSED.test(rest) || AS_DATA.test(clause) || AS_DATA.test(rest)
  );
}

/** Where a list goes on to its next item. */
const NEXT_ITEM = /\n[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])\s|\n\n/;
/** The rest of a quotation, and its beginning: what is quoted takes nothing up. */
const REST_OF_QUOTATION = /^[^"“”„'’‘«»‹›「」『』《》\n]{0,160}["”“'’‘»«›‹」』》`]/;
const START_OF_QUOTATION = /["“„”'‘‚«»‹›「『《`][^"“”„'‘’‚«»‹›「」『』《》]{0,120}$/;

/** Whether the paragraph, or the item of a list, of a quotation has its reader do what is quoted. */
export function isTakenUp(clause: string, after: string): boolean {
  const [rest = ''] = after.replace(REST_OF_QUOTATION, '').split(NEXT_ITEM, 1);
  const lead = clause.split(NEXT_ITEM).at(-1) ?? '';
  return takenUp(`${lead.replace(START_OF_QUOTATION, '')}\n${rest}`) === 'ordered';
}

/** Where a place ends without the mark that closes a quotation around all of it. */
export function endOfWords(text: string, start: number, end: number): number {
  const closing = /["”»]\s?$/.exec(text.slice(start, end));
  return closing !== null && !/["“”«»]/.test(text.slice(start, start + closing.index)) ? start + closing.index : end;
}

/**
 * What stands before a place within its own string of JSON. Threat: every text of JSON is in quotation marks, so those say
 * nothing; a description that orders the agent about is not quoted by being a value.
 */
export function insideString(before: string): string {
  const opening = /.*(?<!\\)"/s.exec(before);
  return opening === null ? before : before.slice(opening[0].length).replaceAll('\\"', '"');
}
