/** What a thing is said to be: «X, дочерняя компания Y», «X — производитель двигателей», «директор завода «Y» Иван Петров». */
import type { RoleName } from '../../../model/index.ts';
import { nominativeAdjective } from './adjective.ts';
import { genderOf, IN_CASE, OF_GENDER } from './cells.ts';
import type { Certainty } from './certainty.ts';
import type { Clause } from './clause.ts';
import { fits } from './fits.ts';
import type { Language } from './language.ts';
import { mayBe, type Phrase, standsFor } from './phrase.ts';
import { type Proposition, proposition } from './proposition.ts';
import { alongGenitives, groupOf, shareCase } from './relations.ts';

export interface ComplementSetting {
  readonly text: string;
  readonly clause: Clause;
  readonly certainty: Certainty;
  readonly clauses: readonly Clause[];
  readonly phrases: readonly Phrase[];
  readonly all: readonly Phrase[];
  readonly subject: readonly Phrase[];
  readonly language: Language;
}

const SUBSIDIARY = /^(?:дочерн|дочірн)/u;
const FRONT = /^(?:подставн|фиктивн|підставн|фіктивн)/u;

/** The claims of what the phrases of a clause are said to be. */
export function fromComplements(setting: ComplementSetting): Proposition[] {
  const made: Proposition[] = [];
  const { phrases } = setting;
  for (const [entity, complement, given] of pairs(setting)) {
    // «директор и акционер ООО»: the last carries the genitive of all.
    const group =
      complement.form === 'description'
        ? groupOf(setting.all, complement).filter(isComplement)
        : [complement];
    const last = group.at(-1);
    const shared =
      last === undefined || last.form !== 'description'
        ? undefined
        : (last.genitive ?? behind(setting, last));
    for (const member of group) {
      if (member.form === 'description') member.genitive ??= shared;
      for (const found of claimsOf(setting, entity, member, given)) made.push(found);
    }
  }
  // «его директор Олег Тарнавский»: a name under its post, whose house a pronoun tells.
  for (const phrase of phrases)
    if (
      phrase.form === 'name' &&
      phrase.noun?.kind === 'person' &&
      phrase.genitive?.form === 'pronoun' &&
      isOrganisation(phrase.genitive)
    )
      for (const found of claimsOf(setting, phrase, phrase, true)) made.push(found);
  return made;
}

type Pair = readonly [entity: Phrase, complement: Phrase, given: boolean];

function pairs(setting: ComplementSetting): Pair[] {
  const { clause, phrases, all, subject, language } = setting;
  const found: Pair[] = [];
  // «директор завода Иван Петров», «производитель двигателей «Сунхэ»»: the name behind a description in the same case.
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.form !== 'description' || phrase.noun === undefined || phrase.plural) continue;
    const end = endOf(phrase);
    const next = phrases.slice(index + 1).find((other) => other.owner === undefined && other.from > end);
    if (
      next !== undefined &&
      next.from === end + 1 &&
      next.form === 'name' &&
      next.preposition === undefined &&
      !(
        next.kind !== 'person' &&
        !(/^\p{Script=Cyrillic}/u.test(next.name) && next.mention.start === next.start) &&
        deepest(phrase).form === 'description' &&
        /^(?:company|body|outlet)$/u.test(deepest(phrase).kind)
      ) &&
      phrase.genitive !== undefined &&
      shareCase(phrase.cells, next.cells) &&
      sameSort(next, phrase) &&
      phrase.kind !== 'goods'
    ) {
      phrase.apposition ??= next;
      settleAlike(next, phrase);
      if (phrase.kind === 'person' && next.kind === 'name') next.kind = 'person';
      found.push([next, phrase, true]);
    }
  }
  // «Иван Петров, директор завода,»; «X — производитель двигателей»
  const conjoined =
    language.sets.and.has(clause.words[0]?.lower ?? '') ||
    language.sets.but.has(clause.words[0]?.lower ?? '');
  const dash = /^[–—-]$/u.test(clause.opened);
  if (clause.kind === 'gloss' && clause.predicate === undefined && !conjoined) {
    const first = phrases.find((phrase) => phrase.owner === undefined);
    const before =
      first === undefined
        ? undefined
        : all.filter((phrase) => phrase.to < first.from && phrase.owner === undefined).at(-1);
    if (
      first !== undefined &&
      before !== undefined &&
      first.preposition === undefined &&
      !(dash && !(mayBe(first, 'nom') && mayBe(before, 'nom')))
    ) {
      const owner = ownerNamed(all, first, before);
      if (
        owner !== undefined &&
        isComplement(first) &&
        !first.plural &&
        first.apposition === undefined &&
        shareCase(owner.cells, first.cells) &&
        sameSort(owner, first)
      ) {
        first.apposition ??= owner;
        found.push([owner, first, clause.opened === ',']);
      } else if (
        isComplement(before) &&
        before.apposition === undefined &&
        !(before.kind === 'goods' && (before.quantity !== undefined || (first.cells & 0xf) === 0)) &&
        first.form === 'name' &&
        shareCase(before.cells, first.cells) &&
        sameSort(first, before)
      ) {
        before.apposition ??= first;
        found.push([first, before, true]);
      }
    }
  }
  copula(setting, subject, found);
  return found;
}

