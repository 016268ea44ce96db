import { constants, inflateSync } from 'node:zlib';

/** A stream of a PDF, decoded, with the dictionary before it. */
export interface PdfStream {
  /** The number of its object; -1 when none stands before it. */
  readonly object: number;
  readonly dictionary: string;
  readonly data: Buffer;
}

/** A PDF as far as it is looked at. */
export interface PdfReading {
  /** All that is no stream, and what lies in object streams, with names as they are meant. */
  readonly structure: string;
  readonly streams: readonly PdfStream[];
}

/** What is read of one file, of one stream when it is unpacked, and of all of them: 8, 1 and 16 MiB. */
const MAX_FILE = 8 * 1024 * 1024;
const MAX_STREAM = 1024 * 1024;
const MAX_UNPACKED = 16 * 1024 * 1024;
const MAX_STREAMS = 3000;

/** Splits a PDF into its structure and its streams (ISO 32000-1, 7.3.8 and 7.5.7). Any bytes are accepted; cross references are not trusted. */
export function readPdf(bytes: Uint8Array): PdfReading {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAX_FILE));
  const text = buffer.toString('latin1');
  const outside: string[] = [];
  const streams: PdfStream[] = [];
  let left = MAX_UNPACKED;
  let at = 0;
  for (let open = text.indexOf('stream', 0); open >= 0 && streams.length < MAX_STREAMS; open = text.indexOf('stream', at)) {
    const start = startOfData(text, open);
    if (start === undefined) {
      outside.push(text.slice(at, open + 6));
      at = open + 6;
      continue;
    }
    const close = text.indexOf('endstream', start);
    const end = close < 0 ? text.length : close;
    outside.push(text.slice(at, open));
    const head = headBefore(text, open);
    const data = unpacked(head.dictionary, buffer.subarray(start, end), Math.min(MAX_STREAM, left));
    left -= data.length;
    streams.push({ ...head, data });
    at = close < 0 ? text.length : close + 9;
  }
  outside.push(text.slice(at));
  const packed = streams.filter((one) => /\/ObjStm\b/u.test(one.dictionary)).map((one) => one.data.toString('latin1'));
  return { structure: withPlainNames([...outside, ...packed].join('\n')), streams };
}

/** The data begin behind the line end after the keyword; undefined for a word that only ends like it. */
function startOfData(text: string, open: number): number | undefined {
  if (/[A-Za-z]/u.test(text.charAt(open - 1))) return undefined;
  const after = text.charAt(open + 6);
  if (after === '\n') return open + 7;
  return after === '\r' ? open + (text.charAt(open + 7) === '\n' ? 8 : 7) : undefined;
}

/** The dictionary before a stream with the number of its object: what stands between the last `obj` and the keyword. */
function headBefore(text: string, open: number): { readonly object: number; readonly dictionary: string } {
  const before = text.slice(Math.max(0, open - 4000), open);
  const obj = before.lastIndexOf(' obj');
  const number = /(\d{1,9}) \d{1,5}$/u.exec(before.slice(Math.max(0, obj - 20), Math.max(0, obj)))?.[1];
  return {
    object: obj < 0 || number === undefined ? -1 : Number(number),
    dictionary: withPlainNames(obj < 0 ? before.slice(-600) : before.slice(obj + 4)),
  };
}

/** Names may be written with `#` and two digits for any letter (ISO 32000-1, 7.3.5). Threat: `/#4a#53` is `/JS`. */
function withPlainNames(text: string): string {
  return text.replace(/\/[^\s/<>[\]()%]{0,200}#[0-9a-f]{2}[^\s/<>[\]()%]{0,200}/giu, (name) =>
    name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

/** Undoes the filters that hide text; pictures and fonts are left alone. */
function unpacked(dictionary: string, data: Buffer, most: number): Buffer {
  if (
    most <= 0 ||
    /\/Subtype\s{0,3}\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/(?:DCT|JPX|JBIG2|CCITTFax)Decode\b|\/Length1\b/u.test(dictionary)
  )
    return Buffer.alloc(0);
  const filters = /\/Filter\s{0,4}(?:\[([^\]]{0,200})\]|(\/\w{1,40}))/u.exec(dictionary);
  let out = data;
  for (const [, name] of (filters?.[1] ?? filters?.[2] ?? '').matchAll(/\/(\w{1,40})/gu)) {
    if (name === 'FlateDecode' || name === 'Fl') out = inflated(out, most);
    else if (name === 'ASCIIHexDecode' || name === 'AHx') out = Buffer.from(out.toString('latin1').replace(/[^0-9a-f]/giu, ''), 'hex');
    else if (name === 'ASCII85Decode' || name === 'A85') out = ascii85(out);
    else return Buffer.alloc(0);
  }
  return out.subarray(0, most);
}

/** ISO 32000-1, 7.4.3. */
function ascii85(data: Buffer): Buffer {
  const packed = data
    .toString('latin1')
    .replace(/\s/gu, '')
    .replace(/~>[^]*$/u, '')
    .replaceAll('z', '!!!!!');
  const out = Buffer.alloc(Math.floor((packed.length * 4) / 5));
  for (let at = 0, to = 0; at < packed.length; at += 5) {
    let value = 0;
    for (const letter of packed.slice(at, at + 5).padEnd(5, 'u')) value = value * 85 + letter.charCodeAt(0) - 33;
    for (let byte = 0; byte < 4 && to < out.length; byte += 1, to += 1) out[to] = Math.floor(value / 256 ** (3 - byte)) & 255;
  }
  return out;
}

function inflated(data: Buffer, most: number): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
