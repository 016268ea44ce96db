/** What a line of a log begins with, after marks of quotation: a time, and whose line it is. */
const STAMP =
  /^[\s>|*-]{0,12}(?:<\d{1,3}>\d? ?)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s{1,2}\d{1,2} \d\d:\d\d:\d\d\s|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?\]?[\s,|]|\d{1,3}(?:\.\d{1,3}){3} \S{1,40} \S{1,40} \[\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:|type=[A-Z_]{3,30} msg=audit\()/u;

/**
 * Whether a place stands in a line of a log as programs write them (RFC 3164, RFC 5424, the audit log of Linux, the common log format of
 * web servers): it says what somebody did, and no shell runs a line that begins with a time.
 */
export function isInLogLine(text: string, start: number): boolean {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  return start - lineStart < 2000 && STAMP.test(text.slice(lineStart, Math.min(start, lineStart + 120)));
}
