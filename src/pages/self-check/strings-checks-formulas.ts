/** The strings of the checks of formulas and custom functions. */
const en = {
  'array-filter': {
    question:
      'Does a stack with a filter show the header and all matches, and only the header without a match?',
    meaning: 'The dashboard would be wrong or blank.',
  },
  'array-sizes': {
    question: 'Does IFERROR inside ARRAYFORMULA accept a fallback of another size?',
    meaning:
      'Counts of goals and actions on the dashboard could be errors in workbooks of earlier versions. Choose Set up this workbook.',
  },
  'array-filter-no-match': {
    question: 'Is a filter without a match an error that IFERROR replaces?',
    meaning: 'Empty lists on the dashboard would show an error.',
  },
  'array-blocked': {
    question: 'Does a formula show an error if a typed value is in its way, and recover afterwards?',
    meaning: 'A value typed into a calculated column would go unnoticed, and scores would be wrong.',
  },
  'array-mmult': {
    question: 'Does a matrix product count the rows of each name?',
    meaning: 'Counts of goals and actions on the dashboard would be wrong.',
  },
  'function-values': {
    question: 'Do cells show the numbers and blanks that a custom function returns?',
    meaning: 'Progress and scores would be wrong.',
  },
  'function-blank': {
    question: 'Is a blank result a blank text, and a blank argument no error?',
    meaning: 'Cells without a result would show an error or 0.',
  },
  'function-rows': {
    question: 'Do rows of texts and numbers fill their cells?',
    meaning: 'The tab Scores and the panels of the engineers would be wrong.',
  },
  'function-today': {
    question: 'Does a custom function accept a cell that contains TODAY()?',
    meaning: 'GOAL_STATUS would need a day that is typed.',
  },
  'function-days': {
    question: 'Does a custom function read a date cell as the day that the cell shows?',
    meaning: 'GOAL_STATUS and MOOD_TREND could be off by one day.',
  },
  'function-door': {
    question: 'Is a cell refused that calls the add-on as its pages do?',
    meaning:
      'Somebody who can edit could read private notes of the owner. Report this, and write no private notes.',
  },
};

const id: typeof en = {
  'array-filter': {
    question:
      'Apakah susunan dengan filter menampilkan judul dan semua yang cocok, dan hanya judul jika tidak ada?',
    meaning: 'Dashboard akan salah atau kosong.',
  },
  'array-sizes': {
    question: 'Apakah IFERROR di dalam ARRAYFORMULA menerima pengganti dengan ukuran lain?',
    meaning:
      'Jumlah sasaran dan tindakan di dashboard bisa menjadi kesalahan pada spreadsheet dari versi lama. Pilih Set up this workbook.',
  },
  'array-filter-no-match': {
    question: 'Apakah filter tanpa hasil menjadi kesalahan yang digantikan IFERROR?',
    meaning: 'Daftar kosong di dashboard akan menampilkan kesalahan.',
  },
  'array-blocked': {
    question: 'Apakah rumus menampilkan kesalahan jika terhalang nilai yang diketik, dan pulih setelahnya?',
    meaning: 'Nilai yang diketik di kolom hitungan tidak akan ketahuan, dan skor menjadi salah.',
  },
  'array-mmult': {
    question: 'Apakah perkalian matriks menghitung baris tiap nama?',
    meaning: 'Jumlah sasaran dan tindakan di dashboard akan salah.',
  },
  'function-values': {
    question: 'Apakah sel menampilkan angka dan sel kosong yang dihasilkan fungsi khusus?',
    meaning: 'Progres dan skor akan salah.',
  },
  'function-blank': {
    question: 'Apakah hasil kosong berupa teks kosong, dan argumen kosong bukan kesalahan?',
    meaning: 'Sel tanpa hasil akan menampilkan kesalahan atau 0.',
  },
  'function-rows': {
    question: 'Apakah baris teks dan angka mengisi sel-selnya?',
    meaning: 'Tab Scores dan panel engineer akan salah.',
  },
  'function-today': {
    question: 'Apakah fungsi khusus menerima sel yang berisi TODAY()?',
    meaning: 'GOAL_STATUS memerlukan hari yang diketik.',
  },
  'function-days': {
    question: 'Apakah fungsi khusus membaca sel tanggal sebagai hari yang tampil di sel?',
    meaning: 'GOAL_STATUS dan MOOD_TREND bisa bergeser satu hari.',
  },
  'function-door': {
    question: 'Apakah sel yang memanggil add-on seperti halamannya ditolak?',
    meaning:
      'Orang yang boleh mengedit bisa membaca catatan pribadi pemilik. Laporkan ini, dan jangan tulis catatan pribadi.',
  },
};

export const formulaStrings = { en, id };
