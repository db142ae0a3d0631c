/** What the lines below a heading are; with 'nothing' they are left out. */
export type NoteSection = 'actions' | 'decisions' | 'topics' | 'later' | 'nothing';

const before = '(?:(?:suggested|recommended|agreed|key|main|open|my|our|your|daftar|rencana) )*';
const sections: readonly (readonly [NoteSection, RegExp])[] = [
  [
    'actions',
    /^(?:actions?|action (?:items?|points?)|next steps?|follow[- ]?ups?|follow[- ]?up (?:tasks?|items?|actions?)|to[- ]?dos?|to do(?: list)?|tasks?|commitments?|tindak lanjut|langkah (?:selanjutnya|berikutnya|berikut)|tugas|aksi|tindakan)$/,
  ],
  [
    'decisions',
    /^(?:decisions?|decisions? (?:made|taken)|decided|agreements?|agreed|what we (?:decided|agreed)(?: on)?|keputusan|kesepakatan|yang (?:diputuskan|disepakati))$/,
  ],
  [
    'later',
    /^(?:next time|parking lot|questions?|(?:topics |points )?(?:for|to discuss) (?:the )?next (?:time|meeting|1:1|one-on-one)|to discuss|pertanyaan(?: terbuka)?|(?:untuk |topik )?(?:pertemuan|rapat|1:1) (?:berikutnya|depan)|belum (?:sempat )?dibahas)$/,
  ],
  [
    'topics',
    /^(?:topics?(?: discussed| covered)?|agenda|discussion(?: points| topics)?|discussed|points?|highlights?|takeaways?|(?:meeting )?notes|details|summary|overview|recap|pembahasan|bahasan|topik(?: bahasan)?|poin(?: penting| utama| pembahasan)?|ringkasan|catatan(?: rapat)?|(?:hal )?yang dibahas|detail)$/,
  ],
  [
    'nothing',
    /^(?:attendees?|participants?|invited|present|absent|transcript|recording|attachments?|meeting records?|date|time|location|peserta|hadir|tidak hadir|transkrip|rekaman|lampiran|tanggal|waktu|tempat)$/,
  ],
];

/** What a heading announces, and the person that it is about ('' if none); null if it is not one of the known headings (P346). */
export function sectionOf(
  heading: string,
): { readonly section: NoteSection; readonly person: string } | null {
  const [, words = '', person = ''] =
    /^(.{1,60}?)(?: (?:for|untuk|dari) (\p{Lu}.{0,60}))?$/u.exec(heading.replace(/[\s:.–—-]+$/, '')) ?? [];
  return known(words, person) ?? known(heading, '');
}

function known(words: string, person: string): { section: NoteSection; person: string } | null {
  const key = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}:\- ]/gu, '')
    .replace(/[\s:-]+$/, '')
    .trim();
  for (const [section, pattern] of sections) {
    if (pattern.test(key) || pattern.test(key.replace(new RegExp(`^${before}`), '')))
      return { section, person };
  }
  return null;
}
