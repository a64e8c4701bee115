/** `SanctionsEntry` of OFAC's advanced XML: on which list a profile stands, since when, under which programmes. */
import { childOf, childrenOf, type Element, textAt } from '../../xml/element.ts';
import { addDay } from '../add-day.ts';
import { keepUnknown } from '../keep-unknown.ts';
import { ADVANCED_KNOWN, type AdvancedRun } from './advanced-run.ts';
import { dateOf, periodOf } from './date-period.ts';

export function readListing(element: Element, run: AdvancedRun): void {
  const { values } = run;
  const draft = run.profiles.get(element.attributes['ProfileID'] ?? '');
  if (draft === undefined) {
    run.orphans += 1;
    return;
  }
  const list = values.words('List', element.attributes['ListID']);
  draft.print('List', list);
  keepUnknown(element, ADVANCED_KNOWN, draft);
  for (const event of childrenOf(element, 'EntryEvent')) {
    const type = values.words('EntryEventType', event.attributes['EntryEventTypeID']) || 'Created';
    const basis = values.words('LegalBasis', event.attributes['LegalBasisID']);
    const day = dateOf(childOf(event, 'Date')) ?? '';
    const words = [day, basis, textAt(event, 'Comment')].filter((part) => part !== '').join(', ');
    draft.print(type, words);
    if (/^(?:unknown)?$/iu.test(basis) === false) draft.add('program', basis);
    if (/^(?:removed|deleted|delisted)$/iu.test(type) && day !== '') draft.delistedOn = day;
    else if (/^(?:created|listed|designated)$/iu.test(type)) addDay(day, [list, words].join(' '), draft);
    else if (words !== '') draft.add('notes', `${type} ${words}`);
  }
  for (const measure of childrenOf(element, 'SanctionsMeasure')) {
    const type = values.words('SanctionsType', measure.attributes['SanctionsTypeID']);
    const comment = textAt(measure, 'Comment');
    const period = periodOf(childOf(measure, 'DatePeriod'))?.words ?? '';
    const words = [comment, period].filter((part) => part !== '').join(', ');
    draft.print(type || 'Measure', words || 'applies');
    if (/^program$/iu.test(type)) draft.programme(comment);
    else draft.add('program', [type, words].filter((part) => part !== '').join(': '));
  }
}
