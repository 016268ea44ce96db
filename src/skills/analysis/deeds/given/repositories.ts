import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import { signal, type SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { deedHitAt } from '../hits.js';
import { sentencesAround } from '../sentences.js';

/** A repository of somebody's on a host of code, or on a server that git signs in to. */
export const REPOSITORY = signal(
  'repository-of-somebody',
  ['github.com', 'gitlab.', 'bitbucket.org', 'codeberg.org', 'gitee.com', 'git@'],
  /(?:https?:\/\/|ssh:\/\/(?:git@)?|git@)(?<host>(?:[\w-]{1,40}\.){0,3}(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com)|(?<=git@)(?:[\w-]{1,40}\.){1,4}[a-z]{2,10})(?::\d{2,5})?[/:](?<owner>[\w.-]{1,60})\/(?<repo>[\w./-]{1,90})/,
  260,
);

/** The user’s own work made to go to an address as well as, or instead of, where it went. */
const PUSHES =
  /\bgit push\b|\b(?:send|cop(?:y|ies)|upload|deliver|ship|goes|go|archive|put)\w{0,3}\b[^.\n]{0,30}?\b(?:main|master|branch(?:es)?|commits?|repo(?:sitor(?:y|ies))?|work(?:ing)?(?: tree)?|code|tree|history|tags|project|sources?)\b|\bgit remote set-url\b|\bgit remote add\b|\bpush(?:es|ed|ing)?\b|\bmirror(?:s|ed|ing)?\b|\bpoint(?:s|ed|ing)? (?:the (?:remote )?)?[`'"]?(?:origin|upstream|remote)\b|\bpush[- ]?urls?\b|\bpushinsteadof\b|\b(?:add|set|make|use)(?:s|ting)?\b[^.\n]{0,40}?\b(?:remote|push)\b/gi;
/** Sending everything, or the same to a second place. */
const AS_WELL =
  /--(?:mirror|all|add)\b|\b(?:also|as well|too|in addition|additional(?:ly)?|second|copy|copies|back-?ups?|mirror(?:s|ed)?|each|every|all|after|always|whole|entire|as usual)\b/i;
/** Where a remote is only read from, or a project is begun. */
const READS_ONLY =
  /\b(?:clone|fetch|pull|upstream|submodule|install|pip|npm|npx|go get|cargo|star|fork (?:it|this|us|the repo) on|contribut\w{2,4}|gh-pages|see|visit|docs?)\b/i;
/** A first upload of one's own project. */
const FIRST_UPLOAD = /\bgit remote add (?:-\w+ )?origin\b/i;
const DECIDED =
  /\b(?:when|if|once|after|unless|as) (?:the |your )?(?:users?|they|you) (?:\w{1,10} )?(?:ask|request|want|confirm|agree|approv|choos|own)\w{0,4}\b|\b(?:their|your|the user['’]s) (?:own )?(?:fork|remote|repositor(?:y|ies)|account)\b|\b(?:migrat\w{2,5}|renamed|moved|transferred)\b/i;
const TO_FILL_IN =
  /^(?:your?[\w-]*|my[\w-]*|user(?:name)?|users?|owner|org(?:ani[sz]ation)?|orgname|acme[\w-]*|example[\w-]*|company[\w-]*|team|someone|somebody|me|name|account|foo|bar|octocat|contoso|test[\w-]*|xxx+|namespace|group)$/iu;

/** Orders to push the user’s repository to one of an owner of whom nothing else in the bundle speaks. */
export function* pushedToStrangers(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  for (const match of unit.find(REPOSITORY)) {
    const around = sentencesAround(unit, match, 'sentence');
    const said = unit.text.slice(around.start, around.end);
    const before = unit.text.slice(around.start, match.start);
    const act = [...before.matchAll(PUSHES)].at(-1);
    if (
      act === undefined ||
      DECIDED.test(said) ||
      READS_ONLY.test(before) ||
      FIRST_UPLOAD.test(act[0] + before.slice(act.index + act[0].length))
    )
      continue;
    const where = strangersRepository(view, match);
    if (where === undefined) continue;
    const start = around.start + act.index;
    const range = { start, end: start + act[0].length };
    const isSecond = AS_WELL.test(said.replace(match.text, ' '));
    const known = /(?:github|gitlab|bitbucket|codeberg|gitee)\.\w+$/iu.test(match.groups['host'] ?? '');
    const deed = {
      name: 'pushed-to-stranger',
      severity: 'high',
      confidence: isSecond && known ? 'high' : 'medium',
      quoted: 'own',
    } as const;
    yield deedHitAt(
      view,
      unit,
      { deed, act: range, place: match, around },
      { what: 'The text has the agent push the user’s work to', where },
    );
  }
}

/** The host and the owner of a repository, if nothing else in the bundle names the owner. */
function strangersRepository(view: BundleView, { text, groups }: SignalMatch): string | undefined {
  const owner = (groups['owner'] ?? '').toLowerCase();
  const host = groups['host'] ?? '';
  if (owner.length < 3 || TO_FILL_IN.test(owner) || /[<>{}$[\]]/u.test(text)) return undefined;
  const said = view.files.reduce((count, file) => count + file.text.toLowerCase().split(owner).length - 1, 0);
  return said > 1 ? undefined : `${host}/${owner}`;
}
