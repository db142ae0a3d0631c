import { menuPath } from '../../../domain/menu-path';

/** The strings of the opening states, on every page: reading, failed, not set up, no engineers. */
const english = {
  reading: 'Reading the workbook…',
  slow: 'This is taking longer than usual. A large workbook can take up to 30 seconds.',
  tryAgain: 'Try again',
  didNotWork: 'Something went wrong',

  setUp: {
    title: 'Set up this workbook',
    what: (tabs: string) =>
      `This workbook has no tabs for 1:1s yet. Setting up adds the tabs ${tabs}. It changes nothing that is already here.`,
    button: 'Set up this workbook',
    busy: 'Setting up…',
  },

  noEngineers: {
    title: 'No engineers yet',
    how: `Choose ${menuPath} › Add or edit engineers… to add the first one. Then read the workbook again.`,
    readAgain: 'Read the workbook again',
  },
};

const indonesian: typeof english = {
  reading: 'Membaca spreadsheet…',
  slow: 'Ini lebih lama dari biasanya. Spreadsheet yang besar bisa memakan waktu sampai 30 detik.',
  tryAgain: 'Coba lagi',
  didNotWork: 'Terjadi kesalahan',

  setUp: {
    title: 'Siapkan spreadsheet ini',
    what: (tabs) =>
      `Spreadsheet ini belum punya tab untuk 1:1. Penyiapan akan menambahkan tab ${tabs}, tanpa mengubah apa pun yang sudah ada di sini.`,
    button: 'Siapkan spreadsheet ini',
    busy: 'Menyiapkan…',
  },

  noEngineers: {
    title: 'Belum ada engineer',
    how: `Pilih ${menuPath} › Add or edit engineers… untuk menambahkan yang pertama. Setelah itu, baca ulang spreadsheet ini.`,
    readAgain: 'Baca ulang spreadsheet',
  },
};

export const stageStrings = { en: english, id: indonesian };
