/** The strings of the page "Report a problem". */
const en = {
  title: 'Report a problem',
  what: 'Describe the problem, copy the report, and send it to the person who installed the add-on, or paste it into an issue. Nothing is sent from here.',
  questions: {
    did: 'What did you do?',
    expected: 'What did you expect?',
    happened: 'What happened instead? Copy the message, if there is one.',
  },
  noSecrets: 'Leave out names and anything from a 1:1.',
  copy: 'Copy report',
  copyHint:
    'The report has what you typed, the version, the language and the browser. It has nothing from the workbook.',
  copied: 'Copied',
  byHand: 'Copy this text',
};

const id: typeof en = {
  title: 'Laporkan masalah',
  what: 'Jelaskan masalahnya, salin laporannya, lalu kirim kepada orang yang memasang add-on ini, atau tempel ke sebuah issue. Tidak ada yang dikirim dari sini.',
  questions: {
    did: 'Apa yang Anda lakukan?',
    expected: 'Apa yang Anda harapkan?',
    happened: 'Apa yang terjadi? Salin pesannya, jika ada.',
  },
  noSecrets: 'Jangan sertakan nama dan apa pun dari 1:1.',
  copy: 'Salin laporan',
  copyHint:
    'Laporan berisi yang Anda ketik, versi, bahasa, dan peramban. Tidak ada isi spreadsheet di dalamnya.',
  copied: 'Tersalin',
  byHand: 'Salin teks ini',
};

export const problemStrings = { en, id };
