/** Characters that a slug may have at most; VaultKit cuts there. */
const MAX_SLUG = 80;

/** A policy id as a part of a file name: lower case, runs of other characters become `_`, trimmed, at most 80 characters. */
export function policySlug(policyId: string): string {
  return policyId
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, MAX_SLUG);
}

/** `<pack>__<NN>__<slug>.yaml`; the index counts from 1 over the pack's policy files in the order of their paths. */
export function installedName(pack: string, index: number, policyId: string): string {
  return `${pack}__${String(index).padStart(2, '0')}__${policySlug(policyId)}.yaml`;
}

/** The pack that a file name of the form `<pack>__<NN>__<anything>.yaml` claims to belong to. */
export function packOfFileName(name: string): string | undefined {
  if (!/\.ya?ml$/i.test(name)) return undefined;
  const [pack = '', index = '', ...slug] = name.split('__');
  return slug.length > 0 && isPackName(pack) && /^[0-9]{2,4}$/.test(index) ? pack : undefined;
}

/**
 * Whether a word can name a pack: it becomes the first part of file names, so it holds letters, digits, `-` and `_`, starts
 * with a letter or digit, has no `__` and at most 64 characters.
 */
export function isPackName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name) && !name.includes('__') && !name.endsWith('_');
}
