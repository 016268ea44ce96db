// @ts-nocheck: reads the compiled code by address; the code itself is typed.
// Writes the learned weights as the source file that the product reads (`src/skills/analysis/intent/model.ts`), for prose and for programs.
import { compiled } from './passages.mjs';

const { SCALE } = await compiled('intent/model.js');
// Multiplied with nothing all weights would be written as 0.
if (!(SCALE > 1)) throw new Error('the compiled `intent/model.js` exports no SCALE: run `npx tsc -p tsconfig.build.json` first');

const LINE = 118;

/**
 * @param model the weight of each feature, and the bias
 * @param options `least`: what weighs less is left out, since it changes no verdict; `command`: how the source is written anew
 */
export function packed({ weights, bias }, { least = 0.01, command = 'train:intent' } = {}) {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= least).sort(([a], [b]) => a - b);
  const bytes = Buffer.alloc(4 + kept.length * 6);
  bytes.writeInt32LE(Math.round(bias * SCALE), 0);
  kept.forEach(([key, weight], index) => {
    bytes.writeInt32LE(key, 4 + index * 4);
    bytes.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(weight * SCALE))), 4 + kept.length * 4 + index * 2);
  });
  const lines = bytes.toString('base64').match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? [];
  const source = `// Written by \`npm run ${command}\`: the weights of features, as \`model.ts\` reads them.\nexport const WEIGHTS = [\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('');\n`;
  return { source, features: kept.length };
}
