/**
 * What stands before 的: relative clauses make claims of their own and leave the noun they tell of; plain possessors become the owner of
 * the noun. Read from right to left, because the clause nearest its noun is innermost.
 */
import type { Phase } from '../../../model/index.ts';
import { fillFrames, PLAIN } from './fill-frame.ts';
import { fits } from './fits.ts';
import type { Item } from './item.ts';
import { countsThings } from './counts.ts';
import { identityOf } from './noun-facts.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';
import { withoutPlain, withPurpose } from './plain-relatives.ts';
import type { ChineseProposition } from './proposition.ts';
import { listingOf } from './sanctions.ts';

export interface Reduced {
  readonly items: readonly Item[];
  readonly propositions: readonly ChineseProposition[];
}

/** The items of one clause without its 的, and what the relative clauses in it say. */
export function reduceRelatives(clause: readonly Item[], subject: readonly ChinesePhrase[]): Reduced {
  let items = [...clause];
  const propositions: ChineseProposition[] = [];
  for (let at = items.length - 1; at > 0; at -= 1) {
    if (items[at]?.is !== 'de') continue;
    const next = items[at + 1];
    const counted = items[at - 1]?.is === 'money' || items[at - 1]?.is === 'share';
    const purpose = next?.phrase === undefined ? undefined : withPurpose(items, at, next);
    if (purpose !== undefined) {
      items = purpose.items;
      at = purpose.at;
      continue;
    }
    const verb = counted ? undefined : relativeVerb(items, at);
    if (next?.is === 'phrase' && next.phrase !== undefined && verb !== undefined) {
      const from = leftEdge(items, verb);
      const told = items[verb] as Item;
      countBefore(items, from, next.phrase);
      const left = withOwner(items.slice(from, verb), outer(items, from, subject));
      const right = items.slice(verb + 1, at);
      if (relates(items, from, left, told, right, next.phrase, at)) {
        const contract =
          next.phrase.noun !== undefined && /(?:合同|协议|备忘录|订单|合约|大单)$/u.test(next.phrase.noun);
        const proposition =
          listingOf({ verb: told, left, right, subject: [next.phrase] }) ??
          fillFrames({
            verb: told,
            left,
            right,
            head: contract ? undefined : next.phrase,
            subject: contract ? outer(items, from, subject) : [],
            ...(contract ? { phase: 'contracted' as Phase } : {}),
          });
        if (proposition !== undefined && (contract || !speaksOfPaper(next.phrase)))
          propositions.unshift({
            ...proposition,
            enclosed: !contract && !arrives(proposition, items.slice(at + 2)),
          });
        // 由X设计、Y生产的Z: the verb before has the same noun.
        let start = from;
        for (
          let other = coordinateVerb(items, start);
          other !== undefined;
          other = coordinateVerb(items, start)
        ) {
          const edge = leftEdge(items, other);
          const more = fillFrames({
            verb: items[other] as Item,
            left: items.slice(edge, other),
            right: [],
            head: next.phrase,
            subject: [],
          });
          if (more === undefined) break;
          propositions.unshift({ ...more, enclosed: true });
          start = edge;
        }
        if (countAt(items, start - 1, next.phrase)) start -= 1;
        const kept = [...right.filter((item) => item.is === 'money' || item.is === 'share'), next];
        items = [...items.slice(0, start), ...kept, ...items.slice(at + 2)];
        at = start;
        continue;
      }
    }
    const stripped = next?.phrase === undefined ? undefined : withoutPlain(items, at, next);
    if (stripped !== undefined) {
      items = stripped.items;
      at = stripped.at;
      continue;
    }
    // 科尔丹最大的制造商: the word of degree between adds nothing.
    const gap =
      items[at - 1]?.is === 'word' &&
      /^最|^[主要著知]|^(?:附近|境内|内|中|上|旗下)$/u.test(items[at - 1]?.token.text ?? '')
        ? 2
        : 1;
    const before = items[at - gap];
    if (
      next?.is === 'phrase' &&
      next.phrase !== undefined &&
      before?.is === 'phrase' &&
      before.phrase !== undefined
    ) {
      own(next.phrase, before.phrase);
      if (gap === 2 && items[at - 1]?.token.text === '旗下')
        propositions.push(...identityOf(next.phrase, before.phrase, 'subsidiaryOf', next.phrase, PLAIN));
      items = [...items.slice(0, at - gap), { ...next, start: before.start }, ...items.slice(at + 2)];
      at -= gap;
    } else items = [...items.slice(0, at), ...items.slice(at + 1)];
  }
  return { items, propositions };
}

/** 供应的X已于5月抵达: of an arrival the time of the sentence is the time of the supply. */
function arrives({ kind }: ChineseProposition, later: readonly Item[]): boolean {
  return kind === 'supply' && later.some(({ token }) => /^(?:抵达|到达|运抵|送达|到货)$/u.test(token.text));
}

/** A report of something is not the thing: nothing is claimed of the paper's noun. */
function speaksOfPaper(phrase: ChinesePhrase): boolean {
  return phrase.kind === 'document' || phrase.kind === 'event';
}

function own(phrase: ChinesePhrase, owner: ChinesePhrase): void {
  phrase.owner ??= owner;
  if (owner.state && phrase.countries.length === 0 && phrase.form === 'description') return;
}

