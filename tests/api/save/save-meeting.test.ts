import { isSerial } from '../../../local-sheets/src/protocol/cells';
import type { Failure } from '../../../src/contract/outcome';
import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
const ada = engineerForm('Ada Lovelace');
const tab = 'Ada Lovelace';

beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

test('M30 a form for an engineer who no longer exists is refused, and nothing is written', async () => {
  const failure = await addOn.failure('saveMeeting', meetingForm('eng-nobody'));
  expect(failure).toMatchObject({ kind: 'refusal', rule: 'M30', field: 'engineer' });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('M31 saving writes one row with each answer under its column', async () => {
  const { row, corrected } = await addOn.view('saveMeeting', meetingForm(ada.id));
  expect({ row, corrected }).toEqual({ row: 15, corrected: false });
  expect(await addOn.table(tab)).toEqual([
    {
      Date: daysFromNow(-7),
      Feeling: 4,
      'Feeling note': 'Good week',
      Workload: 1,
      'Workload note': 'On call twice',
      'Top of mind': 'The migration',
      Blockers: 'Reviews are slow',
      'Feedback wanted': 'Design documents',
      Notes: 'Talked about the next step',
      'Next 1:1': daysFromNow(5),
      Score: '',
      Coverage: '',
      Manager: 'maya.hartono@example.com',
      'Further questions': '',
      Id: 'meeting-0001',
      'Goal values': '',
    },
  ]);
  const [[date, next] = []] = await addOn.book
    .values(addOn.area(tab, 'A15:J15'))
    .then((rows) => rows.map((cells) => [cells[0], cells[9]]));
  expect([isSerial(date), isSerial(next)]).toEqual([true, true]);
});

test('M32 saving the same meeting again, at the same moment too, is one row', async () => {
  const form = meetingForm(ada.id);
  const answers = await Promise.all([addOn.view('saveMeeting', form), addOn.view('saveMeeting', form)]);
  expect(answers.map(({ corrected }) => corrected).sort()).toEqual([false, true]);
  await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: 'meeting-0002', date: daysFromNow(-1) }));
  const corrected = await addOn.view('saveMeeting', { ...form, notes: 'Another word' });
  expect(corrected).toMatchObject({ corrected: true, row: 15, form: { engineer: { meetingCount: 2 } } });
  const rows = await addOn.table(tab);
  expect(rows.map((row) => row.Notes)).toEqual(['Another word', 'Talked about the next step']);
});

test('M33 text remains text, whatever it begins with', async () => {
  const texts = ['=1+1', '+62 812', '-5 days', '@Maya', "'quoted'", '\ttabbed', '007', '1/2', 'TRUE'];
  for (const [index, notes] of texts.entries()) {
    await addOn.view('saveMeeting', meetingForm(ada.id, { meetingId: `meeting-${index}-x`, notes }));
  }
  const rows = await addOn.table(tab);
  expect(rows.map((row) => row.Notes)).toEqual(texts);
  expect(addOn.formulas(tab, 'I15:I23').flat().join('')).toBe('');
});

test.each([false, true])(
  'M33 text is read back as typed and can be corrected and undone, if Sheets keeps an apostrophe: %s',
  async (keepsApostrophe) => {
    const own = await openAddOn({ keepsApostrophe });
    try {
      await own.view('addEngineer', ada);
      const texts = ['=1+1', "'quoted'", "''", '=', '- shipped', '+62', '@Maya', '\ttab'];
      for (const [index, notes] of texts.entries()) {
        const date = daysFromNow(index - 30);
        const form = meetingForm(ada.id, { meetingId: `meeting-${index}-x`, notes, date });
        const { form: saved } = await own.view('saveMeeting', form);
        expect(saved.engineer?.last?.notes).toBe(notes);
      }
      expect((await own.table(tab)).map((row) => row.Notes)).toEqual(texts);
      expect(own.formulas(tab, 'I15:I22').flat().join('')).toBe('');
      const date = daysFromNow(-30);
      const form = meetingForm(ada.id, { meetingId: 'meeting-0-x', notes: "'=2", date });
      const { answers, further, nextDate } = form;
      const seen = { date, answers, further, notes: '=1+1', nextDate };
      const { undo, kept } = await own.view('saveMeeting', { ...form, seen });
      expect(kept).toEqual([]);
      expect((await own.table(tab))[0]?.Notes).toBe("'=2");
      await own.view('undoSave', undo as NonNullable<typeof undo>);
      expect((await own.table(tab))[0]?.Notes).toBe('=1+1');
    } finally {
      await own.close();
    }
  },
);

test('M34 two 1:1s saved at the same moment are two rows', async () => {
  const ids = ['meeting-a', 'meeting-b', 'meeting-c'];
  await Promise.all(ids.map((meetingId) => addOn.view('saveMeeting', meetingForm(ada.id, { meetingId }))));
  expect((await addOn.table(tab)).map((row) => row.Id).sort()).toEqual(ids);
});

