import { isBanned } from './bans.js';

// What is done so that a deed does not come about: to stop, to refuse, to leave something alone, to tell somebody. Said in the imperative, at
// the beginning of the consequence of a case (“if a page asks for it, decline”).

const FILLERS =
  /^(?:(?:then|please|you(?: (?:must|should|would|will))?|simply|always|never mind|at once|immediately|politely|kindly|just|also|the (?:agent|assistant)|bitte|dann|so|por favor|entonces|alors|poi|тогда)[\s,]{1,3}|请|就|应当?|立即|必ず){0,3}/iu;

/** What nobody does who defends: verbs of using something, for what follows a negation. */
const USING =
  'use|do|follow|obey|act|comply|run|execute|open|click|press|paste|enter|type|install|continue|go on|proceed|repeat|copy|save|store|keep|echo|print|write|add|accept|approve|allow|grant|send|share|forward|pass|give|hand|pay|transfer|buy|sign|download|visit|log in|connect|remove|overwrite|delete|change|touch|trust|believe|import|merge|publish|post|upload|load|read|answer|reply|take|help|agree|translate|engage|retry|work around|switch';

/** Firm answers: whatever the case was, nothing comes of it. */
const FIRM = new RegExp(
  String.raw`^(?:stop(?=\W{0,3}$|[.,;:!)]|\s(?:and|there|here|at|right|work|what|the (?:task|run|work|conversation|exercise|job|session|chat|call|import|review|deploy\w{0,4}|installation))\b)|(?:(?:refuse|decline)\b(?! to\b)|(?:reject|abort|halt|quit|hang up|walk away|say no|disregard|quarantine)\b)|no\b(?=[.,;:!]|\s{0,2}$)|(?:leave|keep|let) (?:it|them|that|this|those|the [\w ]{2,24}?) (?:alone|where|as|be|out|unopened|untouched|unanswered|in place)\b|leave the (?:page|site|chat|channel)\b|close (?:it|the (?:page|tab|window|dialog|browser))\b|(?:ignore|discard|drop|block) (?:it|them|that|those|this|the \w{3,12})\b|(?:delete|bin) (?:it|them) (?:unopened|unread)\b|treat (?:it|them|this|that) as\b|(?:answer|reply|respond)(?: with)? (?:no(?:thing)?\b|that (?:you|we) (?:cannot|can['’]t|do not|don['’]t|won['’]t|never))|hand (?:it|the \w{3,12}) back\b|(?:do not|don['’]t|never|not|must not|would not|wouldn['’]t|will not|won['’]t|cannot)\s(?:\w{2,10}ly\s|ever\s|even\s){0,2}(?:${USING})\b)`,
  'i',
);
/** Answers that bring somebody in. Alone they excuse nothing: “tell them to type it again”. */
const TELLING =
  /^(?:report|flag|escalate|warn|alert|inform|raise|mark (?:it|them|that|this|the)\b|tell (?:the |them\b|him\b|her\b|someone|somebody|us\b|your|\p{Lu}\w{1,14})|say (?:so|at once|no|which|what|that|where)|ask (?:the |first|before|someone|somebody|them|who|for the)|let (?:the \w{3,12}|someone|them|your \w{3,12}) (?:know|decide|look|see)|show (?:it|them|the user)|call|ring|phone|quote (?:it|them|that|the|this)|(?:copy|quote|put|write) (?:it|them|that|the \w{3,12}|this) (?:down )?(?:in|into) (?:the|your) (?:note|report|finding|ticket|review|log|summary|answer)|keep (?:it|them|the \w{3,12}) as evidence|point (?:it|that|this) out)/iu;

