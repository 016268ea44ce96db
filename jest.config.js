export default {
  testEnvironment: '<rootDir>/__tests__/support/environment.mjs',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // These run by themselves, see jest.time.config.js.
  testPathIgnorePatterns: ['/node_modules/', '\\.time\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Modules of tests that have run stay in the memory of their process: one that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
  // Left to itself, jest leaves a processor idle.
  maxWorkers: '100%',
  coverageProvider: 'v8',
  // Real git, real child processes and a busy machine: a test that hangs is what this is to end, not one that waits.
  testTimeout: 60_000,
};
