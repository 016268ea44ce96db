import { innermostHeading, paragraphBefore, paragraphsAfter, withoutSpans } from './beside.js';
import { ordersAbroad } from './abroad.js';
import { asks, givesTask } from './unasked.js';
import type { OuterPlace } from '../specimen.js';
import type { Zone } from '../zones.js';

/** Whose deed a block shows, or what kind of thing it is: attackers, their tools, cases, what a class is given to study. */
const OF_OTHERS = new RegExp(
  [
    String.raw`\b(?:attackers?|intruders?|adversar(?:y|ies)|malware|stealers?|droppers?|loaders?|miners?|implants?|backdoors?|payloads?|lures?|phish\w{0,4}|compromised|infected|tampered|trojan\w{0,5}|breach\w{0,2}|incidents?|injections?|exfil\w{0,8}|rejected|refused|precedents?|worked cases?|case notes|hostile|malicious|specimens?|samples?|exercises?|lessons?|attacks?|exploit\w{0,3}|campaigns?)\b`,
    String.raw`(?<![\p{L}])(?:atacantes?|intrus[oa]s?|invasor(?:es)?|casos?|incidentes?|muestras?|amostras?|minerador(?:es)?|minero|descargador(?:es)?|ataques?|ejercicios?|exercícios?|carga maliciosa|Angreifer\p{L}{0,2}|Vorf(?:all|älle)|Schadcode|Schadsoftware|Angriffe?s?|Übung(?:en)?|attaquants?|incidents?|échantillons?|attaques?|exercices?|attaccant[ei]|respint[eio]|malevol[eioa]|campion[ei]|attacchi|esercizi[o]?)(?![\p{L}])`,
    String.raw`злоумышленник|вредонос|майнер|атак|инцидент|взлом|образ(?:ец|ц)|случа[йея]|案例|攻击|攻撃|样本|木马|恶意|入侵|挖矿|事例|検体|不審|マルウェア|インシデント|공격|악성|사례|침해`,
  ].join('|'),
  'iu',
);
/** That it was met with: the past, and what was done to it before it was shown. */
const MET = new RegExp(
  [
    String.raw`\b(?:was|were|had|did|came|contained|held|copied|planted|dropped|recovered|verbatim|word for word|as received|from the dump|found|seen|saw|observed|caught|hid|removed|shortened|abridged|redacted|defanged|captured|extracted|logged|recorded)\b`,
    String.raw`(?<![\p{L}])(?:había|habían|textualmente|literalmente|recuperad[oa]s?|hizo|hacía|era|eran|encontrad[oa]s?|hemos (?:visto|encontrado)|vist[oa]s?|encontramos|contenía|acortad[oa]|fez|fazia|tinha|continha|encurtad[oa]|vimos|gefunden\p{L}{0,2}|gesehen\p{L}{0,2}|enthielt|stand|hatte|war|gekürzt|trouvée?s?|contenait|faisait|avait|était|abrégée?|trovat[oaie]|conteneva|faceva|aveva|accorciat[oa])(?![\p{L}])`,
    String.raw`делал|нашл|нашёл|найден|обнаруж|лежал|сокращ|изъят|был[аои]? |真实|发现|看到|留下|已替换|脱敏|截取|原文如下|原样|原文|そのまま|원문|дословно|見つか|見られ|残され|仕込まれ|발견|남긴|실제`,
  ].join('|'),
  'iu',
);
/** What is said of it then: what it means, and how it gives itself away. */
const ACCOUNT = new RegExp(
  [
    String.raw`\b(?:decodes?|decoded|means|meaning|pretty-printed|line by line|word by word|step \d\s?:|reason\s?:|why\s?:|explanation|because|therefore|gives? (?:it|itself|this|them) away|tells? you|flags?|i\.e\.|in plain (?:words|english)|in other words|quoted|no admin\w{0,10})\b`,
    String.raw`(?<![\p{L}])(?:llamaba la atención|significa|es decir|porque|explicación|no escribe así|quiere decir|ou seja|explicação|quer dizer|bedeutet|nämlich|das heißt|Erklärung|Zeile für Zeile|verrät|c['’]est-à-dire|signifie|parce que|ligne par ligne|cioè|perché|riga per riga)(?![\p{L}])`,
    String.raw`построчно|разбор|означает|то есть|потому что|逐段|逐行|说明|含义|也就是|意思是|因为|解説|つまり|意味|なぜなら|해설|뜻|설명|때문`,
  ].join('|'),
  'iu',
);
/** What is done about it. */
const ANSWERED = new RegExp(
  [
    String.raw`\b(?:rotat(?:e|ed)|isolat(?:e|ed)|block(?:ed)?|revok(?:e|ed)|quarantin(?:e|ed)|report(?:ed)? it|iocs?|evidence|detect(?:s|ed|ion)?|hunt\w{0,3}|alert(?:s|ed)?|verdict|never run|do not run|don['’]t run|ticket)\b`,
    String.raw`(?<![\p{L}])(?:aísl\p{L}{1,3}|bloque\p{L}{1,3}|revoc\p{L}{1,4}|regla|evidencia|isol\p{L}{1,3}|revog\p{L}{1,4}|sperr\p{L}{1,3}|meld\p{L}{1,3}|isolier\p{L}{1,2}|règle|bloqu\p{L}{1,3}|preuves?|regola|blocc\p{L}{1,3})(?![\p{L}])`,
    String.raw`изолир|заблокир|доказательств|отозв|轮换|隔离|封禁|删除该|处置|证据|拒绝|隔離|遮断|証拠|격리|차단|증거`,
  ].join('|'),
  'iu',
);
const KINDS = [OF_OTHERS, MET, ACCOUNT, ANSWERED] as const;

