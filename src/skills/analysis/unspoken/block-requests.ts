import { foundOnce } from '../../../core/found-once.js';
import type { BundleView } from '../bundle-view.js';
import { namesIn, statementsOf } from '../program-pieces/statements.js';
import { blocksWith, type ProgramText } from '../programs-with.js';
import { CALL } from '../requests/calls.js';
import { CONNECTED_HOST, WRITTEN_ADDRESS } from './addresses.js';
import { givesSecrets, givesSomething, givesStores, givesWork, signsIn } from './gives.js';
import { requestsIn, type UnspokenRequest } from './requests.js';
import { pageTells, sectionTells } from './told-giving.js';

/** A request in a block of a page to a host of which nothing else speaks, and whose answer nobody hears. */
export interface BlockRequest {
  readonly request: UnspokenRequest;
  /** `keys`: the environment or what lets somebody in elsewhere; `work`: what the user works on. */
  readonly gives: 'keys' | 'work';
  /** `nothing`: the page tells nowhere of giving; `aside`: it does, but not where the block stands, and the block hides it. */
  readonly told: 'nothing' | 'aside';
}

/** All such places of a bundle. */
export const blockRequests = foundOnce((view: BundleView): readonly BlockRequest[] => [...requestsOf(view)]);

/**
 * What a block of a page gives away beside the work that the page is about. A block that is there to show a request says so: the page
 * speaks of the service, of sending or of uploading, or the request is all that the block does.
 */
function* requestsOf(view: BundleView): Iterable<BlockRequest> {
  const seen = new Set<string>();
  for (const wanted of [WRITTEN_ADDRESS, CONNECTED_HOST])
    for (const block of blocksWith(view, wanted)) {
      const key = `${block.unit.file.path} ${String(block.start)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const one of requestsIn(view, block)) {
        const gives = givenBy(one);
        if (gives === undefined || (gives === 'work' && !isAside(one, block))) continue;
        const told = howTold(one, block);
        if (told === undefined) continue;
        yield { request: { ...one, start: block.start + one.start, end: block.start + one.end }, gives, told };
      }
    }
}

function givenBy(one: UnspokenRequest): BlockRequest['gives'] | undefined {
  if (one.answer !== 'unheard' || !givesSomething(one) || signsIn(one)) return undefined;
  if (givesStores(one) || (one.isHidden && givesSecrets(one))) return 'keys';
  return givesWork(one) ? 'work' : undefined;
}

function howTold(one: UnspokenRequest, block: ProgramText): BlockRequest['told'] | undefined {
  if (!pageTells(block)) return 'nothing';
  return one.isHidden && !sectionTells(block) ? 'aside' : undefined;
}

/** Lines that do no work: what is loaded, and what opens or closes a block. */
const NO_WORK =
  /^\s*(?:import|from|use|using|require\w{0,9}|#include|library\(|package|module|set -|const \w[^=\n]{0,60}=\s?(?:await )?(?:require|import)\(|[\])}]|end\b|done\b|fi\b)/u;
/** Names that say nothing of what is worked on. */
const PLAIN: ReadonlySet<string> = new Set(
  'import require from as os sys re json data i j k x self this print len str open echo true false null none nil'.split(' '),
);
/** The name of a file that is worked on. */
const FILE =
  /[\w-]{2,60}\.(?:csv|tsv|xlsx?|json|jsonl|txt|md|pdf|docx?|log|db|sqlite3?|parquet|xml|ya?ml|zip|tar|gz|tgz|sql|wav|mp3|png|jpe?g|html?|ics|vcf|eml|mbox)\b/giu;
/** Calls that programs make of each other, and of files, and that are no requests. */
const WORK_CALLS = /\b(?:system|run|exec|write\w{0,12}|put|execute)\b/gu;
/** What comes of the work: it is printed, or written to a file. */
const RESULT =
  /\b(?:print\w{0,3}|puts|echo|cat|head|tail|wc|say|log|write\w{0,12}|to_(?:csv|json|excel|parquet|sql)|save\w{0,6}|dump|Export-\w{2,8}|Out-File|Set-Content|file_put_contents|nrow|summary|inspect)\b|>\s?[\w"'$]/u;
/** How much other work there has to be. */
const LEAST_WORK = 2;

/** Whether a request is one thing among others that the block does, and something else comes of what it gives. */
function isAside({ said }: UnspokenRequest, { text }: ProgramText): boolean {
  const parts = new Set(said.split('\n').map((line) => line.trim()));
  const others = statementsOf(text).filter((one) => !NO_WORK.test(one.text) && !CALL.test(one.text.replace(WORK_CALLS, '')));
  if (others.length < LEAST_WORK) return false;
  const given = [...wordsOf(said)];
  return others.some((one) => {
    if (isPartOf(one.text, parts) && !RESULT.test(one.text)) return false;
    const worked = wordsOf(one.text);
    return given.some((word) => worked.has(word));
  });
}

function isPartOf(statement: string, parts: ReadonlySet<string>): boolean {
  return statement.split('\n').every((line) => parts.has(line.trim()));
}

/** The names that a piece of code reads, and the files that it speaks of. */
function wordsOf(code: string): ReadonlySet<string> {
  const words = new Set([...namesIn(code)].filter((name) => name.length > 1 && !PLAIN.has(name.toLowerCase())));
  for (const [file] of code.matchAll(FILE)) words.add(file.toLowerCase());
  return words;
}
