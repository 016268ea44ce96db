export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Modules of tests that have run stay in the memory of their process: one that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
  coverageProvider: 'v8',
  // Real git, real child processes and a busy machine: a test that hangs is what this is to end, not one that waits.
  testTimeout: 60_000,
};
