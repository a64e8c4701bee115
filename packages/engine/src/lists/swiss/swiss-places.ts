/** Places and programmes of the Swiss list, which its targets point at by number. */
import type { Element } from '../xml/element.ts';
import { childrenOf, textAt } from '../xml/element.ts';
import { countryCode } from '../country-code.ts';

export interface SwissPlace {
  /** In the order it is written: location, areas, country. */
  readonly words: string;
  readonly country: string | undefined;
}

/** A programme as one of its sets of measures sees it. */
export interface SwissProgramme {
  readonly code: string;
  readonly name: string;
  /** The measures of the set. */
  readonly measures: string;
  readonly origin: string;
}

export function swissPlace(element: Element): SwissPlace {
  const country = childrenOf(element, 'country')[0];
  const iso = country?.attributes['iso-code'] ?? '';
  const words = [
    textAt(element, 'location'),
    ...childrenOf(element, 'area').map(({ text }) => text),
    country?.text ?? '',
  ].filter((part) => part !== '');
  return { words: words.join(', '), country: countryCode(iso) ?? countryCode(country?.text ?? '') };
}

/** The sets of measures of a programme, by their number. In English where the file has it, else in its first language. */
export function swissProgrammes(element: Element): ReadonlyMap<string, SwissProgramme> {
  const code = inEnglish(childrenOf(element, 'program-key'));
  const name = inEnglish(childrenOf(element, 'program-name'));
  const origin = childrenOf(element, 'origin')
    .map(({ text }) => text)
    .join(', ');
  const sets = new Map<string, Element[]>();
  for (const set of childrenOf(element, 'sanctions-set')) {
    const id = set.attributes['ssid'] ?? '';
    sets.set(id, [...(sets.get(id) ?? []), set]);
  }
  return new Map(
    [...sets].map(
      ([id, all]) => [id, { code: code || name, name, measures: inEnglish(all), origin }] as const,
    ),
  );
}

function inEnglish(elements: readonly Element[]): string {
  return (elements.find(({ attributes }) => attributes['lang'] === 'eng') ?? elements[0])?.text ?? '';
}
