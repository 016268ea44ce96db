import type { Confidence, Severity } from '../../../core/finding.js';
import { privilegeGrant } from '../../../rules/skill/privilege-grant.js';
import { isBadExample } from '../bad-example.js';
import type { BundleView } from '../bundle-view.js';
import { keysOf } from '../deeds/deed.js';
import { ROLE_GRANTED } from '../deeds/granting.js';
import { TRUSTED_UNSEEN } from '../deeds/behind-backs/trusted-unseen.js';
import { deedHits } from '../deeds/hits.js';
import { OPEN_TO_PUBLISHER } from '../deeds/plain/publishers-access.js';
import { LET_IN_WHOM, LETS_IN_PLAINLY } from '../deeds/plain/letting-in.js';
import type { Detector, Hit, TextHit } from '../detector.js';
import { codeHit } from '../judged.js';
import { nearest } from '../proximity.js';
import { proseUnits } from '../prose-units.js';
import type { SignalMatch } from '../signal.js';
import { ATTACH_ADMINISTRATOR, CLUSTER_TO_GROUP, CREATE_KEY, PROJECT_TO_MEMBER, TRUSTS_ANYBODY } from '../signals/privileges.js';
import type { TextUnit } from '../text-unit.js';

/** Rights in clouds and clusters that are given to everybody, or to strangers. */
export const privilegeGrantDetector: Detector = {
  rule: privilegeGrant,
  signals: [
    ATTACH_ADMINISTRATOR,
    CLUSTER_TO_GROUP,
    CREATE_KEY,
    PROJECT_TO_MEMBER,
    TRUSTS_ANYBODY,
    ...keysOf([...ROLE_GRANTED, ...LETS_IN_PLAINLY, ...OPEN_TO_PUBLISHER, ...TRUSTED_UNSEEN]),
  ],
  *detect(view) {
    for (const unit of proseUnits(view))
      yield* deedHits(view, unit, ROLE_GRANTED, () => ({ what: 'the rights of an administrator', whom: 'an account that the text names' }));
    for (const unit of proseUnits(view)) yield* deedHits(view, unit, LETS_IN_PLAINLY, ({ deed }) => grantOf(deed.name));
    for (const unit of proseUnits(view))
      yield* deedHits(view, unit, OPEN_TO_PUBLISHER, () => ({ what: 'what is built with it', whom: 'whoever wrote the skill' }));
    for (const unit of proseUnits(view))
      for (const hit of deedHits(view, unit, TRUSTED_UNSEEN, () => ({ what: 'rights', whom: 'somebody of whom its user is not to read' })))
        yield ofWhateverSubject(hit);
    for (const unit of view.units) {
      for (const match of unit.find(TRUSTS_ANYBODY)) yield* hitOf(view, unit, match, trustGrade(unit, match));
      for (const match of unit.find(CLUSTER_TO_GROUP)) yield* hitOf(view, unit, match, clusterGrade(match.text));
      for (const match of unit.find(PROJECT_TO_MEMBER)) yield* hitOf(view, unit, match, projectGrade(match.text));
      const keys = unit.find(CREATE_KEY);
      for (const match of unit.find(ATTACH_ADMINISTRATOR))
        if (nearest(keys, match, 600) !== undefined)
          yield* hitOf(view, unit, match, ['high', 'medium', 'all rights of an account', 'a user with a lasting key']);
    }
  },
};

/** What is to be kept silent of somebody who is let in is no teaching, whatever the subject of the page is. */
function ofWhateverSubject(hit: TextHit): TextHit {
  const { mitigations, ...details } = hit.details;
  const isSubjectAlone = Array.isArray(mitigations) && mitigations.length === 1 && mitigations[0] === 'security-subject';
  return isSubjectAlone ? { ...hit, severity: 'critical', confidence: 'high', details } : hit;
}

function grantOf(name: string): { what: string; whom: string } {
  const [what, whom] = LET_IN_WHOM[name] ?? ['rights', 'somebody whom the text names'];
  return { what, whom };
}

type Grant = readonly [Severity, Confidence, what: string, whom: string];

function* hitOf(view: BundleView, unit: TextUnit, match: SignalMatch, grant: Grant | undefined): Iterable<Hit> {
  if (grant === undefined) return;
  const [severity, confidence, what, whom] = grant;
  yield codeHit(view, unit, match, severity, isBadExample(unit, match.start) ? 'low' : confidence, { what, whom });
}

/** How much of a statement stands around its principal. */
const STATEMENT = 350;

/** A role that everybody may assume; a condition behind it names who may. */
function trustGrade(unit: TextUnit, match: SignalMatch): Grant | undefined {
  const around = unit.text.slice(Math.max(0, match.start - STATEMENT), match.end + STATEMENT);
  if (!/\bsts:(?:AssumeRole|\*)/.test(around) || !/\bAllow\b/.test(around) || /\b[Cc]ondition\b/.test(around)) return undefined;
  const wide = unit.text.slice(Math.max(0, match.start - 2000), match.end + 2000);
  const all =
    /\b(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)\b|["']?Actions?["']?\s{0,3}[:=]\s{0,3}\[?\s{0,3}["']\*["']|\b(?:update-assume-role-policy|update_assume_role_policy)\b/.test(
      wide,
    );
  return ['critical', all ? 'high' : 'medium', 'a role', 'everybody who has an account'];
}

function clusterGrade(text: string): Grant | undefined {
  if (/\bsystem:(?:anonymous|unauthenticated)\b/.test(text)) return ['critical', 'high', 'a cluster', 'callers without a name'];
  if (/\bsystem:(?:authenticated|serviceaccounts)\b(?!:\w)/.test(text)) return ['critical', 'medium', 'a cluster', 'everybody in it'];
  return /--serviceaccount[= ]["']?[\w-]{1,60}:default\b/.test(text)
    ? ['high', 'high', 'a cluster', 'every program of a namespace']
    : undefined;
}

function projectGrade(text: string): Grant | undefined {
  if (!/\broles\/(?:owner|editor|[\w.]{1,40}[aA]dmin\b|iam\.serviceAccountTokenCreator)/.test(text)) return undefined;
  if (/\ball(?:Authenticated)?Users\b/.test(text)) return ['critical', 'high', 'a project', 'everybody'];
  // A private address is the account of a person, who is none of the project's.
  return /\buser:[\w.+-]{2,60}@(?:gmail|googlemail|proton(?:mail)?|outlook|hotmail|yandex|mail)\.\w{2,5}\b/.test(text)
    ? ['critical', 'medium', 'a project', 'a private account']
    : undefined;
}
