/** Where the tables and the views are, and in whose day "today" is. */
export interface Place {
  readonly project: string;
  /** The time zone of the registry, such as "Asia/Jakarta". */
  readonly timeZone: string;
}

/** The datasets of the tables, which only the hub's account may read, and of the views for HR. */
export const dataDataset = 'one_on_ones_data';
export const viewsDataset = 'one_on_ones';

/** A statement with its placeholders replaced: `parts` by name, and the datasets and the day by the place. */
export function statementFor(
  { project, timeZone }: Place,
  text: string,
  parts: Readonly<Record<string, string>>,
): string {
  const withParts = text.replace(/^\{(\w+)\}/gm, (found, name: string) => parts[name]?.trimEnd() ?? found);
  return withParts
    .replace(/\{data\}/g, `${project}.${dataDataset}`)
    .replace(/\{views\}/g, `${project}.${viewsDataset}`)
    .replace(/\{today\}/g, `CURRENT_DATE('${timeZone}')`);
}
