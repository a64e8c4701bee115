/** What single elements are: hidden, part of the frame around the content, a line of author and date. */
import {
  BLOCK_ELEMENTS,
  BYLINE_WORDS,
  FRAME_ELEMENTS,
  FRAME_ROLES,
  HIDDEN_ELEMENTS,
  UNREAD_ELEMENTS,
} from '../../data/read/html.ts';
import type { HtmlElement } from './tree.ts';

const UNREAD: ReadonlySet<string> = new Set(UNREAD_ELEMENTS);
const BLOCKS: ReadonlySet<string> = new Set(BLOCK_ELEMENTS);
const HIDDEN: ReadonlySet<string> = new Set(HIDDEN_ELEMENTS);
const FRAMES: ReadonlySet<string> = new Set(FRAME_ELEMENTS);
const ROLES: ReadonlySet<string> = new Set(FRAME_ROLES);
/** Inline styles under which words are not seen. */
const UNSEEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)|mso-hide\s*:\s*all)/iu;

export const isUnread = ({ name }: HtmlElement): boolean => UNREAD.has(name);

export const isBlock = ({ name }: HtmlElement): boolean => BLOCKS.has(name);

/** Whether a browser would not show the element, as far as its own mark-up tells (style sheets are not applied). */
export function isHidden({ name, attributes }: HtmlElement): boolean {
  if (HIDDEN.has(name) || attributes['hidden'] !== undefined) return true;
  const style = attributes['style'];
  return style !== undefined && UNSEEN.test(style.slice(0, 2_000));
}

/** Whether the element is navigation, footer, side column or the like. */
export function isFrame({ name, attributes, parent }: HtmlElement): boolean {
  if (FRAMES.has(name)) return true;
  // A page header is frame; the header of an article holds its title.
  if (name === 'header') return !parent || parent.name === 'body' || parent.name === '#root';
  const role = attributes['role'];
  return role !== undefined && ROLES.has(role.toLowerCase());
}

/** Whether the element is, or is marked as, the line that names author or date. */
export function isByline({ name, attributes }: HtmlElement): boolean {
  if (name === 'time' || attributes['rel'] === 'author') return true;
  const words = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['itemprop'] ?? ''}`;
  return words.length < 500 && BYLINE_WORDS.test(words);
}
