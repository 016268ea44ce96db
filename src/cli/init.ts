import { EXIT, type Command } from './command.js';

export const initCommand: Command = {
  name: 'init',
  help: 'vaultgate init\n',
  run: () => EXIT.pass,
};
