import { HOST } from './strangers.js';

/**
 * The source of a pattern for an address as the argument of a call: written out, or by the name under which the program keeps
 * it. Its groups are `host` and `name` with the given number behind them.
 */
export function writtenAddress(number: number): string {
  const n = String(number);
  return String.raw`(?:new URL\(\s?|Request\(\s?)?(?:[fr]?\\?["'\x60]https?:\/\/(?:(?<host${n}>${HOST})|(?:["'\x60]\s?[+.]\s?\$?|\$?\{)(?<nameof${n}>[a-z_]\w{1,40}))|(?:[fr]?["'\x60])?\$?\{?\s?(?:(?:self|this|cls)\.#?)?(?<name${n}>[a-z_]\w{1,40})\b)`;
}

/** The host of the address that a program keeps under a name; undefined where it is set from outside, or not written out. */
export function hostKeptAs(name: string, program: string): string | undefined {
  if (!/^\w{2,41}$/u.test(name)) return undefined;
  const kept = new RegExp(
    String.raw`(?<![\w.])(?:self\.|this\.)?#?${name}["']?\s{0,12}(?::\s?[\w.<>]{1,30}\s?)?(?:=(?!=)|:=|(?<=["'])\s{0,4},)\s{0,8}(?:new URL\(|URI\(|Request\()?\s?[frb]?["'\x60](?:https?:\/\/)?(${HOST})(?=["'\x60:/?])|(?:^|[;) \t])${name}=(?:https?:\/\/(${HOST})|(${HOST})(?=\/))`,
    'imu',
  );
  const found = kept.exec(program);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** The address of mail that a program keeps under a name, be it only for the case that nothing else is set. */
export function mailboxKeptAs(name: string, program: string): string | undefined {
  if (!/^\w{2,41}$/u.test(name)) return undefined;
  const kept = new RegExp(
    String.raw`(?<![\w.])\$?${name}\s{0,12}(?::\s?\w{1,20}\s?)?(?:=(?!=)|:=)[^\n]{0,80}?["'\x60]([\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3})["'\x60]`,
    'iu',
  );
  return kept.exec(program)?.[1];
}
