import type { CheckInView } from '../../../src/contract/check-in';
import { checkInCommands } from '../../../src/pages/check-in/check-in-commands';
import { shownTab } from '../../../src/pages/check-in/check-in-state';
import { slowServer } from '../../support/pages/slow-server';
import { busy, ok } from '../../support/pages/team';

const tab = (sheetId: number, ...headers: string[]) => ({
  ...{ sheetId, name: `Form Responses ${sheetId}`, url: 'https://forms.example', headers },
  proposal: { timestamp: 'Timestamp', email: 'Email Address' },
});
const first = tab(1, 'Timestamp', 'Email Address', 'How do you feel?');
const view: CheckInView = {
  locale: 'en_US',
  today: '2026-10-14',
  questions: [],
  tabs: [first, tab(2)],
  linked: null,
};
const linked: CheckInView['linked'] = {
  ...{ sheetId: 1, isVerified: true, hasUsedColumn: true, count: 0, engineers: [], strangers: [] },
  fields: { timestamp: 'Timestamp', email: 'Email Address', feeling: 'How are you?' },
};

async function opened(read: CheckInView) {
  const server = slowServer();
  const page = checkInCommands(server.call);
  void page.read();
  await server.last().answer(ok(read));
  return { ...page, server, state: () => page.store.state() };
}

test('P282 the map that the headers suggest is proposed, can be changed, and is sent with the confirmation of verified addresses', async () => {
  const page = await opened(view);
  expect(page.state().form).toEqual({ sheetId: 1, fields: first.proposal, isVerified: false });
  page.chooseColumn('feeling', 'How do you feel?');
  page.verify(true);
  void page.save();
  void page.save();
  expect(page.server.requests).toHaveLength(2);
  const fields = { ...first.proposal, feeling: 'How do you feel?' };
  expect(page.server.last()).toMatchObject({
    name: 'linkCheckIn',
    args: [{ sheetId: 1, fields, isVerified: true }],
  });
  await page.server.last().answer(ok({ ...view, linked: { ...linked, fields } }));
  expect(page.state()).toMatchObject({ isSaved: true, waiting: null, form: { fields } });
  page.verify(false);
  expect(page.state().isSaved).toBe(false);
});

test('P282 a question that is gone from the form is not assigned until the manager chooses its new name', async () => {
  const page = await opened({ ...view, linked });
  expect(page.state().form).toEqual({ sheetId: 1, fields: first.proposal, isVerified: true });
});

test('P442 a question that was added since is proposed, unless its column has a field or its field had another column', async () => {
  const { timestamp = '', email = '' } = first.proposal;
  const headers = [timestamp, email, 'How do you feel?', 'What went well?'];
  const proposal = { ...first.proposal, feeling: 'How do you feel?', wins: 'What went well?' };
  const added = { ...view, tabs: [{ ...first, headers, proposal }], linked };
  const page = await opened(added);
  expect(page.state().form?.fields).toEqual({ timestamp, email, wins: 'What went well?' });
  const used = { ...linked, fields: { ...linked?.fields, topics: 'What went well?' } };
  const other = await opened({ ...added, linked: { ...used } as CheckInView['linked'] });
  expect(other.state().form?.fields).toEqual({ timestamp, email, topics: 'What went well?' });
});

test('P282 a save that fails keeps the choices', async () => {
  const page = await opened({ ...view, linked });
  page.chooseColumn('feeling', 'How do you feel?');
  void page.save();
  await page.server.last().answer({ ok: false, failure: busy });
  expect(page.state()).toMatchObject({ failure: busy, form: { fields: { feeling: 'How do you feel?' } } });
});

test('P280 of several tabs with a form one is chosen, and without one there is nothing to save', async () => {
  const page = await opened({ ...view, linked });
  page.chooseTab(2);
  expect(shownTab(page.state())?.name).toBe('Form Responses 2');
  expect(page.state().form).toEqual({ sheetId: 2, fields: {}, isVerified: false });
  const empty = await opened({ ...view, tabs: [] });
  expect(empty.state().form).toBeNull();
  void empty.save();
  expect(empty.server.requests).toHaveLength(1);
});
