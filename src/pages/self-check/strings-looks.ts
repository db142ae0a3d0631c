/** The strings of what only a user can see: the question, and where to look. */
const en = {
  'look-blank-colors': {
    question: 'Are blank cells free of color below the last score?',
    meaning: 'Look at Dashboard, below the last engineer: cells in column Score must have no red background.',
  },
  'look-chart-colors': {
    question: 'Do charts have axis titles and different shapes of lines?',
    meaning:
      'Look at the tab of an engineer: each chart must have titles at its axes, and its two lines must be distinguishable.',
  },
  'look-chart-data': {
    question: 'Do charts show the data of a hidden tab?',
    meaning:
      'Look at the tab Charts: its charts must show lines and columns although the tab Calc is hidden.',
  },
  'look-copied-file': {
    question: 'Does a copy of the file keep its tabs?',
    meaning:
      'Choose File › Make a copy and open the sidebar in the copy: it must list the same engineers, and Set up this workbook must add no tab. Delete the copy.',
  },
  'look-table': {
    question: 'Do new rows join a tab that was converted to a table?',
    meaning:
      'In a copy of the file, select the rows of Goals, choose Format › Convert to table and save a 1:1 with a new goal: the goal must be in the row below the last one, and count in the score.',
  },
  'look-other-people': {
    question: 'Do people without the add-on see the scores?',
    meaning:
      'Only if the add-on is installed from the Marketplace: ask somebody who has not installed it to open the tab Scores. It must show numbers, not #NAME?.',
  },
};

const id: typeof en = {
  'look-blank-colors': {
    question: 'Apakah sel kosong tidak berwarna di bawah skor terakhir?',
    meaning: 'Lihat Dashboard, di bawah engineer terakhir: sel di kolom Score tidak boleh berlatar merah.',
  },
  'look-chart-colors': {
    question: 'Apakah diagram punya judul sumbu dan bentuk garis yang berbeda?',
    meaning:
      'Lihat tab seorang engineer: tiap diagram harus punya judul pada sumbunya, dan kedua garisnya harus bisa dibedakan.',
  },
  'look-chart-data': {
    question: 'Apakah diagram menampilkan data dari tab tersembunyi?',
    meaning: 'Lihat tab Charts: diagramnya harus menampilkan garis dan kolom meskipun tab Calc tersembunyi.',
  },
  'look-copied-file': {
    question: 'Apakah salinan file tetap mengenali tab-tabnya?',
    meaning:
      'Pilih File › Buat salinan dan buka sidebar di salinan itu: daftar engineernya harus sama, dan Set up this workbook tidak boleh menambah tab. Hapus salinannya.',
  },
  'look-table': {
    question: 'Apakah baris baru masuk ke tab yang diubah menjadi tabel?',
    meaning:
      'Di salinan file, pilih baris-baris Goals, pilih Format › Konversi menjadi tabel, lalu simpan 1:1 dengan sasaran baru: sasaran itu harus ada di bawah baris terakhir dan ikut dihitung dalam skor.',
  },
  'look-other-people': {
    question: 'Apakah orang tanpa add-on melihat skor?',
    meaning:
      'Hanya jika add-on dipasang dari Marketplace: minta orang yang tidak memasangnya membuka tab Scores. Yang tampil harus angka, bukan #NAME?.',
  },
};

export const lookStrings = { en, id };
