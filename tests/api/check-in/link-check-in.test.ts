import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { linkedForm, proposedForm, weekForm } from '../../support/workbook/week-form';
import { wholeWorkbook } from '../../support/workbook/whole-workbook';

const ada = engineerForm('Ada Lovelace', { email: 'Ada@example.com' });

let addOn: AddOnFixture;
beforeEach(async () => {
  addOn = await openAddOn({ team: [ada] });
});
afterEach(() => addOn.close());

test('M346 M345 without a form nothing is there, and opening the page changes nothing', async () => {
  const before = await wholeWorkbook(addOn);
  const { tabs, linked, questions } = await addOn.view('readCheckIn');
  expect({ tabs, linked, questions: questions.length }).toEqual({ tabs: [], linked: null, questions: 5 });
  expect(await wholeWorkbook(addOn)).toEqual(before);
});

test('M345 M331 a tab with a form is proposed with its columns, linked, and shown with who has answered', async () => {
  const form = await linkedForm(addOn, { link: false });
  form.respond('ada@example.com', '2026-10-13T16:40+07:00', { feeling: '4' });
  form.respond('stranger@example.com', '2026-10-13T17:00+07:00', { feeling: '1' });
  const { tabs } = await addOn.view('readCheckIn');
  expect(tabs).toEqual([
    {
      sheetId: form.sheetId,
      name: 'Form Responses 1',
      url: `http://localhost/forms/${form.id}`,
      headers: ['Timestamp', 'Email Address', ...weekForm.questions.map(({ title }) => title)],
      proposal: {
        timestamp: 'Timestamp',
        email: 'Email Address',
        feeling: weekForm.questions[0]?.title,
        'top-of-mind': weekForm.questions[1]?.title,
        topics: weekForm.questions[2]?.title,
        progress: weekForm.questions[3]?.title,
      },
    },
  ]);
  const { linked } = await addOn.view('linkCheckIn', await proposedForm(addOn, form.sheetId));
  expect(linked).toMatchObject({
    count: 2,
    hasUsedColumn: true,
    isVerified: true,
    engineers: [{ name: 'Ada Lovelace', addresses: ['ada@example.com'], last: '2026-10-13' }],
    strangers: ['stranger@example.com'],
  });
});

test('M342 linking writes only its own column; the same again, and Set up, change nothing', async () => {
  const form = await linkedForm(addOn, { link: false });
  form.respond('ada@example.com', '2026-10-13T16:40+07:00', { feeling: '4', mind: '=1+1' });
  const cells = () => addOn.show(form.tab, 'A1:F4');
  const before = await cells();
  const sent = await proposedForm(addOn, form.sheetId);
  await addOn.view('linkCheckIn', sent);
  expect(await cells()).toEqual(before);
  const linked = await wholeWorkbook(addOn);
  await addOn.view('linkCheckIn', sent);
  expect(await addOn.view('setUpWorkbook')).toEqual({ made: [], repaired: [] });
  expect(await wholeWorkbook(addOn)).toEqual(linked);
  expect((await addOn.view('checkWorkbook', 0)).findings).toEqual([]);
});

test('M382 the sidebar and the page for the calendar know the address of the linked form', async () => {
  const form = await linkedForm(addOn, { link: false });
  const known = async () => [
    (await addOn.view('readForm', null)).formUrl,
    (await addOn.view('readCalendar')).formUrl,
  ];
  expect(await known()).toEqual([undefined, undefined]);
  await addOn.view('linkCheckIn', await proposedForm(addOn, form.sheetId));
  expect(await known()).toEqual([`http://localhost/forms/${form.id}`, `http://localhost/forms/${form.id}`]);
});

test('P283 "Share and protect" names the tab with the responses of the linked form, and no other', async () => {
  const named = async () => (await addOn.view('readSharing')).responses;
  const form = await linkedForm(addOn, { link: false });
  expect(await named()).toBeUndefined();
  await addOn.view('linkCheckIn', await proposedForm(addOn, form.sheetId));
  expect(await named()).toBe('Form Responses 1');
});

test('M345 of two forms one is linked; linking the other leaves the column of the first, and going back uses it again', async () => {
  const first = await linkedForm(addOn);
  const second = await linkedForm(addOn);
  expect((await addOn.view('readCheckIn')).linked?.sheetId).toBe(second.sheetId);
  expect(await addOn.show(first.tab, 'G1')).toEqual([['Used in 1:1']]);
  await addOn.view('linkCheckIn', await proposedForm(addOn, first.sheetId));
  expect((await addOn.view('readCheckIn')).linked?.sheetId).toBe(first.sheetId);
  expect(await addOn.show(first.tab, 'G1:H1')).toEqual([['Used in 1:1', '']]);
});

test('M345 a form that does not fit is refused and changes nothing', async () => {
  const form = await linkedForm(addOn, { link: false });
  const { fields } = await proposedForm(addOn, form.sheetId);
  const before = await wholeWorkbook(addOn);
  const refused = async (sheetId: number, change: Record<string, string>) => {
    const sent = { sheetId, fields: { ...fields, ...change }, isVerified: true };
    const { rule, field, details } = await addOn.failure('linkCheckIn', sent);
    return { rule, field, reason: details.reason };
  };
  expect(await refused(form.sheetId, { email: '' })).toEqual({
    rule: 'M345',
    field: 'email',
    reason: 'missing',
  });
  expect(await refused(form.sheetId, { topics: 'Gone' })).toEqual({
    rule: 'M345',
    field: 'topics',
    reason: 'gone',
  });
  expect(await refused(form.sheetId, { topics: 'Timestamp' })).toEqual({
    rule: 'M345',
    field: 'topics',
    reason: 'twice',
  });
  expect(await refused(addOn.tab('Goals').sheetId, {})).toMatchObject({ field: 'sheetId' });
  expect(await refused(99_999, {})).toMatchObject({ field: 'sheetId' });
  expect(await wholeWorkbook(addOn)).toEqual(before);
});
