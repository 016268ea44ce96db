import { hiddenInstruction } from '../../../rules/skill/hidden-instruction.js';
import { ORDERS_IN_DATA } from '../deeds/behind-backs/orders-in-data.js';
import { keysOf } from '../deeds/deed.js';
import { deedHits } from '../deeds/hits.js';
import type { Detector } from '../detector.js';
import { readUnits } from '../prose-units.js';
import type { TextUnit } from '../text-unit.js';

/** Data, which people open in a table or not at all. */
const DATA = /\.(?:csv|tsv|json|jsonl|ndjson|ya?ml|toml|xml|ini|srt|vtt|ics|vcf|geojson)$/iu;

/** Orders to the agent in a file of data: whoever reviews a skill reads its pages, and the agent reads the data too. */
export const ordersInDataDetector: Detector = {
  rule: hiddenInstruction,
  signals: keysOf(ORDERS_IN_DATA),
  *detect(view) {
    for (const unit of readUnits(view))
      if (isData(unit))
        yield* deedHits(view, unit, ORDERS_IN_DATA, ({ key }) => ({ where: 'a file of data', says: key.text.slice(0, 80) }));
  },
};

function isData({ file, layer }: TextUnit): boolean {
  return layer === 'plain' && DATA.test(file.path);
}
