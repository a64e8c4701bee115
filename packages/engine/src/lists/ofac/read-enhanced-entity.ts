/** One `entity` of OFAC's enhanced XML to an entry. */
import { ENHANCED_XML_ELEMENTS } from '../../data/lists/ofac-elements.ts';
import { OFAC_RELATIONS } from '../../data/lists/ofac-features.ts';
import type { ListId } from '../../model/index.ts';
import { countryCode } from '../country-code.ts';
import { EntryDraft } from '../entry-draft.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { datesBetween, realDay } from '../list-date.ts';
import { publicationOf } from '../publication-of.ts';
import { childOf, childrenOf, type Element, textAt } from '../xml/element.ts';
import { addDay } from './add-day.ts';
import { schemaOfType } from './entity-type.ts';
import { keepUnknown } from './keep-unknown.ts';
import { printedName, unquoted } from './printed-name.ts';
import { readLabelled, readRemarks } from './read-remarks.ts';

const KNOWN = new Set(ENHANCED_XML_ELEMENTS);

/** Reads the entity into the gathering; without number or name it becomes an issue there. */
export function readEnhancedEntity(
  element: Element,
  place: string,
  list: ListId,
  gathering: EntryGathering,
): void {
  const names = childrenOf(childOf(element, 'names'), 'name');
  const primary = names.find((name) => textAt(name, 'isPrimary') === 'true') ?? names[0];
  const caption = namesOf(primary)[0] ?? '';
  const type = textAt(element, 'generalInfo', 'entityType');
  const draft = new EntryDraft(element.attributes['id'] ?? '', schemaOfType(type, caption));
  if (!gathering.take(draft, caption !== '', place)) return;
  draft.print('id', draft.id);
  draft.print('entityType', type);
  for (const topic of publicationOf(list).topics) draft.add('topics', topic);
  for (const name of primary === undefined ? names : [primary, ...names.filter((other) => other !== primary)])
    readName(name, name === primary, draft);
  for (const child of element.children) readChild(child, draft);
  keepUnknown(element, KNOWN, draft);
}

function readChild(child: Element, draft: EntryDraft): void {
  switch (child.name) {
    case 'generalInfo':
      for (const part of child.children) readGeneral(part, draft);
      break;
    case 'sanctionsLists':
      for (const { text, attributes } of child.children)
        readList(text, attributes['datePublished'] ?? '', draft);
      break;
    case 'sanctionsPrograms':
      for (const { text } of child.children) {
        draft.print('sanctionsProgram', text);
        draft.programme(text);
      }
      break;
    case 'sanctionsTypes':
    case 'legalAuthorities':
      for (const { name, text } of child.children) {
        draft.print(name, text);
        draft.add('program', text);
      }
      break;
    case 'addresses':
      for (const address of child.children) readAddress(address, draft);
      break;
    case 'features':
      for (const feature of child.children) readFeature(feature, draft);
      break;
    case 'identityDocuments':
      for (const paper of child.children) readPaper(paper, draft);
      break;
    case 'relationships':
      for (const relation of child.children) readRelation(relation, draft);
      break;
  }
}

function readGeneral({ name, text }: Element, draft: EntryDraft): void {
  if (name === 'identityId' || name === 'entityType') return;
  draft.print(name, text);
  if (name === 'remarks') draft.unread += readRemarks(text, draft);
  else if (name === 'title') draft.add('position', text);
}

function readList(title: string, published: string, draft: EntryDraft): void {
  draft.print('sanctionsList', title);
  draft.print('datePublished', published);
  addDay(published.slice(0, 10), `${title} ${published}`, draft);
}

/** A name in each of its scripts, the primary one first. */
function namesOf(name: Element | undefined): string[] {
  return translations(name).map(
    (words) =>
      textAt(words, 'formattedFullName') ||
      printedName(textAt(words, 'formattedLastName'), textAt(words, 'formattedFirstName')) ||
      childrenOf(childOf(words, 'nameParts'), 'namePart')
        .map((part) => textAt(part, 'value'))
        .join(' '),
  );
}

function translations(element: Element | undefined): readonly Element[] {
  const all = childrenOf(childOf(element, 'translations'), 'translation');
  return [...all].sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
}

