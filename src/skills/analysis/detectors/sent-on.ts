import { privateDataSending } from '../../../rules/skill/private-data-sending.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { SENDS_OUTPUT } from '../signals/sent-on.js';
import { zoneAt, type Zone } from '../zones.js';

/** Commands that show the keys of the user. Public halves and tests of whether a file is there show none. */
const SHOWS_KEYS =
  /\b(?:cat|less|more|head|tail|jq|yq|grep|awk|sed|type|Get-Content|base64|strings|cp)\b[^\n]{0,120}?(?:~|\$HOME|\$\{HOME\}|%USERPROFILE%)?[/\\]\.(?:ssh[/\\]id_\w{2,10}(?!\.pub)\b(?!\.pub)|aws[/\\]credentials|netrc|npmrc|pypirc|git-credentials|kube[/\\]config|docker[/\\]config\.json|(?:openclaw|clawdbot|moltbot)[/\\][\w./-]{1,60}|codex[/\\]auth\.json|claude[/\\]\.credentials\.json|gemini[/\\]oauth_creds\.json|config[/\\](?:gh|gcloud)[/\\][\w./-]{1,60})/iu;
/** How far below the block the sentence stands, in UTF-16 units. */
const BELOW = 400;

/** A block that shows keys, and the sentence after it that has them sent: each alone may be honest. */
export const sentOnDetector: Detector = {
  rule: privateDataSending,
  signals: [SENDS_OUTPUT],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.file.language !== 'markdown' || unit.layer !== 'plain') continue;
      for (const match of unit.find(SENDS_OUTPUT)) {
        const zone = zoneAt(unit.file.zones, match.start);
        if (zone === undefined || zone.kind === 'fence' || zone.kind === 'comment') continue;
        const block = unit.file.zones.findLast((one: Zone) => one.kind === 'fence' && one.end <= match.start);
        if (block === undefined || match.start - block.end > BELOW) continue;
        if (!SHOWS_KEYS.test(unit.text.slice(block.start, block.end))) continue;
        yield proseHit(view, unit, match, 'critical', 'high', { what: 'the keys that a command showed', where: '' });
      }
    }
  },
};
