import { bidiIsolate } from '../shell/bidi-isolate';
import type { Formats } from '../shell/formats';

/** The strings of the page "Let engineers prepare". */
const en = ({ longDay }: Formats) => ({
  page: 'Let engineers prepare',
  what: 'Engineers answer a Google Form before the 1:1. The sidebar then shows their answers beside its fields. You make and link the form yourself, so the add-on needs no further permission.',
  privacy:
    'Anyone who can open this workbook can read the responses. The form keeps its own copy: deleting a row here deletes nothing there. A copy of the workbook or of the form is not linked.',
  done: 'Done.',
  open: 'Not yet.',
  tryAgain: 'Try again',
  check: 'Check again',
  checking: 'Checking…',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved. The sidebar shows what engineers prepare from now on.',

  make: '1. Make the form',
  makeHow:
    'Copy the questions, open a new form, and put the first paragraph into its description. Each further paragraph is a question, and its second line is the kind of the question.',
  newForm: 'New form',
  copy: {
    label: 'Copy the questions',
    hint: 'From the tab Settings, with the kind of each question in Google Forms.',
    copied: 'Copied.',
    byHand: 'Copy this text:',
  },
  form: {
    privacy:
      'Who can read this: everyone who can open our 1:1 workbook. The form keeps a copy. You can leave any question blank.',
    scale: (lowest: string, highest: string) => `Linear scale, ${lowest} to ${highest}`,
    choice: (options: readonly string[]) => `Multiple choice: ${options.join(' | ')}`,
    paragraph: 'Paragraph',
    topics: 'What do you want to talk about? One topic per line.',
    progress: 'Progress on your goals. One per line, such as "Ship the importer: 80".',
    wins: 'What went well since we last met? One win per line.',
  },

  link: '2. Link it to this workbook',
  linkHow:
    'In the form: Responses › Link to Sheets › Select existing spreadsheet, then choose this workbook.',
  noTab: 'No tab of this workbook receives the responses of a form.',
  whichTab: 'Tab with the responses',
  receives: (tab: string) => `The tab ${bidiIsolate(tab)} receives the responses.`,
  openForm: 'Open the form',
  unlinked: (tab: string) =>
    `The form of the tab ${bidiIsolate(tab)} was unlinked: new responses do not arrive. Link it again, and choose its new tab here.`,
  noUsed: 'The column “Used in 1:1” was deleted, so the sidebar shows no responses. Save to add it again.',

  collect: '3. Collect verified addresses',
  collectHow: 'In the form: Settings › Responses › Collect email addresses › Verified.',
  hasEmail: 'The responses have a column for the address.',
  noEmail: 'The responses have no column for an address.',
  verified: 'The form collects verified addresses',
  verifiedHint:
    'The workbook does not show this. Until you confirm it, the sidebar says “not verified” beside each response, because anyone could have typed the address.',

  limit: '4. Limit who can answer',
  limitHow:
    'In the form: Publish › Responders. Choose your engineers or your organization. Leave “Limit to 1 response” off, because engineers answer before each 1:1.',
  matched: (count: number, all: number) =>
    `${count} of ${all} engineers have an address on the tab Engineers.`,
  responses: (count: number) => (count === 1 ? '1 response so far.' : `${count} responses so far.`),
  last: (day: string) => `last response ${longDay(day)}`,
  engineers: 'Engineers and their last responses',
  never: 'no response yet',
  noAddress: 'no address in the column Email',
  strangers: (addresses: readonly string[]) =>
    `Not on the tab Engineers: ${addresses.map(bidiIsolate).join(', ')}. The cell Email can hold several addresses of an engineer, separated by commas.`,

  columns: 'Columns of the responses',
  columnsHow: 'Check which column holds the answer to which question.',
  fields: {
    timestamp: 'Time',
    email: 'E-mail address',
    topics: 'Topics',
    progress: 'Progress on goals',
    wins: 'Wins',
  },
  none: '(no column)',
  gone: (header: string) =>
    `The form no longer has the question “${bidiIsolate(header)}”. If it was renamed, choose its new name; otherwise leave this as it is.`,
});

