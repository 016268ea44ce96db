import type { Hit } from '../detector.js';
import type { BundleView } from '../bundle-view.js';
import { codeHit } from '../judged.js';
import { MANAGER_PROGRAM } from '../signals/package-sources.js';
import { EDITOR_PROGRAM, GIT_PROGRAM, PRELOADED_CODE, VARIABLE_IN_VALUE } from '../signals/settings.js';
import type { TextUnit } from '../text-unit.js';
import { HOSTILE, INLINE_PROGRAM } from './inline-programs.js';

/** Code that others load: through a variable, through git, through an editor. */
export function* loadedCode(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(PRELOADED_CODE)) {
    const lineEnd = unit.text.indexOf('\n', match.end);
    const stays = unit.file.role === 'config' || />>|\bsetx\b|\btee\b/.test(unit.text.slice(match.end, lineEnd < 0 ? undefined : lineEnd));
    yield codeHit(view, unit, match, 'critical', stays ? 'high' : 'medium', {
      what: 'makes every program that starts load code from a hidden place',
      command: match.text.slice(0, 120),
    });
  }
  for (const match of unit.find(VARIABLE_IN_VALUE))
    yield codeHit(view, unit, match, 'critical', 'high', {
      what: 'puts a second variable into a value, behind a line break',
      command: match.text.slice(0, 120),
    });
  for (const match of unit.find(GIT_PROGRAM)) {
    const command = match.groups['command'] ?? '';
    const hostile = HOSTILE.test(command);
    if (!hostile && !INLINE_PROGRAM.test(command)) continue;
    yield codeHit(view, unit, match, hostile ? 'critical' : 'high', hostile ? 'high' : 'medium', {
      what: 'makes git run a command of its own',
      command: command.slice(0, 120),
    });
  }
  yield* managerPrograms(view, unit);
  for (const match of unit.find(EDITOR_PROGRAM))
    yield codeHit(view, unit, match, 'critical', 'medium', {
      what: 'makes the editor start a program of the folder in place of a tool of the system',
      command: match.text.slice(0, 120),
    });
}

/** Programs that a manager of packages starts because its settings say so. */
function* managerPrograms(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(MANAGER_PROGRAM)) {
    const file = match.groups['file'] ?? match.groups['hidden'] ?? match.groups['agent'] ?? '';
    if (/\.yarn\/releases\/yarn-|^\/(?:usr\/)?bin\/\w{1,8}sh$/.test(file)) continue;
    const conceals =
      match.groups['file'] === undefined
        ? match.groups['agent'] !== undefined || unit.file.path.endsWith('npmrc')
        : /(?:^|\/)\.\w|\/tmp\//.test(file);
    yield codeHit(view, unit, match, 'critical', conceals ? 'high' : 'medium', {
      what: 'makes the package manager start a program of its own',
      command: match.text.trim().slice(0, 120),
    });
  }
}
