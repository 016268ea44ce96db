import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';

const SECRET_WORD = String.raw`(?:passwords?|passwd|api[ _-]?keys?|tokens?|secrets?|credentials?|\.pem|akia|begin rsa|vpn|ibans?|salar(?:y|ies)(?: bands?)?|payslips?|layoffs?|acquisitions?|contracts?|passports?|tax|wallets?|keys|driving licen[cs]es?|(?:id|identity|bank) cards?|ausweise?|führerscheine?|mergers?|break-glass|invoices?|verification code|contraseñas?|claves?|nóminas?|senhas?|salários?|passw[oö]rt[a-z]{0,2}|gehalt|gehälter|mots? de passe|salaires?|парол[а-яё]{0,5}|карт[а-яё]{0,5}|паспорт[а-яё]{0,5}|зарплат[а-яё]{0,5}|密码|工资|身份证|パスワード|給与)`;
const MARK = '[ \u00a0]?["\'“”«»„‘’\x60=]?[ \u00a0]?';

/** Words that somebody searches for who is after secrets: two of them in one list. */
const SEARCHED = signal(
  'secret-words-searched',
  [
    'passw',
    'licence',
    'license',
    'id card',
    'identity card',
    'bank card',
    'ausweis',
    'führerschein',
    'merger',
    'passwd',
    'api key',
    'api-key',
    'api_key',
    'apikey',
    'token',
    'secret',
    'credential',
    '.pem',
    'akia',
    'begin rsa',
    'vpn',
    'iban',
    'salar',
    'payslip',
    'layoff',
    'acquisition',
    'contract',
    'passport',
    'tax',
    'break-glass',
    'wallet',
    'keys',
    'invoice',
    'verification code',
    'contraseña',
    'clave',
    'nómina',
    'senha',
    'salári',
    'passwö',
    'gehalt',
    'gehälter',
    'de passe',
    'salaire',
    'парол',
    'карт',
    'паспорт',
    'зарплат',
    '密码',
    '工资',
    '身份证',
    'パスワード',
    '給与',
  ],
  new RegExp(
    String.raw`(?<![a-z])${SECRET_WORD}${MARK}(?:,|、|，| or| и| y| et| und| o| OR)? ?(?:or |and |und |y |et |и )?${MARK}${SECRET_WORD}(?![a-z])`,
  ),
  640,
  [['://']],
);
const LOOKS = anyOf(
  String.raw`\b(?:search|look|query|queries|find|scan|grep|filter|collect|gather)(?:es|ing)?\b|(?<![a-zà-ÿ])(?:busca[a-zà-ÿ]{0,2}|procur[a-zà-ÿ]{1,3}|such[a-zà-ÿ]{1,3}|durchsuch[a-zà-ÿ]{1,3}|cherche[rz]?|recherche[rz]?|cerca[a-zà-ÿ]{0,2})(?![a-zà-ÿ])|найди|поищи|搜索|查找|検索`,
);
/** Laid where anybody can read it. */
const LAID_OPEN = anyOf(
  String.raw`\b(?:shared )?by link\b|\b(?:visible|readable|open|accessible) (?:without|to (?:anyone|everyone))\b|\b(?:anyone|anybody|everyone|everybody) can (?:open|read|see|view)\b|\bwithout (?:a )?(?:log-?in|sign-?in|account)\b|\b(?:public(?:ly)?|anonymous|open) (?:share |sharing |view )?(?:link|access|page|url|visitors?)\b|\b(?:to|for) anonymous visitors\b|\banyone with the link\b|\bshare to web\b|\bpublish\w{0,3}\b[^.\n]{0,20}?\bto the web\b|\benlace público\b|\blink público\b|\blien public\b|(?<![a-zà-ÿ])öffentlich\w{0,3} link\b|\blink pubblico\b|доступ[а-яё]{0,5} по ссылке|公开链接|公開リンク|リンクを知っている`,
);
/** Found in order to be put right. */
const AUDIT =
  /\b(?:mask(?:ed|ing)?|redact(?:ed|ing)?|rotate[sd]?|security team|restrict (?:them|it|access)|offer to restrict|never share|remove the public|over-?shared|data protection officer)\b/i;

/** Secrets that are looked for in what a person may read, and laid where others can. */
export const SEARCHED_SECRETS: readonly Deed[] = [
  deed('secrets-searched', 'critical/high', SEARCHED, LOOKS, {
    parts: [/https?:\/\//i, LAID_OPEN],
    unless: [AUDIT],
    reach: 'few',
    quoted: 'own',
  }),
];
