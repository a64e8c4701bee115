/** Gathers an entry while its rows are read: every value once, in the order of the publication. */
import { NARROW_PROPERTIES } from '../data/lists/narrow-properties.ts';
import type { ListEntry, ListLink, ListName } from '../model/index.ts';
import type { IsoDate } from '../values/index.ts';

/** From so many values on, a property is looked up and not gone through. */
const MANY = 32;

/** An entry in the making. */
export class EntryDraft {
  readonly id: string;
  readonly schema: string;
  listedOn: IsoDate | null = null;
  /** The last day on which the listing holds. */
  delistedOn: IsoDate | undefined;
  /** How many values no rule understood; each stands word for word under `notes`. */
  unread = 0;
  readonly programmes: string[] = [];
  readonly links: ListLink[] = [];
  readonly record: string[] = [];
  readonly #names = new Map<string, ListName>();
  readonly #properties = new Map<string, string[]>();
  /** Values of properties that have more than a few. */
  readonly #many = new Map<string, Set<string>>();

  constructor(id: string, schema: string) {
    this.id = id;
    this.schema = schema;
  }

  /** Adds a name; a name that is there already keeps its stronger kind, which comes first. */
  name(value: string, kind: ListName['kind']): void {
    if (value !== '' && !this.#names.has(value)) this.#names.set(value, { value, kind });
  }

  /** Adds a value under a property of the schema; where the schema has none such, under what holds it instead. */
  add(property: string, value: string | null | undefined): void {
    const text = value?.trim() ?? '';
    if (text === '') return;
    const narrow = NARROW_PROPERTIES[property];
    if (narrow !== undefined && !narrow.schemata.includes(this.schema)) {
      this.add(narrow.otherwise, text);
      return;
    }
    const values = this.#properties.get(property);
    if (values === undefined) this.#properties.set(property, [text]);
    else if (!this.#has(property, values, text)) values.push(text);
  }

  /** Whether a value is there already; of many values in constant time. */
  #has(property: string, values: readonly string[], text: string): boolean {
    if (values.length < MANY) return values.includes(text);
    const known = this.#many.get(property) ?? new Set(values);
    this.#many.set(property, known);
    const size = known.size;
    return known.add(text).size === size;
  }

  /** Adds a programme once. */
  programme(code: string): void {
    if (code !== '' && !this.programmes.includes(code)) this.programmes.push(code);
  }

  /** Keeps words that no rule understood. */
  keep(words: string): void {
    this.add('notes', words);
    this.unread += 1;
  }

  /** Adds a line to the record. */
  print(label: string, value: string): void {
    const text = value.replace(/\s+/gu, ' ').trim();
    if (text !== '') this.record.push(`${label}: ${text}`);
  }

  finish(links: readonly ListLink[] = this.links): ListEntry {
    const properties: Record<string, readonly string[]> = {};
    for (const name of [...this.#properties.keys()].sort())
      properties[name] = this.#properties.get(name) ?? [];
    return {
      id: this.id,
      schema: this.schema,
      names: [...this.#names.values()],
      programmes: this.programmes,
      listedOn: this.listedOn,
      ...(this.delistedOn === undefined ? {} : { delistedOn: this.delistedOn }),
      properties,
      links,
      record: this.record.join('\n'),
    };
  }
}
