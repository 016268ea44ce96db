import { prettyJson } from '../core/json.js';
import type { Report } from './report.js';

/** The report as the JSON of `docs/schemas/report.v1.schema.json`. */
export function jsonReport(report: Report): string {
  return prettyJson(report);
}
