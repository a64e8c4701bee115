/**
 * Descriptions in copied sentences: "a Russian intermediary" in an article and in its wire copy is one party. The key is
 * the whole sentence and the place in it, so that only word for word repetition joins.
 */
import { type Document, type Mention, sha256 } from '../model/index.ts';
import { splitSentences } from '../values/index.ts';

/** A sentence shorter than this repeats by chance ("The company denied this."). Characters. */
const LONG_ENOUGH = 60;

/** What a wire puts before a sentence it copies: "(The Daily Post) -", "LONDON, 3 May (Agency) -". */
const DATELINE = /^[\p{L}\d., ]{0,40}(?:\([^()\n]{2,60}\)\s{0,3}|\p{Lu}{3,} )[-–—]{1,2}\s{1,3}/u;

/** `copy:` keys of the mentions that are descriptions in long sentences, by mention id. */
export function copyKeys(mentions: readonly Mention[], documents: readonly Document[]): Map<string, string> {
  const byDocument = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.form === 'name') continue;
    const known = byDocument.get(mention.document);
    if (known) known.push(mention);
    else byDocument.set(mention.document, [mention]);
  }
  const keys = new Map<string, string>();
  for (const { id, text } of documents) {
    const own = byDocument.get(id)?.sort((a, b) => a.start - b.start);
    if (own === undefined) continue;
    let at = 0;
    for (const { start: from, end } of splitSentences(text)) {
      const start = from + (DATELINE.exec(text.slice(from, Math.min(end, from + 110)))?.[0].length ?? 0);
      while ((own[at]?.start ?? Number.POSITIVE_INFINITY) < start) at += 1;
      const words = text.slice(start, end);
      if (words.length < LONG_ENOUGH) continue;
      let hash: string | undefined;
      for (let next = at; (own[next]?.end ?? Number.POSITIVE_INFINITY) <= end; next += 1) {
        const mention = own[next] as Mention;
        hash ??= sha256(words.replace(/\s+/gu, ' ')).slice(0, 20);
        const before = text.slice(start, mention.start).replace(/\s+/gu, ' ').length;
        keys.set(mention.id, `copy:${hash}:${before}:${mention.schema}`);
      }
    }
  }
  return keys;
}
