/** Wording of the page "Check this workbook", by language. */
const en = {
  page: 'Check this workbook',
  what: 'The check looks for damage in the tabs of this workbook. It changes nothing until you press Repair.',
  nothing: 'No damage was found.',
  toRepair: 'Can be repaired',
  toRepairHint: 'Repair changes only what is selected here.',
  byHand: 'To correct by hand',
  byHandHint: 'Only you can know what belongs there. Correct it in the sheet, then check again.',
  repaired: 'Repaired',
  workbook: 'Workbook',
  moreCells: (count: number) => ` and ${count} more`,
  checking: (checked: number, total: number) =>
    total === 0 ? 'Checking…' : `Checking… ${checked} of ${total} tabs of engineers`,
  repairing: 'Repairing…',
  repair: (count: number) => (count === 0 ? 'Repair' : `Repair ${count}`),
  done: (count: number) => (count === 1 ? '1 finding was repaired.' : `${count} findings were repaired.`),
  failed: (tab: string) => `${tab} could not be repaired.`,
  again: 'Check again',
};

const id: typeof en = {
  page: 'Periksa spreadsheet ini',
  what: 'Pemeriksaan ini mencari kerusakan di tab-tab spreadsheet ini. Tidak ada yang diubah sampai Anda menekan Perbaiki.',
  nothing: 'Tidak ada kerusakan.',
  toRepair: 'Bisa diperbaiki',
  toRepairHint: 'Perbaiki hanya mengubah yang dipilih di sini.',
  byHand: 'Perlu diperbaiki sendiri',
  byHandHint: 'Hanya Anda yang tahu isi yang benar. Perbaiki di spreadsheet, lalu periksa lagi.',
  repaired: 'Sudah diperbaiki',
  workbook: 'Spreadsheet',
  moreCells: (count) => ` dan ${count} lainnya`,
  checking: (checked, total) =>
    total === 0 ? 'Memeriksa…' : `Memeriksa… ${checked} dari ${total} tab engineer`,
  repairing: 'Memperbaiki…',
  repair: (count) => (count === 0 ? 'Perbaiki' : `Perbaiki ${count}`),
  done: (count) => `${count} temuan sudah diperbaiki.`,
  failed: (tab) => `${tab} tidak bisa diperbaiki.`,
  again: 'Periksa lagi',
};

export const checkStrings = { en, id };
