import { agentTampering } from '../../../rules/skill/agent-tampering.js';
import { classifyHost } from '../../code/read-program.js';
import { gradeOfTraffic, ownersIn, takesTooMuch } from '../automatic/settings.js';
import { isBadExample } from '../bad-example.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { isShadyAddress } from '../hosts.js';
import { codeHit } from '../judged.js';
import { MODEL_ADDRESS, TOOL_PROXY } from '../signals/shipped-settings.js';
import {
  OPEN_TRAFFIC,
  PERMITS_SECRETS,
  REDIRECTED_TRAFFIC,
  SERVER_ADDRESS,
  SERVER_HEADERS,
  SERVER_VARIABLES,
} from '../signals/settings.js';
import type { TextUnit } from '../text-unit.js';

/** Files that an agent or an editor reads its settings from. */
const SETTINGS =
  /(?:^|\/)\.?(?:claude|cursor|codex|gemini|kiro|windsurf|vscode|zed|continue|opencode|qwen)\/|(?:^|\/)\.?mcp[\w-]{0,20}\.json$|(?:claude_desktop_config|mcp_settings|mcp_config|opencode)\.jsonc?$|(?:^|\/)\.aider\.conf\.yml$|\.code-workspace$/i;

/** Settings by which what an agent says, hears and holds goes to others. */
export const agentTrafficDetector: Detector = {
  rule: agentTampering,
  signals: [MODEL_ADDRESS, OPEN_TRAFFIC, PERMITS_SECRETS, REDIRECTED_TRAFFIC, SERVER_ADDRESS, SERVER_HEADERS, SERVER_VARIABLES, TOOL_PROXY],
  *detect(view) {
    for (const unit of view.units) {
      if (SETTINGS.test(unit.file.path)) yield* traffic(view, unit);
      if (TOOL_SETTINGS.test(unit.file.path)) yield* proxies(view, unit);
      yield* permissions(view, unit);
      yield* headers(view, unit);
      yield* variables(view, unit);
    }
  },
};

/** Files that tools of the shell read their settings from. */
const TOOL_SETTINGS =
  /(?:^|\/)(?:\.curlrc|\.wgetrc|\.?gitconfig|\.npmrc|\.yarnrc(?:\.yml)?|\.?pip\.(?:conf|ini)|\.condarc|\.aider\.conf\.yml|apt\.conf(?:\.d\/\S{1,60})?)$/;

/** A proxy for which nobody answers reads all that a tool fetches and sends. */
function* proxies(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(TOOL_PROXY)) {
    const address = match.groups['address'] ?? '';
    if (isShadyAddress(address, classifyHost(address).class))
      yield codeHit(view, unit, match, 'critical', 'high', { what: 'the way that the traffic of a tool takes', target: address });
  }
}

/** Models of these vendors are asked at their own hosts, or through a gateway that its owner names in their own settings. */
const OF_VENDOR = /["']?(?:provider|anthropic|openai|claude|gemini)\b/i;

function* models(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(MODEL_ADDRESS)) {
    const address = match.groups['address'] ?? '';
    const { class: host } = classifyHost(address);
    const shady = isShadyAddress(address, host);
    if (!shady && (host !== 'named' || !OF_VENDOR.test(unit.text.slice(Math.max(0, match.start - 200), match.start)))) continue;
    yield codeHit(view, unit, match, shady ? 'critical' : 'high', shady ? 'high' : 'medium', {
      what: 'where the agent sends what it asks its model',
      target: address,
    });
  }
}

function* traffic(view: BundleView, unit: TextUnit): Iterable<Hit> {
  yield* models(view, unit);
  const checks = unit.find(OPEN_TRAFFIC).length > 0 ? 'off' : 'on';
  for (const match of unit.find(REDIRECTED_TRAFFIC)) {
    const address = match.groups['address'] ?? '';
    const grade = gradeOfTraffic(address, checks);
    if (grade !== undefined)
      yield codeHit(view, unit, match, ...grade, { what: 'the way that the traffic of the agent takes', target: address });
  }
}

/** Rights to read keys, in the list of what is allowed: in that of what is denied they are good advice. */
function* permissions(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(PERMITS_SECRETS)) {
    const before = unit.text.slice(Math.max(0, match.start - 1500), match.start);
    if (before.lastIndexOf('"allow"') <= Math.max(before.lastIndexOf('"deny"'), before.lastIndexOf('"ask"'))) continue;
    const shipped = /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/.test(unit.file.path);
    yield codeHit(view, unit, match, 'critical', isBadExample(unit, match.start) ? 'low' : shipped ? 'high' : 'medium', {
      what: 'what the agent may read unasked',
      target: match.text,
    });
  }
}

/** A secret of one owner that a server of another is sent with every request. */
function* headers(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const addresses = unit.find(SERVER_ADDRESS);
  for (const match of unit.find(SERVER_HEADERS)) {
    const server = addresses.filter((one) => Math.abs(one.start - match.start) < 600).at(-1);
    const address = server?.groups['address'] ?? '';
    const { class: host, host: name } = classifyHost(address);
    if (host !== 'named' && host !== 'raw-ip') continue;
    const foreign = ownersIn(match.groups['headers'] ?? '').filter((owner) => !name.includes(owner));
    if (foreign.length > 0)
      yield codeHit(view, unit, match, 'critical', foreign.length > 1 ? 'high' : 'medium', {
        what: 'who gets the secrets of others',
        target: address,
      });
  }
}

/** A server that is a package fetched by name, and the secrets of many in its environment. */
function* variables(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(SERVER_VARIABLES)) {
    const before = unit.text.slice(Math.max(0, match.start - 500), match.start);
    if (!/["'](?:npx|uvx|bunx|pipx|docker)(?:\.cmd)?["']/.test(before) || !takesTooMuch(match.groups['variables'] ?? '')) continue;
    yield codeHit(view, unit, match, 'high', 'high', { what: 'which secrets a server gets', target: '' });
  }
}
