/** Bodies of requests: JSON whatever the content type says, and forms. Depth is bounded before anything walks them. */
import { HttpError, invalid } from './http-error.ts';

/** Deeper JSON is no request of ours. */
const DEEPEST = 32;

/** Throws a 422 where the text is no JSON or too deep. */
export function readJson(text: string): unknown {
  const depth = tooDeepAt(text);
  if (depth !== undefined)
    throw invalid({
      type: 'json_invalid',
      loc: ['body', depth],
      msg: 'JSON decode error',
      ctx: { error: `nested deeper than ${DEEPEST}` },
    });
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    throw invalid({
      type: 'json_invalid',
      loc: ['body', Number(at ?? 0)],
      msg: 'JSON decode error',
      ctx: { error: text.trim() === '' ? 'Expecting value' : 'not valid JSON' },
    });
  }
}

/** Where the nesting passes the bound. Brackets within strings do not count. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = endOfString(text, at + 1);
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) return at;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at !== -1) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}

/** Fields of a form, URL-encoded or in parts. The last of a name counts. */
export function readForm(contentType: string | undefined, body: string): ReadonlyMap<string, string> {
  const type = contentType?.toLowerCase() ?? '';
  if (!type.startsWith('multipart/')) return new Map(new URLSearchParams(body));
  const boundary = /boundary="?([^";]+)"?/iu.exec(contentType ?? '')?.[1];
  if (boundary === undefined) throw new HttpError(400, 'Missing boundary in multipart.');
  const fields = new Map<string, string>();
  for (const part of body.split(`--${boundary}`).slice(1, 100)) {
    const end = part.indexOf('\r\n\r\n');
    const name = /content-disposition:[^\r\n]*\bname="([^"]*)"/iu.exec(part.slice(0, Math.max(0, end)))?.[1];
    if (end !== -1 && name !== undefined) fields.set(name, part.slice(end + 4).replace(/\r\n$/u, ''));
  }
  return fields;
}
