/** Names of the Swiss list: parts in their order, each with spellings in other languages and scripts. */
import { SWISS_FORMER, SWISS_NAME_PARTS } from '../../data/lists/swiss-fields.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { childrenOf, type Element, textAt } from '../xml/element.ts';

/** The name as the list prints it. */
export function swissName(name: Element): string {
  return partsOf(name)
    .map((part) => textAt(part, 'value'))
    .filter((part) => part !== '')
    .join(' ');
}

/** Reads a name of the main identity or of another; spellings are as strong as the name. */
export function readSwissName(name: Element, main: boolean, draft: EntryDraft): void {
  const { attributes } = name;
  const type = attributes['name-type'] ?? '';
  const weak = attributes['quality'] === 'low';
  const whole = swissName(name);
  const primary = main && type === 'primary-name';
  draft.name(whole, primary ? 'primary' : weak ? 'weak' : 'alias');
  if (SWISS_FORMER.test(type)) draft.add('previousName', whole);
  for (const spelling of spellings(name)) draft.name(spelling, weak ? 'weak' : 'alias');
  if (primary && draft.schema === 'Person')
    for (const part of partsOf(name)) {
      const property = SWISS_NAME_PARTS[part.attributes['name-part-type'] ?? ''];
      if (property !== undefined) draft.add(property, textAt(part, 'value'));
    }
}

function partsOf(name: Element): readonly Element[] {
  return [...childrenOf(name, 'name-part')].sort(
    (a, b) => Number(a.attributes['order'] ?? 0) - Number(b.attributes['order'] ?? 0),
  );
}

/**
 * The other spellings of a name. Variants of one language and script go together, the first of each part, the second of
 * each … In Latin script a part without a variant keeps its own spelling; in another script it is left out.
 */
function spellings(name: Element): string[] {
  const parts = partsOf(name);
  const groups = new Map<string, Map<Element, string[]>>();
  for (const part of parts)
    for (const variant of childrenOf(part, 'spelling-variant')) {
      const key = `${variant.attributes['script'] ?? ''} ${variant.attributes['lang'] ?? ''}`;
      const group = groups.get(key) ?? new Map<Element, string[]>();
      groups.set(key, group);
      group.set(part, [...(group.get(part) ?? []), variant.text]);
    }
  return [...groups].flatMap(([key, group]) => {
    const latin = key.startsWith('LATN') || key.startsWith(' ');
    const rows = Math.max(...[...group.values()].map(({ length }) => length));
    return Array.from({ length: rows }, (_, row) =>
      parts
        .map((part) => {
          const variants = group.get(part);
          return variants?.[row] ?? variants?.at(-1) ?? (latin ? textAt(part, 'value') : '');
        })
        .filter((part) => part !== '')
        .join(' '),
    );
  });
}
