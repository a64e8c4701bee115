/** How an event is called in headings, tables and lists: a noun and the roles that tell it apart. */
export const EVENT_NOUNS = {
  supply: {
    noun: 'supply',
    slots: [
      { role: 'goods', before: 'of' },
      { role: 'supplier', before: 'by' },
      { role: 'recipient', before: 'to' },
    ],
  },
  payment: {
    noun: 'payment',
    slots: [
      { role: 'amount', before: 'of' },
      { role: 'payer', before: 'by' },
      { role: 'payee', before: 'to' },
    ],
  },
  production: {
    noun: 'production',
    slots: [
      { role: 'product', before: 'of' },
      { role: 'producer', before: 'by' },
    ],
  },
  development: {
    noun: 'development',
    slots: [
      { role: 'product', before: 'of' },
      { role: 'developer', before: 'by' },
    ],
  },
  component: {
    noun: 'use',
    slots: [
      { role: 'component', before: 'of' },
      { role: 'product', before: 'in' },
      { role: 'maker', before: 'made by' },
    ],
  },
  test: {
    noun: 'test',
    slots: [
      { role: 'product', before: 'of' },
      { role: 'tester', before: 'by' },
    ],
  },
  travel: {
    noun: 'journey',
    slots: [
      { role: 'traveller', before: 'of' },
      { role: 'origin', before: 'from' },
      { role: 'destination', before: 'to' },
    ],
  },
  assistance: {
    noun: 'technical help',
    slots: [
      { role: 'provider', before: 'from' },
      { role: 'recipient', before: 'to' },
    ],
  },
  ownership: {
    noun: 'ownership',
    slots: [
      { role: 'owned', before: 'of' },
      { role: 'owner', before: 'by' },
    ],
  },
  role: {
    noun: 'post',
    slots: [
      { role: 'person', before: 'of' },
      { role: 'organisation', before: 'at' },
    ],
  },
  location: { noun: 'location', slots: [{ role: 'entity', before: 'of' }] },
  identity: { noun: 'identity', slots: [{ role: 'entity', before: 'of' }] },
  sanction: {
    noun: 'sanctions',
    slots: [
      { role: 'target', before: 'against' },
      { role: 'authority', before: 'by' },
    ],
  },
  meeting: { noun: 'meeting', slots: [{ role: 'participant', before: 'of' }] },
  response: { noun: 'reply', slots: [{ role: 'respondent', before: 'of' }] },
} as const;
