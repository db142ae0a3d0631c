import { readAlike } from '../../../src/domain/import/alike-tables';
import type { ImportBackground } from '../../../src/domain/import/import-background';
import type { ImportChoices } from '../../../src/domain/import/import-choices';
import { engineersOfTables, joinTables } from '../../../src/domain/import/joined-table';
import { mapColumns } from '../../../src/domain/import/map-columns';
import { type ImportProposal, proposeImport } from '../../../src/domain/import/propose-import';
import type { SourceCells, TitledCells } from '../../../src/domain/import/source-table';

/** A workbook with Ada Lovelace and the questions that Set up creates. */
export const background: ImportBackground = {
  today: '2026-10-14',
  decimal: '.',
  engineers: [{ id: 'ada-1', name: 'Ada Lovelace', email: 'ada@example.com' }],
  questions: [
    { id: 'feeling', text: 'How do you feel?', type: 'scale', lowest: 1, highest: 5 },
    { id: 'workload', text: 'How is your workload?', type: 'scale', lowest: -2, highest: 2 },
    { id: 'top-of-mind', text: 'What is on your mind?', type: 'text', lowest: null, highest: null },
    { id: 'blockers', text: 'What blocks you?', type: 'text', lowest: null, highest: null },
    { id: 'feedback', text: 'What feedback do you want?', type: 'text', lowest: null, highest: null },
  ],
};

/** What an import of these cells would write, with the columns as they are recognized. */
export function proposalOf(cells: SourceCells, choices: Partial<ImportChoices> = {}): ImportProposal {
  return proposalOfTabs([{ title: '', cells }], choices);
}

/** What an import of the first tab and of those with the same columns would write. */
export function proposalOfTabs(
  sources: readonly TitledCells[],
  choices: Partial<ImportChoices> = {},
): ImportProposal {
  const tables = readAlike(sources, null);
  const source = joinTables(tables, tables);
  const map = mapColumns(source, background);
  const names = engineersOfTables(tables, background.engineers);
  return proposeImport(source, { ...map, orders: {}, names, people: {}, ...choices }, background);
}

/** Each row in a line: its tab and number, its engineer, and what is written of it or why nothing is. */
export function linesOf({ rows }: ImportProposal): string[] {
  return rows.map(({ tab, row1, name, fate }) => {
    const start = `${tab === '' ? '' : `${tab}!`}${row1} ${name || '?'}:`;
    if (fate.kind === 'left out') return `${start} left out`;
    if (fate.kind === 'unread') return `${start} ${fate.flaw.rule} ${fate.flaw.message}`;
    const { meetings, goals, actions } = fate.records;
    const parts = [
      ...meetings.map(({ date, answers, further, notes, nextDate, score }) =>
        [
          date,
          ...answers.flatMap(({ questionId, value, text }) =>
            value === null && text === ''
              ? []
              : [`${questionId}=${[value, text].filter((one) => one !== null && one !== '').join(' ')}`],
          ),
          ...further.map(({ question, text }) => `"${question}"=${text}`),
          ...(notes === '' ? [] : [`notes=${notes}`]),
          ...(nextDate === null ? [] : [`next=${nextDate}`]),
          ...(score === null ? [] : [`score=${score}`]),
        ].join(' · '),
      ),
      ...goals.map(({ cells }) => `goal ${JSON.stringify(Object.values(cells))}`),
      ...actions.map(({ day, cells }) => `action ${day} ${JSON.stringify(Object.values(cells))}`),
    ];
    return `${start} ${parts.join(' + ').replace(/\n/g, ' / ')}`;
  });
}

/** The IDs of all records, row by row. */
export function idsOf({ rows }: ImportProposal): string[] {
  return rows.flatMap(({ fate }) => {
    if (fate.kind !== 'ready') return [];
    const { meetings, goals, actions } = fate.records;
    return [
      ...meetings.map(({ meetingId }) => meetingId),
      ...goals.map(({ id }) => id),
      ...actions.map(({ id }) => id),
    ];
  });
}
