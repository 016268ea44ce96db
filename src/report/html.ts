import { createHash } from 'node:crypto';

import { findingsSection } from './html/findings-section.js';
import { Markup, markup, NOTHING } from './html/markup.js';
import { packsSection } from './html/packs-section.js';
import { SCRIPT } from './html/script.js';
import { skillsSection } from './html/skills-section.js';
import { STYLE } from './html/style.js';
import type { Report } from './report.js';
import { counted, coverageWords } from './wording.js';

/**
 * Threat: text of the scanned tree that is taken for markup, or a report that tells somebody where it is read. Nothing may
 * be loaded, and only our own style and script run, named by their hashes (Content Security Policy Level 3).
 */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashSource(STYLE)}'`,
  `script-src '${hashSource(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The report as one page that needs no other file and no network. */
export function htmlReport(report: Report): string {
  const page = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>Vaultgate: ${report.verdict}</title><style>${new Markup(STYLE)}</style></head>
<body><header>${summary(report)}</header><main>
${packsSection(report.packs)}
${skillsSection(report)}
${findingsSection(report)}
${skippedSection(report)}
</main><footer><p class="quiet">Vaultgate ${report.tool.version}, ${report.created_at}</p></footer>
<script>${new Markup(SCRIPT)}</script></body></html>
`;
  return page.html;
}

function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function summary(report: Report): Markup {
  const { verdict, counts } = report;
  const items = (
    [
      [counts.error, 'error'],
      [counts.warning, 'warning'],
      [counts.note, 'note'],
      [counts.new, 'new', 'new'],
      [counts.escalated, 'worse than before', 'worse than before'],
      [counts.existing, 'known from the base', 'known from the base'],
      [counts.fixed, 'fixed', 'fixed'],
      [counts.waived, 'waived or approved', 'waived or approved'],
    ] as const
  ).map(([count, one, many = `${one}s`]) => markup`<li><b>${count}</b> ${count === 1 ? one : many}</li>`);
  return markup`<h1>Vaultgate: <span class="verdict-${verdict}">${verdict}</span></h1><ul class="counts">${items}</ul>
<p class="quiet">${coverageWords(report)}.${verdict === 'PASS' ? '' : ' The arrow in each finding shows the way out.'}</p>`;
}

function skippedSection({ coverage }: Report): Markup {
  if (coverage.skipped.length === 0) return NOTHING;
  const items = coverage.skipped.map(({ path, reason }) => markup`<li><code>${path}</code> (${reason})</li>`);
  return markup`<section aria-labelledby="skipped"><h2 id="skipped">Not read</h2><details><summary>${counted(coverage.skipped.length, 'path')}</summary><ul>${items}</ul></details></section>`;
}
