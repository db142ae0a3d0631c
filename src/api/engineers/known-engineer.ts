import { Refusal } from '../../domain/refusal';
import type { Engineer } from '../../workbook/records/engineers';

/** The engineer a page asks about; refused when their row is gone (M30). */
export function knownEngineer(engineers: readonly Engineer[], engineerId: string): Engineer {
  const engineer = engineers.find(({ id }) => id !== '' && id === engineerId);
  if (engineer) return engineer;
  throw new Refusal(
    'M30',
    'engineer',
    'The engineer of this form is no longer on the tab Engineers. Copy what you wrote, then choose another engineer.',
  );
}
