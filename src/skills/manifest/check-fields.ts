import type { Finding } from '../../core/finding.js';
import type { Region } from '../../core/region.js';
import { findingOf, type Grading } from '../../core/rule.js';
import { nearestWord, snippetOf } from '../../core/text.js';
import { manifestField } from '../../rules/skill-policy/manifest-field.js';
import type { Field } from './plain-fields.js';

type Fields = ReadonlyMap<string, Field>;

/** The fields of the Agent Skills specification. */
const SPECIFIED = ['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools'];
/** Fields that agents read beyond the specification (Claude Code, Codex, Copilot, OpenClaw), and widespread harmless ones. */
const KNOWN: ReadonlySet<string> = new Set([
  ...SPECIFIED,
  'when_to_use',
  'argument-hint',
  'arguments',
  'disable-model-invocation',
  'user-invocable',
  'disallowed-tools',
  'tools',
  'model',
  'effort',
  'context',
  'background',
  'agent',
  'hooks',
  'paths',
  'globs',
  'shell',
  'display-name',
  'default-enabled',
  'fallback',
  'version',
  'author',
  'authors',
  'tags',
  'keywords',
  'category',
  'categories',
  'homepage',
  'repository',
  'source',
  'url',
  'title',
  'dependencies',
  'requires',
  'mcp',
  'examples',
  'triggers',
  'type',
  'status',
  'updated',
  'created',
  'date',
]);

const MAX_NAME = 64;
const MAX_DESCRIPTION = 1024;
const MAX_COMPATIBILITY = 500;

/**
 * The faults of the fields against the specification, each at its place; none of them weighs anything in the score. `opening`
 * is the place of what is missing, `lines` are those of the manifest.
 */
export function fieldFindings(path: string, fields: Fields, opening: Region, lines: readonly string[]): Finding[] {
  const say = (field: string, fault: string, region: Region, grading: Grading = {}): Finding => {
    const snippet = region === opening ? field : firstLineOf(region, lines);
    return findingOf(manifestField, { path, region, snippet }, { field, fault }, grading);
  };
  return [
    ...nameFaults(fields, opening, say),
    ...descriptionFaults(fields, opening, say),
    ...typeFaults(fields, say),
    ...unknownFields(fields, say),
  ];
}

function firstLineOf({ startLine, startColumn, endLine, endColumn }: Region, lines: readonly string[]): string {
  return snippetOf((lines[startLine - 1] ?? '').slice(startColumn - 1, startLine === endLine ? endColumn - 1 : undefined));
}

type Say = (field: string, fault: string, region: Region, grading?: Grading) => Finding;

function nameFaults(fields: Fields, opening: Region, say: Say): Finding[] {
  const field = fields.get('name');
  if (field === undefined) return [say('name', 'is missing; agents fall back to the name of the folder, or skip the skill', opening)];
  const { value, region } = field;
  if (typeof value !== 'string' || value === '') return [say('name', 'is not a text', region)];
  const name = value.normalize('NFKC');
  if (name.length > MAX_NAME) return [say('name', `has ${String(name.length)} characters; ${String(MAX_NAME)} are allowed`, region)];
  // Threat: letters that look like others let a skill pass for one that it is not.
  if (/[^\u0020-\u007e]/.test(name)) return [say('name', 'holds letters outside a to z, which may look like others', region)];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return [say('name', 'must be lower-case letters, digits and single hyphens between them', region, { level: 'note' })];
  }
  return [];
}

function descriptionFaults(fields: Fields, opening: Region, say: Say): Finding[] {
  const field = fields.get('description');
  if (field === undefined) return [say('description', 'is missing; agents skip a skill without one', opening)];
  const { value, region } = field;
  if (typeof value !== 'string' || value.trim() === '') return [say('description', 'is empty or not a text', region)];
  if (value.length <= MAX_DESCRIPTION) return [];
  return [
    say('description', `has ${String(value.length)} characters; ${String(MAX_DESCRIPTION)} are allowed, and agents cut the rest`, region),
  ];
}

function typeFaults(fields: Fields, say: Say): Finding[] {
  const findings: Finding[] = [];
  const compatibility = fields.get('compatibility');
  if (compatibility !== undefined && (typeof compatibility.value !== 'string' || compatibility.value.length > MAX_COMPATIBILITY)) {
    findings.push(say('compatibility', `must be a text of at most ${String(MAX_COMPATIBILITY)} characters`, compatibility.region, NOTE));
  }
  const metadata = fields.get('metadata');
  if (metadata !== undefined && (typeof metadata.value !== 'object' || metadata.value === null || Array.isArray(metadata.value))) {
    findings.push(say('metadata', 'must be a map', metadata.region, NOTE));
  }
  const tools = fields.get('allowed-tools');
  if (tools !== undefined && !isToolList(tools.value)) {
    findings.push(say('allowed-tools', 'must be a text of tools between blanks, or a list of them', tools.region));
  }
  return findings;
}

const NOTE: Grading = { level: 'note' };

function isToolList(value: unknown): boolean {
  return value === null || typeof value === 'string' || (Array.isArray(value) && value.every((tool) => typeof tool === 'string'));
}

/** Only what is probably misspelt: agents pass over fields that they do not know. */
function unknownFields(fields: Fields, say: Say): Finding[] {
  return [...fields].flatMap(([key, field]): Finding[] => {
    if (KNOWN.has(key)) return [];
    const meant = nearestWord(
      key,
      SPECIFIED.filter((name) => !fields.has(name)),
    );
    if (meant === undefined) return [];
    return [say(snippetOf(key, 60), `is not a field of the specification; did you mean ${meant}?`, field.keyRegion, NOTE)];
  });
}
