/**
 * Wrong claims over right quotes: each takes a claim that its sentence makes and turns one thing in it. Generated from the same
 * sentences, and by hand below. `undefined` where a sentence has nothing to turn.
 */
import { claim } from './claim.mjs';

const PARTY_SWAPS = [
  ['supplier', 'recipient'],
  ['supplier', 'intermediary'],
  ['recipient', 'intermediary'],
  ['payer', 'payee'],
  ['owner', 'owned'],
  ['person', 'organisation'],
  ['authority', 'target'],
  ['origin', 'destination'],
  ['tester', 'product'],
  ['producer', 'product'],
  ['supplier', 'goods'],
  ['recipient', 'goods'],
  ['payer', 'goods'],
];

const swapRoles =
  ([one, other]) =>
  ({ claim }) => {
    const has = (role) => claim.roles.some((each) => each.role === role);
    if (!has(one) || !has(other)) return undefined;
    const turn = { [one]: other, [other]: one };
    return { ...claim, roles: claim.roles.map((each) => ({ ...each, role: turn[each.role] ?? each.role })) };
  };

const rename =
  (from, to) =>
  ({ claim }) =>
    claim.roles.some(({ role }) => role === from) && !claim.roles.some(({ role }) => role === to)
      ? { ...claim, roles: claim.roles.map((each) => (each.role === from ? { ...each, role: to } : each)) }
      : undefined;

const change = (slot, make) => (sentence, all) => {
  const put = make(sentence.claim[slot], sentence, all);
  return put === undefined ? undefined : { ...sentence.claim, [slot]: put };
};

const other = (sentence, all, slot) =>
  all.find(
    (each) =>
      each.language === sentence.language &&
      each.text !== sentence.text &&
      each.claim[slot] !== null &&
      each.claim[slot] !== sentence.claim[slot],
  )?.claim[slot];

const firstParty = ({ claim }) => claim.roles.find(({ role }) => !['goods', 'product'].includes(role));
const withName = (sentence, words) => {
  const party = firstParty(sentence);
  return party === undefined || words === undefined || words === party.words
    ? undefined
    : {
        ...sentence.claim,
        roles: sentence.claim.roles.map((each) => (each === party ? { ...each, words } : each)),
      };
};

