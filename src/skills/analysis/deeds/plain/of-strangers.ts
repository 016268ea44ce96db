import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import { oneOf } from '../../signal.js';
import { strangerOf } from '../../strangers.js';
import { placeIn, stretchOf } from '../../stretch.js';
import type { TextUnit } from '../../text-unit.js';
import { keptDarkNear } from '../concealment/dark-near.js';
import { phrases } from '../concealment/phrases.js';
import { deedHitAt } from '../hits.js';
import { unsaidAbroad } from '../given/unsaid-abroad.js';
import { sentenceAround, sentencesAround, type Range } from '../sentences.js';
import { isTarget } from '../shown-places.js';
import { CHOSEN, REHEARSED, TOLD } from './excuses.js';
import { forms } from './grammar.js';

const ENDS = 'com net org io cc dev app co biz info xyz top site online ru cn'.split(' ');

/** Of what is started, and of what others are led through, each order speaks of one. */
const STARTED_OR_LED = phrases(
  'run | start | execut | launch | open | apply | unpack | side-load | put it in | install | chmod | double-click | paste | registry | mirror | index | package | certificate | root ca | proxy | dns | name server | nameserver | resolver | vpn | gateway | base image | identity provider',
);
/** And of what somebody is given, by his mailbox. */
const GIVEN = phrases(
  'owner | admin | maintainer | editor | editing | access | rights | full control | key | sign in as | delegate | collaborator',
);
/** A host, a mailbox or an address of a network, with or without a scheme. */
export const PLACE_OF_SOMEBODY = oneOf(
  'place-of-somebody',
  [
    ['://', String.raw`https?:\/\/[a-z0-9][^\s"'\x60)<>|,\]]{4,200}`, [STARTED_OR_LED]],
    ['@', String.raw`(?<![\w.+@/:-])[\w.+-]{2,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b`, [GIVEN]],
    [
      ENDS.map((end) => `.${end}`),
      String.raw`(?<![\w.@/:=-])(?:[a-z0-9-]{2,40}\.){1,3}(?:${ENDS.join('|')})(?:[/:][\w./%-]{1,120})?(?![\w.-]*\()(?![^\s:\x60"',;).]|\.\S)`,
      [STARTED_OR_LED],
    ],
    [
      Array.from({ length: 10 }, (_, digit) => `.${String(digit)}`),
      String.raw`(?<=\b(?:at|from|on|to|of|via|through|use|make) \x60?)(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)`,
      [STARTED_OR_LED],
    ],
  ],
  400,
);

/** A kind of order that is told where its place belongs to nobody whom the bundle knows. */
interface Order {
  readonly name: string;
  /** What the finding says before the place. */
  readonly what: string;
  readonly act: RegExp;
  readonly parts: readonly RegExp[];
  readonly unless: readonly RegExp[];
  /** Without doubt where one of them is said as well. */
  readonly certain: readonly RegExp[];
  /** `only`: told where nobody is to look at it or to hear of it, and not otherwise. */
  readonly unread?: 'only';
}

const PROGRAM =
  /\b(?:helpers?|agents?|tools?|scripts?|setup|installers?|programs?|binar(?:y|ies)|plug-?ins?|extensions?|packages?|add-?ons?|updates?|updaters?|fix(?:es)?|patch(?:es)?|apk|daemons?|drivers?|clients?|apps?|components?|modules?|companions?|launchers?|runners?|executables?|engines?|kits?|servers?|(?:line|command|code|snippet)s? that)\b|\.(?:sh|vsix|crx|exe|msi|dmg|pkg|apk|zip|bin|run|py|js|jar)\b/i;
const STARTED =
  /\b(?:run|runs|start|starts|execute|launch|open|apply|unpack|side-load|mark(?:ed)? (?:it )?(?:as )?executable|let it run|put it into|install (?:it|what|them|the)|installs?|chmod|make it executable|double-click|put it in|starts? it|opens? it|paste)\b/i;
