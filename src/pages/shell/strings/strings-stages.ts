/** Wording of what comes before any form, on every page: reading, failing, setting up. In the sidebar's `text` it stands at the top. */
const english = {
  reading: 'Reading the workbook…',
  tryAgain: 'Try again',
  didNotWork: 'Something went wrong',

  setUp: {
    title: 'Set up this workbook',
    what:
      'This workbook has no tabs for 1:1s yet. Setup adds the tabs Engineers, Dashboard, Charts, Goals, Actions, ' +
      'Talking points, Scores, Goal log, Changes and Settings, and the hidden tab Calc. It changes nothing that is already here.',
    button: 'Set up this workbook',
    busy: 'Setting up…',
  },

  noEngineers: {
    title: 'No engineers yet',
    how: 'Choose 1:1s › Add or edit engineers… to add the first one. Then read the workbook again.',
  },
};

const indonesian: typeof english = {
  reading: 'Membaca spreadsheet…',
  tryAgain: 'Coba lagi',
  didNotWork: 'Terjadi kesalahan',

  setUp: {
    title: 'Siapkan spreadsheet ini',
    what:
      'Spreadsheet ini belum punya tab untuk 1:1. Penyiapan akan menambahkan tab Engineers, Dashboard, Charts, Goals, Actions, ' +
      'Talking points, Scores, Goal log, Changes, dan Settings, serta tab tersembunyi Calc. Yang sudah ada di sini tidak diubah.',
    button: 'Siapkan spreadsheet ini',
    busy: 'Menyiapkan…',
  },

  noEngineers: {
    title: 'Belum ada engineer',
    how: 'Pilih 1:1s › Add or edit engineers… untuk menambahkan yang pertama. Setelah itu, baca ulang spreadsheet ini.',
  },
};

export const stageStrings = { en: english, id: indonesian };
