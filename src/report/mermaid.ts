import { groupBy } from './group-findings.js';
import type { Report, ReportedPack } from './report.js';
import { mermaidLabel } from './untrusted.js';

const LAYERS = ['foundation', 'domain', 'custom'];
/** Packs in one picture; more cannot be read. */
const MAX_PACKS = 60;

/** The installed packs by layer with their drift as a Mermaid flow chart; undefined when there is none. */
export function packGraph(report: Report): string | undefined {
  const packs = report.packs.slice(0, MAX_PACKS);
  if (packs.length === 0) return undefined;
  const lines = ['flowchart TB'];
  const layers = [...groupBy(packs, (pack) => pack.layer ?? 'no layer')].sort(([a], [b]) => rank(a) - rank(b));
  let number = 0;
  layers.forEach(([layer, members], index) => {
    lines.push(`  subgraph L${String(index)}["${mermaidLabel(layer)}"]`);
    for (const pack of members) {
      number += 1;
      lines.push(`    P${String(number)}["${mermaidLabel(labelOf(pack))}"]${pack.drift.length === 0 ? '' : ':::drift'}`);
    }
    lines.push('  end');
    if (index > 0) lines.push(`  L${String(index - 1)} --> L${String(index)}`);
  });
  lines.push('  classDef drift stroke:#bf8700,stroke-width:3px,stroke-dasharray:5 3');
  return lines.join('\n');
}

function rank(layer: string): number {
  const index = LAYERS.indexOf(layer);
  return index < 0 ? LAYERS.length : index;
}

function labelOf(pack: ReportedPack): string {
  const version = pack.installed_version ?? 'not recorded';
  return pack.drift.length === 0 ? `${pack.name} ${version}` : `${pack.name} ${version} - ${pack.drift.join(' ')}`;
}
