/** Character references to characters, by the tokenizer that reads our HTML. */
import { Parser } from 'htmlparser2';

/** Text with `&amp;`, `&#8212;` and the like decoded; tags are left out. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let out = '';
  const parser = new Parser({ ontext: (piece) => (out += piece) }, { decodeEntities: true });
  parser.end(text);
  return out;
}
