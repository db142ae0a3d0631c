/** The strings of the foot of a page; the names of languages are the same in all languages. */
const english = {
  languages: 'Language',
  dark: 'Dark colors',
  version: (number: string) => `Version ${number}`,
};

const indonesian: typeof english = {
  languages: 'Bahasa',
  dark: 'Warna gelap',
  version: (number) => `Versi ${number}`,
};

export const footStrings = { en: english, id: indonesian };
