import type { Behaviour } from '../behaviour.js';

/** What makes something that is left behind an attack: it fetches and runs, decodes, connects, sends, or lies in wait for a password. */
const PAYLOADS: readonly RegExp[] = [
  /<string>(?:\/usr\/bin\/)?(?:curl|wget)<\/string>[^]{0,400}<string>(?:\/bin\/)?(?:(?:ba|z)?sh|\|)<\/string>|<string>[^<]{0,40}\bcurl\b[^<]{0,200}\|\s{0,3}(?:ba|z)?sh\b/u,
  /\b(?:curl|wget|fetch|iwr|irm)\b[^\n]{0,300}\|\s{0,4}(?:sudo\s{1,4})?(?:\/\S{0,24}\/)?(?:(?:ba|z|da|k)?sh|python[\d.]*|node|perl|ruby|iex)\b/iu,
  /\b(?:curl|wget)\b[^\n]{0,300}(?:>\s{0,3}\/dev\/null|-o\s{0,3}\/dev\/null)[^\n]{0,24}&\s{0,4}\)?\s{0,4}["']?(?:$|\n|;)/iu,
  /\b(?:curl|wget)\b[^\n]{0,300}\s(?:-d|-F|-T|--data\S{0,12}|--post-data|--form)[\s=]{0,3}[^\n]{0,200}(?:\$\(|`|@)/iu,
  /\/dev\/tcp\/|\bnc\s+-[a-z]*e|base64\s+-{1,2}d|bash\s+-i|https?:\/\/(?!127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\d{1,3}\.\d|python3?\s+-c|powershell.{0,40}-e(?:nc|p)?\b|\/tmp\/|\/dev\/shm|>\s*\/dev\/null\s+2>&1\s*&/iu,
  /\bSSLKEYLOGFILE=|\b(?:curl|wget|nc)\b[^\n]{0,200}\|\s{0,3}crontab\s{1,3}-(?:\s|$)/u,
  /\b(?:curl|wget)\b[^\n]{0,200}\s(?:-\w{0,6}T|--upload-file|--post-file)[\s=]{0,3}[^\n]{0,120}https?:/iu,
  /\beval\s(?!\\?["']?\\?\$\((?!(?:curl|wget|base64|echo|printf|cat|nc|python|perl|openssl|xxd|gpg)\b)[\w./~-]{1,60}[\s)])/iu,
  /\b(?:iex|invoke-expression)\b|\bDownloadString\b|\bexec\s?\([^\n]{0,80}\b(?:urlopen|requests\.get|b64decode)\b/iu,
  // Threat: a function or an alias in the place of the command that asks for the password.
  /(?:^|[\s;&])(?:function\s{1,4})?(?:sudo|su|doas|passwd)\s{0,3}\(\)\s{0,4}\{/u,
  /(?:^|[\s;&])(?:function\s{1,4})?(?:ssh|scp|gpg|git|op|aws)\s{0,3}\(\)\s{0,4}\{[^}]{0,600}(?:\bread\s{1,4}-\w{0,3}s|\bcurl\b|\bnc\b|\btee\b)/u,
  /\balias\s{1,4}(?:sudo|su|ssh|scp|gpg|git|passwd)=["']?(?:[^\n"']{0,80}\b(?:strace|tee|script|curl|nc)\b|\/tmp\/|~\/\.[\w-]{1,20}\/|\$HOME\/\.[\w-]{1,20}\/)/u,
  /\b(?:setsid|nohup)\b[^\n]{0,160}(?:~|\$HOME|\/(?:home|Users)\/\w{1,40})\/\.(?!local\/bin|nvm|cargo|bun|deno|pyenv|config\/systemd)[\w-]{1,30}\/[^\n]{0,80}(?:>\s{0,3}\/dev\/null|&)/u,
];

/** Whether a text that is started again and again holds a payload. At most 4,000 units are looked at. */
export function holdsPayload(text: string): boolean {
  const head = text.slice(0, 4000);
  return PAYLOADS.some((payload) => payload.test(head));
}

/** The most of a document in place that is looked at, in UTF-16 units. */
const MAX_DOCUMENT = 1500;

/** A command with the document in place that stands behind it (XCU 2.7.4), up to the word that ends it. */
export function withDocument(text: string, { start, end }: Pick<Behaviour, 'start' | 'end'>): string {
  const rest = text.slice(start, end + MAX_DOCUMENT);
  const word = /<<-?\s{0,3}["']?(\w{1,40})/u.exec(rest)?.[1];
  const closing = word === undefined ? -1 : rest.search(new RegExp(String.raw`\n[ \t]{0,40}${word}[ \t]{0,8}(?:\n|$)`, 'u'));
  return closing < 0 ? rest : rest.slice(0, closing);
}
