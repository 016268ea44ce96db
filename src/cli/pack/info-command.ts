import { prettyJson } from '../../core/json.js';
import type { PackStatus } from '../../packs/model.js';
import { gatherPacks, readPacks } from '../../packs/read-packs.js';
import { notFound } from '../../packs/resolve.js';
import type { ShippedPack } from '../../packs/shipped-pack.js';
import { logText } from '../../report/untrusted.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { parsePackCall, requireNames } from './pack-call.js';
import { putFaults, stateFaults } from './state-faults.js';

/** Runs `pack info NAME…`: what a pack is, what it holds, and whether it is installed. */
export async function runInfo(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parsePackCall(args, terminal, []);
  const names = requireNames(call, 'info');
  const { snapshot, settings } = call.open();
  const model = readPacks(snapshot, settings);
  const faults = stateFaults(model.findings);
  if (faults.length > 0) return putFaults(call, snapshot, faults);
  const { catalog } = gatherPacks(snapshot, settings);
  const packs = names.map((name): Subject => {
    const status = model.packs.find((pack) => pack.name === name);
    const offered = catalog.available(name);
    if (status === undefined && offered === undefined) throw notFound(name, catalog);
    return { name, status, offered };
  });
  call.put(
    call.format === 'json'
      ? prettyJson({ contract: 'vaultgate.pack-info.v1', packs: packs.map(infoJson) })
      : packs.map(printInfo).join('\n'),
  );
  return EXIT.pass;
}

interface Subject {
  readonly name: string;
  readonly status: PackStatus | undefined;
  readonly offered: ShippedPack | undefined;
}

function printInfo({ name, status, offered }: Subject): string {
  const meta = offered?.metadata;
  const rows: [string, string][] = [
    ['installed', status?.installedVersion === undefined || status.installedVersion === null ? 'no' : `v${status.installedVersion}`],
  ];
  if (status !== undefined && status.drift.length > 0) rows.push(['drift', status.drift.join(', ')]);
  if (offered !== undefined)
    rows.push(
      ['on offer', `${meta === undefined ? 'broken' : `v${meta.version}`} from ${offered.folder.label}`],
      ['checksum', offered.checksum],
    );
  if (meta !== undefined) {
    const { min, max } = meta.priorityBand ?? {};
    const needs = meta.dependencies.map((dependency) =>
      [dependency, meta.dependencyConstraints[dependency]].filter((part) => part !== undefined).join(' '),
    );
    rows.push(['layer', meta.layer], ['requires', needs.length === 0 ? 'nothing' : needs.join(', ')]);
    if (min !== undefined && max !== undefined) rows.push(['priorities', `${String(min)} to ${String(max)}`]);
  }
  const lines = [
    logText(`${name}${meta === undefined || meta.description === '' ? '' : `: ${meta.description}`}`),
    ...rows.map(([key, value]) => `  ${key.padEnd(11)}${logText(value)}`),
    ...(offered?.policies ?? []).map((policy) => `  - ${logText(`${policy.id} (${policy.path})`)}`),
    ...(offered?.faults ?? []).map((fault) => `  InvalidPack: ${logText(`${fault.message} (${fault.path})`)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function infoJson({ name, status, offered }: Subject): unknown {
  const meta = offered?.metadata;
  return {
    name,
    installed_version: status?.installedVersion ?? null,
    drift: status?.drift ?? [],
    on_offer:
      offered === undefined
        ? null
        : {
            source: offered.folder.label,
            pack_checksum: offered.checksum,
            content_digest: offered.contentDigest,
            version: meta?.version ?? null,
            layer: meta?.layer ?? null,
            description: meta?.description ?? null,
            dependencies: meta?.dependencies ?? [],
            dependency_constraints: meta?.dependencyConstraints ?? {},
            priority_band: meta?.priorityBand ?? null,
            policies: offered.policies.map((policy) => ({ id: policy.id, path: policy.path, installed_as: policy.installedName })),
            faults: offered.faults.map((fault) => ({ path: fault.path, message: fault.message })),
          },
  };
}
