import type { BundleView } from '../bundle-view.js';

/** That somebody gets a part of what is paid, in the words of a page. */
const FEES =
  /\b(?:fees?|commissions?|royalt(?:y|ies)|(?:transfer|token|buy|sell) tax(?:es)?|treasury|donations?|tip jar|revenue[- ]shares?|splits?|surcharge|gebühr\w{0,3}|provision|comisi[oó]n\w{0,3}|comiss[aã]o|frais|kommission|комисси\p{L}{1,3})\b|手续费|手数料/giu;
/** That nobody does. */
const DENIED = /\b(?:no|zero|without|never|not|free of|keine?|ohne|sin|sem|sans|без|нет|0 ?%)\b[^.\n]{0,24}$/iu;
/** Fees of those who run the chain or the market, and of what is done: these go to nobody in the bundle. */
const OF_OTHERS =
  /\b(?:gas|network|miner|transaction|exchange|maker|taker|swap|pool|bank|priority|base|stripe|paypal|card|late|wire)\s{1,2}$/iu;

/** Whether a page tells its readers that a part of what is paid goes to somebody. */
export function speaksOfFees(view: BundleView): boolean {
  return view.files.some(({ role, text }) => {
    if (role !== 'manifest' && role !== 'document') return false;
    for (const { index } of text.matchAll(FEES)) {
      const before = text.slice(Math.max(0, index - 40), index);
      if (!DENIED.test(before) && !OF_OTHERS.test(before)) return true;
    }
    return false;
  });
}
