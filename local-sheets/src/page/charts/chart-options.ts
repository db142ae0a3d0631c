import type { ChartSpec } from '../../protocol/charts';

/**
 * One option of a chart by its dotted path. Scripts set options as "vAxis.title" or as { vAxis: { title } }; the one that
 * was set last wins, as in Sheets.
 */
export function optionOf(spec: ChartSpec, path: string): unknown {
  const wanted = path.split('.');
  let found: unknown;
  for (const [key, value] of Object.entries(spec.options)) {
    const given = key.split('.');
    if (given.every((part, index) => wanted[index] === part)) {
      const inside = walk(value, wanted.slice(given.length));
      if (inside !== undefined) found = inside;
    } else if (wanted.every((part, index) => given[index] === part)) {
      found = { ...asRecord(found), ...nested(given.slice(wanted.length), value) };
    }
  }
  return found;
}

export function textOption(spec: ChartSpec, ...paths: readonly string[]): string | undefined {
  return firstOf(spec, paths, (value): value is string => typeof value === 'string' && value !== '');
}

export function numberOption(spec: ChartSpec, ...paths: readonly string[]): number | undefined {
  return firstOf(spec, paths, (value): value is number => typeof value === 'number');
}

export function flagOption(spec: ChartSpec, ...paths: readonly string[]): boolean {
  return firstOf(spec, paths, (value): value is boolean => typeof value === 'boolean') ?? false;
}

function firstOf<Value>(
  spec: ChartSpec,
  paths: readonly string[],
  is: (value: unknown) => value is Value,
): Value | undefined {
  return paths.map((path) => optionOf(spec, path)).find(is);
}

function walk(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, part) => asRecord(at)?.[part], value);
}

function nested(path: readonly string[], value: unknown): Record<string, unknown> {
  const [first = '', ...rest] = path;
  return { [first]: rest.length === 0 ? value : nested(rest, value) };
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
