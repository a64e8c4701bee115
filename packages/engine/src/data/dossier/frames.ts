/**
 * The sentence frames of a dossier: for each kind of claim, which role is the subject, which verb tells which
 * phase, and which roles follow with which preposition. Neutral verbs only: a sentence may not sound surer than
 * the words it cites. `state` verbs speak in the present. `missing` stands in where the verb needs an object.
 */

const GOODS = { role: 'goods', before: '', missing: 'goods that are not named' } as const;
const MADE_BY = { role: 'manufacturer', before: 'made by' } as const;
const TO_RECIPIENT = { role: 'recipient', before: 'to' } as const;
const TO_CONSIGNEE = { role: 'consignee', before: 'to' } as const;
const FOR_GOODS = { role: 'goods', before: 'for' } as const;

const SUPPLY_FURTHER = [
  { role: 'manufacturer', before: 'made by' },
  { role: 'intermediary', before: 'through' },
  { role: 'endUser', before: 'for the end user' },
  { role: 'carrier', before: '(carrier:' },
  { role: 'consignor', before: '(consignor:' },
  { role: 'consignee', before: '(consignee:' },
  { role: 'notifyParty', before: '(notify:' },
] as const;

/** Frames in order of preference: the first whose subject (and `needs`) is filled is taken. */
export const FRAMES = {
  supply: [
    {
      subject: 'supplier',
      tense: 'past',
      any: { verb: 'supply', slots: [GOODS, MADE_BY, TO_RECIPIENT] },
      phases: {
        contracted: { verb: 'agree to supply', slots: [GOODS, MADE_BY, TO_RECIPIENT] },
        invoiced: {
          verb: 'invoice',
          slots: [{ role: 'recipient', before: '', missing: 'a buyer that is not named' }, FOR_GOODS],
        },
        paid: { be: 'paid', slots: [FOR_GOODS, { role: 'recipient', before: 'by' }] },
        shipped: { verb: 'ship', slots: [GOODS, MADE_BY, TO_RECIPIENT] },
        delivered: { verb: 'deliver', slots: [GOODS, MADE_BY, TO_RECIPIENT] },
      },
      further: SUPPLY_FURTHER,
    },
    {
      subject: 'recipient',
      tense: 'past',
      any: { verb: 'receive', slots: [GOODS, MADE_BY] },
      phases: {
        contracted: { verb: 'order', slots: [GOODS, MADE_BY] },
        invoiced: { be: 'invoiced', slots: [FOR_GOODS, MADE_BY] },
        paid: { verb: 'pay', slots: [FOR_GOODS, MADE_BY] },
        shipped: { be: 'sent', slots: [GOODS, MADE_BY] },
      },
      further: SUPPLY_FURTHER,
    },
    {
      subject: 'consignor',
      tense: 'past',
      any: { verb: 'consign', slots: [GOODS, MADE_BY, TO_CONSIGNEE] },
      phases: {
        planned: { verb: 'deliver', slots: [GOODS, MADE_BY, TO_CONSIGNEE] },
        shipped: { verb: 'ship', slots: [GOODS, MADE_BY, TO_CONSIGNEE] },
        delivered: { verb: 'deliver', slots: [GOODS, MADE_BY, TO_CONSIGNEE] },
      },
      further: SUPPLY_FURTHER,
    },
    {
      subject: 'goods',
      tense: 'past',
      any: { be: 'supplied', slots: [] },
      phases: {
        planned: { be: 'provided', slots: [] },
        contracted: { be: 'ordered', slots: [] },
        invoiced: { be: 'invoiced', slots: [] },
        paid: { be: 'paid for', slots: [] },
        shipped: { be: 'shipped', slots: [] },
        delivered: { be: 'delivered', slots: [] },
      },
      further: SUPPLY_FURTHER,
    },
    {
      subject: 'intermediary',
      tense: 'past',
      any: { verb: 'pass on', slots: [GOODS, MADE_BY] },
      further: SUPPLY_FURTHER,
    },
    {
      subject: 'manufacturer',
      tense: 'past',
      any: { be: 'the maker of goods supplied', slots: [] },
      further: SUPPLY_FURTHER,
    },
    {
      subject: 'consignee',
      tense: 'past',
      any: { be: 'the consignee of goods that are not named', slots: [] },
      further: SUPPLY_FURTHER,
    },
  ],
  payment: [
    {
      subject: 'payer',
      tense: 'past',
      any: {
        verb: 'pay',
        slots: [
          { role: 'payee', before: '' },
          { role: 'amount', before: '' },
        ],
      },
      phases: {
        contracted: {
          verb: 'agree to pay',
          slots: [
            { role: 'payee', before: '' },
            { role: 'amount', before: '' },
          ],
        },
        invoiced: {
          be: 'billed',
          slots: [
            { role: 'amount', before: '' },
            { role: 'payee', before: 'by' },
          ],
        },
      },
      further: [
        FOR_GOODS,
        { role: 'payerBank', before: 'from an account at' },
        { role: 'payeeBank', before: 'to an account at' },
      ],
    },
    {
      subject: 'payee',
      tense: 'past',
      any: { be: 'paid', slots: [{ role: 'amount', before: '' }] },
      phases: {
        invoiced: { verb: 'bill for', slots: [{ role: 'amount', before: '', missing: 'a payment' }] },
      },
      further: [
        FOR_GOODS,
        { role: 'payerBank', before: 'from an account at' },
        { role: 'payeeBank', before: 'to an account at' },
      ],
    },
    {
      subject: 'goods',
      tense: 'past',
      any: { be: 'paid for', slots: [{ role: 'amount', before: 'with' }] },
      further: [],
    },
  ],
  production: [
    {
      subject: 'producer',
      tense: 'past',
      any: { verb: 'produce', slots: [{ role: 'product', before: '', missing: 'goods that are not named' }] },
      further: [{ role: 'helper', before: 'with the help of' }],
    },
    {
      subject: 'product',
      tense: 'past',
      any: { be: 'produced', slots: [] },
      further: [{ role: 'helper', before: 'with the help of' }],
    },
  ],
  development: [
    {
      subject: 'developer',
      tense: 'past',
      any: {
        verb: 'develop',
        slots: [{ role: 'product', before: '', missing: 'a product that is not named' }],
      },
      further: [{ role: 'helper', before: 'with the help of' }],
    },
    {
      subject: 'product',
      tense: 'past',
      any: { be: 'developed', slots: [] },
      further: [{ role: 'helper', before: 'with the help of' }],
    },
  ],
  component: [
    {
      subject: 'product',
      tense: 'state',
      any: {
        verb: 'contain',
        slots: [{ role: 'component', before: '', missing: 'parts that are not named' }],
      },
      further: [{ role: 'maker', before: 'made by' }],
    },
    {
      subject: 'component',
      tense: 'state',
      any: { be: 'used as a part', slots: [] },
      further: [{ role: 'maker', before: 'made by' }],
    },
    {
      subject: 'maker',
      tense: 'past',
      any: { verb: 'make', slots: [{ role: 'component', before: '', missing: 'parts that are not named' }] },
      further: [],
    },
  ],
  test: [
    {
      subject: 'tester',
      tense: 'past',
      any: { verb: 'test', slots: [{ role: 'product', before: '', missing: 'products that are not named' }] },
      further: [],
    },
    { subject: 'product', tense: 'past', any: { be: 'tested', slots: [] }, further: [] },
  ],
  travel: [
    {
      subject: 'traveller',
      tense: 'past',
      any: {
        verb: 'travel',
        slots: [
          { role: 'origin', before: 'from' },
          { role: 'destination', before: 'to' },
        ],
      },
      further: [{ role: 'carrier', before: 'with' }],
    },
  ],
  assistance: [
    {
      subject: 'provider',
      tense: 'past',
      any: {
        verb: 'assist',
        slots: [{ role: 'recipient', before: '', missing: 'a party that is not named' }],
      },
      further: [{ role: 'product', before: 'with' }],
    },
    {
      subject: 'recipient',
      tense: 'past',
      any: { verb: 'receive technical help', slots: [] },
      further: [{ role: 'product', before: 'with' }],
    },
  ],
  ownership: [
    {
      subject: 'owner',
      tense: 'state',
      any: {
        verb: 'own',
        slots: [
          { role: 'share', before: '' },
          { role: 'owned', before: '', missing: 'a company that is not named' },
        ],
      },
      further: [],
    },
    {
      subject: 'owned',
      tense: 'state',
      any: { be: 'owned by a party that is not named', slots: [] },
      further: [],
    },
  ],
  role: [
    {
      subject: 'person',
      tense: 'state',
      any: {
        be: '',
        slots: [
          { role: 'position', before: '', missing: 'in a post' },
          { role: 'organisation', before: 'at' },
        ],
      },
      further: [],
    },
    {
      subject: 'organisation',
      tense: 'state',
      any: { verb: 'have', slots: [{ role: 'position', before: 'a', missing: 'an officer' }] },
      further: [],
    },
  ],
  location: [{ subject: 'entity', tense: 'state', any: { be: 'located', slots: [] }, further: [] }],
  identity: [
    {
      subject: 'entity',
      needs: 'alias',
      tense: 'state',
      any: { be: 'also known as', slots: [{ role: 'alias', before: '' }] },
      further: [],
    },
    {
      subject: 'entity',
      needs: 'formerName',
      tense: 'past',
      any: { be: 'formerly known as', slots: [{ role: 'formerName', before: '' }] },
      further: [],
    },
    {
      subject: 'entity',
      needs: 'modelledAfter',
      tense: 'state',
      any: { be: 'modelled after', slots: [{ role: 'modelledAfter', before: '' }] },
      further: [],
    },
    {
      subject: 'entity',
      needs: 'subsidiaryOf',
      tense: 'state',
      any: { be: 'a subsidiary of', slots: [{ role: 'subsidiaryOf', before: '' }] },
      further: [],
    },
    {
      subject: 'entity',
      needs: 'frontFor',
      tense: 'state',
      any: { be: 'a front for', slots: [{ role: 'frontFor', before: '' }] },
      further: [],
    },
  ],
  sanction: [
    {
      subject: 'target',
      tense: 'state',
      any: {
        be: 'under sanctions',
        slots: [
          { role: 'authority', before: 'of' },
          { role: 'programme', before: 'under the programme' },
        ],
      },
      further: [],
    },
    { subject: 'authority', tense: 'past', any: { verb: 'impose sanctions', slots: [] }, further: [] },
  ],
  meeting: [{ subject: 'participant', tense: 'past', any: { verb: 'meet', slots: [] }, further: [] }],
} as const;
