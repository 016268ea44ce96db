import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface BandOverlapDetails extends JsonObject {
  readonly pack: string;
  readonly other: string;
  readonly band: string;
  readonly other_band: string;
}

export const bandOverlap = defineRule<BandOverlapDetails>({
  id: 'pack/band-overlap',
  area: 'packs',
  title: 'Bands of two packs overlap',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, other, band, other_band }) => `The priority band of ${pack} (${band}) overlaps that of ${other} (${other_band}).`,
  help: () => 'Remove one of the packs, or give one of them another priority_band in its metadata.yaml.',
  why: 'Where two bands overlap, priorities of one pack can collide with those of the other, which bands are there to prevent.',
  examples: { fires: ['0 to 100 and 100 to 199'], silent: ['0 to 99 and 100 to 199'] },
});
