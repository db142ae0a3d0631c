/** The strings of wins. */
const english = {
  title: 'Wins',
  hint: 'On the tab Wins, and in the growth report. Anyone who can open the workbook can read it.',
  add: 'Add a win…',
  newWin: (number: number) => `New win ${number}`,
  objectiveOf: (win: string) => `Objective of: ${win}`,
  noObjective: 'No objective',
};

const indonesian: typeof english = {
  title: 'Pencapaian',
  hint: 'Masuk ke tab Wins dan laporan perkembangan. Siapa pun yang bisa membuka spreadsheet bisa membacanya.',
  add: 'Tambah pencapaian…',
  newWin: (number) => `Pencapaian baru ${number}`,
  objectiveOf: (win) => `Objective dari: ${win}`,
  noObjective: 'Tanpa objective',
};

export const winStrings = { en: english, id: indonesian };
