/**
 * Somebody who is named by the page itself: an account, a scope of packages or a mailbox as it is written in programs, or a proper name.
 * What holds for all is a rule; what holds for one whom the page picks out is a favour, or a grudge.
 */

const CODED = String.raw`\x60@?[a-z][\w.-]{2,38}\x60`;
const CALLED = String.raw`(?<![\w.\x60])@[a-z][\w-]{2,38}\b(?!\/)`;
const SERVICE = String.raw`\b(?:svc|bot|ops)-[\w-]{2,30}`;
const ACCOUNT = String.raw`\b(?:account|user|member|handle|agency|author|contributor|maintainer) (?:["“'‘\x60@]{1,2}[a-z][\w-]{2,38}|[a-z]\w{1,20}(?:-\w{1,20}){1,3})`;

/** An account behind “by” or “from”, in marks of code or with `@` before it. To be matched without regard to case. */
export const BY_ACCOUNT = String.raw`\b(?:by|from) (?:the )?(?:account |user |member )?(?:${CODED}|${CALLED}|${SERVICE}|${ACCOUNT})`;

/** A scope of packages, an account or a network that a page writes out. */
export const LITERAL_PARTY = String.raw`(?:(?<=[ (\x60])@[a-z][\w-]{2,38}(?:\/\*\x60?|\x60)(?= |[),.:;])|(?<=[ \x60])(?:svc|bot|ops)-[\w-]{2,30}|\b(?:\d{1,3}\.){1,2}(?:\d{1,3}\.0\/\d{1,2}|0\.0\b(?:\/\d{1,2})?))`;

/** Accounts that are robots of the services, parts of a project, or stand for any. */
export const NOBODY_IN_PARTICULAR =
  /alice|\bbob\b|charlie|\bjohn\b|\bjane\b|dependabot|renovate|github-actions|\[bot\]|web-flow|pre-commit|codecov|snyk|mergify|semantic-release|release-please|greenkeeper|imgbot|allcontributors|@types|@example|@acme|@your|@my|@org|@scope|@team|@user|@internal|node_modules|\bvendor\/|third[- ]party|generated|fixtures?|\btests?\b|staging|localhost|127\.0\.0\.1|\b(?:10|192\.168)\.|example|placeholder|sandbox|(?:that|whom|which) the (?:user|team) |\byour (?:own )?(?:account|team|org)|if the user|CODEOWNERS|maintainers? team|code owners?/iu;
