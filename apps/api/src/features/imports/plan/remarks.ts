import type { RowProblem } from '#persistence';

/** Collects the sentences about one row. */
export class Remarks {
  readonly list: RowProblem[];

  constructor(
    private readonly row: number,
    given: readonly RowProblem[],
  ) {
    this.list = [...given];
  }

  note(code: string, sentence: string): void {
    this.list.push({ code, severity: 'note', message: `第${this.row}行：${sentence}` });
  }

  fail(code: string, sentence: string): void {
    this.list.push({ code, severity: 'fail', message: `第${this.row}行：${sentence}` });
  }
}
