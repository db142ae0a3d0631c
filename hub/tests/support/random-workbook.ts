import { columns, type TableKey } from '../../../src/workbook/grid/layout';
import type { CellValue, Metadata, Sheet, Spreadsheet } from '../../imitation/sheets/spreadsheet';
import { serial } from './read-tabs';

/** A number from 0 up to 1. */
export type Random = () => number;

/** What every cell of a column of words contains in a random workbook. */
export const word = '§ said in confidence';

export interface WorkbookSpec {
  readonly id: string;
  readonly today: string;
  readonly engineers: number;
  /** 1 for the tags of release 0.2.0. */
  readonly layout?: 1 | 2;
  readonly locale?: string;
}

/** A workbook of the add-on as plain data, with random people, 1:1s, goals and action items. */
export function randomWorkbook(random: Random, spec: WorkbookSpec): Spreadsheet {
  const { id, today, engineers, layout = 2, locale = 'en_US' } = spec;
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One;
  const whole = (lowest: number, highest: number) => lowest + Math.floor(random() * (highest - lowest + 1));
  const maybe = <One>(share: number, one: () => One): One | null => (random() < share ? one() : null);
  const now = serial(today);
  const people = Array.from({ length: engineers }, (_, index) => ({
    name: `${pick(['Ada', 'Budi', 'Cleo', "D'Arcy"])} ${id.slice(0, 4)}${index}`,
    id: `eng-${id.slice(0, 4)}-${index}`,
    manager: pick(['maya@x.test', 'tomas@x.test', 'siti@x.test']),
  }));
  const objectives = ['Delivery', 'Quality', 'Learning'];
  const table = (key: TableKey, rows: readonly Row[], options: Partial<TabOptions> = {}) =>
    tabOf({ key, rows, layout, isMoved: random() < 0.3, ...options });
  const shared = [
    table(
      'engineers',
      people.map(({ name, id: own, manager }) => ({
        name,
        id: own,
        manager,
        team: pick(['Core', 'Web', '']),
        cadence: maybe(0.8, () => pick([7, 14, 21, 28])),
        started: maybe(0.5, () => now - whole(1, 900)),
        status: pick(['Active', 'Active', 'Active', 'On leave', 'Left', '']),
      })),
    ),
    table(
      'goals',
      people.flatMap(({ name }) =>
        Array.from({ length: whole(0, 4) }, () => ({
          engineer: pick([name, name.toUpperCase(), ` ${name} `]),
          objective: pick(objectives),
          weight: whole(0, 4) * 10,
          progress:
            maybe(0.7, () => whole(0, 20) / 20) ?? pick([null, 'Not scored: the target is blank; type it.']),
          from: maybe(0.9, () => now - whole(20, 200)),
          due: maybe(0.9, () => now + whole(-60, 90)),
          closed: maybe(0.2, () => now - whole(0, 30)),
          id: `goal-${Math.floor(random() * 1e9)}`,
        })),
      ),
    ),
    table(
      'actions',
      people.flatMap(({ name }) =>
        Array.from({ length: whole(0, 3) }, () => ({
          engineer: name,
          due: maybe(0.8, () => now + whole(-20, 20)),
          status: pick(['Open', 'Done', 'Dropped', '', 'Waiting']),
        })),
      ),
    ),
    table('settings', [
      { objective: objectives[0], weight: 50, 'setting-id': 'cap', value: 1 },
      { objective: objectives[1], weight: 30, 'setting-id': 'cadence', value: pick([14, 21]) },
      { objective: objectives[2], weight: 20, 'setting-id': 'amber', value: 0.4 },
    ]),
    table('wins', []),
    table('meetings', [], { tag: 'template', title: 'Engineer template', headerRow1: 12 }),
  ];
  const own = people.flatMap(({ name, id: engineerId, manager }) => {
    if (random() < 0.1) return [];
    const start = now - whole(0, 420);
    const meetings: Row[] = [];
    for (let day = start; day <= now; day += pick([6, 7, 14, 15, 30])) {
      meetings.push({
        date: day + pick([0, 0, 0.5]),
        feeling: maybe(0.8, () => whole(1, 5)),
        workload: maybe(0.8, () => whole(-2, 2)),
        next: maybe(0.7, () => day + whole(5, 40)),
        score: maybe(0.6, () => whole(0, 100) / 100),
        coverage: maybe(0.6, () => whole(0, 100) / 100),
        manager,
      });
    }
    if (random() < 0.2) meetings.reverse();
    const options = { tag: `engineer:${engineerId}`, title: name, headerRow1: 12 };
    return random() < 0.1 ? [] : [table('meetings', random() < 0.1 ? [] : meetings, options)];
  });
  const sheets = [...shared, ...own].map(({ sheet }, index) => ({ ...sheet, sheetId: index }));
  const metadata = [...shared, ...own].flatMap(({ entries }, index) => entries(index));
  const version = entry('oneonones.tab', 'layout=2', { type: 'SPREADSHEET' });
  return {
    spreadsheetId: id,
    title: `1:1s of ${id.slice(0, 4)}`,
    locale,
    timeZone: 'Asia/Jakarta',
    sheets,
    metadata: layout === 1 ? metadata : [...metadata, version],
  };
}

