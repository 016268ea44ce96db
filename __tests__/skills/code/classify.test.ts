import { describe, expect, it } from '@jest/globals';

import { classifyHost, classifyPath } from '../../../src/skills/code/read-program.js';

describe('classifyHost', () => {
  it.each([
    ['http://localhost:8080/x', 'local'],
    ['http://127.1.2.3', 'local'],
    ['http://[::1]:80/', 'local'],
    ['http://192.168.1.4/a', 'private'],
    ['https://api.example.com/v1', 'example'],
    ['https://shop.example', 'example'],
    ['http://203.0.113.9/x', 'example'],
    ['http://45.77.12.3/x', 'raw-ip'],
    ['http://0x2d4d0c03/x', 'raw-ip'],
    ['http://757927939/x', 'raw-ip'],
    ['http://[2a01:4f8::1]/x', 'raw-ip'],
    ['https://xn--pypal-4ve.com', 'punycode'],
    ['https://gοogle.com', 'punycode'],
    ['https://api.openai.com.edge-relay.net/v1', 'imitation'],
    ['https://login.github.com.account-check.co.uk', 'imitation'],
    ['https://www.google.com.au/search', 'named'],
    ['https://github.com.s3.amazonaws.com/a', 'code-host'],
    ['https://webhook.site/1234', 'collector'],
    ['https://a.b.oast.fun', 'collector'],
    ['https://discord.com/api/webhooks/1/a', 'messenger'],
    ['https://discord.com/developers', 'vendor'],
    ['https://api.telegram.org/bot1:a/sendMessage', 'messenger'],
    ['https://pastebin.com/raw/x', 'paste'],
    ['https://abc.ngrok-free.app', 'tunnel'],
    ['https://${id}.ngrok.io/x', 'tunnel'],
    ['https://bit.ly/x', 'shortener'],
    ['http://169.254.169.254/latest', 'cloud-metadata'],
    ['http://metadata.google.internal/x', 'cloud-metadata'],
    ['http://abcdef.onion', 'onion'],
    ['https://raw.githubusercontent.com/u/r/main/i.sh', 'code-host'],
    ['https://raw.githubusercontent.com/Homebrew/install/HEAD/install.sh', 'installer'],
    ['https://astral.sh/uv/install.sh', 'installer'],
    ['https://api.openai.com/v1', 'vendor'],
    ['https://api.openai.com.unknown.net/v1', 'imitation'],
    ['https://unknown.net/?ref=bun.sh', 'named'],
    ['https://user@unknown.net:8443/x', 'named'],
    ['$URL', 'variable'],
    ['https://{host}/x', 'variable'],
    ['', 'variable'],
  ])('%s is %s', (address, kind) => {
    expect(classifyHost(address).class).toBe(kind);
  });

  it('tells whether the way there is protected', () => {
    expect(classifyHost('http://a.unknown.net').secure).toBe(false);
    expect(classifyHost('https://a.unknown.net').secure).toBe(true);
  });
});

describe('classifyPath', () => {
  it.each([
    ['~/.ssh/id_rsa', 'private-key'],
    ['$HOME/.ssh/id_ed25519', 'private-key'],
    ['C:\\Users\\u\\.ssh\\id_rsa', 'private-key'],
    ['~/.ssh/id_rsa.pub', 'file'],
    ['/home/u/.aws/credentials', 'credentials'],
    ['~/.kube/config', 'credentials'],
    ['.env', 'dotenv'],
    ['config/.env.production', 'dotenv'],
    ['.env.example', 'file'],
    ['~/Library/Application Support/Google/Chrome/Default/Login Data', 'browser-store'],
    ['%LOCALAPPDATA%\\Google\\Chrome\\User Data\\Default\\Cookies', 'browser-store'],
    ['~/.bitcoin/wallet.dat', 'wallet'],
    ['~/Library/Keychains/login.keychain-db', 'keychain'],
    ['/etc/shadow', 'password-database'],
    ['/proc/self/environ', 'environment'],
    ['~/.zsh_history', 'shell-history'],
    ['~/.claude/settings.json', 'agent-settings'],
    ['~/.openclaw/workspace/MEMORY.md', 'agent-memory'],
    ['src/environment.ts', undefined],
    ['docs/wallet.md', undefined],
  ])('reading %s gives %s', (path, subject) => {
    expect(classifyPath(path).subject).toBe(subject);
  });

  it.each([
    ['~/.bashrc', 'shell-startup'],
    ['/etc/profile.d/x.sh', 'shell-startup'],
    ['/etc/cron.d/x', 'cron'],
    ['~/Library/LaunchAgents/a.plist', 'launch-agent'],
    ['/etc/systemd/system/a.service', 'systemd'],
    ['HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Run', 'run-key'],
    ['~/.ssh/authorized_keys', 'authorized-keys'],
    ['.git/hooks/pre-commit', 'git-hook'],
    ['.git/hooks/pre-commit.sample', undefined],
    ['CLAUDE.md', 'agent-memory'],
    ['~/.claude/settings.json', 'agent-settings'],
    ['~/.claude/skills/x/SKILL.md', 'other-skill'],
    ['.vscode/tasks.json', 'editor-task'],
    ['/etc/hosts', 'name-resolution'],
    ['src/profile.ts', undefined],
    ['settings.json', undefined],
  ])('writing %s is %s', (path, persistence) => {
    expect(classifyPath(path).persistence).toBe(persistence);
  });

  it.each([
    ['/', 'root'],
    ['/*', 'root'],
    ['~', 'home'],
    ['$HOME/', 'home'],
    ['~/x', 'below-home'],
    ['/etc', 'system'],
    ['/tmp/x', 'temporary'],
    ['/dev/sda', 'device'],
    ['/dev/null', 'unknown'],
    ['node_modules', 'unknown'],
  ])('%s lies at %s', (path, area) => {
    expect(classifyPath(path).area).toBe(area);
  });
});
