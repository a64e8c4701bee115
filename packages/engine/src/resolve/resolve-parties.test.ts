import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Document,
  type DocumentId,
  type Judgement,
  judgementId,
  makeMention,
  type Mention,
  type MentionDraft,
  type MentionSchema,
  type SourceId,
} from '../model/index.ts';
import { mentionKey, resolveParties, suggestMerges } from './index.ts';

function document(name: string, text: string): Document {
  return {
    id: `doc-${name}` as DocumentId,
    source: `src-${name}` as SourceId,
    path: `${name}.txt`,
    text,
    pages: [],
    blocks: [],
    tables: [],
    lines: [],
    metadata: {},
    reader: 'text/1',
    issues: [],
  };
}

/** A mention of each given word in a document of its own text. */
function mentionsIn(
  name: string,
  words: readonly (readonly [string, MentionSchema, Partial<MentionDraft>?])[],
): Mention[] {
  const text = words.map(([word]) => word).join(' | ');
  const made = document(name, text);
  let at = 0;
  return words.map(([word, schema, more]) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return makeMention(made, { start, end: at, schema, form: 'name', ...more });
  });
}

function together(mentions: readonly Mention[], judgements: readonly Judgement[] = []): boolean {
  const { partyOf } = resolveParties({ mentions, judgements });
  return new Set(mentions.map(({ id }) => partyOf.get(id))).size === 1;
}

let made = 0;
function judgement(
  left: string,
  right: string,
  verdict: Judgement['verdict'],
  revokes?: Judgement,
): Judgement {
  made += 1;
  const body = { left, right, verdict, by: 'tester', at: '2025-01-01T00:00:00Z' };
  return {
    ...body,
    id: judgementId({ ...body, made }),
    ...(revokes === undefined ? {} : { revokes: revokes.id }),
  };
}

