import { Lexer, Source, TokenKind } from 'graphql';

/** The tokens of a text, or nothing where it is no GraphQL, of which the parser then tells. */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return 0;
  }
  return count;
}
