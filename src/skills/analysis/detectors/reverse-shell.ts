import { reverseShell } from '../../../rules/skill/reverse-shell.js';
import { around, codeOf, firstIn, type CodeStretch } from '../code-stretches.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit } from '../judged.js';
import { LISTEN_TO_SHELL } from '../signals/commands.js';
import { OPENS_CONNECTION, RUNS_RECEIVED, RUNS_REQUEST, SHELL_BESIDE, STARTS_SHELL, TIES_STREAMS } from '../signals/remote-shell.js';
import type { TextUnit } from '../text-unit.js';

/** Connections whose input a shell runs, wherever such a command is written, and in whatever language such a program is. */
export const reverseShellDetector: Detector = {
  rule: reverseShell,
  signals: [LISTEN_TO_SHELL, OPENS_CONNECTION, RUNS_RECEIVED, RUNS_REQUEST, SHELL_BESIDE, STARTS_SHELL, TIES_STREAMS],
  *detect(view) {
    for (const unit of view.units) {
      for (const match of [...unit.find(LISTEN_TO_SHELL), ...unit.find(SHELL_BESIDE)])
        yield codeHit(view, unit, match, 'critical', 'high', { target: match.text.slice(0, 120), name: 'nc' });
      if (unit.find(OPENS_CONNECTION).length > 0) for (const stretch of codeOf(unit)) yield* shellsOn(view, unit, stretch);
      yield* pagesWithShell(view, unit);
    }
  },
};

/** A connection, a shell and what ties their streams together, in one program. */
function* shellsOn(view: BundleView, unit: TextUnit, stretch: CodeStretch): Iterable<Hit> {
  const connection = firstIn(unit, OPENS_CONNECTION, stretch);
  if (!connection) return;
  const near = around(stretch, connection);
  const received = firstIn(unit, RUNS_RECEIVED, near);
  const shell = received ?? firstIn(unit, STARTS_SHELL, near);
  if (!shell || (received === undefined && !firstIn(unit, TIES_STREAMS, near))) return;
  yield codeHit(view, unit, shell, 'critical', 'high', { target: connection.text.slice(0, 120), name: shell.text.slice(0, 60) });
}

/** Pages of a web server; in a file of another kind the same words are a pattern or a lesson. */
const PAGE = /\.(?:php\d?|phtml|jspx?|aspx?|asp|cfm)$/iu;

/** A page that runs what its visitor asks for. As a block in a document it is often what a lesson is about. */
function* pagesWithShell(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(RUNS_REQUEST)) {
    const page = PAGE.test(unit.file.path);
    if (match.text.includes('$_') && !page && unit.file.role === 'script') continue;
    const own = page || unit.file.role === 'script';
    const [severity, confidence] = page
      ? (['critical', 'high'] as const)
      : own
        ? (['critical', 'medium'] as const)
        : (['high', 'low'] as const);
    yield codeHit(view, unit, match, severity, confidence, { target: match.text.slice(0, 120), name: 'a request' });
  }
}
