import { parseArgs } from 'node:util';

export interface SimulationOptions {
  readonly workbooks: number;
  readonly engineers: number;
  /** The number of nights after the first collection. */
  readonly nights: number;
  /** "yyyy-MM-dd": the year of 1:1s ends on this day. */
  readonly today: string;
  /** The port of the page; null for no page. */
  readonly port: number | null;
}

const known =
  'npm run hub knows --workbooks N, --engineers N, --nights N, --today DAY, --port N and --no-page.';

/** The options after `npm run hub --`, or a sentence about what is wrong with them. */
export function readOptions(words: readonly string[]): SimulationOptions | { readonly sentence: string } {
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(words);
  } catch (error) {
    return { sentence: `${String((error as Error).message).split('. ')[0]}. ${known}` };
  }
  const wrong = (['workbooks', 'engineers', 'nights', 'port'] as const).find(
    (name) => !/^\d{1,6}$/.test(values[name] ?? '0'),
  );
  if (wrong) return { sentence: `--${wrong} takes a number; "${values[wrong]}" is none. ${known}` };
  const workbooks = Number(values.workbooks);
  if (workbooks === 0) return { sentence: `The company needs a workbook. ${known}` };
  if (!/^\d{4}-\d\d-\d\d$/.test(values.today) || Number.isNaN(Date.parse(values.today)))
    return { sentence: `--today takes a day such as 2026-10-14; "${values.today}" is none. ${known}` };
  return {
    workbooks,
    engineers: Number(values.engineers ?? 10 * workbooks),
    nights: Number(values.nights),
    today: values.today,
    port: values['no-page'] ? null : Number(values.port),
  };
}

function parsed(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: {
      workbooks: { type: 'string', default: '500' },
      engineers: { type: 'string' },
      nights: { type: 'string', default: '1' },
      today: { type: 'string', default: '2026-10-14' },
      port: { type: 'string', default: '8090' },
      'no-page': { type: 'boolean', default: false },
    },
  }).values;
}
