/** How certain an English clause is, in itself and through what encloses it. */
import { CUE_VERBS, FORWARD_VERBS, OPAQUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import type { Modality, Polarity } from '../../../model/index.ts';
import type { Clause } from './clause.ts';

export interface Certainty {
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Told as still to come: "to be provided", "plans to deliver", "was scheduled to depart". */
  readonly planned: boolean;
}

const FORWARD: ReadonlySet<string> = new Set(FORWARD_VERBS);
const OPAQUE: ReadonlySet<string> = new Set(OPAQUE_VERBS);
const RANK: Readonly<Record<Modality, number>> = { certain: 3, probable: 2, possible: 1, uncommitted: 0 };
const PROBABLE = new Set(['probably', 'likely', 'apparently', 'presumably', 'seemingly']);
const POSSIBLE = new Set(['possibly', 'perhaps', 'maybe']);
const REPORTED = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);
const WISH_NOUNS = new Set([
  'interest',
  'plan',
  'intention',
  'desire',
  'hope',
  'wish',
  'effort',
  'attempt',
  'proposal',
  'agreement',
  'request',
  'negotiation',
  'concern',
  'possibility',
  'risk',
  'fear',
  'question',
  'talk',
  'ban',
  'allegation',
  'accusation',
]);

export function weaker(left: Modality, right: Modality): Modality {
  return RANK[left] <= RANK[right] ? left : right;
}

/** The certainty of what a clause says, its enclosing clauses taken along. */
export function certaintyOf(clause: Clause): Certainty {
  const { verb } = clause;
  let modality: Modality = 'certain';
  let planned = false;
  if (verb !== undefined) {
    if (verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'could') modality = 'possible';
    if (verb.modal === 'should' || verb.modal === 'must') modality = 'probable';
    if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === 'would' || verb.isTo)
      planned = true;
    for (const word of [...verb.hedges, ...clause.adverbs]) modality = hedged(modality, word);
  }
  let polarity: Polarity = verb?.negated === true ? 'negative' : 'positive';
  for (
    let child = clause, parent = clause.parent;
    parent !== undefined;
    child = parent, parent = parent.parent
  ) {
    const above = parent.verb;
    if (child.kind === 'infinitive') {
      const forward = above !== undefined && FORWARD.has(above.lemma);
      planned = true;
      if (
        !forward &&
        child.verb?.passive !== true &&
        !(
          above?.lemma === 'begin' ||
          above?.lemma === 'start' ||
          above?.lemma === 'continue' ||
          above?.lemma === 'manage'
        )
      )
        modality = weaker(modality, 'uncommitted');
    }
    if (child.kind === 'gerund' && hangsOnWish(child, parent)) {
      planned = true;
      modality = weaker(
        modality,
        above?.modal === 'may' || above?.modal === 'might' || above?.modal === 'could'
          ? 'possible'
          : 'uncommitted',
      );
    }
    if (child.kind === 'participle' && child.verb?.form === 'ing' && hangsOnWish(child, parent))
      modality = weaker(modality, 'uncommitted');
    if (
      child.kind === 'adverbial' &&
      (child.opener === 'if' || child.opener === 'unless' || child.opener === 'whether')
    )
      modality = weaker(modality, 'uncommitted');
    if (above === undefined) continue;
    if (child.kind === 'complement') {
      if (CUE_VERBS[above.lemma] === 'conjectures')
        modality = weaker(
          modality,
          above.lemma === 'suspect' || above.lemma === 'suggest' || above.lemma === 'speculate'
            ? 'possible'
            : 'probable',
        );
      if (child.opener === 'whether') modality = weaker(modality, 'uncommitted');
    }
    if (
      OPAQUE.has(above.lemma) &&
      above.lemma !== 'deny' &&
      child.kind !== 'relative' &&
      child.kind !== 'coordinate'
    )
      modality = weaker(modality, 'uncommitted');
    if (
      above.lemma === 'deny' &&
      (child.kind === 'complement' ||
        child.kind === 'gerund' ||
        (child.kind === 'participle' && child.verb?.form === 'ing'))
    )
      polarity = polarity === 'positive' ? 'negative' : 'positive';
    // "said it had not confirmed that …": a negated verb of saying commits its speaker to nothing.
    if (above.negated && child.kind === 'complement') modality = weaker(modality, 'uncommitted');
  }
  return { modality, polarity, planned };
}

function hedged(modality: Modality, word: string): Modality {
  if (PROBABLE.has(word)) return weaker(modality, 'probable');
  if (POSSIBLE.has(word)) return weaker(modality, 'possible');
  return REPORTED.has(word) ? weaker(modality, 'uncommitted') : modality;
}

function hangsOnWish(child: Clause, parent: Clause): boolean {
  const nouns = [...parent.objects, ...parent.phrases.map((phrase) => phrase.group)]
    .filter((group) => group.end <= child.start)
    .at(-1);
  return nouns?.members.some((member) => WISH_NOUNS.has(member.lemma)) ?? false;
}
