/** The golden corpus: every case is well formed, and those that once passed still do. */
import { describe, expect, test } from 'vitest';
import { readCases, readPassing } from '../bench/language/corpus/read-cases.mjs';
import { sameWords } from '../bench/language/corpus/same-words.mjs';
import { passes, scoreCase } from '../bench/language/corpus/score-case.mjs';
import { BASES, MODALITIES, PHASES, RESPONSES, STANCES } from '../packages/contract/src/index.ts';
import { extractDocument } from '../packages/engine/src/extract/index.ts';
import { textDocument } from '../packages/engine/src/extract/prose/golden/text-document.ts';
import { CLAIM_ROLES, type ClaimKind, type SourceContext } from '../packages/engine/src/model/index.ts';

interface Filler {
  readonly words: readonly string[];
}
interface Voice {
  readonly words: readonly string[];
  readonly basis: readonly string[];
  readonly stance?: readonly string[];
}
interface Expected {
  readonly line: string;
  readonly kind: string;
  readonly states?: readonly string[];
  readonly modality: readonly string[];
  readonly roles: Readonly<Record<string, { readonly fillers: readonly Filler[] }>>;
  readonly slots: {
    readonly at?: { readonly value: readonly Filler[] };
    readonly by?: { readonly value: readonly Voice[] };
  };
}
interface Golden {
  readonly id: string;
  readonly half: string;
  readonly language: string;
  readonly trap?: string;
  readonly text: string;
  readonly context: SourceContext;
  readonly must: readonly Expected[];
  readonly may: readonly Expected[];
  readonly coref: Readonly<Record<string, string>>;
}

const CASES = readCases() as readonly Golden[];
const isOneOf = (words: readonly string[], one: string): boolean => words.includes(one);
const plain = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();

/** What is wrong with how a case is written. */
function faults(golden: Golden): string[] {
  const text = plain(golden.text);
  const stands = (words: readonly string[]): boolean => words.some((one) => text.includes(plain(one)));
  const found: string[] = [];
  if (golden.trap === undefined) found.push('no trap');
  if (!golden.id.startsWith(`${golden.language}-`)) found.push('an id begins with its language');
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(golden.context.published ?? '')) found.push('no day of publication');
  for (const { line, kind, states, modality, roles, slots } of [...golden.must, ...golden.may]) {
    const known = CLAIM_ROLES[kind as ClaimKind];
    if (known === undefined) found.push(`no such kind: ${line}`);
    else {
      const names: readonly string[] = [...known.many, ...known.one];
      for (const role of Object.keys(roles)) if (!names.includes(role)) found.push(`no such role: ${line}`);
    }
    const every: readonly string[] = kind === 'response' ? RESPONSES : [...PHASES, '-'];
    if (states?.some((state) => !every.includes(state)) === true) found.push(`no such state: ${line}`);
    if (modality.some((one) => !isOneOf(MODALITIES, one))) found.push(`no such modality: ${line}`);
    const fillers = [...Object.values(roles).flatMap((role) => role.fillers), ...(slots.at?.value ?? [])];
    for (const { words } of [...fillers, ...(slots.by?.value ?? [])])
      if (!stands(words)) found.push(`not in the text: ${words.join(' / ')}`);
    for (const { basis, stance } of slots.by?.value ?? [])
      if (basis.some((one) => !isOneOf(BASES, one)) || stance?.some((one) => !isOneOf(STANCES, one)) === true)
        found.push(`no such basis or stance: ${line}`);
  }
  for (const [stand, party] of Object.entries(golden.coref))
    if (!party.split(' + ').every((one) => stands([one])) || !stands([stand]))
      found.push(`not in the text: ${stand}: ${party}`);
  return found;
}

describe('corpus/', () => {
  test('holds cases enough, each with an id of its own, a third of them held', () => {
    const ids = CASES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const counts = (language: string, half?: string): number =>
      CASES.filter((one) => one.language === language && (half ?? one.half) === one.half).length;
    for (const [language, least] of [
      ['en', 40],
      ['ru', 24],
      ['uk', 22],
      ['zh', 24],
    ] as const) {
      expect(counts(language)).toBeGreaterThanOrEqual(least);
      expect(counts(language, 'held') / counts(language)).toBeGreaterThan(0.25);
    }
  });

  test.each(CASES.map((golden) => [golden.id, golden] as const))('%s is well formed', (_id, golden) => {
    expect(faults(golden)).toEqual([]);
  });

  test('cases that passed still pass', () => {
    const passing = new Set<string>(readPassing());
    const fallen = CASES.filter(({ id }) => passing.has(id)).filter(
      (golden) => !passes(scoreCase(golden, extractDocument(textDocument(golden.text), golden.context))),
    );
    expect(
      fallen.map(({ id }) => id),
      'see "node bench/language/corpus.mjs --show"',
    ).toEqual([]);
  });
});

describe('words of a mention against words expected', () => {
  test.each([
    ['en', 'Halden Trade', 'Halden Trade', true],
    ['en', 'drones', 'Chinese-made strike drones', true],
    ['en', 'RD-7 sights', 'RD-7', true],
    ['en', 'engines', 'engines from China', true],
    ['en', 'Norvik', 'director of Norvik', false],
    ['en', 'engines', 'engine', false],
    ['en', 'Halden Trade', 'Trade', false],
    ['ru', 'двигателей', 'двигатели', true],
    ['ru', 'Норвик', 'завод «Норвик»', true],
    ['ru', 'Норвик', 'директор завода «Норвик»', false],
    ['ru', 'завод', 'верфь', false],
    ['uk', 'гіроскопів', 'гіроскопи', true],
    ['zh', '无人机', '十余架无人机', true],
    ['zh', '飞蛾-2无人机', '飞蛾-2', true],
    ['zh', '海军', '海军司令', false],
  ] as const)('%s: %s is %s: %s', (language, expected, found, same) => {
    expect(sameWords(expected, found, language)).toBe(same);
  });
});
