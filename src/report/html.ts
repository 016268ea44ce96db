import type { Report } from './report.js';
import { htmlText } from './untrusted.js';

/** The report as one self-contained page. */
export function htmlReport(report: Report): string {
  return `<!doctype html><title>Vaultgate: ${htmlText(report.verdict)}</title>\n`;
}
