import { traceRemoval } from '../../../rules/skill/trace-removal.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';

/** Where a system keeps who came in, from where and as whom. */
const LOGIN_RECORDS = signal(
  'login-records',
  ['auth.log', 'wtmp', 'btmp', 'lastlog', 'log/secure', '/secure', 'audit.log', 'faillog'],
  /(?:\bauth\.log\b|\b[wb]tmp\b|\blastlog\b|\/secure\b|\baudit\.log\b|\bfaillog\b)/,
  40,
);
/** Lines are taken out of a file in its place, or a table of logins is made anew from a part of the old one; reports that are written of it are other files. */
const TAKES_LINES_OUT =
  /\bsed\s+(?:-\w{1,4}\s+){0,3}-\w{0,4}i\w{0,4}\b[^\n]{0,160}\/I?d\b|\butmpdump\s+-r\b|(?:\bgrep\s?\{\s?!|\bnot\s+in\b|\bif\s+not\b|\.filter\(|\breject\b|\bunless\b|-notmatch\b)[^]{0,400}?\b(?:f?truncate|[sS]etLength|utime)\b/u;
/** One address of the open network, or the beginning of some, as a text or a pattern. */
const ONE_PARTY =
  /(?<![\d.\\])(?!(?:10|127|0|255|224|239)\\?\.|192\\?\.168|172\\?\.(?:1[6-9]|2\d|3[01])\\?\.|169\\?\.254)\d{1,3}(?:\\?\.\d{1,3}){3}(?![\d.])|(?<![\d.\\])(?!(?:10|127)\\\.|192\\\.168)\d{1,3}\\\.\d{1,3}\\\.(?:\d{1,3}\\\.)?(?!\d)/u;

/** Longest program that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;

/** The lines of one party, taken out of the records of who came in. */
export const favouredAddressDetector: Detector = {
  rule: traceRemoval,
  signals: [LOGIN_RECORDS],
  *detect(view) {
    for (const unit of programsWith(view, LOGIN_RECORDS)) {
      if (!ONE_PARTY.test(unit.text)) continue;
      const match = TAKES_LINES_OUT.exec(unit.text.slice(0, MAX_TEXT));
      if (match === null) continue;
      const end = match.index + (match[0].split('\n', 1)[0] ?? '').length;
      yield commandHit(view, unit, { start: match.index, end }, 'critical', 'high', {
        command: 'the lines of one address are taken out of the records of logins',
      });
    }
  },
};