/** Sentences end so in every script. */
const SENTENCE_END = /(?<=[.!?])\s|(?<=[。！？])/u;

/**
 * Whether a page takes a block apart, in whatever language: what stands right above and below it says of it, in at least two of
 * four ways, that it is somebody else's, was met with, means something, or is to be answered. Threat: whoever wants a block run has
 * to ask for it there, so a single word above it that could order makes it no such thing.
 */
export function isTakenApart({ file, zone, heading }: Pick<OuterPlace, 'file' | 'zone' | 'heading'>): boolean {
  if (zone === undefined) return false;
  const above = withoutSpans(paragraphBefore(file.text, zone.start));
  const below = withoutSpans(
    afterQuotations(file.text, zone)
      .trimStart()
      .split(/\n\s{0,8}\n/u, 1)[0] ?? '',
  ).slice(0, 400);
  const innermost = innermostHeading(heading);
  const last = above.split(SENTENCE_END).at(-1) ?? '';
  if (QUOTED_FOR.test(below) || PASSES.test(below) || JUDGED.test(below) || NEVER_RUN.test(above.slice(-160))) return true;
  const aside = ASIDE.exec(last)?.groups?.['aside'] ?? '';
  if (kindsIn(aside) >= 2 && !TELLS_TO_RUN.test(aside)) return true;
  if (
    (asks(last) && !LAYER.test(last)) ||
    (ordersAbroad(last) && !PERFORMED.test(last)) ||
    (givesTask(innermost) && !ABROAD.test(innermost))
  )
    return false;
  const lead = `${innermost}\n${above.slice(-300)}`;
  return kindsIn(lead) > 0 && kindsIn(`${lead}\n${below}`) >= 2;
}

/** What stands behind a block; behind the last of several quotations that follow each other. */
function afterQuotations(text: string, { kind, end }: Zone): string {
  if (kind !== 'quote') return paragraphsAfter(text, end);
  const rest = text.slice(end, end + MOST_QUOTED);
  const quoted = /^(?:\s{0,4}(?:>[^\n]{0,600}(?:\n|$)))+/u.exec(rest)?.[0] ?? '';
  return paragraphsAfter(text, end + quoted.length);
}

/** How far behind a quotation others are looked for, in UTF-16 units. */
const MOST_QUOTED = 2000;

/** A remark in brackets at the end of the sentence that introduces a block. */
const ASIDE = /\((?<aside>[^()\n]{8,160})\)\s?:?\**\s*$/u;
/** What came out of a step of decoding: no step of work. */
const LAYER =
  /^\W{0,4}(?:step|layer|stage) \d{1,2}\W{1,3}(?:the )?(?:text|result|output|decoded|plain ?text|hex|bytes?|script|clear text)\b[^.!?\n]{0,40}:?\**\s*$/iu;
