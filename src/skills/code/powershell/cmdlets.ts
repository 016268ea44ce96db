import { changed, derived, NOTHING, originsOf, UNKNOWN, withOrigins, type Value } from '../value.js';
import { allOf, cmdletsOf, type Cmdlet } from './cmdlet.js';
import { FILE_CMDLETS } from './cmdlets/files.js';
import { NETWORK_CMDLETS } from './cmdlets/network.js';
import { SYSTEM_CMDLETS } from './cmdlets/system.js';
import type { PowerShellRun } from './run.js';

export type { Cmdlet } from './cmdlet.js';

/** What flows in flows out: conversions, selections, loops over a pipeline. */
const pass: Cmdlet = (call) =>
  withOrigins(
    call.input === NOTHING ? (call.positional[0] ?? UNKNOWN) : derived(call.input.origins, call.input.text),
    originsOf(allOf(call)),
  );

/** `ForEach-Object { … }`: what the block puts out for each element. */
const forEach: Cmdlet = (call) => {
  const origins = originsOf(allOf(call));
  return changed(derived(origins, call.input.text), { items: call.positional.length === 0 ? call.input.items : undefined });
};

export const CMDLETS: ReadonlyMap<string, Cmdlet> = new Map([
  ...NETWORK_CMDLETS,
  ...FILE_CMDLETS,
  ...SYSTEM_CMDLETS,
  ...cmdletsOf([
    ['foreach-object foreach %', forEach],
    [
      'convertto-json convertfrom-json out-string select-object select ? where-object where sort-object sort write-output echo convertto-csv convertfrom-csv select-string sls measure-object get-itemproperty gp get-itempropertyvalue gpv format-list format-hex convertfrom-securestring convertto-securestring get-random',
      pass,
    ],
    [
      'write-host write-verbose write-warning write-error write-progress set-location cd push-location pop-location test-path out-null set-strictmode start-sleep sleep get-command get-date split-path read-host clear-host set-variable',
      (): Value => NOTHING,
    ],
  ]),
]);

/** Whether a word names a cmdlet, or a function of the program. */
export function isCmdlet(run: PowerShellRun, word: string): boolean {
  const name = word.toLowerCase();
  return CMDLETS.has(name) || run.functions.has(name);
}
