import { engineerForm, meetingForm } from '../../support/forms';
import { openAddOn } from '../../support/workbook/add-on-fixture';

test.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Auckland'])(
  'M35 a day is saved as that day in the spreadsheet’s own time zone: %s',
  async (timeZone) => {
    const ada = engineerForm('Ada Lovelace', { started: '2024-03-10' });
    const addOn = await openAddOn({ timeZone, team: [ada] });
    try {
      const { today } = await addOn.view('readForm', null);
      expect(today).toBe(dayIn(timeZone));
      const form = meetingForm(ada.id, { date: today, nextDate: null });
      const saved = await addOn.view('saveMeeting', form);
      expect(saved.form.engineer?.lastMeeting).toBe(today);
      expect((await addOn.table('Ada Lovelace'))[0]?.Date).toBe(today);
      expect((await addOn.table('Engineers'))[0]?.Started).toBe('2024-03-10');
      expect((await addOn.view('readForm', ada.id)).engineer?.lastMeeting).toBe(today);
    } finally {
      await addOn.close();
    }
  },
);

function dayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}
