import { HOST, isStranger } from './strangers.js';

/** Something given to an address, in many languages. */
const SENDS = new RegExp(
  String.raw`(?:\b(?:fetch|sendBeacon|urlopen|Request|axios(?:\.post)?|got(?:\.post)?|post|put|head|send|NewRequest|request(?:_uri)?|URI\.create|URI|curl_init|wp_remote_post|target|UploadString|PostAsync|url)\b|\bcurl\b|\bwget\b|->(?:get|post|put)\b)[^\n]{0,120}?https?:\/\/(${HOST})`,
  'giu',
);
const MAX_LOOKS = 20;

/** Whether a text gives something to a host of somebody whom nobody knows. */
export const SENDS_TO_STRANGER = {
  test(text: string): boolean {
    let looks = 0;
    for (const match of text.matchAll(SENDS)) {
      if (isStranger(match[1] ?? '')) return true;
      if (++looks >= MAX_LOOKS) return false;
    }
    return false;
  },
};

/** What is sent without waiting for an answer, and whose failure nobody hears: an answer is not what it is sent for. */
export const FORGETS_ANSWER =
  /\.catch\(\s?(?:\(\s?\w{0,10}\s?\)|\w{1,10})\s?=>\s?(?:\{\s?\}|null|undefined|0)|\bexcept\b[^\n]{0,40}:\s{0,40}pass\b|\bno-cors\b|\bdaemon=True\b|\bwaitUntil\(|\bsendAsync\(|\bBodyHandlers\.discarding\b|\bHttp::async\b|\bngx\.timer\b|\brescue\s+nil\b|\bcatch\s?(?:\(\s?\w{0,20}\s?\w{0,12}\))?\s?\{\s?\}|["']blocking["']\s?=>\s?false|\bgo (?:func\(|[\w.]{1,40}\()|\bsendBeacon\(|\bTask\.Run\(|\bThread\.new\b/u;
