/** What the case is made of: issues of the data, sources, and the cited passages themselves. */
import { SEVERITY_LABELS } from '../../data/dossier/labels.ts';
import { EMPTY, INTROS, TITLES } from '../../data/dossier/prose.ts';
import { GENRE_NOUNS } from '../../data/dossier/utterance.ts';
import type { Issue, Source, SourceFact } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import type { Citation, Content, Section } from '../content/block.ts';
import { counted } from '../sentence/english.ts';
import { dateWords } from '../sentence/time-words.ts';
import { joinWords, verbatim, type Words, words } from '../sentence/words.ts';
import { byText, sortedBy } from '../stable-order.ts';

const SEVERITIES = ['error', 'warning', 'notice'] as const;

export function issueSection(index: CaseIndex): Section {
  const all = new Map(
    [...index.view.issues, ...index.view.documents.flatMap((document) => document.issues)].map((issue) => [
      issueKey(issue),
      issue,
    ]),
  );
  const issues = [...all].sort(([a], [b]) => byText(a, b)).map(([, issue]) => issue);
  return {
    id: 'issues',
    title: TITLES.issues,
    intro: issues.length === 0 ? EMPTY.issues : INTROS.issues,
    blocks:
      issues.length === 0
        ? []
        : [
            {
              type: 'table',
              caption: counted(issues.length, 'issue'),
              head: ['Severity', 'Where', 'What', 'Code'],
              rows: issues.map((issue) => ({ cells: issueCells(issue) })),
            },
          ],
  };
}

function issueKey({ severity, place, code, message }: Issue): string {
  return [
    SEVERITIES.indexOf(severity),
    place.path ?? '',
    String(place.start ?? 0).padStart(12, '0'),
    code,
    message,
  ].join('\u0000');
}

function issueCells({ severity, place, message, code }: Issue): Content[] {
  const where = [
    place.path ?? 'the case',
    place.page === undefined ? '' : `page ${place.page}`,
    place.start === undefined ? '' : `characters ${place.start}–${place.end ?? place.start}`,
    place.detail ?? '',
  ].filter((part) => part !== '');
  return [
    { chips: [{ kind: severity, label: SEVERITY_LABELS[severity] }] },
    { words: verbatim(where.join(', ')) },
    { words: verbatim(message) },
    { words: [{ text: code, code: true }] },
  ];
}

export function sourceSection(index: CaseIndex): Section {
  const sources = sortedBy(
    index.view.sources,
    (source) => source.path,
    (source) => source.id,
  );
  const groups = sortedBy(
    index.view.originGroups.filter((group) => group.sources.length > 1),
    (group) => group.id,
  );
  return {
    id: 'sources',
    title: TITLES.sources,
    intro: sources.length === 0 ? EMPTY.sources : INTROS.sources,
    blocks: [
      ...(sources.length === 0
        ? []
        : [
            {
              type: 'table',
              caption: counted(sources.length, 'source'),
              head: ['File', 'Kind', 'Issued by, to', 'Dates', 'Origin', 'SHA-256'],
              rows: sources.map((source) => ({ id: source.id, cells: sourceCells(index, source) })),
            } as const,
          ]),
      ...(groups.length === 0
        ? []
        : [
            { type: 'heading', text: 'Sources of one origin, counted once' } as const,
            {
              type: 'items',
              ordered: false,
              items: groups.map((group) => ({
                words: joinWords(
                  group.sources.map((id) => verbatim(index.sources.get(id)?.path ?? id)),
                  ', ',
                ),
                lines: group.why.map((why) => ({ words: verbatim(why) })),
              })),
            } as const,
          ]),
    ],
  };
}

function sourceCells(index: CaseIndex, source: Source): Content[] {
  const { facts } = source;
  const group = index.originOf.get(source.id);
  const others = (group?.sources ?? [])
    .filter((id) => id !== source.id)
    .map((id) => index.sources.get(id)?.path ?? id);
  const fact = (label: string, value: SourceFact<string> | undefined, date = false): Content[] =>
    value
      ? [{ words: words`${label} ${verbatim(date ? dateWords(value.value) : value.value)}${how(value)}` }]
      : [];
  return [
    {
      words: verbatim(source.path),
      lines: facts.title ? [{ words: words`“${verbatim(facts.title.value)}”` }] : [],
    },
    {
      words: words`${GENRE_NOUNS[facts.genre.value]}${how(facts.genre)}`,
      lines: facts.language ? [{ words: words`language ${facts.language.value}` }] : [],
    },
    { lines: [...fact('by', facts.issuer), ...fact('to', facts.addressee)] },
    { lines: [...fact('dated', facts.documentDate, true), ...fact('published', facts.publishedAt, true)] },
    {
      words:
        others.length === 0
          ? words`its own`
          : words`counts once with ${joinWords(others.map(verbatim), ', ')}`,
    },
    { words: [{ text: source.sha256, code: true }] },
  ];
}

function how({ by, why }: SourceFact<string>): Words | string {
  return by === 'manifest' ? '' : words` (inferred: ${verbatim(why)})`;
}

export function passageSection(citations: readonly Citation[]): Section {
  return {
    id: 'passages',
    title: TITLES.passages,
    intro: citations.length === 0 ? EMPTY.passages : INTROS.passages,
    blocks: citations.length === 0 ? [] : [{ type: 'passages', citations }],
  };
}
