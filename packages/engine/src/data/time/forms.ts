/** `stem` with each of the `endings` (apart by bars), all with one value. */
export function forms<Value>(stem: string, endings: string, value: Value): Record<string, Value> {
  return Object.fromEntries(endings.split('|').map((ending) => [stem + ending, value]));
}