/** What stands beside a thing stands in its case. */
function settleAlike(next: Phrase, phrase: Phrase): void {
  let kept = 0;
  for (const cells of Object.values(IN_CASE)) if ((phrase.cells & cells) !== 0) kept |= cells;
  if ((next.cells & kept) !== 0) next.cells &= kept;
}

/** The named thing that a gloss is about: right before it, or the owner of what stands there. */
function ownerNamed(all: readonly Phrase[], first: Phrase, before: Phrase): Phrase | undefined {
  let at: Phrase | undefined = before;
  const nested = all.filter((phrase) => phrase.to < first.from).at(-1);
  if (
    nested !== undefined &&
    nested.owner !== undefined &&
    (nested.form === 'name' || nested.noun !== undefined) &&
    shareCase(nested.cells, first.cells) &&
    sameSort(nested, first) &&
    first.noun !== undefined
  )
    return nested;
  for (let steps = 0; at !== undefined && steps < 3; at = at.owner, steps += 1)
    if (at.form === 'name' || at.form === 'description') return at;
  return undefined;
}

/** A description; or a name behind a noun of dependence, which is whose it is: «дочерней компанией «Дельта Фарм»». */
function isComplement(phrase: Phrase): boolean {
  if (phrase.noun === undefined) return false;
  return (
    phrase.form === 'description' ||
    phrase.modifiers.some((word) => SUBSIDIARY.test(word) || FRONT.test(word))
  );
}

function sameSort(entity: Phrase, complement: Phrase): boolean {
  const { kind } = complement;
  const of = standsFor(entity).kind;
  if (kind === 'person') return of === 'person' || (of === 'name' && isBareName(standsFor(entity)));
  if (kind === 'company' || kind === 'body')
    return (
      of === 'company' ||
      of === 'name' ||
      of === 'body' ||
      (of === 'person' && complement.noun?.animate === true)
    );
  if (kind === 'goods') return of === 'goods' || of === 'name';
  return false;
}

/** A name without quotation marks that hangs on nothing may be a person's. */
function isBareName(phrase: Phrase): boolean {
  return (
    phrase.owner === undefined &&
    phrase.mention.start === phrase.start &&
    !/\d|^\p{Lu}{2,}$/u.test(phrase.name)
  );
}

function endOf(phrase: Phrase): number {
  return Math.max(phrase.to, deepest(phrase).to);
}

function deepest(phrase: Phrase): Phrase {
  let at = phrase;
  for (let steps = 0; at.genitive !== undefined && at.genitive.form !== 'pronoun' && steps < 6; steps += 1)
    at = at.genitive;
  return at;
}

function copula(setting: ComplementSetting, inherited: readonly Phrase[], found: Pair[]): void {
  const { clause, phrases } = setting;
  const { predicate } = clause;
  if (predicate === undefined || !predicate.readings.some(({ entry }) => entry.being)) return;
  const free = phrases.filter((phrase) => phrase.preposition === undefined && phrase.owner === undefined);
  const complement = free.find(
    (phrase) => mayBe(phrase, 'ins') && !mayBe(phrase, 'nom') && isComplement(phrase),
  );
  if (complement === undefined) return;
  if (complement.form === 'description') complement.genitive ??= behind(setting, complement);
  const able = free.filter(
    (phrase) =>
      phrase !== complement &&
      phrase !== complement.genitive &&
      mayBe(phrase, 'nom') &&
      sameSort(phrase, complement),
  );
  const entity =
    able.find(({ form }) => form === 'name' || form === 'relative' || form === 'pronoun') ??
    able[0] ??
    inherited.find((phrase) => phrase !== complement.genitive && sameSort(phrase, complement));
  if (entity !== undefined)
    for (const member of groupOf(phrases, entity)) found.push([member, complement, false]);
}

