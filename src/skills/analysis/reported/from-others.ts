import { HAPPENED, OTHERS, PLACES, THINGS, WORKS } from './others-words.js';

// Whose words a page shows: that they were sent, posted, submitted or typed by others, and met with. A heading, the head of a column or the
// sentence over a list says so; what stands there in quotation marks or in blocks of code is theirs.

/** Threat: words by which the agent is to use what it is shown, or to bring it to somebody. */
const TO_BE_USED = new RegExp(
  [
    // An order at the beginning, or after a comma.
    String.raw`(?:^[\W\d]{0,8}|[,;—–]\s)(?:(?:please|then|now|always|first|also|next|and|to [\w ]{2,30},) ){0,2}(?:run|execute|use|send|reply|post|say|tell|follow|copy|paste|apply|do|put|add|insert|include|start|begin|type|enter|make|install|obey|answer|respond|carry|perform|complete|process|implement|give|write|forward|share|ask|have|let|open|download|launch|show|read|load|treat|remember|keep|mettre|placer|remplacer|insérer|ajouter|copier|coller|envoyer|lancer|exécuter|utiliser|indiquer|poner|añadir|copiar|usar|sustituir|einsetzen|ersetzen|mettere|inserire|sostituire|colocar|trocar|substituir)(?!\p{L})`,
    String.raw`\b(?:you|the (?:agent|assistant|model|skill)|claude)\s(?:(?:then|always|now) )?(?:must|should|will|shall|have to|has to|need to|needs to|can|run|send|use|say|do|write|reply|answer)\b`,
    String.raw`\b(?:must|should|shall|ha(?:s|ve) to|needs? to|is to|are to) (?:\w{2,10} )?(?:be )?\w{2,14}|\bin order to\b|\bready to\b|\bto (?:send|use|run|copy|paste|follow|post|type|insert|install|obey|execute|say)\b`,
    String.raw`\b(?:run|execute|follow|apply|use|send|post|do|perform|obey|carry out|work through|implement) (?:them|these|those|it|each|all|the following|one of|any of|whatever|what)\b`,
    String.raw`\b(?:steps?|instructions?|orders? (?:for|from)|your (?:tasks?|orders|instructions|reply|answer|message)|set-?up|usage|quick ?start|templates?|boilerplate|canned|prerequisites?|install\w{0,8}|one-?liners?|helpers?|tools?|fix(?:es)?|solutions?|updates?|versions?|releases?|shortcuts?|workarounds?|commands? (?:for|to)|(?:from|by) (?:the |your |our )?(?:admin\w{0,11}|maintainers?|operators?|owners?|vendor|system|developers?|user|security team|anthropic|openai|management|boss))\b`,
    String.raw`执行(?:以下|下列|这些)|照做|按(?:照)?(?:以下|下列)|请(?:发送|使用|执行)|发送(?:给|以下|下列)|(?:给|向)[^。，：]{0,12}(?:发送?|送|转发)|以下を実行|送(?:って|る(?:メッセージ|文)|信する)|(?<!\p{L})(?:à|a|da|zu|para|por) (?:envoyer|copier|lancer|exécuter|coller|utiliser|transmettre|dire|enviar|copiar|ejecutar|pegar|mandar|colar|executar|inviare|copiare|eseguire|senden|schicken|kopieren|verschicken|ausführen|sagen)(?!\p{L})|отправить|(?<!\p{L})(?:führe|verwende|sende|schick\p{L}{0,2}|befolge|sag|benutze|kopiere|sigue|usa|ejecuta|env[ií]a|manda|copia|di|utilise[rz]?|exécute[rz]?|envoie|copie[rz]?|dis|envie|execute|copie|usa|invia|esegui|muss|müssen|soll\p{L}{0,2}|bitte|debes?|hay que|doi[ts]|devez|deve)(?!\p{L})|выполни|отправь|используй|скопируй|нужно|должен`,
  ].join('|'),
  'iu',
);
/** Threat: a main clause in the present says what is so, or what is done with it, and gives no origin: “the line our members use”, “this cures them”. */
const IN_THE_PRESENT =
  /\b(?:uses?|sees?|gets?|works?|helps?|belongs?|continues?|goes|go|cures?|solves?|makes?|does|do|begins?|starts?|runs?|needs?|reads?)\b|\b(?:is|are)\b(?! what\b| (?:from|some|a few|two|three|examples?|lines?|quotations?|excerpts?)\b)|\b(?:so|here|hence|therefore|thus)\b|\b(?:agents?|assistants?|skills?|claude) \w{2,14}s\b|\bfrom (?:upstream|headquarters|the (?:servers?|vendor|registry|repository|head office|main office|api))\b/i;
/** What links a thing to whoever it is of, where nothing is said to have happened. */
const OF_OTHERS = new RegExp(
  String.raw`(?:${THINGS.source})[^.;:!?]{0,40}(?<!\p{L})(?:from|of|with|by|between|von|vom|mit|de|des|del|d['’]|di|dei|degli|dos|das|от|с)(?!\p{L})[^.;:!?]{0,40}(?:${OTHERS.source})`,
  'iu',
);

