/** English verbs of making, testing, travelling, helping, owning, listing, meeting and naming. */
import type { VerbFrame } from './frame.ts';

export const DEED_FRAMES: readonly VerbFrame[] = [
  {
    verbs: ['manufacture', 'produce', 'make', 'assemble', 'build', 'mass-produce', 'co-produce'],
    kind: 'production',
    subject: 'producer',
    object: 'product',
    objectKind: 'goods',
    prepositions: {
      by: 'producer',
      'with the help of': 'helper',
      'with help from': 'helper',
      'with the assistance of': 'helper',
      'together with': 'helper',
      'in cooperation with': 'helper',
    },
    needs: ['product'],
  },
  {
    verbs: ['develop', 'design', 'co-develop', 'modernise', 'modernize', 'upgrade'],
    kind: 'development',
    subject: 'developer',
    object: 'product',
    objectKind: 'goods',
    prepositions: {
      by: 'developer',
      'with the help of': 'helper',
      'with help from': 'helper',
      'with the assistance of': 'helper',
      'together with': 'helper',
      'in cooperation with': 'helper',
    },
    needs: ['product'],
  },
  {
    verbs: ['use', 'contain', 'include', 'incorporate', 'feature'],
    kind: 'component',
    subject: 'product',
    object: 'component',
    objectKind: 'goods',
    prepositions: { from: 'maker', by: 'maker' },
    needs: ['product'],
  },
  {
    verbs: ['equip', 'fit', 'power'],
    kind: 'component',
    object: 'product',
    objectKind: 'goods',
    prepositions: { with: 'component', by: 'component' },
    needs: ['component'],
  },
  {
    verbs: ['test', 'trial', 'flight-test'],
    kind: 'test',
    phase: 'tested',
    subject: 'tester',
    object: 'product',
    objectKind: 'goods',
    prepositions: { by: 'tester' },
    needs: ['product'],
  },
  {
    verbs: ['visit', 'tour', 'inspect'],
    kind: 'travel',
    subject: 'traveller',
    object: 'destination',
    prepositions: { by: 'traveller', from: 'origin' },
    needs: ['destination'],
  },
  {
    verbs: ['travel', 'fly', 'go', 'come', 'return', 'drive', 'sail'],
    kind: 'travel',
    subject: 'traveller',
    prepositions: {
      to: 'destination',
      from: 'origin',
      with: 'carrier',
      on: 'carrier',
    },
    needs: ['destination', 'origin'],
  },
  {
    verbs: ['arrive'],
    kind: 'travel',
    subject: 'traveller',
    prepositions: {
      in: 'destination',
      at: 'destination',
      to: 'destination',
      from: 'origin',
      with: 'carrier',
      on: 'carrier',
    },
    needs: ['destination', 'origin'],
  },
  {
    verbs: ['depart', 'leave'],
    kind: 'travel',
    subject: 'traveller',
    object: 'origin',
    objectKind: 'place',
    prepositions: { from: 'origin', for: 'destination', to: 'destination' },
    needs: ['destination', 'origin'],
  },
  {
    verbs: ['train', 'teach'],
    kind: 'assistance',
    subject: 'provider',
    object: 'recipient',
    prepositions: { by: 'provider', on: 'product' },
    needs: ['recipient'],
  },
  {
    verbs: ['assist', 'help', 'advise'],
    kind: 'assistance',
    subject: 'provider',
    object: 'recipient',
    objectKind: 'party',
    prepositions: { by: 'provider', with: 'product' },
    needs: ['recipient'],
  },
  {
    verbs: ['own', 'hold', 'control'],
    kind: 'ownership',
    subject: 'owner',
    object: 'owned',
    objectKind: 'party',
    prepositions: { by: 'owner' },
    needs: ['owned'],
  },
  {
    verbs: ['co-own'],
    kind: 'ownership',
    subject: 'owner',
    object: 'owned',
    objectKind: 'party',
    prepositions: { by: 'owner', with: 'owner', 'together with': 'owner' },
    needs: ['owned'],
  },
  {
    verbs: ['belong'],
    kind: 'ownership',
    subject: 'owned',
    prepositions: { to: 'owner' },
    needs: ['owner'],
  },
  {
    verbs: ['acquire'],
    kind: 'ownership',
    subject: 'owner',
    object: 'owned',
    objectKind: 'party',
    prepositions: { by: 'owner' },
    needs: ['owned'],
  },
  {
    verbs: ['head', 'lead', 'manage', 'direct', 'chair', 'run', 'command', 'co-chair'],
    kind: 'role',
    subject: 'person',
    object: 'organisation',
    objectKind: 'party',
    prepositions: { by: 'person' },
    needs: ['organisation'],
  },
  {
    verbs: ['locate', 'base', 'situate', 'headquarter', 'register'],
    kind: 'location',
    object: 'entity',
    prepositions: {},
    needs: ['entity'],
  },
  {
    verbs: ['sanction', 'blacklist', 'designate'],
    kind: 'sanction',
    subject: 'authority',
    object: 'target',
    objectKind: 'party',
    prepositions: { by: 'authority' },
    needs: ['target'],
  },
  {
    verbs: ['impose'],
    kind: 'sanction',
    subject: 'authority',
    prepositions: { on: 'target', upon: 'target', against: 'target', by: 'authority' },
    needs: ['target'],
    particle: 'sanction',
  },
  {
    verbs: ['meet'],
    kind: 'meeting',
    subject: 'participant',
    object: 'participant',
    objectKind: 'party',
    prepositions: { with: 'participant', by: 'participant' },
    needs: ['participant'],
  },
  {
    verbs: ['model', 'copy', 'base', 'pattern'],
    kind: 'identity',
    object: 'entity',
    prepositions: { after: 'modelledAfter', on: 'modelledAfter' },
    needs: ['modelledAfter'],
  },
  {
    verbs: ['rename', 'know', 'call'],
    kind: 'identity',
    object: 'entity',
    prepositions: { as: 'alias' },
    needs: ['alias', 'formerName'],
  },
];

