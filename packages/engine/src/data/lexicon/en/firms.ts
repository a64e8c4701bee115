/** Words around firms and bodies: what they are parts of, what is owned and run as they are, how people come to work for them. */
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

/** Verbs of being employed and of joining, told of somebody in particular. */
export const EMPLOYING_VERBS = ['work', 'serve', 'sit', 'employ', 'join', 'elect'] as const;

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
