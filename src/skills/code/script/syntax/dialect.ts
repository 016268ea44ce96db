/** What sets the languages with expressions apart, as far as a light reader must know. */
export interface Dialect {
  readonly language:
    'python' | 'javascript' | 'ruby' | 'perl' | 'php' | 'go' | 'csharp' | 'java' | 'kotlin' | 'swift' | 'rust' | 'lua' | 'visualbasic';
  readonly hashComments: boolean;
  readonly slashComments: boolean;
  /** Blocks by indentation. */
  readonly indented: boolean;
  /** Variables start with a sigil that is part of their name. */
  readonly sigils: boolean;
  /** What back ticks mean. */
  readonly backticks: 'template' | 'raw' | 'command' | 'none';
  /** What joins texts besides `+`. */
  readonly joins: string;
  /** How an expression in a double-quoted text begins: `{` for Python's f-strings, `#{`, `$`, `\(`. */
  readonly interpolation: 'prefix' | 'ruby' | 'sigil' | 'braced' | 'escaped' | 'none';
  /** What makes a function of what stands before it: `x => y`, `x -> y`. */
  readonly arrow?: '=>' | '->';
  /** Blocks end with a word: `end`. */
  readonly ends?: boolean;
}

const C_LIKE = { hashComments: false, slashComments: true, indented: false, sigils: false } as const;

export const DIALECTS: Readonly<Record<Dialect['language'], Dialect>> = {
  python: {
    language: 'python',
    hashComments: true,
    slashComments: false,
    indented: true,
    sigils: false,
    backticks: 'none',
    joins: '',
    interpolation: 'prefix',
  },
  javascript: { language: 'javascript', ...C_LIKE, backticks: 'template', joins: '', interpolation: 'none', arrow: '=>' },
  csharp: { language: 'csharp', ...C_LIKE, backticks: 'none', joins: '', interpolation: 'prefix', arrow: '=>' },
  java: { language: 'java', ...C_LIKE, backticks: 'none', joins: '', interpolation: 'none', arrow: '->' },
  kotlin: { language: 'kotlin', ...C_LIKE, backticks: 'none', joins: '', interpolation: 'braced', arrow: '->' },
  swift: { language: 'swift', ...C_LIKE, backticks: 'none', joins: '', interpolation: 'escaped' },
  rust: { language: 'rust', ...C_LIKE, backticks: 'none', joins: '', interpolation: 'none' },
  visualbasic: { language: 'visualbasic', ...C_LIKE, backticks: 'none', joins: '&', interpolation: 'none' },
  lua: {
    language: 'lua',
    hashComments: false,
    slashComments: false,
    indented: false,
    sigils: false,
    backticks: 'none',
    joins: '..',
    interpolation: 'none',
    ends: true,
  },
  go: { language: 'go', ...C_LIKE, backticks: 'raw', joins: '', interpolation: 'none' },
  ruby: {
    language: 'ruby',
    hashComments: true,
    slashComments: false,
    indented: false,
    sigils: true,
    backticks: 'command',
    joins: '',
    interpolation: 'ruby',
    ends: true,
  },
  perl: {
    language: 'perl',
    hashComments: true,
    slashComments: false,
    indented: false,
    sigils: true,
    backticks: 'command',
    joins: '.',
    interpolation: 'sigil',
  },
  php: {
    language: 'php',
    hashComments: true,
    slashComments: true,
    indented: false,
    sigils: true,
    backticks: 'command',
    joins: '.',
    interpolation: 'sigil',
  },
};
