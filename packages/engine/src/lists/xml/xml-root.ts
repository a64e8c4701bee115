/** The root element by which an XML list is known. */

const PROLOGUE = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE\s[^>[]*>\s*)*/u;
const ROOT = /^<(?:[\w.-]{1,64}:)?([\w.-]{1,128})((?:\s[^>]{0,2000})?)\/?>?/u;
const ATTRIBUTE = /\s([\w:.-]{1,64})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

export interface XmlRoot {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What comes after the root's start tag, as far as the head goes. */
  readonly inside: string;
}

/** The root element of a text that is XML from its first character, after declaration and comments; else undefined. */
export function xmlRoot(text: string): XmlRoot | undefined {
  const rest = text.slice(PROLOGUE.exec(text)?.[0].length ?? 0);
  const root = ROOT.exec(rest);
  const [all, name, attributes] = root ?? [];
  if (all === undefined || name === undefined) return undefined;
  return {
    name,
    attributes: Object.fromEntries(
      [...(attributes ?? '').matchAll(ATTRIBUTE)].map(([, key, double, single]) => [
        key ?? '',
        double ?? single ?? '',
      ]),
    ),
    inside: rest.slice(all.length),
  };
}
