/** The files that came with a mail, as children. */
import { EXTENSIONS } from '../../data/read/formats.ts';
import type { ChildFile } from '../reader.ts';
import { decodeHeader } from './mail-headers.ts';
import type { MimePart } from './mime-tree.ts';

/** The child that a part is; `index` numbers the nameless. */
export function childOf(part: MimePart, index: number): ChildFile {
  const named = part.dispositionParameters['filename'] ?? part.parameters['name'];
  const charset = part.type.startsWith('text/') ? part.parameters['charset'] : undefined;
  return {
    name: named === undefined || named.trim() === '' ? invented(part, index) : decodeHeader(named),
    bytes: part.content,
    mediaType: part.type,
    ...(charset ? { charset } : {}),
  };
}

/** `message-1.eml`, `part-2.pdf`: by number and declared type. */
function invented(part: MimePart, index: number): string {
  if (part.type === 'message/rfc822') return `message-${index + 1}.eml`;
  const ending = Object.entries(EXTENSIONS).find(([, type]) => type === part.type)?.[0];
  return `part-${index + 1}${ending === undefined ? '' : `.${ending}`}`;
}
