import type { Day } from '../cells/day';
import { nameKey } from '../cells/name-key';
import { dated, type NoteDays } from './note-days';
import { type NoteLine, noteLines } from './note-lines';
import { assigned, type NotePeople, personOf } from './note-people';
import { type NoteSection, sectionOf } from './note-sections';

/** What pasted notes propose. Nothing of it is saved by itself. */
export interface NotesProposal {
  readonly actions: readonly ProposedTask[];
  readonly decisions: readonly string[];
  readonly topics: readonly ProposedTopic[];
}

export interface ProposedTask {
  readonly action: string;
  /** '' if the notes name nobody. */
  readonly owner: string;
  /** null if the notes name no day. */
  readonly due: Day | null;
}

export interface ProposedTopic {
  readonly topic: string;
  /** Whether it is for the next 1:1. */
  readonly isLater: boolean;
}

/** The most proposals of one kind. */
const mostProposals = 100;
/** A topic is a title; more is its discussion. */
const longestTopic = 120;

/**
 * The actions, decisions and topics in pasted notes, by the rules in docs/meeting-notes.md (P344 to P349); three empty lists if there
 * are none. Text that fits no rule is left out.
 */
export function proposeNotes(notes: string, people: NotePeople, days: NoteDays): NotesProposal {
  const found: Found = { actions: [], decisions: [], topics: [] };
  const lines = noteLines(notes);
  let place: Place = { section: null, owner: '', indent: 0, isNew: false };
  for (const line of lines) {
    const next = headingOf(line, place, people);
    if (next !== null) {
      place = next.place;
      if (next.topic !== '') found.topics.push({ topic: next.topic, isLater: place.section === 'later' });
      continue;
    }
    // The first item of a section says how far its items are indented; deeper ones are details.
    if (place.isNew) place = { ...place, indent: line.indent, isNew: false };
    read(line, place, { people, days, found });
  }
  return {
    actions: distinct(found.actions, ({ action }) => action),
    decisions: distinct(found.decisions, (text) => text),
    topics: distinct(found.topics, ({ topic }) => topic),
  };
}

interface Found {
  readonly actions: ProposedTask[];
  readonly decisions: string[];
  readonly topics: ProposedTopic[];
}

/** Where a line is: below which heading, and under whose name. */
interface Place {
  /** null before the first known heading. */
  readonly section: NoteSection | null;
  readonly owner: string;
  readonly indent: number;
  readonly isNew: boolean;
}

interface Reading {
  readonly people: NotePeople;
  readonly days: NoteDays;
  readonly found: Found;
}

/** The place that begins with a heading, and the topic that the heading itself is ('' if it is none); null for any other line. */
function headingOf(line: NoteLine, place: Place, people: NotePeople): { place: Place; topic: string } | null {
  const title = line.text.replace(/[ :]+$/, '');
  const looksLike = line.isHeading || (/:$/.test(line.text) && title.length <= 60);
  const announced = line.box === null ? sectionOf(title) : null;
  if (announced !== null && (looksLike || !line.isItem || title.length <= 24)) {
    const owner = personOf(announced.person, people) ?? announced.person;
    return { place: { section: announced.section, owner, indent: 0, isNew: true }, topic: '' };
  }
  const person = line.box === null ? personOf(title, people) : null;
  if (person !== null && title.length > 1) {
    return { place: { ...place, owner: person, isNew: true }, topic: '' };
  }
  if (!line.isHeading || line.isItem || !/[\p{L}\p{N}]/u.test(title)) return null;
  // A heading of the notes' own is a topic; the title of the notes is none.
  const isTitle =
    /\b(?:1:1|1-1|one-on-one|\d{4})\b|\b(?:meeting|rapat) (?:notes|summary)\b|\bcatatan rapat\b/i.test(title);
  return {
    place: { section: 'topics', owner: '', indent: 0, isNew: true },
    topic: isTitle ? '' : shortTopic(title),
  };
}

