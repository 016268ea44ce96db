import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages that the bundles are made of, in the order of their names: every package of the lock file
 * that a production install would have. Throws when one has no licence text and no licence field.
 *
 * @param {string} root
 */
export function licenceTexts(root) {
  const sections = productionPackages(root).map(({ name, folder }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const texts = licenceFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    if (texts.length === 0 && typeof manifest.license !== 'string') throw new Error(`${name} says nothing about its licence`);
    return [`${name} ${manifest.version}`, `Licence: ${manifest.license ?? 'see below'}`, '', ...texts].join('\n').trim();
  });
  return `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * Name and folder of each package that is installed with `--omit=dev`, sorted by name; several versions of one are all listed.
 *
 * @param {string} root
 */
export function productionPackages(root) {
  /** @type {{ packages: Record<string, { dev?: boolean, devOptional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true)
    .map(([path]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), folder: join(root, path) }))
    .filter(({ folder }) => existsSync(folder))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** @param {string} folder */
function licenceFiles(folder) {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name) && !/\.(?:js|ts|json)$/i.test(name))
    .sort();
}
