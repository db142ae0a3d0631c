import type { FindingKind } from '../../domain/check/finding';
import { type FindingStrings, valueFindings } from './strings-value-findings';

type Strings = FindingStrings<FindingKind>;

/** Wording of every finding, by language. */
const en: Strings = {
  'older-layout': ({ found, expected }) => ({
    what: `The workbook has layout version ${found}; this version of 1:1s makes version ${expected}.`,
    remedy: 'Repair runs Set up, which upgrades it.',
  }),
  'tab-missing': () => ({
    what: 'This tab is missing, and commands that need it are refused.',
    remedy:
      'Repair runs Set up, which adds the tab without its former rows. To have those back, use File › Version history first.',
  }),
  'header-missing': () => ({
    what: 'The row with the headers is missing, so the tab cannot be read.',
    remedy: 'Repair runs Set up, which restores it.',
  }),
  'column-missing': ({ column }) => ({
    what: `The column ${column} is missing, and commands that need it are refused.`,
    remedy:
      'Repair runs Set up, which adds a blank column. To have its content back, use File › Version history first.',
  }),
  'column-twice': ({ column, kept }) => ({
    what: `Several columns count as ${column}, so answers could go into either of them.`,
    remedy: `Repair keeps column ${kept} as ${column}. The other column keeps its content and belongs to you.`,
  }),
  'header-changed': ({ column, value }) => ({
    what:
      value === '' ? `The header ${column} is blank.` : `The header of the column ${column} says ${value}.`,
    remedy: `The add-on still finds the column. Repair writes ${column} there.`,
  }),
  'merged-cells': () => ({
    what: 'Merged cells hide values and prevent sorting.',
    remedy: 'Repair unmerges them and keeps their content.',
  }),
  'no-id': () => ({
    what: 'These rows have no id, so changes to them cannot be followed.',
    remedy: 'Repair gives each row an id.',
  }),
  'same-id': ({ row }) => ({
    what: `These rows have the id of another row, such as row ${row}, so a change to one of them could go into the other.`,
    remedy: 'Repair gives these rows new ids. If one of them is a copy that you do not want, delete it.',
  }),
  'stray-spaces': ({ column, value }) => ({
    what: `Extra spaces in ${column}, such as in ${value}.`,
    remedy: 'Repair removes them.',
  }),
  ...valueFindings.en,
  'formula-blocked': ({ value, formula }) => ({
    what: `This cell contains ${value}, which blocks the formula in ${formula}.`,
    remedy: 'Clear the cell, or move its content elsewhere.',
  }),
  'formula-failed': ({ value }) => ({
    what: `This cell shows ${value}, so scores cannot be computed.`,
    remedy: 'Hold the pointer over the cell to read the reason.',
  }),
  'formula-missing': () => ({
    what: 'A formula was deleted or refers to something that was deleted.',
    remedy: 'Repair runs Set up, which restores it.',
  }),
  'formula-outdated': () => ({
    what: 'A formula is the one of an earlier version of 1:1s.',
    remedy: 'Repair runs Set up, which replaces it.',
  }),
  'name-is-error': () => ({
    what: 'These cells show an error instead of the name of an engineer, so their rows belong to nobody.',
    remedy: 'Type the name there.',
  }),
  'engineer-without-tab': ({ name }) => ({
    what: `${name} has no tab, so no 1:1 can be saved.`,
    remedy:
      'Repair runs Set up, which makes the tab. If you deleted it by mistake, use File › Version history first.',
  }),
  'tab-without-engineer': ({ name }) => ({
    what: `No row of Engineers belongs to the tab ${name}, so nothing reads it.`,
    remedy: 'Repair adds the row with the status Left. If you do not need the tab, delete it instead.',
  }),
  'copied-tab': () => ({
    what: 'This tab is a copy. The add-on neither reads it nor writes to it.',
    remedy: 'If you do not need it, delete it. Rows that you typed there belong on the original tab.',
  }),
  'unfinished-tab': () => ({
    what: 'An interrupted command has left this tab, or a column or row of it, unfinished.',
    remedy: 'Repair completes or removes it. What you typed there remains.',
  }),
  'chart-missing': ({ charts }) => ({
    what: `Charts are missing: ${charts}.`,
    remedy: 'Repair adds them again.',
  }),
  'protection-stale': () => ({
    what: 'The warnings before an edit no longer cover the headers and formulas of this tab.',
    remedy: 'Repair moves them there.',
  }),
  'protection-unfinished': () => ({
    what: 'Share and protect was interrupted, so that a tab may refuse edits of users who are meant to edit it.',
    remedy: 'Open Share and protect… and protect again. That completes what was begun.',
  }),
};

