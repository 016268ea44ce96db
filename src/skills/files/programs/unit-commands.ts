import { withoutEntities } from '../documents/document-text.js';
import { MAX_PROGRAMS, programAt, programFrom, type InnerProgram } from './inner-program.js';

/** Commands of settings in lines: units of systemd (systemd.service, “Command lines”), entries of the desktop, tables of cron, Procfiles. */
export function commandsOfLines(text: string, pattern: RegExp): readonly InnerProgram[] {
  const found: InnerProgram[] = [];
  for (const match of text.matchAll(pattern)) {
    const command = match[1] ?? '';
    const start = match.index + match[0].length - command.length;
    found.push(programAt('command.sh', text, start, start + command.length));
    if (found.length >= MAX_PROGRAMS) break;
  }
  return found;
}

const BUILD_COMMAND =
  /<Exec\b[^<>]{0,400}?\bCommand\s{0,4}=\s{0,4}(?:"([^"<]{3,4000})"|'([^'<]{3,4000})')|<(?:Pre|Post|PreLink)Build(?:Event)?>(?:\s{0,40}<Command>)?([^<]{3,4000})</g;

/** A task that is written in the project itself (MSBuild reference, “Create an inline task with RoslynCodeTaskFactory”). */
const INLINE_TASK = /<Code\b[^<>]{0,400}>\s{0,400}<!\[CDATA\[/g;

/** What a project of MSBuild has a shell run (MSBuild reference, “Exec task”; “Specify build events”), and the tasks that are written in it. */
export function commandsOfBuildProject(text: string): readonly InnerProgram[] {
  const found: InnerProgram[] = tasksOfProject(text);
  for (const match of text.slice(0, 500_000).matchAll(BUILD_COMMAND)) {
    if (found.length >= MAX_PROGRAMS) break;
    found.push(programFrom('command.sh', withoutEntities(match[1] ?? match[2] ?? match[3] ?? ''), match.index));
  }
  return found;
}

function tasksOfProject(text: string): InnerProgram[] {
  const found: InnerProgram[] = [];
  for (const match of text.matchAll(INLINE_TASK)) {
    if (found.length >= MAX_PROGRAMS) break;
    const start = match.index + match[0].length;
    const end = text.indexOf(']]>', start);
    found.push(
      programAt(`task.${/\bLanguage\s{0,4}=\s{0,4}["']vb/i.test(match[0]) ? 'vbs' : 'cs'}`, text, start, end < 0 ? text.length : end),
    );
  }
  return found;
}

const ARGUMENTS =
  /<key>ProgramArguments<\/key>\s{0,200}<array>([^]{1,20000}?)<\/array>|<key>(?:Program|CommandString)<\/key>\s{0,200}<string>([^<]{1,4000})<\/string>/g;
const STRING = /<string>([^<]{0,8000})<\/string>/g;

/** What a property list of launchd or of a terminal starts (launchd.plist(5), “ProgramArguments”). */
export function commandsOfPropertyList(text: string): readonly InnerProgram[] {
  const found: InnerProgram[] = [];
  for (const match of text.slice(0, 500_000).matchAll(ARGUMENTS)) {
    if (found.length >= MAX_PROGRAMS) break;
    if (match[2] !== undefined) {
      found.push(programFrom('command.sh', withoutEntities(match[2]), match.index));
      continue;
    }
    const list = match.index + match[0].indexOf(match[1] ?? '');
    const words = [...(match[1] ?? '').matchAll(STRING)].map((one) => ({ value: withoutEntities(one[1] ?? ''), at: list + one.index }));
    found.push(...programOfArguments(words));
  }
  return found;
}

interface Word {
  readonly value: string;
  readonly at: number;
}

const INTERPRETERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:ba|z|da|k)?sh$/, 'sh'],
  [/(?:^|\/)python[\d.]*$/, 'py'],
  [/(?:^|\/)(?:node|bun)$/, 'js'],
  [/(?:^|\/)ruby$/, 'rb'],
  [/(?:^|\/)perl$/, 'pl'],
  [/(?:^|\/)osascript$/, 'applescript'],
  [/(?:^|[/\\])(?:pwsh|powershell)(?:\.exe)?$/i, 'ps1'],
];

/** An argument vector: the program that an interpreter is given, else the words as a command line. */
export function programOfArguments(words: readonly Word[]): readonly InnerProgram[] {
  const [first] = words;
  if (first === undefined) return [];
  for (let index = 0; index + 2 < words.length && index < 4; index += 1) {
    const ending = INTERPRETERS.find(([name]) => name.test(words[index]?.value ?? ''))?.[1];
    const flag = words.findIndex((word, at) => at > index && /^-{1,2}(?:[a-z]{0,3}[ce]|command|eval)$/i.test(word.value));
    const program = words[flag + 1];
    if (ending !== undefined && flag > 0 && program !== undefined) return [programFrom(`command.${ending}`, program.value, program.at)];
  }
  return [
    programFrom(
      'command.sh',
      words
        .map((word) => (/^[\w./:=@%+,-]+$/.test(word.value) ? word.value : `'${word.value.replaceAll("'", String.raw`'\''`)}'`))
        .join(' '),
      first.at,
    ),
  ];
}

const ASSIGNED =
  /^[ \t]{0,40}(?:command|program|inline|user_data|startup_script|metadata_startup_script|custom_data)[ \t]{0,8}=[ \t]{0,8}/gm;

/** Commands in the language of Terraform: strings, lists and here-documents of provisioners, external data and first starts. */
export function commandsOfTerraform(text: string): readonly InnerProgram[] {
  const found: InnerProgram[] = [];
  for (const match of text.matchAll(ASSIGNED)) {
    if (found.length >= MAX_PROGRAMS) break;
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 20_000);
    const heredoc = /^(?:base64encode\()?<<[-~]?(\w{1,40})\n/.exec(rest);
    if (heredoc !== null) {
      const end = new RegExp(String.raw`^[ \t]{0,40}${heredoc[1] ?? ''}\b`, 'm').exec(rest.slice(heredoc[0].length));
      found.push(programAt('command.sh', text, start + heredoc[0].length, start + heredoc[0].length + (end?.index ?? rest.length)));
      continue;
    }
    const strings = [
      ...(/^(?:"(?:[^"\\\n]|\\.){0,4000}"|\[[^\]]{0,6000}\])/.exec(rest)?.[0] ?? '').matchAll(/"((?:[^"\\\n]|\\.){1,4000})"/g),
    ];
    const words = strings.map((one) => ({ value: (one[1] ?? '').replace(/\\(.)/g, '$1'), at: start + one.index }));
    if (rest.startsWith('[') && !match[0].includes('inline')) found.push(...programOfArguments(words));
    else found.push(...words.map((word) => programFrom('command.sh', word.value, word.at)));
  }
  return found;
}
