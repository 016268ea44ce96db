const MAX_LOOKED_AT = 512 * 1024;
const MAX_WORDS = 65_536;

/** Stretches of printable characters of 24 and more that read like sentences, in ASCII or in UTF-16, as `strings` shows them. */
export function printableWords(bytes: Uint8Array): string {
  const head = bytes.subarray(0, MAX_LOOKED_AT);
  const plain = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const narrow = plain.match(/[\t\n\r\x20-\x7e]{24,4000}/gu) ?? [];
  const wide = (plain.match(/(?:[\t\n\r\x20-\x7e]\0){24,4000}|(?:\0[\t\n\r\x20-\x7e]){24,4000}/gu) ?? []).map((run) =>
    run.replaceAll('\0', ''),
  );
  return [...narrow, ...wide]
    .filter((run) => /[a-z]{2,20} [a-z]{2,20} [a-z]{1,20} /iu.test(run))
    .join('\n')
    .slice(0, MAX_WORDS);
}
