/** The sets of values that OFAC's advanced XML refers to by number. */
import type { Element } from '../../xml/element.ts';

/** Looks up values by the name of their element, such as `AliasType`, and their number. */
export class ReferenceValues {
  readonly #values = new Map<string, Element>();

  /** Takes a `ReferenceValueSets` element. */
  take(sets: Element): void {
    for (const set of sets.children)
      for (const value of set.children)
        this.#values.set(`${value.name} ${value.attributes['ID'] ?? ''}`, value);
  }

  /** The words of a value; empty where there is none. */
  words(name: string, id: string | undefined): string {
    return this.#values.get(`${name} ${id ?? ''}`)?.text ?? '';
  }

  /** An attribute of a value; empty where there is none. */
  attribute(name: string, id: string | undefined, attribute: string): string {
    return this.#values.get(`${name} ${id ?? ''}`)?.attributes[attribute] ?? '';
  }
}
