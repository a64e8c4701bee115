/**
 * The reasons of a score as explanations by feature, in the shape clients read. A feature's score is what its reasons
 * add or take away together; that of names is the alert that the names alone have their part in.
 */
import type { ScoreReason, SubjectHit } from '@waybill/engine';

export interface Explanation {
  readonly score: number;
  readonly detail: string | null;
  readonly query: string | null;
  readonly candidate: string | null;
}

interface Feature {
  readonly name: string;
  readonly description: string;
  /** The reasons that are of this feature, by how their words begin. */
  readonly says: RegExp;
}

/** Told at `/algorithms`. Reasons of none of the others are about names. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'identifier_match',
    description: 'Both have the same number of a register, passport, ship or bank',
    says: /^both have /u,
  },
  {
    name: 'identifier_mismatch',
    description: 'Numbers of which a party has one at a time differ',
    says: /^different /u,
  },
  { name: 'birth_date', description: 'Dates of birth agree or differ', says: /\b(?:birth|died|death)\b/u },
  { name: 'country', description: 'Countries meet or do not', says: /^(?:a|no) country in common/u },
  { name: 'gender', description: 'The sexes differ', says: /^another sex/u },
  {
    name: 'weak_alias',
    description: 'The name that met is an alias its publisher calls weak',
    says: /alias as weak/u,
  },
  {
    name: 'schema',
    description: 'One is a person, the other an organisation',
    says: /^[A-Z]\w+ against [A-Z]\w+$/u,
  },
  { name: 'name_match', description: 'How the best pair of names meets, part by part', says: /^/u },
];

const NAMES = 'name_match';

export function explainHit({
  alert,
  reasons,
  queryName,
  matchedName,
}: SubjectHit): Readonly<Record<string, Explanation>> {
  const grouped = new Map<string, ScoreReason[]>();
  for (const reason of reasons) {
    const feature = FEATURES.find(({ says }) => says.test(reason.text))?.name ?? NAMES;
    const group = grouped.get(feature);
    if (group === undefined) grouped.set(feature, [reason]);
    else group.push(reason);
  }
  const explanations: Record<string, Explanation> = {};
  for (const [feature, group] of grouped) {
    const ofNames = feature === NAMES;
    explanations[feature] = {
      score: ofNames ? alert : rounded(group.reduce((sum, { weight }) => sum + weight, 0)),
      detail: group.map(({ text }) => text).join('; '),
      query: ofNames ? queryName : null,
      candidate: ofNames ? matchedName : null,
    };
  }
  return explanations;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
