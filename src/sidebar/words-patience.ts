/** Wording of a call that takes minutes and was not answered. */
const en = {
  noAnswer: 'No answer came within 6 minutes. Check the connection and go on; nobody is added twice by that.',
};

const id: typeof en = {
  noAnswer:
    'Tidak ada jawaban dalam 6 menit. Periksa koneksi lalu lanjutkan; tidak ada yang ditambahkan dua kali.',
};

export const patienceWords = { en, id };
export const patienceText = patienceWords.en;
