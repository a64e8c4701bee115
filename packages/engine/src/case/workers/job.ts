/**
 * One file, read and extracted, with everything inside it: a mail's attachments, a PDF's embedded files, an
 * archive's members. Runs in a worker; a pure function of bytes, context and limits.
 */
import { openTrace, type Trace } from '../../extract/index.ts';
import type { Document, Extraction, Issue, Source, SourceContext, SourceId } from '../../model/index.ts';
import { messageOf } from '../../disk/index.ts';
import type { ReadEntry, Reading } from '../reading.ts';
import { ownOutputIssue } from './own-output.ts';

export interface ReadJob {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the manifest says, of the file and of its children (`mail.eml!invoice.pdf`), by path. */
  readonly contexts: Readonly<Record<string, SourceContext>>;
  /** Deepest nesting of children that is read. */
  readonly depth: number;
  /** Most children read out of one file, at all depths together. */
  readonly children: number;
  /** The file is plain text, whatever it looks like. */
  readonly asText?: boolean;
  /** Keeps what every parser and refiner did with each document. */
  readonly trace?: boolean;
}

/** The two rooms a job needs, as they are or as a test stands in for a broken one. */
export interface JobRooms {
  readonly readSource: (input: {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly mediaType?: string;
    readonly parent?: SourceId | null;
    readonly depth?: number;
    readonly asText?: boolean;
  }) => Promise<{
    readonly source: Pick<Source, 'id' | 'path' | 'sha256' | 'size' | 'mediaType' | 'parent'>;
    readonly document: Document | null;
    readonly children: readonly {
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly mediaType?: string;
      readonly asText?: boolean;
      readonly context?: SourceContext;
    }[];
    readonly issues: readonly Issue[];
  }>;
  readonly extractDocument: (
    document: Document,
    context: SourceContext,
    options?: { readonly trace?: Trace },
  ) => Extraction;
}

/** Most texts read out of one file of texts, as JSON Lines are: they cost little each. */
const TEXTS = 20_000;

/** Reads the file and its children, parents first. */
export async function runJob(job: ReadJob, rooms: JobRooms): Promise<Reading> {
  const entries: ReadEntry[] = [];
  interface Waiting {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly mediaType?: string;
    readonly asText?: boolean;
    readonly context?: SourceContext;
    readonly parent: Source | null;
    readonly depth: number;
  }
  const { asText } = job;
  const waiting: Waiting[] = [
    { path: job.path, bytes: job.bytes, parent: null, depth: 0, ...(asText === undefined ? {} : { asText }) },
  ];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const { path, bytes, parent, depth } = at;
    const seen = await rooms.readSource({
      path,
      bytes,
      parent: parent?.id ?? null,
      depth,
      ...(at.mediaType === undefined ? {} : { mediaType: at.mediaType }),
      ...(at.asText === undefined ? {} : { asText: at.asText }),
    });
    const own = ownOutputIssue(path, bytes);
    const read = own === undefined ? seen : { ...seen, document: null, children: [], issues: [own] };
    const context: SourceContext = {
      ...at.context,
      ...job.contexts[path],
      ...(parent === null ? {} : { parent: { path: parent.path, facts: parent.facts } }),
    };
    const entry = entryOf(read, context, rooms, job.trace === true);
    const kept = keptChildren(read.children, depth, job, entries.length + waiting.length);
    entries.push({ ...entry, issues: [...entry.issues, ...kept.issues] });
    // Depth first, in order: parents stand before their children.
    waiting.unshift(...kept.children.map((child) => ({ ...child, parent: entry.source, depth: depth + 1 })));
  }
  return { entries };
}

type ReadOutcome = Awaited<ReturnType<JobRooms['readSource']>>;

function entryOf(read: ReadOutcome, context: SourceContext, rooms: JobRooms, isTraced: boolean): ReadEntry {
  const { document } = read;
  const trace = isTraced ? openTrace() : undefined;
  const issues = [...read.issues];
  let extraction: Extraction | null = null;
  if (document) {
    for (const issue of document.issues) if (!issues.includes(issue)) issues.push(issue);
    try {
      extraction = rooms.extractDocument(document, context, trace === undefined ? {} : { trace });
      issues.push(...extraction.issues);
    } catch (error) {
      issues.push({
        code: 'case.extract-failed',
        severity: 'error',
        message: `The text was read, but no claims could be drawn from it (${messageOf(error)}); please report this file.`,
        place: { path: read.source.path },
      });
    }
  }
  const facts = extraction?.facts ?? unreadFacts(context);
  return {
    source: { ...read.source, facts },
    document,
    extraction,
    issues,
    ...(trace === undefined ? {} : { trace: trace.events() }),
  };
}

/** What is known of a file nobody could read: what the manifest says. */
export function unreadFacts(context: SourceContext): Source['facts'] {
  const said = <Value>(value: Value) => ({ value, by: 'manifest', why: 'manifest' }) as const;
  return {
    genre: context.genre
      ? said(context.genre)
      : { value: 'other', by: 'inferred', why: 'the file could not be read' },
    ...(context.publisher ? { issuer: said(context.publisher) } : {}),
    ...(context.published ? { publishedAt: said(context.published) } : {}),
    ...(context.origin ? { origin: said(context.origin) } : {}),
    ...(context.note ? { note: said(context.note) } : {}),
    ...(context.title ? { title: said(context.title) } : {}),
    ...(context.language ? { language: said(context.language) } : {}),
  };
}

function keptChildren(
  children: ReadOutcome['children'],
  depth: number,
  job: ReadJob,
  already: number,
): { children: ReadOutcome['children']; issues: Issue[] } {
  if (children.length === 0) return { children, issues: [] };
  if (depth + 1 > job.depth) {
    return {
      children: [],
      issues: children.map(({ path }) => ({
        code: 'case.nested-too-deep',
        severity: 'error',
        message: `The file lies more than ${job.depth} files deep inside another and is not read; save it into the folder by itself.`,
        place: { path },
      })),
    };
  }
  const most = children.every(({ asText }) => asText === true) ? Math.max(TEXTS, job.children) : job.children;
  const room = Math.max(0, most - already);
  const left = children.length - room;
  if (left <= 0) return { children, issues: [] };
  return {
    children: children.slice(0, room),
    issues: [
      {
        code: 'case.too-many-children',
        severity: 'error',
        message: `${left} of the files inside are not read, for one file may hold ${most}; unpack or split it.`,
        place: { path: job.path },
      },
    ],
  };
}
