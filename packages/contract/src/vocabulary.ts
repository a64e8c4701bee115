/** The closed vocabularies of `waybill-case/1`. The engine's own unions must stay assignable to these. */

/** The kinds of claim and of event. */
export const CLAIM_KINDS = [
  'supply',
  'payment',
  'production',
  'development',
  'component',
  'test',
  'travel',
  'assistance',
  'ownership',
  'role',
  'location',
  'identity',
  'sanction',
  'meeting',
  'response',
] as const;

/** The roles a party may fill in a claim or event; which kind has which is in docs/case-format.md. */
export const ROLE_NAMES = [
  'alias',
  'authority',
  'carrier',
  'component',
  'consignee',
  'consignor',
  'destination',
  'developer',
  'endUser',
  'entity',
  'formerName',
  'frontFor',
  'goods',
  'helper',
  'intermediary',
  'maker',
  'manufacturer',
  'modelledAfter',
  'notifyParty',
  'organisation',
  'origin',
  'owned',
  'owner',
  'participant',
  'payee',
  'payeeBank',
  'payer',
  'payerBank',
  'person',
  'producer',
  'product',
  'provider',
  'recipient',
  'respondent',
  'subsidiaryOf',
  'supplier',
  'target',
  'tester',
  'traveller',
] as const;

export const POLARITIES = ['positive', 'negative'] as const;
export const MODALITIES = ['certain', 'probable', 'possible', 'uncommitted'] as const;
export const PHASES = [
  'planned',
  'contracted',
  'invoiced',
  'paid',
  'shipped',
  'delivered',
  'tested',
  'cancelled',
] as const;
export const STANCES = ['asserts', 'reports', 'distances', 'conjectures', 'denies', 'concedes'] as const;
export const BASES = [
  'document-held',
  'document-seen',
  'registry',
  'official-named',
  'official-unnamed',
  'company-statement',
  'lawyer',
  'person-familiar',
  'expert',
  'other-outlet',
  'data',
  'own-observation',
  'unattributed',
] as const;
export const RESPONSES = [
  'confirmed',
  'partly-confirmed',
  'denied',
  'no-knowledge',
  'declined',
  'no-reply',
  'unreachable',
  'referred',
] as const;
export const GENRES = [
  'news',
  'invoice',
  'bank statement',
  'letter',
  'delivery note',
  'waybill',
  'customs declaration',
  'test report',
  'travel booking',
  'contract',
  'list entry',
  'e-mail',
  'web capture',
  'other',
] as const;
export const REVIEWS = ['awaiting', 'accepted', 'rejected'] as const;
export const SUPPORTS = ['none', 'single-source', 'corroborated'] as const;
export const DISPUTES = ['undisputed', 'denied', 'contradicted', 'corrected'] as const;
export const LISTING_PATHS = ['listed', 'linked', 'owned', 'controlled', 'counterparty'] as const;
export const VERDICTS = ['agree', 'mismatch', 'gap'] as const;
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