type Row = Readonly<Record<string, CellValue | undefined>>;

interface TabOptions {
  readonly key: TableKey;
  readonly rows: readonly Row[];
  readonly layout: 1 | 2;
  /** Whether a column of somebody's own is in front, and the last column of the add-on is the first. */
  readonly isMoved: boolean;
  readonly tag: string;
  readonly title: string;
  readonly headerRow1: number;
}

interface Tab {
  readonly sheet: Omit<Sheet, 'sheetId'>;
  entries(sheetId: number): Metadata[];
}

function tabOf(options: Partial<TabOptions> & Pick<TabOptions, 'key' | 'rows' | 'layout' | 'isMoved'>): Tab {
  const { key, rows, layout, isMoved, headerRow1 = 1, tag = key, title = titleOf(key) } = options;
  const inOrder = Object.entries(columns[key] as Record<string, { header: string }>);
  const placed = isMoved ? [null, ...inOrder.slice(-1), ...inOrder.slice(0, -1)] : inOrder;
  const above = Array.from({ length: headerRow1 - 1 }, () => placed.map(() => word));
  const cells = [
    ...above,
    placed.map((column) => column?.[1].header ?? 'My notes'),
    ...rows.map((row) =>
      placed.map((column) => (column && column[0] in row ? (row[column[0]] ?? null) : word)),
    ),
  ];
  const isEngineer = key === 'meetings';
  const placeKey = (kind: 'column' | 'row') =>
    layout === 1 || isEngineer ? `oneonones.${kind}` : 'oneonones.tab';
  // Release 0.2.0 tagged the columns of an engineer's tab with the key of the tab.
  const owner = layout === 1 && isEngineer ? tag : key;
  return {
    sheet: { title, hidden: false, rowCount: cells.length + 20, columnCount: placed.length + 2, cells },
    entries: (sheetId) => [
      entry('oneonones.tab', layout === 1 ? tag : `${tag}@${sheetId}`, { type: 'SHEET', sheetId }),
      entry(placeKey('row'), `${owner}.header`, { type: 'ROW', sheetId, index0: headerRow1 - 1 }),
      ...placed.flatMap((column, index0) =>
        column
          ? [entry(placeKey('column'), `${owner}.${column[0]}`, { type: 'COLUMN', sheetId, index0 })]
          : [],
      ),
    ],
  };
}

function titleOf(key: TableKey): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function entry(key: string, value: string, location: Metadata['location']): Metadata {
  return { metadataId: Math.abs(hash(`${value} ${JSON.stringify(location)}`)), key, value, location };
}

function hash(text: string): number {
  return Array.from(text).reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}

/** Random numbers that are the same for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An ID as Google gives it, different for each number. */
export function workbookId(number: number): string {
  return `${String(number).padStart(4, '0')}${'x'.repeat(40)}`;
}
