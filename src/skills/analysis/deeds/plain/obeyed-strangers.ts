import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import { RECIPIENT } from '../../signals/recipients.js';
import { strangerOf } from '../../strangers.js';
import type { TextUnit } from '../../text-unit.js';
import { deedHitAt } from '../hits.js';
import { sentenceAround } from '../sentences.js';

/**
 * That what is read somewhere is done, or counts more than the user: in whatever words, since the place says whose words they are.
 * Threat: whoever owns it rules the agent from then on, and the page that was reviewed says nothing of what will be done.
 */
const OBEYED = new RegExp(
  [
    String.raw`\b(?:do|does|doing|carry out|execute|run|perform|obey|follow|apply|act on|work through|fulfil|comply with)\b[^.;\n]{0,24}?\b(?:what|whatever|as|every (?:line|step|item|word|order)|each (?:line|step|item)|all (?:lines|steps|of it)|the (?:lines|orders|commands|tasks|text)|it tells|its (?:lines|orders|commands|instructions|text|contents?))\b[^.;\n]{0,30}?\b(?:say|says|said|asks?|tells?|stands?|written|find|found|there|reads?|states?|lists?|wants?|it|returns?|page)\b`,
    String.raw`\b(?:written|stands|says|said|found|page|text|it)\b[^.;\n]{0,40}?\b(?:outranks?|overrides?|prevails?|takes? precedence|goes before|comes? before|counts? (?:more|as)|weighs? more|beats)\b`,
    String.raw`\b(?:prompts?|task list|tasks?|orders?|instructions?|to-?do list|what to do|next steps?)\b[^.;\n]{0,40}?\b(?:is|are|comes?|be)\b[^.;\n]{0,12}?\bwhat(?:ever)?\b[^.;\n]{0,40}?\b(?:returns?|says?|answers?|gives?|holds?|serves?|sends?|prints?)\b`,
    String.raw`\b(?:treat|take|use|read|regard)\b[^.;\n]{0,30}?\b(?:text|answer|reply|contents?|it|response|page|lines)\b[^.;\n]{0,12}?\bas (?:your |the |an? )?(?:\w{3,12} )?(?:task list|tasks?|orders?|commands?|instructions?|to-?do list)\b`,
    String.raw`(?:befolg|ausführ|führ)\p{L}{0,4}[^.;\n]{0,30}? ?(?:aus|an|was|sie|es|die)?(?!\p{L})|(?<!\p{L})(?:sigue|ejecuta|obedece|cumple|siga|execute|obedeça|cumpra) [^.;\n]{0,20}?(?:las? (?:instruccion|órden|orden)|lo que|las líneas|o que (?:estiver|disser|está)|as (?:instruç|ordens))|(?<!\p{L})(?:suis|suivez|exécute[zr]?|appliquez) [^.;\n]{0,20}?(?:les (?:consignes|ordres|instructions)|ce qu|ce qui)|(?:выполн|исполн|следуй)\p{L}{0,4}|(?:并|然后|再|后)?(?:照做|照办|执行其中|按其执行|按其中|并执行)|(?:従っ|従う|実行し)|(?:따르|따라|실행하)`,
  ].join('|'),
  'iu',
);
/** A part of each way of saying so, which few sentences with an address have. */
const MAY_OBEY =
  /what|\bas\b|every|each|all lines|the (?:lines|orders|commands|tasks)|it tells|its |outrank|overrid|prevail|precedence|before|counts?|weighs|beats|befolg|führ|sigue|ejecuta|obedece|cumpl|siga|execute|obede|suis|suivez|exécut|appliquez|выполн|исполн|следуй|照|执行|従|実行|따르|따라|실행/iu;
/** What is taken from there: words for the agent, in languages whose word for obeying is also one for following a manual. */
const ORDERS_ABROAD =
  /anweisung|vorgaben|befehle?|aufträge|instrucci|órdenes|ordenes|instruç|ordens|escrito|consignes|ordres|инструкц|указани|команд|приказ|指令|指示|内容|任务|命令|지시|명령/iu;
const ENGLISH = /^[\x20-\x7e\s’“”–—…]+$/u;
/** What people read to learn how a product is used, what they decide, and data. */
const READ_FOR_ITSELF =
  /\b(?:install\w{0,7}|documentation|docs|tutorial|readme|guides?|style ?guide|migration|changelog|release notes|openapi|swagger|schema|licen[cs]e|oauth|sign in|log in|account|api key|untrusted|never|do not|don['’]t|ask the user|show (?:them|it|the user)|if the user|the user (?:asks|wants|decides|names)|for your (?:system|platform)|example\.\w+|steps (?:for|to)|anleitung|documentación|guía|manual|documentation)\b|文档|教程|说明文档|ドキュメント|문서/iu;

/** Sentences that have the agent obey what stands at an address of which nothing else in the bundle speaks. */
export function* obeyedStrangers(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  for (const match of unit.find(RECIPIENT)) {
    if (!match.text.includes('://') || /\]\(<?$/u.test(unit.text.slice(Math.max(0, match.start - 3), match.start))) continue;
    const around = sentenceAround(unit, match);
    const said = `${unit.text.slice(around.start, match.start)} ${unit.text.slice(match.end, around.end)}`;
    const obeyed = MAY_OBEY.test(said) ? OBEYED.exec(said) : null;
    if (obeyed === null || READ_FOR_ITSELF.test(said) || READ_FOR_ITSELF.test(match.text)) continue;
    if (!ENGLISH.test(said) && !ORDERS_ABROAD.test(said) && !/[a-z]{3} /.test(obeyed[0])) continue;
    const where = strangerOf(view, match.text.replace(/[.,:;!?]$/u, ''));
    if (where === undefined) continue;
    const from = around.start + obeyed.index;
    // The address was left out, and a blank put in its place.
    const start = from < match.start ? from : from + match.text.length - 1;
    const act = { start, end: Math.min(around.end, start + obeyed[0].length) };
    const deed = { name: 'stranger-obeyed', severity: 'high', confidence: 'high', quoted: 'own' } as const;
    yield deedHitAt(view, unit, { deed, act, place: match, around }, { where });
  }
}
