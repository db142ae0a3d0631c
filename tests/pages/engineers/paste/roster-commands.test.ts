import type { EngineerForm } from '../../../../src/contract/engineer-form';
import type { Outcome } from '../../../../src/contract/outcome';
import { rosterCommands } from '../../../../src/pages/engineers/paste/roster-commands';
import { slowServer } from '../../../support/pages/slow-server';
import { busy, ok, refused } from '../../../support/pages/team';

const start = {
  today: '2026-11-25',
  locale: 'en_US',
  defaultCadenceDays: 14,
  teams: [],
  managers: [],
  engineers: [],
};
const names = (count: number) => Array.from({ length: count }, (_, index) => `Member ${index + 1}`);

function openedPage(text: string) {
  const server = slowServer();
  const announced: string[] = [];
  let ids = 0;
  const actions = rosterCommands({
    call: server.call,
    newId: () => `id${++ids}`,
    start: () => start,
    onAdded: (engineers) => announced.push(...engineers.map(({ name }) => name)),
  });
  actions.paste(text);
  const state = () => actions.store.state();
  const sent = () => server.last().args[0] as readonly EngineerForm[];
  const added = (form: EngineerForm) => ok({ ...form, status: 'Active', tab: form.name });
  const answer = (answers: readonly Outcome<unknown>[] = sent().map(added)) =>
    server.last().answer(ok({ answers }));
  return { ...actions, server, state, sent, added, answer, announced };
}

test('P145 pasted engineers are sent five at a time, with their number and the total', async () => {
  const { add, state, sent, answer, server, announced } = openedPage(names(12).join('\n'));
  void add();
  const seen: string[] = [];
  for (let batch = 0; batch < 3; batch += 1) {
    const { first, last, total } = state().run ?? { first: 0, last: 0, total: 0 };
    seen.push(`${first}-${last} of ${total}: ${sent().length}`);
    await answer();
  }
  expect(seen).toEqual(['1-5 of 12: 5', '6-10 of 12: 5', '11-12 of 12: 2']);
  expect(server.requests).toHaveLength(3);
  expect(state()).toMatchObject({ run: null, outcome: 'finished', text: '' });
  expect(announced).toEqual(names(12));
});

test('P145 pressing twice sends once, and the text is locked meanwhile', () => {
  const { add, paste, server, state } = openedPage('Ada\nBudi');
  void add();
  void add();
  paste('Somebody else');
  expect(server.requests).toHaveLength(1);
  expect(state().text).toBe('Ada\nBudi');
});

test('P145 Stop ends after the engineers already sent', async () => {
  const { add, stop, answer, server, state } = openedPage(names(12).join('\n'));
  void add();
  stop();
  await answer();
  expect(server.requests).toHaveLength(1);
  expect(state()).toMatchObject({ run: null, outcome: 'stopped', text: names(12).slice(5).join('\n') });
  expect(state().added).toHaveLength(5);
});

test('P146 added engineers are removed from the text, and the others remain with the reason and the header', async () => {
  const { add, answer, added, sent, state } = openedPage('Name,E-mail\nAda,\nBudi,nobody\nCem,\nDewi,');
  void add();
  const [ada, cem, dewi] = sent() as [EngineerForm, EngineerForm, EngineerForm];
  const message = 'Cem is in this workbook already.';
  await answer([added(ada), refused({ ...busy, kind: 'refusal', message }), added(dewi)]);
  expect(cem.name).toBe('Cem');
  expect(state()).toMatchObject({ text: 'Name,E-mail\nBudi,nobody\nCem,', reasons: { 'Cem,': { message } } });
});

test('P147 adding again after a lost response sends the same engineers with the same IDs', async () => {
  const { add, sent, answer, server, state } = openedPage('Ada\nBudi');
  void add();
  const first = sent();
  await server.last().answer(refused(busy));
  expect(state()).toMatchObject({ run: null, failure: busy, text: 'Ada\nBudi' });
  void add();
  expect(sent()).toEqual(first);
  await answer();
  expect(state()).toMatchObject({ text: '', failure: null });
});

test('P147 a row that was corrected after a lost response is still the same engineer', async () => {
  const { add, paste, sent, server } = openedPage('Ada\tada@example.com\tDev');
  void add();
  const id = sent()[0]?.id;
  await server.last().answer(refused(busy));
  paste('ada\tada@example.com\tLead');
  void add();
  expect(sent()[0]).toMatchObject({ id, role: 'Lead' });
});
