/**
 * Word files (DOCX, DOCM; ECMA-376 part 1). Order of the text: headers, body, footers, footnotes, endnotes, comments.
 * Macros are never run; embedded files come out as children.
 */
import type { Issue } from '../../model/index.ts';
import { DraftBuilder } from '../draft-builder.ts';
import {
  isPropertyPart,
  openPackage,
  readProperties,
  readRelationships,
  type Relationship,
} from '../ooxml/index.ts';
import type { ChildFile, Reader, ReaderInput, ReaderOutcome } from '../reader.ts';
import { readStory } from './read-story.ts';
import { readStyles } from './styles.ts';
import { type StoryWriter, writeNodes } from './write-story.ts';

const EMBEDDED: ReadonlySet<string> = new Set(['package', 'oleObject', 'aFChunk', 'control']);

async function readDocx(input: ReaderInput): Promise<ReaderOutcome> {
  const { opened, issues: opening } = openPackage(input, 'docx', isWanted);
  if (opened === undefined) return { draft: null, children: [], issues: opening };
  const { members, names } = opened;
  const issues: Issue[] = [];
  const place = { path: input.path };
  const main = mainPart(members);
  const body = main === undefined ? undefined : members.get(main);
  if (main === undefined || body === undefined) {
    const message = 'The container holds no Word document and was not read; check what kind of file it is.';
    issues.push({ code: 'read.docx-broken', severity: 'error', message, place });
    return { draft: null, children: [], issues };
  }
  const links = readRelationships(members, main);
  const partOf = (type: string): Uint8Array | undefined =>
    members.get(links.find((link) => link.type === type)?.target ?? '');
  const builder = new DraftBuilder(input.limits);
  const writer: StoryWriter = { builder, deleted: 0, hidden: 0 };
  const options = { styles: readStyles(partOf('styles')), depth: input.limits.depth };
  const write = (bytes: Uint8Array | undefined, kind?: 'header' | 'footer' | 'comment'): void => {
    if (bytes !== undefined) writeNodes(writer, readStory(bytes, options), kind);
  };
  for (const part of distinctParts(members, links, 'header')) write(part, 'header');
  write(body);
  for (const part of distinctParts(members, links, 'footer')) write(part, 'footer');
  write(partOf('footnotes'));
  write(partOf('endnotes'));
  write(partOf('comments'), 'comment');
  readProperties(members, (key, value) => builder.note(key, value));
  issues.push(...builder.issues(input.path), ...noticesOf(writer, names, input.path));
  if (builder.length === 0) {
    const message = 'The Word file holds no text; pictures in it are not read by this version.';
    issues.push({ code: 'read.docx-no-text', severity: 'warning', message, place });
  }
  return { draft: builder.build(), children: childrenOf(members, main, links), issues };
}

function isWanted(name: string): boolean {
  return (
    isPropertyPart(name) ||
    name.endsWith('.rels') ||
    name === '[Content_Types].xml' ||
    /^word\/(?:[^/]*\.xml|embeddings\/.*|afchunk.*)$/iu.test(name) ||
    (/\.xml$/iu.test(name) && !/^(?:customXml|docProps)\//u.test(name)) ||
    /\.(?:html?|rtf|txt|mht|docx)$/iu.test(name)
  );
}

function mainPart(members: ReadonlyMap<string, Uint8Array>): string | undefined {
  const named = readRelationships(members, '').find(({ type }) => type === 'officeDocument')?.target;
  if (named !== undefined && members.has(named)) return named;
  return members.has('word/document.xml') ? 'word/document.xml' : undefined;
}

/** Header or footer parts in order, each text once: sections often repeat theirs. */
function distinctParts(
  members: ReadonlyMap<string, Uint8Array>,
  links: readonly Relationship[],
  type: string,
): Uint8Array[] {
  const parts = new Map<string, Uint8Array>();
  const targets = links.filter((link) => link.type === type).map(({ target }) => target);
  for (const target of targets.sort(byNumber)) {
    const bytes = members.get(target);
    if (bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    if (!parts.has(text)) parts.set(text, bytes);
  }
  return [...parts.values()];
}

function byNumber(a: string, b: string): number {
  const order = Number(/(\d+)\D*$/u.exec(a)?.[1] ?? 0) - Number(/(\d+)\D*$/u.exec(b)?.[1] ?? 0);
  return order !== 0 ? order : a < b ? -1 : a > b ? 1 : 0;
}

function childrenOf(
  members: ReadonlyMap<string, Uint8Array>,
  main: string,
  links: readonly Relationship[],
): ChildFile[] {
  const parts = links.filter(({ external }) => !external).map(({ target }) => target);
  const nested = parts.flatMap((part) => readRelationships(members, part));
  const targets = [...links, ...nested]
    .filter(({ type, external, target }) => !external && EMBEDDED.has(type) && target !== main)
    .map(({ target }) => target);
  return [...new Set(targets)].sort().flatMap((target) => {
    const bytes = members.get(target);
    return bytes === undefined ? [] : [{ name: target.slice(target.lastIndexOf('/') + 1), bytes }];
  });
}

function noticesOf(writer: StoryWriter, names: ReadonlySet<string>, path: string): Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, severity: Issue['severity'], message: string): void => {
    issues.push({ code, severity, message, place: { path } });
  };
  if (writer.deleted > 0) {
    const message = `Tracked changes: ${writer.deleted} deleted passages are kept and marked as deleted; look at what was taken out.`;
    add('read.docx-deleted-text', 'notice', message);
  }
  if (writer.hidden > 0) {
    const message = `${writer.hidden} passages are hidden in the file; they are kept and marked as hidden.`;
    add('read.docx-hidden-text', 'notice', message);
  }
  if (names.has('word/vbaProject.bin')) {
    add('read.docx-macros', 'notice', 'The Word file carries macros; they were not run and not read.');
  }
  return issues;
}

/** Reads Word files: DOCX, DOCM and their templates. */
export const docxReader: Reader = {
  name: 'docx',
  version: 1,
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.ms-word.document.macroenabled.12',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
    'application/vnd.ms-word.template.macroenabled.12',
  ],
  read: readDocx,
};
