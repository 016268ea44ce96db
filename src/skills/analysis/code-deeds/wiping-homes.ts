import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

const PERSONAL = '(?:Documents|Desktop|Pictures|Photos|Movies|Music)';
const AT_HOME = String.raw`(?:~|\$HOME|\$\{HOME\}|\$\(HOME\)|\$\$HOME|\$ENV\{HOME\}|\$\{env\.HOME\})`;
/** What takes away all that `find` finds. */
const TAKEN = String.raw`(?:-delete\b|-exec\s+(?:rm|shred|srm)\b|\|\s?xargs\s[^\n]{0,20}(?:rm|shred)\b)`;

/** Variables of make that hold what is the user's, and a recipe that takes them away (GNU make manual, "How to Use Variables"). */
const MAKE_VARIABLE = signal(
  'make-variable-of-home',
  ['$(home)'],
  new RegExp(
    String.raw`^(?<name>\w{1,30})[ \t]{0,8}[:?+]{0,2}=[^\n]{0,60}\$\(HOME\)(?:\/${PERSONAL}\b|(?=[\s)]|$))[^\n]{0,160}\n[^]{0,2500}?(?:\brm\s+-\w{0,3}r\w{0,3}\s[^\n]{0,60}\$[({]\k<name>[)}](?!\/)|\bfind\s[^\n|]{0,40}\$[({]\k<name>[)}][^\n]{0,120}?${TAKEN})`,
  ),
  2900,
  [['rm -', 'shred', '-delete']],
);
/** Folders of the user by their names, searched for or gone through, and everything in them taken away. */
const FOUND_FOLDERS = signal(
  'found-folders',
  [
    '-delete',
    '-exec',
    'xargs',
    '$(home)/',
    'rimraf',
    'rm -',
    'remove_directory',
    '%userprofile%',
    'get-childitem',
    'gci',
    'dir.home',
    'user.home',
  ],
  new RegExp(
    String.raw`(?:\bfind\s+(?:${AT_HOME}|\/home|\/Users|\/)["']?\s[^\n]{0,160}-i?name\s+["']?${PERSONAL}\b[^\n]{0,160}?${TAKEN}|\bfind\s+(?:(?!-i?name|-empty)[^\n|;]){0,60}${AT_HOME}\/${PERSONAL}\b(?:(?!-i?name|-empty|-size 0)[^\n|;]){0,120}?${TAKEN}|\brm -\w{0,3}r\w{0,3}\s[^\n;&|]{0,60}${AT_HOME}["']?\/${PERSONAL}(?:\/\*?)?(?![\w\/*.])|\b(?:rmdir|rd|del) \/s\b[^\n&|]{0,20}%USERPROFILE%\\${PERSONAL}(?![\w\\])|\bremove_directory\s[^\n;&|)]{0,60}${AT_HOME}\/${PERSONAL}(?![\w\/])|\b(?:Get-ChildItem|gci)\b[^\n|]{0,60}(?:USERPROFILE|HOME)[^\n|\\\/]{0,4}[\\\/]${PERSONAL}\b(?:(?!-Filter|-Include)[^\n]){0,240}?\|\s?(?:Remove-Item|ri|del)\b|["']\s?:\s?"[^"\n]{0,200}\b(?:rm\s+-rf|rimraf)\s[^"\n;&|]{0,60}${AT_HOME}\/${PERSONAL}(?![\w\/])|\bDir\.home\b[^\n]{0,30}["'\/]\{?${PERSONAL}[^\n]{0,160}?(?:\bFile\.(?:delete|unlink)\b|\bFileUtils\.rm|\.delete\b)|\bgetProperty\(\s?["']user\.home["']\s?\)[^\n]{0,16}["']\/?${PERSONAL}\/?["'])`,
  ),
  520,
  [['documents', 'desktop', 'pictures', 'photos', 'movies', 'music']],
);
const DELETES =
  /\brmdir\b|\brd \/s\b|\bdel \/s\b|\bRemove-Item\b|\brm\b|\bdelete\b|\bdeleteRecursively\b|\bdeleteDir\b|\bshred\b|\brimraf\b|-delete\b|\bunlink\b|\bsrm\b/u;

/** Variables of make for what lies around the project, and a recipe that takes it away. */
const MAKE_VARIABLE_OUTSIDE = signal(
  'make-variable-outside',
  ['../..'],
  new RegExp(
    String.raw`^(?<name>\w{1,30})[ \t]{0,8}[:?+]{0,2}=[^\n]{0,60}\.\.\/\.\.(?![\w.]|\/\w)[^\n]{0,40}\n[^]{0,1500}?(?:\brm\s+-\w{0,3}r\w{0,3}\s[^\n]{0,60}\$[({]\k<name>[)}](?:\/\*)?(?![\w\/])|\bfind\s[^\n|]{0,10}\$[({]\k<name>[)}][^\n]{0,120}?${TAKEN})`,
  ),
  1900,
  [['rm -', 'shred', '-delete', '-exec']],
);

/** Scripts of packages and targets of builds that reach out of the project. */
const REACHES_OUT = signal(
  'reaches-out-of-project',
  ['rimraf', 'del-cli', 'shx rm'],
  /\b(?:rimraf|del-cli|shx rm -rf?)\s[^"'\n;&|]{0,60}(?:\.\.\/){2,6}(?:\*|\s|"|$)/,
  200,
);

/** Targets that tidy up and take the folders of the user with them. */
export const WIPES_HOMES: readonly CodeDeed[] = [
  codeDeed('deletes the personal folders of', 'critical/high', MAKE_VARIABLE, { reach: 0, places: 'settings', patterns: 'own' }),
  codeDeed('deletes the personal folders of', 'critical/high', FOUND_FOLDERS, {
    near: [DELETES],
    reach: 160,
    places: 'settings',
    patterns: 'own',
    shown: 'high/medium',
  }),
  codeDeed('deletes what lies around the project of', 'critical/high', MAKE_VARIABLE_OUTSIDE, {
    reach: 0,
    places: 'settings',
    patterns: 'own',
  }),
  codeDeed('deletes what lies around the project of', 'critical/medium', REACHES_OUT, { reach: 0, places: 'settings' }),
];
