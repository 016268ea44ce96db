import { resourceExhaustion } from '../../../rules/skill/resource-exhaustion.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { programsWith, wholeOf } from '../programs-with.js';
import { signal } from '../signal.js';
import type { UsedAddress } from '../requests/addresses.js';
import { unspokenAddresses } from '../unspoken/addresses.js';

/** What came over the network, taken apart under a name. */
const TAKES_MESSAGE = signal(
  'takes-message',
  [
    'json.parse',
    'json.loads',
    '.json()',
    'unmarshal',
    'readjson',
    'json_decode',
    'json.decode',
    'fromjson',
    'from_str',
    'from_slice',
    'receive_json',
    'json.load(',
  ],
  /(?<![\w.])(?<name>[A-Za-z_]\w{0,30})\s?(?::\s?[\w<>\[\]]{1,30}\s?)?:?=\s?(?:await\s)?[^\n;]{0,80}?(?:JSON\.parse\(|json\.loads?\(|\.json\(\)|json_decode\(|JSON\.decode\(|fromJSON\(|from_(?:str|slice)\(|receive_json\(|json\.decode\()|(?:Unmarshal|ReadJSON)\([^\n)]{0,60}?&(?<name2>\w{1,30})/,
  200,
);
/** Turning to a model, with the key of whoever runs the program. */
const OF_MODEL =
  /\bapi\.(?:anthropic|openai|mistral|groq|deepseek|cohere|together|x)\.(?:com|ai|xyz)\b|\bgenerativelanguage\.googleapis\b|\bopenrouter\.ai\b|\b(?:ANTHROPIC|OPENAI|GEMINI|GOOGLE|MISTRAL|GROQ|DEEPSEEK|OPENROUTER|COHERE|AZURE_OPENAI)_API_KEY\b|\bAnthropic\(|\bOpenAI\(|\bmessages\.create\b|\bcompletions\.create\b|\bbedrock-runtime\b|\blitellm\b|\bclaude\s+-p\b/u;
/** A call of it, by what such calls are called. */
const ASKS_MODEL = String.raw`[\w.$>]{0,40}(?:complet|generat|chat|infer|messages\.create|llm|ask|prompt|summari[sz]e|invoke|answer|model|run_?task|run_?job|execute)\w{0,20}(?:\.create)?!?\(`;
const GIVES_BACK =
  /\b(?:send\w{0,10}|post|put|patch|publish|emit|write_?message|WriteJSON|WriteMessage|Post\w{0,6}|fetch|reply|respond|submit)\s?\(/u;

/** Longest program that is looked through, in UTF-16 units. */
const MAX_TEXT = 200_000;
/** How far behind a message the model is asked, and how far behind that the answer is given back, in UTF-16 units. */
const NEAR = 700;

/** Jobs of a host of which no page speaks, which a program has the model of its user do and whose results it hands back. */
export const lentModelDetector: Detector = {
  rule: resourceExhaustion,
  signals: [TAKES_MESSAGE],
  *detect(view) {
    if (!usesModel(view)) return;
    for (const unit of programsWith(view, TAKES_MESSAGE)) {
      const text = unit.text.slice(0, MAX_TEXT);
      for (const { start, end, groups } of unit.find(TAKES_MESSAGE)) {
        const name = groups['name'] ?? groups['name2'] ?? '';
        const asked = askedFor(text.slice(end, end + NEAR), name);
        if (asked === undefined || !isGivenBack(text.slice(end + asked, end + asked + NEAR), name)) continue;
        if (!unspokenAddresses(view, wholeOf(unit)).some((one) => goesBackTo(one, text, end + asked))) break;
        yield commandHit(view, unit, { start, end }, 'critical', 'high', {
          how: 'takes jobs from a host that nobody speaks of, has the model of the user do them at his cost, and hands back what comes of it',
        });
        break;
      }
    }
  },
};

function usesModel(view: BundleView): boolean {
  return view.files.some(({ role, text }) => role === 'script' && OF_MODEL.test(text));
}

/** Whether an answer goes out under the number that the job came with. */
function isGivenBack(after: string, name: string): boolean {
  const number = new RegExp(
    String.raw`(?<![\w.])${name}(?:\??\.|->|\[\s?["'])(?:id|job|job_?id|task|task_?id|ref|seq|uuid|ticket|key|nonce|lease\w{0,4}|[a-z])\b`,
    'iu',
  );
  return GIVES_BACK.test(after) && number.test(after);
}

/** A line that stays open, by which what is given back goes where the job came from. */
const OPEN_LINE = /^(?:wss?|tcp|tls):/u;

/** Whether what a program gives back at a place goes to an address. */
function goesBackTo({ host, start }: UsedAddress, text: string, at: number): boolean {
  const said = text.slice(at, at + NEAR);
  if (said.includes(host)) return true;
  if (OPEN_LINE.test(text.slice(start, start + 8)) && /\.(?:send\w{0,8}|write\w{0,10}|emit|Write\w{0,8})\(/u.test(said)) return true;
  const name = /\b(?<name>[A-Za-z_]\w{1,40})\s?(?::\s?\w{1,16}\s?)?:?=\s?["'\x60]$/u.exec(text.slice(Math.max(0, start - 80), start))
    ?.groups?.['name'];
  return name !== undefined && new RegExp(String.raw`(?<![\w.])${name}\b`, 'u').test(said);
}

/** Where a model has been asked for what a message says. */
function askedFor(after: string, name: string): number | undefined {
  if (name === '') return undefined;
  const match = new RegExp(String.raw`${ASKS_MODEL}[^;]{0,160}?(?<![\w.])${name}(?:\??\.\w|\[|->|\b)`, 'u').exec(after);
  return match === null ? undefined : match.index + match[0].length;
}
