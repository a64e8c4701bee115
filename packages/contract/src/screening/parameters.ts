/** The parameters of every route as data: what they mean, their limits, and what counts where they are left out. */

export type ParameterKind = 'integer' | 'number' | 'boolean' | 'text' | 'texts' | 'choice';

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly description: string;
  readonly default?: number | boolean | string | readonly string[];
  /** Bounds of numbers, both inclusive. */
  readonly least?: number;
  readonly most?: number;
  /** How often a repeated parameter may stand. */
  readonly mostItems?: number;
  readonly choices?: readonly string[];
  readonly deprecated?: true;
}

/** The values of a table of parameters, by name. A parameter without a default may be undefined. */
export type ParameterValues<T extends readonly Parameter[]> = {
  readonly [P in T[number] as P['name']]: P extends { readonly kind: 'texts' }
    ? readonly string[]
    : ParameterValue<P> | (P extends { readonly default: unknown } ? never : undefined);
};
type ParameterValue<P extends Parameter> = P['kind'] extends 'integer' | 'number'
  ? number
  : P['kind'] extends 'boolean'
    ? boolean
    : string;

/** Limits that clients of yente count on. */
export const PAGE_LIMITS = Object.freeze({ most: 500, mostOffset: 9499, uri: 60_000 });

const page = (count: number) =>
  ({
    name: 'limit',
    kind: 'integer',
    default: count,
    least: 0,
    most: PAGE_LIMITS.most,
    description: 'Most results that are given',
  }) as const;

const offset = {
  name: 'offset',
  kind: 'integer',
  default: 0,
  least: 0,
  most: PAGE_LIMITS.mostOffset,
  description: 'Results to skip',
} as const;

const threshold = {
  name: 'threshold',
  kind: 'number',
  default: 0.7,
  least: 0,
  most: 1,
  description: 'Score from which a result is a match',
} as const;

const cutoff = {
  name: 'cutoff',
  kind: 'number',
  default: 0.5,
  least: 0,
  most: 1,
  deprecated: true,
  description: 'Results that do not score higher are left out; never higher than the threshold',
} as const;

const algorithm = {
  name: 'algorithm',
  kind: 'text',
  default: 'best',
  description: 'Name of an algorithm, see `/algorithms`',
} as const;

const topics = {
  name: 'topics',
  kind: 'texts',
  description: 'Only entities with any of these topics',
} as const;

const changedSince = {
  name: 'changed_since',
  kind: 'text',
  description: 'Only entities that changed on or after this day or time',
} as const;

const scope = [
  {
    name: 'include_dataset',
    kind: 'texts',
    description: 'Only entities of these datasets, within the one of the path',
  },
  {
    name: 'exclude_dataset',
    kind: 'texts',
    description: 'No entities that stand in these datasets only',
  },
  { name: 'exclude_schema', kind: 'texts', description: 'No entities of exactly these schemata' },
] as const;

const sort = {
  name: 'sort',
  kind: 'texts',
  description: '`field:asc` or `field:desc`; several count in their order',
} as const;

export const MATCH_PARAMETERS = [
  page(5),
  threshold,
  cutoff,
  algorithm,
  ...scope,
  topics,
  changedSince,
  {
    name: 'exclude_entity_ids',
    kind: 'texts',
    mostItems: 50,
    description: 'No entities with these ids, merged-in ids among them',
  },
] as const satisfies readonly Parameter[];

export const SEARCH_PARAMETERS = [
  {
    name: 'q',
    kind: 'text',
    default: '',
    description: 'Words to find; "phrase", -word, OR, (…), word*, word~ and field:value work unless `simple`',
  },
  {
    name: 'schema',
    kind: 'text',
    default: 'Thing',
    description: 'Only entities of this schema or one below',
  },
  ...scope,
  changedSince,
  { name: 'countries', kind: 'texts', description: 'Only entities with these countries (two letters)' },
  { name: 'topics', kind: 'texts', description: 'Only entities with these topics' },
  { name: 'datasets', kind: 'texts', description: 'Only entities of these datasets' },
  { name: 'filter', kind: 'texts', description: '`field:value`, any property or facet' },
  page(10),
  offset,
  sort,
  { name: 'target', kind: 'boolean', deprecated: true, description: 'Only targets, or only others' },
  { name: 'fuzzy', kind: 'boolean', default: false, description: 'Also words one typing error away' },
  {
    name: 'simple',
    kind: 'boolean',
    default: false,
    description: 'No operators: every word counts as it stands',
  },
  {
    name: 'facets',
    kind: 'texts',
    default: ['countries', 'topics', 'datasets'],
    description: 'Values to count: countries, topics, datasets, schema, identifiers, genders',
  },
  {
    name: 'filter_op',
    kind: 'choice',
    default: 'OR',
    choices: ['OR', 'AND'],
    description: 'Whether any or all values of one filter must hold',
  },
] as const satisfies readonly Parameter[];

export const ENTITY_PARAMETERS = [
  { name: 'nested', kind: 'boolean', default: true, description: 'Neighbours in place of their ids' },
] as const satisfies readonly Parameter[];

export const ADJACENT_PARAMETERS = [sort, page(10), offset] as const satisfies readonly Parameter[];

export const RECONCILE_PARAMETERS = [algorithm, changedSince] as const satisfies readonly Parameter[];

const prefix = {
  name: 'prefix',
  kind: 'text',
  default: '',
  description: 'How it begins; nothing finds nothing',
} as const;

export const SUGGEST_ENTITY_PARAMETERS = [prefix, page(10)] as const satisfies readonly Parameter[];
export const SUGGEST_PARAMETERS = [prefix] as const satisfies readonly Parameter[];

export const PROPOSE_PARAMETERS = [
  { name: 'type', kind: 'text', default: 'Thing', description: 'Schema whose properties are wanted' },
  page(50),
] as const satisfies readonly Parameter[];

export const UPDATE_PARAMETERS = [
  { name: 'token', kind: 'text', default: '', description: 'The update token the service was started with' },
  { name: 'sync', kind: 'boolean', default: false, description: 'Answer when the update is done' },
] as const satisfies readonly Parameter[];

export const DECISION_PARAMETERS = [
  { name: 'subject', kind: 'text', description: 'Only decisions on this subject' },
  { name: 'entity', kind: 'text', description: 'Only decisions on this entity' },
] as const satisfies readonly Parameter[];

export const REVOKE_PARAMETERS = [
  { name: 'by', kind: 'text', default: '', description: 'Who takes it back' },
] as const satisfies readonly Parameter[];
