import { EXIT, type Command } from './command.js';

export const checkCommand: Command = {
  name: 'check',
  help: 'vaultgate check [DIR]\n',
  run: () => EXIT.pass,
};