describe('one name in two documents', () => {
  const rows: readonly (readonly [string, MentionSchema, string, MentionSchema, boolean, string])[] = [
    ['Orvex Trade LLC', 'Company', 'ORVEX TRADE', 'Company', true, 'legal form and case'],
    ['ООО «Орвекс Трейд»', 'Company', 'Orvex Trade LLC', 'Company', true, 'the same name in two scripts'],
    ['АО «Велмаш»', 'Company', 'Velmash', 'LegalEntity', true, 'scripts, and a schema that says less'],
    ['ООО «Орвекс»', 'Company', 'Orvex Ltd', 'Company', true, 'a form and its English rendering'],
    ['深圳华云股份有限公司', 'Company', '深圳华云有限公司', 'Company', true, 'both are Co., Ltd. in English'],
    [
      'ОАО «Велмаш»',
      'Company',
      'ПАО «Велмаш»',
      'Company',
      true,
      'joint stock, called by the law of its time',
    ],
    ['Orvex GmbH', 'Company', 'Orvex Ltd', 'Company', false, 'forms of two lands'],
    ['Orvex LLC', 'Company', 'Orvex JSC', 'Company', false, 'forms of two classes'],
    ['Orvex FZE', 'Company', 'Orvex LLC', 'Company', false, 'in a free zone and out of it'],
    ['Orvex Holding LLC', 'Company', 'Orvex LLC', 'Company', false, 'the holding and the firm'],
    ['Orvex Group', 'Company', 'Orvex LLC', 'Company', false, 'the group and a firm of it'],
    ['Orvex Group', 'Company', 'Orvex', 'Company', true, 'a group by its short name'],
    ['华云集团有限公司', 'Company', '华云有限公司', 'Company', false, 'group and firm, Chinese'],
    ['Orvex Trade', 'Company', 'Orvex Holding', 'Company', false, 'one shared word'],
    ['Orvex 2', 'Company', 'Orvex 3', 'Company', false, 'numbers tell apart'],
    ['LH-40', 'Goods', 'LH40', 'Goods', true, 'one designation, two spellings'],
    ['LH-40', 'Goods', 'LH-90', 'Goods', false, 'two designations'],
    ['Petrov', 'Person', 'Petrov', 'Person', false, 'a surname alone'],
    ['Rustam Velgorsky', 'Person', 'Rustam Velgorsky', 'Person', true, 'a full name'],
    ['Anna Petrova', 'Person', 'Anna Petrova', 'Person', false, 'a full name that very many have'],
    ['Анна Петрова', 'Person', 'Anna Petrova', 'Person', false, 'the same in two scripts'],
    ['Анна Игоревна Петрова', 'Person', 'Анна Игоревна Петрова', 'Person', true, 'a patronymic tells enough'],
    ['王伟', 'Person', '王伟', 'Person', false, 'a Chinese name of two characters'],
    ['Velgorsk', 'Company', 'Velgorsk', 'Address', false, 'a company and a place'],
    ['China', 'PublicBody', 'China', 'Address', true, 'a state and its country'],
    [
      'Chinese Foreign Ministry',
      'PublicBody',
      'Foreign Ministry of China',
      'PublicBody',
      true,
      'one body, two orders',
    ],
    [
      'Chinese Foreign Ministry',
      'PublicBody',
      'Russian Foreign Ministry',
      'PublicBody',
      false,
      'two countries',
    ],
  ];
  test.each(rows)('%s (%s) and %s (%s): %s, %s', (left, leftSchema, right, rightSchema, same) => {
    expect(
      together([...mentionsIn('a', [[left, leftSchema]]), ...mentionsIn('b', [[right, rightSchema]])]),
    ).toBe(same);
  });

  test('different tax numbers keep equal names apart; equal ones join different names', () => {
    const with1 = { properties: { innCode: ['7701234567'] } };
    const with2 = { properties: { innCode: ['7809876543'] } };
    const a = mentionsIn('a', [['Orvex Trade', 'Company', with1]]);
    expect(together([...a, ...mentionsIn('b', [['Orvex Trade', 'Company', with2]])])).toBe(false);
    expect(together([...a, ...mentionsIn('b', [['Trading House Orvex', 'Company', with1]])])).toBe(true);
  });

  test('a bare name stays apart from two firms of that name, and joins where there is one', () => {
    const gmbh = mentionsIn('a', [['Orvex GmbH', 'Company']]);
    const ltd = mentionsIn('b', [['Orvex Ltd', 'Company']]);
    const bare = [...mentionsIn('c', [['Orvex', 'Company']]), ...mentionsIn('d', [['ORVEX', 'Company']])];
    expect(resolveParties({ mentions: [...gmbh, ...ltd, ...bare] }).parties).toHaveLength(3);
    expect(resolveParties({ mentions: [...gmbh, ...bare] }).parties).toHaveLength(1);
  });

  test('a judgement joins what only a legal form keeps apart', () => {
    const mentions = [
      ...mentionsIn('a', [['Orvex Holding LLC', 'Company']]),
      ...mentionsIn('b', [['Orvex JSC', 'Company']]),
    ];
    const [left, right] = mentions.map(({ id }) => `mention:${id}`) as [string, string];
    const { parties, issues } = resolveParties({ mentions, judgements: [judgement(left, right, 'same')] });
    expect(parties).toHaveLength(1);
    expect(issues).toEqual([]);
  });

  test('a common name is one person where both documents tell of one more party', () => {
    const firm = ['Orvex Trade LLC', 'Company'] as const;
    const a = mentionsIn('a', [['Ivan Petrov', 'Person'], firm]);
    const b = mentionsIn('b', [['Ivan Petrov', 'Person'], firm]);
    const c = mentionsIn('c', [['Ivan Petrov', 'Person']]);
    const { parties } = resolveParties({ mentions: [...a, ...b, ...c] });
    expect(parties.filter(({ schema }) => schema === 'Person')).toHaveLength(2);
  });

  test('what a form or a common name keeps apart is suggested', () => {
    const pairs: readonly (readonly [string, string, MentionSchema])[] = [
      ['Orvex GmbH', 'Orvex Ltd', 'Company'],
      ['Ivan Petrov', 'Ivan Petrov', 'Person'],
    ];
    for (const [left, right, schema] of pairs) {
      const mentions = [...mentionsIn('a', [[left, schema]]), ...mentionsIn('b', [[right, schema]])];
      const { parties } = resolveParties({ mentions });
      expect(suggestMerges(parties, [])).toHaveLength(1);
    }
  });

  test('descriptions stay with their document', () => {
    const description = { form: 'description' } as const;
    const a = mentionsIn('a', [['middleman', 'Person', description]]);
    expect(together([...a, ...mentionsIn('b', [['middleman', 'Person', description]])])).toBe(false);
  });
});

