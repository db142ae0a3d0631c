import type { FailureDetails } from '../../contract/outcome';
import { bidiIsolate } from '../shell/bidi-isolate';
import type { RefusalStrings } from '../shell/strings/strings-refusal-any';

/** Indonesian for the refusals that only the page "Start a new cycle" can receive. */
export const cycleRefusals: RefusalStrings = ({ day }) => ({
  M192: (details) =>
    `Nilai awal akan sama dengan target pada ${goals(details)}. Akhiri yang sudah tercapai, atau beri target lain di tab Goals lebih dulu.`,
  M193: (details) =>
    `Sejak halaman ini dibaca, ada sasaran yang berubah: ${goals(details)}. ` +
    'Belum ada yang ditulis: lihat daftarnya yang sekarang, lalu mulai sekali lagi.',
  'M195 no name': () => 'Siklus ini belum punya nama. Beri nama, misalnya 2027 Q1.',
  'M195 before it begins': ({ due, from, longest }) =>
    `Hari terakhir, ${day(due)}, jatuh sebelum hari pertama, ${day(from)}. ${dueShape(longest)}`,
  'M195 too long': ({ due, days, longest }) =>
    `Dengan hari terakhir ${day(due)} siklus ini berjalan ${days} hari. ${dueShape(longest)}`,
  'M195 no goal': () => 'Tidak ada sasaran yang dipilih. Pilih untuk siapa siklus ini dimulai.',
  'M195 far ahead': ({ from, days, most }) =>
    `Hari pertama, ${day(from)}, masih ${days} hari lagi. ${fromShape(most)}`,
  'M195 long ago': ({ from, days, most }) =>
    `Hari pertama, ${day(from)}, sudah ${days} hari lalu. ${fromShape(most)}`,
});

type Detail = FailureDetails[string] | undefined;

/** The goals that a refusal names, and the number of further goals. */
function goals(details: FailureDetails): string {
  const names: string[] = [];
  for (let number1 = 1; details[`goal${number1}`] !== undefined; number1 += 1) {
    const what = details[`what${number1}`];
    const name = `“${bidiIsolate(`${details[`goal${number1}`]}`)}”`;
    names.push(what === undefined ? name : `${name} (${whatHappened(`${what}`, details.cycle)})`);
  }
  const more = Number(details.count) - names.length;
  return names.join(', ') + (more > 0 ? `, dan ${more} lainnya` : '');
}

function whatHappened(what: string, cycle: Detail): string {
  if (what === 'in the cycle') return `sudah ada di ${bidiIsolate(`${cycle}`)}`;
  return { gone: 'sudah tidak ada', closed: 'ditutup' }[what] ?? 'berubah';
}

function dueShape(longest: Detail): string {
  return `Pilih hari ke-1 sampai ke-${longest} dari siklus ini.`;
}

function fromShape(most: Detail): string {
  return `Pilih hari yang paling jauh ${most} hari dari hari ini.`;
}
