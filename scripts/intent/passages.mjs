// @ts-nocheck: reads the compiled code by address; the code itself is typed.
// What the weights of hostile intent are learned from, as lists of sentences, each the features of its words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const compiled = (path) => import(new URL(`../../lib/skills/analysis/${path}`, import.meta.url).href);
const { readSentences, proseOf } = await compiled('intent/sentences.js');
const { SourceFile } = await compiled('source-file.js');
const { unwrapped } = await compiled('unwrapped.js');

/** The sentences of a stretch of prose: each the distinct features in it, and how many it has with those that come again. */
function sentencesOf(text, start = 0, end = text.length) {
  const sentences = [];
  let features = new Set();
  let count = 0;
  readSentences(text, start, end, {
    feature: (key) => {
      features.add(key);
      count += 1;
    },
    sentence: () => {
      sentences.push({ features: Int32Array.from(features), count });
      features = new Set();
      count = 0;
    },
  });
  return sentences;
}

/** The passages of a file of JSON lines, each with a member `text`, as their sentences. */
export function passagesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => sentencesOf(JSON.parse(line).text));
}

/** The stretches of prose of a page, as the scanner reads them. */
export function stretchesOf(path, text) {
  const file = new SourceFile(path, text);
  const flowing = unwrapped(text, file.zones).text;
  return proseOf({ file, text: flowing, layer: 'plain' }).map(({ start, end }) => sentencesOf(flowing, start, end));
}

/** The Markdown files below a folder. */
export function* pagesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pagesBelow(path);
    else if (entry.isFile() && /\.md$/i.test(entry.name)) yield path;
  }
}
