/** Who does the deed that a noun tells of, where the verb of its clause says it: «завод начал выпуск», «фирма подписала договор на поставку». */
import type { RoleName } from '../../../model/index.ts';
import type { Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';
import { fits } from './fits.ts';
import type { Language } from './language.ts';
import { mayBe, type Phrase } from './phrase.ts';

/** The clause a noun of happening stands in. */
export interface NounSetting {
  readonly clause: Clause;
  readonly certainty: Certainty;
  readonly phrases: readonly Phrase[];
  readonly subject: readonly Phrase[];
  /** Who is put under sanctions by the clause: «за поставки двигателей». */
  readonly blamed: readonly Phrase[];
  readonly language: Language;
}

const AGENT_VERBS: readonly string[] = ['begins', 'plans', 'stops', 'denies'];
/** Verbs of confirming. */
export const CONFIRMS = /^(?:подтвердить|подтверждать|підтвердити|підтверджувати|признать|визнати)$/u;

/** «завод начал производство дронов»: who begins a deed does it. */
export function agentFromVerb(
  { clause, subject, phrases, blamed }: NounSetting,
  event: Phrase,
  agent: string | undefined,
  roles: ReadonlyMap<RoleName, readonly Phrase[]>,
): Phrase | undefined {
  if (agent === undefined || roles.has(agent as RoleName) || event.owner !== undefined) return undefined;
  const verb = clause.predicate;
  const takes = verb?.readings[0]?.entry.lemma ?? '';
  if (event.preposition?.words === 'за' && blamed.length === 1) return blamed[0];
  // «участвует в поставках», «занимается закупкой»
  const engaged =
    (/^(?:участвовать)$/u.test(takes) && event.preposition?.links.includes('in') === true) ||
    (/^(?:заниматься|займатися)$/u.test(takes) && event.preposition === undefined && mayBe(event, 'ins'));
  if (engaged) return subject[0];
  // «После получения станков завод начал выпуск»
  if (agent === 'recipient' && /^(?:после|до|перед|після)$/u.test(event.preposition?.words ?? ''))
    return subject[0];
  // «компания подписала контракт на поставку заводу», «министерство заключило договор о закупке»: who signs does it.
  const [signer] = subject;
  if (
    signing(clause) &&
    signer !== undefined &&
    isPaper(phrases[phrases.indexOf(event) - 1], event) &&
    fits(agent, signer) > 0 &&
    (agent === 'recipient' ||
      (agent === 'supplier' && roles.has('recipient') && roles.get('recipient')?.[0] !== signer))
  )
    return signer;
  if (event.preposition !== undefined) return undefined;
  // «X подтвердил продажу станков»: a house confirms its own deeds, a ministry those of others.
  const confirms = verb?.readings.some(({ entry }) => CONFIRMS.test(entry.lemma)) === true;
  if (confirms)
    return subject.find(({ kind, noun }) => kind === 'company' || (kind === 'name' && noun === undefined));
  const bears = verb?.readings.some(
    ({ entry, reflexive, shape }) =>
      !reflexive &&
      shape !== 'short' &&
      entry.bearings.some((bearing) => AGENT_VERBS.includes(bearing)) &&
      (entry.stance === undefined || entry.stance === 'denies'),
  );
  // «оплата произведена ООО «А»»
  const done = verb?.readings.some(
    ({ entry, shape }) =>
      entry.bearings.includes('begins') &&
      (shape === 'short' || shape === 'impersonal' || shape === 'passive'),
  );
  if (done === true && mayBe(event, 'nom'))
    return phrases.find(
      (phrase) =>
        phrase.preposition === undefined &&
        phrase.owner === undefined &&
        phrase !== event &&
        phrase.from > (verb?.word.at ?? 0) &&
        mayBe(phrase, 'ins') &&
        fits(agent, phrase) > 0,
    );
  if (bears !== true || !mayBe(event, 'acc')) return undefined;
  const own = phrases.find(
    (phrase) =>
      phrase.preposition === undefined &&
      phrase.owner === undefined &&
      phrase !== event &&
      fits(agent, phrase) > 0 &&
      phrase.end <= (verb?.word.token.start ?? 0) &&
      mayBe(phrase, 'nom'),
  );
  return own ?? subject[0];
}

/** A verb of signing told of who signs. */
export function signing({ predicate }: Clause): boolean {
  return (
    predicate?.readings.some(
      ({ entry, shape, reflexive }) =>
        entry.bearings.includes('agrees') &&
        !reflexive &&
        (shape === 'past' || shape === 'present' || shape === 'future'),
    ) === true
  );
}

/** «контракт на поставку», «договор о закупке» */
function isPaper(before: Phrase | undefined, event: Phrase): boolean {
  return (
    before !== undefined &&
    event.from - before.to <= 3 &&
    (before.kind === 'document' || before.groups.includes('deal'))
  );
}
