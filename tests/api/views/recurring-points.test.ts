import { daysFromNow, engineerForm, meetingForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

const ada = engineerForm('Ada Lovelace');
let addOn: AddOnFixture;
beforeAll(async () => {
  addOn = await openAddOn({ team: [ada] });
  for (const days of [28, 14])
    await addOn.view(
      'saveMeeting',
      meetingForm(ada.id, { meetingId: `meeting-${days}`, date: daysFromNow(-days) }),
    );
  const point = (topic: string, discussed: string, id: string, every: number | '') => [
    ...[ada.name, topic, '', '', discussed, id, every],
  ];
  addOn.type(
    'Talking points',
    'A2',
    point('Each time', daysFromNow(-14), 'each', 1),
    point('Every second', daysFromNow(-28), 'second', 2),
    point('Every third', daysFromNow(-28), 'third', 3),
    point('Once', daysFromNow(-14), 'once', ''),
  );
});
afterAll(() => addOn.close());

const topics = async () =>
  (await addOn.view('readForm', ada.id)).engineer?.talkingPoints.map(({ topic, repeats }) => [
    topic,
    repeats?.every,
  ]);

test('M405 the form shows a recurring point again when it is due; a save with a tick ends it until then', async () => {
  expect(await topics()).toEqual([
    ['Each time', 1],
    ['Every second', 2],
  ]);
  const seen = { topic: 'Each time', discussed: { day: daysFromNow(-14) } };
  const now = { discussed: { day: daysFromNow(0) } };
  const { undo } = await addOn.view(
    'saveMeeting',
    meetingForm(ada.id, {
      ...{ meetingId: 'meeting-0', date: daysFromNow(0) },
      edits: [{ table: 'talking-points', ref: 'each', seen, now }],
      additions: [{ table: 'talking-points', id: 'new-1', cells: { topic: 'Pay', every: 4 } }],
    }),
  );
  expect(await topics()).toEqual([
    ['Every second', 2],
    ['Pay', 4],
  ]);
  expect((await addOn.table('Talking points')).map((row) => row['Every n-th 1:1'])).toEqual([1, 2, 3, '', 4]);
  if (undo) await addOn.view('undoSave', undo);
  expect(await topics()).toEqual([
    ['Each time', 1],
    ['Every second', 2],
  ]);
});
