import { engineerForm, meetingForm } from '../../support/forms';
import { openWorld } from '../../support/workbook/workbook';

test.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Auckland'])(
  'M35 a day is saved as that day in the spreadsheet’s own time zone: %s',
  async (timeZone) => {
    const world = await openWorld({ timeZone });
    try {
      const ada = engineerForm('Ada Lovelace', { started: '2024-03-10' });
      await world.view('addEngineer', ada);
      const { today } = await world.view('readForm', null);
      expect(today).toBe(dayIn(timeZone));
      const form = meetingForm(ada.id, { date: today, nextDate: null });
      const saved = await world.view('saveMeeting', form);
      expect(saved.form.engineer?.lastMeeting).toBe(today);
      expect((await world.table('Ada Lovelace'))[0]?.Date).toBe(today);
      expect((await world.table('Engineers'))[0]?.Started).toBe('2024-03-10');
      expect((await world.view('readForm', ada.id)).engineer?.lastMeeting).toBe(today);
    } finally {
      await world.close();
    }
  },
);

function dayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}
