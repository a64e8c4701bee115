/** Names as OFAC prints them. */

/** `LAST, First` as in the CSV files. */
export function printedName(last: string, first: string): string {
  return first === '' ? last : last === '' ? first : `${last}, ${first}`;
}

const QUOTED = /^(['"])(.+)\1$/u;

/** A name that stands in quotes is one that OFAC calls weak. */
export function unquoted(name: string): { readonly name: string; readonly quoted: boolean } {
  const bare = QUOTED.exec(name)?.[2];
  return { name: bare ?? name, quoted: bare !== undefined };
}
