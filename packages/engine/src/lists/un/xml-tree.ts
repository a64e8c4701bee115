/** Elements of a list's XML, as a tree. Entities beyond the five of XML are not expanded. */
import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside, runs of white space as one space. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly parts: string[];
}

/** No list nests deeper; what lies below is left out. */
const DEEPEST = 16;

/** The tree under a root made up here; unclosed elements close at the end. */
export function xmlTree(text: string): { readonly root: Element; readonly closed: boolean } {
  const root: OpenElement = { name: '', attributes: {}, children: [], parts: [] };
  const open = [root];
  let depth = 0;
  let closed = true;
  let ending = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth <= DEEPEST) open.push({ name, attributes, children: [], parts: [] });
      },
      ontext(part) {
        open.at(-1)?.parts.push(part);
      },
      onclosetag() {
        if (ending) closed = false;
        depth -= 1;
        if (depth >= DEEPEST) return;
        const done = open.pop();
        if (done !== undefined) open.at(-1)?.children.push(close(done));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  ending = true;
  parser.end();
  return { root: close(root), closed };
}

function close({ name, attributes, children, parts }: OpenElement): Element {
  return { name, attributes, children, text: parts.join('').replace(/\s+/gu, ' ').trim() };
}
