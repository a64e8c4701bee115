/**
 * One file to a document: sniffed, read by the reader of its format, given ids. Never throws and never rejects:
 * whatever is wrong with the bytes, or with a reader, becomes an issue of the source.
 */
import {
  type Document,
  type Issue,
  makeDocumentId,
  makeSourceId,
  sha256,
  type Source,
  type SourceId,
} from '../model/index.ts';
import { type NamedChild, nameChildren } from './children.ts';
import { judgeFormat } from './format-issues.ts';
import { READ_LIMITS, type Reader, type ReaderOutcome, type ReadLimits } from './reader.ts';
import { readerFor } from './readers.ts';
import { sniffDeclared } from './sniff/index.ts';
import { textIssues } from './text-issues.ts';

export interface SourceInput {
  /** Relative to the case folder; children as `mail.eml!invoice.pdf`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the parent declares, with its charset parameter if any: `text/plain; charset=koi8-r`. Unjudged. */
  readonly mediaType?: string;
  /** What the parent declares the charset to be; goes before a charset in `mediaType`. */
  readonly charset?: string;
  readonly parent?: SourceId | null;
  /** How deep inside other files this one lies; 0 for a file of the folder. */
  readonly depth?: number;
  readonly limits?: Partial<ReadLimits>;
  /** It is plain text, whatever it looks like; nothing is sniffed. */
  readonly asText?: boolean;
}

export interface SourceReading {
  readonly source: Omit<Source, 'facts'>;
  /** Null where nothing could be read; an issue says why. */
  readonly document: Document | null;
  readonly children: readonly NamedChild[];
  readonly issues: readonly Issue[];
}

/** Reads one file; the files inside it come back as children, unread. */
export async function readSource(input: SourceInput): Promise<SourceReading> {
  const { path, bytes } = input;
  const digest = sha256(bytes);
  const limits = { ...READ_LIMITS, ...input.limits };
  const declared = parseMediaType(input.mediaType);
  const mediaType = input.asText === true ? 'text/plain' : sniffDeclared(bytes, path, declared.type);
  const source: Omit<Source, 'facts'> = {
    id: makeSourceId(path, digest),
    path,
    sha256: digest,
    size: bytes.length,
    mediaType,
    parent: input.parent ?? null,
  };
  const reader = readerFor(mediaType);
  const formatIssues =
    input.asText === true
      ? []
      : judgeFormat({ path, bytes, mediaType, declared: declared.type, known: reader !== undefined });
  if (!reader || bytes.length === 0) return { source, document: null, children: [], issues: formatIssues };
  const charset = input.charset ?? declared.charset;
  const outcome = await readCalmly(reader, {
    path,
    bytes,
    mediaType,
    limits,
    ...(charset === undefined ? {} : { charset }),
  });
  const issues = [...formatIssues, ...outcome.issues, ...textDoubts(outcome, path)];
  const name = `${reader.name}/${reader.version}`;
  const document: Document | null = outcome.draft && {
    id: makeDocumentId(source.id, name),
    source: source.id,
    path,
    ...outcome.draft,
    reader: name,
    issues,
  };
  return { source, document, children: nameChildren(path, outcome.children), issues };
}

/** A file that only holds texts, as JSON Lines do, needs none of its own. */
function textDoubts({ draft, children, issues }: ReaderOutcome, path: string): Issue[] {
  return children.some(({ asText }) => asText === true) ? [] : textIssues(draft, path, issues);
}

async function readCalmly(reader: Reader, input: Parameters<Reader['read']>[0]): Promise<ReaderOutcome> {
  try {
    return await reader.read(input);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      draft: null,
      children: [],
      issues: [
        {
          code: 'read.reader-failed',
          severity: 'error',
          message: `The ${reader.name} reader stumbled over this file (${why.slice(0, 200)}); please report it, and save the file in another format meanwhile.`,
          place: { path: input.path },
        },
      ],
    };
  }
}

function parseMediaType(value: string | undefined): { type?: string; charset?: string } {
  if (value === undefined) return {};
  const [type = '', ...parameters] = value.split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]{1,60})"?\s*$/iu.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { type: type.trim().toLowerCase(), ...(charset === undefined ? {} : { charset }) };
}
