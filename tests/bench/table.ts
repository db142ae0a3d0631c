/** Prints figures as a Markdown table. */
export function printTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
): void {
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  console.log(`\n## ${title}\n`);
  console.log([line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n'));
}

/** The value below which the given fraction of the samples is; 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function milliseconds(samples: readonly number[]): string {
  return `${quantile(samples, 0.5).toFixed(0)} (p95 ${quantile(samples, 0.95).toFixed(0)}, n ${samples.length})`;
}
