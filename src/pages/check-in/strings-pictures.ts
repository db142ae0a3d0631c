/** One line of a picture of Google Forms, with the words in the order of the form. */
export interface FormPictureRow {
  readonly look: 'tabs' | 'buttons' | 'section' | 'choices' | 'setting' | 'switch';
  readonly words: readonly string[];
  /** The index of the word to click; null if there is none. */
  readonly click: number | null;
}

const row = (look: FormPictureRow['look'], words: readonly string[], click: number | null = null) => ({
  ...{ look, words, click },
});

/** The words of Google Forms in the pictures of "Let engineers prepare". */
const en = {
  label: (clicks: string) => `Picture of the form: ${clicks}`,
  link: [
    row('tabs', ['Questions', 'Responses', 'Settings'], 1),
    row('buttons', ['Link to Sheets'], 0),
    row('choices', ['Create a new spreadsheet', 'Select existing spreadsheet'], 1),
  ],
  collect: [
    row('tabs', ['Questions', 'Responses', 'Settings'], 2),
    row('section', ['Responses'], 0),
    row('setting', ['Collect email addresses', 'Verified'], 1),
  ],
  limit: [
    row('buttons', ['Publish'], 0),
    row('setting', ['Responders', 'Manage'], 0),
    row('switch', ['Limit to 1 response']),
  ],
};

const id: typeof en = {
  label: (clicks) => `Gambar formulir: ${clicks}`,
  link: [
    row('tabs', ['Pertanyaan', 'Respons', 'Setelan'], 1),
    row('buttons', ['Tautkan ke Spreadsheet'], 0),
    row('choices', ['Buat spreadsheet baru', 'Pilih spreadsheet yang sudah ada'], 1),
  ],
  collect: [
    row('tabs', ['Pertanyaan', 'Respons', 'Setelan'], 2),
    row('section', ['Respons'], 0),
    row('setting', ['Kumpulkan alamat email', 'Diverifikasi'], 1),
  ],
  limit: [
    row('buttons', ['Publikasikan'], 0),
    row('setting', ['Responden', 'Kelola'], 0),
    row('switch', ['Batasi ke 1 respons']),
  ],
};

/** The words to click, in their order. */
export function pictureClicks(rows: readonly FormPictureRow[]): string[] {
  return rows.flatMap(({ words, click }) => words[click ?? -1] ?? []);
}

export const pictureStrings = { en, id };
