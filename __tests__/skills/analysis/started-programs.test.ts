import { describe, expect, it } from '@jest/globals';

import { useOf } from '../../../src/skills/analysis/started-programs.js';

describe('the use of a file in a folder for tests', () => {
  it('is that of a program where the manifest has an interpreter start it', () => {
    expect(useOf('tests/quiz.py', 'Run `python tests/quiz.py --next`.')).toBe('started');
    expect(useOf('fixtures/step.sh', 'bash -e ./fixtures/step.sh')).toBe('started');
  });

  it('is what its path says where the manifest only names it', () => {
    expect(useOf('tests/quiz.py', 'The cases stand in `tests/quiz.py`.')).toBe('by-path');
    expect(useOf('tests/quiz.py', '')).toBe('by-path');
  });

  it('is what its path says for a program that tests others', () => {
    expect(useOf('tests/test_quiz.py', 'Run `python tests/test_quiz.py`.')).toBe('by-path');
    expect(useOf('tests/run-tests.sh', 'Run `bash tests/run-tests.sh`.')).toBe('by-path');
  });

  it('is what its path says outside of folders for tests', () => {
    expect(useOf('scripts/quiz.py', 'Run `python scripts/quiz.py`.')).toBe('by-path');
  });
});
