/**
 * The confidence in key results over the half-year, starting with the first 1:1, by key result. "-" means that there is none.
 * The other key results have none.
 */
const stated: Readonly<Record<string, string>> = {
  // One value per 1:1. The sandbox keys are late at first, and the contract of the third partner is late at last.
  'Refunds live with three partners': '6 6 5 5 6 7 8 8 8 8 7 7 7 7 7 6 6 6 8 8 8 7 7 4',
  'Lead time for payment changes, days': '5 5 6 6 7 7',
  'Test coverage of payment-core': '7 7 6 6 7 8',
  'P1 incidents a quarter': '6 5 5 3 4 6 7',
  'Tech talks given': '4 4 6 7 7 8',
  'Lead time from commit to production, days': '3 4 5 7 8 9',
  'Production deployments a week': '4 4 5 7 9 10',
  'Regression suite, minutes': '5 6 8 9 9 9',
  'Posts on the engineering blog': '- - 6 5',
  'Claims with photos, share of all claims': '8 7 4 3 5 6 5 4',
  'App releases a month': '6 4 4 8 9',
  'Crash-free sessions': '5 3 2 6 7 7',
  'Demos at the all-hands': '- - - 4 2',
  'Regional failover, milestones': '- - - 5 6 7',
  'Uptime of the document service': '4 5 7 8 9',
  'Database failover, seconds': '3 4 7 8 8',
  'Services with the common dashboard': '7 5 4 5 7 6',
  'Design reviews a week': '5 4 6 8',
  'Engineers mentored': '6 6 8 9',
  'Test coverage of claims-api': '5 6 6 4 6 7',
  'Error budget used, minutes a month': '- 5',
  'Glossary entries written': '8 9 9 9',
};

/** The key results that have a confidence. */
export const confidentKeyResults: readonly string[] = Object.keys(stated);

/** The confidences of a key result over the half-year, blank where there is none; [] if it never had one. */
export function confidencesOf(keyResult: string): readonly string[] {
  return stated[keyResult]?.split(' ').map((value) => (value === '-' ? '' : value)) ?? [];
}
