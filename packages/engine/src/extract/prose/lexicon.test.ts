import { describe, expect, it } from 'vitest';
import { COMPLEMENT_FRAMES } from '../../data/lexicon/en/complement-frames.ts';
import { NOUN_FRAMES } from '../../data/lexicon/en/noun-frames.ts';
import { RUSSIAN_FRAMES } from '../../data/lexicon/ru/verbs.ts';
import { CLAIM_ROLES, type ClaimKind } from '../../model/index.ts';
import { VERB_FRAMES } from './en/all-verb-frames.ts';
import { singular, verbReading } from './en/lexicon.ts';
import { nounReading, verbReading as russianVerb } from './ru/lexicon.ts';
import { CASE } from './ru/paradigms.ts';

function rolesOf(kind: string): readonly string[] {
  const roles = CLAIM_ROLES[kind as ClaimKind];
  return roles === undefined ? [] : [...roles.many, ...roles.one];
}

describe('frames name roles that their kind has', () => {
  const rows: [string, string, (string | undefined)[]][] = [
    ...VERB_FRAMES.map((frame): [string, string, (string | undefined)[]] => [
      frame.verbs.join('/'),
      frame.kind,
      [
        frame.subject,
        frame.object,
        frame.organisationObject,
        ...Object.values(frame.prepositions ?? {}),
        ...(frame.needs ?? []),
      ],
    ]),
    ...NOUN_FRAMES.map((frame): [string, string, (string | undefined)[]] => [
      frame.nouns.join('/'),
      frame.kind,
      [
        frame.possessor,
        frame.modifier,
        frame.agent,
        ...Object.values(frame.prepositions),
        ...(frame.needs ?? []),
      ],
    ]),
    ...COMPLEMENT_FRAMES.map((frame): [string, string, (string | undefined)[]] => [
      frame.nouns.join('/'),
      frame.kind,
      [frame.subject, ...Object.values(frame.prepositions)],
    ]),
    ...RUSSIAN_FRAMES.map((frame): [string, string, (string | undefined)[]] => [
      frame.name,
      frame.kind,
      [
        frame.nom,
        frame.acc,
        frame.dat,
        frame.ins,
        ...Object.values(frame.prepositions).map(([, role]) => role),
        ...frame.needs,
      ],
    ]),
  ];
  it.each(rows)('%s (%s)', (_words, kind, roles) => {
    const allowed = rolesOf(kind);
    expect(roles.filter((role) => role !== undefined && !allowed.includes(role))).toEqual([]);
  });
});

describe('English forms', () => {
  it.each([
    ['supplied', 'supply'],
    ['shipped', 'ship'],
    ['travelled', 'travel'],
    ['traveled', 'travel'],
    ['re-exported', 're-export'],
    ['bought', 'buy'],
    ['flown', 'fly'],
    ['found', 'find'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(verbReading(form)?.lemma).toBe(lemma);
  });
  it.each([
    ['batteries', 'battery'],
    ['drones', 'drone'],
    ['works', 'works'],
    ['aircraft', 'aircraft'],
  ])('%s is of %s', (plural, noun) => {
    expect(singular(plural)).toBe(noun);
  });
});

describe('Russian forms', () => {
  it.each([
    ['заводу', 'завод', CASE.dat],
    ['компанией', 'компания', CASE.ins],
    ['поставщика', 'поставщик', CASE.gen | CASE.acc],
    ['двигателей', 'двигатель', CASE.gen],
    ['министерством', 'министерство', CASE.ins],
  ])('%s is %s', (form, lemma, mask) => {
    expect([nounReading(form)?.noun.lemma, nounReading(form)?.mask]).toEqual([lemma, mask]);
  });
  it.each([
    ['поставила', 'active'],
    ['поставлены', 'passive'],
    ['поставленных', 'participle'],
    ['поставить', 'infinitive'],
    ['приобрела', 'active'],
  ])('%s is %s', (form, voice) => {
    expect(russianVerb(form)?.voice).toBe(voice);
  });
});
