/** What a noun of happening says: «поставка двигателей заводу через X», «закупка заводом микросхем у Y», «визит инженеров на полигон». */
import type { LinkName } from '../../../data/lexicon/slavic/types.ts';
import type { ClaimKind, Phase, RoleName } from '../../../model/index.ts';
import { type CaseName, IN_CASE } from './cells.ts';
import { type Certainty, isNegated } from './certainty.ts';
import type { Clause } from './clause.ts';
import { fits } from './fits.ts';
import { agentFromVerb, CONFIRMS, type NounSetting, signing } from './noun-agent.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { type Proposition, proposition } from './proposition.ts';
import { groupOf, shareCase } from './relations.ts';
import { allowed, isPlaceOf, located } from './verb-slots.ts';

/** Whose subject the deed is done to: «подвергнут испытаниям», «прошли обучение». */
const UNDERGOES =
  /^(?:подвергнуть|подвергнуться|подвергаться|пройти|проходить|выдержать|піддати|піддаватися|пройти|проходити|витримати)$/u;
/** Verbs that only say that it happened: what stands behind them is still told of the noun. */
const HAPPENS =
  /^(?:состоят|пройти|проход|произойти|нач|заверш|провод|провести|провест|осуществ|вести|відбу|трива|розпоч|здійсн)/u;
/** Words before the noun of happening that leave it open, or make it a plan or a contract. */
const GOVERNORS: readonly (readonly [RegExp, Phase | 'open' | 'uncommitted'])[] = [
  [
    /^(?:запрет|заборон|ограничен|обмежен|эмбарго|ембарго|отказ|відмов|тендер|конкурс|запрос|запит|возможност|можлив|попытк|спроб|лицензи|ліцензі|разрешени|дозв)/u,
    'open',
  ],
  [/^(?:контракт|договор|договір|соглашени|угод|сделк)/u, 'contracted'],
  [/^(?:план|намерени|намір|намір|подготовк|заявк|предложени|пропозиці|проект|проєкт)/u, 'planned'],
  [/^(?:обвинени|звинувачен|подозрени|підозр|слух|чутк)/u, 'uncommitted'],
];

export function fromNouns(setting: NounSetting): Proposition[] {
  const { phrases, language } = setting;
  const made: Proposition[] = [];
  for (const [index, event] of phrases.entries()) {
    if (event.kind !== 'event' || event.noun === undefined) continue;
    const frame = language.eventFrames.get(event.noun.lemma);
    if (frame === undefined) continue;
    const found = fromEvent(setting, event, index);
    if (found !== undefined) made.push(found);
  }
  return made;
}

function fromEvent(setting: NounSetting, event: Phrase, index: number): Proposition | undefined {
  const { clause, certainty, phrases, language } = setting;
  const frame = language.eventFrames.get(event.noun?.lemma ?? '');
  if (frame === undefined) return undefined;
  const roles = new Map<RoleName, Phrase[]>();
  const places: Phrase[] = [];
  const add = (role: string | undefined, phrase: Phrase): boolean => {
    if (role === undefined || fits(role, phrase, true) <= 0 || roles.has(role as RoleName)) return false;
    roles.set(
      role as RoleName,
      groupOf(phrases, phrase).filter((member) => fits(role, member, true) > 0),
    );
    return true;
  };
  const happens =
    clause.predicate?.readings.some(
      ({ entry, reflexive }) =>
        HAPPENS.test(entry.lemma) &&
        (reflexive || /с[яь]$|^(?:пройти|проходить|произойти|відбутися|тривати)/u.test(entry.lemma)),
    ) === true;
  const signs = signing(clause);
  let last = event;
  let lastBare: Phrase = event;
  for (const phrase of phrases.slice(index + 1, index + 9)) {
    if (phrase.joined || phrase.owner !== undefined) {
      last = phrase;
      continue;
    }
    if (
      phrase.kind === 'event' ||
      !(reaches(clause, last, phrase) || (happens && phrase.preposition !== undefined))
    )
      break;
    const aside = last !== event && last.preposition !== undefined;
    last = phrase;
    if (phrase.preposition !== undefined) {
      const link = phrase.preposition.links.find((name: LinkName) => {
        const role = frame.links[name];
        if (role === undefined) return false;
        if (name === 'into' && role === 'recipient')
          return (mayBe(phrase, 'acc') || mayBe(phrase, 'gen')) && fits(role, phrase) >= 0.8;
        return (
          fits(role, phrase, true) > 0 &&
          (name !== 'with' || mayBe(phrase, 'ins')) &&
          (name !== 'at' || mayBe(phrase, 'gen')) &&
          (name !== 'out' || mayBe(phrase, 'gen'))
        );
      });
      if (link !== undefined) add(frame.links[link], phrase);
      else if (isPlaceOf(frame, phrase)) places.push(located(phrase));
      continue;
    }
    // «договор на поставку станков ООО «А» заключило»: who does the deed of the verb is none of the noun's.
    if (signs && setting.subject.includes(phrase) && mayBe(phrase, 'nom')) break;
    const glued = phrase.from === lastBare.to + 1 || lastBare === event || phrase.quantity !== undefined;
    lastBare = phrase;
    const thing = frame.thing;
    if (
      thing !== undefined &&
      (mayBe(phrase, 'gen') || phrase.quantity !== undefined) &&
      glued &&
      !roles.has(thing as RoleName) &&
      fits(thing, phrase, phrase.kind === 'other') > 0 &&
      add(thing, phrase)
    ) {
      settle(phrase, 'gen');
      continue;
    }
    if (mayBe(phrase, 'ins') && !mayBe(phrase, 'gen') && add(frame.agent, phrase)) {
      settle(phrase, 'ins');
      continue;
    }
    if (mayBe(phrase, 'dat') && !mayBe(phrase, 'gen') && add(frame.dat, phrase)) {
      settle(phrase, 'dat');
      continue;
    }
    if (
      mayBe(phrase, 'gen') &&
      glued &&
      !aside &&
      (frame.genitiveAgent === true || frame.agent !== undefined)
    ) {
      if (mayBe(phrase, 'dat') && roles.has((thing ?? '') as RoleName) && frame.dat !== undefined) {
        if (add(frame.dat, phrase)) settle(phrase, 'dat');
      } else add(frame.agent, phrase);
      continue;
    }
    if (mayBe(phrase, 'dat')) add(frame.dat, phrase);
  }
  const whose = event.genitive?.form === 'pronoun' ? event.genitive : undefined;
  if (whose !== undefined && !add(frame.thing, whose)) add(frame.agent, whose);
  const undergoes = UNDERGOES.test(clause.predicate?.readings[0]?.entry.lemma ?? '');
  if (undergoes && (frame.name === 'test' || frame.name === 'training') && event.owner === undefined)
    for (const phrase of setting.subject.slice(0, 1)) if (phrase !== event) add(frame.thing, phrase);
  const lead = agentFromVerb(setting, event, frame.agent, roles);
  if (lead !== undefined) add(frame.agent, lead);
  for (const goods of roles.get('goods') ?? []) {
    const maker =
      goods.maker ??
      (goods.genitive?.kind === 'company' && goods.genitive.form === 'name' ? goods.genitive : undefined);
    if (maker !== undefined && !roles.has('manufacturer') && frame.kind === 'supply')
      roles.set('manufacturer', [maker]);
  }
  if (!frame.needs.some((role) => roles.has(role as RoleName)) || roles.size + places.length < 2)
    return undefined;
  if (!allowed(frame.kind as ClaimKind, roles)) return undefined;
  return weighed(
    setting,
    event,
    index,
    frame.kind as ClaimKind,
    frame.phase as Phase | undefined,
    roles,
    places,
    frame.name,
    certainty,
  );
}

