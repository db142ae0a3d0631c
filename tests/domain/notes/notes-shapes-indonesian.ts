import type { NotesShape } from './notes-shapes';

const ada = 'Ada Lovelace';
const maya = 'maya.hartono@example.com';

export const indonesianShapes: readonly NotesShape[] = [
  {
    name: 'Indonesian with headings',
    notes: `Catatan rapat 14 Oktober 2026
Peserta: Ada, Maya
Pembahasan:
1. Beban kerja tim naik
2. Rencana cuti: akhir tahun
Keputusan:
- Rilis November ditunda
Tindak lanjut:
- Ada akan menyusun jadwal jaga paling lambat Jumat
- Maya: hubungi HR sebelum akhir bulan
- Perbarui dokumen (PIC: Ada, tenggat 20 Oktober)
Untuk pertemuan berikutnya:
- Target kuartal depan`,
    actions: [
      ['Menyusun jadwal jaga', ada, '2026-10-16'],
      ['Hubungi HR', maya, '2026-10-31'],
      ['Perbarui dokumen', ada, '2026-10-20'],
    ],
    decisions: ['Rilis November ditunda'],
    topics: ['Beban kerja tim naik', 'Rencana cuti', 'later: Target kuartal depan'],
  },
  {
    name: 'Indonesian as a plain list',
    notes: `• sepakat untuk rapat tiap dua minggu
• saya akan kirim contoh dokumen besok
• Ada perlu cek log server dalam 3 hari
• kursus bahasa`,
    actions: [
      ['Kirim contoh dokumen', maya, '2026-10-15'],
      ['Cek log server', ada, '2026-10-17'],
    ],
    decisions: ['rapat tiap dua minggu'],
    topics: ['kursus bahasa'],
  },
];
