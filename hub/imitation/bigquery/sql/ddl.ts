import { unknownToImitation } from '../../http/google-error';
import { invalidQuery } from '../query-error';
import { pathOf } from './dialect';
import { isToken, type Token } from './tokens';

/** A statement that is not a SELECT. Paths are without the project. */
export type Statement = CreateSchema | Create | Drop | Delete;

interface CreateSchema {
  readonly kind: 'CREATE_SCHEMA';
  readonly path: readonly string[];
  readonly isConditional: boolean;
}

/** A table or a view; `query` is that of the view, [] for a table. */
export interface Create {
  readonly kind: 'CREATE_TABLE' | 'CREATE_VIEW';
  readonly path: readonly string[];
  readonly isConditional: boolean;
  readonly isReplacing: boolean;
  readonly columns: readonly ColumnDefinition[];
  readonly partitionedBy: string | null;
  readonly clusteredBy: readonly string[];
  readonly options: Options;
  readonly query: readonly Token[];
}

interface Drop {
  readonly kind: 'DROP_TABLE' | 'DROP_VIEW';
  readonly path: readonly string[];
  readonly isConditional: boolean;
}

interface Delete {
  readonly kind: 'DELETE';
  readonly path: readonly string[];
  readonly condition: readonly Token[];
}

/** `type` is '' in a view. */
interface ColumnDefinition {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly options: Options;
}

type Options = Readonly<Record<string, string>>;

/** The statement of these tokens; null if it is a query. Throws GoogleError. */
export function readStatement(tokens: readonly Token[], project: string): Statement | null {
  const reader = new Reader(tokens, project);
  if (reader.skip('SELECT') || reader.skip('WITH') || reader.skip('(')) return null;
  if (reader.skip('CREATE')) return readCreate(reader);
  if (reader.skip('DROP')) {
    const kind = reader.skip('VIEW') ? 'DROP_VIEW' : 'DROP_TABLE';
    if (kind === 'DROP_TABLE') reader.need('TABLE');
    const isConditional = reader.skip('IF') && reader.skip('EXISTS');
    return { kind, isConditional, path: reader.path() };
  }
  if (reader.skip('DELETE')) {
    reader.skip('FROM');
    const path = reader.path();
    if (reader.rest().length === 0) throw invalidQuery('DELETE must have a WHERE clause');
    if (!reader.skip('WHERE')) throw unknownToImitation('an alias in DELETE');
    return { kind: 'DELETE', path, condition: reader.rest() };
  }
  throw unknownToImitation(`the statement ${tokens[0]?.text ?? ''}`);
}

function readCreate(reader: Reader): Statement {
  const isReplacing = reader.skip('OR') && reader.skip('REPLACE');
  const word = ['SCHEMA', 'TABLE', 'VIEW'].find((one) => reader.skip(one));
  if (word === undefined) throw unknownToImitation('this CREATE statement');
  const isConditional = reader.skip('IF') && reader.skip('NOT') && reader.skip('EXISTS');
  const path = reader.path();
  if (word === 'SCHEMA') return { kind: 'CREATE_SCHEMA', path, isConditional };
  const columns = reader.skip('(') ? reader.list(() => readColumn(reader, word === 'TABLE')) : [];
  let partitionedBy: string | null = null;
  if (reader.skip('PARTITION')) {
    reader.need('BY');
    partitionedBy = reader.name();
  }
  const clusteredBy: string[] = [];
  if (reader.skip('CLUSTER')) {
    reader.need('BY');
    do clusteredBy.push(reader.name());
    while (reader.skip(','));
  }
  const options = reader.options();
  const query = reader.skip('AS') ? reader.rest() : [];
  if ((word === 'VIEW') !== query.length > 0) throw unknownToImitation('CREATE TABLE AS');
  const kind = word === 'VIEW' ? 'CREATE_VIEW' : 'CREATE_TABLE';
  return { kind, path, isConditional, isReplacing, columns, partitionedBy, clusteredBy, options, query };
}

function readColumn(reader: Reader, isTyped: boolean): ColumnDefinition {
  const name = reader.name();
  const type = isTyped ? reader.name() : '';
  const isRequired = reader.skip('NOT') && reader.skip('NULL');
  return { name, type, isRequired, options: reader.options() };
}

/** Reads tokens from the first to the last. What it needs and does not find is a syntax error. */
class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly project: string,
  ) {}

  skip(text: string): boolean {
    const isNext = isToken(this.tokens[this.at], text);
    if (isNext) this.at += 1;
    return isNext;
  }

  need(text: string): void {
    if (!this.skip(text))
      throw invalidQuery(`Syntax error: Expected ${text} but got ${this.next()?.text ?? 'end of input'}`);
  }

  name(): string {
    const token = this.next();
    if (token?.kind !== 'word' && token?.kind !== 'path') throw invalidQuery('Syntax error: Expected a name');
    this.at += 1;
    return token.text;
  }

  path(): readonly string[] {
    const parts = [this.name()];
    while (this.skip('.')) parts.push(this.name());
    return pathOf(parts.join('.'), this.project);
  }

  /** Up to the closing parenthesis. */
  list<Item>(read: () => Item): Item[] {
    const items: Item[] = [];
    while (!this.skip(')')) {
      items.push(read());
      if (!this.skip(',') && !isToken(this.next(), ')')) this.need(')');
    }
    return items;
  }

  /** {} if there are none. */
  options(): Options {
    if (!this.skip('OPTIONS')) return {};
    this.need('(');
    return Object.fromEntries(
      this.list(() => {
        const name = this.name().toLowerCase();
        this.need('=');
        const value = this.next();
        this.at += 1;
        return [name, value?.text ?? ''];
      }),
    );
  }

  rest(): readonly Token[] {
    return this.tokens.slice(this.at);
  }

  private next(): Token | undefined {
    return this.tokens[this.at];
  }
}
