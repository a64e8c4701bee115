/** Entities and schemata in the words of the reconciliation API. */
import { countryNames, type ListedEntity, schemaOf } from '@waybill/engine';

export interface TypeBody {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export function typeOf(schema: string): readonly TypeBody[] {
  const known = schemaOf(schema);
  return [{ id: schema, name: known?.label ?? schema, description: known?.description ?? '' }];
}

/** What tells entities of one name apart: kind, countries, dates of birth, programmes. */
export function describeEntity({ schema, properties }: ListedEntity): string {
  const first = (...names: readonly string[]): string[] =>
    names.flatMap((name) => properties[name] ?? []).slice(0, 3);
  const countries = [...new Set(first('country', 'nationality', 'jurisdiction', 'flag'))].map(
    (code) => countryNames(code)?.names.en[0] ?? code,
  );
  return [
    schemaOf(schema)?.label ?? schema,
    ...countries,
    ...first('birthDate', 'incorporationDate').slice(0, 1),
    ...first('position').slice(0, 1),
    ...first('program', 'programId').slice(0, 2),
  ].join(' · ');
}