export const CLAIM_FALSIFIERS = {
  ...Object.fromEntries(PARTY_SWAPS.map((pair) => [`${pair.join(' and ')} swapped`, swapRoles(pair)])),
  'supplier as recipient': rename('supplier', 'recipient'),
  'recipient as supplier': rename('recipient', 'supplier'),
  'recipient as intermediary': rename('recipient', 'intermediary'),
  'supplier as intermediary': rename('supplier', 'intermediary'),
  'intermediary as recipient': rename('intermediary', 'recipient'),
  'payer as payee': rename('payer', 'payee'),
  'owner as owned': rename('owner', 'owned'),
  'polarity turned': change('polarity', (polarity) => (polarity === 'positive' ? 'negative' : 'positive')),
  'made certain': change('modality', (modality) => (modality === 'certain' ? undefined : 'certain')),
  'made more likely': change('modality', (modality) => (modality === 'uncommitted' ? 'probable' : undefined)),
  'plan as fact': change('phase', (phase) => (phase === 'planned' ? 'delivered' : undefined)),
  'fact as plan': change('phase', (phase) => (phase === 'planned' ? undefined : 'planned')),
  'paid instead': change('phase', (phase, { claim }) => (claim.kind === 'payment' ? undefined : 'paid')),
  'number of another': change('quantity', (quantity, sentence, all) =>
    quantity === null ? undefined : other(sentence, all, 'quantity'),
  ),
  'number invented': change('quantity', (quantity) =>
    quantity === null ? '17' : quantity.replace(/\d/u, '8'),
  ),
  'number cut': change('quantity', (quantity) => /^\d[\d,]*\d/u.exec(quantity ?? '')?.[0].slice(1)),
  'amount as number': change('quantity', (_, { claim }) => claim.amount ?? undefined),
  'time as number': change('quantity', (_, { claim }) => claim.time ?? undefined),
  'number as amount': change('amount', (_, { claim }) => claim.quantity ?? undefined),
  'amount of another': change('amount', (amount, sentence, all) =>
    amount === null ? undefined : other(sentence, all, 'amount'),
  ),
  'amount cut': change('amount', (amount) => /\d+/u.exec(amount ?? '')?.[0]),
  'amount scaled': change('amount', (amount) => {
    const put = amount
      ?.replace('million', 'billion')
      .replace(/млн|тысяч|миллионов/u, 'млрд')
      .replace('万', '亿');
    return put === amount || put === undefined ? undefined : put;
  }),
  'time of another': change('time', (time, sentence, all) =>
    time === null ? undefined : other(sentence, all, 'time'),
  ),
  'time invented': change('time', (time, { language }) =>
    time === null
      ? { en: 'July 2019', ru: 'июле 2019 года', uk: 'липні 2019 року', zh: '2019年7月' }[language]
      : undefined,
  ),
  'number as time': change('time', (_, { claim }) => claim.quantity ?? undefined),
  'share invented': change('share', (share) => (share === null ? '30%' : share.replace('51', '15'))),
  'speaker dropped': change('speaker', (speaker) => (speaker === null ? undefined : null)),
  'speaker invented': change('speaker', (speaker, { language }) =>
    speaker === null
      ? { en: 'two officials', ru: 'два чиновника', uk: 'два посадовці', zh: '两名官员' }[language]
      : undefined,
  ),
  'party as speaker': change('speaker', (_, sentence) => firstParty(sentence)?.words),
  'place invented': change('places', (_, { language }) => [
    { en: 'Geneva', ru: 'Женева', uk: 'Женева', zh: '日内瓦' }[language],
  ]),
  'party as place': change('places', (_, sentence) => [firstParty(sentence)?.words]),
  'name of another': (sentence, all) =>
    withName(
      sentence,
      firstParty(all.find((each) => each.language === sentence.language && each.text !== sentence.text))
        ?.words,
    ),
  'name misspelt': (sentence) =>
    withName(
      sentence,
      firstParty(sentence)?.words.replace(/\p{Ll}|(?<=\p{Script=Han})\p{Script=Han}/u, (char) =>
        /[a-z]/u.test(char) ? 'q' : /\p{Script=Han}/u.test(char) ? '某' : 'щ',
      ),
    ),
  'name cut': (sentence) => {
    const words = firstParty(sentence)?.words ?? '';
    if (sentence.language === 'zh')
      return withName(sentence, words.replace(/(?:贸易)?(?:有限)?公司$|工厂$|集团$/u, ''));
    return words.includes(' ')
      ? withName(sentence, words.split(' ')[0])
      : withName(sentence, words.slice(0, -2));
  },
  'name of a role word': (sentence) =>
    withName(sentence, { en: 'it', ru: 'она', uk: 'вона', zh: '它' }[sentence.language]),
  'meant for another': (sentence, all) => {
    const party = firstParty(sentence);
    const foreign = firstParty(
      all.find((each) => each.language === sentence.language && each.text !== sentence.text),
    );
    return {
      ...sentence.claim,
      roles: sentence.claim.roles.map((each) =>
        each === party ? { ...each, refersTo: foreign.words } : each,
      ),
    };
  },
  'kind changed to payment': ({ claim }) =>
    claim.kind === 'supply'
      ? {
          ...claim,
          kind: 'payment',
          phase: null,
          quantity: null,
          roles: claim.roles.flatMap(({ role, words }) =>
            role === 'supplier'
              ? [{ role: 'payee', words }]
              : role === 'recipient'
                ? [{ role: 'payer', words }]
                : [],
          ),
        }
      : undefined,
  'kind changed to ownership': ({ claim }) =>
    claim.kind === 'supply'
      ? {
          ...claim,
          kind: 'ownership',
          phase: null,
          quantity: null,
          roles: claim.roles.flatMap(({ role, words }) =>
            role === 'supplier'
              ? [{ role: 'owner', words }]
              : role === 'recipient'
                ? [{ role: 'owned', words }]
                : [],
          ),
        }
      : undefined,
  'kind changed to production': ({ claim }) =>
    claim.kind === 'supply'
      ? {
          ...claim,
          kind: 'production',
          phase: null,
          roles: claim.roles.flatMap(({ role, words }) =>
            role === 'supplier'
              ? [{ role: 'producer', words }]
              : role === 'goods'
                ? [{ role: 'product', words }]
                : [],
          ),
        }
      : undefined,
  'ownership as supply': ({ claim }) =>
    claim.kind === 'ownership'
      ? {
          ...claim,
          kind: 'supply',
          share: null,
          roles: claim.roles.map(({ role, words }) => ({
            role: role === 'owner' ? 'supplier' : 'recipient',
            words,
          })),
        }
      : undefined,
};

const wrong = (text, kind, roles, rest = {}) => ({ text, claim: claim(kind, roles, rest) });

