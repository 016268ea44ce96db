import { groupBy } from '../group-findings.js';
import type { ReportedPack } from '../report.js';
import { shorten } from '../untrusted.js';
import { markup, NOTHING, type Markup } from './markup.js';

const LAYERS = ['foundation', 'domain', 'custom'];
const BOX = { width: 200, height: 52, gap: 16 };
const LAYER_GAP = 36;
const MARGIN = 16;
const LABEL_WIDTH = 110;
/** Packs of one layer in the picture; the table holds all. */
const MAX_IN_ROW = 12;

/** The installed packs: a picture by layer with drift marked, and a table that says the same in words. */
export function packsSection(packs: readonly ReportedPack[]): Markup {
  if (packs.length === 0) return NOTHING;
  return markup`<section aria-labelledby="packs"><h2 id="packs">Packs</h2>${picture(packs)}
<table><thead><tr><th scope="col">Pack</th><th scope="col">Layer</th><th scope="col">Installed</th><th scope="col">On offer</th><th scope="col">Drift</th><th scope="col">Files that differ</th></tr></thead>
<tbody>${packs.map(row)}</tbody></table></section>`;
}

function row(pack: ReportedPack): Markup {
  const differing = pack.files.filter((file) => file.state !== 'clean');
  return markup`<tr><th scope="row">${pack.name}</th><td>${pack.layer ?? '—'}</td><td>${pack.installed_version ?? '—'}</td><td>${pack.available_version ?? '—'}</td><td>${pack.drift.length === 0 ? 'none' : markup`<span class="level-warning">${pack.drift.join(', ')}</span>`}</td><td>${differing.map((file) => markup`<code>${file.path}</code> (${file.state}) `)}</td></tr>`;
}

function picture(packs: readonly ReportedPack[]): Markup {
  const layers = [...groupBy(packs, (pack) => pack.layer ?? 'no layer')].sort(([a], [b]) => rank(a) - rank(b));
  const widest = Math.max(...layers.map(([, members]) => Math.min(members.length, MAX_IN_ROW)));
  const width = MARGIN * 2 + LABEL_WIDTH + widest * (BOX.width + BOX.gap);
  const rowHeight = BOX.height + MARGIN * 2;
  const height = layers.length * rowHeight + (layers.length - 1) * LAYER_GAP + 2;
  const rows = layers.map(([layer, members], index) => layerRow(layer, members, index * (rowHeight + LAYER_GAP) + 1, width));
  const arrows = layers.slice(1).map((_, index) => {
    const from = (index + 1) * rowHeight + index * LAYER_GAP + 1;
    const [x, to] = [width / 2, from + LAYER_GAP];
    return markup`<path class="arrow" d="M${x} ${from} V${to - 4} M${x - 6} ${to - 10} L${x} ${to - 3} L${x + 6} ${to - 10}"/>`;
  });
  const drifted = packs.filter((pack) => pack.drift.length > 0).length;
  return markup`<figure tabindex="0" aria-label="Packs by layer"><svg role="img" aria-label="Installed packs by layer: ${packs.length} packs, ${drifted} with drift" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${rows}${arrows}</svg></figure>`;
}

function layerRow(layer: string, members: readonly ReportedPack[], top: number, width: number): Markup {
  const boxes = members.slice(0, MAX_IN_ROW).map((pack, index) => {
    const x = MARGIN + LABEL_WIDTH + index * (BOX.width + BOX.gap);
    const y = top + MARGIN;
    const state =
      pack.drift.length === 0
        ? (pack.installed_version ?? 'not recorded')
        : `${pack.installed_version ?? '—'}, drift: ${pack.drift.join(', ')}`;
    return markup`<rect class="pack${pack.drift.length === 0 ? '' : ' drift'}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + 10}" y="${y + 21}">${shorten(pack.name, 26)}</text><text class="small" x="${x + 10}" y="${y + 39}">${shorten(state, 34)}</text>`;
  });
  const more =
    members.length > MAX_IN_ROW
      ? markup`<text class="small" x="${MARGIN}" y="${top + 66}">and ${members.length - MAX_IN_ROW} more</text>`
      : NOTHING;
  return markup`<rect class="layer" x="1" y="${top}" width="${width - 2}" height="${BOX.height + MARGIN * 2}" rx="8"/><text x="${MARGIN}" y="${top + 46}">${shorten(layer, 14)}</text>${boxes}${more}`;
}

function rank(layer: string): number {
  const index = LAYERS.indexOf(layer);
  return index < 0 ? LAYERS.length : index;
}
