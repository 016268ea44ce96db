import { EXIT, type Command } from './command.js';

export const waiveCommand: Command = {
  name: 'waive',
  help: 'vaultgate waive\n',
  run: () => EXIT.pass,
};
