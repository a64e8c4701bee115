/** Posts as a claim tells them. */
import { nominativeAdjective } from './adjective.ts';
import { genderOf, OF_GENDER } from './cells.ts';
import type { Language } from './language.ts';
import type { Phrase } from './phrase.ts';

/** A post in its words, in the nominative: «генеральный директор». */
export function positionOf(
  text: string,
  post: Phrase,
  organisation: Phrase | undefined,
  language: Language,
): string {
  const lemma = post.noun?.lemma ?? '';
  const gender = genderOf(post.cells & ~OF_GENDER.pl) ?? (/[ая]$/u.test(lemma) ? 'f' : 'm');
  const before = post.modifiers
    .filter((word) => language.tables.cues.postAdjectives.test(word))
    .map((word) =>
      nominativeAdjective(word, /^(?:глава|голова|судья|суддя)$/u.test(lemma) ? 'm' : gender, language.code),
    );
  // «заместитель директора завода», «начальник отдела закупок «А»»: the post goes on through people and parts of the house.
  const rest: string[] = [];
  for (
    let at = post.genitive, steps = 0;
    at !== undefined && at !== organisation && at.form === 'description' && steps < 3;
    at = at.genitive, steps += 1
  )
    rest.push(text.slice(at.start, at.end).replace(/\s+/gu, ' '));
  return [...before, lemma, ...rest].join(' ');
}
