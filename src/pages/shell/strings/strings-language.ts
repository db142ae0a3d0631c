/** Strings of the foot of a page: the choice of the language, whose languages name themselves, and the version. */
const english = { label: 'Language', version: (number: string) => `Version ${number}` };

const indonesian: typeof english = { label: 'Bahasa', version: (number) => `Versi ${number}` };

export const languageStrings = { en: english, id: indonesian };
