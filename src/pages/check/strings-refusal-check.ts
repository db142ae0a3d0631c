import type { RefusalStrings } from '../shell/strings/strings-refusal-any';

/** Indonesian for what only the page "Check this workbook" can be refused; see `RefusalStrings`. */
export const checkRefusals: RefusalStrings = () => ({
  W182: () =>
    'Daftar temuan yang akan diperbaiki tidak bisa dibaca. Periksa spreadsheet lagi, lalu pilih apa yang diperbaiki.',
});