describe('a short name', () => {
  const whole = mentionsIn('a', [
    ['Kestrel Aero Works', 'Company'],
    ['Orvex Trade LLC', 'Company'],
  ]);
  test('joins its only bearer if both are told of together with a common party', () => {
    const short = mentionsIn('b', [
      ['Kestrel', 'Company'],
      ['Orvex Trade', 'Company'],
    ]);
    const { partyOf, parties } = resolveParties({ mentions: [...whole, ...short] });
    expect(partyOf.get(short[0]?.id as Mention['id'])).toBe(partyOf.get(whole[0]?.id as Mention['id']));
    expect(parties.flatMap(({ reasons }) => reasons).map(({ rule }) => rule)).toContain(
      'resolve.partial-name',
    );
  });
  test('stays alone without common company, or with two bearers', () => {
    const lonely = mentionsIn('b', [['Kestrel', 'Company']]);
    expect(resolveParties({ mentions: [...whole, ...lonely] }).parties).toHaveLength(3);
    const rival = mentionsIn('c', [
      ['Kestrel Marine', 'Company'],
      ['Orvex Trade', 'Company'],
    ]);
    const short = mentionsIn('d', [
      ['Kestrel', 'Company'],
      ['Orvex Trade', 'Company'],
    ]);
    expect(resolveParties({ mentions: [...whole, ...rival, ...short] }).parties).toHaveLength(4);
  });
});

describe('a description in a copied sentence', () => {
  const sentence = 'The drones reached the plant through a Russian intermediary, according to the documents.';
  const described = (name: string, text: string): [Document, Mention] => {
    const made = document(name, text);
    const start = text.indexOf('intermediary');
    return [made, makeMention(made, { start, end: start + 12, schema: 'Company', form: 'description' })];
  };
  test.each([
    [`Moscow. ${sentence}`, `${sentence} Nobody answered.`, true, 'word for word'],
    [sentence, `(The Morning Ledger) - ${sentence}`, true, 'behind the dateline of a wire'],
    [sentence, sentence.replace('plant', 'works'), false, 'another word'],
    ['An intermediary was named.', 'An intermediary was named.', false, 'too short to be a copy'],
  ])('%s | %s: %s, %s', (left, right, same) => {
    const [[a, one], [b, two]] = [described('a', left), described('b', right)];
    const { partyOf } = resolveParties({ mentions: [one, two], documents: [a, b] });
    expect(partyOf.get(one.id) === partyOf.get(two.id)).toBe(same);
  });
});

describe('coreference', () => {
  test('is followed, and a judgement on a mention breaks it', () => {
    const [name] = mentionsIn('a', [['Velgorsk Machine Plant', 'Company']]);
    const first = name as Mention;
    const [said] = mentionsIn('a', [
      ['Velgorsk Machine Plant', 'Company'],
      [
        'the arms maker',
        'Company',
        {
          form: 'description',
          coreference: { antecedent: first.id, rule: 'coref.description', why: 'fits' },
        },
      ],
    ]).slice(1);
    const described = said as Mention;
    expect(together([first, described])).toBe(true);
    expect(
      together([first, described], [judgement(mentionKey(first), mentionKey(described), 'different')]),
    ).toBe(false);
  });
});

