import type { Reporter, TestCase } from '@playwright/test/reporter';
import { COLUMNS } from './columns.ts';

interface Row {
  row: string;
  cells: Record<string, string>;
}

/** Prints what the stories of the matrix found, as one table at the end of a run. */
export default class MatrixReporter implements Reporter {
  readonly #rows = new Map<string, Row>();

  onTestEnd(
    _test: TestCase,
    { annotations }: { annotations: { type: string; description?: string }[] },
  ): void {
    for (const { type, description } of annotations) {
      if (type !== 'matrix' || description === undefined) continue;
      const row = JSON.parse(description) as Row;
      this.#rows.set(row.row, row);
    }
  }

  onEnd(): void {
    if (this.#rows.size > 0) process.stdout.write(`\n${tableOf([...this.#rows.values()])}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

/** A column for each write, a line for each fault: sentences are longer than names. */
function tableOf(rows: Row[]): string {
  const lines = [
    ['', ...COLUMNS.map(({ name }) => name)],
    ...rows.map(({ row, cells }) => [row, ...COLUMNS.map(({ name }) => shortOf(cells[name]))]),
  ];
  const widths = lines[0]?.map((_cell, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shortOf(cell: string | undefined): string {
  return cell === undefined ? '·' : (cell.split('\n')[0] ?? '').slice(0, 60);
}
