/**
 * Spans found against spans labelled. Three ways to count:
 *   overlap     a labelled span is found when a found span shares a character with it, a found span is right when a labelled one does; so
 *               nested labels ("Foreign Secretary Anna Berg", "Anna Berg") are both found by one span
 *   one to one  the same, but one found span answers one labelled span, the pairs that share most first
 *   exact       one to one, and the same span, leading articles apart
 */
const ARTICLE = /^(?:the|a|an)\s+/iu;

/** Pairs found and labelled spans; `same(found, gold)` says whether their kinds can be of one thing. */
export function pairSpans(text, found, gold, same) {
  const bare = ({ start, end }) => {
    const article = ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0;
    return `${start + article}:${end}`;
  };
  const pairs = [];
  for (const [f, one] of found.entries())
    for (const [g, other] of gold.entries()) {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      if (shared > 0 && same(one, other)) pairs.push({ f, g, shared, exact: bare(one) === bare(other) });
    }
  const spread = ({ f, g }) => found[f].end - found[f].start + gold[g].end - gold[g].start;
  pairs.sort(
    (a, b) => b.exact - a.exact || b.shared / spread(b) - a.shared / spread(a) || a.f - b.f || a.g - b.g,
  );
  const usedFound = new Set();
  const usedGold = new Set();
  const matched = pairs.filter(({ f, g }) => {
    if (usedFound.has(f) || usedGold.has(g)) return false;
    usedFound.add(f);
    usedGold.add(g);
    return true;
  });
  return {
    exact: matched.filter(({ exact }) => exact).length,
    overlap: matched.length,
    touchedFound: new Set(pairs.map(({ f }) => f)),
    touchedGold: new Set(pairs.map(({ g }) => g)),
    wrong: found.filter((_, f) => !usedFound.has(f)),
    missed: gold.filter((_, g) => !usedGold.has(g)),
  };
}

export const emptyTally = () => ({
  gold: 0,
  found: 0,
  exact: 0,
  overlap: 0,
  touchedGold: 0,
  touchedFound: 0,
});

export function addTo(tally, pairing, found, gold) {
  tally.gold += gold.length;
  tally.found += found.length;
  tally.exact += pairing.exact;
  tally.overlap += pairing.overlap;
  tally.touchedGold += pairing.touchedGold.size;
  tally.touchedFound += pairing.touchedFound.size;
}

/** Precision, recall and their harmonic mean. */
export function scores(hits, found, gold, hitsOfGold = hits) {
  const precision = found === 0 ? 0 : hits / found;
  const recall = gold === 0 ? 0 : hitsOfGold / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
