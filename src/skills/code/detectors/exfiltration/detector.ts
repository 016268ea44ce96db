import { credentialExfiltration } from '../../../../rules/skill/credential-exfiltration.js';
import { wordsOfSkill, type SkillWords } from '../../../analysis/skill-words.js';
import { isShadyAddress } from '../../../analysis/hosts.js';
import { byGravity } from '../../../scoring/gravity.js';
import type { Behaviour, Program, Subject } from '../../behaviour.js';
import { STANDARD_INPUT } from '../../bundle-files.js';
import type { ProgramPart } from '../../bundle-programs.js';
import { SECRET_SUBJECTS } from '../../secret-subjects.js';
import { SUBJECT_WORDS } from '../../subject-words.js';
import { comesInHeader, programDetector, shown, shownSource, sourcesOf, type Judgement } from '../program-detector.js';
import { gradeOfEncoded, withoutRandomOrDigests } from './encoded.js';
import type { Flow, Grade } from './flow.js';
import { gradeOf } from './grades.js';
import { isCopiedToOwnHost, isOwnState, isSealedBackup, isSealedForCaller, turnsToListed } from './own-backup.js';
import { mayBeKey, wayOf } from './way.js';

/** Private data that reach the network. The grade comes from what is sent and to whom; a single API key to its service is not among it. */
export const exfiltrationDetector = programDetector(credentialExfiltration, (deed, program, part, view) => {
  if (deed.kind !== 'send' && deed.kind !== 'fetch') return undefined;
  const origins = sourcesOf(deed, program, () => true);
  if (origins.length === 0) return undefined;
  const text = part.unit.text.slice(part.offset + deed.start, part.offset + deed.end);
  const worst = worstOf(flowsOf(deed, origins, { program, part, text, skill: wordsOfSkill(view.files) }));
  if (worst !== undefined) return judgementOf(worst, origins, part);
  const grade = gradeOfEncoded(deed, withoutRandomOrDigests(origins, part.text), text, view);
  if (grade === undefined) return undefined;
  const sealed = isSealedForCaller(part.text) ? (['high', 'low'] as const) : grade;
  return { ...grading(sealed), details: { what: 'encoded data', source: '', target: shown(deed.target) } };
});

/** A request in its program, as it is written, and what its skill says of itself. */
interface Written {
  readonly program: Program;
  readonly part: ProgramPart;
  readonly text: string;
  readonly skill: SkillWords;
}

/** What of all that reaches a request is private, and how it gets there. */
function* flowsOf(request: Behaviour, origins: readonly Behaviour[], { program, part, text, skill }: Written): Generator<Flow> {
  const host = request.host ?? 'variable';
  const isEncoded = origins.some((one) => one.kind === 'encode');
  for (const source of origins) {
    const { subject } = source;
    if (subject === undefined || (source.kind !== 'read' && subject !== 'cloud-metadata') || isOwnState(request, source)) continue;
    if (turnsToListed(request, source)) continue;
    const isInHeader = comesInHeader(request, program, source);
    const signsIn = isInHeader && mayBeKey(text, subject, isEncoded ? 'encoded' : 'plain');
    const way = signsIn ? 'sign-in' : wayOf(text);
    const isAnonymous = isShadyAddress(request.target ?? '', host);
    yield { request, source, host, isAnonymous, isEncoded, isInHeader, way, text, program: part.text, skill };
  }
}

interface GradedFlow {
  readonly flow: Flow;
  readonly grade: Grade;
}

/** The gravest flow into a request: it stands for all of them. */
function worstOf(flows: Iterable<Flow>): GradedFlow | undefined {
  let worst: GradedFlow | undefined;
  for (const flow of flows) {
    const grade = gradeOf(flow);
    if (grade !== undefined && (worst === undefined || byGravity(grading(grade), grading(worst.grade)) < 0)) worst = { flow, grade };
  }
  return worst;
}

function judgementOf({ flow, grade }: GradedFlow, origins: readonly Behaviour[], part: ProgramPart): Judgement {
  const { request, source } = flow;
  const subject = source.subject ?? 'file';
  return {
    ...grading(softened(grade, flow, part)),
    ...(isKeptByAll(subject, origins) ? { whoever: true as const } : {}),
    details: { ...wordsOf(source), target: shown(request.target) },
  };
}

function wordsOf(source: Behaviour): { readonly what: string; readonly source: string } {
  if (source.target === STANDARD_INPUT) return { what: 'its input', source: '' };
  return { what: SUBJECT_WORDS[source.subject ?? 'file'], source: shownSource(source) };
}

/** The grade of a flow after what the text around it says of the host: that it is the user's own. */
function softened(grade: Grade, { request, source }: Flow, part: ProgramPart): Grade {
  if (isSealedBackup(request, part.unit.text)) return ['high', 'low'];
  return source.subject === 'credentials' && isCopiedToOwnHost(part.unit.text, part.offset + request.start) ? ['high', 'medium'] : grade;
}

/** What no lesson has its reader send, to whatever host. */
const KEPT_BY_ALL: ReadonlySet<Subject> = new Set<Subject>([...SECRET_SUBJECTS, 'shell-history', 'environment']);

/** One token in a request to one's own service is another matter than a whole store, and than many variables at once. */
function isKeptByAll(subject: Subject, origins: readonly Behaviour[]): boolean {
  return KEPT_BY_ALL.has(subject) || (subject === 'environment-variable' && origins.filter((one) => one.subject === subject).length >= 3);
}

function grading([severity, confidence]: Grade): Pick<Judgement, 'severity' | 'confidence'> {
  return { severity, confidence };
}
