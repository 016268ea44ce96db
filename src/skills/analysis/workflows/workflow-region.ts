import type { TextUnit } from '../text-unit.js';
import { zoneAt } from '../zones.js';

/** The part of a text that is one workflow of GitHub Actions, as far as a place in it shows. */
export interface WorkflowRegion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The events that start it and that a stranger can cause, with the rights of the repository. */
  readonly triggers: ReadonlySet<string>;
}

/** How far a workflow is looked for around a place in a text without fences: templates in programs, pages that are YAML. */
const REACH = 6000;

/** The workflow around a place. */
export function workflowAt(unit: TextUnit, offset: number): WorkflowRegion {
  const zone = unit.layer === 'plain' ? zoneAt(unit.file.zones, offset) : undefined;
  const fenced = zone?.kind === 'fence';
  const start = fenced ? zone.start : Math.max(0, offset - REACH);
  const end = fenced ? zone.end : Math.min(unit.text.length, offset + REACH);
  const text = unit.text.slice(start, end);
  return { start, end, text, triggers: triggersOf(text) };
}

/**
 * Events that run with the secrets and the write token of the repository although a stranger causes them. Source: GitHub
 * Docs, “Events that trigger workflows”; `pull_request` from a fork has neither.
 */
const EVENT =
  'pull_request_target|issue_comment|issues|discussion_comment|discussion|workflow_run|pull_request_review_comment|pull_request_review|watch|fork|gollum';
const TRIGGER_LINE = new RegExp(
  String.raw`^[ \t]{0,12}(?:- {1,3})?["']?on["']?[ \t]{0,3}:[ \t]{0,3}[\[{]?[\w ,"']{0,120}?\b(?:${EVENT})\b|^[ \t]{1,12}(?:- {1,3})?["']?(?:${EVENT})["']?[ \t]{0,3}(?::[ \t]{0,3}(?:\{[^\n]{0,80})?)?(?:#[^\n]{0,80})?$`,
  'gim',
);

function triggersOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of text.slice(0, 2 * REACH).matchAll(TRIGGER_LINE))
    for (const name of line[0].matchAll(new RegExp(String.raw`\b(?:${EVENT})\b`, 'gi'))) found.add(name[0].toLowerCase());
  return found;
}

/** The key of YAML whose value holds a place: that of the block scalar around it, else the nearest on its line; empty for none. */
export function keyAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const block = blockKeyAbove(text, lineStart, indentOf(before));
  if (block !== '') return block;
  const first = /^[ \t]*(?:- +)?["']?([\w-]{1,60})["']?[ \t]*:/.exec(before)?.[1] ?? '';
  if (first === 'run' || first === 'script') return first;
  return /(?:^|[\s{,"'])([\w-]{1,60})["']?[ \t]*:[ \t]*["']?[^:{},]{0,200}$/.exec(before)?.[1] ?? first;
}

/** The lines above that are looked at for the head of a block scalar. */
const MAX_BLOCK_LINES = 120;

/** Looks from the inside out: each line above that is less deep than what it holds is either the key or a level on the way. */
function blockKeyAbove(text: string, lineStart: number, column: number): string {
  let end = lineStart - 1;
  let inner = column;
  for (let count = 0; count < MAX_BLOCK_LINES && end > 0 && inner > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + 400));
    end = start - 1;
    // The key of `- run: |` stands behind its dash: what is on the same level as the key is not in its block.
    const own = /^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || own >= inner) continue;
    const key = /^[ \t]*(?:- +)*["']?([\w-]{1,60})["']?[ \t]*:[ \t]*[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?$/.exec(line)?.[1];
    if (key !== undefined) return key;
    inner = own;
  }
  return '';
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
