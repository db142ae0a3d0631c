import { unknownToImitation } from '../../http/google-error';
import { invalidQuery } from '../query-error';

/** A piece of SQL. `text` is a name, a symbol or a number as written, and the value of a string. */
export interface Token {
  readonly kind: 'word' | 'path' | 'string' | 'number' | 'symbol' | 'parameter';
  readonly text: string;
  /** Where it begins in the SQL. */
  readonly at: number;
}

/** The pieces of a text in GoogleSQL, without its comments. Throws GoogleError for what the imitation cannot read. */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const rest = sql.slice(at);
    const found = patterns.flatMap(({ kind, pattern }) => {
      const [whole, inner] = pattern.exec(rest) ?? [];
      return whole ? [{ kind, whole, inner: inner ?? whole }] : [];
    })[0];
    if (!found) throw invalidQuery(`Syntax error: Illegal input character "${rest[0]}"`);
    if (found.kind === 'refused') throw unknownToImitation(`${found.whole} in SQL`);
    if (found.kind !== 'space') {
      const { kind, inner } = found;
      tokens.push({ kind, text: kind === 'string' ? unescaped(inner) : inner, at });
    }
    at += found.whole.length;
  }
  return tokens;
}

/** Whether the token is this keyword or symbol, in any case. */
export function isToken(token: Token | undefined, text: string): boolean {
  const isPlain = token?.kind === 'word' || token?.kind === 'symbol';
  return isPlain && token.text.toUpperCase() === text;
}

const patterns: readonly { readonly kind: Token['kind'] | 'space' | 'refused'; readonly pattern: RegExp }[] =
  [
    { kind: 'space', pattern: /^(?:\s+|--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)/ },
    { kind: 'refused', pattern: /^(?:[rb]{1,2}['"]|@@|\[|\])/i },
    { kind: 'string', pattern: /^'''([\s\S]*?)'''/ },
    { kind: 'string', pattern: /^"""([\s\S]*?)"""/ },
    { kind: 'string', pattern: /^'((?:[^'\\\n]|\\.)*)'/ },
    { kind: 'string', pattern: /^"((?:[^"\\\n]|\\.)*)"/ },
    { kind: 'path', pattern: /^`([^`\n]+)`/ },
    { kind: 'number', pattern: /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/ },
    { kind: 'parameter', pattern: /^@(\w+)/ },
    { kind: 'word', pattern: /^[A-Za-z_]\w*/ },
    { kind: 'symbol', pattern: /^(?:<>|<=|>=|!=|\|\||[-+*/(),.;=<>])/ },
  ];

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, (written, character: string) => {
    const plain = { n: '\n', t: '\t', '\\': '\\', "'": "'", '"': '"', '`': '`' }[character];
    if (plain === undefined) throw unknownToImitation(`the escape ${written} in a string`);
    return plain;
  });
}
