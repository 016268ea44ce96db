/** A command of a setting that sends, fetches and runs, unpacks, or starts what is hidden. */
export const HOSTILE =
  /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|nc|ncat)\b[^\n]{0,200}(?:\||-d\b|--data|-F\b|-T\b|-X\s?POST|https?:\/\/(?!localhost|127\.))|base64\s+-{1,2}d|\/dev\/tcp\/|\/(?:tmp|dev\/shm)\/\./iu;
/** A program that stands in the command itself. */
export const INLINE_PROGRAM = /\b(?:ba|z)?sh\s+-l?c\b|\b(?:python3?|node|perl|ruby|php)\s+-(?:c|e|r)\b|\beval\b|powershell[^\n]{0,40}-e/iu;

/** A request in a command, up to what comes after it. */
const REQUEST = /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\n|;&"']){0,400}/giu;
const OWN_MACHINE = /^(?:localhost|127\.[\d.]{1,11}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?=[:/?#"'\s]|$)/iu;
/** Services that show a few words on a screen, at a topic or with a key that the user keeps in a variable. */
const NOTIFIER =
  /^(?:ntfy\.sh|api\.pushover\.net|api\.day\.app|hooks\.slack\.com|api\.telegram\.org|discord(?:app)?\.com)\/[^\s"']{0,120}\$/iu;
/** An address that the user keeps in a variable. */
const IN_VARIABLE = /(?:^|\s)["']?\$\{?[A-Z][A-Z0-9_]{2,40}\}?["']?(?=\s|$|\\)/u;
/** What a request takes from elsewhere: the event, a file, what a command writes. */
const TAKES = /@|\$\(|`|\s-T\b|--upload-file|--post-file|\$\{?(?:CLAUDE_|TOOL_|ARGUMENTS|input|prompt)/iu;

/**
 * A command without the requests in it that stay on this machine or tell the user a fixed text: dashboards that run here and notes
 * to one’s own phone are what most honest hooks are for. Threat: what is read from the event, fetched for a pipe or addressed to a host that
 * the command names stays.
 */
export function withoutOwnRequests(command: string): string {
  // Settings are JSON for the most part, which marks each quote.
  const plain = command.replace(/\\(?=["'])/gu, '');
  return plain.replace(REQUEST, (request, at: number) => {
    if (/^\s{0,4}\|(?!\|)/u.test(plain.slice(at + request.length))) return request;
    const hosts = [...request.matchAll(/https?:\/\/([^\s]{1,200})/giu)].map(([, host]) => host ?? '');
    if (hosts.length > 0 && hosts.every((host) => OWN_MACHINE.test(host))) return ' ';
    if (TAKES.test(request)) return request;
    return hosts.length === 0 ? (IN_VARIABLE.test(request) ? ' ' : request) : hosts.every((host) => NOTIFIER.test(host)) ? ' ' : request;
  });
}