describe('judgements', () => {
  const mentions = [
    ...mentionsIn('a', [['Orvex Trade', 'Company']]),
    ...mentionsIn('b', [['Meridian Goods', 'Company']]),
    ...mentionsIn('c', [['Blue Quay', 'Company']]),
  ];
  const [orvex, meridian, quay] = ['org:orvex trade', 'org:meridian goods', 'org:blue quay'] as const;
  const sizes = (judgements: Judgement[]): number[] =>
    resolveParties({ mentions, judgements })
      .parties.map((party) => party.mentions.length)
      .sort();

  test('join, and taking one back restores the state before', () => {
    const same = judgement(orvex, meridian, 'same');
    const before = resolveParties({ mentions });
    expect(sizes([same])).toEqual([1, 2]);
    expect(
      resolveParties({ mentions, judgements: [same, judgement(orvex, meridian, 'same', same)] }),
    ).toEqual(before);
  });

  test('that keep apart hold across whole clusters, whatever else is judged, and say so', () => {
    const judgements = [
      judgement(orvex, meridian, 'same'),
      judgement(meridian, quay, 'same'),
      judgement(orvex, quay, 'different'),
    ];
    const { parties, issues } = resolveParties({ mentions, judgements });
    expect(parties).toHaveLength(2);
    expect(issues.map(({ code }) => code)).toEqual(['resolve.judgements-conflict']);
  });

  test('the last on a pair counts', () => {
    expect(sizes([judgement(orvex, meridian, 'same'), judgement(meridian, orvex, 'different')])).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('any set of mentions', () => {
  const names = [
    'Orvex Trade',
    'Orvex',
    'ООО «Орвекс Трейд»',
    'Meridian Goods',
    'LH-40',
    'Meridian',
    'Anna Petrova',
    'Сычуань',
  ];
  const schemas: MentionSchema[] = ['Company', 'LegalEntity', 'Goods', 'Person', 'Address'];
  const caseOf = fc.array(
    fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...schemas)), {
      minLength: 1,
      maxLength: 5,
    }),
    { maxLength: 6 },
  );
  const mentionsOf = (drawn: readonly (readonly (readonly [string, MentionSchema])[])[]): Mention[] =>
    drawn.flatMap((words, at) => mentionsIn(`d${at}`, words));

  test('gives every mention exactly one party, whatever the order', () => {
    fc.assert(
      fc.property(caseOf, fc.infiniteStream(fc.nat()), (drawn, seeds) => {
        const mentions = mentionsOf(drawn);
        const shuffled = [...mentions]
          .map((mention) => [seeds.next().value as number, mention] as const)
          .sort(([a], [b]) => a - b)
          .map(([, mention]) => mention);
        const one = resolveParties({ mentions });
        const other = resolveParties({ mentions: shuffled });
        expect(other).toEqual(one);
        const held = one.parties.flatMap((party) => party.mentions);
        expect([...held].sort()).toEqual([...new Set(mentions.map(({ id }) => id))].sort());
        expect(new Set(one.parties.map(({ id }) => id)).size).toBe(one.parties.length);
      }),
      { numRuns: 150 },
    );
  });

  test('comes back to the same after any judgement is made and taken back', () => {
    fc.assert(
      fc.property(
        caseOf,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('same', 'different', 'unsure'),
        (drawn, a, b, verdict) => {
          const mentions = mentionsOf(drawn);
          if (mentions.length === 0) return;
          const key = (at: number): string => mentionKey(mentions[at % mentions.length] as Mention);
          const judged = judgement(key(a), key(b), verdict as Judgement['verdict']);
          const undone = judgement(key(a), key(b), verdict as Judgement['verdict'], judged);
          expect(resolveParties({ mentions, judgements: [judged, undone] })).toEqual(
            resolveParties({ mentions }),
          );
          const kept = resolveParties({ mentions, judgements: [judged] });
          if (verdict === 'different' && key(a) !== key(b)) {
            const [left, right] = [
              mentions[a % mentions.length] as Mention,
              mentions[b % mentions.length] as Mention,
            ];
            expect(kept.partyOf.get(left.id)).not.toBe(kept.partyOf.get(right.id));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
