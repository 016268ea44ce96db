import { automaticCommand } from '../../../rules/skill/automatic-command.js';
import { broadTools } from '../../../rules/skill/broad-tools.js';
import type { Detector } from '../detector.js';
import { codeHit, proseHit } from '../judged.js';
import { LENDS_RIGHTS, SERVER_IN_HIDDEN_FOLDER } from '../signals/lent-rights.js';
import { proseUnits } from '../prose-units.js';

/** Skills that send the agent to another one for the rights that they did not ask for. */
export const lentRightsDetector: Detector = {
  rule: broadTools,
  signals: [LENDS_RIGHTS],
  *detect(view) {
    for (const unit of proseUnits(view))
      for (const match of unit.find(LENDS_RIGHTS))
        yield proseHit(view, unit, match, 'high', 'medium', { tool: 'the tools of another skill' });
  },
};

/** Hidden folders in which tools keep what they installed themselves. */
const OF_TOOLS =
  /^\.(?:claude|codex|cursor|gemini|openclaw|clawdbot|agents|windsurf|vscode|config|local|cache|nvm|npm|npm-global|bun|deno|cargo|pyenv|venv|rbenv|asdf|mise|volta|fnm|pnpm|yarn|go|rye|uv|conda|nix-profile)\//iu;

/** Servers of an agent whose program the same text puts into a hidden folder: nobody sees what runs at every start. */
export const hiddenServerDetector: Detector = {
  rule: automaticCommand,
  signals: [SERVER_IN_HIDDEN_FOLDER],
  *detect(view) {
    for (const unit of view.units)
      for (const match of unit.find(SERVER_IN_HIDDEN_FOLDER)) {
        const { file = '', folder = '' } = match.groups;
        const temporary = /tmp|shm/u.test(folder);
        if ((OF_TOOLS.test(file) && !temporary) || !isWrittenIn(unit.text, file)) continue;
        yield codeHit(view, unit, match, 'high', 'high', {
          what: 'has the agent start a program that it put into a hidden folder',
          command: `${folder}/${file}`,
        });
      }
  },
};

/** Whether a command of the text writes a file: through a redirect, a download or a copy. */
function isWrittenIn(text: string, file: string): boolean {
  for (let at = text.indexOf(file); at >= 0; at = text.indexOf(file, at + 1))
    if (
      /(?:>{1,2}|\s-[oO]|--output|-OutFile|\btee(?:\s-a)?|\b(?:cp|mv)\s[^\n]{1,120})\s{0,2}["']?(?:~|\$HOME|\$\{HOME\}|\/[\w./-]{1,60})\/$/u.test(
        text.slice(Math.max(0, at - 200), at),
      )
    )
      return true;
  return false;
}
