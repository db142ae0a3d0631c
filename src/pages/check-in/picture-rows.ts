export type PictureStep = keyof typeof layouts;

/** One line of a picture of Google Forms, with the words in the order of the form. */
export interface PictureRow {
  readonly look: 'tabs' | 'buttons' | 'section' | 'choices' | 'setting' | 'switch';
  readonly words: readonly string[];
  /** The index of the word to click; null if there is none. */
  readonly click: number | null;
}

const tabs = 'tabs' as const;
const layouts = {
  link: [
    { look: tabs, click: 1 },
    { look: 'buttons', click: 0 },
    { look: 'choices', click: 1 },
  ],
  collect: [
    { look: tabs, click: 2 },
    { look: 'section', click: 0 },
    { look: 'setting', click: 1 },
  ],
  limit: [
    { look: 'buttons', click: 0 },
    { look: 'setting', click: 0 },
    { look: 'switch', click: null },
  ],
} as const;

/** The lines of the picture of a step with these words, a list for each line. */
export function pictureRows(step: PictureStep, words: readonly (readonly string[])[]): PictureRow[] {
  return layouts[step].map((row, index) => ({ ...row, words: words[index] ?? [] }));
}

/** The words to click, in their order. */
export function pictureClicks(rows: readonly PictureRow[]): string[] {
  return rows.flatMap(({ words, click }) => words[click ?? -1] ?? []);
}
