import { cryptocurrencyMining } from '../../../rules/skill/cryptocurrency-mining.js';
import type { BundleView } from '../bundle-view.js';
import { isStranger } from '../code-deeds/strangers.js';
import { codeOf, settingsOf } from '../code-stretches.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit, commandHit } from '../judged.js';
import { MINING_ALGORITHM, MINING_CODE, POOL_SETTING } from '../signals/mining.js';
import type { TextUnit } from '../text-unit.js';

/** Programs and pages that speak to a mining pool themselves. */
export const cryptocurrencyMiningDetector: Detector = {
  rule: cryptocurrencyMining,
  signals: [MINING_CODE],
  *detect(view) {
    for (const unit of view.units) {
      const matches = unit.find(MINING_CODE);
      if (matches.length === 0) continue;
      for (const { start, end } of codeOf(unit)) {
        const match = matches.find((one) => one.start >= start && one.end <= end);
        if (match) yield codeHit(view, unit, match, 'critical', 'high', { command: match.text });
      }
    }
  },
};

/** The address of somebody in whose name is mined, longer than any other: Monero and those that came of it. */
const LONG_WALLET =
  /(?<![\w/+])(?=[^\n]{0,40}\d)(?:[48][0-9AB]|[48](?=[1-9A-HJ-NP-Za-km-z]{0,12}[A-Z]))[1-9A-HJ-NP-Za-km-zl0OI]{55,106}(?![\w/+=])/u;
const WALLET = /\b\w{0,16}(?:wallet|miner_?address|mining_?address|payout_?address)\w{0,10}\b["']?\s?[:=]\s?["']?[\w.$:-]{20,120}/iu;
/** How far around a sign the others of it stand, in UTF-16 units. */
const NEAR = 1200;
/** What a page says of itself when mining is what it is for. */
const SPEAKS_OF_MINING =
  /\b(?:min(?:e|es|ing) (?:monero|bitcoin|ethereum|crypto\w{0,12}|coins?|xmr|btc|rvn|etc|kaspa)|(?:crypto\w{0,10}|coin|monero|bitcoin|gpu|cpu|xmr) min(?:ing|ers?)|hash ?rates?|mining (?:pools?|rigs?|software|farms?))\b/iu;

/** Miners that settings start: a pool, what is computed and for whom, given to a container or a service under whatever name. */
export const minerSettingsDetector: Detector = {
  rule: cryptocurrencyMining,
  signals: [MINING_ALGORITHM, POOL_SETTING],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.file.fixture || (unit.find(MINING_ALGORITHM).length === 0 && unit.find(POOL_SETTING).length === 0)) continue;
      const hit = minerIn(view, unit);
      if (hit !== undefined) yield hit;
    }
  },
};

function minerIn(view: BundleView, unit: TextUnit): Hit | undefined {
  const algorithms = unit.find(MINING_ALGORITHM);
  const pools = unit.find(POOL_SETTING).filter(({ groups }) => isStranger(groups['host'] ?? ''));
  for (const { start, end } of settingsOf(unit))
    for (const match of [...pools, ...algorithms]) {
      if (match.start < start || match.end > end) continue;
      const isNear = (one: { readonly start: number }): boolean => Math.abs(one.start - match.start) < NEAR && one !== match;
      const near = unit.text.slice(Math.max(start, match.start - NEAR), Math.min(end, match.end + NEAR));
      const isFor = LONG_WALLET.test(near) || WALLET.test(near);
      const isPool = pools.includes(match);
      if (!(isPool ? isFor && (algorithms.some(isNear) || LONG_WALLET.test(near)) : LONG_WALLET.test(near) && /:\d{2,5}\b/u.test(near)))
        continue;
      const confidence = view.files.some(({ role, text }) => role === 'manifest' && SPEAKS_OF_MINING.test(text)) ? 'medium' : 'high';
      return commandHit(view, unit, match, 'critical', confidence, { command: match.text });
    }
  return undefined;
}