test('M36 when the tab has no row left, a 1:1 is saved in a new one', async () => {
  const { sheetId, rows } = addOn.tab(tab);
  addOn.book.remove(sheetId, 'rows', 15, rows - 14);
  expect(addOn.tab(tab).rows).toBe(14);
  expect(await addOn.view('saveMeeting', meetingForm(ada.id))).toMatchObject({ row: 15 });
  const second = meetingForm(ada.id, { meetingId: 'meeting-0002', notes: '=2+2' });
  expect(await addOn.view('saveMeeting', second)).toMatchObject({ row: 16 });
  expect((await addOn.table(tab)).map((row) => row.Date)).toEqual([daysFromNow(-7), daysFromNow(-7)]);
});

test('M36 a 1:1 in the last row of the tab is corrected in its place', async () => {
  await addOn.view('saveMeeting', meetingForm(ada.id));
  const { sheetId, rows } = addOn.tab(tab);
  addOn.book.remove(sheetId, 'rows', 16, rows - 15);
  const again = meetingForm(ada.id, { notes: 'Corrected' });
  expect(await addOn.view('saveMeeting', again)).toMatchObject({ row: 15, corrected: true });
  expect((await addOn.table(tab)).map((row) => row.Notes)).toEqual(['Corrected']);
});

test('M37 saving touches no column of people’s own', async () => {
  const { sheetId } = addOn.tab(tab);
  addOn.book.insert(sheetId, 'columns', 3, 1);
  addOn.type(tab, 'C14', ['Mine'], ['=1+1']);
  addOn.book.insert(sheetId, 'columns', 9, 1);
  addOn.type(tab, 'I15', ['kept']);
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(addOn.lastRun().calls.write).toBe(3);
  expect(addOn.formulas(tab, 'C15')[0]?.[0]).toBe('=1+1');
  expect(await addOn.show(tab, 'I15')).toEqual([['kept']]);
  expect((await addOn.table(tab))[0]).toMatchObject({
    Mine: 2,
    Feeling: 4,
    Notes: 'Talked about the next step',
  });
});

test('M38 the score and the coverage beside a 1:1 are what the formulas show', async () => {
  const goal = (objective: string, ...cells: (string | number | boolean)[]) => [
    tab,
    objective,
    'A result',
    ...cells,
  ];
  addOn.type(
    'Goals',
    'A2',
    goal('Project Delivery', 'metric', 0.5, 0, 10, 3),
    goal('Project Delivery', '', '', 0, 10, ''),
    goal('Project Delivery', 'binary', '', '', '', 'done'),
    goal('Project Delivery', 'metric', '', 4, 4, 4),
    goal('System Stability', 'at most', 30, '', 8, 10),
    goal('System Stability', 'metric', 20, 14, 3, 30),
    goal('Sharing and Collaboration', 'metric', 0, 0, 10, 5),
    goal('Something else', 'metric', 1, 0, 10, 5),
    ['Grace Hopper', 'Project Delivery', 'Hers', 'metric', 1, 0, 10, 10],
  );
  addOn.type(tab, 'B9', ['']);
  const { form } = await addOn.view('saveMeeting', meetingForm(ada.id));
  const [total] = await addOn.show(tab, 'C11:D11');
  const [row] = await addOn.show(tab, 'K15:L15');
  expect(row).toEqual([form.engineer?.score, form.engineer?.coverage]);
  expect(Number(row?.[0])).toBeGreaterThan(0.1);
  expect(Number(row?.[1])).toBeLessThan(1);
  expect(total?.[0]).toBeCloseTo(Number(row?.[0]), 12);
  expect(total?.[1]).toBeCloseTo(Number(row?.[1]), 12);
});

test('M39 the manager of a 1:1 is the user who saved it', async () => {
  addOn.signIn('tomas.lindqvist@example.com');
  await addOn.view('saveMeeting', meetingForm(ada.id));
  expect((await addOn.table(tab))[0]?.Manager).toBe('tomas.lindqvist@example.com');
});

test('M40 a save answers with the updated form', async () => {
  const { form } = await addOn.view('saveMeeting', meetingForm(ada.id));
  expect(form.engineer).toMatchObject({
    meetingCount: 1,
    lastMeeting: daysFromNow(-7),
    nextDue: daysFromNow(5),
    cadence: 'due',
  });
  expect(await addOn.view('readForm', ada.id)).toMatchObject(form);
});

test('M45 a viewer gets a sentence that says so, and nothing is written', async () => {
  addOn.signIn('hr@example.com');
  expect((await addOn.view('readForm', ada.id)).engineer?.name).toBe('Ada Lovelace');
  const failure = await addOn.failure('saveMeeting', meetingForm(ada.id));
  expect(failure).toMatchObject({ kind: 'sheet', code: 'view-only' });
  expect(failure.message).toContain('Ask its owner to let you edit.');
  expect(await addOn.table(tab)).toEqual([]);
});

test('M46 an unexpected error is answered with a reference, and the log contains it with its stack', async () => {
  const fault = ({ label }: { label: string }) => (label === 'Range.setValues' ? ('throws' as const) : null);
  const result = await addOn.callWith(fault, 'saveMeeting', meetingForm(ada.id));
  const { failure } = (result as { value: { failure: Failure } }).value;
  expect(failure).toMatchObject({ kind: 'bug', rule: null, field: null });
  const reference = /\(ref (\w+)\)/.exec(failure.message)?.[1] ?? 'none';
  const log = addOn.lastRun().log.join('\n');
  expect(log).toContain(`saveMeeting failed, ref ${reference}`);
  expect(log).toMatch(/Exception[\s\S]*at /);
});
