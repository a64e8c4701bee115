/** Words of posts in capitals, which are no names: "Deputy Minister", "President"; "General" alone may begin a firm's name. */
import { beginsUpper } from '../../../values/index.ts';
import {
  AMBIGUOUS_POSTS,
  POST_HEADS,
  RANK_PREFIXES,
  TITLE_MODIFIERS,
} from '../../../data/lexicon/en/posts.ts';

const POSTS: ReadonlySet<string> = new Set(POST_HEADS);
const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_POSTS);
const MODIFIERS: ReadonlySet<string> = new Set(TITLE_MODIFIERS);

interface Worded {
  readonly text: string;
  readonly lower: string;
}

/** Whether a word is one of a post, whatever stands around it. */
export function isPost({ lower }: Worded): boolean {
  return isPostWord(lower);
}

/** A post, also behind a rank: "vice-chairman". */
function isPostWord(lower: string): boolean {
  if (POSTS.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && RANKS.has(lower.slice(0, hyphen)) && POSTS.has(lower.slice(hyphen + 1));
}

const RANKS: ReadonlySet<string> = new Set(RANK_PREFIXES);

/** What a word in capitals is of a post, from its neighbours: the post itself or what stands before it; undefined for a name. */
export function titleOf(
  word: Worded,
  before: Worded | undefined,
  after: Worded | undefined,
): 'post' | 'modifier' | undefined {
  const beforePost = after !== undefined && POSTS.has(after.lower);
  if (isPostWord(word.lower)) {
    const behindPost = before !== undefined && (POSTS.has(before.lower) || MODIFIERS.has(before.lower));
    const beforeName = after !== undefined && beginsUpper(after.text) && !beforePost;
    return AMBIGUOUS.has(word.lower) && beforeName && !behindPost ? undefined : 'post';
  }
  const more = after !== undefined && (beforePost || MODIFIERS.has(after.lower));
  return MODIFIERS.has(word.lower) && more ? 'modifier' : undefined;
}
