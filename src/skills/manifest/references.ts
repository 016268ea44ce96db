import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { brokenReference } from '../../rules/skill-policy/broken-reference.js';

/** A link or image of Markdown with its target; every part is bounded, so that the search is linear. */
const LINK = /\[[^\][\n]{0,300}\]\(([^()\s<>]{1,300})(?:\s{1,8}"[^"\n]{0,200}")?\)/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Findings of one manifest. */
const MAX_FINDINGS = 20;

/** The files that a manifest's body points at and that the bundle lacks, or that lie outside it. */
export function referenceFindings(path: string, lines: readonly string[], bodyLine: number, files: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  let fence: string | undefined;
  for (let index = bodyLine - 1; index < lines.length && findings.length < MAX_FINDINGS; index += 1) {
    const line = lines[index] ?? '';
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
      continue;
    }
    if (mark !== undefined) fence = mark;
    else if (line.includes('](')) findings.push(...lineFindings(path, line, index + 1, files));
  }
  return findings.slice(0, MAX_FINDINGS);
}

function lineFindings(path: string, line: string, number: number, files: ReadonlySet<string>): Finding[] {
  const visible = line.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
  return [...visible.matchAll(LINK)].flatMap((match): Finding[] => {
    const target = match[1] ?? '';
    const fault = faultOf(target, files);
    if (fault === undefined) return [];
    const start = match.index + match[0].indexOf(target) + 1;
    const region = { startLine: number, startColumn: start, endLine: number, endColumn: start + target.length };
    return [findingOf(brokenReference, { path, region, snippet: target }, { target, fault })];
  });
}

/** Judges a target by its text and the list of files; anything that may be meant otherwise is left alone. */
function faultOf(target: string, files: ReadonlySet<string>): 'outside' | 'missing' | undefined {
  const plain = decoded(target.replace(/[#?].*$/, '')).replace(/\/+$/, '');
  if (plain === '' || /^[a-z][a-z0-9+.-]*:/i.test(plain) || plain.startsWith('/') || /[{}$*]|\.\.\./.test(plain)) return undefined;
  if (!/^(?:\.{1,2}\/|[^/]+\/|[^/]+\.[a-z0-9]{1,8}$)/i.test(plain)) return undefined;
  const parts: string[] = [];
  for (const part of plain.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return 'outside';
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  return path === '' || files.has(path) ? undefined : 'missing';
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** All files of a bundle and the folders that they lie in. */
export function filesAndFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set(paths);
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) all.add(path.slice(0, slash));
  }
  return all;
}
