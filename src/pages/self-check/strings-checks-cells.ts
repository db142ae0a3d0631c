/** The strings of the checks of texts, numbers and days: the question, and the meaning of a difference. */
const en = {
  'text-signs': {
    question: 'Does a plain-text cell keep + - @, tabs and zeros as they are written?',
    meaning:
      'Notes that begin with such a character would be shown differently. Report this before you use notes.',
  },
  'text-rich': {
    question: "Does a plain-text cell keep = and ' that the add-on writes as rich text?",
    meaning:
      "Notes that begin with = or ' would be shown differently, or calculated. Report this before you use notes.",
  },
  'text-apostrophe': {
    question: 'Does a plain-text cell hide the apostrophe that a script writes before a text?',
    meaning: 'Nothing at present: the add-on writes such texts as rich text.',
  },
  'text-general': {
    question: 'Does a cell without a format hide that apostrophe?',
    meaning: 'Names that begin with such a character would show an apostrophe.',
  },
  'text-append': {
    question: 'Does appendRow write below the last row, and read texts in the same way?',
    meaning: 'Nothing at present: no save uses appendRow.',
  },
  'locale-formula': {
    question: 'Are formulas with semicolons and fractions calculated in this locale?',
    meaning:
      'Scores, the dashboard and the charts would show errors. Do not use the workbook in this locale.',
  },
  'locale-condition': {
    question: 'Are the color rules of scores read back as they were written?',
    meaning: 'Set up would report a repair of the colors of scores each time.',
  },
  'locale-format': {
    question: 'Are number formats read back as they were written?',
    meaning: 'Percentages and dates would look different; their values would be right.',
  },
  'number-bounds': {
    question: 'Do the bounds of Weight and Cadence accept the numbers that they should, and no others?',
    meaning: 'A save of a weight or a cadence would be refused, or a number out of bounds accepted.',
  },
  'number-list': {
    question: 'Does the drop-down list of Workload accept its own numbers, and no others?',
    meaning: 'Cells with a workload would be marked as invalid.',
  },
  'date-round-trip': {
    question: 'Is a day that the add-on writes the same day in the cell?',
    meaning: 'Dates of 1:1s would be off by one day. Do not save 1:1s in this time zone.',
  },
  'date-daylight': {
    question: 'Is a day on which the clocks change written and read as the same day?',
    meaning: 'Dates on such days would be off by one day.',
  },
  'date-text': {
    question: 'Does a plain-text cell keep a day as text?',
    meaning: 'Texts that look like a date would be shown in another notation.',
  },
};

const id: typeof en = {
  'text-signs': {
    question: 'Apakah sel teks biasa menyimpan + - @, tab, dan nol seperti yang ditulis?',
    meaning:
      'Catatan yang diawali karakter seperti itu akan tampil berbeda. Laporkan ini sebelum memakai catatan.',
  },
  'text-rich': {
    question: "Apakah sel teks biasa menyimpan = dan ' yang ditulis add-on sebagai rich text?",
    meaning:
      "Catatan yang diawali = atau ' akan tampil berbeda, atau dihitung. Laporkan ini sebelum memakai catatan.",
  },
  'text-apostrophe': {
    question: 'Apakah sel teks biasa menyembunyikan apostrof yang ditulis skrip di depan teks?',
    meaning: 'Saat ini tidak ada akibatnya: add-on menulis teks seperti itu sebagai rich text.',
  },
  'text-general': {
    question: 'Apakah sel tanpa format menyembunyikan apostrof itu?',
    meaning: 'Nama yang diawali karakter seperti itu akan menampilkan apostrof.',
  },
  'text-append': {
    question: 'Apakah appendRow menulis di bawah baris terakhir, dan membaca teks dengan cara yang sama?',
    meaning: 'Saat ini tidak ada akibatnya: penyimpanan tidak memakai appendRow.',
  },
  'locale-formula': {
    question: 'Apakah rumus dengan titik koma dan pecahan dihitung di lokal ini?',
    meaning:
      'Skor, dashboard, dan diagram akan menampilkan kesalahan. Jangan pakai spreadsheet di lokal ini.',
  },
  'locale-condition': {
    question: 'Apakah aturan warna skor terbaca kembali seperti yang ditulis?',
    meaning: 'Set up akan melaporkan perbaikan warna skor setiap kali.',
  },
  'locale-format': {
    question: 'Apakah format angka terbaca kembali seperti yang ditulis?',
    meaning: 'Persentase dan tanggal akan tampil berbeda, tetapi nilainya benar.',
  },
  'number-bounds': {
    question: 'Apakah batas Weight dan Cadence menerima angka yang seharusnya, dan tidak yang lain?',
    meaning: 'Penyimpanan bobot atau irama akan ditolak, atau angka di luar batas akan diterima.',
  },
  'number-list': {
    question: 'Apakah daftar pilihan Workload menerima angkanya sendiri, dan tidak yang lain?',
    meaning: 'Sel dengan beban kerja akan ditandai tidak valid.',
  },
  'date-round-trip': {
    question: 'Apakah hari yang ditulis add-on sama dengan hari di dalam sel?',
    meaning: 'Tanggal 1:1 akan bergeser satu hari. Jangan simpan 1:1 di zona waktu ini.',
  },
  'date-daylight': {
    question: 'Apakah hari saat jam berubah ditulis dan dibaca sebagai hari yang sama?',
    meaning: 'Tanggal pada hari seperti itu akan bergeser satu hari.',
  },
  'date-text': {
    question: 'Apakah sel teks biasa menyimpan hari sebagai teks?',
    meaning: 'Teks yang mirip tanggal akan tampil dengan penulisan lain.',
  },
};

export const cellStrings = { en, id };
