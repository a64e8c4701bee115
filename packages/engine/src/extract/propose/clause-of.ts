/**
 * Whether a time or a sum belongs to a verb, or to another verb of the same sentence: one that stands between them, one in a part set between
 * commas, one behind a conjunction.
 */
import { INSERTION_OPENS } from '../../data/propose/insertions.ts';
import type { Span } from '../../model/index.ts';
import { type FoundTrigger, inside, overlaps, type SentenceView } from './sentence-view.ts';

const PARTS = new Map(
  Object.entries(INSERTION_OPENS).map(([language, opens]) => [
    language,
    language === 'zh'
      ? new RegExp(`[，,](?:${opens})[^，,；。]{2,80}(?=[，,])`, 'gu')
      : new RegExp(`,\\s(?:${opens})(?!\\p{L})(?:[^,;]|,(?=\\d)){2,240}(?=[,;]|$)`, 'gu'),
  ]),
);

const CLAUSE: Readonly<Record<SentenceView['language'], RegExp>> = {
  en: /;|(?<!\p{L})(?:but|while|whereas|before|after|because|when|which|that|who|where)(?!\p{L})|,\s(?:and|or)\s/u,
  ru: /;|(?<!\p{L})(?:но|однако|тогда как|после того|до того|потому|когда|котор\p{L}*|что|где)(?!\p{L})|,\s(?:и|а)\s/u,
  uk: /;|(?<!\p{L})(?:але|однак|проте|тоді як|після того|до того|тому що|коли|як(?:ий|а|е|і)|що|де)(?!\p{L})|,\s(?:і|й|та|а)\s/u,
  zh: /[；。]|但|而且|随后|之后/u,
};

/** `roles` are the words of the claim's parties and things, passed over. */
export function belongsTo(
  view: SentenceView,
  trigger: FoundTrigger,
  value: Span,
  roles: readonly Span[],
): boolean {
  const { text, start, end, language } = view;
  const words = text.slice(start, end).toLowerCase();
  const parts = [...words.matchAll(PARTS.get(language) ?? /(?!)/gu)].map((part) => ({
    start: start + part.index,
    end: start + part.index + part[0].length,
  }));
  // A part that opens with the verb's own words, or none, holds both or neither.
  if (
    parts.some((part) => inside(value, part) !== overlaps(trigger, part) && !holdsRole(part, roles, trigger))
  )
    return false;
  const [from, to] = value.end <= trigger.start ? [value.end, trigger.start] : [trigger.end, value.start];
  const inParts = (span: Span): boolean =>
    parts.some((part) => inside(span, part) && !overlaps(trigger, part));
  const others = view.triggers.filter(
    (other) =>
      other.voice !== 'noun' &&
      !overlaps(other, trigger) &&
      !inParts(other) &&
      !isPurpose(view, other) &&
      // "imposed sanctions" is one happening.
      !(other.pattern === trigger.pattern && other.start >= trigger.end && other.start - trigger.end <= 10) &&
      !roles.some((role) => overlaps(role, other)),
  );
  if (value.start >= trigger.end)
    return (
      !others.some((other) => other.start >= from && other.end <= to) &&
      !CLAUSE[language].test(text.slice(from, to).toLowerCase())
    );
  // A time before the verb opens the sentence, or stands between subject and verb, but behind no other verb.
  return !others.some((other) => other.end <= value.start && other.start >= start);
}

/** "trained them to fly it in 2022": an infinitive of purpose happens when its verb does. */
function isPurpose({ text, start, language }: SentenceView, { start: at }: Span): boolean {
  return language === 'en' && /\sto\s$/u.test(text.slice(Math.max(start, at - 4), at));
}

/** A comma part that a party of the claim stands in is no aside of the claim. */
function holdsRole(part: Span, roles: readonly Span[], trigger: Span): boolean {
  return !overlaps(trigger, part) && roles.some((role) => inside(role, part));
}
