import type { Failure, FailureDetails, ServerFailureCode } from '../../../contract/outcome';
import { isolate } from '../bidi-isolate';
import { callFailureStrings } from './strings-call-failure';
import { anyRefusals, type RefusalWords } from './strings-refusal-any';

/** A failure in the language of the page. English is what the server said; what Indonesian lacks is said in English. */
export const failureStrings = { en: ({ message }: Told): string => message, id: indonesian };

let refusals = anyRefusals;

/** What the open page can be refused, besides what any page can. */
export function expectRefusals(own: RefusalWords): void {
  refusals = { ...anyRefusals, ...own };
}

type Told = Pick<Failure, 'code' | 'rule' | 'message' | 'details'>;

function indonesian({ code, rule, details, message }: Told): string {
  if (code !== null) {
    if (code in serverStrings) return serverStrings[code as ServerFailureCode](details);
    return code in callFailureStrings.id
      ? callFailureStrings.id[code as keyof typeof callFailureStrings.id](String(details.said ?? ''))
      : message;
  }
  const words = refusals[`${rule} ${details.reason}`] ?? refusals[`${rule}`];
  return words?.(details) ?? message;
}

const putItBack = 'Pilih 1:1s › Set up this workbook untuk mengembalikannya.';

const serverStrings: Readonly<Record<ServerFailureCode, (details: FailureDetails) => string>> = {
  'not-set-up': () => 'Spreadsheet ini belum disiapkan untuk 1:1. Pilih 1:1s › Set up this workbook dulu.',
  'changed-meanwhile': ({ what, more }) =>
    `Orang lain mengubah "${isolate(String(what))}"${Number(more) > 0 ? ` dan ${more} lainnya` : ''} saat Anda mengisi. ` +
    'Belum ada yang disimpan: pilih mana yang dipakai, lalu simpan lagi.',
  'tab-missing': ({ tab }) => `Tab ${tab} sudah tidak ada. ${putItBack}`,
  // Its engineer is the one that the page is about.
  'engineer-tab-missing': () => `Tab engineer ini sudah tidak ada. ${putItBack}`,
  'column-missing': ({ tab, column }) =>
    `Tab ${isolate(String(tab))} sudah tidak punya kolom ${column}. ${putItBack}`,
  'header-missing': ({ tab }) => `Tab ${isolate(String(tab))} sudah tidak punya baris judul. ${putItBack}`,
  'no-spreadsheet': () =>
    'Tidak ada spreadsheet terbuka untuk ditulisi. Buka spreadsheet di browser lalu coba lagi.',
  busy: () => 'Orang lain sedang menyimpan di spreadsheet ini. Coba lagi sebentar lagi.',
  'view-only': () =>
    'Spreadsheet ini dibagikan kepada Anda hanya untuk dilihat. Minta pemiliknya memberi Anda izin mengedit.',
  protected: ({ tab, who }) =>
    `${who ? `Tab ${isolate(String(tab))} dibatasi untuk ${who}` : 'Google menolak karena ada sel yang dilindungi'}. Minta pemilik spreadsheet ini mengizinkan Anda mengeditnya.`,
  bug: ({ reference }) =>
    `Terjadi kesalahan di pihak kami (ref ${reference}). Coba lagi; jika tetap begitu, laporkan dengan nomor ref ini.`,
};
