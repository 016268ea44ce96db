import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';

/** A command that stands nowhere as a whole: its pieces lie in files of data, and the agent puts them together. MITRE ATT&CK: T1027.010. */

const SHELL = String.raw`(?:\x60?(?:bash|sh(?= -c|\x60|[.,\n])|zsh|python3?|node|perl|ruby|pwsh|powershell|cmd)(?: -[ce]| \/c)?\x60?|(?:the |a )?(?:shell|terminal|interpreter)|\x60?eval\x60?|\x60?exec\x60?)`;
const SHELLS = [
  ...phrases(
    'bash | zsh | python | node | perl | ruby | pwsh | powershell | cmd | shell | terminal | interpreter | eval | exec | iex | sh -c',
  ),
  ...followed('with | in | by | to | into | through | using', 'sh | `sh'),
];
const JOINED = phrases('join | concatenat | assembl | stitch | string | glue | chain | append | together | line up | lined up');
const RUNS_IT = oneOf(
  'runs-what-was-joined',
  [
    [
      SHELLS,
      String.raw`\b(?:run|execute|pipe|feed|pass|evaluate|start|give|hand) (?:it|that|them|this|the (?:\w{3,10} )?(?:line|result|string|text|outcome|sum|whole|lot))\b[^.;\n]{0,16}?\b(?:with|in|by|to|into|through|using) ${SHELL}`,
      [JOINED],
    ],
    [
      SHELLS,
      String.raw`\b(?:run|execute|pipe|feed|pass|evaluate)\b[^.;\n]{0,40}?\b(?:bash -c|sh -c|eval\b|python3? -c|node -e|iex\b)`,
      [JOINED],
    ],
  ],
  600,
);
const JOINS =
  /\b(?:join|joined|concatenat|assembl|stitch|string|glue|chain|append|put\b[^.;\n]{0,24}?\btogether|piece together|paste\b[^.;\n]{0,16}?\btogether|line up)/;
const PIECES = String.raw`\b(?:entr(?:y|ies)|values?|keys?|fields?|pieces?|parts?|fragments?|strings?|letters?|characters?|words?|cells?|captions?|titles?|first (?:letter|word|line)s?)\b[^.;\n]{0,30}?\b(?:of|in|from) (?:each|every|all|the (?:\w{3,10} )?(?:files?|catalogues?|catalogs?|locales?|images?|records?|rows|json)|these|those|\x60)`;
const IN_ORDER = String.raw`\bwithout (?:spaces|blanks|separators?|gaps|line ?breaks)\b|\b(?:in|by) (?:the |that |this |their )?(?:\w{3,12} )?(?:order|sequence)\b|\bone after (?:the other|another)\b|\bend to end\b|\binto one (?:line|string|command)\b`;
const HONEST =
  /\b(?:never|do not|don['’]t|must not|sql|psql|sqlite3?|migrations?|show (?:the|it to the) user|user (?:confirms?|agrees|approves)|attackers?|malware|obfuscat\w+|payloads?|detect\w*|ctf|deobfuscat\w+|analys\w+)\b/i;

export const PIECED_COMMANDS: readonly Deed[] = [
  deed('command-from-pieces', 'critical/high', RUNS_IT, JOINS, {
    parts: [anyOf(PIECES), anyOf(IN_ORDER)],
    unless: [HONEST],
    reach: 'beside',
    quoted: 'own',
  }),
];
