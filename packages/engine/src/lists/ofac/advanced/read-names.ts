/** Names of OFAC's advanced XML: parts that refer to groups, which say what kind of part it is. */
import type { EntryDraft } from '../../entry-draft.ts';
import { childOf, childrenOf, type Element } from '../../xml/element.ts';
import { printedName, unquoted } from '../printed-name.ts';
import type { ReferenceValues } from './reference-values.ts';

export interface AdvancedName {
  readonly name: string;
  readonly last: string;
  readonly first: string;
  readonly script: string;
  readonly kind: 'primary' | 'alias' | 'weak';
  /** `A.K.A.`, `F.K.A.`, `Name` … */
  readonly type: string;
}

/** Scripts in which the parts of a name are written together, family name first. */
const UNSPACED = /^(?:Han[ist]?|Jpan|Kore|Hang)$/u;

/** All names of an identity, the primary one first; of each its scripts in the order of the file. */
export function namesOf(identity: Element, values: ReferenceValues): AdvancedName[] {
  const groups = new Map<string, string>();
  for (const master of childrenOf(childOf(identity, 'NamePartGroups'), 'MasterNamePartGroup'))
    for (const { attributes } of master.children)
      groups.set(attributes['ID'] ?? '', values.words('NamePartType', attributes['NamePartTypeID']));
  const aliases = [...childrenOf(identity, 'Alias')].sort(
    (a, b) => Number(isPrimary(b)) - Number(isPrimary(a)),
  );
  return aliases.flatMap((alias) =>
    childrenOf(alias, 'DocumentedName').flatMap((written, index) =>
      nameOf(alias, written, index, groups, values),
    ),
  );
}

function isPrimary({ attributes }: Element): boolean {
  return attributes['Primary'] === 'true';
}

function nameOf(
  alias: Element,
  written: Element,
  index: number,
  groups: ReadonlyMap<string, string>,
  values: ReferenceValues,
): AdvancedName[] {
  const parts = childrenOf(written, 'DocumentedNamePart').flatMap((part) =>
    childrenOf(part, 'NamePartValue').map(({ text, attributes }) => ({
      text,
      type: groups.get(attributes['NamePartGroupID'] ?? '') ?? '',
      script: attributes['ScriptID'],
    })),
  );
  const code = values.attribute('Script', parts[0]?.script, 'ScriptCode');
  const isLast = ({ type }: { readonly type: string }) => /^last name$/iu.test(type);
  const last = parts
    .filter(isLast)
    .map(({ text }) => text)
    .join(' ');
  const first = parts
    .filter((part) => !isLast(part))
    .map(({ text }) => text)
    .join(' ');
  const printed = UNSPACED.test(code) ? parts.map(({ text }) => text).join('') : printedName(last, first);
  const { name, quoted } = unquoted(printed);
  if (name === '') return [];
  const weak = !isPrimary(alias) && (quoted || alias.attributes['LowQuality'] === 'true');
  const kind = weak ? 'weak' : isPrimary(alias) && index === 0 ? 'primary' : 'alias';
  const type = values.words('AliasType', alias.attributes['AliasTypeID']);
  return [{ name, last, first, script: values.words('Script', parts[0]?.script), kind, type }];
}

/** Puts names into the entry and its record. */
export function addNames(names: readonly AdvancedName[], draft: EntryDraft): void {
  for (const { name, kind, type, script, last, first } of names) {
    draft.name(name, kind);
    const remarks = [kind === 'weak' ? 'low quality' : '', /^(?:latin)?$/iu.test(script) ? '' : script];
    const told = remarks.filter((remark) => remark !== '').join(', ');
    draft.print(`${type || 'Name'}${told === '' ? '' : ` (${told})`}`, name);
    if (/^f\.k\.a\.$/iu.test(type)) draft.add('previousName', name);
    if (kind === 'primary' && draft.schema === 'Person' && last !== '') {
      draft.add('lastName', last);
      draft.add('firstName', first);
    }
  }
}
