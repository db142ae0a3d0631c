import { menuPath } from '../../domain/menu-path';

/** One part of the guide: a title, and steps in the order in which a user takes them. */
interface GuidePart {
  readonly title: string;
  readonly steps: readonly string[];
}

/** The strings of the page "Short guide". The names of menu items are English in both languages, as in the menu. */
const en = {
  title: 'Short guide',
  what: `The commands in quotation marks are in the menu ${menuPath}.`,
  parts: [
    {
      title: 'The first 1:1',
      steps: [
        'Choose “Add or edit engineers…” and add an engineer. The add-on makes a tab for them.',
        'Choose “Open sidebar”, and choose the engineer in it.',
        'During the meeting, fill in what you talk about: the questions, action items, goals and the next date. Every field can remain blank.',
        'Press Save. The 1:1 is a row on the engineer’s tab, and Undo reverts it.',
        'If you have 1:1s in another sheet, choose “Import from a tracker you already use…”.',
      ],
    },
    {
      title: 'Goals and scores',
      steps: [
        'Write each key result into a row of the tab Goals, with its objective, start, target and due date.',
        'Change current values in the sidebar during a 1:1, or on the tab. The score, its coverage and the charts follow.',
        'A score is a conversation aid, not an appraisal. A key result without a current value counts as 0 and lowers the coverage.',
      ],
    },
    {
      title: 'Every quarter',
      steps: [
        'Choose “Growth report…” for each engineer. Print it, or save it as a tab.',
        'Choose “Start a new cycle…” to close the goals of the quarter and to copy those that continue.',
      ],
    },
    {
      title: 'Who can read what',
      steps: [
        'Everyone who can open this workbook can read every 1:1 in it. Share it with managers as editors and with HR as viewers, not with engineers.',
        'Choose “Share and protect…” to see who can open it, to protect formulas, and to limit a tab to its manager.',
        'Private notes are not in the workbook. Only you can read yours.',
      ],
    },
    {
      title: 'If something looks wrong',
      steps: [
        'Choose “Check this workbook…”. It finds what is damaged and repairs what you select.',
        'Choose “Set up this workbook” to restore missing tabs and formulas, and “Refresh charts” for missing charts.',
        'Choose “Help › Report a problem…” if neither helps.',
      ],
    },
  ] as readonly GuidePart[],
};

const id: typeof en = {
  title: 'Panduan singkat',
  what: `Perintah di dalam tanda kutip ada di menu ${menuPath}.`,
  parts: [
    {
      title: '1:1 pertama',
      steps: [
        'Pilih “Add or edit engineers…” dan tambahkan seorang engineer. Add-on membuat tab untuknya.',
        'Pilih “Open sidebar”, lalu pilih engineer di dalamnya.',
        'Selama pertemuan, isi apa yang dibahas: pertanyaan, tindakan, sasaran, dan tanggal berikutnya. Setiap isian boleh kosong.',
        'Tekan Simpan. 1:1 menjadi satu baris di tab engineer, dan Urungkan membatalkannya.',
        'Jika Anda punya catatan 1:1 di sheet lain, pilih “Import from a tracker you already use…”.',
      ],
    },
    {
      title: 'Sasaran dan skor',
      steps: [
        'Tulis setiap key result di satu baris tab Goals, dengan tujuan, nilai awal, nilai target, dan tenggatnya.',
        'Ubah nilai saat ini di sidebar selama 1:1, atau di tab itu. Skor, cakupan, dan grafik mengikutinya.',
        'Skor adalah bahan diskusi, bukan penilaian kinerja. Key result tanpa nilai saat ini dihitung 0 dan menurunkan cakupan.',
      ],
    },
    {
      title: 'Setiap kuartal',
      steps: [
        'Pilih “Growth report…” untuk setiap engineer. Cetak, atau simpan sebagai tab.',
        'Pilih “Start a new cycle…” untuk menutup sasaran kuartal ini dan menyalin yang berlanjut.',
      ],
    },
    {
      title: 'Siapa dapat membaca apa',
      steps: [
        'Semua orang yang dapat membuka spreadsheet ini dapat membaca setiap 1:1 di dalamnya. Bagikan kepada manajer sebagai editor dan kepada HR sebagai viewer, bukan kepada engineer.',
        'Pilih “Share and protect…” untuk melihat siapa yang dapat membukanya, melindungi rumus, dan membatasi tab untuk manajernya.',
        'Catatan pribadi tidak ada di spreadsheet. Hanya Anda yang dapat membaca catatan Anda.',
      ],
    },
    {
      title: 'Jika ada yang tampak salah',
      steps: [
        'Pilih “Check this workbook…”. Perintah ini menemukan yang rusak dan memperbaiki yang Anda pilih.',
        'Pilih “Set up this workbook” untuk mengembalikan tab dan rumus yang hilang, dan “Refresh charts” untuk grafik yang hilang.',
        'Pilih “Help › Report a problem…” jika keduanya tidak membantu.',
      ],
    },
  ],
};

export const guideStrings = { en, id };
