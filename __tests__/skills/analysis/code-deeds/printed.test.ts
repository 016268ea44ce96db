import { describe, expect, it } from '@jest/globals';

import { isPrinted } from '../../../../src/skills/analysis/code-deeds/printed.js';

const SWITCH = 'NODE_TLS_REJECT_UNAUTHORIZED=0';
const isSwitchPrinted = (line: string): boolean => isPrinted(line, line.indexOf(SWITCH), line.indexOf(SWITCH) + SWITCH.length);

describe('what a command of the shell prints', () => {
  it.each([
    [`echo "${SWITCH} is set"`],
    [`[[ "\${X:-}" == 0 ]] && echo "   ${SWITCH} in the environment"`],
    [`if [ -n "$X" ]; then printf '%s\\n' "no" ; echo '${SWITCH}'; fi`],
    [`has git && [[ "$(git config --global x || true)" == false ]] && echo "   ${SWITCH}"`],
    [`check || { echo -n "unset ${SWITCH} first"; }`],
  ])('is for people: %s', (line) => {
    expect(isSwitchPrinted(line)).toBe(true);
  });

  it.each([
    [`echo "${SWITCH}" >> ~/.profile`],
    [`echo "export ${SWITCH}" | tee -a ~/.profile`],
    [`echo "ok"; echo "${SWITCH}" > .env`],
    [`eval "$(echo "export ${SWITCH}")"`],
    [`export ${SWITCH}`],
    [`echo ok && export ${SWITCH}`],
    [`echo "export ${SWITCH}" && cat x >> y`],
  ])('is done where it goes on: %s', (line) => {
    expect(isSwitchPrinted(line)).toBe(false);
  });
});
