/** What the ending of a capital word allows: «Норвику» is no subject, «Петровым» did it. */
import { ALL_CELLS, type Cells, parseCells } from './cells.ts';

const RU: readonly (readonly [RegExp, Cells])[] = [
  [/(?:пром|ком|атом|холдинг|банк|трон|дом|экспорт|импорт)$/u, parseCells('nom,acc m')],
  [/(?:дзе|швили|енко|ных|ских)$/u, ALL_CELLS],
  [/(?:ого|его)$/u, parseCells('gen,acc mn')],
  [/(?:ому|ему)$/u, parseCells('dat mn')],
  [/(?:.{3}[оеё]м|.{2}[ыи]м)$/u, parseCells('ins mn')],
  [/(?:ой|ей)$/u, parseCells('gen,dat,ins,loc f') | parseCells('nom,acc m')],
  [/(?:ский|цкий|ый|ий)$/u, parseCells('nom,acc m')],
  [/(?:ская|цкая|ая|яя)$/u, parseCells('nom f')],
  [/(?:скую|цкую|ую)$/u, parseCells('acc f')],
  [/(?:ов|ев|ин|ын)$/u, parseCells('nom,acc m')],
  [/(?:ова|ева|ина)$/u, parseCells('nom f') | parseCells('gen,acc m')],
  [/[аеёиоуыэюя]у$/u, ALL_CELLS],
  [/[ую]$/u, parseCells('dat mn') | parseCells('acc f')],
  [/[ая]$/u, parseCells('nom f') | parseCells('gen,acc mn')],
  [/е$/u, parseCells('dat,loc f') | parseCells('loc mn')],
  [/ии$/u, parseCells('gen,dat,loc f') | parseCells('nom,acc pl')],
  [/и$/u, ALL_CELLS],
  [/ы$/u, parseCells('gen,dat,loc f') | parseCells('nom,acc pl')],
  [/[бвгджзйклмнпрстфхцчшщь]$/u, parseCells('nom,acc m') | parseCells('nom,acc f')],
];
const UK: readonly (readonly [RegExp, Cells])[] = [
  [/(?:пром|ком|атом|холдинг|банк|трон|дім|експорт|імпорт)$/u, parseCells('nom,acc m')],
  [/(?:дзе|швілі|их)$/u, ALL_CELLS],
  [/(?:ого|ього)$/u, parseCells('gen,acc mn')],
  [/(?:ому|ьому)$/u, parseCells('dat,loc mn')],
  [/(?:ові|еві|єві)$/u, parseCells('dat,loc m')],
  [/(?:.{3}[оеє]м|.{2}им)$/u, parseCells('ins mn')],
  [/(?:ою|ею|єю)$/u, parseCells('ins f')],
  [/(?:ої|ьої)$/u, parseCells('gen f')],
  [/(?:ій|ий)$/u, parseCells('nom,acc m') | parseCells('dat,loc f')],
  [/[аеєиіїоуюя]у$/u, ALL_CELLS],
  [/[ую]$/u, parseCells('dat,gen,loc mn') | parseCells('acc f')],
  [/(?:ська|цька|зька)$/u, parseCells('nom f')],
  [/[ая]$/u, parseCells('nom f') | parseCells('gen,acc mn')],
  [/ії$/u, parseCells('gen,dat,loc f') | parseCells('nom,acc pl')],
  [/і$/u, ALL_CELLS],
  [/[иї]$/u, parseCells('gen,dat,loc f') | parseCells('nom,acc pl')],
  [/[бвгґджзйклмнпрстфхцчшщь]$/u, parseCells('nom,acc m') | parseCells('nom,acc f')],
];