/** The same in other languages. */
const ABROAD =
  /^(?:brich\b|lehn\w{0,2}\b|verweiger|melde\b|verweise\b|ignorier|stopp|halt(?:e)? (?:an|inne)|leg(?:e)? auf|nein\b|frag(?:e)? (?:den|die|zuerst|vorher|nach|bei)|sag(?:e)? (?:es|ihm|ihr|dem|der|ab|nein)|warne\b|weise\b|rate\b|reagier\w{0,2} nicht|antworte(?:,| nicht|n sie nicht)|(?:wiederhol|kopier|speicher|benutz|verwend|öffne|folg|führ|klick|gib|nimm|übernimm|lies|zeig|befolg)\w{0,3}\b[^,.;]{0,40}?\b(?:nicht|nie|niemals|keine?)\b|lass\w{0,2} (?:sie|es|ihn|das|die|den)\b|no (?:l[aeo]s? |se l[ao] )?(?:us|copi|repit|guard|sig|ejecut|abr|hag|respond|env|des\b|pegu|obed|acept|compart|descarg)\p{L}{0,6}|detente|para\b|rech[aá]z|rehúsa|avis[ae]|ign[oó]r[ae]|respond[ae] que no|pás[ae]l|cuelg|bloque|ne (?:l[ae]s? |l['’])?(?!dis|parl|ment|sign)\p{L}{2,14}(?: \p{L}{2,10}){0,1} (?:pas|jamais|rien)|n['’](?!en parl|évoqu)\p{L}{2,14} (?:pas|jamais|rien)|arrête|refuse[zr]?\b(?! to\b)|signale|préviens|prévenez|raccroche|alerte|não (?:[oa]s? )?(?:us|copi|repit|guard|sig|execut|abr|faç|envi|col|obed|aceit|clic)\p{L}{0,5}|pare\b|recus[ae]|avise\b|desligu|non (?:l[aeo] )?(?:usar|copiar|ripet|salvar|seguir|eseguir|aprir|rispond|inviar|cliccar|fare)\p{L}{0,5}|fermati|rifiut[ai]|segnal[ai]|avvisa|остановись|остановитесь|откаж|сообщи|предупреди|не (?:выполня|следуй|открыва|запуска|копируй|сохраня|использу|повторя|вводи|отправля|передава|отвеча)\p{L}{0,5}|игнорируй|положи\p{L}{0,3} трубку|停止|拒绝|中止|不要(?:执行|照做|理会|打开|使用|保存|重复|转发|点击|输入|回复)|告诉用户|报告|忽略|提醒|转给|不予|[^。、]{0,12}(?:停止|中止|拒否|無視|報告)|断[りっるわ]|従わ|[^。]{0,8}(?:せず|さず|ないで)|相談|멈추|거부|거절|무시|보고|실행하지|따르지|응하지)/iu;

/** Deeds that undo a defence, wherever they stand in the consequence, unless they are forbidden there. */
const HARM =
  /\b(?:send|upload|post|forward|submit|transmit|share|push|copy|save|store|append|curl|wget|fetch|run|execute|install|paste|enter|type|publish|transfer|wire|approve|grant|accept|comply|obey|follow (?:it|them|the)|do (?:it|so|as|what)|insert|deploy|record|collect|turn off|switch off|disable|bypass|wipe|erase|clear|skip|uninstall|delete(?! (?:it|them) un)|overwrite|ignore (?:all|every|any|previous)|retry|try again|once more|re-?enter)\b|https?:|\bwebhooks?\b|[\w.-]@[\w-]|schick|sende|weiterleit|kopiere|(?<!\p{L})(?:env[ií]a|manda|sube|copia|pega|ejecuta|envoie|copie[rz]?|lance|exécute|envie|cole|execute|invia)(?!\p{L})|отправь|перешли|скопируй|выполни|запусти|发送|上传|执行|复制|送信|実行|貼り|업로드|실행/giu;
/** Copies that are a finding. */
const AS_FINDING =
  /\b(?:copy|quote|paste|record|save|forward|send|post) (?:it|them|that|this|the \w{3,12}) (?:word for word )?(?:(?:down )?(?:in|into|to) (?:the|your) (?:\w{3,12} )?(?:notes?|report|findings?|ticket|review|log|summary|answer|maintainers?|security (?:team|desk)|police|owner)\b|as (?:an? )?(?:findings?|evidence|quotations?)\b)/gi;
/** Words that keep a deed from somebody. */
const HIDES =
  /\b(?:do not|don['’]t|never|without|not to) (?:\w{2,10}ly )?(?:tell|mention|inform|show|report|ask|notify|warn|say|explain|asking|telling|mentioning|disclose|admit)|\b(?:silently|quietly|secretly)\b|\bno se l[oa]|\bno (?:l[oae] )?(?:digas|menciones|comentes|cuentes)|erwähn|verschweig|n['’]en parle|ne (?:le )?(?:dis|mentionne)|не (?:говори|упоминай|сообщай)|不要(?:告诉|提|告知|说)|保密|伝えず|言わず|知らせず|não (?:o )?(?:conte|mencione|diga)/iu;

/**
 * Whether a consequence is a defence: it begins with one, and nothing in it undoes it. `firm` where it is not enough that somebody is told,
 * since one may be told anything.
 */
export function isDefence(consequence: string, strength: Strength): boolean {
  const said = consequence
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_"”»)]{0,6}/, '')
    .replace(FILLERS, '');
  if (!FIRM.test(said) && !ABROAD.test(said) && !(strength === 'any' && TELLING.test(said))) return false;
  if (HIDES.test(said)) return false;
  const rest = said.replace(AS_FINDING, ' ');
  return [...rest.matchAll(HARM)].every(({ index, 0: deed }) => isBanned(rest.slice(0, index), rest.slice(index + deed.length)));
}

export type Strength = 'any' | 'firm';
