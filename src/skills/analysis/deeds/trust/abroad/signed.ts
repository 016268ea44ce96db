import { phrases } from '../../concealment/phrases.js';
import { signal } from '../../../signal.js';
import { anyOf, deed, type Deed } from '../../deed.js';
import { AGREED_ABROAD, BANNED_OR_TAUGHT } from './bans.js';

/** Marks of people who were not asked, in other languages than English. */

const SUPERIOR_LATIN = String.raw`(?:vorgesetzte[nrs]?|chefin|chefs?|[a-zäöü]{0,16}leiter(?:in|s)?|inhaber(?:in|s)?|kollegin|kollegen|prüfer(?:in|s)?|abteilungsleit\w{1,5}|geschäftsführ\w{1,5}|verantwortliche[nrs]?|responsable|jef[ea]|gerente|director[ea]?|compañer[oa]|encargad[oa]|supérieure?|directeur|directrice|collègue|gestora?|chefe|diretora?|colega|responsabile|capo|dirigente|direttore|direttrice)`;
const MARK = signal(
  'mark-abroad',
  phrases(
    'im namen | en nombre d | au nom d | a nome d | em nome d | от имени | 名義で | 名前で | 명의로 | 이름으로 | unterschrift | kürzel | freigabe | genehmigung | visto bueno | iniciales | aprobación | signature | paraphe | initiales | approbation | assinatura | rubrica | rúbrica | aprovação | firma | sigla | approvazione | подпис | визу | согласовани | одобрени | 签名 | 签字 | 审批 | 批准 | 署名 | 承認印 | 押印 | 印鑑 | 承認 | 서명 | 결재 | 승인',
  ),
  /(?<![a-zà-ÿ])(?:im namen (?:von|der|des)|en nombre del?|au nom d[eu]|a nome d(?:i|el)|em nome d[eoa]|unterschrift|kürzel|freigabe|genehmigung|visto bueno|iniciales|aprobación|signature|paraphe|initiales|approbation|assinatura|rubrica|rúbrica|aprovação|firma|sigla|approvazione)(?![a-zà-ÿ])|от имени|名義で|名前で|명의로|이름으로|подпис[ьи]|визу|согласовани|одобрени|签名|签字|审批|批准|署名|承認印|押印|印鑑|承認|서명|결재|승인/,
  20,
);
const SUPERIOR = anyOf(
  String.raw`(?<![a-zà-ÿ])${SUPERIOR_LATIN}(?![a-zà-ÿ])`,
  String.raw`руководител|начальник|директор|заведующ|бухгалтер|коллег|主管|经理|负责人|领导|老板|同事|上司|部長|課長|上長|責任者|担当者|同僚|상사|팀장|부장|책임자|담당자|동료`,
);
const ENTERS = anyOf(
  String.raw`(?<![a-zà-ÿ])(?:unterschreib[a-zà-ÿ]{0,3}|genehmig[a-zà-ÿ]{1,3}|erteil[a-zà-ÿ]{1,3}|apr[ou][eu]?b[a-zà-ÿ]{1,3}|valid[ea][a-zà-ÿ]{0,3}|approuve[zr]?|approva|trag[a-zà-ÿ]{0,2}|trägst|eingetragen|eintragen|setz[a-zà-ÿ]{1,2}|füg[a-zà-ÿ]{1,2}|schreib[a-zà-ÿ]{1,2}|pon(?:ga|er|gas|gan)?|pon|escrib[a-zà-ÿ]{1,2}|firm[ae]r?|añad[a-zà-ÿ]{1,2}|apos[a-zà-ÿ]{1,3}|appos[a-zà-ÿ]{1,3}|inscri[a-zà-ÿ]{1,4}|ajoute[zr]?|mets|mettez|signe[zr]?|coloque|colocar|insira|assine|inserisci|apponi|metti)(?![a-zà-ÿ])`,
  String.raw`утвержда[а-яё]{1,2}|став[ьи]|постав|внеси|впиши|впишите|подпиши|填|写上|写入|代签|代[^。，\n]{0,8}签|签上|盖|記入|押し|押す|入れ|書き|代筆|입력|적[고어는]|찍[어고는]|기입|넣[어고는]`,
);
const UNASKED = String.raw`\bohne (?:[a-zà-ÿ]{2,14} ){0,3}?(?:fragen|zu fragen|nachzufragen|rückfrage|wissen|vorzulegen|zu zeigen|dass)\b|\b(?:da|weil|denn) [^.;\n]{0,40}?\bnur\b[^.;\n]{0,40}?\b(?:prüf\w{0,2}|schau\w{0,2}|öffnet|sieht|ansieht|liest)\b|\b(?:der|die|sie|er) sieht [^.;\n]{0,16}?(?:ohnehin|sowieso)|\bsin (?:consultar\w{0,3}|preguntar\w{0,3}|mostr[aá]r\w{0,5}|que (?:lo|la|se|él|ella|nadie)|pedir\w{0,3})|\bporque (?:s[oó]lo|nunca)\b|\bsans (?:(?:le|la|les|lui|leur) )?(?:demander|consulter|montrer|prévenir|en parler)|\bcar [^.;\n]{0,20}?\bne (?:regarde|vérifie|lit|voit|ouvre)\b|\bsem (?:consultar|perguntar|mostrar|avisar|que)|\bpois [^.;\n]{0,20}?\bs[oó]\b|\bsenza (?:chieder\w{1,4}|consultar\w{1,4}|mostrar\w{1,4}|avvisar\w{1,4}|che)|\bperché [^.;\n]{0,20}?\bsolo\b|\b(?:muss|braucht|soll)[^.;\n]{0,16}?(?:nichts|nicht)[^.;\n]{0,10}?(?:wissen|erfahren|merken)|no (?:hace falta|tiene) que (?:lo )?sep|n['’]a pas (?:besoin de|à) (?:le )?savoir|не (?:нужно|должен|должна|обязательно) [^.;\n]{0,8}?знать|알릴 필요|알리지|без (?:ведома|спроса|согласования с|его|её|ее|уведомления|запроса)|не спрашивая|(?:так как|потому что|поскольку)[^.;\n]{0,30}только|(?:不|无需|不必|不用|未经)[^。，\n]{0,4}(?:问|请示|经过|通知|征求|给[^。\n]{0,4}看|本人|让[^。，\n]{0,6}知道)|因为[^。\n]{0,12}只(?:看|检查|核对)|(?:確認|相談|許可)(?:せず|を取らず|なし)|聞かずに|知らせ(?:ない|ず)|無断で|しか見ない|묻지 ?않고|확인 ?없이|몰래|허락 ?없이|만 ?보(?:기|니)`;

export const SIGNED_ABROAD: readonly Deed[] = [
  deed('signed-for-another-abroad', 'high/high', MARK, ENTERS, {
    parts: [SUPERIOR, anyOf(UNASKED)],
    unless: [anyOf(BANNED_OR_TAUGHT, AGREED_ABROAD)],
    polarity: 'own',
    reach: 'beside',
    quoted: 'own',
  }),
];
