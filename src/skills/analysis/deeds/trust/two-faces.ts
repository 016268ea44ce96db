import { signal } from '../../signal.js';
import { phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';

/**
 * Money that goes where what people read does not say: what a machine reads carries one account and what is printed another. The
 * account stands in the text; in the languages in which such codes are in use.
 */

const FOR_MACHINES = signal(
  'read-by-machines',
  phrases(
    'qr | payload | barcode | código de barras | strichcode | code-barres | sepa file | sepa-datei | payment file | zahlungsdatei | fichier sepa | 二维码 | 支付码 | штрихкод | qr-код',
  ),
  /(?:\bqr\b|\bpayload\b|\bbarcodes?\b|código de barras|strichcodes?|code-barres|\bsepa file\b|sepa-datei|\bpayment files?\b|zahlungsdatei|fichier sepa|二维码|支付码|штрихкод[а-яё]{0,2})/,
  24,
);
const CARRIES = anyOf(
  String.raw`\b(?:carr(?:y|ies)|holds?|contains?|gets?|uses?|takes?|encodes?|points? to|receives?|lists?)\b|(?<![a-zà-ÿ])(?:leva[mr]?|carrega|cont[eé]m|recebe|usa|lleva|contiene|usa|enthält|trägt|bekommt|nutzt|contient|porte|utilise|reçoit|riporta|porta)(?![a-zà-ÿ])|содерж|указыва|使用|填入|含|写`,
);
/** An account: of a bank, of a chain, or a mailbox that stands for one. */
const ACCOUNT =
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b|\b(?:0x[0-9a-fA-F]{16,40}|bc1[a-z0-9]{20,60})\b|[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,12}){1,3}|\b\d{12,20}\b/i;
const STAYS = anyOf(
  String.raw`\b(?:printed|visible|readable|shown|text|letter|page|pdf|table|report|document|copy)\b[^.;\n]{0,40}?\b(?:keeps?|stays?|remains?|still|shows?|carries|names?)\b[^.;\n]{0,40}?\b(?:own|company|original|usual|standard|old|previous|correct|real)\b|\b(?:own|original|usual|company['’]s)\b[^.;\n]{0,30}?\b(?:stays?|remains?|is kept|continues)\b`,
  String.raw`(?<![a-zà-ÿ])(?:texto|pdf|carta|factura|fatura|boleto|documento|relatório|informe)(?![a-zà-ÿ])[^.;\n]{0,30}?(?:continua[a-zà-ÿ]{0,2}|mant[eé]m|permanece[a-zà-ÿ]{0,2}|fica[a-zà-ÿ]{0,2}|siguen?|sigue|mantiene[a-zà-ÿ]{0,2}|aparece[a-zà-ÿ]{0,2})|(?:text|schreiben|rechnung|ausdruck|pdf)[^.;\n]{0,30}?(?:bleib[a-zà-ÿ]{1,2}|steht weiter[a-zà-ÿ]{0,3}|zeigt weiter[a-zà-ÿ]{0,3}|behält)|(?:texte|facture|lettre|pdf)[^.;\n]{0,30}?(?:garde[a-zà-ÿ]{0,3}|conserve[a-zà-ÿ]{0,3}|reste[a-zà-ÿ]{0,3}|affiche[a-zà-ÿ]{0,3})|(?:testo|fattura|lettera)[^.;\n]{0,30}?(?:resta[a-zà-ÿ]{0,2}|mantien[a-zà-ÿ]{1,2}|rimane)|(?:тексте?|счёте|счете|отчёте|отчете)[^.;\n]{0,24}?(?:оста|прежн|стары)|(?:文字|正文|报告|单据)[^。\n]{0,12}(?:仍|保持|原|照旧)`,
);
/** An account as whoever pays or is paid knows it. */
const BANK = signal(
  'account-replaced',
  phrases(
    'iban | konto | bankverbindung | cuenta | chave pix | compte | rib | conto | реквизит | 账号 | 口座 | 계좌 | account number | bank details',
  ),
  /(?:\biban\b|\bkonto\w{0,12}|bankverbindung|\bcuenta\b|\bchave pix\b|\bcompte\b|\brib\b|\bconto\b|реквизит[а-яё]{0,2}|账号|口座|계좌|\baccount numbers?\b|\bbank details\b)/,
  40,
);
const REPLACED = anyOf(
  String.raw`\b(?:replace|swap|substitute|exchange|change|set)\b|(?<![a-zà-ÿ])(?:ersetz[a-z]{1,2}|tausch[a-z]{1,2}|sustitu[a-zà-ÿ]{1,4}|cambi[ae]|reemplaz[a-zà-ÿ]{1,3}|troque|substitua|remplac[a-zà-ÿ]{1,3}|sostitui\w{0,3}|cambia)(?![a-zà-ÿ])|замени|подстав|换成|改成|替换|差し替え|변경`,
);
const OLD_STAYS = anyOf(
  String.raw`\b(?:leave|keep|show|list|print)\b[^.;\n]{0,24}?\b(?:old|former|original|previous|usual) (?:one|number|iban|account|details)\b|\b(?:old|former|original|previous) (?:one|number|iban|account) (?:stays?|remains?|is (?:shown|kept|left))\b`,
  String.raw`(?:laiss|gard|conserv)[a-zà-ÿ]{1,3} l['’](?:ancien|original)|(?:deja|mantén|conserva|muestra)[a-zà-ÿ]{0,2} (?:el|la|los) (?:anterior|antigu|original|viej)|(?:mantenha|deixe|mostre) (?:o|a) (?:antig|anterior|original)|(?:behalt|zeig|lass)[a-z]{0,2}[^.;\n]{0,24}? (?:die|das|den) alte|(?:lascia|mantieni|mostra)[a-z]{0,2} (?:il|la|quell[oa]) (?:vecchi|precedent|original)|остав[а-яё]{1,3} (?:прежн|стар)|(?:仍|保留|保持)[^。\n]{0,6}原|元の[^。\n]{0,8}(?:まま|残)|(?:원래|기존)[^.\n]{0,8}(?:그대로|유지|남)`,
);
const HONEST =
  /\b(?:attackers?|fraud\w*|scam\w*|phish\w*|warn\w*|check (?:that|whether|if)|compare|must match|has to match|same (?:iban|account)|example\.\w+|test mode)\b/i;

export const TWO_FACES: readonly Deed[] = [
  deed('account-replaced-unseen', 'critical/high', BANK, REPLACED, {
    parts: [ACCOUNT, OLD_STAYS],
    unless: [HONEST],
    reach: 'few',
    quoted: 'own',
  }),
  deed('account-for-machines', 'critical/high', FOR_MACHINES, CARRIES, {
    parts: [ACCOUNT, STAYS],
    unless: [HONEST],
    reach: 'few',
    quoted: 'own',
  }),
];
