import { programsOfFlow } from './flow-scripts.js';
import type { InnerProgram } from './inner-program.js';
import { scriptsOfMarkup } from './markup-scripts.js';
import { commandsOfJavaBuild } from './java-builds.js';
import { scriptsOfNix } from './nix-commands.js';
import { programsOfNotebook } from './notebook.js';
import { commandsOfBuildProject, commandsOfLines, commandsOfPropertyList, commandsOfTerraform } from './unit-commands.js';

/** Kinds of files that hold programs without being one, with a word that they do not hold one without. */
const READERS: readonly (readonly [path: RegExp, word: string, read: (text: string) => readonly InnerProgram[]])[] = [
  [/\.ipynb$/i, '"source"', programsOfNotebook],
  [/\.(?:html?|xhtml|mht|mhtml|hta|wsf|sct|wsc|xsl|xslt|svg|vue|svelte|msc)$/i, 'cript', scriptsOfMarkup],
  [
    /\.(?:service|timer|socket|path|mount|conf)$/i,
    'Exec',
    (text) =>
      commandsOfLines(
        text,
        /^[ \t]{0,8}Exec(?:Start(?:Pre|Post)?|Stop(?:Post)?|Reload|Condition)[ \t]{0,4}=[ \t]{0,4}[-@:+!|]{0,4}([^\n]{3,4000})/gm,
      ),
  ],
  [/\.desktop$/i, 'Exec', (text) => commandsOfLines(text, /^[ \t]{0,8}(?:Try)?Exec[ \t]{0,4}=[ \t]{0,4}([^\n]{3,4000})/gm)],
  [
    /(?:^|\/)(?:crontab|anacrontab)[\w.-]{0,40}$|(?:^|\/)cron(?:\.d|tabs)?\/[\w.-]{1,80}$|\.(?:cron|crontab)$/i,
    ' ',
    (text) =>
      commandsOfLines(
        text,
        /^[ \t]{0,8}(?:@\w{4,10}|(?:[\d*/,A-Za-z-]{1,40}[ \t]{1,8}){4}[\d*/,A-Za-z-]{1,40})[ \t]{1,8}(?:(?:root|www-data|nobody|ubuntu|admin)[ \t]{1,8})?([^\n]{3,4000})/gm,
      ),
  ],
  [/(?:^|\/)Procfile(?:\.\w{1,20})?$/, ':', (text) => commandsOfLines(text, /^[\w-]{1,40}:[ \t]{0,8}([^\n]{3,4000})/gm)],
  [/\.(?:plist|terminal)$/i, '<key>', commandsOfPropertyList],
  [/\.(?:(?:cs|fs|vb|vcx|sql|wix)proj|proj|props|targets)$/i, '<', commandsOfBuildProject],
  [/\.(?:tf|hcl|pkr\.hcl|nomad)$/i, '=', commandsOfTerraform],
  [/\.nix$/i, "''", scriptsOfNix],
  [/\.xml$/i, 'executable', commandsOfJavaBuild],
  [/\.json$/i, 'Code"', programsOfFlow],
  [/\.json$/i, '"exec"', programsOfFlow],
  [/\.json$/i, '"func"', programsOfFlow],
];

/** The programs that stand within a text file of another kind; none for most files. */
export function programsWithin(path: string, text: string): readonly InnerProgram[] {
  const reader = READERS.find(([pattern, word]) => pattern.test(path) && text.includes(word));
  return reader === undefined ? [] : reader[2](text);
}
