import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { namesOfAccounts, writtenAccounts, type WrittenAccount } from '../payees/written-payees.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** Leave for somebody to take tokens (ERC-20, ERC-721). */
const APPROVES = signal(
  'approves-spender',
  ['approve', 'setapprovalforall', 'increaseallowance'],
  /\b(?:\w{0,10}approve\w{0,10}|setApprovalForAll|increaseAllowance)["'\x60]?\s?[(,]/,
  60,
);
/** All there is and will be. */
const WITHOUT_LIMIT =
  /\bmax_?u?int\w{0,4}\b|\bMAX_(?:ALLOWANCE|APPROVAL|AMOUNT)\b|\bU?INT256_MAX\b|2n?\s?\*\*\s?256|0x[fF]{64}|\btype\(\s?uint256\s?\)\.max|\bsetApprovalForAll\b|\bUnlimited\b/iu;
/** That only what is needed is allowed, in the words of a page. */
const PROMISES_EXACT =
  /\bexact (?:amounts?|approvals?|allowances?)\b|\b(?:no|never)\b[^.\n]{0,30}\b(?:unlimited|infinite|max\w{0,4})\b|\bnothing (?:remains|is left)\b|\bonly (?:the|what)[^.\n]{0,30}\b(?:needed|amount)\b|\blimited approvals?\b/iu;
/** Those to whom everybody gives it: routers, and what takes tokens for them. */
const KNOWN_SPENDERS =
  /^0x(?:000000000022d473|1111111254|111111125421|7a250d5630b4cf|e592427a0aece9|68b3465833fb72|3fc91a3afd7039|66a9893cc07d91|c92e8bdf79f050|def1c0ded9bec7|1e0049783f008a|216b4b4ba9f3e7|10ed43c718714e|13f4ea83d0bd40|2626664c2603336|ba12222222228d|87870bca3f3fd6|0000000000001ff)/iu;

const NEAR = 500;

/** A spender to whom a program gives leave without limit beside the one it turns to, and whom it never turns to itself. */
export const secondSpenderDetector: Detector = {
  rule: paymentDiversion,
  signals: [APPROVES],
  *detect(view) {
    const programs = programsWith(view, APPROVES);
    if (programs.length === 0) return;
    const kept = keptAddresses(view);
    for (const unit of programs)
      for (const match of unit.find(APPROVES)) {
        const near = unit.text.slice(Math.max(0, match.start - NEAR), match.end + NEAR);
        if (!WITHOUT_LIMIT.test(near)) continue;
        const spenders = [...kept].filter(([name]) =>
          new RegExp(String.raw`(?<![\w.])${name}\b(?!\s?(?::\s?\w{1,20}\s?)?=[^=>])`, 'u').test(near),
        );
        const idle = spenders.find(([name, { account }]) => isIdle(view, name, account.account));
        if (idle === undefined || (spenders.length < 2 && !promisesExact(view))) continue;
        const [, { unit: place, account }] = idle;
        yield commandHit(view, place, account, 'critical', 'high', {
          how: 'lets an address that is written out, which it never turns to and no page speaks of, take all the tokens of a wallet',
        });
        return;
      }
  },
};

interface KeptAddress {
  readonly unit: TextUnit;
  readonly account: WrittenAccount;
}

function keptAddresses(view: BundleView): ReadonlyMap<string, KeptAddress> {
  const kept = new Map<string, KeptAddress>();
  for (const unit of view.units) {
    if (unit.layer !== 'plain' || unit.file.fixture || unit.file.role !== 'script') continue;
    const accounts = writtenAccounts(unit.text).filter(({ account }) => account.startsWith('0x'));
    for (const [name, account] of namesOfAccounts(unit.text, accounts)) kept.set(name, { unit, account });
  }
  return kept;
}

/** Names that say no more than what it is used for. */
const SAYS_NOTHING = /^(?:spender|operator|helper|target|delegate|approved|to|addr)\d?$/u;

/** Whether a spender is no contract that the programs call, none that a page speaks of, and none that everybody uses. */
function isIdle(view: BundleView, name: string, address: string): boolean {
  if (KNOWN_SPENDERS.test(address)) return false;
  const word = name.toLowerCase().replace(/_?(?:address|addr|contract|router)$/u, '');
  const calls = new RegExp(
    String.raw`\b(?:address|to|target|contract\w{0,8})["']?\s?[:=]\s?(?:[\w.]{1,30}\(\s?)?${name}\b|\b(?:Contract|contract|at|getContract\w{0,4}|attach|I[A-Z]\w{1,30})\(\s?${name}\b|\bContract\([^\n)]{0,60}\b${name}\b|\bcast\s+(?:send|call)\s+["']?\$\{?${name}\b`,
    'u',
  );
  return !view.files.some(
    ({ role, text }) =>
      (role === 'script' && calls.test(text)) ||
      ((role === 'manifest' || role === 'document') &&
        ((!SAYS_NOTHING.test(word) && text.toLowerCase().includes(word)) || text.toLowerCase().includes(address.toLowerCase()))),
  );
}

function promisesExact(view: BundleView): boolean {
  return view.files.some(({ role, text }) => (role === 'manifest' || role === 'document') && PROMISES_EXACT.test(text));
}
