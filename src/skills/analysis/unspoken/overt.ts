import type { UnspokenRequest } from './requests.js';

/** Deeds of giving, as functions and files are named for them. */
const GIVING =
  /(?<![a-z])(?:send\w{0,4}|sent|notif(?:y|ies|ier|ication)s?|uploads?|uploader|deliver(?:s|y|ies)?|web_?hooks?|hooks?|backups?|back_?up|sync(?:s|er|hroni[sz]es?)?|publish(?:es|er)?|push(?:es)?|posts?|submits?|submission|forwards?|shares?|mirrors?|alerts?|contact|subscribe|track(?:s|er|ing)?|telemetry|emits?|broadcasts?|exports?|ship(?:s|per)?|ingests?|logger|logging)(?![a-z])/iu;
/** Deeds of installing and loading, as functions and files are named for them. */
const INSTALLING =
  /(?<![a-z])(?:install(?:s|er|ing)?|set_?up|bootstrap(?:s|per)?|provision(?:s|ing)?|updat(?:e|es|er)|upgrades?|downloads?|downloader|plugins?|dockerfile|containerfile|vendor)(?![a-z])/iu;

/** Whether a program says by its name or by that of its function that it gives something away. */
export function saysItGives(request: UnspokenRequest): boolean {
  return saidBy(request).some((name) => GIVING.test(name));
}

/** Whether a program says by its name or by that of its function that it installs or loads something. */
export function saysItInstalls(request: UnspokenRequest): boolean {
  return saidBy(request).some((name) => INSTALLING.test(name));
}

/** The names by which a program says what it does, their words apart from each other. */
function saidBy({ unit, piece }: UnspokenRequest): readonly string[] {
  return [unit.file.path.split('/').at(-1) ?? '', piece.part?.name ?? '']
    .map((name) => name.replace(/([a-z\d])([A-Z])/gu, '$1_$2'))
    .map((name) => name.replace(/\.\w{1,5}$/u, ''));
}
