import { bidiIsolate } from '../shell/bidi-isolate';
import type { RefusalStrings } from '../shell/strings/strings-refusal-any';

/** Indonesian for the refusals that only the page "Share and protect" can receive. */
export const shareRefusals: RefusalStrings = () => ({
  'A15 by hand': ({ name }) =>
    `Tab ${bidiIsolate(`${name}`)} sudah dilindungi seseorang di Sheets. Hapus perlindungan itu dulu (Data › Lindungi sheet dan rentang), atau biarkan tab ini.`,
  'A15 no address': ({ name }) =>
    `${bidiIsolate(`${name}`)} belum punya alamat email di kolom Manager pada tab Engineers. Tulis dulu di sana.`,
});
