import { nameKey } from '../cells/name-key';

/** What a column of form responses holds: "timestamp", "email", "topics", "progress", "wins", or the answer to the question with this ID. */
export type ResponseField = string;

/** The header of the column of each field. A field that the form does not ask for is missing. */
export type HeaderMap = Readonly<Record<ResponseField, string>>;

/** A question as it is in Settings. */
interface AskedQuestion {
  readonly id: string;
  readonly text: string;
}

/** The fields that every form can have besides the answers to questions. */
export const ownFields: readonly ResponseField[] = ['timestamp', 'email', 'topics', 'progress', 'wins'];

/**
 * The fields that the headers determine, in English or Indonesian (M331): a header that equals the question, and otherwise
 * the only header that contains a word for it. Each header is taken once.
 */
export function proposeHeaderMap(headers: readonly string[], questions: readonly AskedQuestion[]): HeaderMap {
  const map: Record<ResponseField, string> = {};
  const isFree = (header: string) => header.trim() !== '' && !Object.values(map).includes(header);
  const take = (field: ResponseField, found: readonly string[]) => {
    const [header, ...others] = found.filter(isFree);
    if (header !== undefined && others.length === 0) map[field] = header;
  };
  for (const [field, words] of Object.entries(formHeaders)) {
    take(field, headers.filter((header) => words.includes(nameKey(header))).slice(0, 1));
  }
  for (const { id, text } of questions) {
    take(id, headers.filter((header) => nameKey(header) === nameKey(text)).slice(0, 1));
  }
  for (const { id } of [...questions, { id: 'topics' }, { id: 'progress' }, { id: 'wins' }]) {
    const words = wordsOf[id] ?? [];
    if (map[id] !== undefined) continue;
    take(
      id,
      headers.filter((header) => words.some((word) => nameKey(header).includes(word))),
    );
  }
  return map;
}

/** What the headers and the map no longer agree on (M332). */
export interface HeaderGaps {
  /** The fields whose header is gone, with that header: the question was renamed or removed. */
  readonly gone: readonly { readonly field: ResponseField; readonly header: string }[];
  /** The headers that belong to no field. */
  readonly free: readonly string[];
}

/** Compares by the exact text, because the map stores the text of the header. */
export function headerGaps(map: HeaderMap, headers: readonly string[]): HeaderGaps {
  const taken = Object.values(map);
  return {
    gone: Object.entries(map).flatMap(([field, header]) =>
      headers.includes(header) ? [] : [{ field, header }],
    ),
    free: headers.filter((header) => header.trim() !== '' && !taken.includes(header)),
  };
}

/** How Google Forms names its own columns in English and Indonesian. */
const formHeaders: Readonly<Record<string, readonly string[]>> = {
  timestamp: ['timestamp', 'stempel waktu', 'cap waktu'],
  email: ['email address', 'alamat email', 'email', 'e-mail', 'username', 'nama pengguna'],
};

/** Parts of headers in lower case, English and Indonesian. */
const wordsOf: Readonly<Record<ResponseField, readonly string[]>> = {
  feeling: ['feel', 'mood', 'perasaan', 'merasa'],
  workload: ['workload', 'overworked', 'beban kerja', 'kelebihan kerja'],
  'top-of-mind': ['top of mind', 'on your mind', 'pikiran'],
  blockers: ['blocking', 'blocker', 'slowing', 'hambat', 'kendala'],
  feedback: ['feedback', 'masukan', 'umpan balik'],
  topics: ['talk about', 'topic', 'talking point', 'topik', 'bicarakan', 'dibahas'],
  progress: ['progress', 'kemajuan', 'perkembangan'],
  wins: ['proud', 'wins', 'went well', 'achiev', 'bangga', 'pencapaian', 'berhasil'],
};
