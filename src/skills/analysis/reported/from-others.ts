// Whose words a page shows: that they were sent, posted, submitted or typed by others, and met with. A heading, the head of a column or the
// sentence over a list says so; what stands there in quotation marks or in blocks of code is theirs.

/** Things that people hand in, write or do. */
const THINGS = String.raw`(?:submissions?|contributions?|pull requests?|prs?|merge requests?|extensions?|skills?|packages?|plug-?ins?|add-?ons?|tickets?|cases?|mails?|e-?mails?|messages?|texts?|sms|chats?|posts?|listings?|reviews?|comments?|calls?|letters?|sentences?|lines?|phrases?|snippets?|fragments?|pieces?|parts?|forwards?|entries|conversations?|transcripts?|logs?|samples?|specimens?|incidents?|requests?|attempts?|reports?|profiles?|ads?|adverts?|offers?|sessions?|commands?|payloads?|injections?|invoices?|documents?|readmes?|issues?|wordings?|openers?|pretexts?|excuses|lures?|scripts?|threads?|diffs?|patches|prompts?|forms?|voice ?mails?)`;
/** What was done with them, or when they came. */
const DEALT_WITH = String.raw`(?:refused|rejected|declined|denied|turned[- ](?:away|down|back)|returned|sent[- ]back|closed|removed|deleted|blocked|banned|reported|flagged|quarantined|caught|intercepted|forwarded|received|collected|recorded|captured|logged|overheard|seized|withdrawn|unpublished|moderated|decided|suspended|incoming|past|earlier|recent|anonymi[sz]ed|redacted|shortened|pseudonymi[sz]ed|(?:last|this) (?:week|month|term|year|quarter|season|spring|summer|autumn|fall|winter)(?:['’]s)?)`;
/** Those who write what a page only shows. Never the agent or its user, whose words are orders. */
const OTHERS = String.raw`(?:people|callers?|members?|colleagues|customers|clients|visitors|guests|authors?|contributors?|submitters?|strangers|scammers?|fraudsters?|con men|crooks|attackers?|senders?|sellers?|buyers?|pupils|students|parents|tenants|patients|players?|readers|bots?|intruders?|phishers?|spammers?|trolls|bullies|the (?:other side|chat|mail|e-?mail|message|caller|sender|post|ticket|page|author|seller|buyer|text))`;
const SAID = String.raw`(?:sent|send|wrote|write|posted|post|typed|type|submitted|submit|forwarded|said|say|says|told|claimed|claim|handed in|left)`;
const MET = String.raw`(?:received|got|get|were sent|refused|declined|rejected|turned (?:away|down|back)|sent back|removed|deleted|took down|closed|banned|blocked|saw|see|have seen|found|met|heard|collected|caught|keep (?:getting|seeing|hearing)|come across|had)`;

const ENGLISH = [
  String.raw`\b${DEALT_WITH}\s(?:[\w-]{2,14}\s){0,2}${THINGS}\b`,
  String.raw`\b${THINGS}\s(?:that |which )?(?:(?:was|were|had been|have been|got) )?${DEALT_WITH}\b`,
  String.raw`\b(?:from|out of|taken from|seen in|found in) (?:the |our |a |an |my |your |real |actual |last |old |these |closed ){0,3}(?:[\w-]{2,14}(?:['’]s)? ){0,2}(?:submissions|tickets|cases|mails|e-?mails|chats|inbox(?:es)?|calls|reports|logs|honeypots?|archive|forwards|incidents|investigations|mailbox|queue|helpline|hotline|moderation|spam folder)\b`,
  String.raw`\b(?:what|how|things|words|lines|messages|texts) (?:that |which )?${OTHERS} (?:[\w-]{2,10} ){0,2}?${SAID}\b`,
  String.raw`\b${OTHERS} (?:[\w-]{2,10} )?(?:sent|wrote|posted|typed|submitted|said|claimed|handed in)\b`,
  String.raw`\b(?:what|things|words|${THINGS}) (?:that |which )?(?:we|they|moderators|reviewers|curators|our (?:team|desk)) (?:have |had |['’]ve )?${MET}\b`,
  String.raw`\b${THINGS} (?:that |which )?(?:recur|come back|come up|turn up|keep coming|reach us|reached us|came in|arrived|circulate)\b`,
  String.raw`\bthat (?:were|was) (?:closed|refused|rejected|removed|declined|turned (?:away|down))\b`,
  String.raw`\b(?:a|one|the) (?:night|day|visit|session|week) (?:with|of) an? (?:intruder|attacker|bot|scammer)\b`,
];

