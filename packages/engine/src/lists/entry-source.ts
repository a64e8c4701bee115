/**
 * A list entry as a source of its own, a child of the list file: its record as the document, its names as mentions,
 * and one claim that the publisher lists it. So a sentence on a listing cites the very row of the list.
 */
import {
  type Claim,
  type Document,
  type Extraction,
  type ListEntry,
  type ListVersion,
  makeClaim,
  makeDocumentId,
  makeMention,
  makeSourceId,
  type Mention,
  type MentionSchema,
  sha256,
  type Source,
  type SourceFacts,
  type Span,
} from '../model/index.ts';
import { dayOf, programmeWords, statedSpans } from './record-spans.ts';

const READER = 'list-entry/1';
const EXTRACTOR = { name: 'list-entry', version: '1' } as const;
const SCHEMATA: Readonly<Record<string, MentionSchema>> = {
  Person: 'Person',
  Organization: 'Organization',
  Company: 'Company',
  PublicBody: 'PublicBody',
  LegalEntity: 'LegalEntity',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
};
/** Properties that help to tell whether a party is this entry; the rest is in the record. */
const IDENTIFYING = [
  'birthDate',
  'country',
  'imoNumber',
  'innCode',
  'jurisdiction',
  'leiCode',
  'nationality',
  'ogrnCode',
  'passportNumber',
  'registrationNumber',
  'swiftBic',
  'uscCode',
  'website',
] as const;

/** A list entry taken into a case. */
export interface EntrySource {
  readonly source: Source;
  readonly document: Document;
  readonly extraction: Extraction;
}

/**
 * The entry as a child of the list file at `parentPath`, which holds its main row: `sdn.csv!12345`. Weak names are not
 * mentions: by the publisher's own word they do not tell a party from its namesakes.
 */
export function entrySource(version: ListVersion, entry: ListEntry, parentPath: string): EntrySource {
  const path = `${parentPath}!${entry.id}`;
  const digest = sha256(entry.record);
  const parent = version.files.find((file) => file.path === parentPath);
  const id = makeSourceId(path, digest);
  const facts = factsOf(version, entry);
  const document: Document = {
    id: makeDocumentId(id, READER),
    source: id,
    path,
    text: entry.record,
    pages: [],
    blocks: lines(entry.record).map((span) => ({ kind: 'paragraph', ...span })),
    tables: [],
    lines: [],
    metadata: { title: [version.title], publisher: [version.publisher], version: [version.version] },
    reader: READER,
    issues: [],
  };
  const mentions = nameMentions(document, entry);
  const extraction: Extraction = {
    document: document.id,
    facts,
    mentions: [...mentions].sort((a, b) => a.start - b.start),
    claims: sanctionClaims(document, version, entry, mentions[0]),
    extractors: [`${EXTRACTOR.name}/${EXTRACTOR.version}`],
    issues: [],
  };
  const source: Source = {
    id,
    path,
    sha256: digest,
    size: new TextEncoder().encode(entry.record).length,
    mediaType: 'text/plain',
    parent: parent === undefined ? null : makeSourceId(parentPath, parent.sha256),
    facts,
  };
  return { source, document, extraction };
}

function factsOf(version: ListVersion, entry: ListEntry): SourceFacts {
  const inferred = <Value>(value: Value, why: string) => ({ value, by: 'inferred', why }) as const;
  return {
    genre: inferred('list entry', 'layout of a published list'),
    language: inferred('en', 'layout of a published list'),
    title: inferred(`${version.title}, entry ${entry.id}`, 'list and entry number'),
    issuer: inferred(version.publisher, 'publisher of the list'),
    ...(version.publishedOn === null
      ? {}
      : { publishedAt: inferred(version.publishedOn, 'date the list was generated') }),
  };
}

function lines(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length > 0) spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

/** The primary name first. A name that the record does not hold letter for letter makes no mention. */
function nameMentions(document: Document, entry: ListEntry): Mention[] {
  const mentions: Mention[] = [];
  const schema = SCHEMATA[entry.schema] ?? 'LegalEntity';
  for (const { value, kind } of entry.names) {
    if (kind === 'weak') continue;
    const span = findName(document.text, value);
    const taken =
      span === undefined || mentions.some(({ start, end }) => start < span.end && span.start < end);
    if (span === undefined || taken) continue;
    const [first] = mentions;
    mentions.push(
      makeMention(document, {
        ...span,
        schema,
        form: 'name',
        name: value,
        properties: first === undefined ? identifying(entry) : {},
        ...(first === undefined
          ? {}
          : {
              coreference: {
                antecedent: first.id,
                rule: 'coref.list-alias',
                why: 'the list gives it as another name of the same entry',
              },
            }),
      }),
    );
  }
  return mentions;
}

/** Where a name stands in a record: as a whole field, as a whole value of a line, else anywhere. */
function findName(text: string, name: string): Span | undefined {
  const fields = [name, name.replaceAll('"', '""')].map((printed) => ({
    printed,
    as: `"${printed}"`,
    skip: 1,
  }));
  const values = [{ printed: name, as: `: ${name}\n`, skip: 2 }];
  const anywhere = [{ printed: name, as: name, skip: 0 }];
  for (const { printed, as, skip } of [...fields, ...values, ...anywhere]) {
    const found = `${text}\n`.indexOf(as);
    if (found !== -1) return { start: found + skip, end: found + skip + printed.length };
  }
  return undefined;
}

function identifying(entry: ListEntry): Mention['properties'] {
  return Object.fromEntries(
    IDENTIFYING.flatMap((property) => {
      const values = entry.properties[property];
      return values === undefined ? [] : [[property, values]];
    }),
  );
}

function sanctionClaims(
  document: Document,
  version: ListVersion,
  entry: ListEntry,
  target: Mention | undefined,
): Claim[] {
  if (target === undefined) return [];
  return [
    makeClaim(document, {
      kind: 'sanction',
      roles: { target: [target.id] },
      programme: programmeWords(entry),
      time: dayOf(document.text, entry),
      attribution: [{ description: version.publisher, named: true, basis: 'registry', stance: 'asserts' }],
      spans: statedSpans(document.text, entry, target),
      extractor: EXTRACTOR,
      rule: `list.${version.list}`,
    }),
  ];
}
