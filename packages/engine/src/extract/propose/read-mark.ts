/**
 * How a party stands to a verb by the words before it, its case and its position: the simple signs of a language, enough to
 * refuse a proposal that turns them round. What no sign shows is told as nothing.
 */
import {
  BE_FORMS,
  COUNT_WORDS,
  DESCRIBING_FORMS,
  DESCRIBING_NOUNS,
  ENGLISH_FILLERS,
  MARKS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
} from '../../data/propose/marks.ts';
import type { Mark } from '../../data/propose/patterns.ts';
import type { Span } from '../../model/index.ts';
import { caseForms } from '../../values/index.ts';
import { type FoundTrigger, lowered, type SentenceView } from './sentence-view.ts';

/** `null` is a mark that shows nothing of use; cases are the possible ones of an unmarked Russian or Ukrainian name. */
export interface Standing {
  /** Where the words of the mark start, or the name itself. */
  readonly from: number;
  readonly mark?: Mark | null;
  readonly cases?: ReadonlySet<Case>;
  /** A noun such as «компания» stands before it or in it: the words name a party. */
  readonly described?: boolean;
}

export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';
const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];
/** Words looked at before a name. */
const MOST_WORDS_BACK = 5;

/** The sign before a name in its sentence. */
export function readMark(sentence: SentenceView, name: Span): Standing {
  if (sentence.language === 'zh') return hanMark(sentence, name);
  if (sentence.language === 'en') return englishMark(sentence, name);
  return inflectedMark(sentence, name, sentence.language);
}

const HAN_MARKS = Object.entries(MARKS.zh).sort(([a], [b]) => b.length - a.length);
/** What a party is, right before its name: 意大利制造商. */
const HAN_DESCRIPTION =
  /(?:(?!从|由|向|给|被|通过|经由|为|与|和|对|在|于)\p{Script=Han}){0,4}(?:制造商|供应商|生产商|贸易商|经销商|代理商|开发商|运营商|厂商|企业|巨头)$/u;

function hanMark({ text, start }: SentenceView, name: Span): Standing {
  const low = Math.max(start, name.start - 20);
  const near = text.slice(low, name.start).replace(/[“"「『《\s]+$/u, '');
  const before = near.replace(HAN_DESCRIPTION, '');
  // 收到 ends in 到, which marks nothing there.
  const found = /[收得接达看找受]到$/u.test(before)
    ? undefined
    : HAN_MARKS.find(([words]) => before.endsWith(words));
  if (found === undefined) return { from: before === near ? name.start : low + before.length };
  return { from: low + before.length - found[0].length, mark: found[1] };
}

interface WordBefore extends Span {
  readonly lower: string;
  /** What stands between it and what follows: blank, or something else. */
  readonly joined: boolean;
}

function wordsBefore(text: string, start: number, at: number): WordBefore[] {
  const before = text.slice(Math.max(start, at - 120), at);
  const offset = Math.max(start, at - 120);
  const words: WordBefore[] = [];
  let next = before.length;
  for (const match of [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’ʼ-]*/gu)].reverse()) {
    const between = before.slice(match.index + match[0].length, next);
    words.push({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      lower: lowered(match[0]),
      joined: /^[\s«"“„‘'(]*$/u.test(between) && !between.includes('('),
    });
    next = match.index;
    if (words.length > MOST_WORDS_BACK + 1) break;
  }
  return words;
}

function englishMark({ text, start }: SentenceView, name: Span): Standing {
  const words = wordsBefore(text, start, name.start);
  for (const [index, word] of words.entries()) {
    if (!word.joined || index > MOST_WORDS_BACK) break;
    if (Object.hasOwn(MARKS.en, word.lower)) return { from: word.start, mark: MARKS.en[word.lower] ?? null };
    const isName = /\p{Lu}/u.test(text.charAt(word.start)) && word.start !== start;
    const counts = COUNT_WORDS.test(word.lower) && /^(?:of|with|for)$/u.test(words[index + 1]?.lower ?? '');
    if (!isName && !counts && !ENGLISH_FILLERS.test(word.lower)) break;
  }
  return { from: name.start };
}

function inflectedMark(sentence: SentenceView, name: Span, language: 'ru' | 'uk'): Standing {
  const { text, start } = sentence;
  const words = wordsBefore(text, start, name.start);
  let from = name.start;
  let cases: ReadonlySet<Case> | undefined;
  for (const [index, word] of words.entries()) {
    if (!word.joined || index > MOST_WORDS_BACK) break;
    const two = `${words[index + 1]?.lower ?? ''} ${word.lower}`;
    const phrase = Object.hasOwn(MARKS[language], two) ? two : word.lower;
    if (Object.hasOwn(MARKS[language], phrase)) {
      const at = phrase === two ? (words[index + 1]?.start ?? word.start) : word.start;
      return { from: at, mark: MARKS[language][phrase] ?? null };
    }
    const described = describingCases(word.lower, language);
    if (cases === undefined && described !== undefined) {
      cases = described;
      from = word.start;
    } else if (!isAdjective(word.lower) && !/^(?:ооо|ао|зао|пао|оао|тов|пат|прат)$/u.test(word.lower)) break;
  }
  const own = text.slice(name.start, name.end);
  const first = lowered(/\p{L}+/u.exec(own)?.[0] ?? '');
  return {
    from,
    cases: cases ?? casesOfName(own, text.charAt(name.start - 1), language),
    described: cases !== undefined || describingCases(first, language) !== undefined,
  };
}

/** Letters of the shortest noun that others are made of. */
const SHORTEST_HEAD = 5;

/** The cases a form of a describing noun may be; undefined for other words. */
export function describingCases(word: string, language: 'ru' | 'uk'): ReadonlySet<Case> | undefined {
  const forms = describingForms(language);
  const lower = lowered(word);
  const known = forms.get(lower);
  if (known !== undefined) return known;
  // «судоверфь» is a «верфь».
  for (let at = 2; at <= lower.length - SHORTEST_HEAD; at += 1) {
    const head = forms.get(lower.slice(at));
    if (head !== undefined) return head;
  }
  return undefined;
}

const describing = new Map<'ru' | 'uk', ReadonlyMap<string, ReadonlySet<Case>>>();

function describingForms(language: 'ru' | 'uk'): ReadonlyMap<string, ReadonlySet<Case>> {
  const known = describing.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, Set<Case>>();
  for (const noun of DESCRIBING_NOUNS[language])
    for (const [slot, forms] of caseForms(noun, language).entries())
      for (const form of forms) {
        const cases = made.get(form) ?? new Set<Case>();
        const own = CASES[slot];
        if (own !== undefined) cases.add(own);
        made.set(form, cases);
      }
  for (const [form, own] of Object.entries(DESCRIBING_FORMS[language])) made.set(form, casesIn(own));
  for (const noun of PERSON_NOUNS[language])
    for (const [ending, own] of Object.entries(PERSON_ENDINGS[language]))
      made.set(noun + ending, casesIn(own));
  describing.set(language, made);
  return made;
}

function casesIn(words: string): Set<Case> {
  return new Set(words.split(' ') as Case[]);
}

function isAdjective(word: string): boolean {
  if (/^(?:котор|чье|чьё|чьи|як(?:ий|ого|ому|им|ої|ою|ій)$)/u.test(word)) return false;
  return /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ую|юю|ої|ій|ою|ські|ській|ський|ська|ську|ські)$/u.test(
    word,
  );
}

