import type { EarlierView } from '../../contract/meeting-form';
import type { Outcome } from '../../contract/outcome';
import { readMeetingsAsMade } from '../../workbook/engineer-tab/read-as-made';
import { readTags } from '../../workbook/grid/tags';
import { readEngineers } from '../../workbook/records/engineers';
import { latestFirst } from '../../workbook/records/meetings';
import { readSettings } from '../../workbook/records/settings';
import { reading } from '../endpoint';
import { findEngineer } from '../find-engineer';
import { meetingView } from './meeting-view';

/** The number of 1:1s in one response. */
const pageSize = 20;

/** An engineer's 1:1s, the latest first, from the one at `skip` on (M119). */
export function readEarlier(engineerId: string, skip: number): Outcome<EarlierView> {
  return reading('readEarlier', ({ workbook }) => {
    const tags = readTags(workbook.spreadsheet);
    const engineer = findEngineer(readEngineers(tags).engineers, engineerId, 'form');
    const settings = readSettings(tags, workbook);
    const table = readMeetingsAsMade(tags, engineer);
    return {
      meetings: latestFirst(table.meetings)
        .slice(skip, skip + pageSize)
        .map(({ cells }) => meetingView(workbook, table, settings, cells)),
      count: table.meetings.length,
    };
  });
}
