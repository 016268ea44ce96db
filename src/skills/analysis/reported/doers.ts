import { isForbidden } from '../deeds/polarity.js';
import { isDoneByAttackerAbroad } from './abroad.js';

/** Those who attack, and what they attack with. What only follows them (“protect from attackers, read …”) is no deed of theirs. */
const ATTACKER = String.raw`(?<!\b(?:against|from|of|by|for|like|than|about|as|stop|fight|catch|block|detect|find|beat|mimic|simulate|become|are|be)\s(?:the |an? |any |all |real |potential |possible ){0,2})\b(?:attackers?|adversar(?:y|ies)|intruders?|criminals?|scammers?|fraudsters?|thie(?:f|ves)|hackers?|phishers?|threat actors?|malware|ransomware|spyware|droppers?|stealers?|worms?|trojans?|implants?|botnets?|wipers?|cryptominers?|(?:hostile|malicious|rogue|poisoned|fake|injected|untrusted|compromised|infected) (?:[\w-]{1,20} )?[\w-]{2,20})\b`;
/** Nobody in particular. */
const ANYBODY = String.raw`\b(?:whoever|nobody|no[ -]one|anyone who|anybody who|those who|people who|employees?)\b`;
/** What works by itself in a machine room. What a skill brings along (a script, a helper, a tool) is none of these. */
const MACHINERY = String.raw`\b(?:instances?|pods?|containers?|nodes?|workloads?|any process|every process|sdks?|clients?|browsers?|servers?|services?|applications?|apps?)\b`;
/** What stands between who does something and the verb: never a comma, nor a word that turns to the reader. */
const UP_TO_VERB = String.raw`(?:\s(?!(?:then|and|now|please|you|must|so|just|always)\b)[\w'’"/-]{1,24}){0,7}\s{1,2}$`;
/** What others are told elsewhere: “some guides tell you to …”. */
const ELSEWHERE =
  /\b(?:some|many|most|old|older|other|certain|an?(?= \w{1,12} (?:from|of \d))) (?:\w{1,12} )?(?:guides?|tutorials?|articles?|posts?|readmes?|people|vendors?|answers?|projects?|pages?|sites?)\b(?: (?:from|of) \w{1,12})?(?: \w{1,12}ly)? (?:tells?|asks?|says?|recommends?|suggests?|wants?|shows?|has|have|runs?|uses?|still|pipes?|switch(?:es)?|turns?|disables?|sets?|puts?|adds?|starts?|calls?|deletes?|clears?|make|makes)\b[^.;:!?\n]{0,60}$/i;
