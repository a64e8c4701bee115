/** How sure, how done and how true a clause puts what it tells: plans, hedges, hearsay, negation, conditions. */
import type { Bearing } from '../../../data/lexicon/slavic/types.ts';
import type { Modality, Phase } from '../../../model/index.ts';
import { type Clause, type Predicate, stanceOf } from './clause.ts';
import type { Language } from './language.ts';

export interface Certainty {
  readonly negative: boolean;
  readonly modality: Modality;
  /** Overrides the phase of the frame. */
  readonly phase: Phase | undefined;
  /** Nothing is put forward. */
  readonly open: boolean;
}

/** Clauses above this one that still bear on it. */
const DEEPEST = 8;

export function certaintyOf(clause: Clause, all: readonly Clause[], language: Language): Certainty {
  const own = words(clause);
  let negative =
    isNegated(clause, clause.predicate, language) || isNegated(clause, clause.governor, language);
  let open = false;
  let phase: Phase | undefined;
  const bears = (bearing: Bearing): boolean => governedBy(clause, bearing);
  const { cues } = language.tables;
  const infinitive = clause.predicate?.readings.some(({ shape }) => shape === 'infinitive') === true;
  if (bears('bans') || bears('asks')) open = true;
  if (infinitive && clause.governor === undefined && !cues.planning.some((word) => has(own, word)))
    open = true;
  if (infinitive && cues.impersonal.some((word) => has(own, word))) open = true;
  if (bears('fails') || bears('denies')) negative = true;
  if (bears('stops')) phase = 'cancelled';
  if (bears('agrees')) phase = 'contracted';
  if (
    infinitive &&
    clause.governor?.readings.some(({ entry }) => entry.stance === 'conjectures' && !entry.being) === true
  )
    phase = 'planned';
  if (bears('plans') || isFuture(clause) || (infinitive && cues.planning.some((word) => has(own, word))))
    phase = 'planned';
  let modality = modalityOf(clause, own, all, language);
  let at: Clause | undefined = clause;
  for (let steps = 0; at !== undefined && steps < DEEPEST; at = at.parent, steps += 1) {
    if (at.kind === 'open') open = true;
    if (at.kind !== 'that' || at.parent === undefined) continue;
    const over = at.parent;
    const bearing = (name: Bearing): boolean =>
      over.predicate?.readings.some(({ entry }) => entry.bearings.includes(name)) === true;
    const overNegated = isNegated(over, over.predicate, language);
    // «не исключают, что …» holds it possible; «исключает, что …» does not.
    if (over.predicate?.readings.some(({ entry }) => EXCLUDES.has(entry.lemma)) === true) {
      if (!overNegated) negative = !negative;
      else if (modality === 'certain') modality = 'possible';
      continue;
    }
    if (stanceOf(over.predicate) === 'denies' || bearing('denies')) {
      if (overNegated) open = true;
      else negative = !negative;
    } else if (overNegated) open = true;
    const around = words(over);
    if (cues.absent.some((word) => has(around, word))) open = true;
    if (cues.untrue.some((word) => has(around, word))) negative = !negative;
    if (bearing('asks') || bearing('bans')) open = true;
    if (bearing('plans')) phase = 'planned';
  }
  if (phase === 'planned' && modality === 'possible') modality = 'certain';
  return { negative, modality, phase, open };
}

function words(clause: Clause): string[] {
  return clause.words.map(({ lower }) => lower);
}

const parted = new Map<string, readonly string[]>();

function partsOf(turn: string): readonly string[] {
  let parts = parted.get(turn);
  if (parts === undefined) {
    parts = turn.split(' ');
    parted.set(turn, parts);
  }
  return parts;
}

/** Whether the words hold a word or a turn of several. */
export function has(own: readonly string[], turn: string): boolean {
  const parts = partsOf(turn);
  const [first = ''] = parts;
  if (parts.length === 1) return own.includes(first);
  for (let at = own.indexOf(first); at >= 0; at = own.indexOf(first, at + 1))
    if (parts.every((part, index) => own[at + index] === part)) return true;
  return false;
}

export function isNegated(clause: Clause, predicate: Predicate | undefined, language: Language): boolean {
  if (predicate === undefined) return false;
  const index = clause.words.indexOf(predicate.word);
  for (let i = index - 1; i >= 0 && i >= index - 3; i -= 1) {
    const { lower } = clause.words[i] as Clause['words'][number];
    if (lower === 'не' || lower === 'ні' || lower === 'ни') return true;
    if (!language.sets.adverbs.has(lower) && clause.words[i] !== clause.governor?.word) return false;
  }
  return false;
}

function governedBy(clause: Clause, bearing: Bearing): boolean {
  return clause.governor?.readings.some(({ entry }) => entry.bearings.includes(bearing)) === true;
}

function isFuture({ predicate, governor }: Clause): boolean {
  if (
    predicate?.readings.some(({ shape }) => shape === 'future') === true &&
    predicate.readings.every(({ shape }) => shape === 'future')
  )
    return true;
  return governor?.readings.some(({ shape, entry }) => entry.being && shape === 'future') === true;
}

const EXCLUDES = new Set(['исключать', 'исключить', 'виключати', 'виключити']);

const CAN = new Set(['мочь', 'могти']);

function modalityOf(
  clause: Clause,
  own: readonly string[],
  all: readonly Clause[],
  language: Language,
): Modality {
  const { cues } = language.tables;
  const over =
    clause.kind === 'that' && clause.parent !== undefined && clause.parent.phrases.length === 0
      ? words(clause.parent)
      : [];
  const beside = all.filter((other) => other.kind === 'gloss' && other.phrases.length === 0).flatMap(words);
  const tells = (turns: readonly string[]): boolean =>
    turns.some((turn) => has(own, turn) || has(beside, turn) || has(over, turn));
  if (tells(cues.hearsay)) return 'uncommitted';
  if (clause.kind === 'that' && /^(?:будто|ніби|нібито)$/u.test(own[0] ?? '')) return 'uncommitted';
  const can =
    clause.governor?.readings.some(({ entry, shape }) => CAN.has(entry.lemma) && shape !== 'infinitive') ===
    true;
  if (can || tells(cues.possible)) return 'possible';
  return tells(cues.probable) ? 'probable' : 'certain';
}
