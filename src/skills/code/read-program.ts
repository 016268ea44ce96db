import type { ProgramPlace } from './bundle-files.js';
import type { Behaviour, Language, Program } from './behaviour.js';
import { followBatch } from './batch/run.js';
import { followAppleScript } from './applescript.js';
import { followDockerfile, followMakefile, followSql } from './build-files.js';
import { followPowerShell } from './powershell/run.js';
import { Reading } from './reading.js';
import { DIALECTS } from './script/syntax/dialect.js';
import { JAVASCRIPT } from './script/javascript/knowledge.js';
import { CSHARP } from './script/csharp/knowledge.js';
import { GO } from './script/go/knowledge.js';
import { JAVA } from './script/java/knowledge.js';
import { LUA } from './script/lua/knowledge.js';
import { PERL } from './script/perl/knowledge.js';
import { PHP } from './script/php/knowledge.js';
import { RUBY } from './script/ruby/knowledge.js';
import { RUST } from './script/rust/knowledge.js';
import { SWIFT } from './script/swift/knowledge.js';
import { PYTHON } from './script/python/knowledge.js';
import { followScript, followTree } from './script/follow/script-run.js';
import { followShell } from './shell/run.js';
import { Trace } from './trace.js';
import { VISUAL_BASIC } from './visual-basic/knowledge.js';
import { parseVisualBasic } from './visual-basic/syntax.js';
import type { Value } from './value.js';

export { classifyHost } from './classify-host.js';
export { classifyPath } from './classify-path.js';
export { shellCommands } from './shell/read-shell.js';

/**
 * Reads a program and says what it does. Pure, deterministic and bounded: any text is accepted, hostile or not, and read in
 * time linear in its length; nothing is run. With its place in a bundle, small files of the bundle that it reads are known to it,
 * and modules that it imports are followed if asked for.
 */
export function readProgram(language: Language, text: string, place?: ProgramPlace): Program {
  const trace = new Trace(text.length);
  const printed = follow(language, text, new Reading(trace, follow, undefined, place));
  if (language === 'shell') trace.print(printed.origins);
  return { language, behaviours: trace.behaviours, truncated: trace.truncated, foreign: [], output: trace.output };
}

/** What one command line does, as it stands in prose, in inline code or in a setting. */
export function classifyCommand(command: string): readonly Behaviour[] {
  return readProgram('shell', command).behaviours;
}

/** Follows a text in its language; gives what it prints. */
function follow(language: Language, text: string, reading: Reading, input?: Value): Value {
  switch (language) {
    case 'shell':
      return followShell(text, reading, input);
    case 'python':
      return followScript(text, DIALECTS.python, PYTHON, reading);
    case 'javascript':
      return followScript(text, DIALECTS.javascript, JAVASCRIPT, reading);
    case 'powershell':
      return followPowerShell(text, reading);
    case 'batch':
      return followBatch(text, reading);
    case 'ruby':
      return followScript(text, DIALECTS.ruby, RUBY, reading);
    case 'perl':
      return followScript(text, DIALECTS.perl, PERL, reading);
    case 'php':
      return followScript(text, DIALECTS.php, PHP, reading);
    case 'go':
      return followScript(text, DIALECTS.go, GO, reading);
    case 'csharp':
      return followScript(text, DIALECTS.csharp, CSHARP, reading);
    case 'java':
      return followScript(text, DIALECTS.java, JAVA, reading);
    case 'kotlin':
      return followScript(text, DIALECTS.kotlin, JAVA, reading);
    case 'swift':
      return followScript(text, DIALECTS.swift, SWIFT, reading);
    case 'rust':
      return followScript(text, DIALECTS.rust, RUST, reading);
    case 'lua':
      return followScript(text, DIALECTS.lua, LUA, reading);
    case 'makefile':
      return followMakefile(text, reading);
    case 'dockerfile':
      return followDockerfile(text, reading);
    case 'visualbasic':
      return followTree(parseVisualBasic(text), DIALECTS.visualbasic, VISUAL_BASIC, reading);
    case 'sql':
      return followSql(text, reading);
    case 'applescript':
      return followAppleScript(text, reading);
  }
}
