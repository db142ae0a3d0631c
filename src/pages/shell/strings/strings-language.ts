/** Wording of the choice of the language; the languages name themselves. */
const english = { label: 'Language' };

const indonesian: typeof english = { label: 'Bahasa' };

export const languageStrings = { en: english, id: indonesian };
