/**
 * Suggested questions for one 1:1. A chosen question becomes text of that 1:1, so later changes here do not
 * affect it.
 */
export interface QuestionTheme {
  readonly theme: string;
  readonly questions: readonly string[];
}

const english: readonly QuestionTheme[] = [
  {
    theme: 'Growth',
    questions: [
      'What would you like to be good at a year from now?',
      'Which task of the last weeks taught you the most?',
      'What would you try if nobody minded a failed attempt?',
      'Whose work do you watch to learn from, and what about it?',
      'What should be on your plate that is not there yet?',
    ],
  },
  {
    theme: 'Wellbeing',
    questions: [
      'What gave you energy lately, and what took it?',
      'When did you last stop work at the hour you wanted to?',
      'Is there something outside work that I should take into account?',
      'What would make next week feel lighter?',
      'How long could you keep up the pace of the last month?',
    ],
  },
  {
    theme: 'Team',
    questions: [
      'Who helped you lately without anybody noticing?',
      'What do we put up with as a team that we should not?',
      'Which meeting would you drop, and which one is missing?',
      'With whom would you like to work more closely?',
      'Where do we wait for each other longer than we need to?',
    ],
  },
  {
    theme: 'My part as your manager',
    questions: [
      'What should I do more of, and what less?',
      'Which decision of mine would you have taken differently?',
      'What do you know that I ought to know?',
      'Where do I explain too much, and where too little?',
      'What have I promised you and not done yet?',
    ],
  },
  {
    theme: 'Work and focus',
    questions: [
      'Which piece of work matters most right now, and does your week show it?',
      'What keeps you from an afternoon without interruption?',
      'What are we building that you doubt we need?',
      'Which part of the system do you touch with a bad feeling?',
      'What could you hand over, and to whom?',
    ],
  },
  {
    theme: 'Looking back',
    questions: [
      'What are you proud of since we last talked?',
      'What turned out differently from what you expected?',
      'What would you do again in the same way?',
      'Which surprise could we have seen coming?',
      'What did we agree on last time that did not happen, and why?',
    ],
  },
];

const indonesian: readonly QuestionTheme[] = [
  {
    theme: 'Perkembangan',
    questions: [
      'Setahun dari sekarang, Anda ingin mahir dalam hal apa?',
      'Pekerjaan mana dalam beberapa minggu ini yang paling banyak mengajari Anda?',
      'Apa yang akan Anda coba seandainya gagal pun tidak apa-apa?',
      'Cara kerja siapa yang ingin Anda pelajari, dan bagian mananya?',
      'Tugas apa yang seharusnya sudah Anda pegang tetapi belum?',
    ],
  },
  {
    theme: 'Kesejahteraan',
    questions: [
      'Apa yang belakangan ini memberi Anda semangat, dan apa yang mengurasnya?',
      'Kapan terakhir kali Anda berhenti bekerja pada jam yang Anda inginkan?',
      'Adakah hal di luar pekerjaan yang perlu saya pertimbangkan?',
      'Apa yang akan membuat minggu depan terasa lebih ringan?',
      'Berapa lama Anda sanggup menjaga ritme seperti sebulan terakhir?',
    ],
  },
  {
    theme: 'Tim',
    questions: [
      'Siapa yang belakangan ini membantu Anda tanpa diketahui orang lain?',
      'Hal apa yang kita biarkan sebagai tim padahal seharusnya tidak?',
      'Rapat mana yang ingin Anda hapus, dan rapat apa yang belum ada?',
      'Dengan siapa Anda ingin bekerja lebih dekat?',
      'Di bagian mana kita saling menunggu lebih lama dari seharusnya?',
    ],
  },
  {
    theme: 'Peran saya sebagai manajer',
    questions: [
      'Apa yang perlu saya lakukan lebih banyak, dan apa yang perlu dikurangi?',
      'Keputusan saya yang mana yang akan Anda ambil secara berbeda?',
      'Apa yang Anda ketahui dan sebaiknya saya ketahui juga?',
      'Kapan penjelasan saya terlalu panjang, dan kapan terlalu singkat?',
      'Janji saya yang mana yang belum saya penuhi?',
    ],
  },
  {
    theme: 'Pekerjaan dan fokus',
    questions: [
      'Pekerjaan mana yang paling penting saat ini, dan apakah itu terlihat dalam minggu Anda?',
      'Apa yang membuat Anda sulit mendapat satu sore tanpa gangguan?',
      'Apa yang sedang kita bangun tetapi Anda ragukan gunanya?',
      'Bagian sistem mana yang Anda sentuh dengan perasaan waswas?',
      'Apa yang bisa Anda serahkan, dan kepada siapa?',
    ],
  },
  {
    theme: 'Melihat ke belakang',
    questions: [
      'Apa yang membuat Anda bangga sejak terakhir kali kita berbicara?',
      'Apa yang ternyata berjalan lain dari perkiraan Anda?',
      'Apa yang akan Anda lakukan lagi dengan cara yang sama?',
      'Kejutan mana yang sebenarnya bisa kita duga sebelumnya?',
      'Kesepakatan mana dari pertemuan lalu yang belum terjadi, dan mengapa?',
    ],
  },
];

export const questionBank: Readonly<Record<'en' | 'id', readonly QuestionTheme[]>> = {
  en: english,
  id: indonesian,
};
