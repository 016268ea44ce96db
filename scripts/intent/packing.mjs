// @ts-nocheck: reads the compiled code by address; the code itself is typed.
// Writes the learned weights as the source file that the product reads (`src/skills/analysis/intent/model.ts`).
import { compiled } from './passages.mjs';

const { SCALE } = await compiled('intent/model.js');
// Multiplied with nothing all weights would be written as 0.
if (!(SCALE > 1)) throw new Error('the compiled `intent/model.js` exports no SCALE: run `npx tsc -p tsconfig.build.json` first');

/** What weighs less changes no verdict and makes up half of all features. */
const LEAST = 0.01;
const LINE = 118;

/** @param model the weight of each feature, and the bias */
export function packed({ weights, bias }) {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST).sort(([a], [b]) => a - b);
  const bytes = Buffer.alloc(4 + kept.length * 6);
  bytes.writeInt32LE(Math.round(bias * SCALE), 0);
  kept.forEach(([key, weight], index) => {
    bytes.writeInt32LE(key, 4 + index * 4);
    bytes.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(weight * SCALE))), 4 + kept.length * 4 + index * 2);
  });
  const lines = bytes.toString('base64').match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? [];
  const source = `// Written by \`npm run train:intent\`: the weights of features, as \`model.ts\` reads them.\nexport const WEIGHTS = [\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('');\n`;
  return { source, features: kept.length };
}
