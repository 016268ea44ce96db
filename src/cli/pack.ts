import { EXIT, type Command } from './command.js';

export const packCommand: Command = {
  name: 'pack',
  help: 'vaultgate pack\n',
  run: () => EXIT.pass,
};