function settle(phrase: Phrase, name: CaseName): void {
  if (phrase.quantity === undefined && (phrase.cells & IN_CASE[name]) !== 0) phrase.cells &= IN_CASE[name];
}

/** Nothing but words of the noun's own stands between: no verb. */
function reaches(clause: Clause, before: Phrase, phrase: Phrase): boolean {
  const predicate = clause.predicate?.word.at ?? -1;
  const governor = clause.governor?.word.at ?? -1;
  const between = (at: number): boolean => at > before.to && at < phrase.from;
  return !between(predicate) && !between(governor) && phrase.from - before.to <= 4;
}

function weighed(
  { clause, phrases, language, subject }: NounSetting,
  event: Phrase,
  index: number,
  kind: ClaimKind,
  own: Phase | undefined,
  roles: Map<RoleName, Phrase[]>,
  places: Phrase[],
  name: string,
  certainty: Certainty,
): Proposition | undefined {
  let phase = own ?? null;
  let open = certainty.open;
  let negative = false;
  let deniedBy: readonly Phrase[] = [];
  let confirmedBy: readonly Phrase[] = [];
  const speakers = subject.filter(
    ({ kind }) => kind !== 'event' && kind !== 'abstract' && kind !== 'document',
  );
  let { modality } = certainty;
  const before = phrases[index - 1];
  const governor =
    before !== undefined && event.from - before.to <= 3
      ? (before.noun?.lemma ?? before.name.toLowerCase())
      : '';
  for (const [pattern, effect] of GOVERNORS) {
    if (!pattern.test(governor)) continue;
    if (effect === 'open') open = true;
    else if (effect === 'uncommitted') modality = 'uncommitted';
    else phase = effect;
    break;
  }
  const { predicate } = clause;
  const bearing = (word: string): boolean =>
    predicate?.readings.some(({ entry }) => (entry.bearings as readonly string[]).includes(word)) === true;
  const direct =
    event.preposition === undefined ||
    event.preposition.words === 'о' ||
    event.preposition.words === 'про' ||
    event.preposition.words === 'об';
  if (predicate !== undefined && !GOVERNORS.some(([pattern]) => pattern.test(governor))) {
    if (isNegated(clause, predicate, language)) {
      if (
        predicate.readings.some(
          ({ entry }) => entry.stance !== undefined || entry.bearings.includes('denies'),
        )
      )
        return undefined;
      if (event.preposition !== undefined) return undefined;
      negative = true;
    }
    if (direct && (bearing('bans') || bearing('asks'))) open = true;
    if (direct && bearing('denies')) {
      negative = true;
      deniedBy = speakers;
    }
    if (direct && !negative && predicate.readings.some(({ entry }) => CONFIRMS.test(entry.lemma)))
      confirmedBy = speakers;
    if (direct && bearing('plans')) phase = 'planned';
    if (bearing('agrees')) phase = 'contracted';
    if (direct && bearing('stops')) phase = 'cancelled';
  }
  if (certainty.phase === 'planned' && direct) phase = 'planned';
  if (event.preposition?.links.includes('for') === true) phase = 'planned';
  // «с целью поставок»: meant, not done; the last of a list shares it.
  if (event.preposition?.links.includes('aim') === true) open = true;
  if (/^(?:с|з) /u.test(event.preposition?.words ?? '')) open = true;
  void shareCase;
  return proposition({
    kind,
    phase,
    roles,
    places,
    clause,
    rule: `noun.${name}`,
    negative,
    modality,
    open,
    deniedBy,
    confirmedBy,
  });
}
