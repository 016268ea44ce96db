import { PlaceList } from './place-list.js';

const found = new PlaceList();

/** The offsets of the line feeds of a text, ascending. */
export function lineFeedsOf(text: string): Int32Array {
  found.count = 0;
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    found.reserve(found.count + 1);
    found.places[found.count] = feed;
    found.count += 1;
  }
  return found.taken();
}
