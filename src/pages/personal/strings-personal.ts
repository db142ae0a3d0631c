/** Wording that the pages for exports, retention and deletion share, by language. */
const en = {
  who: 'Who',
  choose: 'Choose an engineer',
  choice: (name: string, hasLeft: boolean) => (hasLeft ? `${name} (has left)` : name),
  place: 'Where',
  places: {
    meetings: '1:1s',
    reports: 'Growth reports',
    'private-note': 'Your private note and draft',
  },
  reading: 'Reading the workbook…',
  again: 'Try again',
};

const id: typeof en = {
  who: 'Siapa',
  choose: 'Pilih engineer',
  choice: (name, hasLeft) => (hasLeft ? `${name} (sudah keluar)` : name),
  place: 'Di mana',
  places: {
    meetings: 'Pertemuan 1:1',
    reports: 'Laporan perkembangan',
    'private-note': 'Catatan pribadi dan draf Anda',
  },
  reading: 'Membaca spreadsheet…',
  again: 'Coba lagi',
};

export const personalStrings = { en, id };
