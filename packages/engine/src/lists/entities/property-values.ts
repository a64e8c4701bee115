/** Gathers the properties of an entity: each value once, in the order given; only such as its schema has. */
import { propertyOf } from '../../ftm/index.ts';
import type { EntityProperties } from '../../model/index.ts';

/** Beyond so many values of one property they are looked up in a set. */
const FEW = 24;

export class PropertyValues {
  readonly #schema: string;
  readonly #values = new Map<string, string[]>();
  readonly #many = new Map<string, Set<string>>();

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
    if (this.fits(property)) this.#put(property, value);
    else this.#put(this.fits('notes') ? 'notes' : 'summary', `${property}: ${value}`);
  }

  /** By name of property, names sorted. */
  finish(): EntityProperties {
    const properties: Record<string, readonly string[]> = {};
    for (const name of [...this.#values.keys()].sort()) properties[name] = this.#values.get(name) ?? [];
    return properties;
  }

  #put(property: string, value: string): void {
    const held = this.#values.get(property);
    if (held === undefined) this.#values.set(property, [value]);
    else if (held.length < FEW) {
      if (!held.includes(value)) held.push(value);
    } else {
      const known = this.#many.get(property) ?? new Set(held);
      this.#many.set(property, known);
      if (!known.has(value)) held.push(value);
      known.add(value);
    }
  }
}
