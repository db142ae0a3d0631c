import type { RetentionForm } from '../../../src/contract/personal';
import { type AddOnFixture, openAddOn } from '../../support/workbook/add-on-fixture';
import { type Command, type PageCommand, tryFaults } from '../../support/workbook/faults';
import { ada, deletionOf, personalTeam, retentionOf } from '../../support/workbook/personal';

const commands = {
  'a deletion': async (): Promise<PageCommand<'deletePerson'>> => ({
    start: await personalTeam(),
    name: 'deletePerson',
    args: [await opened(deletionOf)],
    again: async (addOn) =>
      (await addOn.call('readDeletion', ada.id)).ok ? [await deletionOf(addOn)] : null,
  }),
  'a retention': async (): Promise<PageCommand<'clearTexts'>> => ({
    start: await personalTeam(),
    name: 'clearTexts',
    args: [await opened(retentionOf)],
    again: async (addOn): Promise<[RetentionForm]> => [await retentionOf(addOn)],
  }),
};

test.each(Object.entries(commands))(
  'M416 %s with a fault at a service call is completed by showing the numbers and doing it again',
  async (name, command) => {
    const result = await tryFaults(name, (await command()) as Command, 3);
    expect(result.calls).toBeGreaterThan(20);
    expect(result.notWhole).toEqual([]);
  },
);

async function opened<Form>(read: (addOn: AddOnFixture) => Promise<Form>): Promise<Form> {
  const addOn = await openAddOn({ from: await personalTeam() });
  const form = await read(addOn);
  await addOn.close();
  return form;
}
