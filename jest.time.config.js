import config from './jest.config.js';

/** The tests of bounds of time, one after the other: beside other work a bound would tell of that work. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/**/*.time.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
