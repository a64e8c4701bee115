/**
 * English words that report what somebody said, thinks, shows or answers. The stance is the reporter's word for
 * it, kept with the claim; `conjectures` lowers a claim's modality, `denies` turns it into a denial.
 * Grouping after the reporting-verb classes used in attribution corpora (FactBank, PARC 3), chosen by hand.
 */
export type CueStance = 'asserts' | 'reports' | 'distances' | 'conjectures' | 'denies' | 'concedes';

export const CUE_VERBS: Readonly<Record<string, CueStance>> = {
  say: 'asserts', state: 'asserts', show: 'asserts', confirm: 'asserts', tell: 'asserts', announce: 'asserts', reveal: 'asserts', indicate: 'asserts', describe: 'asserts', detail: 'asserts', list: 'asserts', declare: 'asserts', add: 'asserts', note: 'asserts', stress: 'asserts', explain: 'asserts', write: 'asserts', demonstrate: 'asserts', prove: 'asserts', record: 'asserts', document: 'asserts', disclose: 'asserts', establish: 'asserts', find: 'asserts', learn: 'reports', verify: 'asserts', mention: 'asserts', specify: 'asserts', testify: 'asserts', insist: 'asserts', warn: 'asserts', point: 'asserts', conclude: 'asserts', determine: 'asserts', recall: 'asserts', read: 'asserts', emphasise: 'asserts', emphasize: 'asserts', corroborate: 'asserts', stipulate: 'asserts', envisage: 'asserts', uncover: 'asserts',
  report: 'reports', quote: 'reports', cite: 'reports', publish: 'reports', inform: 'reports', hear: 'reports',
  claim: 'distances', allege: 'distances', assert: 'distances', accuse: 'distances', purport: 'distances', contend: 'distances', maintain: 'distances',
  believe: 'conjectures', think: 'conjectures', suspect: 'conjectures', suggest: 'conjectures', estimate: 'conjectures', assume: 'conjectures', expect: 'conjectures', assess: 'conjectures', imply: 'conjectures', speculate: 'conjectures', presume: 'conjectures', infer: 'conjectures', consider: 'conjectures', hint: 'conjectures',
  deny: 'denies', reject: 'denies', dismiss: 'denies', dispute: 'denies', refute: 'denies', rebut: 'denies', contradict: 'denies',
  admit: 'concedes', acknowledge: 'concedes', concede: 'concedes', confess: 'concedes',
};

/** Cue verbs whose object clause is what is looked forward to, not what was. */
export const FORWARD_VERBS = ['plan', 'intend', 'agree', 'promise', 'expect', 'schedule', 'want', 'hope', 'aim', 'prepare', 'seek', 'negotiate', 'propose', 'order', 'commit', 'undertake', 'try', 'attempt', 'need', 'require'] as const;

/** Verbs under which what follows is neither asserted nor denied. */
export const OPAQUE_VERBS = ['ask', 'wonder', 'doubt', 'discuss', 'consider', 'propose', 'demand', 'request', 'urge', 'investigate', 'check', 'fear', 'threaten', 'want', 'hope', 'deny', 'fail', 'refuse', 'avoid', 'stop', 'cease', 'ban', 'prohibit', 'prevent'] as const;

/** Nouns for what a speaker is. The first that fits the speaker's head noun gives the basis. */
export const SPEAKER_BASIS: readonly { readonly nouns: readonly string[]; readonly basis: 'document-seen' | 'official' | 'lawyer' | 'expert' | 'person-familiar' | 'other-outlet' | 'data' | 'company-statement' | 'registry' | 'own-observation' }[] = [
  { nouns: ['registry', 'register', 'sanctions list'], basis: 'registry' },
  { nouns: ['data', 'dataset', 'database', 'reservation', 'booking', 'log', 'tracking', 'imagery', 'footage', 'satellite'], basis: 'document-seen' },
  { nouns: ['document', 'invoice', 'statement', 'letter', 'report', 'contract', 'agreement', 'bill', 'waybill', 'receipt', 'certificate', 'declaration', 'record', 'email', 'e-mail', 'message', 'memo', 'memorandum', 'note', 'order', 'ticket', 'itinerary', 'manifest', 'protocol', 'file', 'filing', 'paper', 'presentation', 'spreadsheet', 'ledger', 'photo', 'photograph', 'correspondence', 'licence', 'license', 'permit', 'specification', 'evidence'], basis: 'document-seen' },
  { nouns: ['official', 'minister', 'ministry', 'officer', 'diplomat', 'ambassador', 'government', 'authority', 'embassy', 'department', 'council', 'customs', 'police', 'prosecutor', 'regulator', 'interlocutor', 'spokesperson', 'administration', 'service', 'commission', 'agency'], basis: 'official' },
  { nouns: ['lawyer', 'attorney', 'counsel'], basis: 'lawyer' },
  { nouns: ['expert', 'analyst', 'researcher', 'scientist', 'institute', 'think-tank', 'specialist', 'economist', 'group of researchers'], basis: 'expert' },
  { nouns: ['source', 'person', 'people', 'employee', 'insider', 'worker', 'man', 'woman'], basis: 'person-familiar' },
  { nouns: ['outlet', 'newspaper', 'media', 'magazine', 'broadcaster', 'press', 'journal', 'journalist', 'reporter', 'news', 'website', 'article', 'story', 'channel'], basis: 'other-outlet' },
  { nouns: ['company', 'firm', 'manufacturer', 'supplier', 'bank', 'plant', 'director', 'spokesman', 'spokeswoman', 'representative', 'executive', 'manager', 'chief', 'ceo', 'owner', 'broker', 'trader'], basis: 'company-statement' },
];

/** Words that make a narrator's caveat on what was just said. Matched in lower case inside a sentence. */
export const CAVEATS = ['could not independently verify', 'could not independently confirm', 'unable to independently verify', 'unable to verify', 'could not verify', 'could not be independently verified', 'could not be verified', 'could not establish', 'could not be established', 'authenticity could not', 'could not determine', 'could not ascertain', 'has not been independently verified', 'not independently confirmed', 'it was not clear', 'it is not clear', 'it was unclear', 'it is unclear'] as const;