/** The cells of a bare name's word. Acronyms, other scripts and names in -о take any. */
export function nameCells(word: string, language: 'ru' | 'uk'): Cells {
  if (!/^[\p{Script=Cyrillic}'’ʼ-]+$/u.test(word) || /^\p{Lu}+$/u.test(word) || word.length < 3)
    return ALL_CELLS;
  const lower = word.toLowerCase();
  for (const [ending, cells] of language === 'ru' ? RU : UK) if (ending.test(lower)) return cells;
  return ALL_CELLS;
}

const OTHER_RU: readonly (readonly [RegExp, Cells])[] = [
  [/(?:ами|ями)$/u, parseCells('ins pl')],
  [/(?:ам|ям)$/u, parseCells('dat pl')],
  [/(?:ах|ях)$/u, parseCells('loc pl')],
  [/(?:ов|ев|ёв)$/u, parseCells('gen,acc pl')],
  [/(?:ием|ом|ем|ём)$/u, parseCells('ins mn')],
  [/ью$/u, parseCells('ins f')],
  [/(?:ой|ою)$/u, parseCells('ins f')],
  [/ей$/u, parseCells('ins f') | parseCells('gen,acc pl')],
  [/[ую]$/u, parseCells('dat mn') | parseCells('acc f')],
  [/(?:ие|ье)$/u, parseCells('nom,acc n')],
  [/ия$/u, parseCells('nom f') | parseCells('gen n') | parseCells('nom,acc pl')],
  [/ии$/u, parseCells('gen,dat,loc f') | parseCells('loc n') | parseCells('nom,acc pl')],
  [/е$/u, parseCells('loc mnf') | parseCells('dat f')],
  [/[ая]$/u, parseCells('nom f') | parseCells('gen mn') | parseCells('nom,acc pl')],
  [/[ыи]$/u, parseCells('gen f') | parseCells('nom,acc pl')],
  [/ь$/u, parseCells('nom,acc mf')],
  [/й$/u, parseCells('nom,acc m') | parseCells('gen pl')],
  [/[бвгджзклмнпрстфхцчшщ]$/u, parseCells('nom,acc m') | parseCells('gen pl')],
];
const OTHER_UK: readonly (readonly [RegExp, Cells])[] = [
  [/(?:ами|ями)$/u, parseCells('ins pl')],
  [/(?:ам|ям)$/u, parseCells('dat pl')],
  [/(?:ах|ях)$/u, parseCells('loc pl')],
  [/(?:ів|їв)$/u, parseCells('gen,acc pl')],
  [/(?:ові|еві|єві)$/u, parseCells('dat,loc m')],
  [/ям$/u, parseCells('ins n')],
  [/(?:ом|ем|єм)$/u, parseCells('ins mn')],
  [/(?:ою|ею|єю|стю|ллю|ттю|ззю|ссю)$/u, parseCells('ins f')],
  [/ння$/u, parseCells('nom,acc,gen n') | parseCells('nom,acc pl')],
  [/нню$/u, parseCells('dat n')],
  [/нні$/u, parseCells('loc n')],
  [/[ую]$/u, parseCells('dat,gen,loc mn') | parseCells('acc f')],
  [/ія$/u, parseCells('nom f')],
  [/ії$/u, parseCells('gen,dat,loc f') | parseCells('nom,acc pl')],
  [/[ая]$/u, parseCells('nom f') | parseCells('gen mn') | parseCells('nom,acc pl')],
  [/[иії]$/u, parseCells('gen,dat,loc f') | parseCells('nom,acc pl')],
  [/ь$/u, parseCells('nom,acc mf')],
  [/й$/u, parseCells('nom,acc m') | parseCells('gen pl')],
  [/[бвгґджзклмнпрстфхцчшщ]$/u, parseCells('nom,acc m') | parseCells('gen pl')],
];

/** What the ending of a noun outside the lexicon allows; undefined for words that are rather adverbs. */
export function otherCells(lower: string, language: 'ru' | 'uk'): Cells | undefined {
  for (const [ending, cells] of language === 'ru' ? OTHER_RU : OTHER_UK) if (ending.test(lower)) return cells;
  return undefined;
}
