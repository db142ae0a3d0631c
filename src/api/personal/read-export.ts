import type { Outcome } from '../../contract/outcome';
import type { ExportTable, ExportView } from '../../contract/personal';
import type { Tags } from '../../workbook/grid/tagged-tab';
import { readAllResponses, responsesOf } from '../../workbook/personal/person-responses';
import { readPerson } from '../../workbook/personal/person-rows';
import { type Engineer, type EngineerTable, readEngineers } from '../../workbook/records/engineers';
import { reading } from '../endpoint';
import { exportCells, exportTable, type ToExport } from './export-cells';
import { findPerson, peopleView } from './people-view';

/** Everything that the workbook has about an engineer (M410); with null, only the list of engineers. */
export function readExport(engineerId: string | null): Outcome<ExportView> {
  return reading('readExport', (context) => {
    const tags = context.readTags();
    const table = readEngineers(tags);
    const view = peopleView(context, table.engineers);
    if (engineerId === null) return { ...view, person: null };
    const engineer = findPerson(table.engineers, engineerId);
    const { id, name } = engineer;
    return {
      ...view,
      person: { id, name, tables: tablesOf(tags, table, engineer, exportCells(context.workbook)) },
    };
  });
}

function tablesOf(tags: Tags, table: EngineerTable, engineer: Engineer, toExport: ToExport): ExportTable[] {
  const { meetings, shared } = readPerson(tags, engineer);
  const own = table.rows.filter(({ row1 }) => row1 === engineer.row1);
  return [
    exportTable('engineers', table, own, toExport),
    ...(meetings === null ? [] : [exportTable('meetings', meetings, meetings.rows, toExport)]),
    ...shared.map(({ table: key, read, rows }) => exportTable(key, read, rows, toExport)),
    ...responsesTable(tags, engineer, toExport),
  ];
}

function responsesTable(tags: Tags, { email }: Engineer, toExport: ToExport): ExportTable[] {
  const read = readAllResponses(tags);
  if (read === null) return [];
  const rows = responsesOf(read, email).map(({ row1 }) => (read.values[row1 - 1] ?? []).map(toExport));
  const headers = (read.values[0] ?? []).map(String);
  return [{ key: 'check-in', title: read.linked.tab.name, headers, hidden: [], rows }];
}
