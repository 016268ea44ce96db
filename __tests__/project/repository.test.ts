import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { VERSION } from '../../src/version.js';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(text('package.json')) as {
  version: string;
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = JSON.parse(text('package-lock.json')) as {
  packages: Record<string, { version: string; resolved?: string; integrity?: string; hasInstallScript?: boolean; optional?: boolean }>;
};

function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

describe('package.json', () => {
  it('has the version that the product prints', () => {
    expect(VERSION).toBe(manifest.version);
  });

  it('pins every dependency and override exactly', () => {
    const versions = [manifest.dependencies, manifest.devDependencies, manifest.overrides].flatMap((group) => Object.values(group));
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[0-9a-z.]+)?$/);
  });

  it('decides for every package with an install script whether it may run', () => {
    const scripted = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript === true && entry.optional !== true);
    const names = scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(names).toEqual(expect.arrayContaining(['node']));
    for (const name of names) expect(manifest.allowScripts).toHaveProperty([name]);
  });
});

describe('package-lock.json', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('carries no download address', () => {
    expect(packages.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(text('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('fixes the content of every package', () => {
    expect(packages.filter(([, entry]) => !(entry.integrity ?? '').startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  it('has the packages of every platform of the CI matrix, so that npm ci works there too', () => {
    for (const platform of ['darwin-arm64', 'linux-x64-gnu', 'linux-arm64-gnu', 'win32-x64-msvc']) {
      expect(lock.packages).toHaveProperty([`node_modules/@swc/core-${platform}`]);
      expect(lock.packages).toHaveProperty([`node_modules/@unrs/resolver-binding-${platform}`]);
    }
  });
});

describe('docs/dependencies.md', () => {
  const documented = [...text('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  const names = documented.map(([, name]) => name ?? '').filter((name) => !/^(?:overrides\.|allowScripts)/.test(name));

  it('has one line for every dependency and no other', () => {
    const dependencies = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(names.toSorted()).toEqual(dependencies.toSorted());
  });

  it('gives each override a reason', () => {
    for (const name of Object.keys(manifest.overrides)) expect(text('docs/dependencies.md')).toContain(`\`overrides.${name}\``);
  });
});

describe('the repository', () => {
  it('names no host of a package registry, so that it installs from whichever one a machine is set up for', () => {
    // Put together here, so that this file is not the one that names them.
    const hosts = [
      ['npmjs', 'org'],
      ['npmjs', 'com'],
      ['yarnpkg', 'com'],
      ['pypi', 'org'],
      ['pythonhosted', 'org'],
      ['deb', 'debian', 'org'],
      ['crates', 'io'],
      ['rubygems', 'org'],
      ['packagist', 'org'],
      ['npm', 'pkg', 'github', 'com'],
      ['registry', 'npmmirror', 'com'],
    ].map((labels) => labels.join('.'));
    const named = trackedFiles()
      .filter((path) => !/\.(?:wasm|zip|png)$/.test(path))
      .filter((path) => {
        const content = text(path);
        return hosts.some((host) => content.includes(host));
      });
    expect(named).toEqual([]);
  });

  it('stores text with LF', () => {
    const listed = execFileSync('git', ['ls-files', '--eol'], { cwd: ROOT, encoding: 'utf8' });
    const odd = listed.split('\n').filter((line) => /^i\/(?:crlf|mixed)/.test(line) && !/fixtures|examples/.test(line));
    expect(odd).toEqual([]);
  });
});
