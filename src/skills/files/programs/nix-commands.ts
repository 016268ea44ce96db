import { MAX_PROGRAMS, MAX_PROGRAM_TEXT, type InnerProgram } from './inner-program.js';

/** Attributes whose text a shell runs (Nixpkgs manual, “Phases” and “mkShell”; NixOS manual, “Activation script”). */
const SCRIPT =
  /\b(?:shellHook|(?:pre|post)?(?:unpack|patch|configure|build|check|install|fixup|dist)(?:Phase)?|(?:pre|post)(?:Unpack|Patch|Configure|Build|Check|Install|Fixup|Dist|Shell)(?:Hook)?|buildCommand|script|preStart|postStart|preStop|postStop|text|interactiveShellInit|loginShellInit|shellInit|initExtra|bashrcExtra|profileExtra|enterShell)\s{0,8}=\s{0,8}(?:lib\.mk\w{4,12}\s{1,4})?''|\b(?:writeShellScript(?:Bin)?|writeScript(?:Bin)?|runCommand(?:Local|CC|NoCC)?)\s{1,8}"[^"\n]{1,80}"\s{0,8}(?:\{[^{}]{0,400}\}\s{0,8})?''/gi;
/** The path of a program of a package: `${pkgs.curl}/bin/` stands before its name. */
const STORE_PATH = /\$\{(?:lib\.get(?:Bin|Exe'?) )?[\w.'-]{1,80}\}\/s?bin\//g;

/**
 * The scripts within a file of the Nix language (Nix manual, “String literals”: an indented string ends at two quotes that no
 * third, no dollar sign and no backslash follows). What stands before the name of a program of a package is blanked, so that
 * all places stay.
 */
export function scriptsOfNix(text: string): readonly InnerProgram[] {
  const found: InnerProgram[] = [];
  for (const match of text.matchAll(SCRIPT)) {
    if (found.length >= MAX_PROGRAMS) break;
    const start = match.index + match[0].length;
    const script = text.slice(start, Math.min(endOfString(text, start), start + MAX_PROGRAM_TEXT));
    const lineOffsets = [start];
    for (let at = script.indexOf('\n'); at >= 0; at = script.indexOf('\n', at + 1)) lineOffsets.push(start + at + 1);
    found.push({ name: 'script.sh', text: script.replace(STORE_PATH, (path) => ' '.repeat(path.length)), lineOffsets });
  }
  return found;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf("''", start);
  while (end >= 0 && "'$\\".includes(text.charAt(end + 2)) && text.charAt(end + 2) !== '') end = text.indexOf("''", end + 3);
  return end < 0 ? text.length : end;
}
