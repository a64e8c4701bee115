/**
 * Entities by words, filtered, counted and paged. Pure and repeatable: the same index and question give the same page.
 *
 * @example searchEntities(buildTextIndex(index), { text: 'harbour trading', facets: ['countries'] })
 */
import type { Ordinal } from '../entity-index/entity-index.ts';
import { acceptEntities } from '../subjects/accept-entities.ts';
import type { EntityFilter } from '../subjects/subject.ts';
import { countFacet, type FacetValue } from './count-facets.ts';
import { fieldReader, isOwnField, isValue } from './entity-fields.ts';
import { evaluateQuery } from './evaluate-query.ts';
import { keep } from './found.ts';
import { parseQuery } from './parse-query.ts';
import { type SortKey, sortFound } from './sort-found.ts';
import type { TextIndex } from './text-index.ts';

export interface FieldFilter {
  readonly field: string;
  readonly values: readonly string[];
}

export interface SearchQuestion {
  /** See `parseQuery`; empty for everything. */
  readonly text: string;
  readonly simple?: boolean;
  readonly fuzzy?: boolean;
  /** Which schemata may answer. */
  readonly acceptSchema?: (schema: string) => boolean;
  readonly filter?: EntityFilter;
  /** Each field must have one of its values, or all where `every` is set. */
  readonly fields?: readonly FieldFilter[];
  readonly every?: boolean;
  readonly target?: boolean;
  readonly facets?: readonly string[];
  readonly sort?: readonly SortKey[];
  readonly limit?: number;
  readonly offset?: number;
}

export interface SearchAnswer {
  /** The page. */
  readonly ordinals: readonly Ordinal[];
  /** How many there are in all. */
  readonly total: number;
  readonly facets: ReadonlyMap<string, readonly FacetValue[]>;
}

export function searchEntities(text: TextIndex, question: SearchQuestion): SearchAnswer {
  const { index } = text;
  const { acceptSchema, filter = {}, fields = [], every = false, target, facets = [] } = question;
  const { sort = [], limit = 10, offset = 0 } = question;
  const node = parseQuery(question.text, {
    simple: question.simple ?? false,
    fuzzy: question.fuzzy ?? false,
    isField: (name) => isOwnField(name) || text.properties.has(name.replace(/^properties\./u, '')),
  });
  const questions: ((ordinal: Ordinal) => boolean)[] = [];
  if (acceptSchema !== undefined) {
    const known = new Map<string, boolean>();
    questions.push((ordinal) => {
      const schema = index.schemaOf(ordinal);
      let answer = known.get(schema);
      if (answer === undefined) known.set(schema, (answer = acceptSchema(schema)));
      return answer;
    });
  }
  const accept = acceptEntities(index, filter);
  if (accept !== undefined) questions.push(accept);
  for (const { field, values } of fields) {
    const reader = fieldReader(index, field);
    const meets = (ordinal: Ordinal, value: string): boolean =>
      reader?.values(ordinal).some((own) => (reader.quick ? own === value : isValue(own, value))) ?? false;
    questions.push((ordinal) =>
      every ? values.every((value) => meets(ordinal, value)) : values.some((value) => meets(ordinal, value)),
    );
  }
  if (target !== undefined) questions.push((ordinal) => index.entity(ordinal).target === target);
  const all = evaluateQuery(text, node);
  const found = questions.length === 0 ? all : keep(all, (ordinal) => questions.every((ask) => ask(ordinal)));
  return {
    ordinals: sortFound(index, found, sort, offset, limit),
    total: found.ordinals.length,
    facets: new Map(facets.map((field) => [field, countFacet(index, found.ordinals, field)])),
  };
}
