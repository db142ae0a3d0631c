import { shortened } from '../../../domain/cells/form-text';
import { oneLine } from '../../../domain/cells/name-key';
import { bidiIsolate } from '../../shell/bidi-isolate';
import type { Formats } from '../../shell/formats';

/** The strings of what changed since the last 1:1. Names are shortened, because a line has the width of the sidebar. */
const english = ({ shortDay, longDay, decimalNumber }: Formats) => ({
  title: 'Since last time',
  count: (lines: number) => (lines === 1 ? '1 point' : `${lines} points`),
  since: (day: string) => longDay(day),
  nothing: (day: string) => `nothing new (${shortDay(day)})`,
  feeling: (value: string, usual: number, isPrepared: boolean) =>
    `Feeling ${value} ${isPrepared ? 'in the prepared answers' : 'at the last 1:1'}, usually ${decimalNumber(usual)}`,
  workload: (value: string, usual: number, isPrepared: boolean) =>
    `Workload ${value} ${isPrepared ? 'in the prepared answers' : 'at the last 1:1'}, usually ${decimalNumber(usual)}`,
  overdue: (action: string, since: string, count: number) =>
    count === 1
      ? `Overdue since ${shortDay(since)}: ${named(action)}`
      : `${count} actions overdue, first since ${shortDay(since)}: ${named(action)}`,
  done: (action: string, count: number) =>
    count === 1 ? `Done: ${named(action)}` : `${count} actions done, last: ${named(action)}`,
  moved: (keyResult: string, before: string, after: string, isBack: boolean) =>
    `${isBack ? 'Moved back: ' : ''}${named(keyResult)}: ${before || 'not reported'} → ${after || 'not reported'}`,
  others: (count: number) => (count === 1 ? ', and 1 more goal moved' : `, and ${count} more goals moved`),
  confidence: (keyResult: string, before: number, after: number, count: number) =>
    `Confidence fell from ${before} to ${after}: ${named(keyResult)}${count > 1 ? ` and ${count - 1} more` : ''}`,
  still: (keyResult: string, count: number) =>
    `No change for three 1:1s: ${named(keyResult)}${count > 1 ? ` and ${count - 1} more` : ''}`,
  topics: (topic: string, count: number) =>
    count === 1
      ? `Open talking point: ${named(topic)}`
      : `${count} open talking points, first: ${named(topic)}`,
  anniversary: (years: number, day: string) =>
    `${years === 1 ? '1 year' : `${years} years`} since the first day: ${longDay(day)}`,
  copy: 'Copy as agenda',
  copyHint: 'Plain text with these points and all open talking points.',
  talkingPoints: 'Talking points',
});

const indonesian: typeof english = ({ shortDay, longDay, decimalNumber }) => ({
  title: 'Sejak terakhir kali',
  count: (lines) => `${lines} hal`,
  since: (day) => longDay(day),
  nothing: (day) => `tidak ada (${shortDay(day)})`,
  feeling: (value, usual, isPrepared) =>
    `Perasaan ${value} ${isPrepared ? 'di jawaban yang disiapkan' : 'pada 1:1 terakhir'}, biasanya ${decimalNumber(usual)}`,
  workload: (value, usual, isPrepared) =>
    `Beban kerja ${value} ${isPrepared ? 'di jawaban yang disiapkan' : 'pada 1:1 terakhir'}, biasanya ${decimalNumber(usual)}`,
  overdue: (action, since, count) =>
    count === 1
      ? `Terlambat sejak ${shortDay(since)}: ${named(action)}`
      : `${count} tindakan terlambat, pertama sejak ${shortDay(since)}: ${named(action)}`,
  done: (action, count) =>
    count === 1 ? `Selesai: ${named(action)}` : `${count} tindakan selesai, terakhir: ${named(action)}`,
  moved: (keyResult, before, after, isBack) =>
    `${isBack ? 'Mundur: ' : ''}${named(keyResult)}: ${before || 'belum dilaporkan'} → ${after || 'belum dilaporkan'}`,
  others: (count) => `, dan ${count} sasaran lain bergerak`,
  confidence: (keyResult, before, after, count) =>
    `Keyakinan turun dari ${before} ke ${after}: ${named(keyResult)}${count > 1 ? ` dan ${count - 1} lainnya` : ''}`,
  still: (keyResult, count) =>
    `Tidak berubah selama tiga 1:1: ${named(keyResult)}${count > 1 ? ` dan ${count - 1} lainnya` : ''}`,
  topics: (topic, count) =>
    count === 1 ? `Topik terbuka: ${named(topic)}` : `${count} topik terbuka, pertama: ${named(topic)}`,
  anniversary: (years, day) => `${years} tahun sejak hari pertama: ${longDay(day)}`,
  copy: 'Salin sebagai agenda',
  copyHint: 'Teks biasa berisi hal-hal ini dan semua topik yang terbuka.',
  talkingPoints: 'Topik',
});

function named(text: string): string {
  return bidiIsolate(shortened(oneLine(text), 80));
}

export const briefStrings = { en: english, id: indonesian };
