/** Words that stand beside a noun group and tell what it is or what it is called: "Halden, a trader", "a firm called X", "namely X and Y". */
import { countryOf, isPlaceName } from '../gazetteer.ts';
import type { State } from './clause-state.ts';
import { isAffiliation, type NounGroup, type NounPhrase } from './phrases.ts';
import type { TaggedToken } from './tagged-token.ts';

/** "owned by two traders close to the mayor, namely X and Y": the names of the nearest several that were told of. */
export function namesSeveral(group: NounGroup, { current }: State): boolean {
  if (group.members.some((member) => member.name === undefined)) return false;
  const told = [
    ...(current.subject === undefined ? [] : [current.subject]),
    ...current.objects,
    ...current.phrases.map((phrase) => phrase.group),
  ];
  const several = told
    .flatMap((one) => [...one.members])
    .findLast(
      ({ name, plural, kind }) =>
        name === undefined && plural && (kind === 'person' || kind === 'company' || kind === 'body'),
    );
  several?.appositions.push(group);
  return several !== undefined;
}

/** "the director of X, a firm that …": a firm is told of X, whose director stands before. */
export function innerIsTold(
  group: NounGroup,
  mark: string | undefined,
  { lastInner, lastGroup }: State,
): boolean {
  const first = group.members[0];
  const inner = lastInner?.members.at(-1);
  const outer = lastGroup?.members.at(-1);
  return (
    mark === ',' &&
    inner?.name !== undefined &&
    outer?.kind === 'person' &&
    first !== undefined &&
    (first.kind === 'company' || first.kind === 'body') &&
    (first.tokens[0]?.lower === 'a' || first.tokens[0]?.lower === 'an')
  );
}

/** "a company in Kordan, X": the name behind the place is that of the company. */
export function describedBefore(
  group: NounGroup,
  state: State,
  tokens: readonly TaggedToken[],
  next: number,
): NounPhrase | undefined {
  const first = group.members[0];
  if (state.lastMark !== ',' || group.members.length > 1 || first?.name === undefined) return undefined;
  const behind = state.current.phrases.find((phrase) => phrase.group === state.lastGroup)?.behind;
  if (behind === undefined || behind.name !== undefined || behind.plural || behind.definite) return undefined;
  const tag = tokens[next]?.tag;
  const closes = tag === undefined || tag === 'mark' || tag === 'break' || tag === 'rel';
  return closes && (behind.kind === 'company' || behind.kind === 'person') ? behind : undefined;
}

/** "a Bishkek firm called X", "a man named Y": the name of what stands before; the clause goes on without the participle. */
export function namesSubject(group: NounGroup, state: State): NounPhrase | undefined {
  const { current } = state;
  const told = current.subject?.members.at(-1);
  if (
    current.kind !== 'participle' ||
    current.parent === undefined ||
    told === undefined ||
    !NAMING.has(current.verb?.lemma ?? '') ||
    current.objects.length > 0 ||
    state.lastMark !== undefined ||
    group.members.length !== 1 ||
    group.members[0]?.name === undefined
  )
    return undefined;
  told.appositions.push(group);
  state.current = current.parent;
  return told;
}

const NAMING = new Set(['call', 'name', 'dub']);

export function isApposition(
  before: NounGroup,
  group: NounGroup,
  mark: string | undefined,
  tokens: readonly TaggedToken[],
  next: number,
): boolean {
  const last = before.members.at(-1);
  const first = group.members[0];
  if (last === undefined || first === undefined) return false;
  if (mark === '(') return true;
  if (
    (mark === '–' || mark === '—' || mark === ':') &&
    group.members.every((member) => member.name !== undefined || member.kind === 'goods')
  )
    return true;
  if (mark !== ',' || group.members.length > 1) return false;
  // "a firm secretly owned by": the adverb belongs to what follows.
  const closing = tokens[next]?.tag === 'adv' && tokens[next + 1]?.tag === 'participle' ? next + 1 : next;
  const closes =
    tokens[closing] === undefined ||
    closing > next ||
    tokens[closing]?.tag === 'mark' ||
    tokens[closing]?.tag === 'break' ||
    tokens[closing]?.tag === 'rel' ||
    tokens[closing]?.tag === 'prep';
  // "Alkor air base, Kordan": where the place before lies.
  if (
    closes &&
    last.name !== undefined &&
    first.name !== undefined &&
    first.kind === undefined &&
    first.tokens.length < 4 &&
    (last.kind === 'place' || isPlaceName(last.name.text)) &&
    (countryOf(first.name.text) !== undefined || isPlaceName(first.name.text))
  )
    return true;
  const described =
    (first.name === undefined || isAffiliation(first)) &&
    first.kind !== undefined &&
    first.kind !== 'abstract' &&
    first.kind !== 'event' &&
    (first.tokens[0]?.lower === 'a' ||
      first.tokens[0]?.lower === 'an' ||
      first.definite ||
      ((first.kind === 'person' || (first.kind === 'company' && tokens[next]?.lower === 'of')) &&
        !first.plural));
  const named =
    first.name !== undefined &&
    (last.name === undefined || isAffiliation(last)) &&
    (last.kind === 'company' || last.kind === 'person' || last.kind === 'body') &&
    !last.plural;
  const told = tokens[next]?.tag === 'participle' && last.name !== undefined && described;
  return told || (closes && ((last.name !== undefined && described) || named));
}
