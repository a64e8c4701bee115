/** Facets and their values in words. */
import { countryNames, type FacetValue, schemaOf } from '@waybill/engine';
import type { Snapshot } from './backend.ts';
import { topicLabel } from './schemata.ts';

const FACETS: Readonly<Record<string, string | undefined>> = {
  countries: 'Countries',
  topics: 'Topics',
  datasets: 'Data sources',
  schema: 'Types',
  identifiers: 'Identifiers',
  genders: 'Genders',
};

/** Whether values can be counted under this name. */
export function isFacet(name: string): boolean {
  return FACETS[name] !== undefined;
}

export interface FacetBody {
  readonly label: string;
  readonly values: readonly { readonly name: string; readonly label: string; readonly count: number }[];
}

export function facetBody(snapshot: Snapshot, name: string, values: readonly FacetValue[]): FacetBody {
  const label = labeller(snapshot, name);
  return {
    label: FACETS[name] ?? name,
    values: values.map(({ value, count }) => ({ name: value, label: label(value) ?? value, count })),
  };
}

function labeller({ datasets }: Snapshot, name: string): (value: string) => string | undefined {
  switch (name) {
    case 'countries':
      return (code) => countryNames(code)?.names.en[0];
    case 'topics':
      return topicLabel;
    case 'schema':
      return (schema) => schemaOf(schema)?.label;
    case 'datasets': {
      const titles = new Map(datasets.map((dataset) => [dataset.name, dataset.title]));
      return (dataset) => titles.get(dataset);
    }
    case 'genders':
      return (gender) => `${gender.charAt(0).toUpperCase()}${gender.slice(1)}`;
    default:
      return () => undefined;
  }
}
