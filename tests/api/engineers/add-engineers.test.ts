import { engineerForm } from '../../support/forms';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';

let addOn: AddOnFixture;
beforeEach(async () => {
  addOn = await openAddOn();
});
afterEach(() => addOn.close());

const names = async () => (await addOn.table('Engineers')).map(({ Name }) => Name);
const team = ['Ada Lovelace', 'Grace Hopper', 'Edsger Dijkstra'].map((name) => engineerForm(name));

test('M178 several engineers are added in one call, each with a row and a tab, and the open tab stays open', async () => {
  const open = addOn.tab('Goals').sheetId;
  addOn.session.open(open);
  const { answers } = await addOn.view('addEngineers', team);
  expect(answers).toEqual(
    team.map((form) => ({ ok: true, view: { ...form, status: 'Active', tab: form.name } })),
  );
  expect(await names()).toEqual(team.map(({ name }) => name));
  expect(addOn.book.tabs()).toHaveLength(18);
  expect(addOn.session.activeSheetId()).toBe(open);
});

test('M178 the same call again adds no engineer, also after a lost answer', async () => {
  await addOn.view('addEngineers', team.slice(0, 2));
  expect((await addOn.view('addEngineers', team)).answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  await addOn.view('addEngineers', team);
  expect(await names()).toEqual(team.map(({ name }) => name));
  expect(addOn.book.tabs()).toHaveLength(18);
});

test('M178 a refused engineer gets the reason and does not stop the others', async () => {
  const again = { ...engineerForm('ada lovelace'), id: 'eng-other' };
  const { answers } = await addOn.view('addEngineers', [...team.slice(0, 1), again, ...team.slice(1)]);
  expect(answers[1]).toMatchObject({ ok: false, failure: { rule: 'M13', field: 'name' } });
  expect(await names()).toEqual(team.map(({ name }) => name));
});

test('M178 after an unexpected error nobody else is added, and the same call again adds all in order', async () => {
  const result = await addOn.callWith(({ index }) => (index === 3 ? 'throws' : null), 'addEngineers', team);
  const bug = { ok: false, failure: { kind: 'bug' } };
  expect(result).toMatchObject({ value: { ok: true, view: { answers: [bug, bug, bug] } } });
  expect(await names()).toEqual([]);
  await addOn.view('addEngineers', team);
  expect(await names()).toEqual(team.map(({ name }) => name));
});

test('M532 the same call completes what an interrupted one left, also if it deletes the open tab', async () => {
  const [ada] = team;
  if (!ada) throw new Error('Ada is missing.');
  await addOn.callWith(({ label }) => (label === 'Sheet.getCharts' ? 'ends the run' : null), 'addEngineers', [
    ada,
  ]);
  const { sheetId } = addOn.tab(ada.name);
  expect(addOn.session.activeSheetId()).toBe(sheetId);
  expect((await addOn.view('addEngineers', team)).answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(addOn.tab(ada.name).sheetId).not.toBe(sheetId);
});

test('M178 more than five at once are refused, and nothing is written', async () => {
  const six = Array.from({ length: 6 }, (_, index) => engineerForm(`Engineer ${index}`));
  expect(await addOn.failure('addEngineers', six)).toMatchObject({ kind: 'refusal', rule: 'M178' });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
});

test('M530 an engineer with the ID of another is refused and not answered as added', async () => {
  const [ada, grace, edsger] = team;
  if (!ada || !grace || !edsger) throw new Error('Engineers are missing.');
  await addOn.view('addEngineer', ada);
  const failure = await addOn.failure('addEngineer', { ...grace, id: ada.id });
  expect(failure).toMatchObject({
    ...{ kind: 'refusal', rule: 'P270', field: 'id' },
    message:
      'This page sent the ID of Ada Lovelace for another engineer, so nobody was added. Close the page and open it again.',
  });
  expect(addOn.lastRun().calls.write ?? 0).toBe(0);
  const twice = [grace, { ...edsger, id: grace.id }, { ...grace, name: 'grace  hopper' }];
  const { answers } = await addOn.view('addEngineers', twice);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(await names()).toEqual([ada.name, grace.name]);
});
