import { isMereLabel } from './mere-label.js';

/** The end of a letter’s word, for letters that `\b` does not know. */
const WORD = (words: string): string => String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`;

/** Those who attack, in other languages than English, right before what they do. */
const ATTACKER = new RegExp(
  `${WORD(
    "(?:el|los|un|una) (?:atacantes?|intrusos?|malware)|l['’](?:attaquant|intrus)|les (?:attaquants|intrus)|un (?:attaquant|intrus)|(?:der|die|ein) (?:Angreifer|Eindringling|Täter)|(?:o|os|um) (?:atacantes?|invasor(?:es)?)|(?:l['’]|gli |un )(?:attaccant[ei]|intrus[oi])|злоумышленник(?:и)?|атакующ(?:ий|ие)",
  )}(?: [\\p{L}-]{1,16}){0,5} $|(?:攻击者|入侵者|攻撃者|공격자)[^，。,.]{0,20}$`,
  'iu',
);

/** Words that say that something is met with, or ill. */
const NAMED = new RegExp(
  `${WORD(
    'vimos|vemos|aparec\\p{L}{1,4}|observ\\p{L}{1,5}|tipo|sah(?:en)?|sehen|vu|vus|visto|vista|trouv(?:e|ons|er|ées?|és?)|traces?|journaux|exemples?|typiques?|souvent|indices?|suspecte?s?|attaqu(?:e|es|ant|ants)|erreurs?|fréquentes?|rastros?|típic[oa]s?|historial|indicios?|ejemplos?|encuentr\\p{L}{1,4}|sospechos[oa]s?|ataques?|errores|señales|Spuren|typisch\\p{L}{0,2}|findet|gefunden|Anzeichen|Beispiele?|verdächtig\\p{L}{0,2}|Angriff\\p{L}{0,2}|Fehler|Angreifer|Protokollen?|abgeschaltet|rastos?|típic[oa]s?|indícios?|exemplos?|suspeit[oa]s?|tracce|tipic[ohie]{1,2}|indizi|esempi[o]?|sospett[oaie]|следы?|лежал\\p{L}{0,2}|нашл[аи]|нашёл\\p{L}{0,2}|обнаруж\\p{L}{2,6}|увидел\\p{L}{0,2}|типичн\\p{L}{2,3}|признак\\p{L}{0,3}|пример\\p{L}{0,2}|подозрительн\\p{L}{2,3}',
  )}|现象|痕迹|常见|攻击者|可疑|示例|迹象|異常|痕跡|典型|攻撃者|不審`,
  'iu',
);

/** Words that may order, make a step, or put things into a sequence of work. Wide: each could have a reader run something. */
const ORDERS = new RegExp(
  `${WORD(
    "lance[rz]?|exécute[rz]?|tape[rz]?|colle[rz]?|ouvre[rz]?|utilise[rz]?|install\\p{L}{0,8}|saisi\\p{L}{0,5}|faites|fais|faire|doi[ts]|devez|faut|d['’]abord|puis|ensuite|avant|veuillez|commence[rz]?|ajoute[rz]?|copie[rz]?|mettez|mets|désactive[rz]?|supprime[rz]?|prépare[rz]?|ejecut[aeo]\\p{L}{0,3}|lanza\\p{L}{0,3}|escrib[ae]\\p{L}{0,3}|pega\\p{L}{0,3}|pegue|abr[ae]|us[ae]|utili[cz][ae]\\p{L}{0,2}|instal[ae]\\p{L}{0,5}|introduzca|introduce|deb\\p{L}{1,4}|hay que|tienes? que|primero|luego|después|antes|por favor|empieza|añad[ae]|copi[ae]|desactiv[ae]|borr[ae]|prepar[ae]|führ\\p{L}{0,3}|ausführen|start\\p{L}{0,4}|gib|geben|verwend\\p{L}{1,3}|nutz\\p{L}{1,2}|benutz\\p{L}{1,2}|tipp\\p{L}{1,2}|öffne\\p{L}{0,1}|installier\\p{L}{1,3}|kopier\\p{L}{1,3}|ruf\\p{L}{0,2}|lösch\\p{L}{1,2}|setz\\p{L}{1,2}|schalt\\p{L}{1,2}|deaktivier\\p{L}{1,3}|eingeben|zuerst|dann|danach|vorher|muss|müssen|soll\\p{L}{0,3}|bitte|beginn\\p{L}{0,3}|mach\\p{L}{0,2}|füg\\p{L}{0,2}|bereit\\p{L}{0,3}|execut[ae]\\p{L}{0,2}|rod[ae]|abra|cole|digite|deve\\p{L}{0,2}|precisa|primeiro|depois|comece|esegu\\p{L}{1,3}|avvi[ai]\\p{L}{0,2}|incolla|apri|devi|prima|poi|inizia|запусти\\p{L}{0,3}|выполни\\p{L}{0,3}|введи\\p{L}{0,3}|вставь\\p{L}{0,3}|установи\\p{L}{0,3}|открой\\p{L}{0,2}|нужно|надо|сначала|затем|потом|пожалуйста|efface[rz]?|nettoie|nettoye[rz]|élimine[rz]?|enlève|retire[rz]?|masque[rz]?|cache[rz]?|termine[rz]?|limpi[ae]|elimin[ae]|quit[ae]|ocult[ae]|escond[ae]|termin[ae]|acab[ae]|entfern\\p{L}{1,3}|beseitig\\p{L}{1,3}|verwisch\\p{L}{1,3}|bereinig\\p{L}{1,3}|räum\\p{L}{1,3}|versteck\\p{L}{1,3}|beend\\p{L}{1,3}|schließ\\p{L}{1,3}|limpe|apague|remov[ae]|pulisci|cancella|rimuovi|nascondi|очисти\\p{L}{0,3}|удали\\p{L}{0,3}|сотри\\p{L}{0,3}|скрой\\p{L}{0,3}",
  )}|执行|运行|输入|粘贴|使用|安装|打开|请|先|然后|必须|需要|实行|実行|入力|貼り付|使[うっいえ]|まず|次に|ください|消[しすせ]|削除|清除|删除|清理|抹去|执行|하세요|실행`,
  'iu',
);

/** Whether what stands before a command says that an attacker does it. */
export function isDoneByAttackerAbroad(before: string): boolean {
  return ATTACKER.test(before);
}

/** Languages whose orders are known here, by what their sentences hardly do without; in others nothing is known to be no order. */
const UNKNOWN = /\b(?:het|een|van|voor|jest|się|nie|oraz|och|att|og|ikke|ve|bir|için|və|là|của|yang|dan)\b/i;

/**
 * Whether a command in a text of another language than English is only spoken of: no word of its sentence, of what introduces
 * its list or of the heading could be an order, and something names it as met with or ill; in a bundle about security the first is enough
 * where the command stands in a sentence.
 */
export function isSpokenOfAbroad({ before, after, lead, heading }: Spoken, aboutSecurity: boolean): boolean {
  if (LOOKED_FOR.test(lead) || LOOKED_FOR.test(heading) || STANDS_THERE.test(before)) return true;
  if ([before, after, lead, heading].some((text) => ORDERS.test(text))) return false;
  if ([before, after, lead, heading].some((text) => NAMED.test(text))) return true;
  return aboutSecurity && !isMereLabel(before, after) && !UNKNOWN.test(`${before} ${after}`);
}

/** Where such a thing is met with: “dort steht dann so etwas wie `…`”. */
const STANDS_THERE =
  /(?:steh(?:t|en)|erschein(?:t|en)|taucht|sieht|aparecen?|figuran?|se ve|apparaî(?:t|ssent)|on (?:voit|trouve)|vê-se|consta|compare|appare|si (?:vede|trova)|появля(?:ется|ются)|виден|видна|находится|出现|会看到|表示され)[^.;:!?\n]{0,80}\s?(?:so ?etwas wie|sowas wie|etwa|algo (?:así )?como|quelque chose comme|qualcosa (?:di simile a|come)|что-то вроде|类似|のような)[\s`"«„]{0,3}$|(?:的内容(?:是|为)|内容如下|里写着|里有一行|留下了|植入了)[^。\n]{0,16}[\s`]{0,3}$/iu;

/** Whether words of another language than English could order something. */
export function ordersAbroad(text: string): boolean {
  return ORDERS.test(text);
}

/** What stands over a list of what is looked for. */
const LOOKED_FOR =
  /\b(?:o que procurar|sinais de|qué buscar|qu[eé] mirar|señales de|indicios de|que chercher|signes d|à surveiller|worauf (?:zu )?achten|wonach suchen|anzeichen|verdächtig|cosa cercare|segnali di)|на что (?:смотреть|обра)|признаки|что искать|查找以下|常见.{0,8}(?:写法|手法|特征)|可疑|特征如下|注意点|怪しい|見分け|의심/i;

/** Whether a sentence in another language than English that introduces something says that it was met with, and orders nothing. */
export function isMetAbroad(text: string): boolean {
  return (
    NAMED.test(text) &&
    !ORDERS.test(text) &&
    !UNKNOWN.test(text) &&
    /[^\u0000-\u007F]|\b(?:der|die|das|le|la|les|el|los|las|una?|il|os|as|chez|dans|aus|de|en)\b/i.test(text)
  );
}

/** What is said around a command. */
interface Spoken {
  readonly before: string;
  readonly after: string;
  readonly lead: string;
  readonly heading: string;
}
