import { Composer, Lexer, Parser, type CST, type Document, type ParsedNode } from 'yaml';

/** Nesting of maps and lists; real files stay below 10. */
export const MAX_YAML_DEPTH = 64;
/** Faults after which the rest of a file is not looked at. */
const MAX_ERRORS = 100;
/** What the parser's stack holds besides collections: the document, a scalar, an item in the making. */
const STACK_MARGIN = 4;

export type BoundedParse =
  | { readonly kind: 'document'; readonly document: Document.Parsed }
  | { readonly kind: 'too-deep'; readonly offset: number }
  | { readonly kind: 'second-document'; readonly offset: number };

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('the file nests too deeply');
    this.offset = offset;
  }
}

/**
 * Parses one document (YAML 1.2, core schema), depth bounded before anything recursive runs. Threat: the library composes
 * nodes by recursion, and a stack that runs out inside a regular expression ends the whole process, which nothing can
 * catch. Its own check for duplicate keys is off, since that one is quadratic.
 */
export function parseBounded(text: string): BoundedParse {
  const composer = new Composer<ParsedNode, true>({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    // Types beyond JSON's (binary, set, timestamp) have no place here: their tags count as unknown.
    resolveKnownTags: false,
    stringKeys: true,
    logLevel: 'silent',
    prettyErrors: false,
  });
  try {
    const documents = composer.compose(boundedTokens(text), true, text.length);
    const first = documents.next();
    if (first.done === true) throw new Error('the composer made no document');
    const second = documents.next();
    if (second.done !== true) return { kind: 'second-document', offset: second.value.range[0] };
    return { kind: 'document', document: first.value };
  } catch (error) {
    if (error instanceof TooDeep) return { kind: 'too-deep', offset: error.offset };
    throw error;
  }
}

function* boundedTokens(text: string): Generator<CST.Token, void> {
  const parser = new Parser();
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') errors += 1;
      yield token;
    }
    if (errors > MAX_ERRORS) return;
    if (parser.stack.length > MAX_YAML_DEPTH + STACK_MARGIN) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}
