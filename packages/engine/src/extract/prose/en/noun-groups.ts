/** Noun groups: phrases joined by commas and "and", "a group of X" folded into X, shared heads taken together. */
import { isDemonym } from './demonyms.ts';
import { type NounGroup, type NounPhrase, nounPhraseAt } from './phrases.ts';
import type { TaggedToken } from './tagged-token.ts';

/** A noun group at `from`: phrases joined by commas and "and", with "a group of X" and shared heads taken together. */
export function nounGroupAt(
  text: string,
  tokens: readonly TaggedToken[],
  from: number,
  /** Whether the clause has its verb: "of X, and Y holds …" begins another. */
  verbed = false,
): { group: NounGroup; next: number } | undefined {
  const first = grouped(text, tokens, from);
  if (first === undefined) return undefined;
  const members = [first.phrase];
  let next = first.next;
  let open: { members: NounPhrase[]; next: number } = { members: [], next };
  for (;;) {
    const joint = jointAt(tokens, next);
    if (joint === undefined) break;
    const more = grouped(text, tokens, joint.next);
    if (more === undefined || !fits(members[0], more.phrase)) break;
    if (verbed && joint.closing && doesNext(tokens, more.next)) break;
    if (joint.comma && explains(members.at(-1), more.phrase)) break;
    if (joint.closing) {
      members.push(...open.members, more.phrase);
      next = more.next;
      open = { members: [], next };
      if (!(tokens[next]?.tag === 'conj')) break;
      continue;
    }
    open = { members: [...open.members, more.phrase], next: more.next };
    next = more.next;
  }
  next = open.members.length > 0 ? open.next - 0 : next;
  if (open.members.length > 0) {
    // Commas with no closing "and": no list after all.
    next = first.next;
    if (members.length > 1) next = tokens.findIndex((token) => token.start >= (members.at(-1)?.end ?? 0));
  }
  if (next < 0) next = tokens.length;
  const merged = shareHeads(members);
  return {
    group: { type: 'group', start: merged[0]?.start ?? 0, end: merged.at(-1)?.end ?? 0, members: merged },
    next,
  };
}

/** Whether the words before stand right before a finite verb, as its subject. */
function doesNext(tokens: readonly TaggedToken[], at: number): boolean {
  let next = at;
  while (tokens[next]?.tag === 'adv' || tokens[next]?.tag === 'time') next += 1;
  const tag = tokens[next]?.tag;
  return tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do';
}

/** A comma (going on) or "and"/"or" with an optional comma before it (closing), followed by something nominal. */
function jointAt(
  tokens: readonly TaggedToken[],
  at: number,
): { next: number; closing: boolean; comma: boolean } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.tag === 'conj' && token.lower !== 'but' && token.lower !== 'yet')
    return { next: at + 1, closing: true, comma: false };
  if (token.tag === 'mark' && token.text === ',') {
    const after = tokens[at + 1];
    if (after?.tag === 'conj' && after.lower !== 'but' && after.lower !== 'yet')
      return { next: at + 2, closing: true, comma: true };
    return { next: at + 1, closing: false, comma: true };
  }
  return undefined;
}

/** "X, a state bank": what follows a name and a comma tells what it is, and is no second thing. */
function explains(before: NounPhrase | undefined, more: NounPhrase): boolean {
  if (before?.name === undefined || more.name !== undefined) return false;
  const first = more.tokens[0]?.lower ?? '';
  return (
    (more.kind === 'company' || more.kind === 'person' || more.kind === 'body' || more.kind === 'outlet') &&
    !more.plural === (first !== 'one') &&
    (first === 'a' || first === 'an' || first === 'the' || first === 'one' || more.tokens[0]?.tag === 'adj')
  );
}

function fits(first: NounPhrase | undefined, more: NounPhrase): boolean {
  if (first === undefined || more.pronoun || first.pronoun) return false;
  if (first.demonstrative && first.tokens.length === 1) return false;
  return true;
}

const PLACE_OF = new Set(['city', 'town', 'village', 'port', 'settlement', 'district', 'province', 'region']);

