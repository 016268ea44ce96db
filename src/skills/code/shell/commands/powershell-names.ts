import { literal, NOTHING, withOrigins } from '../../value.js';
import { commandLine, type CommandReader } from '../call.js';

/** Commands of Windows that stand in shell text (documentation often labels them so) are read as PowerShell, with their input. */
export const powershellInShell: CommandReader = (call) => {
  const piped = call.hasInput ? '$__input | ' : '';
  call.reading.nested('powershell', withOrigins(literal(piped + commandLine(call)), call.stdin.origins), call.place);
  return NOTHING;
};
