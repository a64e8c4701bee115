/** A filter as a question on ordinals, asked before an entity takes a place among the candidates. */
import type { EntityIndex, Ordinal } from '../entity-index/entity-index.ts';
import type { EntityFilter } from './subject.ts';

/** Undefined where the filter lets everything through. */
export function acceptEntities(
  index: EntityIndex,
  filter: EntityFilter,
): ((ordinal: Ordinal) => boolean) | undefined {
  const questions: ((ordinal: Ordinal) => boolean)[] = [];
  const { datasets, excludeDatasets, excludeSchemata, topics, countries, changedSince, excludeIds } = filter;
  if (datasets !== undefined) {
    const wanted = new Set(datasets);
    questions.push((ordinal) => index.datasetsOf(ordinal).some((name) => wanted.has(name)));
  }
  if (excludeDatasets !== undefined && excludeDatasets.length > 0) {
    const unwanted = new Set(excludeDatasets);
    questions.push((ordinal) => !index.datasetsOf(ordinal).every((name) => unwanted.has(name)));
  }
  if (excludeSchemata !== undefined && excludeSchemata.length > 0) {
    const unwanted = new Set(excludeSchemata);
    questions.push((ordinal) => !unwanted.has(index.schemaOf(ordinal)));
  }
  if (topics !== undefined && topics.length > 0) {
    const wanted = new Set(topics);
    questions.push((ordinal) => index.topicsOf(ordinal).some((topic) => wanted.has(topic)));
  }
  if (countries !== undefined && countries.length > 0) {
    const wanted = new Set(countries);
    questions.push((ordinal) => index.countriesOf(ordinal).some((country) => wanted.has(country)));
  }
  if (changedSince !== undefined)
    questions.push((ordinal) => (index.lastChangeOf(ordinal) ?? '') >= changedSince);
  if (excludeIds !== undefined && excludeIds.length > 0) {
    const unwanted = new Set(
      excludeIds.flatMap((id) => {
        const ordinal = index.ordinalOf(id);
        return ordinal === undefined ? [] : [ordinal];
      }),
    );
    questions.push((ordinal) => !unwanted.has(ordinal));
  }
  if (questions.length === 0) return undefined;
  return (ordinal) => questions.every((ask) => ask(ordinal));
}
