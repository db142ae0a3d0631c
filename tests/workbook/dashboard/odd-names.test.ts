import { engineerForm, meetingForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';
import { dashboardRows } from '../../support/workbook/dashboard-rows';

const plain = 'Plain Person';
const odd = ['Bang!', '@at', '__proto__', 'undefined', '#N/A', 'null'];

test('M305 the dashboard shows an engineer with an odd name as it shows anybody else', async () => {
  const addOn = await openAddOn();
  try {
    const forms = [plain, ...odd].map((name, index) => engineerForm(name, { id: `eng-odd-${index}` }));
    await addOn.view('addEngineers', forms.slice(0, 4));
    await addOn.view('addEngineers', forms.slice(4));
    addOn.type(
      'Goals',
      'A2',
      ...forms.map(({ name }) => [name, 'Project Delivery', 'Ship', '', 1, 0, 10, 4]),
    );
    addOn.type('Actions', 'A2', ...forms.map(({ name }) => ['Call', name, '', '2026-01-31', 'Open']));
    for (const { id } of forms)
      await addOn.view('saveMeeting', meetingForm(id, { meetingId: `meeting-of-${id}` }));
    const rows = await dashboardRows(addOn);
    expect(rows.map(({ Engineer }) => Engineer).sort()).toEqual(forms.map(({ name }) => name).sort());
    const [expected, ...others] = [plain, ...odd].map((name) => {
      const { Engineer: _name, ...figures } = rows.find(({ Engineer }) => Engineer === name) ?? {};
      return figures;
    });
    for (const figures of others) expect(figures).toEqual(expected);
    expect(Object.values(expected ?? {}).length).toBeGreaterThan(10);
  } finally {
    await addOn.close();
  }
});
