/** A place of the gazetteer: a city, region, port, airport, site or country. */
export type PlaceKind = 'city' | 'region' | 'airport' | 'port' | 'country' | 'site';

export interface Place {
  /** The usual English name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  readonly kind: PlaceKind;
  /** English name of the region or city that holds it; absent when only the country does. */
  readonly within?: string;
  /** Nominative names in all scripts, the English ones first. */
  readonly names: readonly string[];
  /** IATA code of an airport, UN/LOCODE of a port. */
  readonly code?: string;
  /** Degrees, WGS 84, to about a tenth. */
  readonly lat?: number;
  readonly lon?: number;
}
