import { dayNumber } from '../domain/day';
import { isolate } from './isolate';

/** All wording of the pages; nothing a person reads stands in any other file. */
export const text = {
  reading: 'Reading the workbook…',
  tryAgain: 'Try again',

  who: {
    label: 'Engineer',
    choice: (name: string, team: string, hasDraft: boolean) =>
      isolate(name) + (team && ` · ${isolate(team)}`) + (hasDraft ? ' (draft)' : ''),
    noneChosen: 'Choose who the 1:1 is with.',
    readAgain: 'Read the workbook again',
    readingFor: (name: string) => `Reading ${isolate(name)}’s figures…`,
    neverMet: 'never met',
    lastMeeting: 'Last 1:1',
    nextDue: 'Next due',
    wasDue: 'Was due',
    score: 'Goals',
    cadence: { 'never met': 'First 1:1 to come', good: 'On time', due: 'Due', overdue: 'Overdue' },
    every: (cadenceDays: number) => `every ${days(cadenceDays)}`,
    noScore: 'nothing to score yet',
    scored,
    caution: 'A figure to talk about, not an appraisal.',
    when: relativeDay,
    day: longDay,
  },

  form: {
    title: (name: string) => `1:1 with ${isolate(name)}`,
    date: 'Date of the 1:1',
    notes: 'Notes',
    note: 'Note',
    noteFor: (question: string) => `Note on: ${question}`,
    clear: 'Clear',
    clearFor: (question: string) => `Clear the answer to: ${question}`,
    nextDate: 'Next 1:1',
    openToAll: 'Everyone who can open this workbook can read this.',
    openToAllAnswers: 'Everyone who can open this workbook can read these answers.',
    halfDate: 'This date is not complete. Fill in day, month and year, or clear it.',
    draftIsBack: 'What you typed last time is here again; it is not saved yet.',
    discard: 'Discard it',
  },

  save: {
    save: 'Save',
    again: 'Save the correction',
    keys: (isApple: boolean) => (isApple ? '⌘ Enter' : 'Ctrl+Enter'),
    saving: 'Saving…',
    savingOther: (name: string) => `Saving ${isolate(name)}’s 1:1…`,
    saved: (row: number) => `Saved in row ${row}`,
    corrected: (row: number) => `Corrected in row ${row}`,
    savedOther: (name: string) => `${isolate(name)}’s 1:1 is saved.`,
    details: (date: string, meetingCount: number, nextDue: string | null) =>
      `1:1 of ${longDay(date)}; ${meetingCount === 1 ? 'the first' : `${meetingCount} in all`}.` +
      (nextDue === null ? '' : ` Next due ${longDay(nextDue)}.`),
    goals: (score: number, coverage: number | null) => `Goals ${scored(score, coverage)}.`,
    unsaved: 'Not saved yet; kept in this browser.',
    retry: 'Retry',
    failedOther: (name: string) => `${isolate(name)}’s 1:1 is not saved.`,
    backTo: (name: string) => `Back to ${isolate(name)}`,
    beginAnew: 'New 1:1',
  },

  setUp: {
    title: 'Set up this workbook',
    what:
      'This workbook has no tabs for 1:1s yet. Setting up adds the tabs Engineers, Goals, Actions, Scores, ' +
      'Goal log and Settings, and changes nothing that is already here.',
    button: 'Set up this workbook',
    busy: 'Setting up…',
  },

  noEngineers: {
    title: 'No engineers yet',
    how: 'Open the menu 1:1s › Add or edit engineers… and add the first one. Then read the workbook again.',
  },

  didNotWork: 'That did not work',

  engineer: {
    form: 'New engineer',
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    team: 'Team',
    manager: 'Manager',
    cadenceDays: 'Cadence in days',
    started: 'Started',
    add: 'Add engineer',
    adding: 'Adding…',
    added: (name: string) => `${isolate(name)} was added`,
    tab: (tab: string) => `The new tab is called “${isolate(tab)}”.`,
    another: 'Add another',
    close: 'Close',
  },

  wire: {
    noAnswer:
      'No answer came within 30 seconds. Check the connection and try again; nothing is written twice by that.',
    emptyAnswer: 'The answer from Google was empty. Try again; if it stays so, tell whoever installed 1:1s.',
    severalAccounts:
      'Google refused because this browser is signed in with several accounts. ' +
      'Open the spreadsheet with the first account only, in a private window or in a browser profile of its own.',
    broken: (message: string) => `Google could not run this: ${message} Try again in a moment.`,
  },
};

/** "22 Nov 2026"; what is no day stays as it is. */
function longDay(day: string): string {
  const number = dayNumber(day);
  return number === null ? day : dayFormat.format(number * 86_400_000);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "today", "12 days ago", "in 3 days". */
function relativeDay(day: string, today: string): string {
  const ahead = (dayNumber(day) ?? 0) - (dayNumber(today) ?? 0);
  if (ahead === 0) return 'today';
  if (ahead === -1) return 'yesterday';
  if (ahead === 1) return 'tomorrow';
  return ahead < 0 ? `${days(-ahead)} ago` : `in ${days(ahead)}`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** A score never stands without its coverage; without any coverage it says nothing yet. */
function scored(score: number, coverage: number | null): string {
  if (coverage === 0) return 'nothing reported yet';
  return `${percent(score)}, from ${percent(coverage ?? 0)} reported`;
}

/** 0.617 is "62 %". */
function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}\u00a0%`;
}
