/** The words of Google Forms in the pictures of "Let engineers prepare", a list for each line. */
const en = {
  label: (clicks: string) => `Picture of the form: ${clicks}`,
  link: [
    ['Questions', 'Responses', 'Settings'],
    ['Link to Sheets'],
    ['Create a new spreadsheet', 'Select existing spreadsheet'],
  ],
  collect: [['Questions', 'Responses', 'Settings'], ['Responses'], ['Collect email addresses', 'Verified']],
  limit: [['Publish'], ['Responders', 'Manage'], ['Limit to 1 response']],
};

const id: typeof en = {
  label: (clicks) => `Gambar formulir: ${clicks}`,
  link: [
    ['Pertanyaan', 'Respons', 'Setelan'],
    ['Tautkan ke Spreadsheet'],
    ['Buat spreadsheet baru', 'Pilih spreadsheet yang sudah ada'],
  ],
  collect: [['Pertanyaan', 'Respons', 'Setelan'], ['Respons'], ['Kumpulkan alamat email', 'Diverifikasi']],
  limit: [['Publikasikan'], ['Responden', 'Kelola'], ['Batasi ke 1 respons']],
};

export const pictureStrings = { en, id };
