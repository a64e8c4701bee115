/** What fusion needs to know of parties: whether a party has a name, and the words of a description. */
import type { Party, PartyId } from '../model/index.ts';

export interface PartyWords {
  /** False for a party known by description only ("attack drones", "a middleman"). Unknown ids count as named. */
  readonly named: (party: PartyId) => boolean;
  /** Whether two descriptions may mean one thing: `yes`, `no`, or `unknown` across scripts. */
  readonly related: (left: PartyId, right: PartyId) => 'yes' | 'no' | 'unknown';
}

type Script = 'latin' | 'cyrillic' | 'han' | 'other';

interface Description {
  readonly script: Script;
  readonly stems: readonly string[];
  readonly head: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What follows one of these qualifies what stands before it. */
const QUALIFIERS = new Set([
  'of',
  'for',
  'from',
  'with',
  'made',
  'manufactured',
  'produced',
  'для',
  'из',
  'от',
  'с',
]);

/** The lookup over these parties. Descriptions are read once, when first asked for. */
export function readPartyWords(parties: readonly Party[]): PartyWords {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const read = new Map<PartyId, Description | null>();
  const describe = (id: PartyId): Description | null => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const party = byId.get(id);
    const description = party ? readDescription(party.caption) : null;
    read.set(id, description);
    return description;
  };
  return {
    named: (party) => byId.get(party)?.named ?? true,
    related: (left, right) => relate(describe(left), describe(right)),
  };
}

function relate(left: Description | null, right: Description | null): 'yes' | 'no' | 'unknown' {
  if (!left || !right || left.script !== right.script || left.script === 'other') return 'unknown';
  if (left.script === 'han') {
    return left.head.includes(right.head) || right.head.includes(left.head) ? 'yes' : 'unknown';
  }
  if (left.head === right.head) return 'yes';
  const [few, many] =
    left.stems.length <= right.stems.length ? [left.stems, right.stems] : [right.stems, left.stems];
  return few.every((stem) => many.includes(stem)) ? 'yes' : 'no';
}

function readDescription(caption: string): Description | null {
  const words = caption.normalize('NFKC').toLowerCase().match(WORD);
  if (!words) return null;
  const text = words.join('');
  const script = scriptOf(text);
  if (script === 'han') return { script, stems: [text], head: text };
  const cut = words.findIndex((word, at) => at > 0 && QUALIFIERS.has(word));
  const core = (cut < 0 ? words : words.slice(0, cut)).map((word) => stem(word, script));
  const stems = words.filter((word) => !QUALIFIERS.has(word)).map((word) => stem(word, script));
  return { script, stems, head: core.at(-1) ?? '' };
}

function scriptOf(text: string): Script {
  if (/\p{Script=Han}/u.test(text)) return 'han';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}

/** Takes off what number and case add; coarse on purpose, since it only keeps descriptions from being told apart. */
function stem(word: string, script: Script): string {
  if (script === 'cyrillic') return word.length > 5 ? word.slice(0, word.length - 2) : word.slice(0, 4);
  return word.length > 3 ? word.replace(/(?:es|s)$/, '') : word;
}
