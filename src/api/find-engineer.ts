import { Refusal } from '../domain/refusal';
import type { Engineer } from '../workbook/records/engineers';

/** The engineer that a form or a report is about, active or not; refused if their row is gone (M30, R5). */
export function findEngineer(
  engineers: readonly Engineer[],
  engineerId: string,
  page: 'form' | 'report',
): Engineer {
  const engineer = engineers.find(({ id }) => id !== '' && id === engineerId);
  if (engineer) return engineer;
  if (page === 'report') {
    const message = 'The engineer of this report is no longer on the Engineers tab. Choose another engineer.';
    throw new Refusal('R5', 'engineer', message);
  }
  const message =
    'The engineer of this form is no longer on the Engineers tab. Copy what you wrote, then choose another engineer.';
  throw new Refusal('M30', 'engineer', message);
}
