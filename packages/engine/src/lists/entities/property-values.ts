/** Gathers the properties of an entity: each value once, in the order given; only such as its schema has. */
import { propertyOf } from '../../ftm/index.ts';
import type { EntityProperties } from '../../model/index.ts';

export class PropertyValues {
  readonly #schema: string;
  readonly #values = new Map<string, Set<string>>();

  constructor(schema: string) {
    this.#schema = schema;
  }

  /** Whether the schema has the property. */
  fits(property: string): boolean {
    return propertyOf(this.#schema, property) !== undefined;
  }

  /** Adds a value; where the schema has no such property, as a note that names it. */
  add(property: string, value: string | null | undefined): void {
    if (value === null || value === undefined || value === '') return;
    if (!this.fits(property)) {
      const words = `${property}: ${value}`;
      if (this.fits('notes')) this.#put('notes', words);
      else this.#put('summary', words);
      return;
    }
    this.#put(property, value);
  }

  has(property: string, value: string): boolean {
    return this.#values.get(property)?.has(value) ?? false;
  }

  /** By name of property, names sorted. */
  finish(): EntityProperties {
    return Object.fromEntries(
      [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, [...values]]),
    );
  }

  #put(property: string, value: string): void {
    const held = this.#values.get(property);
    if (held === undefined) this.#values.set(property, new Set([value]));
    else held.add(value);
  }
}
