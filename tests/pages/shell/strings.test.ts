import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { calendarStrings } from '../../../src/pages/calendar/strings-calendar';
import { checkStrings as checkPageStrings } from '../../../src/pages/check/strings-check';
import { findingStrings } from '../../../src/pages/check/strings-findings';
import { checkInStrings } from '../../../src/pages/check-in/strings-check-in';
import { pictureStrings } from '../../../src/pages/check-in/strings-pictures';
import { cycleStrings } from '../../../src/pages/cycle/strings-cycle';
import { rosterStrings } from '../../../src/pages/engineers/paste/strings-roster';
import { engineerStrings } from '../../../src/pages/engineers/strings-engineer';
import { engineersStrings } from '../../../src/pages/engineers/strings-engineers';
import { guideStrings } from '../../../src/pages/help/strings-guide';
import { problemStrings } from '../../../src/pages/help/strings-problem';
import { fieldNames } from '../../../src/pages/import/strings-fields';
import { importStrings } from '../../../src/pages/import/strings-import';
import { managersStrings } from '../../../src/pages/managers/strings-managers';
import { meetingStrings } from '../../../src/pages/meeting/strings/meeting-strings';
import { deletionStrings } from '../../../src/pages/personal/erase/strings-deletion';
import { retentionStrings } from '../../../src/pages/personal/erase/strings-retention';
import { exportStrings } from '../../../src/pages/personal/export/strings-export';
import { scoresStrings } from '../../../src/pages/personal/export/strings-scores';
import { personalStrings } from '../../../src/pages/personal/strings-personal';
import { reportStrings } from '../../../src/pages/report/strings-report';
import { reportChoiceStrings } from '../../../src/pages/report/strings-report-choices';
import { checkStrings } from '../../../src/pages/self-check/strings-checks';
import { cellStrings } from '../../../src/pages/self-check/strings-checks-cells';
import { formulaStrings } from '../../../src/pages/self-check/strings-checks-formulas';
import { tabStrings } from '../../../src/pages/self-check/strings-checks-tabs';
import { lookStrings } from '../../../src/pages/self-check/strings-looks';
import { selfCheckStrings } from '../../../src/pages/self-check/strings-self-check';
import { shareStrings } from '../../../src/pages/share/strings-share';
import { dayStrings } from '../../../src/pages/shell/days/strings-days';
import { closeStrings } from '../../../src/pages/shell/dialog/strings-close';
import { type LocalizedStrings, localize } from '../../../src/pages/shell/page-context';
import { footStrings } from '../../../src/pages/shell/strings/strings-foot';

const folder = join(__dirname, '../../../src/pages');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const contents = (file: string) => readFileSync(join(folder, file), 'utf8');
const wordsIn = (language: 'en' | 'id', subject: LocalizedStrings<object>): object =>
  localize(language).strings(subject);

test('P123 each text exists in both languages, and none is left in English', () => {
  const english = leaves(wordsIn('en', meetingStrings));
  const indonesian = leaves(wordsIn('id', meetingStrings));
  expect([...english.keys()].length).toBeGreaterThan(60);
  expect([...indonesian.keys()]).toEqual([...english.keys()]);
  const same = [...english.keys()].filter((path) => english.get(path) === indonesian.get(path));
  // These words are the same in both languages.
  expect(same).toEqual(['goals.objective', 'goals.keyResult', 'goals.target', 'save.keys', 'who.label']);
  for (const words of indonesian.values()) expect(words).toBeTruthy();
});

test('P123 each file of strings belongs to the strings of the sidebar or of another page', () => {
  const subjects = files.filter((file) => /(?:^|\/)strings-.*\.ts$/.test(file)).map((file) => basename(file));
  expect(subjects.length).toBeGreaterThan(6);
  const joined = ['meeting/strings/meeting-strings.ts', 'shell/failure-text.ts', 'check/strings-findings.ts']
    .map(contents)
    .join('\n');
  const forgotten = subjects
    .filter((file) => !joined.includes(`/${file.replace('.ts', '')}'`))
    .filter((file) => !Object.keys(ownStrings).includes(file))
    // tests/pages/shell/failure-words.test.ts
    .filter((file) => !file.startsWith('strings-refusal'));
  expect(forgotten).toEqual([]);
});

