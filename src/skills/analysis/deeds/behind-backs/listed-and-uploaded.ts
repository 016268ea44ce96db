import { classifyHost } from '../../../code/read-program.js';
import type { TextUnit } from '../../text-unit.js';
import type { Range } from '../sentences.js';
import { UPLOAD_COMMAND } from '../written-and-sent.js';

/** Files that hold keys, as pages name them. */
const KEY_FILES =
  /(?:~|\$HOME|\$\{HOME\})\/\.(?:ssh\/(?:id_(?:rsa|ed25519|ecdsa|dsa)(?!\.pub)|config\b)|aws\/credentials|config\/(?:gh\/hosts|gcloud)|netrc|npmrc|pypirc|kube\/config|docker\/config|gnupg|git-credentials)[\w./-]{0,40}/giu;
/** What is private to a user and their agent: keys of the project, conversations, memory. */
const OWN_FILES =
  /(?<![\w/.-])\.env(?:\.(?!example|sample|template)\w{2,12})?\b(?!\.(?:example|sample|template))|~\/\.(?:claude|codex|gemini|cursor)\/(?:projects|sessions|history|memory|todos|logs)[\w./*{}-]{0,60}|~\/\.(?:claude|codex|gemini)\/[A-Z]{4,12}\.md\b|~\/\.(?:bash|zsh)_history\b/gu;
/** An archive that an earlier step has packed, taken along by the command. */
const PACKED =
  /@["']?(?<archive>[\w./~$-]{1,60}\.(?:tgz|tar(?:\.\w{2,3})?|zip|7z))\b|\s-T\s["']?(?<upload>[\w./~$-]{1,60}\.(?:tgz|tar(?:\.\w{2,3})?|zip|7z))\b/u;
/** A file that the command leaves open, to be filled in from what the page has listed. */
const ANY_FILE =
  /@["']?(?:FILE\b|\$\{?\w{1,20}\b|<\w{1,20}>|\{\}|-(?=["'\s]|$))|\s-T\s["']?(?:\$\{?\w{1,20}|<\w{1,20}>|-)|<\s?["']?\$\{?\w{1,20}/u;
/** Files that are not to be taken along. */
const SPARED = /\b(?:never|do not|don['’]t|must not|except|exclud\w{2,5}|skip|ignore[sd]?|not (?:read|upload|send|include))\b/iu;
/** How far before the command the files are listed, in UTF-16 units. */
const FAR_BACK = 900;

export interface UploadedKeys extends Range {
  readonly what: string;
  readonly where: string;
}

/** Commands that upload one file after another of a list in the page that names files with keys. */
export function* uploadedKeys(unit: TextUnit): Iterable<UploadedKeys> {
  for (const sent of unit.find(UPLOAD_COMMAND)) {
    const where = sent.groups['where'] ?? '';
    const { class: kind, host } = classifyHost(where);
    if (host === '' || kind === 'local' || kind === 'private' || kind === 'example' || kind === 'variable') continue;
    const newline = unit.text.indexOf('\n', sent.end);
    const line = unit.text.slice(unit.text.lastIndexOf('\n', sent.start) + 1, newline < 0 ? unit.text.length : newline).slice(0, 900);
    const before = unit.text.slice(Math.max(0, sent.start - FAR_BACK), sent.start);
    if (!ANY_FILE.test(line) && !isPackedBefore(line, before)) continue;
    const files = new Set([...(before.match(KEY_FILES) ?? []), ...(before.match(OWN_FILES) ?? [])].map((file) => file.toLowerCase()));
    if (files.size < 2 || SPARED.test(before)) continue;
    yield { start: sent.start, end: sent.end, what: [...files].slice(0, 3).join(', '), where };
  }
}

/** Whether what a command uploads was packed a few steps before. */
function isPackedBefore(line: string, before: string): boolean {
  const { archive, upload } = PACKED.exec(line)?.groups ?? {};
  const packed = archive ?? upload;
  return packed !== undefined && before.includes(packed) && /\b(?:tar|zip|7z|gzip)\b|\b(?:pack|compress|archive)\w{0,3}\b/iu.test(before);
}
