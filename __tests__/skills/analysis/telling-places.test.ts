import { describe, expect, it } from '@jest/globals';

import { placeCheckOf } from '../../../src/skills/analysis/telling-places.js';

/** Whether an anchor says something where it first stands in a text. */
function tells(anchor: string, text: string): boolean | undefined {
  const start = text.toLowerCase().indexOf(anchor);
  return placeCheckOf(anchor)?.(text, start, start + anchor.length);
}

describe('where an anchor of the rules about programs says something', () => {
  it.each([
    ['startup', 'copy x.exe "%APPDATA%\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\x.exe"'],
    ['startup', "$p = [Environment]::GetFolderPath('Startup')"],
    ['startup', 'explorer shell:common startup'],
    ['startup', 'Environment.SpecialFolder.CommonStartup)'],
    ['_history', 'rm ~/.zsh_history'],
    ['_history', 'cat ~/.${shell}_history'],
    ['_history', 'PSReadLine\\ConsoleHost_history.txt'],
    ['sentinel', 'systemctl stop sentinelone'],
    ['adduser', 'adduser -D backdoor'],
    ['adduser', '["adduser", name]'],
  ])('hears %s in %s', (anchor, text) => {
    expect(tells(anchor, text)).toBe(true);
  });

  it.each([
    ['startup', '@app.on_startup'],
    ['startup', '# Runs at startup.'],
    ['startup', 'scripts/startup.sh'],
    ['_history', 'self.chat_history = []'],
    ['_history', 'self._history = []'],
    ['sentinel', '_sentinel = object()'],
    ['adduser', 'client.addUser(user)'],
  ])('passes over %s in %s', (anchor, text) => {
    expect(tells(anchor, text)).toBe(false);
  });
});
