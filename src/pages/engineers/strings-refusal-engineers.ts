import type { FailureDetails } from '../../contract/outcome';
import { bidiIsolate } from '../shell/bidi-isolate';
import type { RefusalStrings } from '../shell/strings/strings-refusal-any';
import type { EngineerField } from './engineer-state';
import { engineerStrings } from './strings-engineer';
import { engineersStrings } from './strings-engineers';

/** Indonesian for the refusals that only the page "Engineers" can receive. */
export const engineerRefusals: RefusalStrings = () => ({
  M12: () => 'Namanya kosong. Isi nama panggilan engineer ini.',
  M13: ({ known }) =>
    `${bidiIsolate(`${known}`)} sudah ada di spreadsheet ini. Tambahkan pembeda, misalnya nama belakang.`,
  M14: ({ email }) => `"${email}" bukan alamat email. Tulis seperti nama@example.com, atau kosongkan.`,
  M15: ({ email, known }) =>
    `${email} sudah dipakai ${bidiIsolate(`${known}`)}. Isi alamat lain, atau kosongkan.`,
  'M16 blank': () => `Jarak antara dua 1:1 kosong. ${cadenceShape}`,
  'M16 no cadence': ({ cadenceDays }) =>
    `"${cadenceDays}" tidak dapat dipakai sebagai jarak antara dua 1:1. ${cadenceShape}`,
  'M171 changed': (details) =>
    `Baris ini sudah berubah: ${changes(details)}. Baca ulang baris ini, periksa ketikan Anda, lalu simpan lagi.`,
  'M171 gone': ({ name }) =>
    `${bidiIsolate(`${name}`)} sudah tidak ada di tab Engineers, atau kini punya id lain. Tidak ada yang diubah; baca ulang daftarnya.`,
  M173: ({ status }) => `"${bidiIsolate(`${status}`)}" bukan status yang dikenal. Pilih ${statuses()}.`,
  M178: ({ count, most }) =>
    `${count} engineer dikirim sekaligus, padahal paling banyak ${most} dapat ditambahkan. Kirim sebagian-sebagian.`,
  'M181 no name': () => 'Baris judul tidak punya kolom untuk nama. Beri salah satu kolom judul Nama.',
  'M181 too many columns': ({ count, most, over }) =>
    `Baris ini punya ${count} kolom, padahal yang dibaca ${most}. Hapus kelebihannya: ${bidiIsolate(`${over}`)}.`,
  M185: ({ count, most }) =>
    `${count} baris terlalu banyak untuk diperiksa sekaligus. Tempel paling banyak ${most} baris.`,
  M186: () => 'Ada tanda kutip yang dibuka di sini, tetapi tidak ditutup. Tutup, atau hapus tanda itu.',
});

const cadenceShape = 'Isi jumlah hari antara dua 1:1 dengan bilangan bulat dari 1 sampai 365.';

function changes(details: FailureDetails): string {
  const fields = `${details.fields}`.split(' ') as EngineerField[];
  return fields
    .map((field) => {
      const label = field === 'status' ? engineersStrings.id.status : engineerStrings.id[field];
      return `${label} tadinya ${shown(details[`${field}Seen`])}, sekarang ${shown(details[`${field}Now`])}`;
    })
    .join('; ');
}

/** The statuses as the page lists them. */
function statuses(): string {
  return Object.values(engineersStrings.id.statuses)
    .join(', ')
    .replace(/, (?=[^,]+$)/, ', atau ');
}

function shown(cell: FailureDetails[string] | undefined): string {
  return cell === '' ? 'kosong' : `"${bidiIsolate(`${cell}`)}"`;
}
