import type { FindingKind } from '../../domain/check/finding';

type Details = Readonly<Record<string, string | number>>;

/** By kind of finding: what is damaged with what follows from it, and what Repair does or what to do by hand. */
export type FindingStrings<Kind extends FindingKind> = Readonly<
  Record<Kind, (details: Details) => { readonly what: string; readonly remedy: string }>
>;

type Strings = FindingStrings<
  | 'date-not-read'
  | 'not-a-date'
  | 'number-as-text'
  | 'number-as-date'
  | 'number-out-of-limits'
  | 'not-a-number'
>;

const en: Strings = {
  'date-not-read': ({ column, value, day }) => ({
    what: `${column} contains ${value}, which is not stored as a date and is ignored.`,
    remedy: `Repair makes it the date ${day}.`,
  }),
  'not-a-date': ({ column, value }) => ({
    what: `${column} contains ${value}, which is not a date and is ignored.`,
    remedy: 'Type the date, such as 2026-01-31, or clear the cell.',
  }),
  'number-as-text': ({ column, value, number }) => ({
    what: `${column} contains the text ${value} instead of a number, which some figures leave out.`,
    remedy: `Repair makes it the number ${number}.`,
  }),
  'number-as-date': ({ column, value, number }) => ({
    what: `${column} has the format of a date and shows ${value} instead of a number.`,
    remedy: `Repair makes it the number ${number}.`,
  }),
  'number-out-of-limits': ({ column, value, limits }) => ({
    what: `${column} is ${value}, which cannot be used.`,
    remedy: `Type a number${limits}, or clear the cell.`,
  }),
  'not-a-number': ({ column, value }) => ({
    what: `${column} contains ${value}, which is not a number and is not counted.`,
    remedy: 'Type the number, or clear the cell.',
  }),
};

const id: Strings = {
  'date-not-read': ({ column, value, day }) => ({
    what: `${column} berisi ${value}, yang tidak tersimpan sebagai tanggal dan diabaikan.`,
    remedy: `Perbaiki menjadikannya tanggal ${day}.`,
  }),
  'not-a-date': ({ column, value }) => ({
    what: `${column} berisi ${value}, yang bukan tanggal dan diabaikan.`,
    remedy: 'Ketik tanggalnya, misalnya 2026-01-31, atau kosongkan selnya.',
  }),
  'number-as-text': ({ column, value, number }) => ({
    what: `${column} berisi teks ${value}, bukan angka, sehingga sebagian hitungan melewatkannya.`,
    remedy: `Perbaiki menjadikannya angka ${number}.`,
  }),
  'number-as-date': ({ column, value, number }) => ({
    what: `${column} berformat tanggal dan menampilkan ${value}, bukan angka.`,
    remedy: `Perbaiki menjadikannya angka ${number}.`,
  }),
  'number-out-of-limits': ({ column, value, limits }) => ({
    what: `${column} adalah ${value}, yang tidak bisa dipakai.`,
    remedy: `Ketik angka${limits}, atau kosongkan selnya.`,
  }),
  'not-a-number': ({ column, value }) => ({
    what: `${column} berisi ${value}, yang bukan angka dan tidak dihitung.`,
    remedy: 'Ketik angkanya, atau kosongkan selnya.',
  }),
};

/** Wording of the findings about dates and numbers in cells, by language. */
export const valueFindings = { en, id };