/** The same in German, Spanish, Portuguese, French, Italian. */
const LATIN = [
  String.raw`(?<!\p{L})(?:abgelehnte|zurückgewiesene|gelöschte|gemeldete|weitergeleitete|eingegangene|entfernte|gesperrte|frühere|eingereichte|zugesandte|zugeschickte|anonymisierte)[nrs]?\s\p{L}{3,30}|was (?:die |der |ein )?(?:anrufer|betrüger|täter|leute|absender|kunden|bewerber|verkäufer|käufer|angreifer)\p{L}{0,3}\s(?:[\p{L}]{2,10}\s)?(?:sag|schreib|schick|verlang|behaupt|erzähl)\p{L}{0,4}|(?:aus|in) (?:den |unseren |echten |alten |abgeschlossenen )?(?:gesprächen|fällen|meldungen|tickets|mails|protokollen|nachrichten|anrufen|einreichungen|chats),?|(?:geschildert|zugeschickt|weitergeleitet|gemeldet|eingereicht|abgelehnt|zurückgeschickt|gelöscht) (?:wurden?|haben|hat|bekamen)`,
  String.raw`(?<!\p{L})(?:mensajes|correos|textos|frases|avisos|casos|reseñas|anuncios|envíos|mensagens|e-mails|frases|anúncios|pedidos)\s(?:que|recibid|rechazad|eliminad|denunciad|reenviad|borrad|recebid|recusad|removid|denunciad|encaminhad|apagad)\p{L}{0,3}(?:\s(?:nos|los|me|as|os|lhe)\s)?|lo que (?:dicen|escriben|mandan|nos (?:llega|mandan|escriben))|o que (?:dizem|escrevem|mandam|nos chega)|(?:sacad|tomad|tirad|extraíd|retirad)[oa]s? de (?:casos|conversaciones|conversas|mensajes|mensagens|denuncias)`,
  String.raw`(?<!\p{L})(?:messages|mails|courriels|sms|textes|phrases|annonces|cas|demandes|contributions)\s(?:reçu|signalé|refusé|supprimé|transféré|envoyé|rejeté|écarté)\p{L}{0,3}|ce qu(?:e|['’]) ?(?:disent|écrivent|envoient|on nous (?:écrit|envoie))|(?:tiré|extrait|issu)e?s? (?:de|des|d['’])\s?(?:nos )?(?:cas|conversations|signalements|tickets|journaux)|(?:messaggi|mail|testi|frasi|annunci|casi|richieste)\s(?:ricevut|segnalat|rifiutat|cancellat|inoltrat|inviat|respint|rimoss)[ie]|(?:quello|ciò) che (?:dicono|scrivono|mandano)`,
];
/** Scripts of their own. */
const OTHER_SCRIPTS = String.raw`(?:пересланн|присланн|отклон[её]нн|удал[её]нн|полученн)\p{L}{2,3}\s\p{L}{3,}|из (?:обращений|жалоб|переписк|писем|закрытых дел|журнал)|что (?:пишут|говорят|присылают)|转发(?:来|过来)|(?:用户|客户|读者|家长|同事|群里)(?:发|转|投诉|举报|提交)来?|(?:短信|邮件|聊天|对话|帖子|评论)原文|被(?:拒|删|举报|驳回|退回)|已(?:删除|驳回|下架|关闭)的|(?:骗子|对方|来电者)(?:说|的话|常说)|届いた|送られてき|寄せられた|却下(?:した|された)|通報(?:された|のあった)|削除した|転送され|投稿された|받은|신고(?:된|받은)|거절(?:된|한)|삭제(?:된|한)|전달받은`;

const FROM_OTHERS = new RegExp(`${ENGLISH.join('|')}|${LATIN.join('|')}|${OTHER_SCRIPTS}`, 'iu');

/** Threat: words by which the agent is to use what it is shown, or to bring it to somebody. */
const TO_BE_USED =
  /^[\W\d]{0,8}(?:(?:please|then|now|always|first|also|next) )?(?:run|execute|use|send|reply|post|say|follow|copy|paste|apply|do|put|add|insert|include|start|begin|type|enter|make|install|obey|answer|respond|carry|perform|complete|process|implement)\b|\b(?:you|the (?:agent|assistant|model|skill)|claude) (?:must|should|will|shall|have to|has to|need to|needs to)\b|\b(?:to|must|should) (?:be )?(?:sen[dt]|used?|repl(?:y|ied)|post(?:ed)?|run|cop(?:y|ied)|follow(?:ed)?|execut(?:e|ed)|appl(?:y|ied)|carr(?:y|ied) out|obey(?:ed)?|typed?|insert(?:ed)?|installed)\b|\b(?:run|execute|follow|apply|use|send|post|do|perform|obey|carry out|work through|implement) (?:them|these|those|it|each|all|the following|one of|any of|whatever|what)\b|\b(?:steps?|instructions for you|your (?:tasks?|orders|instructions)|set-?up|usage|quick ?start|templates?|boilerplate|canned)\b|执行(?:以下|下列|这些)|照做|按(?:照)?(?:以下|下列)|请(?:发送|使用|执行)|以下を実行|führe\b|verwende\b|sende\b|befolge\b|sigue\b|usa\b|ejecuta\b|envía\b|utilise[rz]?\b|exécute[rz]?\b|выполни|отправь|используй/iu;

/** Whether words say of what follows them that others sent, wrote or did it, and have nobody use it. */
export function comesFromOthers(words: string): boolean {
  return FROM_OTHERS.test(words) && !TO_BE_USED.test(words);
}

/** What was decided on something that others handed in: behind a quotation, in a cell, or in the sentence after a block. */
const DECIDED =
  /^[\s*_>|(]{0,8}(?:(?:→|⇒|[-=]>|[—–:-])\s{0,2})?(?:\*\*)?(?:(?:we|I|they|our (?:answer|reply|decision|note|comment)|(?:the )?(?:verdict|decision|outcome|answer|reply|result|reason|action)|why)\b(?![^.!?\n]{0,20}\b(?:run|execute|use)\b)[^.!?\n]{0,12}?(?:wrote|said|answered|replied|asked|closed|refused|removed|rejected|declined|[:：])|(?:[\w-]{2,16}, )?(?:refused|rejected|declined|denied|removed|deleted|blocked|banned|closed|reported|warned|suspended|escalated|flagged|account closed|not (?:done|merged|accepted|published|followed)|no\b(?=[.:,;|\s]))|antwort|entscheidung|abgelehnt|gesperrt|gelöscht|respuesta|rechazad|respondimos|réponse|refusé|supprimé|отказ|удалено|回复|处理|驳回|拒绝|回答|対応|却下)/iu;

/** Whether a text begins with what was decided, or answered, on what stands before it. */
export function tellsDecision(text: string): boolean {
  return DECIDED.test(text);
}