/** What the sentence behind a block says it stands there for. */
const QUOTED_FOR =
  /^\W{0,6}(?:\(?(?:quoted|shown|printed|given|reproduced|included) (?:here )?(?:only )?(?:for|as) (?:an? )?(?:explanation|illustration|reference|example|evidence|recognition|completeness)\b|(?:do not|don['’]t) run (?:this|it)\b(?! (?:as|with|unless|without|until|before|yet|if|when|from|in|now)\b))/iu;

/** Commands that were run, in other languages than English: words of sequence beside them order nothing. */
const PERFORMED =
  /(?<![\p{L}])(?:commandes? (?:passées?|exécutées?|lancées?|saisies?|tapées?)|comandos? (?:ejecutad|lanzad|escrit|executad|rodad)os?|comandi (?:eseguiti|lanciati|digitati)|ausgeführten? befehle|(?:eingegebene|abgesetzte)n? befehle)(?![\p{L}])|выполненн\p{L}{2,3} команд|(?:执行|输入)(?:过|了)的命令|(?:実行|入力)された(?:コマンド|命令)|(?:실행|입력)된 명령/iu;
/** A ban on running what follows, in its introduction. */
const NEVER_RUN =
  /\b(?:(?:never run|do not (?:run|execute|paste)|don['’]t (?:run|execute|paste))(?! (?:(?:this|it|them) )?(?:as|with|unless|without|until|before|yet|if|when|from|in|now)\b)|not to be run|nicht ausführen|niemals ausführen|ne (?:pas|jamais) exécuter|no (?:lo )?ejecut\w{1,3}|não execut\w{1,3}|non eseguire)\b|не (?:запускать|выполнять)|(?:切勿|不要|请勿|禁止)(?:执行|运行)|实行しないで|実行しない|실행하지/iu;
/** A heading in another language than English, whose short words mean something else there. */
const ABROAD = /[^\u0000-\u007F]|(?<![\p{L}])(?:de|do|da|del|della|di|des|du|der|die|das|les?|las?|los|que|che|und|och)(?![\p{L}])/iu;
const TELLS_TO_RUN = /\b(?:run|execute|paste|use|apply|type|launch|start|install)\b/iu;

/**
 * What comes of a test that was passed: nothing. Threat: whoever wants a block obeyed says what is to come of it, and not that nothing is.
 */
const PASSES =
  /^\W{0,4}(?:pass(?:es|ed)?(?: (?:if|when))?|expected(?: (?:results?|behaviou?r|outcome|answer))?|safe (?:behaviou?r|answer)|should|bestanden(?: wenn)?|erwartet|esperado|attendu|atteso|ожидается|期待|预期)\s?[:：=]\s{0,2}\**[^\n]{0,160}?(?:\b(?:no|not|never|none|nothing|treats? (?:it|them) as|ignor\w{1,3}|refus\w{1,4}|declin\w{1,4}|treats? it as|same as without|strips?|needs consent|without (?:following|obeying)|kein\w{0,2}|nicht|ning[uú]n\w{0,2}|nenhum\w{0,2}|aucun\w{0,2}|nessun\w{0,2})\b|n['’]t\b|не |нет|不|ない)/iu;
/** A judgement on what is shown, which thinks ill of it. Threat: “Reason: needed for the upload” is an excuse and no judgement. */
const JUDGED = new RegExp(
  String.raw`(?:^|[.;]\s)\W{0,4}(?:reason|why|verdict|finding|problem|rejected(?: because)?|why (?:rejected|refused|it is bad)|motivo|grund|raison|motivação|причина)\W{1,3}[^\n]{0,160}\b(?:hid(?:es|den)|steals?|stolen|lies|lied|stranger|poison\w{0,4}|manipulat\w{1,4}|exfil\w{0,8}|unpinned|removes the|fakes?|malicious|hostile|spreads|leaks?|sends? \w{1,12} (?:to|away)|backdoors?|attack\w{0,4}|robab?a|oculta|esconde|stiehlt|versteckt|vole|cache)\b|(?:判定|理由|原因|问题|結論)[：:][^\n]{0,80}(?:窃取|隐藏|恶意|欺骗|上传|泄露|盗|隠|不正|攻撃|漏)`,
  'iu',
);

function kindsIn(text: string): number {
  return KINDS.filter((kind) => kind.test(text)).length;
}
