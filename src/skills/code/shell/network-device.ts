import type { Reading } from '../reading.js';

/** bash’s own network devices (manual 3.6). */
const NETWORK_DEVICE = /^\/dev\/(?:tcp|udp)\/([^/\s]{1,200})\/[^/\s]{1,20}$/u;
/** Under which name it is kept which device is open: no program writes to a path with an asterisk. */
const OPENED = '*device*';

/** The host at which a path opens a connection; undefined for any other path. */
export function hostOfDevice(path: string): string | undefined {
  return NETWORK_DEVICE.exec(path)?.[1];
}

/** Remembers that a device is open from here on: `exec 5<>/dev/tcp/…`. */
export function keepOpen(reading: Reading, device: string): void {
  reading.files.set(OPENED, { origins: [], text: device });
}

/** The device that was opened before. */
export function openedDevice(reading: Reading): string | undefined {
  return reading.files.get(OPENED)?.text;
}
