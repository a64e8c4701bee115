/**
 * The labelled texts that entities are measured on and learned from, read from beside the repository: re3d (English defence
 * reports, Dstl, OGL and US public domain; three of its seven sources) and the development part of factRuEval-2016 (Russian news,
 * MIT). Neither is ours, neither is copied. A gold span: `start`, `end`, `kind`, and `form`:
 *   name         holds a capital word besides an article at its head: "Royal Navy", "the Syrian opposition"
 *   description  holds none: "the task force", "the victims"
 *   pronoun      "we", "his"
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../../shared/data/text/', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, ROOT));

export const RE3D_SOURCES = ['CENTCOM', 'UK_Government', 'US_State_Department'];

const PRONOUN =
  /^(?:i|me|my|we|us|our|ours|you|your|he|him|his|she|her|it|its|they|them|their|who|which|that|itself|himself|themselves)$/iu;

function formOf(text, start, end) {
  const words = text.slice(start, end);
  if (PRONOUN.test(words)) return 'pronoun';
  const [first = '', ...rest] = words.split(/\s+/u);
  const opens = /(?:^|[.!?“"\n]\s*)$/u.test(text.slice(0, start));
  const capital = (word) => /^[“"'(]*(?:\p{Lu}|\p{Ll}+-\p{Lu})/u.test(word);
  const article = /^(?:The|A|An|This|These|That|Our|Their|His|Her|Its|All|Some|Many|Both|Other)$/u.test(
    first,
  );
  if (
    capital(first) &&
    !article &&
    !(opens && /^\p{Lu}\p{Ll}+$/u.test(first) && /(?:s|ers|ants)$/u.test(first))
  )
    return 'name';
  return rest.some(capital) ? 'name' : 'description';
}

function linesOf(file) {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }
}

const RE3D_KINDS = {
  Person: 'Person',
  Organisation: 'Organisation',
  Location: 'Location',
  Nationality: 'Nationality',
  Vehicle: 'Vehicle',
  MilitaryPlatform: 'Vehicle',
  DocumentReference: 'DocumentReference',
};

/** The re3d documents, or undefined where the data is absent. `relations` keeps every labelled relation as it is. */
export function readRe3d() {
  if (!existsSync(path('re3d'))) return undefined;
  return RE3D_SOURCES.flatMap((source) => {
    const spans = byDocument(linesOf(path(`re3d/${source}/entities.json`)));
    const relations = byDocument(linesOf(path(`re3d/${source}/relations.json`)));
    return linesOf(path(`re3d/${source}/documents.json`)).map(({ _id: id, text }) => ({
      id,
      set: 're3d',
      source,
      language: 'en',
      text,
      relations: relations.get(id) ?? [],
      gold: unique(
        text,
        (spans.get(id) ?? [])
          .filter(({ type, begin, end }) => type in RE3D_KINDS && text.slice(begin, end).trim() !== '')
          .map(({ type, begin, end }) => ({
            start: begin,
            end,
            kind: RE3D_KINDS[type],
            form: formOf(text, begin, end),
          })),
      ),
    }));
  });
}

/** The factRuEval development documents, or undefined where the data is absent. A span runs from its object's first word to its last. */
export function readFactRuEval() {
  if (!existsSync(path('factrueval_dev'))) return undefined;
  return readdirSync(path('factrueval_dev'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const read = (kind) => readFileSync(path(`factrueval_dev/${file.replace(/txt$/u, kind)}`), 'utf8');
      const spans = new Map(
        read('spans')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => {
            const [id, type, start, length] = line.split(/\s+/u);
            return [id, { type, start: Number(start), end: Number(start) + Number(length) }];
          }),
      );
      const gold = read('objects')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const [, kind, ...ids] = line.slice(0, line.indexOf('#')).trim().split(/\s+/u);
          const parts = ids.map((id) => spans.get(id)).filter((span) => span !== undefined);
          return {
            start: Math.min(...parts.map((part) => part.start)),
            end: Math.max(...parts.map((part) => part.end)),
            kind: kind === 'Org' ? 'Organisation' : kind,
            form: 'name',
            parts,
          };
        });
      return {
        id: file.replace(/\.txt$/u, ''),
        set: 'factrueval',
        source: file.split('_')[0],
        language: 'ru',
        text: read('txt'),
        relations: [],
        gold: unique(read('txt'), gold),
      };
    });
}

/** Each span once; with and without its article is one, the shorter. */
function unique(text, spans) {
  const seen = new Set();
  return spans
    .map((span) => {
      const article = /^(?:the|an?)\s+/iu.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
      return { ...span, start: span.start + article };
    })
    .filter(({ start, end, kind }) => {
      const key = `${start}:${end}:${kind}`;
      return start < end && !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

function byDocument(rows) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.documentId);
    if (group === undefined) groups.set(row.documentId, [row]);
    else group.push(row);
  }
  return groups;
}
