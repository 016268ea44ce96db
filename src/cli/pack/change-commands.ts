import { openDisk, type Disk } from '../../io/disk.js';
import { carryOutChange, previewChange, requireUnblocked, type OpenedTree } from '../../packs/change-packs.js';
import { planAdd, planRemove, planUpgrade, type ChangeRequest } from '../../packs/plan-change.js';
import type { PackPlan } from '../../packs/plan.js';
import { EXIT, type ExitCode, type Terminal } from '../command.js';
import { parsePackCall, requireNames, type ChangeFlag } from './pack-call.js';
import { planJson, printPlan } from './print-plan.js';

export type ChangeCommandName = 'add' | 'remove' | 'upgrade';

interface ChangeCommand {
  readonly flags: readonly ChangeFlag[];
  readonly names: 'required' | 'optional';
  readonly plan: (request: ChangeRequest) => PackPlan;
}

const COMMANDS: Readonly<Record<ChangeCommandName, ChangeCommand>> = {
  add: { flags: ['dry-run', 'with-deps', 'force'], names: 'required', plan: planAdd },
  remove: { flags: ['dry-run', 'force'], names: 'required', plan: planRemove },
  upgrade: { flags: ['dry-run', 'force', 'with-deps'], names: 'optional', plan: planUpgrade },
};

/** Opens the folder that a command changes; tests count and stop its writes. */
export type OpenDisk = (directory: string) => Disk;

/** Runs `pack add`, `pack remove` or `pack upgrade`. */
export async function runChange(
  name: ChangeCommandName,
  args: readonly string[],
  terminal: Terminal,
  open: OpenDisk = openDisk,
): Promise<ExitCode> {
  const command = COMMANDS[name];
  const call = parsePackCall(args, terminal, command.flags);
  const names = command.names === 'required' ? requireNames(call, name) : [...new Set(call.names)];
  const change = {
    open: call.open,
    force: call.force,
    plan: ({ snapshot, settings }: OpenedTree) =>
      command.plan({ snapshot, settings, names, force: call.force, dependencies: call.dependencies, now: call.now }),
  };
  const planned = call.dryRun === 'yes' ? previewChange(change) : await carryOutChange(open(call.directory), change);
  call.put(call.format === 'json' ? planJson(planned) : printPlan(planned));
  if (call.force === 'no') requireUnblocked(planned.plan);
  return EXIT.pass;
}
