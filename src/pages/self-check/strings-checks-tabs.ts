/** The strings of the checks of tabs, slicers, charts, protections, services and the page. */
const en = {
  'range-notation': {
    question: 'Do whole rows and open columns have the expected position and size?',
    meaning: 'The add-on could miss the position of headers, and repair them each time.',
  },
  'tab-insert': {
    question: 'Is a new tab activated, and does it keep its id?',
    meaning: 'Renamed or moved tabs would not be found.',
  },
  'metadata-column': {
    question: 'Do the metadata of a column follow it, and can they be changed and removed?',
    meaning: 'A moved column would not be found, and a save could write into another one.',
  },
  'metadata-find': {
    question: 'Does a search by key find all entries?',
    meaning: 'Tabs, columns or charts would not be found.',
  },
  'tab-copy': {
    question: 'Does a copied tab have the formats, widths, validations and notes of its template?',
    meaning: 'The tab of a new engineer would lack formats.',
  },
  'tab-form': {
    question: 'Can the add-on ask whether a form is linked to a tab?',
    meaning: 'Let engineers prepare would not find the tab with the responses.',
  },
  'slicer-insert': {
    question: 'Is a new slicer found again by its title?',
    meaning: 'Set up would insert the slicers of the dashboard again.',
  },
  'chart-insert': {
    question: 'Does a new chart have an id and a title at once?',
    meaning: 'Refresh charts would insert the same chart again.',
  },
  'chart-update': {
    question: 'Does an updated chart keep its id, title and ranges?',
    meaning: 'Refresh charts would lose charts or insert them again.',
  },
  'chart-options': {
    question: 'Does a chart keep its title and width?',
    meaning: 'Charts would look different; their data would be right.',
  },
  'protection-range': {
    question: 'Does protecting a range twice add a second protection?',
    meaning: 'Protect could add protections each time, or miss one.',
  },
  'protection-tab': {
    question: 'Does protecting a tab twice return the same protection?',
    meaning: 'Protect could add protections each time.',
  },
  'protection-warning': {
    question: 'Can a script write to cells whose protection only warns?',
    meaning: 'Saves would be refused after Protect.',
  },
  'lock-document': {
    question: 'Is the document lock held, and can the user lock be taken beside it?',
    meaning: 'Two saves at the same time could overwrite each other.',
  },
  'write-shape': {
    question: 'Is a write of the wrong shape refused, and does the write before it remain?',
    meaning: 'The add-on could not undo a save that failed halfway.',
  },
  'time-of-calls': {
    question: 'How many milliseconds does each kind of call take?',
    meaning: 'For information. Include these times if you report that a command is slow.',
  },
  'page-storage': {
    question: 'Can this page store text in the browser?',
    meaning: 'Drafts are stored in your Google account instead.',
  },
  'page-broadcast': {
    question: 'Can the pages of the add-on notify each other?',
    meaning: 'The sidebar would not show what a dialog changed until you reload it.',
  },
  'page-clipboard': {
    question: 'Can this page copy text?',
    meaning: 'The Copy buttons show the text for copying by hand.',
  },
};

const id: typeof en = {
  'range-notation': {
    question: 'Apakah baris penuh dan kolom terbuka punya posisi dan ukuran yang diharapkan?',
    meaning: 'Add-on bisa salah menemukan posisi judul, dan memperbaikinya setiap kali.',
  },
  'tab-insert': {
    question: 'Apakah tab baru diaktifkan, dan apakah id-nya tetap?',
    meaning: 'Tab yang diganti nama atau dipindah tidak akan ditemukan.',
  },
  'metadata-column': {
    question: 'Apakah metadata kolom ikut berpindah, dan bisa diubah serta dihapus?',
    meaning: 'Kolom yang dipindah tidak akan ditemukan, dan penyimpanan bisa menulis ke kolom lain.',
  },
  'metadata-find': {
    question: 'Apakah pencarian dengan kunci menemukan semua entri?',
    meaning: 'Tab, kolom, atau diagram tidak akan ditemukan.',
  },
  'tab-copy': {
    question: 'Apakah tab salinan punya format, lebar, validasi, dan catatan dari templatnya?',
    meaning: 'Tab engineer baru akan kekurangan format.',
  },
  'tab-form': {
    question: 'Bisakah add-on menanyakan apakah sebuah formulir ditautkan ke tab?',
    meaning: 'Minta engineer bersiap tidak akan menemukan tab jawaban.',
  },
  'slicer-insert': {
    question: 'Apakah slicer baru ditemukan lagi lewat judulnya?',
    meaning: 'Set up akan menyisipkan slicer dashboard lagi.',
  },
  'chart-insert': {
    question: 'Apakah diagram baru langsung punya id dan judul?',
    meaning: 'Refresh charts akan menyisipkan diagram yang sama lagi.',
  },
  'chart-update': {
    question: 'Apakah diagram yang diperbarui mempertahankan id, judul, dan rentangnya?',
    meaning: 'Refresh charts akan kehilangan diagram atau menyisipkannya lagi.',
  },
  'chart-options': {
    question: 'Apakah diagram mempertahankan judul dan lebarnya?',
    meaning: 'Diagram akan tampil berbeda, tetapi datanya benar.',
  },
  'protection-range': {
    question: 'Apakah melindungi rentang dua kali menambah perlindungan kedua?',
    meaning: 'Protect bisa menambah perlindungan setiap kali, atau melewatkan satu.',
  },
  'protection-tab': {
    question: 'Apakah melindungi tab dua kali menghasilkan perlindungan yang sama?',
    meaning: 'Protect bisa menambah perlindungan setiap kali.',
  },
  'protection-warning': {
    question: 'Bisakah skrip menulis ke sel yang perlindungannya hanya memperingatkan?',
    meaning: 'Penyimpanan akan ditolak setelah Protect.',
  },
  'lock-document': {
    question: 'Apakah kunci dokumen dipegang, dan kunci pengguna bisa diambil di sampingnya?',
    meaning: 'Dua penyimpanan bersamaan bisa saling menimpa.',
  },
  'write-shape': {
    question: 'Apakah penulisan dengan bentuk salah ditolak, dan penulisan sebelumnya tetap ada?',
    meaning: 'Add-on tidak bisa membatalkan penyimpanan yang gagal di tengah jalan.',
  },
  'time-of-calls': {
    question: 'Berapa milidetik waktu tiap jenis panggilan?',
    meaning: 'Sebagai informasi. Sertakan waktu ini jika Anda melaporkan perintah yang lambat.',
  },
  'page-storage': {
    question: 'Bisakah halaman ini menyimpan teks di browser?',
    meaning: 'Draf disimpan di akun Google Anda sebagai gantinya.',
  },
  'page-broadcast': {
    question: 'Bisakah halaman-halaman add-on saling memberi tahu?',
    meaning: 'Sidebar tidak akan menampilkan perubahan dari dialog sampai dimuat ulang.',
  },
  'page-clipboard': {
    question: 'Bisakah halaman ini menyalin teks?',
    meaning: 'Tombol salin menampilkan teks untuk disalin sendiri.',
  },
};

export const tabStrings = { en, id };