const id: Strings = {
  'older-layout': ({ found, expected }) => ({
    what: `Spreadsheet ini punya versi tata letak ${found}; versi 1:1s ini membuat versi ${expected}.`,
    remedy: 'Perbaiki menjalankan Set up, yang memperbaruinya.',
  }),
  'tab-missing': () => ({
    what: 'Tab ini tidak ada, dan perintah yang memerlukannya ditolak.',
    remedy:
      'Perbaiki menjalankan Set up, yang menambahkan tab tanpa baris lamanya. Agar baris itu kembali, pakai File › Histori versi dulu.',
  }),
  'header-missing': () => ({
    what: 'Baris judul tidak ada, sehingga tab tidak bisa dibaca.',
    remedy: 'Perbaiki menjalankan Set up, yang mengembalikannya.',
  }),
  'column-missing': ({ column }) => ({
    what: `Kolom ${column} tidak ada, dan perintah yang memerlukannya ditolak.`,
    remedy:
      'Perbaiki menjalankan Set up, yang menambahkan kolom kosong. Agar isinya kembali, pakai File › Histori versi dulu.',
  }),
  'column-twice': ({ column, kept }) => ({
    what: `Beberapa kolom dihitung sebagai ${column}, sehingga jawaban bisa masuk ke salah satunya.`,
    remedy: `Perbaiki mempertahankan kolom ${kept} sebagai ${column}. Kolom lainnya tetap berisi dan menjadi milik Anda.`,
  }),
  'header-changed': ({ column, value }) => ({
    what: value === '' ? `Judul ${column} kosong.` : `Judul kolom ${column} berisi ${value}.`,
    remedy: `Add-on tetap menemukan kolomnya. Perbaiki menulis ${column} di sana.`,
  }),
  'merged-cells': () => ({
    what: 'Sel yang digabung menyembunyikan isi dan menghalangi pengurutan.',
    remedy: 'Perbaiki memisahkannya dan mempertahankan isinya.',
  }),
  'no-id': () => ({
    what: 'Baris ini tidak punya id, sehingga perubahannya tidak bisa diikuti.',
    remedy: 'Perbaiki memberi tiap baris sebuah id.',
  }),
  'same-id': ({ row }) => ({
    what: `Baris ini punya id dari baris lain, misalnya baris ${row}, sehingga perubahan bisa masuk ke baris yang salah.`,
    remedy:
      'Perbaiki memberi baris ini id baru. Jika salah satunya salinan yang tidak Anda perlukan, hapuslah.',
  }),
  'stray-spaces': ({ column, value }) => ({
    what: `Ada spasi berlebih di ${column}, misalnya di ${value}.`,
    remedy: 'Perbaiki menghapusnya.',
  }),
  ...valueFindings.id,
  'formula-blocked': ({ value, formula }) => ({
    what: `Sel ini berisi ${value}, yang menghalangi rumus di ${formula}.`,
    remedy: 'Kosongkan selnya, atau pindahkan isinya.',
  }),
  'formula-failed': ({ value }) => ({
    what: `Sel ini menampilkan ${value}, sehingga skor tidak bisa dihitung.`,
    remedy: 'Arahkan kursor ke sel untuk membaca alasannya.',
  }),
  'formula-missing': () => ({
    what: 'Sebuah rumus terhapus atau merujuk ke sesuatu yang terhapus.',
    remedy: 'Perbaiki menjalankan Set up, yang mengembalikannya.',
  }),
  'formula-outdated': () => ({
    what: 'Sebuah rumus berasal dari versi 1:1s yang lama.',
    remedy: 'Perbaiki menjalankan Set up, yang menggantinya.',
  }),
  'name-is-error': () => ({
    what: 'Sel ini menampilkan kesalahan, bukan nama engineer, sehingga barisnya bukan milik siapa pun.',
    remedy: 'Ketik namanya di sana.',
  }),
  'engineer-without-tab': ({ name }) => ({
    what: `${name} tidak punya tab, sehingga 1:1 tidak bisa disimpan.`,
    remedy:
      'Perbaiki menjalankan Set up, yang membuat tabnya. Jika terhapus tidak sengaja, pakai File › Histori versi dulu.',
  }),
  'tab-without-engineer': ({ name }) => ({
    what: `Tidak ada baris Engineers untuk tab ${name}, sehingga tab itu tidak dibaca.`,
    remedy: 'Perbaiki menambahkan barisnya dengan status Left. Jika tab itu tidak diperlukan, hapus saja.',
  }),
  'copied-tab': () => ({
    what: 'Tab ini salinan. Add-on tidak membacanya dan tidak menulis ke sana.',
    remedy: 'Jika tidak diperlukan, hapuslah. Baris yang Anda ketik di sana seharusnya ada di tab aslinya.',
  }),
  'unfinished-tab': () => ({
    what: 'Perintah yang terputus meninggalkan tab ini, atau sebuah kolom atau barisnya, belum selesai.',
    remedy: 'Perbaiki menyelesaikan atau menghapusnya. Yang Anda ketik di sana tetap ada.',
  }),
  'chart-missing': ({ charts }) => ({
    what: `Ada diagram yang hilang: ${charts}.`,
    remedy: 'Perbaiki menambahkannya lagi.',
  }),
  'protection-stale': () => ({
    what: 'Peringatan sebelum mengedit tidak lagi mencakup judul dan rumus di tab ini.',
    remedy: 'Perbaiki memindahkannya ke sana.',
  }),
  'protection-unfinished': () => ({
    what: 'Share and protect terputus, sehingga sebuah tab mungkin menolak perubahan dari orang yang boleh mengeditnya.',
    remedy: 'Buka Share and protect… lalu lindungi lagi. Itu menyelesaikan yang sudah dimulai.',
  }),
};

export const findingStrings = { en, id };
