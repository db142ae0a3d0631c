import { wordKey } from '../cells/word-key';

/** A field of a new engineer that a pasted column can hold; a name may have two columns. */
type RosterColumn = RosterField | 'firstName' | 'lastName';
export type RosterField = (typeof rosterFields)[number];

/** The order of the columns if there is no header row. */
export const rosterFields = ['name', 'email', 'role', 'team', 'manager', 'cadenceDays', 'started'] as const;

/** The field of each pasted column; null if the column is not read. */
export interface RosterColumns {
  readonly columns: readonly (RosterColumn | null)[];
  readonly hasHeader: boolean;
  /** The headers of columns that are not read. */
  readonly unused: readonly string[];
}

/** Detects a header row and the field of each column from the first row (M181). */
export function columnsOfRoster(firstRow: readonly string[]): RosterColumns {
  const known = firstRow.map(columnByHeader);
  const hasName = known.some((one) => one === 'name' || one === 'firstName');
  if (!hasName && known.filter((one) => one !== null).length < 2) {
    return { columns: rosterFields, hasHeader: false, unused: [] };
  }
  const columns = known.map((one, index) => (known.indexOf(one) === index ? one : null));
  const unused = firstRow.filter((header, index) => columns[index] === null && header.trim() !== '');
  return { columns, hasHeader: true, unused };
}

function columnByHeader(header: string): RosterColumn | null {
  const word = wordKey(header);
  const found = Object.entries(headers).find(([, words]) => words.split(' ').includes(word));
  return word === '' || found === undefined ? null : (found[0] as RosterColumn);
}

/** Headers in English and Indonesian, in lower case without spaces and punctuation. */
const headers: Readonly<Record<RosterColumn, string>> = {
  name: 'name names fullname displayname engineer engineername engineers employee employeename member person nama namalengkap namakaryawan karyawan pegawai',
  firstName: 'firstname givenname forename namadepan',
  lastName: 'lastname surname familyname namabelakang',
  email:
    'email emails mail emailaddress mailaddress workemail companyemail surel alamatsurel alamatemail emailkantor',
  role: 'role roles title jobtitle job position jabatan posisi peran pekerjaan',
  team: 'team teamname squad department dept group tim namatim departemen divisi bagian',
  manager:
    'manager managername linemanager manageremail lead teamlead supervisor reportsto boss manajer namamanajer atasan namaatasan supervisi',
  cadenceDays:
    'cadence cadenceindays cadencedays days intervaldays interval frequency everydays irama frekuensi jarak jarakhari jarak11hari hari selangwaktu',
  started:
    'started start startdate startedon startday since joined joindate joiningdate dateofjoining hired hiredate hiredon mulai tanggalmulai mulaikerja masuk tanggalmasuk tglmasuk tglmulai bergabung tanggalbergabung',
};
