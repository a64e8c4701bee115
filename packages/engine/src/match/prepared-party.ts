/** A party taken apart once, to be compared many times: names analysed, weak ones marked, properties parsed. */
import { analyseName } from './analyse-name.ts';
import type { AnalysedName, NameKind } from './name-part.ts';
import { type PreparedProperties, prepareProperties, type Properties } from './prepare-properties.ts';

/** One side of a comparison, as the caller knows it. */
export interface NameSide {
  /** The name to show. */
  readonly name: string;
  /** FollowTheMoney schema. */
  readonly schema: string;
  /** All names, the first among them; defaults to the one. */
  readonly names?: readonly string[];
  /** Those of the names that the source itself calls weak. */
  readonly weak?: readonly string[];
  readonly properties?: Properties;
}

/** Made by `prepareParty`; opaque. Holds no more than the side it came from and what follows from it. */
export interface PreparedParty {
  readonly side: NameSide;
  /** Orders the two sides of a comparison, so that it is symmetric. */
  readonly key: string;
  readonly names: readonly string[];
  readonly weak: ReadonlySet<string>;
  readonly properties: PreparedProperties;
  /** Analyses by kind, made when first asked for. */
  readonly analysed: Partial<Record<NameKind, readonly AnalysedName[]>>;
}

const NONE: ReadonlySet<string> = new Set();

/** Takes a party apart. Never throws; a party without a name or a property is fine. */
export function prepareParty(side: NameSide): PreparedParty {
  const { name, schema, names = [] } = side;
  return {
    side,
    key: [schema, name, ...names].join('\u0000'),
    names: [...new Set(names.length === 0 ? [name] : names)],
    weak: side.weak === undefined || side.weak.length === 0 ? NONE : new Set(side.weak),
    properties: prepareProperties(side.properties),
    analysed: {},
  };
}

/** The names of a party as names of one kind. */
export function namesAs(party: PreparedParty, kind: NameKind): readonly AnalysedName[] {
  return (party.analysed[kind] ??= party.names.map((name) => analyseName(name, kind)));
}