/** The texts of one dialog, and those of every page; each with the words that are equal in both languages. */
const ownStrings: Record<string, { words: LocalizedStrings<object>; same: string[] }> = {
  'strings-calendar.ts': { words: calendarStrings, same: [] },
  'strings-check.ts': { words: checkPageStrings, same: [] },
  'strings-findings.ts': { words: findingStrings, same: [] },
  'strings-check-in.ts': { words: checkInStrings, same: [] },
  'strings-pictures.ts': { words: pictureStrings, same: [] },
  'strings-cycle.ts': { words: cycleStrings, same: [] },
  'strings-engineer.ts': { words: engineerStrings, same: [] },
  'strings-engineers.ts': { words: engineersStrings, same: ['status'] },
  'strings-days.ts': { words: dayStrings, same: [] },
  'strings-close.ts': { words: closeStrings, same: [] },
  'strings-foot.ts': { words: footStrings, same: [] },
  'strings-guide.ts': { words: guideStrings, same: [] },
  'strings-problem.ts': { words: problemStrings, same: [] },
  'strings-fields.ts': { words: fieldNames, same: ['engineer', 'status', 'key-result'] },
  'strings-import.ts': {
    words: importStrings,
    same: ['tab', 'fields.engineer', 'fields.status', 'fields.key-result', 'progress'],
  },
  'strings-managers.ts': { words: managersStrings, same: [] },
  'strings-personal.ts': { words: personalStrings, same: [] },
  'strings-export.ts': { words: exportStrings, same: [] },
  'strings-scores.ts': { words: scoresStrings, same: [] },
  'strings-deletion.ts': { words: deletionStrings, same: [] },
  'strings-retention.ts': { words: retentionStrings, same: [] },
  'strings-report-choices.ts': { words: reportChoiceStrings, same: [] },
  'strings-report.ts': { words: reportStrings, same: ['target'] },
  'strings-roster.ts': { words: rosterStrings, same: ['wrong', 'names'] },
  'strings-checks-cells.ts': { words: cellStrings, same: [] },
  'strings-checks-formulas.ts': { words: formulaStrings, same: [] },
  'strings-checks-tabs.ts': { words: tabStrings, same: [] },
  'strings-checks.ts': { words: checkStrings, same: [] },
  'strings-looks.ts': { words: lookStrings, same: [] },
  'strings-self-check.ts': { words: selfCheckStrings, same: [] },
  'strings-share.ts': { words: shareStrings, same: [] },
};

test.each(Object.keys(ownStrings))(
  'P123 %s exists in both languages, and none is left in English',
  (file) => {
    const { words, same } = ownStrings[file] as (typeof ownStrings)[string];
    const [english, indonesian] = [leaves(wordsIn('en', words)), leaves(wordsIn('id', words))];
    expect(english.size).toBeGreaterThan(0);
    expect([...indonesian.keys()]).toEqual([...english.keys()]);
    const source = (word: unknown) => String(word).replace(/\s+/g, ' ');
    const alike = [...english.keys()].filter(
      (path) => source(english.get(path)) === source(indonesian.get(path)),
    );
    expect(alike).toEqual(same);
    for (const word of indonesian.values()) expect(word).toBeTruthy();
  },
);

test('P123 a component contains no literal text', () => {
  const components = files.filter((file) => file.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(15);
  const found = components.flatMap((file) => written(contents(file)).map((words) => `${file}: ${words}`));
  expect(found).toEqual([]);
});

test('P123 the search in components finds literal texts', () => {
  expect(written('<p class="hint">Not a word</p>')).toEqual(['Not a word']);
  expect(written('<input placeholder="Type here" />')).toEqual(['Type here']);
  expect(written('<p>{text.reading}</p>')).toEqual([]);
});

/** Every text and function by its path. */
function leaves(words: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'object'
        ? [...leaves(value, `${path}${name}.`)]
        : [[path + name, value] as [string, unknown]],
    ),
  );
}

/** The texts between tags, and in visible attributes. */
function written(source: string): string[] {
  const between = source.matchAll(/<\/?[a-z][\w-]*(?:\s+[\w-]+="[^"]*")*\s*>\s*(\p{L}[^<>{}=;]*?)\s*<\//gu);
  const attributes = source.matchAll(/\b(?:aria-label|placeholder|title|alt)="([^"]*)"/g);
  return [...between, ...attributes].map(([, words]) => words);
}
