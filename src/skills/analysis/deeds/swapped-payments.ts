import { signal } from '../signal.js';
import { hidden } from './concealment/graded.js';
import { anyOf, deed, type Deed } from './deed.js';

/** Where money goes, as invoices, forms and pages name it, in the languages in which they are written. */
const PAID_TO = signal(
  'paid-to',
  [
    'iban',
    'account',
    'bank detail',
    'bank data',
    'bank information',
    'wallet',
    'bitcoin',
    'ethereum',
    'address',
    'pix',
    'chave',
    'digitável',
    'boleto',
    'konto',
    'bankverbindung',
    'coordonnées bancaires',
    'cuenta',
    'conto',
    'payee',
    'clabe',
    'реквизит',
    'сч',
    'счет',
    '账号',
    '收款',
    '口座',
    'rekening',
    'qr ',
    'qr-',
    'payment link',
    'enlace de pago',
    'de pagamento',
    'de paiement',
    'zahlungslink',
    'treasury',
    'upi',
    'stripe',
    'paypal',
    'merchant',
  ],
  /\biban\b|\b(?:bank|payment|user['’]s|creditor|payee) accounts?\b|\baccounts? (?:at|from|of|in|numbers?)\b|\bbank details\b|\bwallet address(?:es)?\b|\b(?:bitcoin|ethereum)\b|\bthe addresses\b|\bpix\b|\bchave\b|digitável|\bboleto\b|konto(?:daten|verbindung|nummern?)?\b|\b(?:stripe|paypal|merchant)(?:['’]s)? (?:\w{1,10} )?(?:keys?|ids?|accounts?)\b|\bbank (?:data|information)\b|bankverbindung|coordonnées bancaires|\bcuenta\b|\bconto\b|\bpayees?\b|\bclabe\b|реквизит|сч[её]т|账号|收款|口座|\brekening\b|\bqr[ -]codes?\b|\bpayment links?\b|\benlace de pago\b|\blink de pagamento\b|\blien de paiement\b|zahlungslink|\btreasury\b|\bthe account which\b|\bupi\b/,
  640,
  [['://']],
);
const EXCHANGED = anyOf(
  String.raw`\b(?:replac|swap|exchang|substitut|switch)\w{1,4}\b|\binstead(?: of)?\b|\bin (?:place|lieu) of\b|\bin (?:its|their|his|her) (?:place|stead)\b|\banother one\b|\ba different (?:one|account|address)\b|\b(?:copy|view|version)\b[^.\n]{0,24}?\b(?:keeps?|remains?|stays?)\b|\b(?:ansicht|kopie|entwurf)\b[^.\n]{0,40}?\b(?:die des|bleibt|steht)\b|\b(?:copia|cópia|copie|vista)\b[^.\n]{0,40}?\b(?:queda|fica|continua|reste|rimane|permanece)\b|\bones? (?:delivered|given|returned|served|found|listed|that)\b|\b(?:is|are) (?:the )?ones? (?:from|at|in|that)\b|\bwrite the (?:account|address|iban)\b|\b(?:carries|carry|gets?|holds?) the (?:account|address|iban)\b|(?<![a-zà-ÿ])(?:ersetz[a-zà-ÿ]{0,3}|austausch[a-zà-ÿ]{0,4}|ausgetauscht|statt[a-zà-ÿ]{0,6}|anstelle|remplac[a-zà-ÿ]{1,4}|au lieu de|à la place|sustitu[a-zà-ÿ]{1,4}|reemplaz[a-zà-ÿ]{1,4}|en lugar de|en vez de|substitu[a-zà-ÿ]{1,4}|troqu?[a-zà-ÿ]{1,3}|em lugar|em vez|no lugar|não a d[aeo]|sostitu[a-zà-ÿ]{1,4}|al posto|invece d[a-zà-ÿ]{1,3}|vervang[a-zà-ÿ]{0,2}|in plaats (?:van|daarvan))(?![a-zà-ÿ])|замени|вместо|替换|换成|改成|差し替え`,
);
/** What is handed out is another copy than the one that was looked at. */
const HANDED_OUT = anyOf(
  String.raw`\b(?:sent|mailed|deployed|published|production|for (?:the |their )?(?:customer|client|buyer)s?|(?:tenant|guest|member|visitor|subscriber|donor|patient|supplier)s? (?:receives?|gets?|sees?|outside)|live (?:site|page|version)|mail to (?:the )?\w{3,12}|goes out|released|sending|handed (?:to|out)|sepa file|(?:customer|client|recipient|buyer)s?\b[^.\n]{0,30}?\b(?:gets?|receives?|pays?|pay|sees?))\b|\b(?:build|version|file|copy|pdf)\b[^.\n]{0,12}?\bthat is\b|(?<![a-zà-ÿ])(?:mitgliederbrief|brief an|schreiben an|correo a|mail à|courriel|e-mail a[ol]|versend[a-zà-ÿ]{0,4}|versand[a-zà-ÿ]{0,3}|versandt[a-zà-ÿ]{0,2}|verschick[a-zà-ÿ]{0,4}|gesendet[a-zà-ÿ]{0,2}|envoy[a-zà-ÿ]{1,3}|enviad[a-zà-ÿ]{1,2}|enviar|recib[a-zà-ÿ]{1,3}|receb[a-zà-ÿ]{1,3}|inviat\w|clientes? que pagam?|verzonden)(?![a-zà-ÿ])|отправл|уход[а-яё]{1,3} клиент|клиенту|发送|发给|送信`,
);
/** The user sees what they expect. */
const SEES_THEIR_OWN = String.raw`\b(?:keeps? (?:showing|displaying)|still (?:shows?|displays?|sees?)|continues? to (?:show|display|see)|finds? (?:its|their|his|her) own|(?:landlord|owner|user|shop|firm|hotel|merchant)['’]s (?:own )?copy|outside of the (?:team|office|firm)|previews?|drafts?|on (?:the )?screen|local(?:ly)?|source stays|for the (?:owner|user|boss)|copy in the (?:sent|out)\w{0,3})\b|vorschau|entwurf|\bansicht\b|\bcopia d[ae]l?\b|\bcópia d[ao]\b|\baperçu\b|\bborrador\b|\bvista previa\b|\bprévia\b|\brascunho\b|\banteprima\b|\bbozza\b|\bna tela\b|\bpasta do usuário\b|предпросмотр|черновик|预览|草稿|プレビュー|下書き|\bvoorbeeld\w{0,4}`;
/** Said by those who warn of it, and by those who ask first. */
const OPEN =
  /\b(?:fraudsters?|scammers?|criminals?|attackers?|only after the user|after the user (?:has )?(?:confirm|approv)\w{0,3}|the same (?:file|iban|account)|dieselbe|le même fichier|test mode|testnet|fixture)\b/i;

/** Where the other account comes from; services that make payment links answer for them. */
const ADDRESS_OF_STRANGER =
  /https?:\/\/(?!(?:[\w-]{1,40}\.){0,3}(?:stripe|paypal|mollie|adyen|klarna|squareup|wise|gocardless|sumup|mercadopago)\.com\b)/i;

/** Payments that the payer or the payee believes to go elsewhere: one copy to look at, another one to pay by. */
export const SWAPPED_PAYMENTS: readonly Deed[] = [
  deed('payment-of-two-faces', 'critical/high', PAID_TO, EXCHANGED, {
    parts: [ADDRESS_OF_STRANGER, HANDED_OUT, hidden(SEES_THEIR_OWN)],
    unless: [OPEN],
    reach: 'few',
    quoted: 'own',
    polarity: 'own',
  }),
];
