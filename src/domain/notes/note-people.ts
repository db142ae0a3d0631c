import { nameKey, oneLine } from '../cells/name-key';

/** The two people of a 1:1, as an action item names its owner. */
export interface NotePeople {
  readonly engineer: string;
  /** A name or an e-mail address. */
  readonly manager: string;
}

/** A task with its owner; '' if the notes name none. */
interface Assigned {
  readonly who: string;
  readonly what: string;
  /** Whether somebody commits to it in a sentence: "Ada will call". */
  readonly isCommitment: boolean;
}

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3}`;
const commits = `(?:will|['’]ll|to|should|must|needs? to|has to|have to|(?:is|am|are) going to|agreed to|akan|harus|perlu|bakal|mau)`;
const patterns = {
  bracket: /^\[([^\][]{1,60})\] *(.+)$/u,
  colon: new RegExp(`^@?(${name}) ?(?::| [–—-]) +(.+)$`, 'u'),
  at: new RegExp(`^@(${name}) +(.+)$`, 'u'),
  sentence: new RegExp(
    `^(${name}|I|[Ss]aya|[Aa]ku|[Yy]ou|[Kk]amu|[Ww]e|[Kk]ita|[Kk]ami)(?: |(?=['’]))${commits} +(.+)$`,
    'u',
  ),
  owner: new RegExp(
    String.raw`[ ,;|]*[([]?(?:[Oo]wner|[Aa]ssignee|[Aa]ssigned to|[Rr]esponsible|PIC|[Pp]enanggung jawab|[Oo]leh)(?: ?[:=] ?| )@?(${name})[)\]]?`,
    'u',
  ),
  end: new RegExp(String.raw` *(?:[([]@?(${name})[)\]]|[–—] ?@?(${name})| @(${name}))[.;]?$`, 'u'),
};

/** The owner of a task and the rest of its text (P347). `lead` is bold text at its beginning. */
export function assigned(text: string, lead: string, people: NotePeople): Assigned {
  const known = (words: string) => personOf(words, people);
  if (lead !== '' && known(lead) !== null && text.length > lead.length) {
    const rest = text.slice(lead.length).replace(/^[\s:–—-]+/, '');
    return { ...committed(rest, people), who: known(lead) ?? '' };
  }
  const [, bracket = '', afterBracket = ''] = patterns.bracket.exec(text) ?? [];
  if (bracket !== '')
    return { who: known(bracket) ?? named(bracket), what: afterBracket, isCommitment: true };
  for (const pattern of [patterns.colon, patterns.at]) {
    const [, who = '', what = ''] = pattern.exec(text) ?? [];
    const person = known(who);
    if (who !== '' && person !== null) return { ...committed(what, people), who: person };
  }
  const sentence = committed(text, people);
  if (sentence.isCommitment) return sentence;
  const owner = patterns.owner.exec(text);
  if (owner?.[1]) return without(text, owner, known(owner[1]) ?? owner[1]);
  const end = patterns.end.exec(text);
  const last = end?.[1] ?? end?.[2] ?? end?.[3];
  if (end && last && known(last) !== null) return without(text, end, known(last) ?? '');
  return { who: '', what: text, isCommitment: false };
}

/** The owner's name if the words are one of the two people, by their whole name or one part of it; null if not. */
export function personOf(words: string, { engineer, manager }: NotePeople): string | null {
  const key = nameKey(words.replace(/[@:.,]+$/, '').replace(/^@/, ''));
  if (key === '') return null;
  if (['i', 'me', 'saya', 'aku', 'manager', 'manajer'].includes(key)) return manager;
  if (['you', 'kamu', 'anda', 'engineer'].includes(key)) return engineer;
  const isOf = (person: string) => {
    const full = nameKey((person.split('@')[0] ?? '').replace(/[._]+/g, person.includes('@') ? ' ' : '.'));
    return full !== '' && (full === key || full.split(' ').includes(key) || nameKey(person) === key);
  };
  const found = [engineer, manager].filter(isOf);
  // A name that both have says nothing.
  return found.length === 1 ? (found[0] ?? null) : null;
}

function committed(text: string, people: NotePeople): Assigned {
  const [, who = '', what = ''] = patterns.sentence.exec(text) ?? [];
  if (what === '') return { who: '', what: text, isCommitment: false };
  const together = /^(?:we|kita|kami)$/i.test(who);
  return { who: together ? '' : (personOf(who, people) ?? who), what, isCommitment: true };
}

function without(text: string, match: RegExpExecArray, who: string): Assigned {
  const what = oneLine(text.slice(0, match.index) + text.slice(match.index + match[0].length));
  return { who, what, isCommitment: true };
}

/** A group, as in "[The group]", is nobody. */
function named(words: string): string {
  return /\b(?:group|team|all|everyone|semua|tim)\b/i.test(words) ? '' : oneLine(words);
}
