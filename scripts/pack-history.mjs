// Writes packs/history.json: for every built-in pack the checksum of each version that was ever shipped. Run it after a pack
// was changed and its version raised: node scripts/pack-history.mjs
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKS = fileURLToPath(new URL('../packs', import.meta.url));
const FILE = join(PACKS, 'history.json');

/**
 * SHA-256 over metadata.yaml and then policies/*.yaml in sorted order: the checksum that VaultKit records.
 * @param {string} pack
 */
function checksumOf(pack) {
  const hash = createHash('sha256').update(readFileSync(join(PACKS, pack, 'metadata.yaml')));
  const policies = readdirSync(join(PACKS, pack, 'policies')).filter((name) => name.endsWith('.yaml'));
  for (const name of policies.sort()) hash.update(readFileSync(join(PACKS, pack, 'policies', name)));
  return hash.digest('hex');
}

/** @param {string} pack */
function versionOf(pack) {
  const version = /^ {2}version: ['"]?([^'"\s]+)/m.exec(readFileSync(join(PACKS, pack, 'metadata.yaml'), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`packs/${pack}/metadata.yaml names no version`);
  return version;
}

/** @type {Record<string, { version: string, pack_checksum: string }[]>} */
const history = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
for (const pack of readdirSync(PACKS).sort()) {
  if (!existsSync(join(PACKS, pack, 'metadata.yaml'))) continue;
  const entries = (history[pack] ??= []);
  const version = versionOf(pack);
  const checksum = checksumOf(pack);
  const shipped = entries.find((entry) => entry.version === version);
  if (shipped === undefined) entries.push({ version, pack_checksum: checksum });
  else if (shipped.pack_checksum !== checksum) throw new Error(`${pack} ${version} was shipped with other bytes: raise its version`);
}
const sorted = Object.fromEntries(Object.entries(history).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
