/** How certain an English clause is, in itself and through what encloses it. */
import { CUE_VERBS, OPAQUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import {
  ABILITY_NOUNS,
  ABLE_WORDS,
  RAISED_ACTIVE,
  RAISED_PASSIVE,
} from '../../../data/lexicon/en/raising.ts';
import type { Modality, Polarity } from '../../../model/index.ts';
import type { Clause } from './clause.ts';
import { DENYING } from './pronouns.ts';
import type { NounGroup, VerbGroup } from './phrases.ts';

export interface Certainty {
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Told as still to come: "to be provided", "plans to deliver", "was scheduled to depart". */
  readonly planned: boolean;
  /** False where nobody puts it forward: asked, supposed, feared, forbidden. Hearsay ("reportedly") is put forward. */
  readonly asserted: boolean;
}

const ABLE: ReadonlySet<string> = new Set(ABLE_WORDS);
const ABILITY: ReadonlySet<string> = new Set(ABILITY_NOUNS);
const OPAQUE: ReadonlySet<string> = new Set(OPAQUE_VERBS);
const RANK: Readonly<Record<Modality, number>> = { certain: 3, probable: 2, possible: 1, uncommitted: 0 };
const PROBABLE = new Set(['probably', 'likely', 'apparently', 'presumably', 'seemingly']);
const POSSIBLE = new Set(['possibly', 'perhaps', 'maybe']);
const REPORTED = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);
/** Verbs whose infinitive is told as done: "managed to deliver". */
const IMPLICATIVE = new Set(['cause', 'begin', 'start', 'continue', 'manage', 'happen', 'come', 'help']);
const POSSIBLY = new Set(['may', 'might', 'could', 'can']);
/** Verbs under which an infinitive was not done. */
const NOT_DOING = new Set(['fail', 'refuse', 'decline', 'neglect']);
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

/** What stands beside a noun is taken as given, whatever the clause makes of it. */
export const GIVEN: Certainty = { modality: 'certain', polarity: 'positive', planned: false, asserted: true };

/** The certainty of what a clause says, its enclosing clauses taken along. */
export function certaintyOf(clause: Clause): Certainty {
  const { verb } = clause;
  let modality: Modality = 'certain';
  let planned = false;
  let asserted = true;
  if (verb !== undefined) {
    if (verb.modal !== undefined && POSSIBLY.has(verb.modal)) modality = 'possible';
    if (verb.modal === 'would' && verb.perfect) asserted = false;
    // "can produce up to": what one is able to do, nobody says was done.
    if ((verb.modal === 'can' || verb.modal === 'could') && !verb.perfect) asserted = false;
    if (verb.isTo && verb.hedges.some((word) => ABLE.has(word))) asserted = false;
    if (verb.modal === 'should' || verb.modal === 'must') modality = 'probable';
    if (verb.modal === 'will' || verb.modal === 'shall' || verb.modal === 'would' || verb.isTo)
      planned = true;
    for (const word of [...verb.hedges, ...clause.adverbs]) modality = hedged(modality, word);
  }
  let polarity: Polarity = verb?.negated === true || unable(verb) ? 'negative' : 'positive';
  if (unable(verb)) planned = false;
  // "shall not pay": nobody has denied anything that was.
  if (verb?.negated === true && !verb.perfect && (verb.modal === 'will' || verb.modal === 'shall'))
    asserted = false;
  if (deniesWhole(clause)) polarity = polarity === 'negative' ? 'positive' : 'negative';
  for (
    let child = clause, parent = clause.parent;
    parent !== undefined;
    child = parent, parent = parent.parent
  ) {
    if (child.kind === 'relative' && ofNobody(child)) asserted = false;
    // What a relative tells is taken as given, whatever stands above it.
    if (child.kind === 'relative' || (child.kind === 'participle' && child.verb?.passive === true)) break;
    const above = parent.verb;
    if (child.kind === 'infinitive') {
      // "came to assemble": that it was meant is told as fact; whether it was done is not.
      const raised = above === undefined ? undefined : raisedBy(above);
      if (raised !== undefined) {
        modality = weaker(modality, raised);
        if (above?.negated === true) asserted = false;
      } else if (above === undefined || !IMPLICATIVE.has(above.lemma)) planned = true;
      if (above !== undefined && hangsOnAbility(child, parent)) asserted = false;
      if (above?.hedges.some((word) => word === 'unable') === true) polarity = 'negative';
    }
    if (child.kind === 'gerund' && child.opener === 'of' && above?.passive === true) {
      const raised = RAISED_PASSIVE[above.lemma];
      if (raised !== undefined) modality = weaker(modality, raised);
    }
    if (child.kind === 'gerund' && hangsOnWish(child, parent)) {
      planned = true;
      if (above?.modal !== undefined && POSSIBLY.has(above.modal)) modality = weaker(modality, 'possible');
      else asserted = false;
    }
    if (
      child.kind === 'participle' &&
      child.verb?.form === 'ing' &&
      CUE_VERBS[parent.verb?.lemma ?? ''] !== 'denies'
    ) {
      if (hangsOnWish(child, parent)) asserted = false;
      // "companies selling X": told of the companies, whatever else is told of them.
      else if (child.subject !== parent.subject) break;
    }
    if (
      child.kind === 'adverbial' &&
      (child.opener === 'if' ||
        child.opener === 'unless' ||
        child.opener === 'whether' ||
        ((child.opener === 'once' || child.opener === 'until' || child.opener === 'when') && awaits(parent)))
    )
      asserted = false;
    if (above === undefined) continue;
    if (NOT_DOING.has(above.lemma) && child.kind === 'infinitive') {
      polarity = polarity === 'positive' ? 'negative' : 'positive';
      planned = false;
    }
    if (child.kind === 'complement') {
      if (CUE_VERBS[above.lemma] === 'conjectures')
        modality = weaker(
          modality,
          above.lemma === 'suspect' || above.lemma === 'suggest' || above.lemma === 'speculate'
            ? 'possible'
            : 'probable',
        );
      if (
        child.opener === 'whether' ||
        child.opener === 'how' ||
        child.opener === 'why' ||
        child.opener === 'what'
      )
        asserted = false;
      if (CUE_VERBS[above.lemma] !== 'denies' && hangsOnNothing(child, parent)) asserted = false;
    }
    if (
      OPAQUE.has(above.lemma) &&
      CUE_VERBS[above.lemma] !== 'denies' &&
      !NOT_DOING.has(above.lemma) &&
      child.kind !== 'coordinate'
    )
      asserted = false;
    if (
      CUE_VERBS[above.lemma] === 'denies' &&
      (child.kind === 'complement' ||
        child.kind === 'gerund' ||
        (child.kind === 'participle' && child.verb?.form === 'ing'))
    )
      polarity = polarity === 'positive' ? 'negative' : 'positive';
    if (child.kind === 'complement' && isUnaware(parent)) asserted = false;
    // "said it had not confirmed that …": a negated verb of saying commits its speaker to nothing.
    if (above.negated && child.kind === 'complement') asserted = false;
  }
  return { modality, polarity, planned, asserted };
}

