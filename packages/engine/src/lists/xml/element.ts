/** Elements of a list's XML, as trees of plain data. */

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside, NFC, runs of white space as one space. */
  readonly text: string;
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text at the end of a path of child names, the first of each; empty where there is none. */
export function textAt(element: Element | undefined, ...path: readonly string[]): string {
  let at = element;
  for (const name of path) at = childOf(at, name);
  return at?.text ?? '';
}

/**
 * The record of an element as lines `TAG SUBTAG: value`, in the order of the file; attributes as `TAG @name: value`.
 * The name of the element itself is left out.
 */
export function recordLines(element: Element): string[] {
  const lines: string[] = [];
  addLines(element, '', lines);
  return lines;
}

function addLines({ attributes, text, children }: Element, path: string, lines: string[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value.trim() !== '' && !name.startsWith('xmlns'))
      lines.push(`${path === '' ? '' : `${path} `}@${name}: ${value}`);
  }
  if (text !== '') lines.push(path === '' ? text : `${path}: ${text}`);
  for (const child of children) addLines(child, path === '' ? child.name : `${path} ${child.name}`, lines);
}

/** What stands in elements of other names than these, below an element: path and text of each. */
export function unknownTexts(
  element: Element,
  known: ReadonlySet<string>,
): readonly { readonly path: string; readonly text: string }[] {
  return element.children.flatMap((child) => {
    const own = child.text !== '' && !known.has(child.name) ? [{ path: child.name, text: child.text }] : [];
    const inside = unknownTexts(child, known).map(({ path, text }) => ({
      path: `${child.name}/${path}`,
      text,
    }));
    return [...own, ...inside];
  });
}
