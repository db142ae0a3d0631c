import type { FailureDetails } from '../../../contract/outcome';
import { bidiIsolate } from '../bidi-isolate';

/**
 * Indonesian for refusals, by rule ID, or by "ID reason" if a rule has several sentences; the server writes the English
 * messages. Refusals that only one page can receive are in a separate file, which the entry of the page passes to `openPage`.
 */
export type RefusalStrings = (
  formats: DetailFormats,
) => Readonly<Record<string, (details: FailureDetails) => string>>;

/** The formats for the values of a refusal, which the server sends as text or numbers. */
export interface DetailFormats {
  day(detail: Detail): string;
  count(detail: Detail): string;
}

type Detail = FailureDetails[string] | undefined;

export const noRefusals: RefusalStrings = () => ({});

/** Refusals that any page can receive. */
export const anyRefusals: RefusalStrings = ({ count, day }) => ({
  M1: ({ id }) => `Id "${id}" bukan buatan add-on ini. Tutup halaman ini lalu buka lagi.`,
  M2: ({ question, length, longest }) =>
    `${question === undefined ? 'Isian ini' : `Isian untuk "${bidiIsolate(`${question}`)}"`} panjangnya ${count(length)} karakter, ` +
    `padahal paling banyak ${count(longest)}. Persingkat ${count(Number(length) - Number(longest))} karakter.`,
  M300: () =>
    'Isian ini memuat karakter tak terlihat (NUL) yang tidak bisa disimpan di sel. Hapus isinya, lalu ketik lagi.',
  'M3 blank': () => `Tanggalnya kosong. ${dayShape}`,
  'M3 no day': ({ date }) => `"${date}" tidak ada di kalender. ${dayShape}`,
  'M4 ahead': ({ date, days, latest }) =>
    `${day(date)} masih ${days} hari lagi. Isi tanggal 1:1, paling lambat ${day(latest)}.`,
  'M4 long ago': ({ date }) => `${day(date)} sudah lebih dari sepuluh tahun lalu. Periksa tahunnya.`,
  M125: () =>
    'Ada yang berubah sejak disimpan, jadi simpanan ini tidak dapat dibatalkan seluruhnya. Perbaiki lewat formulir saja.',
  M183: ({ date, dayFirst, monthFirst }) =>
    `"${date}" bisa berarti ${dayFirst} atau ${monthFirst}. Tulis yang Anda maksud dengan cara itu.`,
  M450: ({ value, most }) =>
    `Keyakinan ${value} tidak dapat dipakai. Tulis bilangan bulat dari 0 sampai ${most}, atau kosongkan.`,
  P270: ({ field }) =>
    `Halaman ini mengirim "${field}" yang tidak dapat dibaca versi add-on ini. Tutup halaman ini lalu buka lagi.`,
});

const dayShape = 'Tulis sebagai tahun-bulan-tanggal, misalnya 2026-01-31.';
