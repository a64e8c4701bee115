/** Sorts the parts of a message: which are its body, which are files that came with it, which are neither. */
import type { MimePart } from './mime-tree.ts';

export interface MailParts {
  /** In reading order; each group holds the same words in several forms. */
  readonly bodies: readonly { readonly plain: readonly MimePart[]; readonly html: readonly MimePart[] }[];
  readonly files: readonly MimePart[];
  /** Small pictures of the body itself: logos, bullets. */
  readonly pictures: readonly MimePart[];
  readonly signatures: number;
  readonly encrypted: boolean;
  /** Multiparts in which no part was found; their bytes stand in `content`. */
  readonly broken: readonly MimePart[];
}

/** Larger pictures may be scans and are kept as files. */
const SMALL_PICTURE = 20_000;

interface Body {
  plain: MimePart[];
  html: MimePart[];
}

/** Walks the tree, bounded in depth by the parser. */
export function sortParts(root: MimePart): MailParts {
  const bodies: Body[] = [];
  const files: MimePart[] = [];
  const pictures: MimePart[] = [];
  const broken: MimePart[] = [];
  let signatures = 0;
  let encrypted = false;
  const walk = (part: MimePart, group: Body | null, related: boolean): void => {
    if (part.multipart !== null) {
      if (part.multipart === 'encrypted') encrypted = true;
      if (part.parts.length === 0) broken.push(part);
      let inner = group;
      if (part.multipart === 'alternative' && group === null) {
        inner = { plain: [], html: [] };
        bodies.push(inner);
      }
      for (const child of part.parts) walk(child, inner, related || part.multipart === 'related');
      return;
    }
    if (
      /^application\/(?:x-)?pkcs7-mime$/u.test(part.type) &&
      part.parameters['smime-type'] !== 'signed-data'
    )
      encrypted = true;
    if (/^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/u.test(part.type)) signatures += 1;
    else if (isBody(part)) {
      const own = group ?? { plain: [], html: [] };
      if (group === null) bodies.push(own);
      own[part.type === 'text/html' ? 'html' : 'plain'].push(part);
    } else if (
      related &&
      part.type.startsWith('image/') &&
      part.contentId !== null &&
      part.content.length < SMALL_PICTURE
    )
      pictures.push(part);
    else files.push(part);
  };
  walk(root, null, false);
  return { bodies, files, pictures, signatures, encrypted, broken };
}

function isBody(part: MimePart): boolean {
  if (part.disposition === 'attachment') return false;
  if (part.type !== 'text/plain' && part.type !== 'text/html') return false;
  return part.dispositionParameters['filename'] === undefined && part.parameters['name'] === undefined;
}
