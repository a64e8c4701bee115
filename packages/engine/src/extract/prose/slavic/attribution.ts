/** Who says what a sentence tells: openings, verbs of saying over «что», tags, quotations, papers that somebody has seen. */
import type { AttributionLink, Mention, Span, Stance } from '../../../model/index.ts';
import type { Referent } from '../referent.ts';
import { isNegated } from './certainty.ts';
import { type Clause, stanceOf } from './clause.ts';
import { basisOf } from './basis-of.ts';
import { isOrganisation } from './is-organisation.ts';
import type { Language } from './language.ts';
import { mayBe, type Phrase } from './phrase.ts';
import { alongGenitives, groupOf } from './relations.ts';

export type MeetSpeaker = (
  phrase: Phrase,
) =>
  | { readonly mention: Mention; readonly name: string | undefined; readonly referent: Referent }
  | undefined;

export interface VoiceSetting {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly all: readonly Phrase[];
  readonly language: Language;
  readonly meet: MeetSpeaker;
  /** Who spoke last before this sentence, and the link that told it. */
  readonly last: { readonly referent: Referent; readonly link: AttributionLink } | undefined;
  /** Filled as links are made. */
  readonly speakers: Map<AttributionLink, Phrase>;
}

/** Voices that say one thing, each on its own: «по данным таможни и по словам двух моряков». */
type Level = readonly AttributionLink[];

export interface Voices {
  /** The chains of each clause, outermost voice first: one of several where several say it on their own, an empty one for the narrator. */
  readonly chains: ReadonlyMap<Clause, readonly (readonly AttributionLink[])[]>;
  /** The phrase of each link's speaker. */
  readonly speakers: ReadonlyMap<AttributionLink, Phrase>;
}

export function voicesOf(setting: VoiceSetting): Voices {
  const { clauses } = setting;
  const chains = new Map<Clause, readonly (readonly AttributionLink[])[]>();
  const opening = openingLinks(setting, false);
  // «сообщило агентство со ссылкой на двух чиновников»: the source stands behind who tells it.
  const sources = openingLinks(setting, true);
  const tags = tagLinks(setting);
  for (const [index, clause] of clauses.entries()) {
    const over = complementLinks(clause, setting);
    const whole = tags.filter((found) => found.covers(clause, index)).map(({ links }) => links);
    chains.set(clause, product([opening, ...whole, ...over, sources]));
  }
  return { chains, speakers: setting.speakers };
}

/** Chains beyond this are told of the first voices alone. */
const MOST_CHAINS = 6;

function product(levels: readonly Level[]): (readonly AttributionLink[])[] {
  let chains: (readonly AttributionLink[])[] = [[]];
  for (const level of levels)
    if (level.length > 0)
      chains = (chains.length * level.length > MOST_CHAINS ? level.slice(0, 1) : level).flatMap((link) =>
        chains.map((chain) => [...chain, link]),
      );
  return chains.map((chain) => dedupe(chain));
}

