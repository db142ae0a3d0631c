import { ownEngineers } from '../../../src/domain/engineers/own-engineers';

const of = (name: string, manager: string, isActive = true) => ({ name, manager, isActive });
const names = (some: { name: string }[]) => some.map(({ name }) => name);

test('C20 own engineers are the active ones with the user’s address as their manager, in any case', () => {
  const all = [
    of('Ada', 'Maya@Example.com'),
    of('Bo', 'tomas@example.com'),
    of('Cy', 'maya@example.com', false),
  ];
  expect(names(ownEngineers(all, ' maya@example.com '))).toEqual(['Ada']);
  expect(ownEngineers(all, 'hr@example.com')).toEqual([]);
});

test('C20 a user without an address has no own engineers, not even those without a manager', () => {
  expect(ownEngineers([of('Ada', ''), of('Bo', 'tomas@example.com')], '')).toEqual([]);
});

test('C20 if nobody has a manager, all active engineers are the user’s own', () => {
  const all = [of('Ada', ''), of('Bo', ''), of('Cy', 'tomas@example.com', false)];
  expect(names(ownEngineers(all, 'maya@example.com'))).toEqual(['Ada', 'Bo']);
  expect(names(ownEngineers(all, ''))).toEqual(['Ada', 'Bo']);
});
