/** What a code is called: looked up among a table's own keys only, since codes may come from documents ("toString"). */
export function labelOf(table: Readonly<Record<string, string>>, code: string, otherwise = code): string {
  return Object.hasOwn(table, code) ? (table[code] ?? otherwise) : otherwise;
}
