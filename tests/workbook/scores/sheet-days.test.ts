import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
afterEach(() => addOn.close());

test.each(['Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Auckland'])(
  'S64 in a sheet in %s, a day as a date and as text has the same status',
  async (timeZone) => {
    addOn = await openAddOn({ timeZone, blank: true });
    const { name } = addOn.book.insertTab({ name: 'Dates', index: 0 });
    addOn.type(name, 'A1', [0.99, '2026-01-01', '2026-03-31', '2026-03-31']);
    addOn.book.setFormulas(addOn.area(name, 'E1:F1'), [
      ['=GOAL_STATUS(A1;B1;C1;D1)', '=GOAL_STATUS(A1;B1;C1;"2026-03-31")'],
    ]);
    expect(await addOn.show(name, 'E1:F1')).toEqual([['Behind', 'Behind']]);
    addOn.type(name, 'A2', ['2026-01-01', 1], ['2026-01-31', 2], ['2026-03-02', 3]);
    addOn.book.setFormulas(addOn.area(name, 'E2'), [['=MOOD_TREND(A2:A4;B2:B4)']]);
    expect((await addOn.show(name, 'E2'))[0]?.[0]).toBeCloseTo(1, 9);
  },
);
