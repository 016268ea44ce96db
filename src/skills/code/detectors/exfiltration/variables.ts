import type { HostClass } from '../../behaviour.js';
import { encodesItsSignIn } from './way.js';
import { staysAtHome, isOfVendor, type Flow, type Grade } from './flow.js';

const SECRET_NAME = /(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|CREDENTIAL|DATABASE_URL|MNEMONIC|SEED)/i;
/** Words of variable names that say nothing about whose secret it is. */
const COMMON_WORD =
  /^(?:API|KEY|TOKEN|SECRET|ACCESS|AUTH|BEARER|ID|URL|MY|APP|CLIENT|USER|SERVICE|BOT|PRIVATE|PUBLIC|PASSWORD|DB|DATABASE|JWT|SESSION|ENV|PROD|DEV|THE|ACCOUNT)$/i;
/** The key or the words of a wallet: they sign on this machine, and stand in no address. */
const WALLET_KEY =
  /^(?:\w{0,20}_)?(?:WALLET_(?:KEY|SECRET|SEED)|(?:WALLET_|ETH_|SOL_|DEPLOYER_|OWNER_|^)PRIVATE_?KEY|MNEMONIC|SEED_?PHRASE|PK)$/i;
/** Where a client gets its token for its secret (RFC 6749, section 4.4), or a session for its password. */
const SIGN_IN_PATH = /[/.](?:oauth\d?|oidc|connect|auth|authenticate|log[-_]?in|sign[-_]?in|tokens?|sessions?|create_?session)(?:[/?]|$)/i;
const SIGNS_IN_WITH = /CLIENT_SECRET|PASSWORD|REFRESH_TOKEN/i;
/** Variables whose owner is known, none of whom takes the secret in the body of a request to anyone else. */
const KNOWN_OWNER =
  /^(?:AWS_|GITHUB_|GH_|NPM_|OPENAI_|ANTHROPIC_|SLACK_|STRIPE_|SHOPIFY_|TWILIO_|SENDGRID_|NOTION_|AIRTABLE_|LINEAR_|DISCORD_|TELEGRAM_|VERCEL_|NETLIFY_|CLOUDFLARE_|DIGITALOCEAN_|HEROKU_|DATADOG_|PAGERDUTY_|ASANA_|FIGMA_|DROPBOX_|PAYPAL_|PLAID_|GOOGLE_|AZURE_|HF_|HUGGINGFACE|GITLAB_|DOCKER_|DATABASE_URL|JWT_SECRET|ACTIONS_(?:RUNTIME|ID_TOKEN)|PYPI_|TWINE_|SSH_PRIVATE)/;
/** Hosts that are there to take what strangers leave. */
const DROPS: ReadonlySet<HostClass> = new Set<HostClass>(['collector', 'paste', 'file-drop', 'onion', 'raw-ip']);

/** The grade of a variable: a secret belongs to the service whose name its variable bears; elsewhere, and most of all encoded, it has no business. */
export function gradeOfVariable(flow: Flow): Grade | undefined {
  const { request, host, way, isAnonymous } = flow;
  const variable = flow.source.target ?? '';
  if (staysAtHome(flow) || isOfVendor(flow) || host === 'code-host') return undefined;
  // A bot of Telegram is addressed by its token (Bot API, “Making requests”).
  if (/^https:\/\/api\.telegram\.org\/bot[$%{]/i.test(request.target ?? '') && /BOT|TELEGRAM|^TG_/i.test(variable)) return undefined;
  if (!SECRET_NAME.test(variable) && !WALLET_KEY.test(variable)) return gradeOfPlainVariable(flow);
  if (isAnonymous) return ['critical', 'high'];
  const address = writtenPart(request.target ?? '');
  if (!NAMES_HOST.test(address) || isNamedAfterHost(variable, address)) return undefined;
  if (flow.isEncoded && !(way === 'sign-in' && encodesItsSignIn(flow.text))) return ['critical', 'high'];
  if (SIGN_IN_PATH.test(request.target ?? '') && SIGNS_IN_WITH.test(variable) && !KNOWN_OWNER.test(variable)) return undefined;
  // In the address of a request: nobody's key belongs there, and least of all one of a well-known owner at a stranger's.
  if (!request.flags.includes('body') && WALLET_KEY.test(variable) && way === 'content' && !flow.isInHeader) return ['critical', 'high'];
  if (!request.flags.includes('body'))
    return way === 'content' && KNOWN_OWNER.test(variable) && host === 'named' ? ['high', 'high'] : undefined;
  if (way === 'sign-in' && !KNOWN_OWNER.test(variable)) return undefined;
  return KNOWN_OWNER.test(variable) ? ['critical', 'high'] : ['high', 'medium'];
}

function gradeOfPlainVariable({ request, host, isAnonymous, isInHeader }: Flow): Grade | undefined {
  if (DROPS.has(host) && !isInHeader) return ['high', 'medium'];
  return isAnonymous && request.flags.includes('body') ? ['high', 'low'] : undefined;
}

/** An address without what is filled in: the variable's own name stands there when it is sent as a part of it. */
function writtenPart(address: string): string {
  return address.toLowerCase().replace(/\$\([^)]{0,200}\)|\$?\{[^}]{0,80}\}|\$\w{1,60}/g, '');
}

/** An address whose host has a name. One with a dot in the path is a file, and says nothing about the host. */
const NAMES_HOST = /^(?:["']?[a-z+]{2,10}:\/\/)?[^/]*[a-z]\.[a-z]/;

function isNamedAfterHost(variable: string, address: string): boolean {
  const owners = variable.split('_').filter((word) => word.length >= 2 && !COMMON_WORD.test(word));
  return owners.some((word) => address.includes(word.toLowerCase()));
}
