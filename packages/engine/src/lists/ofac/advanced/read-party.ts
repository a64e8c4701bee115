/** One `DistinctParty` of OFAC's advanced XML to an entry. */
import { EntryDraft } from '../../entry-draft.ts';
import { datesBetween } from '../../list-date.ts';
import { publicationOf } from '../../publication-of.ts';
import { childOf, childrenOf, type Element, textAt } from '../../xml/element.ts';
import { schemaOfType } from '../entity-type.ts';
import { keepUnknown } from '../keep-unknown.ts';
import { readLabelled, readRemarks } from '../read-remarks.ts';
import { ADVANCED_KNOWN, type AdvancedRun } from './advanced-run.ts';
import { periodOf } from './date-period.ts';
import { addNames, namesOf } from './read-names.ts';

/** Reads the party into the run's gathering; without number or name it becomes an issue there. */
export function readParty(element: Element, place: string, run: AdvancedRun): void {
  const profiles = childrenOf(element, 'Profile');
  const names = profiles.flatMap((profile) =>
    childrenOf(profile, 'Identity').flatMap((identity) => namesOf(identity, run.values)),
  );
  const caption = names[0]?.name ?? '';
  const type = typeOf(profiles[0], run);
  const draft = new EntryDraft(element.attributes['FixedRef'] ?? '', schemaOfType(type, caption));
  if (!run.gathering.take(draft, caption !== '', place)) return;
  run.captions.set(draft, caption);
  draft.print('FixedRef', draft.id);
  draft.print('Type', type);
  for (const topic of publicationOf(run.list).topics) draft.add('topics', topic);
  addNames(names, draft);
  const comment = textAt(element, 'Comment');
  draft.print('Comment', comment);
  draft.unread += readRemarks(comment, draft);
  keepUnknown(element, ADVANCED_KNOWN, draft);
  for (const profile of profiles) {
    run.profiles.set(profile.attributes['ID'] ?? '', draft);
    for (const feature of childrenOf(profile, 'Feature')) readFeature(feature, draft, run);
    for (const { attributes } of childrenOf(profile, 'Identity'))
      for (const paper of run.papers.get(attributes['ID'] ?? '') ?? []) readPaper(paper, draft, run);
  }
}

/** `Individual`, `Entity`, `Vessel` or `Aircraft`: the sub-type where it says more than the type. */
function typeOf(profile: Element | undefined, { values }: AdvancedRun): string {
  const sub = profile?.attributes['PartySubTypeID'];
  const words = values.words('PartySubType', sub);
  return words === '' || /^unknown$/iu.test(words)
    ? values.words('PartyType', values.attribute('PartySubType', sub, 'PartyTypeID'))
    : words;
}

function readFeature(feature: Element, draft: EntryDraft, run: AdvancedRun): void {
  const label = run.values.words('FeatureType', feature.attributes['FeatureTypeID']);
  for (const version of childrenOf(feature, 'FeatureVersion')) {
    const comment = textAt(version, 'Comment');
    for (const date of childrenOf(version, 'DatePeriod')) readDate(label, date, draft);
    for (const { attributes } of childrenOf(version, 'VersionLocation'))
      readPlace(label, attributes['LocationID'] ?? '', draft, run);
    for (const { text, attributes } of childrenOf(version, 'VersionDetail')) {
      const value = text || run.values.words('DetailReference', attributes['DetailReferenceID']);
      draft.print(label, value);
      readLabelled(label, value, draft);
    }
    if (comment === '') continue;
    draft.print(`${label} comment`, comment);
    draft.add('notes', `${label}: ${comment}`);
  }
}

function readDate(label: string, element: Element, draft: EntryDraft): void {
  const period = periodOf(element);
  if (period === undefined) {
    draft.keep(`${label}: a date that is no date`);
    return;
  }
  draft.print(label, period.words);
  if (!/^birthdate$/iu.test(label)) {
    readLabelled(label, period.words, draft);
    return;
  }
  const { dates, vague } = datesBetween(period.first, period.last, period.approximate);
  for (const date of dates) draft.add('birthDate', date);
  if (vague) draft.add('notes', `DOB ${period.words}`);
}

function readPlace(label: string, id: string, draft: EntryDraft, { locations }: AdvancedRun): void {
  const place = locations.get(id);
  if (place === undefined) return;
  const { words, country, code, bare } = place;
  draft.print(label, words);
  if (!/^location$/iu.test(label)) {
    readLabelled(label, /^place of birth$/iu.test(label) ? words : country || words, draft);
    return;
  }
  if (!bare || code === undefined) draft.add('address', words);
  draft.add('country', code);
}

function readPaper(paper: Element, draft: EntryDraft, { values }: AdvancedRun): void {
  keepUnknown(paper, ADVANCED_KNOWN, draft);
  const { attributes } = paper;
  const label = values.words('IDRegDocType', attributes['IDRegDocTypeID']);
  const number = textAt(paper, 'IDRegistrationNo');
  const country = values.words('Country', attributes['IssuedBy-CountryID']);
  const comment = [textAt(paper, 'Comment'), textAt(paper, 'IssuingAuthority')].filter(
    (words) => words !== '',
  );
  const dates = new Map(
    childrenOf(paper, 'DocumentDate').map((date) => [
      values.words('IDRegDocDateType', date.attributes['IDRegDocDateTypeID']).toLowerCase(),
      periodOf(childOf(date, 'DatePeriod'))?.words ?? '',
    ]),
  );
  const [issued, expires] = [dates.get('issue date') ?? '', dates.get('expiration date') ?? ''];
  draft.print(
    label,
    [number, country, issued, expires, ...comment].filter((words) => words !== '').join(', '),
  );
  readLabelled(label, number, draft, { country, issued, expires });
  if (number === '') draft.keep([label, country].filter((words) => words !== '').join(' '));
  if (comment.length > 0) draft.add('notes', `${label} ${number}: ${comment.join(', ')}`);
  const validity = values.words('Validity', attributes['ValidityID']);
  if (/\b(?:invalid|not valid|fraud|false)/iu.test(validity))
    draft.add('notes', `${label} ${number}: ${validity}`);
}
