import { actionsOf, keyResultsOf, meetingsOf, type Period, partOf } from './engineer-year';
import { departments, engineerId, namesOf, places, teams } from './names';
import { hashOf, type Random } from './random';
import type { EngineerRecord, WorkbookRecord } from './records';

export interface WorkbookOptions {
  /** The same seed makes the same workbooks. */
  readonly seed: string;
  /** On average. */
  readonly engineersPerWorkbook: number;
  /** Whether all workbooks are shared, of the present layout and arranged as they were made. */
  readonly isUniform?: boolean;
}

/** The workbook at this position of the company. It depends on the seed and its position only. */
export function makeWorkbook(
  { seed, engineersPerWorkbook, isUniform = false }: WorkbookOptions,
  period: Period,
  index: number,
): WorkbookRecord {
  const random = partOf(seed, 'workbook', index);
  const number = String(index).padStart(6, '0');
  const department = departments[index % departments.length] ?? '';
  const odd = isUniform ? usual : oddity(random);
  const objectives = weightedObjectives(random);
  const common = {
    objectives,
    cap: random.one([1, 1, 1, 1.2]),
    usualCadence: random.one([7, 14, 14, 21]),
  };
  const least = Math.ceil(engineersPerWorkbook / 2);
  const names = namesOf(random, random.whole(least, Math.max(least, 2 * engineersPerWorkbook - least)));
  const managers = [1, 2].map((one) => `manager-${index}-${one}@acme.example`);
  return {
    // 44 characters, as an id of Google's.
    spreadsheetId: `1w${number}-${hashOf(`${seed} ${index}`).toString(36).padStart(35, 'x')}`,
    title: `1:1s of ${department} ${index + 1}`,
    department,
    owner: `owner-${index}@acme.example`,
    ...odd,
    ...common,
    engineers: names.map((name) => {
      // The people of a director are in several workbooks.
      const isDirectors = partOf(seed, index, name, 'director').happens(0.1);
      const own = isDirectors ? [directorOf(department)] : managers;
      return engineer(partOf(seed, index, name), period, { name, managers: own, ...common });
    }),
  };
}

function directorOf(department: string): string {
  return `director-${department.toLowerCase()}@acme.example`;
}

function weightedObjectives(random: Random): WorkbookRecord['objectives'] {
  const [delivery, quality] = [random.whole(2, 5) * 10, random.whole(1, 2) * 10];
  return [
    { name: 'Project Delivery', weight: delivery },
    { name: 'Engineering Process', weight: quality },
    { name: 'System Stability', weight: 100 - delivery - quality - 10 },
    { name: 'Sharing and Collaboration', weight: 10 },
  ];
}

type Oddity = Pick<WorkbookRecord, 'access' | 'layout' | 'locale' | 'timeZone' | 'isRearranged'>;

const usual: Oddity = {
  access: 'shared',
  layout: 2,
  locale: 'en_US',
  timeZone: 'Asia/Jakarta',
  isRearranged: false,
};

function oddity(random: Random): Oddity {
  const [access, layout] = [random.whole(1, 100), random.whole(1, 100)];
  return {
    ...random.one(places),
    access: access <= 2 ? 'deleted' : access <= 4 ? 'unshared' : 'shared',
    layout: layout === 1 ? 3 : layout <= 13 ? 1 : 2,
    isRearranged: random.happens(0.2),
  };
}

interface Surroundings extends Pick<WorkbookRecord, 'objectives' | 'cap' | 'usualCadence'> {
  readonly name: string;
  readonly managers: readonly string[];
}

function engineer(random: Random, period: Period, around: Surroundings): EngineerRecord {
  const { name, managers, usualCadence, cap } = around;
  const manager = random.one(managers);
  const cadence = random.happens(0.6) ? random.one([7, 14, 14, 28]) : null;
  const id = engineerId(name);
  const objectives = around.objectives.map((objective) => objective.name);
  const status = random.whole(1, 100);
  return {
    id,
    name,
    manager,
    team: random.one(teams),
    cadence,
    started: random.happens(0.8) ? period.first - random.whole(-200, 900) : null,
    status: status <= 3 ? 'Left' : status <= 7 ? 'On leave' : 'Active',
    meetings: meetingsOf(random, period, { manager, cadence: cadence ?? usualCadence }),
    keyResults: keyResultsOf(random, period, { objectives, cap, engineer: `${managers[0]} ${id}` }),
    actions: actionsOf(random, period),
  };
}
