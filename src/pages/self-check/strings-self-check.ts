/** The strings of the page "Self-check". */
const en = {
  title: 'Self-check',
  what: 'The self-check tries what the add-on expects of Google Sheets, on a tab that it adds and deletes again. It takes about a minute, reads none of your data and sends nothing.',
  nobodySaves: 'Nobody else can save a 1:1 in this workbook while a part of it runs.',
  start: 'Start',
  again: 'Run again',
  goOn: 'Continue',
  running: (done: number, total: number) => (total === 0 ? 'Checking…' : `Checking… ${done} of ${total}`),
  progress: 'Progress',
  summary: (different: number, unchecked: number, checked: number) =>
    [
      different === 0
        ? `Everything is as expected in ${checked} checks.`
        : `${different} of ${checked} checks found something different.`,
      unchecked === 0 ? '' : `${unchecked} more could not be made.`,
      different + unchecked === 0 ? '' : 'Copy the report and paste it into an issue.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  table: { tried: 'Tried', believed: 'Expected', found: 'Found' },
  verdicts: {
    'as believed': 'As expected',
    different: 'Different',
    noted: 'Noted',
    'not checked': 'Not checked',
    look: 'Please look',
  },
  asBelieved: 'The add-on works as described.',
  notDependent: 'not relevant',
  nothing: 'nothing',
  unchecked: (error: string) => `The check ended with an error: ${error}`,
  copy: 'Copy report',
  copyHint: 'The report has the version, locale and time zone, and nothing from the cells of your workbook.',
  copied: 'Copied',
  byHand: 'Copy this text',
};

const id: typeof en = {
  title: 'Pemeriksaan mandiri',
  what: 'Pemeriksaan ini mencoba apa yang diharapkan add-on dari Google Sheets, di tab yang ditambahkan lalu dihapus lagi. Waktunya sekitar satu menit, tidak membaca data Anda, dan tidak mengirim apa pun.',
  nobodySaves: 'Selama satu bagian berjalan, orang lain tidak bisa menyimpan 1:1 di spreadsheet ini.',
  start: 'Mulai',
  again: 'Jalankan lagi',
  goOn: 'Lanjutkan',
  running: (done, total) => (total === 0 ? 'Memeriksa…' : `Memeriksa… ${done} dari ${total}`),
  progress: 'Kemajuan',
  summary: (different, unchecked, checked) =>
    [
      different === 0
        ? `Semua sesuai harapan dalam ${checked} pemeriksaan.`
        : `${different} dari ${checked} pemeriksaan menemukan perbedaan.`,
      unchecked === 0 ? '' : `${unchecked} lainnya tidak dapat dilakukan.`,
      different + unchecked === 0 ? '' : 'Salin laporannya dan tempel ke sebuah issue.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  table: { tried: 'Yang dicoba', believed: 'Diharapkan', found: 'Ditemukan' },
  verdicts: {
    'as believed': 'Sesuai harapan',
    different: 'Berbeda',
    noted: 'Dicatat',
    'not checked': 'Tidak diperiksa',
    look: 'Mohon dilihat',
  },
  asBelieved: 'Add-on bekerja seperti yang dijelaskan.',
  notDependent: 'tidak berpengaruh',
  nothing: 'tidak ada',
  unchecked: (error) => `Pemeriksaan berakhir dengan kesalahan: ${error}`,
  copy: 'Salin laporan',
  copyHint: 'Laporan berisi versi, lokal, dan zona waktu, dan tidak memuat isi sel spreadsheet Anda.',
  copied: 'Tersalin',
  byHand: 'Salin teks ini',
};

export const selfCheckStrings = { en, id };
