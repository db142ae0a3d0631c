import { canBeAlike, readAlike } from '../../../src/domain/import/alike-tables';
import { engineersOfTables } from '../../../src/domain/import/joined-table';
import type { SourceCells, TitledCells } from '../../../src/domain/import/source-table';
import { background, idsOf, linesOf, proposalOfTabs } from '../../support/import/read-shape';
import { cellsOf } from '../../support/import/shapes';

const header = ['Date', 'Mood', 'Notes'];
const tab = (title: string, ...cells: SourceCells): TitledCells => ({ title, cells });
const titlesOf = (sources: readonly TitledCells[], headerRow1: number | null = null) =>
  readAlike(sources, headerRow1).map(({ title }) => title);

const ada = tab('Ada Lovelace', ['Our 1:1s'], header, ['2026-02-03', 4, 'Shipped the parser']);
const bo = tab('1:1 Bo Ek', ['date', 'mood', 'notes', ''], ['2026-02-03', 3, 'New on call', '']);

test('M481 tabs with the same headers are read together, wherever the header row is', () => {
  const others = [
    tab('More columns', [...header, 'Blockers'], ['2026-02-03', 3, 'New', 'None']),
    tab('Other order', ['Mood', 'Date', 'Notes'], [3, '2026-02-03', 'New']),
    tab('Below a title', ['1:1s'], [''], header, ['2026-02-03', 3, 'New']),
    tab('Blank'),
  ];
  expect(titlesOf([ada, bo, ...others])).toEqual(['Ada Lovelace', '1:1 Bo Ek', 'Below a title']);
  expect(linesOf(proposalOfTabs([ada, bo]))).toEqual([
    'Ada Lovelace!3 Ada Lovelace: 2026-02-03 · feeling=4 · notes=Shipped the parser',
    '1:1 Bo Ek!2 Bo Ek: 2026-02-03 · feeling=3 · notes=New on call',
  ]);
});

test('M481 with another header row, the tabs that have those headers are alike', () => {
  const german = (title: string) => tab(title, ['Stand'], ['Datum', 'Stimmung'], ['2026-02-03', 4]);
  const sources = [german('Ada'), german('Bo'), tab('Other', ['Stand'], ['Datum', 'Notiz'])];
  expect(titlesOf(sources)).toEqual(['Ada']);
  expect(titlesOf(sources, 2)).toEqual(['Ada', 'Bo']);
  // A blank row is the header of nothing.
  expect(titlesOf([tab('Ada', [''], ['x']), tab('Bo', [''], ['y'])], 1)).toEqual(['Ada']);
});

test('M481 tabs with one block for each 1:1 are alike if they have the same labels', () => {
  const blocks = cellsOf('one block for each 1:1');
  const [, date = [], mood = []] = blocks;
  const sources = [
    tab('Ada', ...blocks),
    tab('Bo', ...blocks.slice(1)),
    tab('Cy', date, mood, date, mood),
    bo,
  ];
  expect(titlesOf(sources)).toEqual(['Ada']);
  expect(titlesOf([...sources.slice(1), tab('Dee', ...blocks.slice(1))])).toEqual(['Bo', 'Dee']);
});

test('M480 tabs can be alike if a row of texts near the top is the same, or the labels of their blocks', () => {
  expect(canBeAlike(ada.cells, bo.cells)).toBe(true);
  expect(canBeAlike([['Datum', 'Notiz']], [[''], ['Datum', 'Notiz', '']])).toBe(true);
  expect(canBeAlike(ada.cells, [['Our 1:1s'], ['2026-02-03', 4, 'Shipped the parser']])).toBe(false);
  const running = cellsOf('a running document');
  expect(canBeAlike(running, running.slice(1))).toBe(true);
  expect(canBeAlike(running, ada.cells)).toBe(false);
});

test('M482 the title of the tab names the person, and a title that several tabs have names nobody', () => {
  const titled = (title: string, ...above: string[]) =>
    tab(title, ...above.map((text) => [text]), header, ['2026-02-03', 4, 'Shipped']);
  const named = (...sources: TitledCells[]) =>
    engineersOfTables(readAlike(sources, null), background.engineers);
  const both = ['Manager: Ada Lovelace', 'Platform team'];
  expect(named(titled('Bo Ek', ...both), titled('Cy Twombly', ...both))).toEqual({
    'Bo Ek': 'Bo Ek',
    'Cy Twombly': 'Cy Twombly',
  });
  expect(named(titled('B. E.', 'Name: Bo Ek'), titled('C. T.', 'Name: Cy Twombly'))).toEqual({
    'B. E.': 'Bo Ek',
    'C. T.': 'Cy Twombly',
  });
  expect(named(titled('Ada Lovelace 2025'), titled('Bo 2025'), titled('Feb 2026'))).toEqual({
    'Ada Lovelace 2025': 'Ada Lovelace',
    'Bo 2025': '',
    'Feb 2026': '',
  });
});

test('M481 merged names and objectives end with their tab', () => {
  const goals = ['Owner', 'Objective', 'Key result', 'Target'];
  const sources = [
    tab('One', goals, ['Ada Lovelace', 'Ship', 'Parser', 10]),
    tab('Two', goals, ['', '', 'Docs', 10]),
  ];
  expect(linesOf(proposalOfTabs(sources))[1]).toContain('Two!2 ?: M356 This row names no engineer.');
});

test('M481 the dates of one tab show the order of those in another', () => {
  const sources = [
    tab('Ada Lovelace', header, ['03/02/2026', 4, 'Shipped']),
    tab('Bo Ek', header, ['13/02/2026', 3, 'New']),
  ];
  expect(proposalOfTabs(sources).toAsk).toEqual([]);
  expect(linesOf(proposalOfTabs(sources))[0]).toContain('2026-02-03');
});

test('M483 tabs that are imported one by one have the same IDs as together, and a row in two tabs of a person is one row', () => {
  const copy = tab('Ada Lovelace (copy)', ...ada.cells.slice(1), ['2026-02-17', 5, 'Mentors']);
  const alone = [ada, bo, copy].map((one) => idsOf(proposalOfTabs([one], { names: names })));
  const together = idsOf(proposalOfTabs([ada, bo, copy], { names }));
  expect(together).toEqual(alone.flat());
  expect(new Set(together).size).toBe(3);
});

test('M483 blank cells at the end of a row do not change its ID', () => {
  const wider = tab(ada.title, ...ada.cells.map((row) => [...row, '', '']), ['', '', '', '', 'see above']);
  expect(idsOf(proposalOfTabs([wider]))).toEqual(idsOf(proposalOfTabs([ada])));
});

const names = { 'Ada Lovelace': 'Ada Lovelace', 'Ada Lovelace (copy)': 'Ada Lovelace', '1:1 Bo Ek': 'Bo Ek' };