/** "is believed to have sold", "appears to supply": how surely an infinitive under a verb tells what was done. */
function raisedBy({ lemma, passive }: VerbGroup): Modality | undefined {
  return passive ? RAISED_PASSIVE[lemma] : RAISED_ACTIVE[lemma];
}

const ANYBODY = new Set(['anyone', 'anybody', 'whoever', 'everyone', 'those', 'any', 'every', 'all', 'each']);

/** "anyone who supplies …", "any firm that sells …": said of nobody in particular. */
function ofNobody({ subject }: Clause): boolean {
  const first = subject?.members[0];
  return first !== undefined && first.name === undefined && ANYBODY.has(first.tokens[0]?.lower ?? '');
}

/** "delivered nothing", "none of the pumps", "neither X nor Y". */
function deniesWhole({ subject, objects, sharedSubject }: Clause): boolean {
  const groups = sharedSubject || subject === undefined ? objects : [subject, ...objects];
  return groups.some(({ members }) => DENYING.has(members[0]?.tokens[0]?.lower ?? ''));
}

const SURE = new Set(['aware', 'sure', 'certain', 'clear', 'confident', 'convinced', 'true']);
const UNSURE = new Set(
  'unaware unsure uncertain unclear possible impossible untrue false unlikely'.split(' '),
);

/** "was not aware that …", "is unaware that …": nobody puts forward what follows. */
function isUnaware({ verb, adverbs, objects }: Clause): boolean {
  if (verb?.lemma !== 'be') return false;
  const words = [...verb.hedges, ...adverbs, ...objects.map(({ members }) => members[0]?.head.lower ?? '')];
  return words.some((word) => (verb.negated ? SURE.has(word) : UNSURE.has(word)));
}

/** "would follow once X had been paid": what is waited for has not come. */
function awaits({ verb }: Clause): boolean {
  return verb?.modal === 'will' || verb?.modal === 'would' || verb?.modal === 'shall';
}

/** "was unable to deliver": it was not delivered. */
function unable(verb: VerbGroup | undefined): boolean {
  return verb?.isTo === true && verb.hedges.includes('unable');
}

/** "the capacity to build", "no plans to sell". */
function hangsOnAbility(child: Clause, parent: Clause): boolean {
  const last = lastGroupBefore(child, parent)?.members.at(-1);
  if (last === undefined) return false;
  return (
    ABILITY.has(last.lemma) ||
    (last.tokens[0]?.lower === 'no' && last.end === lastGroupBefore(child, parent)?.end)
  );
}

function hedged(modality: Modality, word: string): Modality {
  if (PROBABLE.has(word)) return weaker(modality, 'probable');
  if (POSSIBLE.has(word)) return weaker(modality, 'possible');
  return REPORTED.has(word) ? weaker(modality, 'uncommitted') : modality;
}

/** "no evidence that …", "allegations that …": the noun before takes back what follows, or leaves it open. */
function hangsOnNothing(child: Clause, parent: Clause): boolean {
  const last = parent.objects
    .filter((group) => group.end <= child.start && child.start - group.end < 3)
    .at(-1)
    ?.members.at(-1);
  return last !== undefined && (WISH_NOUNS.has(last.lemma) || last.tokens[0]?.lower === 'no');
}

/** The group of the host that stands last before a clause. */
function lastGroupBefore(child: Clause, parent: Clause): NounGroup | undefined {
  let last: NounGroup | undefined;
  for (const group of [...parent.objects, ...parent.phrases.map((phrase) => phrase.group)])
    if (group.end <= child.start && (last === undefined || group.end >= last.end)) last = group;
  return last;
}

function hangsOnWish(child: Clause, parent: Clause): boolean {
  const last = lastGroupBefore(child, parent);
  if (last === undefined) return false;
  const host = parent.phrases.find((phrase) => phrase.group === last)?.behind;
  return [...last.members, ...(host === undefined ? [] : [host])].some((member) =>
    WISH_NOUNS.has(member.lemma),
  );
}
