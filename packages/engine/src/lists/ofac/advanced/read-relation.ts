/** `ProfileRelationship` of OFAC's advanced XML: read from the first profile, which is or does something of the second. */
import { OFAC_RELATIONS } from '../../../data/lists/ofac-features.ts';
import { childOf, type Element, textAt } from '../../xml/element.ts';
import { keepUnknown } from '../keep-unknown.ts';
import { ADVANCED_KNOWN, type AdvancedRun } from './advanced-run.ts';
import { periodOf } from './date-period.ts';

export function readRelation(element: Element, run: AdvancedRun): void {
  const { attributes } = element;
  const from = run.profiles.get(attributes['From-ProfileID'] ?? '');
  const to = run.profiles.get(attributes['To-ProfileID'] ?? '');
  if (from === undefined || to === undefined) {
    run.orphans += 1;
    return;
  }
  keepUnknown(element, ADVANCED_KNOWN, from);
  const type = run.values.words('RelationType', attributes['RelationTypeID']);
  const former = attributes['Former'] === 'true';
  const words = `${type || 'related to'}${former ? ' (former)' : ''}`;
  const name = run.captions.get(to) ?? '';
  const period = periodOf(childOf(element, 'DatePeriod'));
  from.print(words, `${name} (${to.id})`);
  from.links.push({
    kind: OFAC_RELATIONS[type.toLowerCase()] ?? 'linkedTo',
    name,
    entry: to.id,
    words,
    ...(period === undefined
      ? {}
      : { from: period.first, ...(period.last === period.first ? {} : { to: period.last }) }),
  });
  const comment = textAt(element, 'Comment');
  if (comment !== '') from.add('notes', `${words} ${name}: ${comment}`);
}
