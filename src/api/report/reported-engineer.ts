import { Refusal } from '../../domain/refusal';
import type { Engineer } from '../../workbook/records/engineers';

/** The engineer a report is on, here or not; refused when their row is gone. */
export function reportedEngineer(engineers: readonly Engineer[], engineerId: string): Engineer {
  const engineer = engineers.find(({ id }) => id !== '' && id === engineerId);
  if (engineer) return engineer;
  throw new Refusal(
    'R5',
    'engineer',
    'The engineer of this report is no longer on the tab Engineers. Choose another one.',
  );
}