/** By hand: sentences that tempt a reader, and the claims they do not make. A `quote` other than the sentence is given apart. */
export const WRONG_CLAIMS = [
  {
    ...wrong('It is not true that Orvex Trade supplied engines to the Baltan plant.', 'supply', {
      supplier: 'Orvex Trade',
      recipient: 'Baltan plant',
      goods: 'engines',
    }),
    quote: 'Orvex Trade supplied engines to the Baltan plant',
  },
  {
    ...wrong('Halden Freight denied that Orvex Trade supplied engines to the Baltan plant.', 'supply', {
      supplier: 'Orvex Trade',
      recipient: 'Baltan plant',
      goods: 'engines',
    }),
    quote: 'Orvex Trade supplied engines to the Baltan plant',
  },
  {
    ...wrong('If Orvex Trade supplied engines to the Baltan plant, it broke the law.', 'supply', {
      supplier: 'Orvex Trade',
      recipient: 'Baltan plant',
      goods: 'engines',
    }),
    quote: 'Orvex Trade supplied engines to the Baltan plant',
  },
  wrong('Did Orvex Trade supply engines to the Baltan plant?', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  {
    ...wrong('The ministry asked whether Orvex Trade supplied engines to the Baltan plant.', 'supply', {
      supplier: 'Orvex Trade',
      recipient: 'Baltan plant',
      goods: 'engines',
    }),
    quote: 'Orvex Trade supplied engines to the Baltan plant',
  },
  {
    ...wrong('“Orvex Trade supplied engines to the Baltan plant,” a former employee said.', 'supply', {
      supplier: 'Orvex Trade',
      recipient: 'Baltan plant',
      goods: 'engines',
    }),
    quote: 'Orvex Trade supplied engines to the Baltan plant',
  },
  wrong('Orvex Trade, which bought Merrow Tools in 2019, supplied engines to the Baltan plant.', 'supply', {
    supplier: 'Merrow Tools',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong(
    'Orvex Trade supplied engines to Kestrel and Halden Freight sold lathes to the Baltan plant.',
    'supply',
    { supplier: 'Orvex Trade', recipient: 'Baltan plant', goods: 'engines' },
  ),
  wrong(
    'Orvex Trade supplied engines to Kestrel and Halden Freight sold lathes to the Baltan plant.',
    'supply',
    { supplier: 'Halden Freight', recipient: 'Kestrel', goods: 'lathes' },
  ),
  wrong(
    'Orvex Trade supplied 12 engines and 40 lathes to the Baltan plant.',
    'supply',
    { supplier: 'Orvex Trade', recipient: 'Baltan plant', goods: 'engines' },
    { quantity: '40 lathes' },
  ),
  wrong(
    'Orvex Trade, a firm of 40 people, supplied engines to the Baltan plant.',
    'supply',
    { supplier: 'Orvex Trade', recipient: 'Baltan plant', goods: 'engines' },
    { quantity: '40' },
  ),
  wrong(
    'Orvex Trade, founded in 2011, supplied engines to the Baltan plant in May 2024.',
    'supply',
    { supplier: 'Orvex Trade', recipient: 'Baltan plant', goods: 'engines' },
    { time: '2011' },
  ),
  wrong('Orvex Trade supplied no engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('Orvex Trade refused to supply engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('Orvex Trade failed to deliver engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong(
    'Orvex Trade will supply engines to the Baltan plant.',
    'supply',
    { supplier: 'Orvex Trade', recipient: 'Baltan plant', goods: 'engines' },
    { phase: 'delivered' },
  ),
  wrong(
    'Orvex Trade cancelled a contract to supply engines to the Baltan plant.',
    'supply',
    { supplier: 'Orvex Trade', recipient: 'Baltan plant', goods: 'engines' },
    { phase: 'delivered' },
  ),
  wrong('Orvex Trade supplied engines to a subsidiary of the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('A competitor of Orvex Trade supplied engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('The owner of Orvex Trade supplied engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('Orvex Trade met the Baltan plant and Kestrel supplied engines.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('Orvex Trade supplied the Baltan plant with engines made by Corvin Motors.', 'supply', {
    supplier: 'Corvin Motors',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('Engines were bought by Orvex Trade from the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'Engines',
  }),
  wrong('Kestrel received engines approved by Orvex Trade from the Baltan plant.', 'supply', {
    recipient: 'Orvex Trade',
    supplier: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('Unlike Orvex Trade, Kestrel supplied engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('Instead of Orvex Trade, Kestrel supplied engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong('Orvex Trade and others were blamed after Kestrel supplied engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong(
    'Orvex Trade paid Kestrel $5 million and Merrow $2 million.',
    'payment',
    { payer: 'Orvex Trade', payee: 'Kestrel' },
    { amount: '$2 million' },
  ),
  wrong(
    'Orvex Trade owns 51 percent of Kestrel and 20 percent of Merrow.',
    'ownership',
    { owner: 'Orvex Trade', owned: 'Kestrel' },
    { share: '20 percent' },
  ),
  wrong('Orvex Trade owned by Kestrel sold lathes.', 'ownership', { owner: 'Orvex Trade', owned: 'Kestrel' }),
  wrong('Kestrel said Orvex Trade supplied engines to the Baltan plant.', 'supply', {
    supplier: 'Orvex Trade',
    recipient: 'Baltan plant',
    goods: 'engines',
  }),
  wrong(
    'Kestrel said Orvex Trade supplied engines to the Baltan plant.',
    'supply',
    { supplier: 'Orvex Trade', recipient: 'Baltan plant', goods: 'engines' },
    { speaker: 'Orvex Trade' },
  ),
  wrong('Компания «Орвекс» отрицает, что поставила двигатели заводу «Балтан».', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигатели',
  }),
  wrong('Неправда, что «Орвекс» поставил двигатели заводу «Балтан».', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигатели',
  }),
  wrong('Заводу «Орвекс» поставила двигатели компания «Балтан».', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигатели',
  }),
  wrong('Станки у «Орвекса» купила компания «Балтан».', 'supply', {
    supplier: 'Балтан',
    recipient: 'Орвекса',
    goods: 'Станки',
  }),
  wrong('Компания «Орвекс», которую купила фирма «Мерроу», поставила двигатели заводу «Балтан».', 'supply', {
    supplier: 'Мерроу',
    recipient: 'Балтан',
    goods: 'двигатели',
  }),
  wrong('«Орвекс» поставил двигатели фирме «Кестрел», а «Халден» продал станки заводу «Балтан».', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигатели',
  }),
  wrong('Если «Орвекс» поставил двигатели заводу «Балтан», он нарушил закон.', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигатели',
  }),
  wrong('Поставил ли «Орвекс» двигатели заводу «Балтан»?', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигатели',
  }),
  wrong('Двигатели были поставлены заводу «Балтан» компанией «Орвекс».', 'supply', {
    supplier: 'Балтан',
    recipient: 'Орвекс',
    goods: 'Двигатели',
  }),
  wrong('Поставка двигателей заводу «Балтан» сорвалась, сообщила компания «Орвекс».', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигателей',
  }),
  wrong(
    '«Орвекс» поставил заводу «Балтан» 12 двигателей и 40 станков.',
    'supply',
    { supplier: 'Орвекс', recipient: 'Балтан', goods: 'двигателей' },
    { quantity: '40 станков' },
  ),
  wrong('Директор «Орвекса» Иван Ладов купил станки у фирмы «Мерроу».', 'supply', {
    supplier: 'Орвекса',
    recipient: 'Мерроу',
    goods: 'станки',
  }),
  wrong('Компанія «Орвекс» заперечує, що поставила двигуни заводу «Балтан».', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигуни',
  }),
  wrong('Заводу «Орвекс» поставила двигуни компанія «Балтан».', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигуни',
  }),
  wrong('Якщо «Орвекс» поставив двигуни заводу «Балтан», він порушив закон.', 'supply', {
    supplier: 'Орвекс',
    recipient: 'Балтан',
    goods: 'двигуни',
  }),
  wrong('Двигуни були поставлені заводу «Балтан» компанією «Орвекс».', 'supply', {
    supplier: 'Балтан',
    recipient: 'Орвекс',
    goods: 'Двигуни',
  }),
  wrong('海岚公司否认向巴尔坦工厂出口无人机。', 'supply', {
    supplier: '海岚公司',
    recipient: '巴尔坦工厂',
    goods: '无人机',
  }),
  wrong('海岚公司从巴尔坦工厂购买了无人机。', 'supply', {
    supplier: '海岚公司',
    recipient: '巴尔坦工厂',
    goods: '无人机',
  }),
  wrong('无人机由海岚公司出口，巴尔坦工厂没有购买无人机。', 'supply', {
    supplier: '海岚公司',
    recipient: '巴尔坦工厂',
    goods: '无人机',
  }),
  wrong('海岚公司是否向巴尔坦工厂出口了无人机？', 'supply', {
    supplier: '海岚公司',
    recipient: '巴尔坦工厂',
    goods: '无人机',
  }),
  wrong('如果海岚公司向巴尔坦工厂出口无人机，将受到处罚。', 'supply', {
    supplier: '海岚公司',
    recipient: '巴尔坦工厂',
    goods: '无人机',
  }),
  wrong('海岚公司的客户向巴尔坦工厂出口了无人机。', 'supply', {
    supplier: '海岚公司',
    recipient: '巴尔坦工厂',
    goods: '无人机',
  }),
  wrong(
    '海岚公司向巴尔坦工厂出口了12台发动机和40架无人机。',
    'supply',
    { supplier: '海岚公司', recipient: '巴尔坦工厂', goods: '发动机' },
    { quantity: '40架' },
  ),
  wrong(
    '海岚公司将向巴尔坦工厂出口无人机。',
    'supply',
    { supplier: '海岚公司', recipient: '巴尔坦工厂', goods: '无人机' },
    { phase: 'delivered' },
  ),
  wrong('官员称海岚公司向巴尔坦工厂出口了无人机。', 'supply', {
    supplier: '海岚公司',
    recipient: '巴尔坦工厂',
    goods: '无人机',
  }),
];
