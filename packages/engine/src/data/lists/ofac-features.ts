/** What the XML files of OFAC call things that the remarks of its CSV files call otherwise. Labels in lower case. */
export const FEATURE_LABELS: Readonly<Record<string, string>> = {
  birthdate: 'DOB',
  'date of birth': 'DOB',
  'place of birth': 'POB',
  'nationality country': 'nationality',
  'citizenship country': 'citizen',
  'vessel call sign': 'Vessel Call Sign',
  'vessel gross tonnage': 'Vessel Gross Registered Tonnage',
  'vessel mmsi': 'MMSI',
  'ifca determination': 'IFCA Determination',
  'listing date': 'Listing Date (',
  'effective date': 'Effective Date (',
};

/** Kinds of relations between profiles, by their words in lower case; the words are kept beside the kind. */
export const OFAC_RELATIONS: Readonly<Record<string, OfacRelationKind>> = {
  'acting for or on behalf of': 'actsFor',
  'associate of': 'associate',
  'family member of': 'family',
  'leader or official of': 'linkedTo',
  'owned or controlled by': 'controlledBy',
  'playing a significant role in': 'linkedTo',
  'principal executive officer': 'linkedTo',
  'principal executive officer of': 'linkedTo',
  'property in the interest of': 'linkedTo',
  'providing support to': 'linkedTo',
};

export type OfacRelationKind = 'actsFor' | 'associate' | 'family' | 'linkedTo' | 'controlledBy';