const UNSEEN =
  /\b(?:before (?:anything|everything|all) else|in the background|without (?:a )?(?:prompt|question|asking|looking|reading|check\w*)|as (?:root|an? admin\w*)|with sudo|exclu\w+|for the whole (?:system|machine)|our (?:file )?server|it is not signed|the first step|first of all|each (?:time|session)|every (?:time|session|start)|on every|do not ask|all rights|into the terminal)\b/i;
/** What readers are told to look at or to sign up for, and what vendors publish. */
const SHOWN =
  /\b(?:docs?|documentation|see|read|visit|learn|guide|tutorial|example|sign up|account|api key|dashboard|endpoint|official|github|website|homepage|release notes|reference|blog|article|license)\b/i;

const ORDERS: readonly Order[] = [
  {
    name: 'started-from-stranger',
    what: 'The text has the agent start a program from',
    act: new RegExp(
      String.raw`\b${forms('fetch get(?:s)? download take(?:s|n)? pull load install grab obtain run(?:s)? apply put(?:s)? side-load start launch execute paste')}\b|\bl(?:ies|ie) at\b`,
      'i',
    ),
    parts: [PROGRAM, STARTED],
    unless: [SHOWN, /\b(?:push|publish|upload|deploy|tag)(?:es|ed|ing)?\b[^.;\n]{0,60}?\b(?:to|as)\b/i],
    certain: [UNSEEN],
  },
  {
    name: 'started-from-stranger',
    what: 'The text has the agent start a program from',
    act: /\b(?:run|install|apply|get|fetch|use|add|pull|load|start|npx|helm|kubectl|pip|brew)\b/i,
    parts: [
      /\b(?:charts?|manifests?|operators?|controllers?|webhooks?|packs?|transforms?|hooks?|wheels?|images?)\b|\.(?:tgz|tar\.gz|whl|gem|deb|rpm|ya?ml|ps1|mjs)\b/i,
      /\b(?:npx|npm i\w*|pip3? install|helm (?:install|upgrade)|kubectl apply|gem install|brew install|apt install|dpkg|install|apply|run)\b/i,
    ],
    unless: [SHOWN],
    certain: [],
    unread: 'only',
  },
  {
    name: 'led-through-stranger',
    what: 'The text leads programs or names through',
    act: new RegExp(
      String.raw`\b${forms('set(?:s)? point route trust add use pull direct send(?:s)? accept change switch install import make(?:s)? take(?:s)?')}\b`,
      'i',
    ),
    parts: [
      /\b(?:(?:npm |pip |package |container |docker |cargo |maven |gem )?(?:registry|mirror|index)(?! \w*(?:page|file))|package sources?|packages? from|certificates?|root ca|(?:through|via|to|by|over) (?:the |a |our )?proxy|proxy|dns|name ?servers?|resolvers?|vpn|gateway|base image|identity provider)\b/i,
      /\b(?:to|at|from|through|via|by|as|over|source|proxy|image|domain|provider|certificate)\b/i,
    ],
    unless: [
      SHOWN,
      /\b(?:a record|cname|txt record|record for|ssl certificate|let['’]?s encrypt|custom domain|your domain|search index|vector|index (?:the|all|your)|api gateway|expir\w+|common name)\b/i,
    ],
    certain: [/\b(?:all|whole|every|each|system|machine|later|faster|trust|rather than|instead of|as well|our)\b/i],
  },
  {
    name: 'power-for-stranger',
    what: 'The text has the agent give rights to',
    act: new RegExp(
      String.raw`\b${forms('invite add grant give(?:n)? make(?:s)? share hand register let(?:s)? allow transfer set(?:s)? appoint authorise authorize ha(?:ve|s) get(?:s)? receive')}\b`,
      'i',
    ),
    parts: [
      /\b(?:owners?(?:hip)?|admin(?:istrator)?s?|maintainers?|(?:all|every|each|whole|folder|drive|workspace|repositor\w+|account|calendar|mailbox|organi\w+|tenant)\b[^.\n]{0,60}? (?:editors?|editing)|write (?:access|rights?)|full (?:access|rights?|control)|deploy key|key of|authori[sz]ed keys|sign in as|delegate|collaborators?|co-owner)\b/i,
    ],
    unless: [SHOWN, /\b(?:iam|serviceaccount|gserviceaccount)\b/i],
    certain: [/./],
  },
];

/** The most of a sentence that is read, in UTF-16 units. */
const MOST = 400;

/** Plain orders to start, trust or empower what belongs to somebody whom nothing else in the bundle speaks of. */
export function* ordersOfStrangers(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  for (const match of unit.find(PLACE_OF_SOMEBODY)) {
    if (isTarget(unit, match)) continue;
    const around = sentenceAround(unit, match);
    const said = unit.text.slice(around.start, Math.min(around.end, around.start + MOST));
    const bare = said.replace(match.text, ' ');
    if (CHOSEN.test(bare) || TOLD.test(bare) || REHEARSED.test(bare)) continue;
    for (const order of ORDERS) {
      if (!order.parts.every((part) => part.test(bare) || (isOfFile(part) && part.test(match.text)))) continue;
      if (order.unless.some((one) => one.test(bare)) || /[/.](?:docs?|blog|wiki|guides?|learn|help)\b/iu.test(match.text)) continue;
      const act = actIn(order, unit, around);
      if (act === undefined) continue;
      const where = ownerOf(view, match.text, order);
      if (where === undefined) continue;
      const unread = isUnlookedAt(unit, { start: act.start, end: match.end });
      if (order.unread === 'only' && !unread) continue;
      const certain = unread || order.certain.some((one) => one.test(bare));
      const deed = { name: order.name, severity: 'high', confidence: certain ? 'high' : 'medium', quoted: 'own' } as const;
      yield deedHitAt(view, unit, { deed, act, place: match, around }, { what: order.what, where });
      break;
    }
  }
}

/** Whether a part may be said by the name of the file alone. */
function isOfFile(part: RegExp): boolean {
  return part === PROGRAM || part.source.includes('ya?ml');
}

/** What is done with it is not looked at first, as a sentence behind it may say. */
const WITHOUT_A_LOOK =
  /\b(?:without|skip(?:ping)?|no need (?:for|to)|do not|don['’]t) (?:a |the |any )?(?:diff\w*|dry[- ]?run\w*|review\w*|verif\w*|inspect\w*|check\w*|look\w*|read\w*)\b(?! for)/i;
/** How far behind an order that is said, in UTF-16 units. */
const BEHIND = 180;

/** Whether somebody else's program is to go unread, or the order itself to go untold. */
function isUnlookedAt(unit: TextUnit, deed: Range): boolean {
  const [behind = ''] = unit.text.slice(deed.end, deed.end + BEHIND).split('\n\n', 1);
  const few = sentencesAround(unit, deed, 'few');
  return (
    WITHOUT_A_LOOK.test(behind) || keptDarkNear(unit, deed) !== undefined || unsaidAbroad(unit.text.slice(few.start, few.end)) !== undefined
  );
}

/** Whose the place is: a stranger’s domain; for power over something, a private mailbox as well. */
function ownerOf(view: BundleView, text: string, { name }: Order): string | undefined {
  const place = text.replace(/[.,:;!?]$/u, '');
  // A bare domain is how people call a company.
  if (name === 'started-from-stranger' && !/[/@]/u.test(place) && !/^[\d.]+$/u.test(place)) return undefined;
  if (name === 'power-for-stranger' && !place.includes('@')) return undefined;
  if (name !== 'power-for-stranger' && place.includes('@')) return undefined;
  if (name === 'power-for-stranger' && PRIVATE.test(place)) return place;
  return strangerOf(view, place.includes('://') || place.includes('@') ? place : `https://${place}`);
}

const PRIVATE =
  /^(?!(?:you|your|me|user|name|alice|bob|jane|john|someone|colleague|teammate|example|first)\b)[\w.+-]{4,40}@(?:gmail|googlemail|proton(?:mail)?|outlook|hotmail|yandex|mail)\.\w{2,5}$/iu;

function actIn({ act }: Order, unit: TextUnit, around: Range): Range | undefined {
  const place = placeIn(stretchOf(unit, around), act);
  return place && { start: around.start + place.start, end: around.start + place.end };
}
