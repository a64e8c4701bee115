/** Verb groups: auxiliaries, negation, adverbs and the main verb. */
import type { VerbGroup } from './phrases.ts';
import type { TaggedToken } from './tagged-token.ts';

/** The verb group that begins at `from`: auxiliaries, negation, adverbs and the main verb. */
export function verbGroupAt(
  tokens: readonly TaggedToken[],
  from: number,
): { group: VerbGroup; next: number } | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  let at = from;
  let modal: string | undefined;
  let be = 0;
  let have = 0;
  let finite = false;
  let negated = false;
  let isTo = false;
  const hedges: string[] = [];
  let infinitive = false;
  if (first.tag === 'to') {
    infinitive = true;
    at += 1;
  }
  let lastHelper: TaggedToken | undefined;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as TaggedToken;
    if (token.tag === 'modal') modal = token.lower;
    else if (token.tag === 'be') be += 1;
    else if (token.tag === 'have') have += 1;
    else if (token.tag === 'neg') {
      negated = true;
      continue;
    } else if (token.tag === 'adv') {
      if (at === from && !infinitive) break;
      hedges.push(token.lower);
      continue;
    } else if (
      token.tag === 'to' &&
      be > 0 &&
      tokens[at + 1] !== undefined &&
      (tokens[at + 1]?.tag === 'verb' || tokens[at + 1]?.tag === 'be')
    ) {
      isTo = true;
      continue;
    } else if (token.tag !== 'do') break;
    if (/n['’]t$/u.test(token.lower)) negated = true;
    if (!infinitive) finite = true;
    lastHelper = token;
  }
  const main = tokens[at];
  const span = (last: TaggedToken): { start: number; end: number } => ({ start: first.start, end: last.end });
  if (
    main !== undefined &&
    (main.tag === 'verb' || main.tag === 'ing' || main.tag === 'participle') &&
    main.reading !== undefined
  ) {
    const passive = main.tag === 'participle' && (be > 0 || (!finite && have === 0));
    const form = infinitive
      ? 'infinitive'
      : first.lower === 'having'
        ? 'ing'
        : finite || main.tag === 'verb'
          ? 'finite'
          : main.tag === 'ing'
            ? 'ing'
            : 'participle';
    return {
      group: {
        type: 'vg',
        ...span(main),
        lemma: main.reading.lemma,
        verbStart: main.start,
        form,
        passive,
        negated,
        modal,
        hedges,
        perfect: have > 0,
        isTo,
      },
      next: at + 1,
    };
  }
  if (lastHelper !== undefined) {
    const lemma = be > 0 ? 'be' : have > 0 ? 'have' : 'do';
    let end = at;
    while (end > from && (tokens[end - 1]?.tag === 'adv' || tokens[end - 1]?.tag === 'neg')) end -= 1;
    const last = tokens[Math.max(from, end - 1)] as TaggedToken;
    return {
      group: {
        type: 'vg',
        ...span(last),
        lemma,
        verbStart: lastHelper.start,
        form: infinitive ? 'infinitive' : 'finite',
        passive: false,
        negated,
        modal,
        hedges,
        perfect: have > 0,
        isTo,
      },
      next: at,
    };
  }
  return undefined;
}
