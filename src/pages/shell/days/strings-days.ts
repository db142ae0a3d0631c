/** The strings of a field for a date. */
const english = {
  calendar: 'Calendar',
  /** The letters of the numbers of a date. */
  letters: { day: 'dd', month: 'mm', year: 'yyyy' },
};

const indonesian: typeof english = {
  calendar: 'Kalender',
  letters: { day: 'hh', month: 'bb', year: 'tttt' },
};

export const dayStrings = { en: english, id: indonesian };