function dedupe(links: readonly AttributionLink[]): AttributionLink[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    const key = link.speaker ?? link.description;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** «X сообщил, что …»: the verbs of saying over a complement, outermost first. */
function complementLinks(clause: Clause, setting: VoiceSetting): Level[] {
  const found: Level[] = [];
  let at: Clause | undefined = clause;
  for (let steps = 0; at !== undefined && steps < 8; steps += 1, at = at.parent) {
    if (at.kind !== 'that') continue;
    const over = at.parent;
    if (over === undefined) break;
    const stance = stanceOf(over.predicate) ?? stanceOf(over.governor);
    if (stance !== undefined) found.unshift(linksOf(over, stance, setting));
  }
  return found;
}

interface Tag {
  readonly links: Level;
  readonly covers: (clause: Clause, index: number) => boolean;
}

/** «…, сообщил директор»: covers the sentence, but for the tag itself and what the narrator adds outside quotation marks. */
function tagLinks(setting: VoiceSetting): Tag[] {
  const { clauses } = setting;
  const tags: Tag[] = [];
  const quotes = clauses.some(({ quoted, predicate }) => quoted && predicate !== undefined);
  for (const [at, clause] of clauses.entries()) {
    const leads =
      clause.kind === 'main' && clauses[at + 1]?.quoted === true && clauses[at + 1]?.predicate !== undefined;
    if (clause.kind !== 'tag' && !leads) continue;
    const stance = stanceOf(clause.predicate);
    if (stance === undefined || isNegated(clause, clause.predicate, setting.language)) continue;
    tags.push({
      links: linksOf(clause, stance, setting),
      covers: (other) =>
        other !== clause &&
        other.parent !== clause &&
        (!quotes || other.quoted || (other.parent?.quoted ?? false)),
    });
  }
  return tags;
}

/** The speakers of a clause of saying, with the source they lean on: «со ссылкой на источники». */
function linksOf(clause: Clause, stance: Stance, setting: VoiceSetting): AttributionLink[] {
  const { text } = setting;
  const verb = clause.predicate?.word.token;
  const span =
    verb === undefined
      ? { start: clause.words[0]?.token.start ?? 0, end: clause.words[0]?.token.end ?? 1 }
      : { start: verb.start, end: verb.end };
  const own = speakersOf(clause, setting);
  return own.map((phrase) => makeLink(text, phrase, span, stance, setting));
}

function speakersOf(clause: Clause, { language }: VoiceSetting): Phrase[] {
  const reading = clause.predicate?.readings.find(({ entry }) => entry.stance !== undefined);
  const able = clause.phrases.filter(
    (phrase) =>
      phrase.owner === undefined &&
      phrase.kind !== 'goods' &&
      phrase.kind !== 'event' &&
      phrase.kind !== 'abstract' &&
      phrase.kind !== 'measure',
  );
  const free = able.filter(
    (phrase) =>
      phrase.preposition === undefined &&
      !phrase.joined &&
      mayBe(phrase, 'nom') &&
      phrase.kind !== 'place' &&
      phrase.kind !== 'other',
  );
  const asked = reading?.cells ?? 0;
  const agreed = free.filter(
    (phrase) =>
      asked === 0 ||
      (phrase.cells & asked & 0xf) !== 0 ||
      phrase.plural ||
      groupOf(clause.phrases, phrase).length > 1 ||
      phrase.quantity !== undefined,
  );
  // «рассказал «Хронике» инженер»: rather who is told to be a person or a house than a bare name.
  const agreeing =
    agreed.find(({ kind }) => kind === 'person') ??
    agreed.find(({ noun }) => noun !== undefined) ??
    agreed[0];
  if (agreeing !== undefined && !(reading?.reflexive === true && agreeing.kind !== 'document'))
    return groupOf(clause.phrases, agreeing).filter((phrase) => phrase === agreeing || able.includes(phrase));
  // «аудитом установлено», «судом признано»
  if (
    clause.predicate?.readings.some(
      ({ entry, shape }) => entry.stance !== undefined && (shape === 'short' || shape === 'impersonal'),
    ) === true
  ) {
    const by = clause.phrases.find(
      (phrase) =>
        phrase.preposition === undefined &&
        phrase.owner === undefined &&
        mayBe(phrase, 'ins') &&
        !mayBe(phrase, 'nom') &&
        (able.includes(phrase) || language.tables.cues.basis[phrase.noun?.lemma ?? ''] !== undefined),
    );
    if (by !== undefined) return [by];
  }
  // «в компании сообщили», «говорится в письме», «следует из документов»
  const within = able.find(
    (phrase) =>
      phrase.preposition !== undefined &&
      (phrase.preposition.links.includes('in')
        ? mayBe(phrase, 'loc')
        : phrase.preposition.links.includes('out') && mayBe(phrase, 'gen')) &&
      (isOrganisation(phrase) || phrase.kind === 'document' || phrase.kind === 'body') &&
      (language.tables.cues.basis[phrase.noun?.lemma ?? ''] !== undefined ||
        (clause.predicate?.readings.some(({ cells }) => (cells & 0x8) !== 0) === true &&
          isOrganisation(phrase) &&
          phrase.kind !== 'place')),
  );
  return within === undefined ? [] : groupOf(clause.phrases, within);
}

/** «директор завода Иван Петров»: the person by name. */
function named(phrase: Phrase): Phrase {
  return phrase.apposition ?? phrase;
}

function openingLinks(setting: VoiceSetting, cited: boolean): AttributionLink[] {
  const { text, clauses, language } = setting;
  const found: AttributionLink[] = [];
  for (const clause of clauses) {
    for (const phrase of clause.phrases) {
      const { preposition } = phrase;
      if (phrase.owner !== undefined) continue;
      const opening = openingBefore(text, phrase, language, preposition?.words);
      if (opening === undefined || /посил|ссыл/u.test(opening.words) !== cited) continue;
      const paper = language.tables.cues.basis[phrase.noun?.lemma ?? ''] === 'document-seen';
      const heard = opening.genitive && !paper ? phrase.genitive : phrase;
      // «штраф, согласно которому …»: only what can tell something is a voice.
      const told = heard?.form === 'relative' ? heard.head : heard;
      if (told === undefined) continue;
      if (heard?.form === 'relative' && !/^(?:document|person|body|outlet|company)$/u.test(told.kind))
        continue;
      // «по данным таможни и по словам двух сотрудников порта»: each is a voice of its own, told of all.
      for (const one of groupOf(clause.phrases, told))
        found.push(makeLink(text, one, opening.span, 'reports', setting));
    }
    if (found.length > 0) break;
  }
  return found;
}

const openings = new WeakMap<Language, Map<string, readonly string[]>>();

/** The openings that begin or end with a preposition, and those that refer to somebody. */
function openingsWith(preposition: string, language: Language): readonly string[] {
  let known = openings.get(language);
  if (known === undefined) openings.set(language, (known = new Map()));
  let found = known.get(preposition);
  if (found === undefined) {
    const first = preposition.split(' ')[0] ?? '';
    found = language.tables.cues.openings.filter(
      (words) => words.startsWith(first) || words.endsWith(` ${preposition}`) || /посил|ссыл/u.test(words),
    );
    known.set(preposition, found);
  }
  return found;
}

/** «по данным X»: the noun of telling is a phrase of its own with X in the genitive, or the turn ends right before X. */
function openingBefore(
  text: string,
  phrase: Phrase,
  language: Language,
  preposition: string | undefined,
): { readonly words: string; readonly span: Span; readonly genitive: boolean } | undefined {
  if (preposition === undefined) return undefined;
  // «по его словам»
  const whose = phrase.genitive?.form === 'pronoun' && phrase.form === 'description';
  if (
    whose &&
    language.tables.cues.openings.includes(
      `${preposition} ${text.slice(phrase.mention.start, phrase.mention.end).toLowerCase()}`,
    )
  )
    return {
      words: preposition,
      span: { start: phrase.mention.start, end: phrase.mention.end },
      genitive: true,
    };
  const lead = `${text.slice(Math.max(0, phrase.start - 40), phrase.mention.end)}`.toLowerCase();
  for (const words of openingsWith(preposition, language)) {
    const at = lead.lastIndexOf(words);
    if (at < 0) continue;
    const end = Math.max(0, phrase.start - 40) + at + words.length;
    const span = { start: end - words.length, end };
    // «по данным» stands for the phrase itself.
    if (end === phrase.end) return { words, span, genitive: true };
    if (end <= phrase.start && phrase.start - end <= 1) return { words, span, genitive: false };
  }
  return undefined;
}

export function makeLink(
  text: string,
  phrase: Phrase,
  span: Span,
  stance: Stance,
  setting: VoiceSetting,
): AttributionLink {
  const basis = basisOf(phrase, setting.language);
  const paper = basis === 'document-seen' || basis === 'data' || basis === 'registry';
  const met = paper ? undefined : setting.meet(named(phrase));
  // A pronoun is told by the name of whom it stands for.
  const name = phrase.form === 'pronoun' ? met?.name : met?.mention.name;
  // «по их словам»: those who spoke last, in the words they were told by.
  const last = phrase.form === 'pronoun' ? setting.last : undefined;
  const again = last !== undefined && met !== undefined && met.referent === last.referent ? last : undefined;
  const description =
    met?.name === undefined || name === undefined
      ? (again?.link.description ?? described(text, phrase))
      : name;
  const link: AttributionLink = {
    ...(met === undefined ? {} : { speaker: met.mention.id }),
    description,
    ...(met?.mention.count === undefined ? {} : { count: met.mention.count }),
    named: met?.name !== undefined,
    basis: again?.link.basis ?? basis,
    verb: text.slice(span.start, span.end),
    verbSpan: span,
    stance,
  };
  setting.speakers.set(link, phrase);
  return link;
}

/** The party a speaker speaks for: «директор завода» for the plant; none for one who speaks for himself. */
export function houseOf(speaker: Phrase): Phrase | undefined {
  if (speaker.kind !== 'person') return undefined;
  return alongGenitives(speaker, isOrganisation);
}

/** A speaker without a name in its words, with what hangs on it. */
function described(text: string, phrase: Phrase): string {
  let end = phrase.end;
  for (let at = phrase.genitive, steps = 0; at !== undefined && steps < 3; at = at.genitive, steps += 1)
    end = at.end;
  return text
    .slice(phrase.quantity === undefined ? phrase.mention.start : phrase.start, end)
    .replace(/\s+/gu, ' ');
}
