/** Values that the Australian list enumerates in one cell. */

const MARKER = /(?:^|[\s;,])\(?([a-z]{1,2}|[ivx]{1,4}|\d{1,2})\)\s+/gu;

/** `a) Kabul b) Kandahar`, a line each or between semicolons: the values; else the one. */
export function enumerated(cell: string): string[] {
  const markers = [...cell.matchAll(MARKER)];
  const parts =
    markers.length > 1 && markers[0]?.index === 0
      ? markers.map((marker, index) => cell.slice(marker.index + marker[0].length, markers[index + 1]?.index))
      : cell.split(/[;\n]+/u);
  return parts
    .map((part) => part.replace(/\s+/gu, ' ').replace(/^[\s,;]+|[\s,;]+$/gu, ''))
    .filter((part) => part !== '');
}
