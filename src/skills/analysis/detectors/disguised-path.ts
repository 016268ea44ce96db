import { disguisedCommand } from '../../../rules/skill/disguised-command.js';
import { classifyPath } from '../../code/classify-path.js';
import { classifyHost } from '../../code/read-program.js';
import { codeOf } from '../code-stretches.js';
import type { Detector } from '../detector.js';
import { codeHit, commandHit } from '../judged.js';
import { isTeaching } from '../teaching.js';
import type { TextUnit } from '../text-unit.js';
import { DISGUISED_HOST, DISGUISED_PATH, JOINED_NAME, PROMPT_EXPANSION, REACHED_BY_NAME } from '../signals/disguised-paths.js';

/** Files that everyone knows to be secret, as a pattern with gaps is compared with them. */
const SECRETS = [
  '/etc/shadow',
  '/etc/passwd',
  '/etc/sudoers',
  '~/.ssh/id_rsa',
  '~/.ssh/id_ed25519',
  '~/.ssh/id_ecdsa',
  '~/.ssh/authorized_keys',
  '~/.aws/credentials',
  '~/.netrc',
  '~/.npmrc',
  '~/.git-credentials',
  '~/.kube/config',
  '~/.docker/config.json',
  '~/.gnupg',
  '~/.bash_history',
  '~/.zsh_history',
];

const OF_ALL_LANGUAGES = [DISGUISED_HOST, DISGUISED_PATH, PROMPT_EXPANSION, REACHED_BY_NAME];
const ALL = [...OF_ALL_LANGUAGES, JOINED_NAME];

/** Secret files whose names are spelt so that a search for them finds nothing, and commands that only a second expansion runs. */
export const disguisedPathDetector: Detector = {
  rule: disguisedCommand,
  signals: ALL,
  *detect(view) {
    for (const unit of view.units) {
      const signals = holdsPhp(unit) ? ALL : OF_ALL_LANGUAGES;
      if (!signals.some((one) => unit.find(one).length > 0)) continue;
      const stretches = codeOf(unit);
      const inCode = (start: number): boolean => stretches.some((one) => one.start <= start && start < one.end);
      for (const match of unit.find(DISGUISED_HOST))
        if (classifyHost(match.text).class === 'cloud-metadata' && !view.aboutSecurity.has(unit.file))
          yield codeHit(view, unit, match, 'high', isTeaching(lineOf(unit.text, match.start)) ? 'low' : 'high', { command: match.text });
      for (const match of unit.find(DISGUISED_PATH)) {
        const means = meantBy(match.text);
        if (means === undefined || !inCode(match.start)) continue;
        yield commandHit(view, unit, match, 'high', 'high', { command: `${match.text} for ${means}` });
      }
      for (const match of signals.filter((one) => one === REACHED_BY_NAME || one === JOINED_NAME).flatMap((one) => unit.find(one)))
        if (inCode(match.start)) yield commandHit(view, unit, match, 'high', 'high', { command: match.text });
      for (const match of unit.find(PROMPT_EXPANSION)) {
        const before = unit.text.slice(Math.max(0, match.start - 200), match.start);
        if (!inCode(match.start) || !/=["']?[^\n]{0,80}\$\(|\$\{\w{1,30}=["']/u.test(before)) continue;
        yield commandHit(view, unit, match, 'high', 'high', { command: match.text });
      }
    }
  },
};

/** The secret file that a disguised path leads to; undefined for one that is no secret, and for a pattern over many files. */
function meantBy(path: string): string | undefined {
  // Quotes split a word only within it: at its end they close a text, as the three of a docstring do.
  const plain = path.replace(/\[(\w)\]/gu, '$1').replace(/(?:''|"")(?=[\w./])/gu, '');
  if (plain !== path && !/[?*]/u.test(plain)) return classifyPath(plain).subject === undefined ? undefined : plain;
  if (!plain.includes('?') || plain.replace(/[^?]/gu, '').length > plain.length / 3) return undefined;
  const home = plain.replace(/^\$(?:HOME|\{HOME\})/u, '~');
  return SECRETS.find(
    (secret) => secret.length === home.length && [...home].every((letter, at) => letter === '?' || letter === secret[at]),
  );
}

function lineOf(text: string, offset: number): string {
  const newline = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, newline < 0 ? offset + 200 : newline);
}

function holdsPhp({ file }: TextUnit): boolean {
  return file.language === 'php' || file.zones.some(({ kind, language }) => kind === 'fence' && language === 'php');
}
