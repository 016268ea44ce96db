import { EXIT, type Command } from './command.js';

export const policyCommand: Command = {
  name: 'policy',
  help: 'vaultgate policy\n',
  run: () => EXIT.pass,
};