const markers: readonly (readonly [keyof Found, RegExp])[] = [
  [
    'actions',
    /^(?:action(?: item)?|ai|to[- ]?do|next step|follow[- ]?up|task|tindak lanjut|tugas|aksi)(?: ?: ?| ?[–—] ?| - )(.+)$/i,
  ],
  [
    'decisions',
    /^(?:decision|decided|agreed|agreement|keputusan|diputuskan|disepakati|sepakat)(?: ?: ?| ?[–—] ?| - )(.+)$/i,
  ],
  ['topics', /^(?:topic|discussed|topik|dibahas)(?: ?: ?| ?[–—] ?| - )(.+)$/i],
];
const decides =
  /^(?:(?:we|both|kita|kami)(?: have| telah| sudah)? )?(?:decided|agreed|memutuskan|menyepakati|sepakat|disepakati|diputuskan)(?: (?:that|to|on|bahwa|untuk))? +(.{3,})$/i;

function read(line: NoteLine, place: Place, reading: Reading): void {
  const { found } = reading;
  if (place.section === 'nothing') return;
  for (const [kind, pattern] of markers) {
    const [, rest = ''] = pattern.exec(line.text) ?? [];
    if (rest === '') continue;
    if (kind === 'actions') addTask({ ...line, text: rest, lead: '' }, place, reading);
    else if (kind === 'decisions') found.decisions.push(rest);
    else found.topics.push({ topic: shortTopic(rest), isLater: place.section === 'later' });
    return;
  }
  const isDetail = line.isItem && line.indent > place.indent + 1;
  if (line.box === 'done') return;
  if (line.box === 'open' || isTask(line, place, isDetail, reading)) addTask(line, place, reading);
  else if (place.section === 'decisions' && !isDetail) found.decisions.push(line.text);
  else if (place.section !== 'actions' && place.section !== 'decisions')
    readElsewhere(line, place, isDetail, found);
}

/** Each item below "Action items" is a task; its details and lines elsewhere are tasks if somebody has them. */
function isTask(line: NoteLine, { section }: Place, isDetail: boolean, reading: Reading): boolean {
  if (section === 'decisions' || decides.test(line.text)) return false;
  return (section === 'actions' && !isDetail) || isAssigned(line, reading);
}

function readElsewhere(line: NoteLine, { section }: Place, isDetail: boolean, found: Found): void {
  const [, decided = ''] = decides.exec(line.text) ?? [];
  if (decided !== '') found.decisions.push(decided);
  else if (line.isItem && !isDetail) {
    const topic = line.lead !== '' ? line.lead : titleOf(line.text);
    found.topics.push({ topic: shortTopic(topic), isLater: section === 'later' });
  }
}

/** Whether somebody of the two commits to something, or a task has an owner or a last day. */
function isAssigned({ text, lead }: NoteLine, { people, days }: Reading): boolean {
  const { due, rest } = dated(text, days);
  const { who, isCommitment } = assigned(rest, lead, people);
  const isKnown = who === people.engineer || who === people.manager;
  return (
    (isCommitment && isKnown && who !== '') ||
    (due !== null && /\b(?:by|before|due|deadline|sebelum|paling lambat|tenggat)\b/i.test(text))
  );
}

function addTask({ text, lead }: NoteLine, { owner }: Place, { people, days, found }: Reading): void {
  const { due, rest } = dated(text, days);
  const { who, what } = assigned(rest, rest.startsWith(lead) ? lead : '', people);
  const action = what.replace(/^[\s:–—-]+|[\s;,.–—-]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(action)) return;
  found.actions.push({ action: capital(action), owner: who || owner, due });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The part before a colon or a dash, or the first sentence. */
function titleOf(text: string): string {
  const [, title = ''] = /^(.{2,60}?)(?:: | [–—-] )/.exec(text) ?? [];
  return title || (/^.{10,}?[.!?](?= )/.exec(text)?.[0] ?? text);
}

function shortTopic(text: string): string {
  const topic = text.replace(/[\s:.;,–—-]+$/, '');
  return topic.length > longestTopic ? `${topic.slice(0, longestTopic - 1)}…` : topic;
}

/** Without repetitions, at most a hundred. */
function distinct<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const known = new Set<string>();
  return items
    .filter((item) => {
      const key = nameKey(textOf(item));
      if (key === '' || known.has(key)) return false;
      known.add(key);
      return true;
    })
    .slice(0, mostProposals);
}
