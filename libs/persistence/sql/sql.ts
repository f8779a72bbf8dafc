import type { EntityManager } from 'typeorm';

/**
 * A piece of SQL whose values are always bound parameters: there is no way to write a value into the text. Pieces nest,
 * so that one filter serves a list, its count, its export and the board.
 */
export class Sql {
  private constructor(
    private readonly texts: readonly string[],
    private readonly values: readonly unknown[],
  ) {}

  static of(texts: readonly string[], values: readonly unknown[]): Sql {
    return new Sql(texts, values);
  }

  /** Text with `$1 …` and the parameters in their order. */
  render(parameters: unknown[] = []): { readonly text: string; readonly parameters: unknown[] } {
    let text = this.texts[0] ?? '';
    this.values.forEach((value, index) => {
      text += value instanceof Sql ? value.render(parameters).text : `$${parameters.push(value)}`;
      text += this.texts[index + 1] ?? '';
    });
    return { text, parameters };
  }
}

export const sql = (texts: TemplateStringsArray, ...values: readonly unknown[]): Sql => Sql.of(texts, values);

const EMPTY: Sql = Sql.of([''], []);
export const TRUE: Sql = Sql.of(['true'], []);
export const FALSE: Sql = Sql.of(['false'], []);

/** Joins pieces; nothing when there are none. */
export function join(parts: readonly Sql[], separator: ' and ' | ' or ' | ', '): Sql {
  const gaps = parts.slice(1).map(() => separator);
  return parts.length === 0 ? EMPTY : Sql.of(['', ...gaps, ''], parts);
}

export const and = (parts: readonly Sql[]): Sql => (parts.length === 0 ? TRUE : join(parts, ' and '));
export const or = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? FALSE : sql`(${join(parts, ' or ')})`;

/** Runs a query; rows come as the SQL names them, in the shapes of `columnTypes`. */
export async function rows<Row>(manager: EntityManager, query: Sql): Promise<readonly Row[]> {
  const { text, parameters } = query.render();
  return manager.query<readonly Row[]>(text, parameters);
}

export async function row<Row>(manager: EntityManager, query: Sql): Promise<Row | undefined> {
  return (await rows<Row>(manager, query))[0];
}

/** Runs a statement whose rows do not matter. */
export async function run(manager: EntityManager, query: Sql): Promise<void> {
  await rows(manager, query);
}