/** Verbs that make one an owner when their object is a stake, and what such a stake is called. */
export const STAKE_NOUNS = [
  'stake',
  'share',
  'interest',
  'percent',
  'per cent',
  'shareholding',
  'holding',
  'ownership',
  'majority',
  'half',
] as const;
export const STAKE_VERBS = [
  'own',
  'hold',
  'have',
  'acquire',
  'buy',
  'control',
  'purchase',
  'retain',
] as const;

/** Verbs by which a whole is told to be made of parts. */
export const WHOLE_VERBS = [
  'include',
  'comprise',
  'unite',
  'consist',
  'incorporate',
  'encompass',
  'combine',
] as const;

/** What firms can be parts of. */
export const FIRM_WHOLES = [
  'group',
  'holding',
  'corporation',
  'concern',
  'consortium',
  'conglomerate',
  'company',
  'structure',
  'association',
  'empire',
] as const;

/** Trades that goods are supplied to: "the arms industry". */
export const TRADE_NOUNS = ['industry', 'sector'] as const;

/** Places that have an owner as firms have, where they are named. */
export const FACILITY_NOUNS = [
  'airport',
  'port',
  'seaport',
  'harbour',
  'harbor',
  'terminal',
  'hotel',
  'warehouse',
  'airfield',
  'station',
  'mine',
  'shipyard',
  'marina',
] as const;

/** Plain nouns behind a name that make it a body somebody can head. */
export const BODY_NOUNS = [
  'initiative',
  'project',
  'programme',
  'program',
  'campaign',
  'movement',
  'operation',
  'network',
  'platform',
  'forum',
  'club',
  'league',
] as const;

/** Words that tell a share without a number, in percent. */
export const SHARE_WORDS: Readonly<
  Record<string, readonly [min: number, minExclusive: boolean, max: number]>
> = {
  wholly: [100, false, 100],
  fully: [100, false, 100],
  entirely: [100, false, 100],
  solely: [100, false, 100],
  majority: [50, true, 100],
  'majority-owned': [50, true, 100],
  half: [50, false, 50],
};
