/** A Chinese sentence as clauses between commas, each cut again behind a verb of saying. */
import type { Item } from './item.ts';

export interface Clause {
  readonly items: readonly Item[];
  readonly start: number;
  readonly end: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** The verb of saying that closes it: its items tell the speaker. */
  readonly say: Item | undefined;
  /** Stands right behind a verb of saying, without a comma. */
  readonly told: boolean;
}

/** The clauses of a sentence, in order. */
export function clausesOf(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = [];
  let held: Item[] = [];
  let quoted = false;
  let told = false;
  const flush = (say: Item | undefined): void => {
    const first = held[0] ?? say;
    if (first !== undefined)
      clauses.push({
        items: held,
        start: first.start,
        end: (say ?? held.at(-1) ?? first).end,
        quoted,
        say,
        told,
      });
    held = [];
    told = say !== undefined;
  };
  for (const [at, item] of items.entries()) {
    if (item.is === 'break') {
      flush(undefined);
      told = false;
      if (item.token.text === '“') quoted = true;
      else if (item.token.text === '”') quoted = false;
    } else if (item.is === 'say' && tells(items, at)) flush(item);
    else held.push(item);
  }
  flush(undefined);
  return clauses;
}

/** 告诉本报，…: whoever is told stands between. */
function hears(items: readonly Item[], at: number): boolean {
  return items[at]?.token.text.startsWith('告诉') === true;
}

/** 宣布对X实施制裁, 宣布将X列入名单: saying so does it. */
function performs(items: readonly Item[], at: number): boolean {
  if (!/^(?:宣布|决定)$/u.test(items[at]?.token.text ?? '')) return false;
  if (items[at + 1]?.is !== 'preposition') return false;
  for (const item of items.slice(at + 1)) {
    if (item.is === 'break') return false;
    if (item.is === 'verb' && /^(?:制裁|列入|纳入)$/u.test(item.token.text)) return true;
  }
  return false;
}

/** Whether a verb of saying leads words of its own rather than a noun: 证实了交付 and 报道的 do not. */
function tells(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.is === 'de') return false;
  if (performs(items, at)) return false;
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next] as Item;
    if (item.is === 'break')
      return (
        next === at + 1 ||
        items
          .slice(at + 1, next)
          .every(
            (other) =>
              other.is === 'word' || other.is === 'time' || (other.is === 'phrase' && hears(items, at)),
          )
      );
    if (item.is === 'verb' || item.is === 'say' || item.is === 'preposition' || item.token.text === '是')
      return true;
  }
  return at === items.length - 1 || items.slice(at + 1).every((other) => other.is === 'word');
}
