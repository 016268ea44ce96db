import { describe } from '@jest/globals';

import { itFails, itPasses, skill } from './honest-skill.js';

const bot = (line: string) => ({ 'scripts/bot.py': `import json\n\n\ndef main(chat, name, phone):\n    ${line}\n` });

describe('Cyrillic letters beside Latin ones', () => {
  itPasses([
    skill(
      'zayavki',
      'Принимает заявки мастерской.',
      'Запустите `scripts/bot.py`.',
      bot('print(f"Заявка: {name}\\nТел.: {phone}\\tСумма (руб.)")'),
    ),
    skill('CRM-заявки', 'Принимает заявки мастерской.', 'Запустите `scripts/bot.py`.', bot('цена_руб = 12; print(цена_руб)')),
  ]);
  itFails([
    // The “а” of `раssword_hash` and of `раth` is Cyrillic.
    skill('hashes', 'Hashes words.', 'Run `scripts/bot.py`.', bot('\u0440\u0430ssword_hash = str; p\u0430th_of(name)')),
  ]);
});
