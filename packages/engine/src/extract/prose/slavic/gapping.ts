/** «51 % «Перлгейта» принадлежит X, а 49 % — Y»: the second share belongs to the second owner, of the same whole. */
import type { RoleName } from '../../../model/index.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { type Proposition, proposition } from './proposition.ts';
import type { Sentence } from './running.ts';

export function fromGapped(told: readonly Proposition[], sentence: Sentence): Proposition[] {
  const first = told.find(
    ({ kind, share, roles }) =>
      kind === 'ownership' && share !== null && roles.has('owned') && roles.has('owner'),
  );
  const owned = first?.roles.get('owned');
  const [owner] = first?.roles.get('owner') ?? [];
  if (first === undefined || owned === undefined || owner === undefined) return [];
  const loose = sentence.phrases.filter(
    (phrase) => phrase.owner === undefined && phrase.start > (first.clause.predicate?.word.token.end ?? 0),
  );
  const made: Proposition[] = [];
  for (const [index, phrase] of loose.entries()) {
    if (!phrase.groups.includes('share') || phrase.quantity === undefined) continue;
    const next = loose[index + 1];
    if (next === undefined || !isOwner(next, owner) || phrase.quantity === first.share) continue;
    made.push(
      proposition({
        kind: 'ownership',
        roles: new Map<RoleName, Phrase[]>([
          ['owner', [next.apposition ?? next]],
          ['owned', [...owned]],
        ]),
        clause: first.clause,
        rule: 'gapped.share',
        share: phrase.quantity,
        negative: first.negative,
        modality: first.modality,
        open: first.open,
      }),
    );
  }
  for (const clause of sentence.clauses) {
    const owns =
      clause.predicate?.readings.some(({ entry }) =>
        entry.frames.some(({ kind }) => kind === 'ownership'),
      ) === true;
    if (
      !owns ||
      told.some((other) => other.clause === clause && other.kind === 'ownership') ||
      made.some((other) => other.clause === clause)
    )
      continue;
    const share = clause.phrases.find(
      (phrase) => phrase.groups.includes('share') && phrase.quantity !== undefined,
    );
    const dative =
      clause.predicate?.readings.some(({ entry }) => entry.frames.some(({ name }) => name === 'belong')) ===
      true;
    const other = clause.phrases.find(
      (phrase) =>
        phrase !== share &&
        phrase.preposition === undefined &&
        phrase.owner === undefined &&
        /^(?:company|person|name|body)$/u.test(phrase.kind) &&
        mayBe(phrase, dative ? 'dat' : 'nom'),
    );
    if (share?.quantity === undefined || other === undefined) continue;
    made.push(
      proposition({
        kind: 'ownership',
        roles: new Map<RoleName, Phrase[]>([
          ['owner', [other.apposition ?? other]],
          ['owned', [...owned]],
        ]),
        clause,
        rule: 'gapped.share',
        share: share.quantity,
        modality: first.modality,
        open: first.open,
      }),
    );
  }
  return made;
}

function isOwner(phrase: Phrase, owner: Phrase): boolean {
  if (phrase.preposition !== undefined || !/^(?:company|person|name|body)$/u.test(phrase.kind)) return false;
  return mayBe(phrase, mayBe(owner, 'dat') ? 'dat' : 'nom');
}
