import { openAddOn } from '../../support/workbook/add-on-fixture';
import { ada, bo, deletionOf, personalTeam } from '../../support/workbook/personal';

test('M416 a deletion that begins anew and is then refused leaves what the engineer has prepared', async () => {
  const addOn = await openAddOn({ from: await personalTeam() });
  const form = await deletionOf(addOn);
  const responses = addOn.book.tabs().find(({ name }) => name.startsWith('Form'))?.name ?? '';
  const before = await addOn.table(responses);
  const deleteGoal = ({ index }: { index: number }) => {
    if (index === 20) addOn.book.remove(addOn.tab('Goals').sheetId, 'rows', 2, 1);
    return null;
  };
  const result = await addOn.callWith(deleteGoal, 'deletePerson', form);
  expect(result).toMatchObject({ value: { ok: false, failure: { kind: 'refusal' } } });
  expect(await addOn.table(responses)).toEqual(before);
  await addOn.close();
});

test.each([
  { tab: 'Goals', at: 1, what: 'onto the place of another engineer’s row' },
  { tab: 'Actions', at: 2, what: 'among their own rows' },
])(
  'M416 a row that is moved $what while $tab is cleared leaves the rows of others, and no others',
  async ({ tab, at }) => {
    const addOn = await openAddOn({ from: await personalTeam() });
    const form = await deletionOf(addOn);
    const ofBo = (await addOn.table(tab)).filter((row) => row.Engineer === bo.name);
    const { sheetId } = addOn.tab(tab);
    // The tables are cleared in this order.
    const moveRow = atClear(at, () => addOn.book.move(sheetId, 'rows', 2, 1, 6));
    expect(await addOn.callWith(moveRow, 'deletePerson', form)).toMatchObject({ value: { ok: true } });
    expect(ofBo).toHaveLength(1);
    expect(await addOn.table(tab)).toEqual(ofBo);
    await addOn.close();
  },
);

test('M416 a tab that is deleted while the names are cleared has none left, and the deletion goes on', async () => {
  const addOn = await openAddOn({ from: await personalTeam() });
  const form = await deletionOf(addOn);
  const { sheetId } = addOn.tab('Wins');
  // Seven tables are cleared before the names in the first of them.
  const deleteTab = atClear(8, () => addOn.book.deleteTab(sheetId));
  expect(await addOn.callWith(deleteTab, 'deletePerson', form)).toMatchObject({ value: { ok: true } });
  expect((await addOn.table('Goals')).map((row) => row.Engineer)).toEqual([bo.name]);
  expect((await addOn.table('Engineers')).map((row) => row.Name)).toEqual([bo.name]);
  await addOn.close();
});

test('M416 a deletion whose engineer somebody takes off Engineers is refused, and completed with the row back', async () => {
  const addOn = await openAddOn({ from: await personalTeam() });
  const form = await deletionOf(addOn);
  const { sheetId } = addOn.tab('Engineers');
  const deleteRow = atClear(1, () => addOn.book.remove(sheetId, 'rows', 2, 1));
  const area = addOn.area('Engineers', 'A2:I2');
  const row = await addOn.book.values(area);
  const meetings = await addOn.table(ada.name);
  const result = await addOn.callWith(deleteRow, 'deletePerson', form);
  expect(result).toMatchObject({ value: { ok: false, failure: { rule: 'M410' } } });
  expect(await addOn.table(ada.name)).toEqual(meetings);

  addOn.book.insert(sheetId, 'rows', 2, 1);
  addOn.book.setValues(area, row);
  await addOn.view('deletePerson', await deletionOf(addOn));
  expect((await addOn.table('Goals')).map(({ Engineer }) => Engineer)).toEqual([bo.name]);
  expect((await addOn.table('Engineers')).map(({ Name }) => Name)).toEqual([bo.name]);
  await addOn.close();
});

/** Does something right before cells are cleared for the nth time (1-based). */
function atClear(nth: number, act: () => void) {
  let cleared = 0;
  return ({ label }: { label: string }) => {
    if (label !== 'RangeList.clearContent') return null;
    cleared += 1;
    if (cleared === nth) act();
    return null;
  };
}
