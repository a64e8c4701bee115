/** Verb phrases that keep the strength of an utterance: planned is "was to", possible is "may have", hearsay is "is said to have". */
import { VERBS } from '../../data/dossier/verbs.ts';
import type { Modality, Polarity } from '../../model/index.ts';
import type { FrameVerb } from './frame.ts';

export interface Conjugation {
  readonly plural: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly planned: boolean;
  readonly tense: 'past' | 'state';
}

interface Forms {
  readonly base: string;
  readonly participle: string;
  /** The finite verb as it stands without modality. */
  readonly finite: string;
  readonly negated: string;
  /** The finite verb with an adverb before or, for "be", after its first word. */
  readonly with: (adverb: string) => string;
}

/** The predicate's verb: "supplied", "did not supply", "was to be provided", "may have received", "are said to have met". */
export function conjugate(verb: FrameVerb, how: Conjugation): string {
  const forms = formsOf(verb, how);
  const negative = how.polarity === 'negative';
  const not = negative ? 'not ' : '';
  const be = beForm(how.plural, how.planned ? 'past' : 'state');
  if (how.planned) {
    const due: Readonly<Record<Modality, string>> = {
      certain: `${be} ${not}to ${forms.base}`,
      probable: `${be} probably ${not}to ${forms.base}`,
      possible: `may ${not}have been due to ${forms.base}`,
      uncommitted: `${beForm(how.plural, 'state')} said ${not}to have been due to ${forms.base}`,
    };
    return due[how.modality];
  }
  const state = how.tense === 'state';
  const infinitive = state ? forms.base : `have ${forms.participle}`;
  const phrase: Readonly<Record<Modality, string>> = {
    certain: negative ? forms.negated : forms.finite,
    probable: negative ? `probably ${forms.negated}` : forms.with('probably'),
    possible: `may ${not}${infinitive}`,
    uncommitted: `${beForm(how.plural, 'state')} said ${not}to ${infinitive}`,
  };
  return phrase[how.modality];
}

function formsOf(verb: FrameVerb, { plural, tense }: Conjugation): Forms {
  if ('be' in verb) {
    const be = beForm(plural, tense);
    const rest = verb.be === '' ? '' : ` ${verb.be}`;
    return {
      base: `be${rest}`,
      participle: `been${rest}`,
      finite: `${be}${rest}`,
      negated: `${be} not${rest}`,
      with: (adverb) => `${be} ${adverb}${rest}`,
    };
  }
  const { past, participle, present } = VERBS[verb.verb];
  const finite = tense === 'past' ? past : plural ? verb.verb : present;
  const auxiliary = tense === 'past' ? 'did' : plural ? 'do' : 'does';
  return {
    base: verb.verb,
    participle,
    finite,
    negated: `${auxiliary} not ${verb.verb}`,
    with: (adverb) => `${adverb} ${finite}`,
  };
}

function beForm(plural: boolean, tense: 'past' | 'state'): string {
  if (tense === 'past') return plural ? 'were' : 'was';
  return plural ? 'are' : 'is';
}
