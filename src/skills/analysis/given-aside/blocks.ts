import type { BundleView } from '../bundle-view.js';
import type { TextUnit } from '../text-unit.js';
import { strangeAddresses } from './strange-addresses.js';

/** A block of settings that has a tool ask a stranger, and the secret that goes along. */
export interface AsideBlock {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
  readonly host: string;
}

/** A request that a tool for infrastructure makes by itself. */
const ASKS =
  /\bdata\s+"http"|\bresource\s+"(?:null_resource|terraform_data|http_request|restapi_object)"|\blocal-exec\b|^\s*-?\s*(?:ansible\.builtin\.)?(?:uri|get_url|win_uri|community\.general\.\w{2,20})\s?:|\b(?:curl|wget)\b/mu;
/** The body of it. */
const BODY = /\b(?:request_body|body|data|content|src|command|args|url)\b\s?[:=]/u;
/** A secret of the settings, looked up: `var.db_password`, `{{ db_password }}`, `random_password.db.result`. */
const SECRET_OF_SETTINGS =
  /\b(?:var|local|module\.\w{1,40}|data\.[\w.]{1,80}|random_password\.\w{1,40}|tls_private_key\.\w{1,40})\.(?:\w{0,30}(?:password|passwd|secret|token|private_key\w{0,10}|api_key|access_key|credential)\w{0,12}|result)\b|\{\{\s?[\w.]{0,40}(?:password|passwd|vault_\w{2,30}|secret|token|private_key|api_key|access_key)\w{0,20}\b/giu;
/** A line that shows a key to the service that is asked, as each of its clients does. */
const SHOWN_AS_KEY = /^[^\n]{0,40}\b(?:authorization|headers?|url_(?:username|password)|bearer|x-[\w-]{2,30})\b[^\n]*$/gimu;
const MAX_BLOCK = 6000;

/** Blocks of Terraform and tasks of Ansible by which a secret that belongs elsewhere goes to a host that nothing else speaks of. */
export function* asideBlocks(view: BundleView): Iterable<AsideBlock> {
  for (const unit of view.units) {
    if (unit.layer !== 'plain' || unit.file.fixture || !/\.(?:tf|hcl|ya?ml)$/iu.test(unit.file.path) || !ASKS.test(unit.text)) continue;
    for (const { host, start, end } of [...strangeAddresses(view, unit.text), ...plainAddresses(view, unit)]) {
      const block = blockAround(unit.text, start);
      const said = unit.text.slice(block.start, block.end).replace(SHOWN_AS_KEY, '');
      if (!ASKS.test(said) || !BODY.test(said)) continue;
      const secrets = [...said.matchAll(SECRET_OF_SETTINGS)].map(([one]) => one.replace(/^\{\{\s?/u, ''));
      const rest = `${unit.text.slice(0, block.start)}\n${unit.text.slice(block.end)}`;
      const hidden =
        /\bfailed_when:\s?false|\bignore_errors:\s?(?:true|yes)|\bno_log:\s?(?:true|yes)|\|\|\s?true|>\s?\/dev\/null|\bon_failure\s?=\s?continue/u.test(
          said,
        );
      if (secrets.some((secret) => hidden || rest.includes(secret))) yield { unit, start, end, host };
    }
  }
}

/** Addresses without quotes around them, as YAML has them. */
function plainAddresses(
  view: BundleView,
  unit: TextUnit,
): readonly { readonly host: string; readonly start: number; readonly end: number }[] {
  if (!/\.ya?ml$/iu.test(unit.file.path)) return [];
  return [...unit.text.matchAll(/\b(?:url|uri)\s?:\s{1,4}(https:\/\/[\w.-]{4,120})/gu)].slice(0, 20).flatMap((match) => {
    const address = match[1] ?? '';
    const start = match.index + match[0].length - address.length;
    const host = address.slice('https://'.length);
    return strangeAddresses(view, `"${address}"`).length === 0 ? [] : [{ host, start, end: start + address.length }];
  });
}

/** The block of a file of settings in which a place stands: what a line begins that is indented least, or an item of a list. */
function blockAround(text: string, at: number): { readonly start: number; readonly end: number } {
  const from = Math.max(0, at - MAX_BLOCK);
  const before = text.slice(from, at);
  const start = Math.max(before.lastIndexOf('\n- '), lastTop(before), 0);
  const after = /\n(?=[^\s})#]|- |[})]\s*\n)/u.exec(text.slice(at, at + MAX_BLOCK));
  return { start: from + start, end: after === null ? Math.min(text.length, at + MAX_BLOCK) : at + after.index + 2 };
}

function lastTop(before: string): number {
  return [...before.matchAll(/\n(?=[a-z])/gu)].at(-1)?.index ?? 0;
}
