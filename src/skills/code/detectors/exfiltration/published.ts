import { credentialExfiltration } from '../../../../rules/skill/credential-exfiltration.js';
import type { Behaviour, Subject } from '../../behaviour.js';
import { SECRET_SUBJECTS } from '../../secret-subjects.js';
import { SUBJECT_WORDS } from '../../subject-words.js';
import { programDetector, shownSource, sourcesOf } from '../program-detector.js';

/** What nobody lays open on purpose. */
const SECRETS: ReadonlySet<Subject> = new Set<Subject>([...SECRET_SUBJECTS, 'credentials', 'dotenv']);
/** What becomes a part of the history of a project, which everybody has who has the project (git-commit, git-tag, git-notes). */
const INTO_HISTORY = /^git\s+(?:-\S+\s+\S+\s+){0,2}(?:commit|tag|notes)\b/u;
/** Pages of a project that others open, whose pictures they fetch then. */
const PAGE = /(?:^|\/)(?:readme|changelog|contributing)[\w.-]{0,20}$|\.(?:md|mdx|html?|svg)$/iu;

/**
 * Keys that a program writes where others read them: into a message of git, or into an address on a page. Threat: the program sends nothing
 * itself; whoever pushes, or opens the page, does.
 */
export const publishedSecretDetector = programDetector(credentialExfiltration, (deed, program) => {
  if (!isPublished(deed)) return undefined;
  const sources = sourcesOf(deed, program, () => true);
  const secret = sources.find((source) => source.kind === 'read' && source.subject !== undefined && SECRETS.has(source.subject));
  if (secret === undefined || (deed.kind === 'write' && !sources.some(({ kind }) => kind === 'encode'))) return undefined;
  return {
    severity: 'critical',
    confidence: 'high',
    details: {
      what: SUBJECT_WORDS[secret.subject ?? 'file'],
      source: shownSource(secret),
      target: deed.kind === 'write' ? (deed.target ?? '') : 'the history of the project',
    },
  };
});

function isPublished({ kind, target = '', content = '' }: Behaviour): boolean {
  if (kind === 'execute') return INTO_HISTORY.test(target);
  return kind === 'write' && PAGE.test(target) && content.includes('://');
}
