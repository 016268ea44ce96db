import { EXIT, type Command } from './command.js';

export const rulesCommand: Command = {
  name: 'rules',
  help: 'vaultgate rules\n',
  run: () => EXIT.pass,
};
