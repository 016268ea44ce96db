/** Milliseconds of one day. */
export const DAY = 24 * 60 * 60 * 1000;

/**
 * The first moment after a calendar day in UTC, for what is valid through that day. Takes `YYYY-MM-DD` only and refuses
 * days that do not exist (2026-02-30); undefined for anything else.
 */
export function endOfDay(date: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const start = new Date(`${date}T00:00:00.000Z`);
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== date) return undefined;
  return new Date(start.getTime() + DAY);
}
