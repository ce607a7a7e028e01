// form-js 1.8.7, which draws the Camunda Forms in the Tasklist, has these texts built in, in English only, and offers no way to translate them.
// Each entry is [English text of one text node, placeholder or title, Indonesian replacement]; apply the first that matches, only inside a form (`.fjs-container`).
export const formTexts = [
  // validation messages
  [/^Field is required\.$/, 'Wajib diisi.'],
  [/^Field must be a valid\s+international phone number\. \(e\.g\. \+4930664040900\)$/, 'Isi dengan nomor telepon internasional, misalnya +6281234567890.'],
  [/^Field must be a valid email\.$/, 'Isi dengan alamat email yang benar.'],
  [/^Field must match pattern [\s\S]*\.$/, 'Format isian tidak sesuai.'],
  [/^Field must have minimum value of (.+)\.$/, 'Nilai paling kecil $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Nilai paling besar $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Isi sedikitnya $1 karakter.'],
  [/^Field must have maximum length of (.+)\.$/, 'Isi paling banyak $1 karakter.'],
  [/^Value is not a number\.$/, 'Isi dengan angka.'],
  [/^Value is expected to be an integer\.$/, 'Isi dengan bilangan bulat.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Isi dengan paling banyak $1 angka di belakang koma.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Nilai tidak dapat dipakai. Nilai terdekat yang dapat dipakai adalah $1 dan $2.'],
  [/^Date and time must both be entered\.$/, 'Tanggal dan jam harus diisi keduanya.'],
  // choice lists
  [/^Search$/, 'Cari'],
  [/^Select$/, 'Pilih'],
  [/^No results$/, 'Tidak ada hasil'],
  [/^All values selected$/, 'Semua pilihan sudah diambil'],
  [/^Remove tag$/, 'Hapus pilihan'],
  [/^Skip to search$/, 'Langsung ke pencarian'],
  // dynamic lists
  [/^Add new$/, 'Tambah baris'],
  [/^Expand all \((\d+)\)$/, 'Tampilkan semua ($1)'],
  [/^Collapse$/, 'Ciutkan'],
  // tables: the page label "1 of 3" is three text nodes, the middle one being " of "
  [/^Nothing to show\.$/, 'Tidak ada data.'],
  [/^(\d+) of (\d+)$/, '$1 dari $2'],
  [/^(\s*)of(\s*)$/, '$1dari$2'],
  // embedded pages and pictures
  [/^No content to show\.$/, 'Tidak ada isi.'],
  [/^External content couldn't be loaded\.$/, 'Isi dari luar tidak dapat dimuat.'],
  [/^This is an image placeholder$/, 'Tempat gambar'],
  [/^cannot render field <(.+)>$/, 'Kolom berjenis <$1> tidak dapat ditampilkan'],
  // date and time fields: the date's order and separators are the browser's, and typing follows them, so they stay
  [/^hh:mm \?m$/, 'jj:mm AM/PM'],
  [/^hh:mm$/, 'jj:mm'],
  [/^mm(\W+)dd(\W+)yyyy(\W*)$/, 'bb$1hh$2tttt$3'],
  [/^dd(\W+)mm(\W+)yyyy(\W*)$/, 'hh$1bb$2tttt$3'],
  [/^yyyy(\W+)mm(\W+)dd(\W*)$/, 'tttt$1bb$2hh$3']
];
