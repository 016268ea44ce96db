import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, describe, expect, it } from '@jest/globals';

import { compiledSource, removeCompiledSource } from '../support/compiled-source.js';

afterAll(removeCompiledSource);

/** What V8 says of the expressions that a script compiles, after the mark that the script prints. */
function traceOf(before: string): { readonly compiled: string; readonly stderr: string } {
  const script = join(compiledSource(), `trace-${String(before.length)}.js`);
  const module = pathToFileURL(join(compiledSource(), 'src/io/tune-engine.js')).href;
  writeFileSync(
    script,
    `import { tuneEngine } from ${JSON.stringify(module)};
     ${before}
     const pattern = /a(?:b|c){2,3}d[xyz]/;
     process.stdout.write('MARK\\n');
     for (let use = 0; use < 3; use += 1) pattern.exec('aacbbcdxyz');`,
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--trace-regexp-tier-up', script], { encoding: 'utf8' });
  expect(status).toBe(0);
  return { compiled: stdout.slice(stdout.lastIndexOf('MARK')), stderr };
}

describe('tuning the engine', () => {
  it('spares the bytecode that V8 makes for the first use of an expression', () => {
    expect(traceOf('').compiled).toMatch(/bytecode size[^]*native code size/);
    expect(traceOf('await tuneEngine();').compiled).not.toContain('bytecode size');
    expect(traceOf('await tuneEngine();').compiled).toContain('native code size');
  });

  it('uses no flag that this engine does not know', () => {
    expect(traceOf('await tuneEngine();').stderr).toBe('');
  });
});
