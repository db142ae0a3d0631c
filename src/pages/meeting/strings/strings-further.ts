/** The strings of questions for one 1:1 only. */
const english = {
  ask: 'Ask another question…',
  reading: 'Reading the questions…',
  theme: 'Theme',
  own: 'Or type your own question',
  ownHint: 'Press Enter to add it.',
  remove: 'Remove',
  removeOne: (question: string) => `Remove the question: ${question}`,
  removed: (question: string) => `Removed: ${question}`,
};

const indonesian: typeof english = {
  ask: 'Ajukan pertanyaan lain…',
  reading: 'Membaca daftar pertanyaan…',
  theme: 'Tema',
  own: 'Atau ketik pertanyaan sendiri',
  ownHint: 'Tekan Enter untuk menambahkannya.',
  remove: 'Hapus',
  removeOne: (question) => `Hapus pertanyaan: ${question}`,
  removed: (question) => `Dihapus: ${question}`,
};

export const furtherStrings = { en: english, id: indonesian };
