import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { companyOf } from '../../../hub/imitation/company/company';
import { layOutWorkbook } from '../../../hub/imitation/company/lay-out-workbook';
import type { WorkbookRecord } from '../../../hub/imitation/company/records';
import { root } from '../../../local-sheets/tests/support/root';
import { engineerForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';

const record = companyOf({
  seed: 'layout',
  workbooks: 1,
  engineersPerWorkbook: 2,
  today: '2026-10-14',
  isUniform: true,
}).record(0);
const [first, second] = record.engineers;

interface Entry {
  readonly key: string;
  readonly value: string;
  readonly place: { readonly type: string; readonly index?: number };
}

/** The tags of tabs, and of columns and lines of what is not computed for the dashboard, as "key value type position"; tabs have other IDs in every workbook. */
function tagsIn(entries: readonly Entry[]): string[] {
  return entries
    .filter(
      ({ key, value }) =>
        /^oneonones\.(tab|column|row)$/.test(key) && !/^(dashboard|managers|charts|facts)\./.test(value),
    )
    .map(
      ({ key, value, place }) => `${key} ${value.replace(/@\d+$/, '@')} ${place.type} ${place.index ?? ''}`,
    )
    .sort();
}

function generated(layout: WorkbookRecord['layout'], names: readonly string[]): string[] {
  const engineers = names.map((name, index) => ({
    ...record.engineers[index],
    name,
    id: `eng-${name.toLowerCase().replace(' ', '-')}`,
  }));
  const { metadata } = layOutWorkbook({ ...record, layout, engineers } as WorkbookRecord);
  return tagsIn(
    metadata.map(({ key, value, location }) => ({
      key,
      value,
      place: { type: location.type, ...('index0' in location && { index: location.index0 + 1 }) },
    })),
  );
}

test('U62 a generated workbook has the tags of one that the add-on has made', async () => {
  expect([first, second]).toHaveLength(2);
  const addOn = await openAddOn({ team: [engineerForm('Ada Lovelace')] });
  const { metadata } = addOn.runner.file() as { metadata: { entries: Entry[] } };
  expect(generated(2, ['Ada Lovelace'])).toEqual(tagsIn(metadata.entries));
  await addOn.close();
});

test('U62 a generated workbook of layout 1 has the tags of one of release 0.2.0', () => {
  const file = gunzipSync(readFileSync(join(root, 'tests/support/workbook/set-up-by-0.2.0.json.gz')));
  const { metadata } = JSON.parse(String(file)).runs as { metadata: { entries: Entry[] } };
  expect(generated(1, ['Ada Lovelace', 'Grace Hopper'])).toEqual(tagsIn(metadata.entries));
});
