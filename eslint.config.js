import tseslint from 'typescript-eslint';

/** The doors and the rim: what may read the environment, the clock, the disk and the terminal. */
const RIM = ['src/doors.ts', 'src/action.ts', 'src/cli.ts', 'src/worker.ts', 'src/io/**/*.ts'];

const CONSOLE = { selector: "MemberExpression[object.name='console']", message: 'Return the text; the doors print it.' };
const CORE_INFO = {
  selector: "CallExpression[callee.object.name='core'][callee.property.name='info']",
  message: '`core.info` escapes nothing: print through the runner log module.',
};
const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name=/^(env|argv|cwd|stdout|stderr|stdin|exit|exitCode|platform)$/]",
  message: 'Only the doors and io/ read the environment; take what you need as an argument.',
};
const CLOCK = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take the time as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The same input gives the same output.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'lib/',
      'coverage/',
      'examples/',
      'packs/',
      '**/fixtures/**',
      '**/golden/**',
      'src/skills/analysis/intent/weights.ts',
      'src/skills/analysis/program-weight/weights.ts',
    ],
  },
  {
    files: ['src/**/*.ts', '__tests__/**/*.ts', 'bench/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-empty': 'error',
      'no-empty-character-class': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-unsafe-finally': 'error',
      'prefer-const': 'error',
      // Half of its cases are queues that grow while they are walked.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A function that fills an interface may leave an argument unused; its name then begins with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Spreading a string into code points is done on purpose here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, CONSOLE, CORE_INFO, ENVIRONMENT, ...CLOCK],
    },
  },
  {
    // A parser of one grammar, whose functions call each other, is read in one piece.
    files: ['src/skills/code/{script,shell,powershell,batch}/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // One table of triggers.
    files: ['src/skills/analysis/program-anchors.ts'],
    rules: { 'max-lines': ['error', { max: 650, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Tables of names are data, and are read in one piece.
    files: ['src/**/*-lists.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: RIM,
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, CONSOLE, CORE_INFO] },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: { '@typescript-eslint/no-base-to-string': 'off', '@typescript-eslint/restrict-template-expressions': 'off' },
  },
  {
    files: ['**/*.mjs', '*.js'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/ban-ts-comment': ['error', { 'ts-nocheck': 'allow-with-description' }] },
  },
);