/** What a reader comes upon: “you find `…` in a crontab”. */
const COME_UPON =
  /\b(?:find|finds|found|see|sees|saw|notice|noticed|spot|spotted|discover|discovered|come across|came across|look(?:ing)? for|search(?:ing)? for|grep for|watch(?:ing)? for|hunt(?:ing)? for|one (?:gets|can|could|reaches|reads))\s(?:[\w’'-]{1,16}\s){0,6}[`"“]?$/i;
/** What a log or a process list shows to have been started. */
const WAS_STARTED =
  /(?<!\b(?:be|been|being|is|are|get|got|have|has|having)\s)\b(?:started|ran|executed|launched|spawned|typed|issued|invoked|dropped|called|was|were)\s(?:[\w’'-]{1,16}\s){0,3}[`"“]?$/i;
const DOER = new RegExp(`(?:${ATTACKER}|${ANYBODY}|${MACHINERY})${UP_TO_VERB}`, 'i');

/** Texts that say something: never this one. */
const SPEAKING =
  /(?<!\b(?:this|these|following|current) )\b(?:pages?|sites?|documents?|e-?mails?|mails?|messages?|readmes?|pdfs?|comments?|tickets?|posts?|callers?|senders?|invoices?|letters?|websites?|pop-?ups?|banners?|dialogs?|fake \w{2,16})\b(?: (?:that|which|can|may|might|could|would|will|sometimes|often|also|still|\w{1,12}ly)){0,2} (?:asks?|tells?|says?|orders?|instructs?|urges?|wants?|demands?|claims?|tries|try|addresses|address|invites?|begs?|makes?)\b[^.;:!?\n]{0,60}$/i;

/** Somebody else moves the agent, or whoever it is, to do it: “could make the model ignore …”, “tricks users into …”. */
const CAUSED =
  /(?:\b(?:can|could|may|might|would|will|that|which|who|to|try|tries|tried|trying|attempts?|attempted) (?:make|trick|get|cause|lead|force|convince|persuade|tell|ask|bring)|\b(?:makes|made|making|tricks|tricked|tricking|gets|causes|caused|leads|led|forces|forced|convinces|convinced|persuades|persuaded|tells|told|telling|asks|asked|asking|instructs|instructed|orders|ordered))\s(?:(?:the|an?|your|our|its|any|some) (?:\w{1,20} )?(?:agents?|models?|assistants?|bots?|llms?|ai|chatbots?|readers?|employees?|users?|victims?|visitors?|people)|them|people|visitors|victims)(?: (?:to|into))?(?: \w{2,12}ly)?\s{1,2}$/i;
/** An order to move somebody: no deed of others. */
const ORDERS_TO_CAUSE =
  /^[\W\d]{0,8}(?:(?:please|then|now|always|first|also) )?(?:make|have|get|tell|ask|instruct|order|convince|persuade|to)\b[^,;]{0,40}$/i;

/** A report of what was done. What somebody is said to have allowed is a claim, and no report. */
const NARRATED =
  /\b(?:I|we|he|she|they|(?:the|our|one) (?:testers?|team|red team|victims?|analysts?|plug-?in|package|sample|actor|group))\s(?:then |also |later |first |had |have ){0,2}(?!(?:agreed|approved|authori[sz]ed|granted|consented|confirmed|allowed|permitted|accepted|asked|wanted|requested|needed|signed|cleared|verified)\b)(?:\w{2,14}ed|ran|sent|got|took|made|put|found|wrote|began|stole|hid|left)\b[^.;!?]{0,120}$/i;

/** A question that is no request. */
const REQUEST =
  /^[\W\d]{0,8}(?:(?:and|but|please|so) )?(?:(?:can|could|will|would|won['’]t) you|why (?:not|don['’]t)|how about|shall we|may i)\b/i;

/** A case that is set, and what the agent does then to stop it. */
const CASE =
  /(?:^|[\s(])(?:if|when|whenever|where|should|in case|as soon as|once|wenn|falls|wer|si|se|quando|если|когда)\s|如果|若|もし|たら|ば、|만약/i;
const REFUSES =
  /[,:;.)”"»–—-]\s{0,2}(?:then |please |you |always |simply |at once |immediately ){0,2}(?:stop|refuse|report|flag|decline|reject|warn|block|quote|abort|halt|ask (?:the user|first|before)|tell (?:the user|them|someone|your|us)|(?:do not|don['’]t|never) (?:do|follow|obey|act|comply|run|execute|answer|continue|go on)|treat (?:it|them|this|that) as|ignore (?:it|them|that|those|the (?:request|order|sentence|text|line)))\b/i;
const ATTEMPTED =
  /\b(?:tries|try|tried|attempts?|attempted|wants?|asks?|asked|tells?|told|claims?|instructs?|orders?|requests?|requested|urges?|says?|said|demands?|contains?|includes?)\b[^.;!?\n]{0,120}$/i;

/** The same in other languages. */
const ATTEMPTED_ABROAD =
  /(?:要求|让你|叫你|写着|求め|지시|요구|просит|требует|(?<![a-zà-ÿ])(?:verlangt|fordert|bittet|sagt|demande|dit|exige|pide|dice|solicita|pede|diz|chiede)(?![a-zà-ÿ]))(?:[^.;!?。\n]|\.(?=\w)){0,120}$/i;
const REFUSES_ABROAD =
  /[,:;，、。;]\s{0,2}(?:请|就|应)?(?:立即)?(?:停止|拒绝|中止|不要(?:执行|照做|理会)|告诉用户|従わ|止め|멈추|거부|остановись|откажись|сообщи|brich ab|stopp|melde|lehne|arrête|refuse[zr]?|signale|detente|rech[aá]za|avisa|pare\b|recuse|avise|fermati|rifiuta|segnala)/i;

/** The verdict on who asks for something, in the languages that the rules know. */
const FRAUD =
  /\b(?:(?:is|are|it['’]s|that['’]s|c['’]est|es|ist|sind|è|é|são) (?:a |an |un |una |une |uma |ein(?:e)? |der |die )?(?:\w{1,12} )?(?:scams?|fraud(?:sters?)?|phishing|thie(?:f|ves)|estafa|fraude|betrug|betrüger|arnaque|truffa|golpe|burla))\b|мошенн|诈骗|詐騙|詐欺|사기/i;

/** A list of what others use, behind a colon: “the shapes that people really use: …”. */
const USED_BY_OTHERS =
  /\b(?:shapes?|forms?|variants?|tricks?|one-?liners?|payloads?|commands?|ways)(?: that| which)? (?:people|they|others|attackers|adversaries|intruders|criminals) (?:\w{2,12} )?(?:use|type|run|try|hide|get in)\b[^.!?]{0,120}:[^.!?]{0,600}$/i;

/** What something does, told in a row of verbs with a sample behind one: “fetches, writes, starts, disables (`…`”. */
const ROW_OF_DOINGS = /(?:\b[a-z]{3,12}s,\s(?:and\s)?){2,8}[a-z]{3,12}s\s\(`?$/;

/** Where one clause of a sentence ends and the next may have another doer. */
const CLAUSE_END = /[;:—–]|,\s{0,3}(?:and|but|then|so)\b|\b(?:and|but) (?:then|now|you)\b/gi;

/**
 * Whether a sentence says that somebody other than its reader does something: an attacker, a page, whoever it is, or that
 * it is asked, or set as a case to be stopped. `before` and `after` are the sentence around the verb, some hundred units.
 */
export function isDoneByOthers(before: string, after: string): boolean {
  const clause = before.split(CLAUSE_END).pop() ?? '';
  if (DOER.test(clause) || USED_BY_OTHERS.test(before) || ROW_OF_DOINGS.test(before)) return true;
  if (CAUSED.test(clause) && !ORDERS_TO_CAUSE.test(clause)) return true;
  if (isDoneByAttackerAbroad(`${clause} `.replace(/\s+$/, ' '))) return true;
  if (SPEAKING.test(clause) || NARRATED.test(clause) || ELSEWHERE.test(clause)) return true;
  if (/^[^.!;]{0,200}\?/.test(after) && !REQUEST.test(before)) return true;
  if (CASE.test(before) && ATTEMPTED.test(before) && REFUSES.test(after)) return true;
  if (CASE.test(before) && ATTEMPTED_ABROAD.test(before) && REFUSES_ABROAD.test(after)) return true;
  return FRAUD.test(after) && !/[.!?]\s[^]{0,200}$/.test(after.slice(0, FRAUD.exec(after)?.index ?? 0));
}

/** Whether the words right before a command say that it was found or had been started. */
export function isComeUpon(before: string): boolean {
  return COME_UPON.test(before) || WAS_STARTED.test(before);
}

/** Questions that ask what is so. Threat: “How is it installed?” has its answer run. */
const ASKS_WHAT_IS_SO =
  /^[\W\d]{0,8}(?:was|were|is|are|did|does|which of|has|have|had)\b(?![^?]{0,120}\b(?:install|set up|setup|start|run)\w{0,3}\b)/i;

/** Whether a text holds a question about what is so. */
export function asksQuestion(text: string): boolean {
  return [...text.matchAll(/[^.!?\n]{1,240}\?/g)].some(([question]) => ASKS_WHAT_IS_SO.test(question));
}

/** Orders that take up what stands near them (“run it”, “do the same”, “paste these”), and what others do with it (“runs these”). */
const TAKES_UP =
  /\b(?:do|run|execute|perform|repeat|apply|paste|issue|type|launch|try|use|follow|obey|carry out|act on|comply with|proceed with|go through|work through|imitate|reproduce|befolge|befolgen sie|führe|suis|suivez|sigue|obedece|obedeça|siga)(?<others>e?s)?\s(?:(?:exactly|just|all|each|every|any|one) (?:of )?)?(?:the same|likewise|so\b(?! that)|as (?:they|it|the page|shown)|diese[nsm]?|ihn|sie|cette|ces|esta|estas|essa|it|this|that|these|those|them|the (?:above|following|commands?|lines?|steps?|entries|entry|orders?|keywords?|strings?|patterns?|examples?|rows?)|(?:command|line|step|entry|row|keyword|string|pattern)s?)\b|\bcarry (?:it|this|that|them|these|those) out\b|(?:执行|照做|遵循)(?:它|这些|上述|以上)|実行してください/gi;
/** A ban that holds for good: nothing follows that would lift it (“before …”, “as root”, “without …”). */
const FOR_GOOD = /^(?: (?:yourself|ever|at all|anywhere|directly|here))?\**[.!;:,)\n—–]|^\s*$/i;

/** Whether a text goes on within quotation marks that were opened before it: “it says “do this silently””. */
function isQuoted(before: string, after: string): boolean {
  const straight = (before.match(/"/g) ?? []).length % 2 === 1;
  return (straight && /^[^"\n]{0,60}"/.test(after)) || (/“[^”\n]{0,100}$/.test(before) && /^[^“\n]{0,60}”/.test(after));
}

/** Somebody else may: “asks the user, who can run it”. */
const WHO_CAN = /\bwho (?:can|could|may|might|will|would)(?: then)? $/i;
/** How often others do it: “admins do this almost never”. */
const SELDOM = /^\s(?:almost never|rarely|seldom|hardly(?: ever)?|sometimes|often|usually)\b/i;

export type TakenUp = 'ordered' | 'forbidden' | 'neither';

/** What the sentences around a place say of it by a pronoun: that it be done, that it never be done, or nothing. */
export function takenUp(text: string): TakenUp {
  let found: TakenUp = 'neither';
  for (const match of text.matchAll(TAKES_UP)) {
    const sentence = text.slice(Math.max(0, match.index - 160), match.index);
    const own = sentence.slice(Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('\n'), sentence.lastIndexOf('; ')) + 1);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const said = isForbidden(own, after) ? 'forbidden' : 'ordered';
    // Only the first lasting ban counts, and what others do is no order: nothing dearer is asked of the rest.
    if (said === 'forbidden' ? found === said || !FOR_GOOD.test(after) : match.groups?.['others'] !== undefined) continue;
    if (isQuoted(own, after) || WHO_CAN.test(own) || isDoneByOthers(own, after) || SELDOM.test(after)) continue;
    if (said === 'ordered') return said;
    found = said;
  }
  return found;
}