const id: typeof en = ({ longDay }) => ({
  page: 'Ajak engineer bersiap',
  what: 'Engineer mengisi Google Formulir sebelum 1:1. Sidebar lalu menampilkan jawabannya di samping tiap isian. Formulirnya Anda buat dan tautkan sendiri, jadi add-on ini tidak perlu izin tambahan.',
  privacy:
    'Siapa pun yang bisa membuka spreadsheet ini bisa membaca jawabannya. Formulir menyimpan salinannya sendiri: menghapus baris di sini tidak menghapus apa pun di sana. Salinan spreadsheet atau formulir tidak tertaut.',
  done: 'Selesai.',
  open: 'Belum.',
  tryAgain: 'Coba lagi',
  check: 'Periksa lagi',
  checking: 'Memeriksa…',
  save: 'Simpan',
  saving: 'Menyimpan…',
  saved: 'Tersimpan. Mulai sekarang sidebar menampilkan apa yang disiapkan engineer.',

  make: '1. Buat formulir',
  makeHow:
    'Salin pertanyaan, buka formulir baru, dan taruh paragraf pertama di deskripsinya. Tiap paragraf berikutnya adalah satu pertanyaan, dan baris keduanya adalah jenis pertanyaan itu.',
  newForm: 'Formulir baru',
  copy: {
    label: 'Salin pertanyaan',
    hint: 'Dari tab Settings, dengan jenis tiap pertanyaan di Google Formulir.',
    copied: 'Tersalin.',
    byHand: 'Salin teks ini:',
  },
  form: {
    privacy:
      'Yang bisa membaca isian ini: semua orang yang bisa membuka spreadsheet 1:1 kita. Formulir menyimpan salinannya. Pertanyaan mana pun boleh dikosongkan.',
    scale: (lowest, highest) => `Skala linier, ${lowest} sampai ${highest}`,
    choice: (options) => `Pilihan ganda: ${options.join(' | ')}`,
    paragraph: 'Paragraf',
    topics: 'Topik apa yang ingin dibicarakan? Satu topik per baris.',
    progress: 'Kemajuan sasaran Anda. Satu per baris, misalnya "Rilis importer: 80".',
    wins: 'Apa yang berhasil sejak pertemuan terakhir? Satu pencapaian per baris.',
  },

  link: '2. Tautkan ke spreadsheet ini',
  linkHow:
    'Di formulir: Respons › Tautkan ke Spreadsheet › Pilih spreadsheet yang sudah ada, lalu pilih spreadsheet ini.',
  noTab: 'Belum ada tab di spreadsheet ini yang menerima jawaban formulir.',
  whichTab: 'Tab berisi jawaban',
  receives: (tab) => `Tab ${bidiIsolate(tab)} menerima jawaban.`,
  openForm: 'Buka formulir',
  unlinked: (tab) =>
    `Tautan formulir dengan tab ${bidiIsolate(tab)} sudah diputus: jawaban baru tidak masuk. Tautkan lagi, lalu pilih tab barunya di sini.`,
  noUsed:
    'Kolom “Used in 1:1” terhapus, jadi sidebar tidak menampilkan jawaban. Simpan untuk menambahkannya lagi.',

  collect: '3. Kumpulkan alamat terverifikasi',
  collectHow: 'Di formulir: Setelan › Respons › Kumpulkan alamat email › Diverifikasi.',
  hasEmail: 'Jawaban punya kolom untuk alamat.',
  noEmail: 'Jawaban tidak punya kolom untuk alamat.',
  verified: 'Formulir mengumpulkan alamat terverifikasi',
  verifiedHint:
    'Hal ini tidak terlihat dari spreadsheet. Sebelum Anda memastikannya, sidebar menulis “belum terverifikasi” di samping tiap jawaban, karena alamatnya bisa diketik siapa saja.',

  limit: '4. Batasi siapa yang bisa mengisi',
  limitHow:
    'Di formulir: Publikasikan › Responden. Pilih engineer Anda atau organisasi Anda. Biarkan “Batasi ke 1 respons” nonaktif, karena engineer mengisi sebelum tiap 1:1.',
  matched: (count, all) => `${count} dari ${all} engineer punya alamat di tab Engineers.`,
  responses: (count) => `${count} jawaban sejauh ini.`,
  last: (day) => `jawaban terakhir ${longDay(day)}`,
  engineers: 'Engineer dan jawaban terakhirnya',
  never: 'belum ada jawaban',
  noAddress: 'kolom Email kosong',
  strangers: (addresses) =>
    `Tidak ada di tab Engineers: ${addresses.map(bidiIsolate).join(', ')}. Sel Email bisa memuat beberapa alamat seorang engineer, dipisahkan koma.`,

  columns: 'Kolom jawaban',
  columnsHow: 'Periksa kolom mana yang memuat jawaban untuk tiap pertanyaan.',
  fields: {
    timestamp: 'Waktu',
    email: 'Alamat email',
    topics: 'Topik',
    progress: 'Kemajuan sasaran',
    wins: 'Pencapaian',
  },
  none: '(tanpa kolom)',
  gone: (header) =>
    `Pertanyaan “${bidiIsolate(header)}” tidak ada lagi di formulir. Kalau namanya diganti, pilih nama barunya; kalau tidak, biarkan saja.`,
});

export const checkInStrings = { en, id };
export type CheckInStrings = ReturnType<typeof en>;
