/** Labelled spans to one flat layer of labels over tokens, as the tagger learns them. */
const TITLE =
  /^(?:(?:The|Former|Acting|Deputy|Vice|Assistant|Under|Prime|Foreign|Defense|Defence|Navy|Army|Air|Force|Marine|Marines|Corps|Staff|Special|Warfare|Operator|Chief|First|1st|2nd|Class|Rear|Brig|Lt|Gen|Col|Maj|Capt|Sgt|Spc|Cpl|Adm|Cmdr|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|King|Queen|Prince|Sheikh|President|Minister|Ministers|Secretary|Ambassador|Envoy|Director|Chairman|Commander|General|Colonel|Major|Captain|Sergeant|Lieutenant|Admiral|Specialist|Spokesperson|Spokesman|Spokeswoman|Advis[oe]r|Coordinator|Leader|Representative|Speaker|Commissioner|Premier|Chancellor|Governor|Mayor|Senator|Professor|Imam|Ayatollah|FCO|U\.?S|UK|UN|Iraqi|Syrian|Turkish|Russian|British|French|American|Office|State|of|for|the|to|and|in|Middle|East|Security|Council|Press|DoD|Pentagon)\.?\s+)+(?=\p{Lu})/u;
const POST =
  /(?:^|\s)(?:Secretary|Minister|President|Commander|General|Colonel|Spokes\w+|Ambassador|Envoy|Advis[oe]r|Director|Chief|Coordinator|Leader|Representative|Speaker|Commissioner|Premier|Chancellor|Governor|Mayor|King|Prince|Pope|sailor|spokes\w+|minister|secretary|commander|general|president|envoy)s?$/u;
const ARTICLE = /^(?:the|an?|this|these|our|their|its|his|her)\s+/iu;

/** `{start, end, kind}` spans that do not overlap, of the kinds the tagger knows. */
export function flatten(document) {
  const spans = document.gold
    .filter(({ form, kind }) => form === 'name' && kind !== 'Nationality')
    .flatMap((span) => labelled(document, span));
  const order = (span) => (span.kind === 'post' ? 2 : 0) + (span.kind === 'place' ? 1 : 0);
  // "ISIL" rather than "ISIL tactical unit" where both are labelled; the bare name of a person.
  const inner = (a, b) => {
    if (a.kind === 'person' && b.kind === 'person') return true;
    const [small, large] = a.end - a.start < b.end - b.start ? [a, b] : [b, a];
    return (
      a.kind === 'organisation' &&
      b.kind === 'organisation' &&
      small.start === large.start &&
      /^[\p{Ll}\s’'-]+$/u.test(document.text.slice(small.end, large.end))
    );
  };
  spans.sort((a, b) => {
    if (inner(a, b)) return a.end - a.start - (b.end - b.start);
    return b.end - b.start - (a.end - a.start) || order(a) - order(b);
  });
  const inside = (small, large) => small.start >= large.start && small.end <= large.end;
  const kept = [];
  for (const span of spans) {
    // A post that holds a name leaves the name its words.
    if (
      span.kind === 'post' &&
      !span.beside &&
      spans.some((other) => other !== span && other.kind !== 'post' && inside(other, span))
    )
      continue;
    if (kept.some((other) => span.start < other.end && other.start < span.end)) continue;
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function labelled({ text, language }, { start, end, kind }) {
  const own =
    kind === 'Person'
      ? 'person'
      : kind === 'Organisation'
        ? 'organisation'
        : kind === 'Location' || kind === 'LocOrg'
          ? 'place'
          : undefined;
  if (own === undefined) return [];
  const words = text.slice(start, end);
  let from = start + (language === 'en' ? (ARTICLE.exec(words)?.[0].length ?? 0) : 0);
  if (language !== 'en' || own !== 'person') return [{ start: from, end, kind: own }];
  const rest = text.slice(from, end);
  if (POST.test(rest) || / (?:of|for) /u.test(rest)) return [{ start: from, end, kind: 'post' }];
  if (SLIP.test(rest)) return [];
  const title = TITLE.exec(rest)?.[0] ?? '';
  const name = { start: from + title.length, end, kind: 'person' };
  const post = title.trim();
  // "Foreign Secretary" before a name is a post as it is alone; "Mr" is none.
  return POST.test(post) && !RANK.test(post)
    ? [{ start: from, end: from + post.length, kind: 'post', beside: true }, name]
    : [name];
}

/** Single words labelled as people by a slip: months, parts of places' names. */
const SLIP = /^(?:Jan|June|Ayn|Isa|Virginia|Jordan|Abu|Al \w+|\p{Ll}+)$/u;
const RANK =
  /^(?:(?:Lt|Brig|Maj|Gen|Col|Capt|Rear|General|Colonel|Captain|King|President|Minister|Secretary|Navy|Army|U\.?S)\.?\s*)+$/u;

/** The blocks of a plain text: lines and paragraphs, as the reader of text files parts them. */
export function blocksOf(text) {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].flatMap(({ 0: words, index }) =>
    words.trim() === ''
      ? []
      : [{ start: index + words.length - words.trimStart().length, end: index + words.trimEnd().length }],
  );
}