function claimsOf(
  setting: ComplementSetting,
  entity: Phrase,
  complement: Phrase,
  given: boolean,
): Proposition[] {
  const { language, clause } = setting;
  const { cues } = language.tables;
  const lemma = complement.noun?.lemma ?? '';
  const certainty = given
    ? {
        negative: false,
        modality: 'certain' as const,
        open: setting.certainty.open && clause.kind === 'open',
      }
    : setting.certainty;
  const build = (
    kind: Proposition['kind'],
    roles: [RoleName, readonly Phrase[]][],
    more: Partial<Proposition> = {},
  ): Proposition =>
    proposition({
      kind,
      roles: new Map(roles.map(([role, list]) => [role, [...list]])),
      clause,
      rule: `complement.${lemma}`,
      negative: certainty.negative,
      modality: certainty.modality,
      open: certainty.open,
      inPassing: given,
      ...more,
    });
  if (complement.form === 'description') complement.genitive ??= behind(setting, complement);
  const dependent = complement.form === 'name' && complement !== entity ? complement : undefined;
  const organisation = dependent ?? alongGenitives(complement, (phrase) => isOrganisation(standsFor(phrase)));
  const made: Proposition[] = [];
  if (
    complement.modifiers.some((word) => SUBSIDIARY.test(word)) ||
    cues.identityNouns[lemma] === 'subsidiaryOf'
  ) {
    if (organisation !== undefined)
      made.push(
        build('identity', [
          ['entity', [entity]],
          ['subsidiaryOf', [organisation]],
        ]),
      );
  }
  if (complement.modifiers.some((word) => FRONT.test(word)) || cues.identityNouns[lemma] === 'frontFor') {
    if (organisation !== undefined)
      made.push(
        build('identity', [
          ['entity', [entity]],
          ['frontFor', [organisation]],
        ]),
      );
  }
  if (
    cues.identityNouns[lemma] === 'modelledAfter' &&
    complement.genitive !== undefined &&
    fits('product', complement.genitive) > 0
  )
    made.push(
      build('identity', [
        ['entity', [entity]],
        ['modelledAfter', [complement.genitive]],
      ]),
    );
  // «засновник X Пётр» is told by his post; «засновником X є Пётр» owns.
  const founds = cues.posts.includes(lemma) && cues.owners.includes(lemma);
  if (
    cues.posts.includes(lemma) &&
    !(founds && !given) &&
    organisation !== undefined &&
    fits('person', entity) >= 1
  )
    made.push(
      build(
        'role',
        [
          ['person', [entity]],
          ['organisation', [organisation]],
        ],
        { position: positionOf(setting.text, complement, language) },
      ),
    );
  if (cues.owners.includes(lemma) && !(founds && given) && organisation !== undefined) {
    const share =
      setting.phrases.find(
        (phrase) =>
          phrase.groups.includes('share') && phrase.quantity !== undefined && phrase.from > complement.from,
      )?.quantity ?? null;
    made.push(
      build(
        'ownership',
        [
          ['owner', [entity]],
          ['owned', [organisation]],
        ],
        { share },
      ),
    );
  }
  const goods =
    complement.genitive !== undefined && fits('product', complement.genitive) >= 1.5
      ? complement.genitive
      : undefined;
  if (goods !== undefined && cues.makers.includes(lemma))
    made.push(
      build('production', [
        ['producer', [entity]],
        ['product', groupOf(setting.all, goods)],
      ]),
    );
  if (cues.suppliers.includes(lemma)) {
    const recipient =
      setting.phrases.find(
        (phrase) =>
          phrase.from > complement.to &&
          phrase.preposition?.links.includes('for') === true &&
          isOrganisation(phrase),
      ) ?? organisation;
    if (goods !== undefined || recipient !== undefined)
      made.push(
        build('supply', [
          ['supplier', [entity]],
          ...(recipient === undefined ? [] : [['recipient', [recipient]] as [RoleName, Phrase[]]]),
          ...(goods === undefined ? [] : [['goods', [goods]] as [RoleName, Phrase[]]]),
        ]),
      );
  }
  return made.filter(({ roles }) => roles.size >= 2);
}

/** An undeclined or ambiguous genitive right behind: «компанія холдингу «Дельмар»». */
function behind({ phrases, all }: ComplementSetting, complement: Phrase): Phrase | undefined {
  const next = (phrases.includes(complement) ? phrases : all).find(
    (phrase) => phrase.from === complement.to + 1,
  );
  return next !== undefined &&
    next.preposition === undefined &&
    next.owner === undefined &&
    mayBe(next, 'gen') &&
    complement.apposition !== next
    ? next
    : undefined;
}

export function isOrganisation(phrase: Phrase): boolean {
  if (phrase.form === 'pronoun')
    return (
      phrase.person === 3 &&
      (phrase.head !== undefined
        ? isOrganisation(phrase.head)
        : phrase.bound !== undefined && phrase.bound.schema !== 'Person' && phrase.bound.schema !== 'Goods')
    );
  return (
    phrase.kind === 'company' ||
    phrase.kind === 'body' ||
    phrase.kind === 'outlet' ||
    phrase.kind === 'name' ||
    (phrase.kind === 'place' && phrase.form === 'name')
  );
}

/** A post in its words, in the nominative: «генеральный директор». */
export function positionOf(text: string, post: Phrase, language: Language): string {
  const lemma = post.noun?.lemma ?? '';
  const gender = genderOf(post.cells & ~OF_GENDER.pl) ?? (/[ая]$/u.test(lemma) ? 'f' : 'm');
  const before = post.modifiers
    .filter((word) => language.tables.cues.postAdjectives.test(word))
    .map((word) =>
      nominativeAdjective(word, /^(?:глава|голова|судья|суддя)$/u.test(lemma) ? 'm' : gender, language.code),
    );
  // «заместитель директора завода»: the post goes on through people.
  const rest: string[] = [];
  for (
    let at = post.genitive, steps = 0;
    at !== undefined && at.noun?.kind === 'person' && at.form === 'description' && steps < 2;
    at = at.genitive, steps += 1
  )
    rest.push(text.slice(at.start, at.end));
  return [...before, lemma, ...rest].join(' ');
}
