import { prettyJson } from '../../core/json.js';
import { isDowngrade } from '../../packs/judge-drift.js';
import type { PacksModel, PackStatus } from '../../packs/model.js';
import { gatherPacks, readPacks } from '../../packs/read-packs.js';
import type { ShippedPack } from '../../packs/shipped-pack.js';
import { reportPack } from '../../report/build-report.js';
import { logText } from '../../report/untrusted.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { namesIn, noneAllowed } from './names.js';
import { parsePackCall } from './pack-call.js';
import { putFaults, stateFaults } from './state-faults.js';

/** Runs `pack list`: what is installed and how it drifts, and what else is on offer. */
export async function runList(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parsePackCall(args, terminal, []);
  noneAllowed(call.names, 'list');
  const { snapshot, settings } = call.open();
  const model = readPacks(snapshot, settings);
  const faults = stateFaults(model.findings);
  if (faults.length > 0) return putFaults(call, snapshot, faults);
  const { catalog, pending } = gatherPacks(snapshot, settings);
  const others = namesIn(catalog.names(), model.packs).flatMap((name) => catalog.available(name) ?? []);
  call.put(call.format === 'json' ? listJson(model, others, pending) : printList(model, others, pending));
  return EXIT.pass;
}

function printList(model: PacksModel, others: readonly ShippedPack[], pending: string | undefined): string {
  const lines = [
    ...model.packs.map(packLine),
    ...others.map((pack) => {
      const { metadata } = pack;
      const version = metadata === undefined ? '(broken, see vaultgate pack info)' : `v${metadata.version} (${metadata.layer})`;
      return `○ ${logText(pack.name)} ${logText(version)}, not installed`;
    }),
  ];
  if (pending !== undefined)
    lines.push('⚠ a command that changes packs was interrupted or is still running; vaultgate pack upgrade completes or undoes it');
  return `${lines.length === 0 ? 'No packs are installed, and none are on offer.' : lines.join('\n')}\n`;
}

/** The specification's own words for a version that drifts (its section 6). */
function packLine(pack: PackStatus): string {
  const rest = pack.drift.filter((kind) => kind !== 'version');
  const tail = rest.length === 0 ? '' : `: ${rest.join(', ')}`;
  const { installedVersion: installed, availableVersion: available } = pack;
  if (installed === null) return `⚠ ${logText(pack.name)} (not recorded)${tail}`;
  if (available !== null && pack.drift.includes('version')) {
    const older = isDowngrade(installed, available) ? ', which is older' : '';
    return `⚠ ${logText(`${pack.name} (installed v${installed}, available v${available})`)}${older}${tail}`;
  }
  const sign = rest.length === 0 ? '✓' : rest.every((kind) => kind === 'unknown') ? '?' : '⚠';
  return `${sign} ${logText(`${pack.name} v${installed} (${pack.layer ?? 'unknown layer'})`)}${tail}`;
}

/** `docs/schemas/pack-list.v1.schema.json`. */
function listJson(model: PacksModel, others: readonly ShippedPack[], pending: string | undefined): string {
  return prettyJson({
    contract: 'vaultgate.pack-list.v1',
    interrupted: pending !== undefined,
    installed: model.packs.map(reportPack),
    on_offer: others.map((pack) => ({
      name: pack.name,
      layer: pack.metadata?.layer ?? null,
      version: pack.metadata?.version ?? null,
      description: pack.metadata?.description ?? null,
      source: pack.folder.label,
    })),
  });
}
