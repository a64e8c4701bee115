/**
 * The parts of a message, by postal-mime. Its public answer joins and decodes all bodies; what is wanted here is each
 * part's own bytes and declared charset, so that the bytes can be tested against it. They stand in the parser's tree,
 * which its types leave out: this file alone knows of that, and the tests of mails fail if it changes.
 */
import PostalMime from 'postal-mime';

export interface MimePart {
  /** Lower case; `text/plain` where none is declared. */
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Subtype of a multipart, else null. */
  readonly multipart: string | null;
  readonly disposition: string;
  readonly dispositionParameters: Readonly<Record<string, string>>;
  readonly contentId: string | null;
  readonly headers: readonly { readonly key: string; readonly name: string; readonly value: string }[];
  /** Freed of its transfer encoding. */
  readonly content: Uint8Array;
  readonly parts: readonly MimePart[];
}

interface Structured {
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

interface ParserNode {
  readonly contentType: { readonly parsed: Structured; readonly multipart: string | false };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly contentId?: string;
  readonly headers: readonly { readonly key: string; readonly originalKey: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly ParserNode[];
}

/** The tree of a message's parts; nested messages are parts unread. Throws where nesting or headers pass the limits. */
export async function parseMime(bytes: Uint8Array, deepest: number): Promise<MimePart> {
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: deepest });
  // A copy: the parser reads the whole buffer that a view lies in.
  await parser.parse(Uint8Array.from(bytes));
  return partOf((parser as unknown as { readonly root: ParserNode }).root);
}

function partOf(node: ParserNode): MimePart {
  return {
    type: node.contentType.parsed.value || 'text/plain',
    parameters: node.contentType.parsed.params,
    multipart: node.contentType.multipart || null,
    disposition: node.contentDisposition.parsed.value.toLowerCase(),
    dispositionParameters: node.contentDisposition.parsed.params,
    contentId: node.contentId ?? null,
    headers: node.headers.map(({ key, originalKey, value }) => ({ key, name: originalKey, value })),
    content: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    parts: node.childNodes.map(partOf),
  };
}