function isPrimary(element: Element): boolean {
  return textAt(element, 'isPrimary') === 'true';
}

function readName(element: Element, primary: boolean, draft: EntryDraft): void {
  const type = textAt(element, 'aliasType');
  for (const [index, printed] of namesOf(element).entries()) {
    const { name, quoted } = unquoted(printed);
    const weak = !primary && (quoted || textAt(element, 'isLowQuality') === 'true');
    draft.print(primary ? 'name' : `${type || 'alias'}${weak ? ' (low quality)' : ''}`, name);
    draft.name(name, weak ? 'weak' : primary && index === 0 ? 'primary' : 'alias');
    if (type === 'F.K.A.') draft.add('previousName', name);
  }
  const words = translations(element)[0];
  if (primary && draft.schema === 'Person') {
    draft.add('lastName', textAt(words, 'formattedLastName'));
    draft.add('firstName', textAt(words, 'formattedFirstName'));
  }
  const comments = textAt(element, 'comments');
  if (comments !== '') draft.add('notes', comments);
}

function readAddress(address: Element, draft: EntryDraft): void {
  const country = textAt(address, 'country');
  const code = countryCode(country);
  const written = translations(address).map((words) =>
    childrenOf(childOf(words, 'addressParts'), 'addressPart')
      .map((part) => textAt(part, 'value'))
      .filter((part) => part !== ''),
  );
  for (const parts of written.length === 0 ? [[]] : written) {
    const words = [...parts, country].filter((part) => part !== '').join(', ');
    draft.print('address', words);
    if (parts.length > 0 || code === undefined) draft.add('address', words);
  }
  draft.add('country', code);
}

function readFeature(feature: Element, draft: EntryDraft): void {
  const label = textAt(feature, 'type');
  const date = childOf(feature, 'valueDate');
  const value = textAt(feature, 'value') || dateWords(date);
  const comments = textAt(feature, 'comments');
  draft.print(label, [value, comments].filter((part) => part !== '').join(', '));
  const first = realDay(textAt(date, 'fromDateBegin').slice(0, 10));
  const last = realDay((textAt(date, 'toDateEnd') || textAt(date, 'fromDateEnd')).slice(0, 10)) ?? first;
  if (/^birthdate$/iu.test(label) && first !== undefined && last !== undefined) {
    const { dates, vague } = datesBetween(first, last, textAt(date, 'isApproximate') === 'true');
    for (const day of dates) draft.add('birthDate', day);
    if (vague) draft.add('notes', `DOB ${value}`);
  } else readLabelled(label, value, draft);
  if (comments !== '') draft.add('notes', `${label} ${value}: ${comments}`);
}

function dateWords(date: Element | undefined): string {
  const [from, to] = [textAt(date, 'fromDateBegin'), textAt(date, 'toDateEnd')];
  return from === to || to === '' ? from : `${from} to ${to}`;
}

function readPaper(paper: Element, draft: EntryDraft): void {
  const at = (name: string) => textAt(paper, name);
  const [label, value] = [at('type'), at('documentNumber')];
  const country = at('issuingCountry') || at('issuingLocation');
  const [issued, expires] = [at('issueDate'), at('expirationDate')];
  const comments = at('comments');
  draft.print(label, [value, country, issued, expires, comments].filter((part) => part !== '').join(', '));
  if (value === '' && label !== '') draft.keep([label, country].filter((part) => part !== '').join(' '));
  readLabelled(label, value, draft, { country, issued, expires });
  if (at('isValid') === 'false') draft.add('notes', `${label} ${value}: not valid`);
  if (comments !== '') draft.add('notes', `${label} ${value}: ${comments}`);
}

function readRelation(relation: Element, draft: EntryDraft): void {
  const words = textAt(relation, 'type');
  const other = childOf(relation, 'relatedEntity');
  const entry = other?.attributes['entityId'];
  const name = other?.text ?? '';
  draft.print(words, [name, entry === undefined ? '' : `(${entry})`].join(' '));
  const kind = OFAC_RELATIONS[words.toLowerCase()] ?? 'linkedTo';
  draft.links.push({ kind, name, ...(entry === undefined ? {} : { entry }), words });
  const comments = textAt(relation, 'comments');
  if (comments !== '') draft.add('notes', `${words} ${name}: ${comments}`);
}
