import { int32sIn, uint16sIn } from '../../core/little-endian.js';
import type { AnchorTables } from './anchors.js';

/** The lists of numbers, in the order in which they are written: `records` has the narrow ones, and comes last. */
const WIDE_LISTS = ['pairs', 'threes', 'fours', 'sixes', 'slots', 'complete', 'first', 'entries'] as const;
/** No word holds it. */
const BETWEEN_WORDS = '\0';

/** Writes tables as bytes, all numbers little-endian: how many each list has, the lists, then the words. */
export function writtenTables(tables: AnchorTables): Uint8Array {
  const wide = WIDE_LISTS.map((name) => tables[name]);
  const head = [...wide, tables.records].map((list) => list.length);
  const numbers = [head, ...wide].flatMap((list) => Array.from(list));
  const bytes = Buffer.alloc(4 * numbers.length + 2 * tables.records.length);
  numbers.forEach((number, index) => bytes.writeInt32LE(number, 4 * index));
  tables.records.forEach((number, index) => bytes.writeUInt16LE(number, 4 * numbers.length + 2 * index));
  return Buffer.concat([bytes, Buffer.from(tables.words.join(BETWEEN_WORDS), 'utf8')]);
}

/** Reads what {@link writtenTables} wrote; where the machine can, the lists are views of the bytes. */
export function readTables(bytes: Uint8Array): AnchorTables {
  const lengths = int32sIn(bytes, 0, WIDE_LISTS.length + 1);
  let end = lengths.byteLength;
  const wide = (index: number): Int32Array => {
    const list = int32sIn(bytes, end, lengths[index] ?? 0);
    end += list.byteLength;
    return list;
  };
  const [pairs, threes, fours, sixes] = [wide(0), wide(1), wide(2), wide(3)];
  const [slots, complete, first, entries] = [wide(4), wide(5), wide(6), wide(7)];
  const records = uint16sIn(bytes, end, lengths[WIDE_LISTS.length] ?? 0);
  const words = new TextDecoder().decode(bytes.subarray(end + records.byteLength)).split(BETWEEN_WORDS);
  return { pairs, threes, fours, sixes, slots, complete, first, entries, records, words };
}