/** What others were brought to do is no order to the reader. */
const BROUGHT_TO =
  /\b(?:were|was|are|is|been|being|got|get) (?:asked|told|urged|supposed|expected|tricked|talked|invited|pressed|meant) (?:to|into) \w{2,14}|\b(?:asked|told|urged|wanted|tricked|pressed|invited) (?:them|us|me|him|her|people|customers|clients|members|victims|staff|the \w{3,12}) (?:to|into) \w{2,14}|\bwanted (?:us )?to \w{2,14}|\btried to \w{2,14}|\bto (?:us|our \w{3,12})\b/gi;
/** What somebody decided or did with it, in the past: no order either. */
const WHAT_WAS_DONE = /\b(?:and|with) (?:how|what|why|the \w{3,12}|our \w{3,12}) (?:we|they|I)?\s?\w{2,14}\b/gi;
/** Whom a text is meant for did not write it. */
const MEANT_FOR = new RegExp(
  String.raw`\b(?:for|to|towards?|at) (?:the |our |all |any |every |each |your |their |other ){0,2}(?:\w{2,12} )?(?:${OTHERS.source})|(?:(?<!\p{L})(?:aux|an (?:die|den|alle|unsere)|für (?:die|den|alle|unsere)|a l[oa]s|para (?:l?[oa]s)|ai|agli|для)\s|给|向)(?:${OTHERS.source})`,
  'iu',
);
/** Arrivals whose subject is not named. */
const THESE = /^[\W\d]{0,8}(?:these|this|they|it|some|such|three|two|four|five|several|others|more|examples?)\b/i;

/** Whether words say of what follows them that others sent, wrote or did it, and have nobody use it. */
export function comesFromOthers(words: string): boolean {
  if (words.length > LONGEST) return false;
  const said = (
    words
      .replace(/`[^`\n]{0,200}`/g, ' ')
      .split(/;\s/)
      .at(-1) ?? ''
  ).trim();
  if (PLACES.test(said)) return !isOrdered(said);
  if (MEANT_FOR.test(said)) return false;
  if (HAPPENED.test(said) ? !(OTHERS.test(said) || THINGS.test(said) || WORKS.test(said) || THESE.test(said)) : !OF_OTHERS.test(said))
    return false;
  return !isOrdered(said);
}

/** Longer texts are no label, in UTF-16 units. */
const LONGEST = 400;

function isOrdered(said: string): boolean {
  const own = said.replace(BROUGHT_TO, ' ').replace(WHAT_WAS_DONE, ' ');
  return TO_BE_USED.test(own) || IN_THE_PRESENT.test(own);
}

/** An order by which what stands below is put somewhere, in a sentence before the one that introduces it. */
const PLACES_BELOW =
  /\b(?:end|begin|start|add|append|prepend|insert|put|include|post|send|write|paste|copy|use|run|execute|apply|follow|attach|publish|say|reply|answer|quote|give)\b[^.!?]{0,100}\b(?:following|below|this (?:text|note|block|line|message|paragraph|sentence)|these (?:lines|words|sentences|messages))\b/i;

/** Whether a paragraph right above something says that it came from others: its last sentence does, and no other has it put to use. */
export function introducesOthers(paragraph: string): boolean {
  const sentences = paragraph
    .replace(/\n\s*/g, ' ')
    .trim()
    .split(/(?<=[.!?。])\s/);
  const last = sentences.pop() ?? '';
  return last !== '' && !last.startsWith('#') && comesFromOthers(last) && !sentences.some((one) => PLACES_BELOW.test(one));
}

/** What was decided on something that others handed in: behind a quotation, in a cell, or in the sentence after a block. */
const DECIDED =
  /^[\s*_>|(]{0,8}(?:(?:→|⇒|[-=]>|[—–:-])\s{0,2})?(?:\*\*)?(?:(?:we|I|they|our (?:answer|reply|decision|note|comment)|(?:the )?(?:verdict|decision|outcome|answer|reply|result|reason|action)|why)\b(?![^.!?\n]{0,20}\b(?:run|execute|use)\b)[^.!?\n]{0,12}?(?:wrote|said|answered|replied|asked|closed|refused|removed|rejected|declined|[:：])|(?:[\w-]{2,16}, )?(?:refused|rejected|declined|denied|removed|deleted|blocked|banned|closed|reported|warned|suspended|escalated|flagged|account closed|not (?:done|merged|accepted|published|followed)|no\b(?=[.:,;|\s]))|antwort|entscheidung|abgelehnt|gesperrt|gelöscht|respuesta|rechazad|respondimos|réponse|refusé|supprimé|отказ|удалено|回复|处理|驳回|拒绝|回答|対応|却下)/iu;

/** Whether a text begins with what was decided, or answered, on what stands before it. */
export function tellsDecision(text: string): boolean {
  return DECIDED.test(text);
}
