/** One target of the Swiss list to an entry. */
import {
  SWISS_CHANGES,
  SWISS_OBJECTS,
  SWISS_OWN_ELEMENTS,
  SWISS_RELATIONS,
} from '../../data/lists/swiss-fields.ts';
import type { ListId } from '../../model/index.ts';
import { addDays, type IsoDate } from '../../values/index.ts';
import { EntryDraft } from '../entry-draft.ts';
import { addFoundIdentifiers } from '../found-identifiers.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { realDay } from '../list-date.ts';
import { organisationSchema } from '../organisation-schema.ts';
import { publicationOf } from '../publication-of.ts';
import { type Element, childrenOf, recordLines } from '../xml/element.ts';
import { keepAll, readSwissIdentity, type SwissPlaces } from './swiss-identity.ts';
import { swissName } from './swiss-names.ts';
import type { SwissProgramme } from './swiss-places.ts';

export interface SwissReferences {
  readonly list: ListId;
  readonly places: SwissPlaces;
  /** By number of the set of measures. */
  readonly programmes: ReadonlyMap<string, SwissProgramme>;
}

const KINDS = ['individual', 'entity', 'object'];

export function readSwissTarget(
  target: Element,
  place: string,
  gathering: EntryGathering,
  { list, places, programmes }: SwissReferences,
): void {
  const body = target.children.find(({ name }) => KINDS.includes(name));
  const identities = childrenOf(body, 'identity');
  const names = identities.flatMap((identity) => childrenOf(identity, 'name')).map(swissName);
  const draft = new EntryDraft(target.attributes['ssid'] ?? '', schemaOf(body, names[0] ?? ''));
  if (
    !gathering.take(
      draft,
      names.some((name) => name !== ''),
      place,
    )
  )
    return;
  for (const identity of mainFirst(identities)) readSwissIdentity(identity, places, draft);
  const sets = [
    ...(target.attributes['sanctions-set-id'] ?? '').split(/\s+/u),
    ...childrenOf(target, 'sanctions-set-id').map(({ text }) => text),
  ];
  for (const set of sets) readProgramme(set, programmes, draft);
  for (const topic of publicationOf(list).topics) draft.add('topics', topic);
  draft.add('gender', body?.attributes['sex'] ?? '');
  for (const child of [...target.children.filter((one) => one !== body), ...(body?.children ?? [])])
    readElement(child, draft);
  readChanges(childrenOf(target, 'modification'), draft);
  draft.record.push(...recordOf(target));
}

function schemaOf(body: Element | undefined, name: string): string {
  if (body?.name === 'individual') return 'Person';
  if (body?.name === 'object') return SWISS_OBJECTS[body.attributes['object-type'] ?? ''] ?? 'LegalEntity';
  return organisationSchema(name);
}

/** The main identity first, and in each its primary name. */
function mainFirst(identities: readonly Element[]): readonly Element[] {
  return [...identities].sort(
    (a, b) => Number(b.attributes['main'] === 'true') - Number(a.attributes['main'] === 'true'),
  );
}

function readProgramme(set: string, programmes: SwissReferences['programmes'], draft: EntryDraft): void {
  const programme = programmes.get(set);
  if (set === '') return;
  if (programme === undefined) {
    draft.keep(`sanctions-set-id: ${set}`);
    return;
  }
  draft.programme(programme.code);
  draft.add('program', programme.measures);
  if (programme.origin !== '') draft.add('program', `${programme.name} (${programme.origin})`);
}

function readElement(element: Element, draft: EntryDraft): void {
  switch (element.name) {
    case 'justification':
      draft.add('notes', element.text);
      break;
    case 'other-information':
      draft.add('notes', element.text);
      addFoundIdentifiers(element.text, draft);
      break;
    case 'foreign-identifier':
      draft.add('notes', `foreign identifier: ${element.text}`);
      break;
    case 'generic-attribute':
      draft.add('notes', `${element.attributes['name'] ?? 'attribute'}: ${element.text}`);
      break;
    case 'relation':
      readRelation(element, draft);
      break;
    default:
      if (!SWISS_OWN_ELEMENTS.includes(element.name)) keepAll(element, draft);
  }
}

function readRelation(relation: Element, draft: EntryDraft): void {
  const { attributes } = relation;
  const type = attributes['relation-type'] ?? '';
  const entry = attributes['target-id'] ?? attributes['target-ssid'] ?? '';
  const remark = childrenOf(relation, 'remark')
    .map(({ text }) => text)
    .join('; ');
  const words = [type.replaceAll('-', ' '), remark].filter((part) => part !== '').join(': ');
  if (entry === '') draft.keep(`relation: ${words}`);
  else
    draft.links.push({
      kind: SWISS_RELATIONS.find(([pattern]) => pattern.test(type))?.[1] ?? 'linkedTo',
      // The list points by number; the name is put in when all are read.
      name: '',
      entry,
      ...(words === '' ? {} : { words }),
    });
}

/** From when to when the listing holds: the last span, where it was ended and begun again. Earlier spans become notes. */
function readChanges(changes: readonly Element[], draft: EntryDraft): void {
  const dated = changes.flatMap(({ attributes }) => {
    const kind = SWISS_CHANGES[attributes['modification-type'] ?? ''];
    const words = attributes['effective-date'] ?? attributes['enactment-date'] ?? '';
    const day = realDay(words.slice(0, 10));
    if (kind === undefined || (kind !== 'none' && day === undefined))
      draft.keep(`modification ${attributes['modification-type'] ?? ''}: ${words}`);
    return kind === undefined || kind === 'none' || day === undefined ? [] : [{ kind, day }];
  });
  let from: IsoDate | null = null;
  let end: IsoDate | undefined;
  for (const { kind, day } of dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    if (kind === 'end') end = day;
    else if (from === null || end !== undefined) {
      if (end !== undefined) draft.add('notes', `listed before, ${from ?? 'from a day not given'} to ${end}`);
      from = day;
      end = undefined;
    }
  }
  draft.listedOn = from;
  if (end !== undefined) draft.delistedOn = addDays(end, -1);
  const amended = changes.flatMap(({ attributes }) => realDay(attributes['effective-date'] ?? '') ?? []);
  draft.add('modifiedAt', amended.sort().at(-1));
}

/** Record lines without the numbers of elements; each name whole on a line, and changes without the values they changed. */
function recordOf(target: Element): string[] {
  return target.children.flatMap((child) => {
    if (child.name === 'modification') {
      const { attributes } = child;
      const day = attributes['effective-date'] ?? attributes['enactment-date'] ?? '';
      return [`modification ${attributes['modification-type'] ?? ''}: ${day}`];
    }
    return withNames(child, '');
  });
}

const EMPTY: Element = { name: '', attributes: {}, children: [], text: '' };

function withNames(element: Element, path: string): string[] {
  const at = `${path}${element.name} `;
  if (element.name === 'name') {
    const variants = element.children.flatMap((part) => childrenOf(part, 'spelling-variant'));
    return [
      `name ${element.attributes['name-type'] ?? ''}: ${swissName(element)}`,
      ...variants.map(({ text }) => `spelling-variant: ${text}`),
    ];
  }
  if (
    element.name === 'individual' ||
    element.name === 'entity' ||
    element.name === 'object' ||
    element.name === 'identity'
  )
    return element.children.flatMap((child) => withNames(child, element.name === 'identity' ? at : ''));
  return recordLines({ ...EMPTY, children: [element] }).filter((line) => !/@(?:ssid|place-id): /u.test(line));
}