/** A quoted or Latin name keeps its form; a legal form before it has no case. */
function casesOfName(name: string, before: string, language: 'ru' | 'uk'): ReadonlySet<Case> {
  const first = lowered(/\p{L}+/u.exec(name)?.[0] ?? '');
  const described = describingCases(first, language);
  if (described !== undefined) return described;
  const last = /(\p{Script=Cyrillic}+)$/u.exec(name)?.[1]?.toLowerCase();
  if (last === undefined || /[«"“„]/u.test(before) || /[«"“„]/u.test(name)) return new Set(CASES);
  if (/(?:ом|ем|ём|ым|им|ою|ею|єю)$/u.test(last)) return new Set<Case>(['ins']);
  if (/(?:у|ю|ові|еві)$/u.test(last)) return new Set<Case>(['dat', 'acc']);
  if (/(?:ой|ей)$/u.test(last)) return new Set<Case>(['gen', 'dat', 'ins']);
  if (/[ая]$/u.test(last)) return new Set<Case>(['nom', 'gen', 'acc']);
  if (/[еиіы]$/u.test(last)) return new Set<Case>(['gen', 'dat', 'loc', 'nom']);
  return new Set<Case>(['nom', 'acc']);
}

/** Whether an English verb form stands in the passive: after a form of "be", or right before "by" or another mark. */
export function isPassive({ text, start, end, language }: SentenceView, trigger: FoundTrigger): boolean {
  if (trigger.voice === 'passive') return true;
  if (language !== 'en' || trigger.voice === 'noun') return false;
  const form = lowered(text.slice(trigger.start, trigger.end));
  if (!/(?:ed|en|own|ent|old|ought|ade|uilt|aid|eld|wn)$/u.test(form)) return false;
  const words = wordsBefore(text, start, trigger.start);
  for (const word of words.slice(0, 4)) {
    if (!word.joined) break;
    if (BE_FORMS.has(word.lower)) return true;
    if (!/^(?:not|never|also|later|then|first|allegedly|reportedly|[a-z]+ly)$/u.test(word.lower)) break;
  }
  const after = text.slice(trigger.end, Math.min(end, trigger.end + 160));
  return (
    /^\sby\s/u.test(after) ||
    (/^\s(?:to|from|via|through)\s/u.test(after) && /^[^,;:]*\sby\s\p{Lu}/u.test(after))
  );
}
