/** One `sdnEntry` to an entry. Its ids are the numbers of the CSV files. */
import { SDN_XML_ELEMENTS } from '../../data/lists/ofac-elements.ts';
import type { ListId } from '../../model/index.ts';
import { countryCode } from '../country-code.ts';
import { EntryDraft } from '../entry-draft.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { publicationOf } from '../publication-of.ts';
import { childOf, type Element, textAt } from '../xml/element.ts';
import { schemaOfType } from './entity-type.ts';
import { keepUnknown } from './keep-unknown.ts';
import { printedName, unquoted } from './printed-name.ts';
import { readLabelled, readRemarks } from './read-remarks.ts';

const KNOWN = new Set(SDN_XML_ELEMENTS);
/** Elements that are read where the entry begins, or only number others. */
const OWN = new Set(['uid', 'firstName', 'lastName', 'sdnType']);
/** Lists of one kind of value: by name, the element with the value and the label that remarks give it. */
const LABELLED: Readonly<Record<string, { readonly value: string; readonly label: string }>> = {
  nationalityList: { value: 'country', label: 'nationality' },
  citizenshipList: { value: 'country', label: 'citizen' },
  dateOfBirthList: { value: 'dateOfBirth', label: 'DOB' },
  placeOfBirthList: { value: 'placeOfBirth', label: 'POB' },
};
const VESSEL: Readonly<Record<string, string>> = {
  callSign: 'Vessel Call Sign',
  vesselType: 'Vessel Type',
  vesselFlag: 'Vessel Flag',
  vesselOwner: 'Vessel Owner',
  tonnage: 'Vessel Tonnage',
  grossRegisteredTonnage: 'Vessel Gross Registered Tonnage',
};

/** Reads the entry into the gathering; without number or name it becomes an issue there. */
export function readSdnEntry(element: Element, place: string, list: ListId, gathering: EntryGathering): void {
  const name = printedName(textAt(element, 'lastName'), textAt(element, 'firstName'));
  const draft = new EntryDraft(textAt(element, 'uid'), schemaOfType(textAt(element, 'sdnType'), name));
  if (!gathering.take(draft, name !== '', place)) return;
  draft.name(name, 'primary');
  draft.print('uid', draft.id);
  draft.print('name', name);
  draft.print('sdnType', textAt(element, 'sdnType'));
  if (draft.schema === 'Person') {
    draft.add('lastName', textAt(element, 'lastName'));
    draft.add('firstName', textAt(element, 'firstName'));
  }
  for (const topic of publicationOf(list).topics) draft.add('topics', topic);
  for (const child of element.children) if (!OWN.has(child.name)) readChild(child, draft);
  keepUnknown(element, KNOWN, draft);
}

function readChild(child: Element, draft: EntryDraft): void {
  const labelled = LABELLED[child.name];
  if (labelled !== undefined) {
    for (const item of child.children) addLabelled(labelled.label, textAt(item, labelled.value), draft);
    return;
  }
  switch (child.name) {
    case 'title':
      draft.print('title', child.text);
      draft.add('position', child.text);
      break;
    case 'remarks':
      draft.print('remarks', child.text);
      draft.unread += readRemarks(child.text, draft);
      break;
    case 'programList':
      for (const { text } of child.children) {
        draft.print('program', text);
        draft.programme(text);
      }
      break;
    case 'idList':
      for (const id of child.children) readId(id, draft);
      break;
    case 'akaList':
      for (const aka of child.children) readAka(aka, draft);
      break;
    case 'addressList':
      for (const address of child.children) readAddress(address, draft);
      break;
    case 'vesselInfo':
      for (const part of child.children) addLabelled(VESSEL[part.name] ?? part.name, part.text, draft);
      break;
  }
}

function addLabelled(label: string, value: string, draft: EntryDraft): void {
  draft.print(label, value);
  readLabelled(label, value, draft);
}

function readId(id: Element, draft: EntryDraft): void {
  const [label, value] = [textAt(id, 'idType'), textAt(id, 'idNumber')];
  const [country, issued, expires] = ['idCountry', 'issueDate', 'expirationDate'].map((part) =>
    textAt(id, part),
  );
  draft.print(label, [value, country, issued, expires].filter((part) => part !== '').join(', '));
  if (value === '' && label !== '') draft.keep([label, country].filter((part) => part !== '').join(' '));
  readLabelled(label, value, draft, { country: country ?? '', issued: issued ?? '', expires: expires ?? '' });
}

function readAka(aka: Element, draft: EntryDraft): void {
  const printed = printedName(textAt(aka, 'lastName'), textAt(aka, 'firstName'));
  const { name, quoted } = unquoted(printed);
  const type = textAt(aka, 'type');
  const weak = quoted || textAt(aka, 'category').toLowerCase() === 'weak';
  draft.name(name, weak ? 'weak' : 'alias');
  draft.print(`${type || 'alias'}${weak ? ' (weak)' : ''}`, name);
  if (type === 'f.k.a.') draft.add('previousName', name);
}

function readAddress(address: Element, draft: EntryDraft): void {
  const parts = address.children.filter(({ name, text }) => name !== 'uid' && text !== '');
  const words = parts.map(({ text }) => text).join(', ');
  const code = countryCode(childOf(address, 'country')?.text ?? '');
  draft.print('address', words);
  if (parts.length > (code === undefined ? 0 : 1)) draft.add('address', words);
  draft.add('country', code);
}
