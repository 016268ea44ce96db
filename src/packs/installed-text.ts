import type { PackMetadata } from './metadata.js';
import type { ShippedPolicy } from './shipped-pack.js';

/**
 * The text of an installed policy: a header that says where it comes from, then the pack's own text with its comments. It
 * holds no time, so that two installations of one pack are equal.
 */
export function installedText(metadata: PackMetadata, policy: ShippedPolicy): string {
  const header = [
    `# Policy pack: ${metadata.name}`,
    `# Version: ${metadata.version}`,
    `# Layer: ${metadata.layer}`,
    `# Source: ${oneLine(policy.path)}`,
    '#',
    '# Installed by vaultgate. An edit here is reported as drift; keep rules of your own in files of your own.',
    `# Take the text of the pack back with: vaultgate pack upgrade ${metadata.name} --force`,
    '#',
  ];
  const text = policy.document.text.replace(/\r\n?/g, '\n').replace(/^---[ \t]*\n/, '');
  return `${header.join('\n')}\n${text.endsWith('\n') ? text : `${text}\n`}`;
}

/** Threat: a line end in the name of a pack's file would put lines of its choice into the policy. */
function oneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}
