import { describe, expect, it } from 'vitest';
import { COMPLEMENT_FRAMES } from '../../data/lexicon/en/complement-frames.ts';
import { NOUN_FRAMES } from '../../data/lexicon/en/noun-frames.ts';
import { SLAVIC_FRAMES, SLAVIC_NOUN_FRAMES } from '../../data/lexicon/slavic/frames.ts';
import { CLAIM_ROLES, type ClaimKind } from '../../model/index.ts';
import { VERB_FRAMES } from './en/all-verb-frames.ts';
import { singular, verbReading } from './en/lexicon.ts';
import { parseCells } from './slavic/cells.ts';
import { languageOf } from './slavic/language.ts';

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
    ...SLAVIC_FRAMES.map((frame): [string, string, (string | undefined)[]] => [
      frame.name,
      frame.kind,
      [
        frame.nom,
        frame.acc,
        frame.dat,
        frame.ins,
        ...Object.values(frame.links).filter((role) => role !== 'place'),
        ...frame.needs,
      ],
    ]),
    ...SLAVIC_NOUN_FRAMES.map((frame): [string, string, (string | undefined)[]] => [
      frame.name,
      frame.kind,
      [frame.agent, frame.thing, frame.dat, ...Object.values(frame.links), ...frame.needs],
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

describe('Slavic forms', () => {
  it.each([
    ['ru', 'заводу', 'завод', 'dat m'],
    ['ru', 'компанией', 'компания', 'ins f'],
    ['ru', 'поставщика', 'поставщик', 'gen,acc m'],
    ['ru', 'двигателей', 'двигатель', 'gen pl'],
    ['ru', 'министерством', 'министерство', 'ins n'],
    ['ru', 'владельцу', 'владелец', 'dat m'],
    ['ru', 'поставок', 'поставка', 'gen pl'],
    ['uk', 'заводові', 'завод', 'dat,loc m'],
    ['uk', 'компанією', 'компанія', 'ins f'],
    ['uk', 'фабриці', 'фабрика', 'dat,loc f'],
    ['uk', 'двигунів', 'двигун', 'gen pl'],
    ['uk', 'підприємством', 'підприємство', 'ins n'],
    ['uk', 'покупцем', 'покупець', 'ins m'],
  ] as const)('%s: %s is of %s, %s', (code, form, lemma, cells) => {
    const reading = languageOf(code).nouns.get(form);
    expect([reading?.entry.lemma, reading?.cells]).toEqual([lemma, parseCells(cells)]);
  });
  it.each([
    ['ru', 'поставила', 'поставить', 'past'],
    ['ru', 'поставлены', 'поставить', 'short'],
    ['ru', 'поставленных', 'поставить', 'passive'],
    ['ru', 'поставляющая', 'поставлять', 'active'],
    ['ru', 'закупив', 'закупить', 'converb'],
    ['ru', 'приобрела', 'приобрести', 'past'],
    ['ru', 'экспортируют', 'экспортировать', 'present'],
    ['ru', 'передадут', 'передать', 'future'],
    ['ru', 'отгружен', 'отгрузить', 'short'],
    ['uk', 'постачала', 'постачати', 'past'],
    ['uk', 'поставлено', 'поставити', 'impersonal'],
    ['uk', 'виготовлених', 'виготовити', 'passive'],
    ['uk', 'придбавши', 'придбати', 'converb'],
    ['uk', 'постачатиме', 'постачати', 'future'],
    ['uk', 'отримує', 'отримувати', 'present'],
    ['uk', 'закуплять', 'закупити', 'future'],
    ['uk', 'ввезла', 'ввезти', 'past'],
    ['uk', 'зареєстрована', 'зареєструвати', 'passive'],
  ] as const)('%s: %s is of %s, %s', (code, form, lemma, shape) => {
    const readings = languageOf(code).verbs.get(form) ?? [];
    expect(readings.map((reading) => `${reading.entry.lemma} ${reading.shape}`)).toContain(
      `${lemma} ${shape}`,
    );
  });
});
