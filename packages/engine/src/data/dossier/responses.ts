/** What parties answered, in sentences and in the right-of-reply table. `scope` stands where the words name the matter. */
export const RESPONSES = {
  confirmed: {
    answer: 'Confirmed',
    verb: 'confirmed',
    scoped: true,
    unscoped: 'confirmed the matter put to it',
  },
  'partly-confirmed': {
    answer: 'Partly confirmed',
    verb: 'partly confirmed',
    scoped: true,
    unscoped: 'partly confirmed the matter put to it',
  },
  denied: { answer: 'Denied', verb: 'denied', scoped: true, unscoped: 'issued a denial' },
  'no-knowledge': {
    answer: 'Said it was not aware',
    verb: 'said it was not aware of',
    scoped: true,
    unscoped: 'said it was not aware of the matter',
  },
  declined: {
    answer: 'Declined to comment',
    verb: 'declined to comment',
    scoped: false,
    unscoped: 'declined to comment',
  },
  'no-reply': {
    answer: 'Did not reply',
    verb: 'did not respond to a request for comment',
    scoped: false,
    unscoped: 'did not respond to a request for comment',
  },
  unreachable: {
    answer: 'Could not be reached',
    verb: 'could not be reached for comment',
    scoped: false,
    unscoped: 'could not be reached for comment',
  },
  referred: {
    answer: 'Referred questions elsewhere',
    verb: 'referred questions elsewhere',
    scoped: false,
    unscoped: 'referred questions elsewhere',
  },
} as const;

/** What a response is about, by the kind of claim it answers. */
export const SCOPE_NOUNS = {
  supply: 'the supply',
  payment: 'the payment',
  production: 'the production',
  development: 'the development',
  component: 'the use of the parts',
  test: 'the tests',
  travel: 'the travel',
  assistance: 'the technical help',
  ownership: 'the ownership',
  role: 'the post',
  location: 'the location',
  identity: 'the connection',
  sanction: 'the sanctions',
  meeting: 'the meeting',
  response: 'the answer',
} as const;
