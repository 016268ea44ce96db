import { surveillance } from '../../../rules/skill/surveillance.js';
import { classifyHost } from '../../code/read-program.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { isShadyAddress } from '../hosts.js';
import { codeHit } from '../judged.js';
import { nearest } from '../proximity.js';
import { signal, type Signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** What a page or an extension can take of a browser (Chrome, “API reference”; MDN, “KeyboardEvent”). */
const TAKES: readonly (readonly [what: string, signal: Signal])[] = [
  [
    'what is typed',
    signal(
      'typed-in-page',
      ['keydown', 'keypress', 'keyup'],
      /\b(?:addEventListener\(\s{0,3}["'`]key(?:down|press|up)["'`]|onkey(?:down|press|up)\s{0,3}=)[^]{0,300}?(?:\+=|\.push\(|\b(?:sendBeacon|fetch|send|stringify|encodeURIComponent|btoa)\([^;]{0,160}?)[\s`${+"'?=\w./:-]{0,40}?\b\w{1,20}\.(?:key|keyCode|code|which)\b/,
      500,
    ),
  ],
  ['the cookies of all sites', signal('all-cookies', ['cookies.getall'], /\b(?:chrome|browser)\.cookies\.getAll\(/, 80)],
  [
    'which pages are visited',
    signal(
      'visited-pages',
      ['history.search', 'history.onvisited', 'history.getvisits'],
      /\b(?:chrome|browser)\.history\.(?:search|getVisits|onVisited)\b/,
      80,
    ),
  ],
  ['the screen', signal('captured-tab', ['capturevisibletab'], /\b(?:chrome|browser)\.tabs\.captureVisibleTab\(/, 80)],
  [
    'the fields of forms',
    signal(
      'password-field',
      ['type=password', 'type=\\"password', "type=\\'password", 'type="password', "type='password"],
      /querySelector(?:All)?\(\s{0,3}["'`]input\[type=(?:\\?["'])?password(?:\\?["'])?\][^]{0,300}?\.value\b/,
      500,
    ),
  ],
];
const SENDS = signal(
  'sends-from-page',
  ['sendbeacon', 'fetch(', 'xmlhttprequest', 'websocket(', '.open('],
  /\b(?:navigator\.sendBeacon|fetch|new WebSocket)\(\s{0,3}["'`](?<address>(?:https?|wss?):\/\/[^"'`\s]{4,300})|\.open\(\s{0,3}["'`](?:POST|GET|PUT)["'`]\s{0,3},\s{0,3}["'`](?<opened>https?:\/\/[^"'`\s]{4,300})/,
);
/** How far apart the taking and the giving stand at most, in units. */
const NEAR = 700;

/** Scripts of pages and extensions that give what a user types, or what a browser keeps, to a stranger. */
export const browserExtensionDetector: Detector = {
  rule: surveillance,
  signals: [SENDS, ...TAKES.map(([, one]) => one)],
  *detect(view) {
    for (const unit of view.units) {
      const sends = unit.find(SENDS);
      if (sends.length === 0) continue;
      for (const [what, wanted] of TAKES) yield* given(view, unit, what, wanted);
    }
  },
};

function* given(view: BundleView, unit: TextUnit, what: string, wanted: Signal): Iterable<Hit> {
  for (const taken of unit.find(wanted)) {
    const sent = nearest(unit.find(SENDS), taken, NEAR);
    const address = sent?.groups['address'] ?? sent?.groups['opened'] ?? '';
    const { class: host, host: name } = classifyHost(address);
    if (address === '' || (host !== 'named' && !isShadyAddress(address, host))) continue;
    yield codeHit(view, unit, taken, 'critical', 'high', { what, host: name });
    return;
  }
}
