import { dataFileAt, type ProgramPlace } from './bundle-files.js';

/** The address that a variable has in the `.env` file which the bundle ships; undefined for other values, which are the reader's. */
export function addressInDotenv(place: ProgramPlace | undefined, name: string): string | undefined {
  if (place === undefined || !/^\w{2,60}$/u.test(name)) return undefined;
  const text = dataFileAt(place, '.env')?.text;
  return text === undefined ? undefined : new RegExp(`^(?:export )?${name} ?= ?["']?(https?://[^\\s"']{3,300})`, 'mu').exec(text)?.[1];
}
