/** Wording of the page "Retention", by language. */
const en = {
  page: 'Retention',
  what: 'This clears old texts of all engineers and keeps dates and numbers, so that scores and charts remain. It cannot be undone.',
  age: 'Clear texts that are older than',
  ages: (months: number) =>
    months < 12 ? `${months} months` : months === 12 ? '1 year' : `${months / 12} years`,
  found: (day: string) => `Texts from before ${day}`,
  texts: 'Texts',
  nothing: (day: string) => `No text is from before ${day}.`,
  remainsTitle: 'What is not cleared',
  remains: [
    'Key results, open action items and topics that nobody has discussed yet.',
    'Private notes, which only their authors can reach.',
    'Earlier versions of this file (File › Version history), copies of it, comments, and files that somebody has exported.',
  ],
  form: 'Responses in Google Forms: the form has its own copy. Delete it there.',
  reports: (count: number) =>
    count === 1
      ? '1 earlier growth report has a separate tab. Delete that tab by hand.'
      : `${count} earlier growth reports have separate tabs. Delete these tabs by hand.`,
  confirm: 'I know that this cannot be undone.',
  clear: (count: number) => (count === 1 ? 'Clear 1 text' : `Clear ${count} texts`),
  clearing: 'Clearing…',
  cleared: (count: number) =>
    `${count === 1 ? '1 text is' : `${count} texts are`} cleared. The tab Changes has an entry about that.`,
};

const id: typeof en = {
  page: 'Retensi',
  what: 'Ini mengosongkan teks lama semua engineer dan menyimpan tanggal dan angkanya, sehingga skor dan grafik tetap ada. Tidak dapat dibatalkan.',
  age: 'Kosongkan teks yang lebih lama dari',
  ages: (months) => (months < 12 ? `${months} bulan` : `${months / 12} tahun`),
  found: (day) => `Teks sebelum ${day}`,
  texts: 'Teks',
  nothing: (day) => `Tidak ada teks sebelum ${day}.`,
  remainsTitle: 'Yang tidak dikosongkan',
  remains: [
    'Key result, tindakan yang masih terbuka, dan topik yang belum dibahas.',
    'Catatan pribadi, yang hanya dapat dijangkau penulisnya.',
    'Versi lama file ini (File › Histori versi), salinannya, komentar, dan file yang pernah diekspor.',
  ],
  form: 'Jawaban di Google Forms: formulir menyimpan salinannya sendiri. Hapus di sana.',
  reports: (count) =>
    `${count} laporan perkembangan lama, masing-masing di tab sendiri. Hapus tab itu sendiri.`,
  confirm: 'Saya tahu bahwa ini tidak dapat dibatalkan.',
  clear: (count) => `Kosongkan ${count} teks`,
  clearing: 'Mengosongkan…',
  cleared: (count) => `${count} teks sudah dikosongkan. Tab Changes mencatatnya.`,
};

export const retentionStrings = { en, id };
