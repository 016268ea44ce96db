import type { Snapshot } from '../io/snapshot.js';
import type { Report } from '../report/report.js';

export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  readonly colour: 'ansi' | 'none';
  /** Where the checked directory lies in the repository: empty, or a POSIX path that ends with a slash. */
  readonly prefix: string;
  /** What was judged: the lines that findings stand on are named by their content, as the action names them. */
  readonly head?: Snapshot;
}

/** The report in one format; only the writer that is needed is loaded. */
export async function renderReport(report: Report, format: Format, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.js')).jsonReport(report);
    case 'sarif': {
      const { sarifReport } = await import('../report/sarif.js');
      const { lineHashesOf } = await import('../report/tree-line-hashes.js');
      return sarifReport(report, {
        prefix: options.prefix,
        category: 'vaultgate',
        lineHashOf: options.head === undefined ? undefined : lineHashesOf(options.head),
      });
    }
    case 'markdown':
      return (await import('../report/markdown.js')).wholeMarkdownReport(report);
    case 'html':
      return (await import('../report/html.js')).htmlReport(report);
    case 'github': {
      const { annotationCommands, annotationsOf } = await import('../report/annotations.js');
      const { textReport } = await import('../report/text.js');
      return `${textReport(report)}${annotationCommands(annotationsOf(report, options.prefix))}`;
    }
    case 'text': {
      const { ansiStyle, plainStyle, textReport } = await import('../report/text.js');
      return textReport(report, options.colour === 'ansi' ? ansiStyle : plainStyle);
    }
  }
}
