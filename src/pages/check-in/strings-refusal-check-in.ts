import { bidiIsolate } from '../shell/bidi-isolate';
import type { RefusalStrings } from '../shell/strings/strings-refusal-any';

/** Indonesian for the refusals that only the page "Let engineers prepare" can receive. */
export const checkInRefusals: RefusalStrings = () => ({
  'M345 tab': () =>
    'Tab ini bukan lagi tab jawaban formulir. Buka lagi halaman ini dan pilih tab dari formulir Anda.',
  'M345 gone': ({ header }) =>
    `Tab itu tidak punya kolom "${bidiIsolate(`${header}`)}" lagi. Pilih kolom lain, lalu simpan lagi.`,
  'M345 twice': ({ header }) =>
    `Kolom "${bidiIsolate(`${header}`)}" dipilih dua kali. Pilih kolom lain di salah satunya.`,
  'M345 missing': ({ field }) =>
    `Belum ada kolom yang dipilih untuk ${field === 'email' ? 'alamat email' : 'waktu'} jawaban. Pilih satu agar jawaban bisa dicocokkan.`,
});
