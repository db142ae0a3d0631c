/** Wording of the page "Delete one person", by language. */
const en = {
  page: 'Delete one person',
  what: 'This deletes everything of one engineer from this workbook, the logs included. It cannot be undone. Export the data first if somebody may still need them.',
  found: (name: string) => `What is deleted of ${name}, besides the row on Engineers`,
  entries: 'Entries',
  remainsTitle: 'What is not deleted',
  remains: [
    'Private notes of other managers, which nobody else can reach.',
    'Responses in Google Forms: the form has its own copy. Delete it there.',
    'Earlier versions of this file (File › Version history), copies of it, comments, and files that somebody has exported.',
    'Texts about others that mention this engineer, and columns that you have added to the right of the tables.',
  ],
  confirm: 'I know that this cannot be undone.',
  delete: (name: string) => `Delete everything of ${name}`,
  deleting: 'Deleting…',
  deleted: (name: string) => `Everything of ${name} is deleted.`,
};

const id: typeof en = {
  page: 'Hapus data satu orang',
  what: 'Ini menghapus semua data satu engineer dari spreadsheet ini, termasuk catatan perubahan. Tidak dapat dibatalkan. Ekspor dahulu datanya jika masih mungkin diperlukan.',
  found: (name) => `Yang dihapus dari ${name}, selain baris di Engineers`,
  entries: 'Jumlah',
  remainsTitle: 'Yang tidak dihapus',
  remains: [
    'Catatan pribadi manajer lain, yang tidak dapat dijangkau siapa pun selain mereka.',
    'Jawaban di Google Forms: formulir menyimpan salinannya sendiri. Hapus di sana.',
    'Versi lama file ini (File › Histori versi), salinannya, komentar, dan file yang pernah diekspor.',
    'Teks tentang orang lain yang menyebut engineer ini, dan kolom yang Anda tambahkan di sebelah kanan tabel.',
  ],
  confirm: 'Saya tahu bahwa ini tidak dapat dibatalkan.',
  delete: (name) => `Hapus semua data ${name}`,
  deleting: 'Menghapus…',
  deleted: (name) => `Semua data ${name} sudah dihapus.`,
};

export const deletionStrings = { en, id };
