/** What a relative clause tells of: the group before it, what that is of, or the party that lies there. */
import { countryOf, isPlaceName } from '../gazetteer.ts';
import type { State } from './clause-state.ts';
import { asGroup, type NounGroup } from './phrases.ts';

/** "the wife of X, who …": X, where a name stands behind "of" and is no place. */
export function toldOf(relative: string, state: State): NounGroup | undefined {
  const inner = state.lastInner?.members.at(-1);
  if (state.lastInner === undefined || inner === undefined)
    return placedParty(relative, state) ?? state.lastGroup;
  if (inner.name === undefined)
    return relative === 'who' && inner.kind === 'person' ? state.lastInner : state.lastGroup;
  // "the ministry of X, which …": the ministry.
  if (state.lastGroup?.members.at(-1)?.kind === 'body' && relative !== 'who') return state.lastGroup;
  const place = countryOf(inner.name.text) !== undefined || isPlaceName(inner.name.text);
  return place ? state.lastGroup : state.lastInner;
}

/** "sold them to X in Izmir, which …": X, and not where X lies. */
function placedParty(relative: string, state: State): NounGroup | undefined {
  const only = state.lastGroup?.members[0];
  const place =
    only?.name !== undefined && (countryOf(only.name.text) !== undefined || isPlaceName(only.name.text));
  // "a company incorporated in X which …": the company.
  if (place && state.current.kind === 'participle' && state.current.phrases.at(-1)?.group === state.lastGroup)
    return state.current.subject;
  if (relative === 'that' || state.lastMark !== ',') return undefined;
  const at = state.current.phrases.at(-1);
  if (at === undefined || at.group !== state.lastGroup || at.behind === undefined) return undefined;
  if (
    at.preposition !== 'in' &&
    at.preposition !== 'at' &&
    at.preposition !== 'near' &&
    at.preposition !== 'from'
  )
    return undefined;
  const { behind } = at;
  const party = behind.name !== undefined || behind.kind === 'company' || behind.kind === 'person';
  return party && at.group.members.length === 1 && at.group.members[0]?.name !== undefined
    ? asGroup(behind)
    : undefined;
}
