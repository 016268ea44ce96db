import { EXIT, type Command } from './command.js';

export const skillCommand: Command = {
  name: 'skill',
  help: 'vaultgate skill\n',
  run: () => EXIT.pass,
};
