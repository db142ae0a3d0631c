import { engineerForm } from '../../support/forms';
import { openWorld, type World } from '../../support/workbook/workbook';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const names = async () => (await world.table('Engineers')).map(({ Name }) => Name);
const team = ['Ada Lovelace', 'Grace Hopper', 'Edsger Dijkstra'].map((name) => engineerForm(name));

test('M178 several engineers are added in one call, each with a row and a tab, and the open tab stays open', async () => {
  const open = world.tab('Goals').sheetId;
  world.seat.open(open);
  const { answers } = await world.view('addEngineers', team);
  expect(answers).toEqual(
    team.map((form) => ({ ok: true, view: { ...form, status: 'Active', tab: form.name } })),
  );
  expect(await names()).toEqual(team.map(({ name }) => name));
  expect(world.book.tabs()).toHaveLength(15);
  expect(world.seat.activeSheetId()).toBe(open);
});

test('M178 the same call again adds nobody, also when an answer was lost halfway', async () => {
  await world.view('addEngineers', team.slice(0, 2));
  expect((await world.view('addEngineers', team)).answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  await world.view('addEngineers', team);
  expect(await names()).toEqual(team.map(({ name }) => name));
  expect(world.book.tabs()).toHaveLength(15);
});

test('M178 who is refused is told why and keeps no other out', async () => {
  const again = { ...engineerForm('ada lovelace'), id: 'eng-other' };
  const { answers } = await world.view('addEngineers', [...team.slice(0, 1), again, ...team.slice(1)]);
  expect(answers[1]).toMatchObject({ ok: false, failure: { rule: 'M13', field: 'name' } });
  expect(await names()).toEqual(team.map(({ name }) => name));
});

test('M178 more than five at once are refused, and nothing is written', async () => {
  const six = Array.from({ length: 6 }, (_, index) => engineerForm(`Engineer ${index}`));
  expect(await world.failure('addEngineers', six)).toMatchObject({ kind: 'refusal', rule: 'M178' });
  expect(world.lastRun().calls.write ?? 0).toBe(0);
});