const GROUP_NOUNS = new Set([
  'group',
  'team',
  'delegation',
  'batch',
  'number',
  'set',
  'series',
  'shipment',
  'consignment',
  'lot',
  'pair',
  'dozens',
  'hundreds',
  'thousands',
  'dozen',
  'hundred',
  'thousand',
  'handful',
  'majority',
  'part',
  'total',
  'quantity',
  'tranche',
  'variety',
  'couple',
  'tens',
  'unit',
  'piece',
  'set',
  'load',
  'tonne',
  'ton',
  'kilogram',
  'kilogramme',
  'kilo',
  'gram',
  'litre',
  'liter',
  'barrel',
  'metre',
  'meter',
  'kilometre',
  'gallon',
  'pound',
  'roll',
  'drum',
  'sack',
  'bag',
  'bottle',
  'vial',
  'carton',
  'keg',
  'sheet',
  'bale',
  'bundle',
  'crate',
  'box',
  'pallet',
  'container',
  'wagonload',
  'truckload',
  'planeload',
  'shipload',
  'boatload',
  'lorryload',
  'trainload',
  'cargo',
  'some',
  'all',
  'most',
  'many',
  'several',
  'one',
  'two',
  'three',
  'both',
]);

/** One phrase, or "a group of X" folded into X. */
function grouped(
  text: string,
  tokens: readonly TaggedToken[],
  from: number,
): { phrase: NounPhrase; next: number } | undefined {
  const outer = nounPhraseAt(text, tokens, from);
  if (outer === undefined) return undefined;
  const head = outer.phrase.head.lower;
  const of = tokens[outer.next];
  if (of?.tag !== 'prep' || of.lower !== 'of' || outer.phrase.name !== undefined) return outer;
  const placed = PLACE_OF.has(outer.phrase.lemma);
  if (
    !(
      placed ||
      outer.phrase.head.tag === 'num' ||
      GROUP_NOUNS.has(head) ||
      GROUP_NOUNS.has(outer.phrase.lemma)
    )
  )
    return outer;
  const inner = grouped(text, tokens, outer.next + 1);
  if (placed) {
    // "the city of X" is X, and X is a place.
    if (inner?.phrase.name === undefined) return outer;
    return { phrase: { ...inner.phrase, start: outer.phrase.start, kind: 'place' }, next: inner.next };
  }
  // "X, part of the Y group": Y is no part of the list.
  if (outer.phrase.lemma === 'part' && inner?.phrase.name !== undefined && inner.phrase.kind !== 'goods')
    return outer;
  if (inner === undefined || (inner.phrase.pronoun && inner.phrase.lemma === 'it')) return outer;
  return {
    phrase: {
      ...inner.phrase,
      start: outer.phrase.start,
      definite: outer.phrase.definite,
      demonstrative: outer.phrase.demonstrative,
      groupOf: text.slice(outer.phrase.start, outer.phrase.end),
      tokens: [...outer.phrase.tokens, ...inner.phrase.tokens],
    },
    next: inner.next,
  };
}

const COUNTING: ReadonlySet<string> = new Set(['det', 'num']);

/** "Kordan and rebel fighters": adjectives of origin before "and" tell of the one noun behind. */
function shareOrigins(members: readonly NounPhrase[], last: NounPhrase): NounPhrase[] {
  const before = members.slice(0, -1);
  const first = before[0];
  const shared =
    first !== undefined &&
    last.name === undefined &&
    last.plural &&
    (last.kind === 'person' || last.kind === 'company' || last.kind === 'body') &&
    before.every(
      ({ name, tokens }) =>
        name === undefined && tokens.every(({ text, tag }) => tag === 'det' || isDemonym(text)),
    );
  if (!shared || first === undefined) return [...members];
  return [
    {
      ...last,
      start: first.start,
      tokens: members.flatMap((member) => member.tokens),
      modifiers: members.flatMap((member) => member.modifiers),
      definite: first.definite,
    },
  ];
}

/** "strike and reconnaissance drones" is one phrase; "L550 and R-77 attack drones" are two with one head. */
function shareHeads(members: readonly NounPhrase[]): NounPhrase[] {
  const last = members.at(-1);
  const first = members[0];
  if (members.length < 2 || last === undefined || first === undefined) return [...members];
  if (last.kind !== 'goods') return shareOrigins(members, last);
  // "a press and two furnaces": each is counted by itself.
  if (members.slice(1).some((member) => COUNTING.has(member.tokens[0]?.tag ?? 'noun'))) return [...members];
  const bare = members
    .slice(0, -1)
    .every(
      (member) =>
        member.name === undefined &&
        member.kind !== 'goods' &&
        member.kind !== 'person' &&
        member.kind !== 'company' &&
        !member.definite &&
        !member.plural,
    );
  if (!bare) return [...members];
  return [
    {
      ...last,
      start: first.start,
      tokens: members.flatMap((member) => member.tokens),
      modifiers: members.flatMap((member) => [
        ...member.modifiers,
        ...(member === last ? [] : [member.lemma]),
      ]),
      definite: first.definite,
      groupOf: first.groupOf,
    },
  ];
}
