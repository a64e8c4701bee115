/**
 * The shape of the gazetteer tables. One line per place:
 * `kind|English names|Russian names|Ukrainian names|Chinese names|within|latitude,longitude|code`.
 * Names in nominative, the usual one first, `;` between names; an empty Ukrainian column is derived from the
 * Russian one by spelling rule; `within` is the English name of the region or city that holds the place.
 * Kinds: c city, r region, a airport (code: IATA), p port (code: UN/LOCODE), s site.
 *
 * Facts (names, seats, positions to about 0.1°, codes) were written by hand from general knowledge of public
 * geography: national administrative divisions, IATA location codes, UN/LOCODE. No data set was copied.
 */
export interface GazetteerTable {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  readonly rows: string;
}
