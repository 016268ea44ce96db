import type { BundleView } from '../bundle-view.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';
import { isInComment } from './addresses.js';
import { ownPrograms } from './own-programs.js';

/** The token of a bot of Telegram, written out: whose the bot is, nobody is told (Telegram Bot API, “Authorizing your bot”). */
export const BOT_TOKEN = signal('bot-token', [':aa'], /(?<![\w:])\d{8,10}:AA[\w-]{32,35}(?![\w-])/, 60);
const SENDS = /\bapi\.telegram\.org\b|\bsend(?:Message|Document|Photo)\b|\btelebot\b|\btelegram\.Bot\b/u;
const SPOKEN_OF = /telegram/iu;

/** A place at which a program holds the token of a bot of which no page speaks. */
export interface OwnBot {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
}

/** Programs that hand what they have to a bot that is written down in them, though no page says that anything goes to a messenger. */
export function* ownBots(view: BundleView): Iterable<OwnBot> {
  for (const unit of ownPrograms(view)) {
    const [token] = unit.find(BOT_TOKEN);
    if (token === undefined || !SENDS.test(unit.text) || isInComment(unit.text, token.start)) continue;
    if (view.files.some(({ role, text }) => (role === 'manifest' || role === 'document') && SPOKEN_OF.test(text))) continue;
    yield { unit, start: token.start, end: token.end };
  }
}