/** 16套由X制造的阵列: the count stands before the clause about what it counts, which it makes a good. */
function countBefore(items: readonly Item[], from: number, phrase: ChinesePhrase): void {
  const count = items[from - 1];
  if (count?.is !== 'count' || count.count === undefined || phrase.quantity !== undefined) return;
  if (!countsThings(count.count) || isParty(phrase)) return;
  phrase.quantity = count.count;
  phrase.kind ??= 'goods';
}

function countAt(items: readonly Item[], at: number, { quantity }: ChinesePhrase): boolean {
  const count = items[at]?.count;
  return count !== undefined && count === quantity;
}

/** The verb of another relative clause of the same noun, before a joiner that ends at `from`. */
function coordinateVerb(items: readonly Item[], from: number): number | undefined {
  const joiner = items[from - 1];
  const verb = items[from - 2];
  const joins = joiner?.token.entry?.joiner === true || joiner?.token.text === '并';
  return joins && verb?.is === 'verb' && (verb.frames ?? []).length > 0 ? from - 2 : undefined;
}

/** The verb a 的 closes: right before it, or with its object or receiver between. */
function relativeVerb(items: readonly Item[], at: number): number | undefined {
  for (let index = at - 1; index >= 0 && index > at - 9; index -= 1) {
    const item = items[index] as Item;
    if (item.is === 'verb') return (item.frames ?? []).length > 0 || isListing(item) ? index : undefined;
    if (item.is === 'de' || item.is === 'say' || item.is === 'break' || item.is === 'preposition')
      return undefined;
  }
  return undefined;
}

function isListing(item: Item): boolean {
  return item.token.text === '列入' || item.token.text === '隶属于' || item.token.text === '属于';
}

/** Where the relative clause begins: behind the verb, word of saying or open preposition before it. */
function leftEdge(items: readonly Item[], verb: number): number {
  let from = verb;
  while (from > 0) {
    const item = items[from - 1] as Item;
    if (item.is === 'verb' || item.is === 'say' || item.is === 'de' || item.is === 'break') break;
    if (item.is === 'word' && item.token.text === '为') break;
    if (
      item.is === 'preposition' &&
      (from === verb ||
        /^[就因]$/u.test(item.token.text) ||
        (items[from]?.is !== 'phrase' && items[from]?.is !== 'time') ||
        !takes(items[verb] as Item, item)) &&
      !(item.token.entry?.preposition === 'by' && from === verb)
    )
      break;
    from -= 1;
  }
  return from;
}

/** 赵某通过其控制的公司: 其 is whoever the clause is about. */
function withOwner(left: readonly Item[], [subject]: readonly ChinesePhrase[]): readonly Item[] {
  if (subject === undefined || subject.elided) return left;
  return left.map((item) => (item.phrase?.pronoun === 'own' ? { ...item, phrase: subject } : item));
}

/** 向X供应的Y: the preposition belongs to the verb; in 通过其控制的Y it leads Y. */
function takes({ frames = [] }: Item, { token }: Item): boolean {
  const sort = token.entry?.preposition;
  return (
    sort === 'at' ||
    sort === 'by' ||
    sort === 'with' ||
    frames.length === 0 ||
    frames.some(({ prepositions }) => prepositions[token.text] !== undefined)
  );
}

function relates(
  items: readonly Item[],
  from: number,
  left: readonly Item[],
  verb: Item,
  right: readonly Item[],
  head: ChinesePhrase,
  at: number,
): boolean {
  const objects = right.flatMap((item) =>
    item.is === 'phrase' && item.phrase !== undefined ? [item.phrase] : [],
  );
  const later = items
    .slice(at + 2)
    .some((item) => item.is === 'verb' || item.is === 'say' || item.token.text === '是');
  if (objects.length === 0) return verb.goal !== true || true;
  const bare = left.some((item, index) => item.is === 'phrase' && left[index - 1]?.is !== 'preposition');
  const enclosed = from > 0;
  const object = objects[0] as ChinesePhrase;
  const frames = verb.frames ?? [];
  const doer = frames.some((frame) => frame.subject !== undefined && fits(frame.subject, head, frame.kind));
  const taken = frames.some((frame) => frame.object !== undefined && fits(frame.object, object, frame.kind));
  const paper = head.kind === 'document' || head.kind === 'event';
  if (paper && taken) return true;
  if (doer && taken && !bare && !fits('goods', head, 'supply')) return enclosed || later || left.length > 0;
  if (isListing(verb)) return true;
  if (!enclosed && !later) return false;
  // 交付X的无人机: the receiver stands between the verb and 的.
  return (
    (verb.goal === true || frames.some((frame) => frame.receiver !== undefined)) &&
    isParty(object) &&
    fits('goods', head, 'supply') &&
    later
  );
}

function outer(
  items: readonly Item[],
  from: number,
  subject: readonly ChinesePhrase[],
): readonly ChinesePhrase[] {
  for (const [index, item] of items.slice(0, from).entries())
    if (
      item.is === 'phrase' &&
      item.phrase !== undefined &&
      items[index - 1]?.is !== 'preposition' &&
      isParty(item.phrase)
    )
      return [item.phrase];
  return subject;
}
