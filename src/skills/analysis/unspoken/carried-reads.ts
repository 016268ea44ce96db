import { deedAt, type Behaviour, type Subject } from '../../code/behaviour.js';
import { foundOnce } from '../../../core/found-once.js';
import type { BundleView } from '../bundle-view.js';
import { linkedPrograms } from '../linked-programs.js';
import { mergedPrograms } from '../merged-programs.js';
import type { ReadSnippet } from '../programs.js';
import type { UnspokenRequest } from './requests.js';

/** What tells of a machine or lets a program in, which other rules weigh. */
const OF_PROGRAM: ReadonlySet<Subject> = new Set<Subject>(['environment-variable', 'machine-identity', 'access-token']);
/** Files that tell a program where to go, or how the machine is. */
const SETTINGS =
  /^\/(?:proc|sys)\/|^\/etc\/(?:os-release|hostname|timezone)$|(?:config|setting|option|manifest|package|lock)\w{0,10}\.\w{1,5}$|\.(?:json|ya?ml|toml|ini|cfg|conf|properties)$/iu;

/**
 * Whether a request carries what was read elsewhere: a file of the user, the clipboard, what a client sent. Unlike the words of the
 * request, the flow of data tells so through any number of functions and modules.
 */
export function carriesWhatWasRead(view: BundleView, request: UnspokenRequest): boolean {
  const { unit, piece, code } = request;
  const [start, end] = [piece.start, piece.start + code.length];
  const carries = ({ unit: own, snippet, program }: ReadSnippet): boolean =>
    own === unit &&
    program.behaviours.some(
      (deed) =>
        deed.kind === 'send' &&
        deed.start + snippet.start >= start &&
        deed.start + snippet.start < end &&
        (deed.target ?? '').includes(request.host) &&
        deed.flowsFrom.some((index) => isOfUser(deedAt(program, index))),
    );
  return view.programs.some(carries) || readForThis(view).some(carries);
}

/** The programs that stand in several files, read whether or not they hold words of which another rule speaks. */
const readForThis = foundOnce((view: BundleView): readonly ReadSnippet[] => {
  const texts = new Map(view.files.map((file) => [file.path, file.text] as const));
  const files = { textAt: (path: string) => texts.get(path) };
  return [...linkedPrograms(view.units, files, [], 'all'), ...mergedPrograms(view.units, files, 'all')];
});

function isOfUser(deed: Behaviour | undefined): boolean {
  if (deed?.kind !== 'read' || deed.subject === undefined || OF_PROGRAM.has(deed.subject)) return false;
  return deed.subject !== 'file' || !SETTINGS.test(deed.target ?? '');
}
