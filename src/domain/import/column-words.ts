import { wordKey } from '../cells/word-key';

/** What the rows of a table are. */
export type ImportKind = (typeof importKinds)[number];
export const importKinds = ['meetings', 'goals', 'actions'] as const;

/** What a column holds; a question of the team's own by its ID. */
export type ImportField = StandardField | `q-${string}`;
type StandardField =
  | keyof typeof words.meetings
  | keyof typeof words.goals
  | keyof typeof words.actions
  | 'further';

const person = {
  engineer:
    'name names fullname displayname engineer engineers engineername employee employeename member teammember person who report directreport teammate nama namalengkap namakaryawan namaengineer karyawan pegawai anggota rekan',
  'first-name': 'firstname givenname forename namadepan',
  'last-name': 'lastname surname familyname namabelakang',
  email: 'email emails mail emailaddress workemail companyemail surel alamatsurel alamatemail emailkantor',
};

const actionWords = {
  owner:
    'owner assignee assignedto responsible pic owneroftheactionitem penanggungjawab penanggungjawabtindakan',
  due: 'due duedate deadline dueby tenggat bataswaktu jatuhtempo',
  status: 'status done state completed selesai',
};

/** Headers in English and Indonesian, as `wordKey` has them. Of two columns with one field, the first counts. */
const words = {
  meetings: {
    ...person,
    date: 'date day when meetingdate dateofmeeting sessiondate 11date dateof11 oneononedate tanggal tgl hari tanggalpertemuan tglpertemuan tanggal11 tanggalrapat waktu',
    next: 'next nextdate next11 nextmeeting next11date nextmeetingdate nextoneonone followup followupdate berikutnya tanggalberikutnya pertemuanberikutnya 11berikutnya selanjutnya jadwalberikutnya',
    feeling: 'feeling feelings mood morale happiness sentiment wellbeing pulse perasaan suasanahati kondisi',
    workload: 'workload load capacity beban bebankerja',
    'top-of-mind': 'topofmind onyourmind onmymind focus priorities pikiran fokus prioritas',
    blockers:
      'blockers blocker blocked impediments challenges obstacles issues problems kendala hambatan masalah tantangan',
    feedback: 'feedback feedbackwanted formanager feedbackformanager umpanbalik masukan',
    notes:
      'notes note comments comment discussion discussed discussionnotes meetingnotes summary minutes remarks catatan komentar pembahasan ringkasan notulen diskusi hasil',
    score: 'score okrscore goalscore skor nilai',
    manager: 'manager managername linemanager lead teamlead supervisor manajer namamanajer atasan',
    actions:
      'actions action actionitems actionitem todo todos nextsteps nextstep tasks followups tindakan tindaklanjut aksi tugas rencanaaksi langkahberikutnya',
    ...actionWords,
  },
  goals: {
    ...person,
    engineer: `${person.engineer} owner assignee pic`,
    objective: 'objective objectives okr area theme goalarea tujuan sasaran objektif',
    'key-result':
      'keyresult keyresults kr goal goals measure kpi kpis metric metrics hasilkunci indikator ukuran',
    type: 'type goaltype tipe jenis',
    weight: 'weight weights weightage weighting bobot',
    start: 'start startvalue baseline initial initialvalue awal nilaiawal',
    target: 'target goalvalue targetvalue nilaitarget',
    current:
      'current currentvalue actual latest realisasi saatini sekarang capaian pencapaian nilaisaatini nilaisekarang aktual',
    progress:
      'progress percent percentage complete completion percentcomplete done achievement achieved score persen persentase kemajuan progres skor',
    confidence: 'confidence confidencelevel confidencescore keyakinan tingkatkeyakinan',
    from: 'from startdate startson begin firstday mulai tanggalmulai haripertama',
    due: `${actionWords.due} enddate end lastday selesai tanggalselesai hariterakhir`,
  },
  actions: {
    ...person,
    action:
      'action actions actionitem actionitems task tasks todo todos item description tindakan tindaklanjut aksi tugas deskripsi',
    ...actionWords,
    date: 'date opened created createdon added meetingdate tanggal tgl dibuat tanggaldibuat',
  },
};

/** The fields that say whom a row is about. */
export const nameFields: readonly ImportField[] = ['engineer', 'first-name', 'last-name', 'email'];

export function isNameField(field: ImportField | null): boolean {
  return field !== null && nameFields.includes(field);
}

type FieldsByWord = ReadonlyMap<string, ImportField>;

const fieldsByWord: Readonly<Record<ImportKind, FieldsByWord>> = {
  meetings: byWord('meetings'),
  goals: byWord('goals'),
  actions: byWord('actions'),
};

function byWord(kind: ImportKind): FieldsByWord {
  const entries = Object.entries(words[kind]) as [ImportField, string][];
  return new Map(entries.flatMap(([field, all]) => all.split(' ').map((word) => [word, field] as const)));
}

/** The fields that a column of such a table can have, in the order of this file. */
export function fieldsOf(kind: ImportKind): readonly ImportField[] {
  const fields = Object.keys(words[kind]) as ImportField[];
  return kind === 'meetings' ? [...fields, 'further'] : fields;
}

/** The field that a header names, as a whole or by one of its at most four words; null if none or several are named. */
export function fieldOfHeader(kind: ImportKind, header: string): ImportField | null {
  const known = fieldsByWord[kind];
  const plain = header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const whole = known.get(wordKey(plain)) ?? known.get(wordKey(header));
  if (whole !== undefined) return whole;
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const named = new Set(parts.flatMap((part) => known.get(wordKey(part)) ?? []));
  const [only] = named;
  return parts.length <= 4 && named.size === 1 && only !== undefined ? only : null;
}

/** How many different fields these texts name, in the kind of table of which they name most. */
export function recognizedHeaders(texts: readonly string[]): number {
  const counts = importKinds.map(
    (kind) =>
      new Set(texts.flatMap((text) => (text.length > 60 ? [] : (fieldOfHeader(kind, text) ?? [])))).size,
  );
  return Math.max(...counts);
}
