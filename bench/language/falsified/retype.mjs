/** Retypings that change nothing: case, quotes, dashes, spaces, breaks, hyphenation, full width, characters without width. */
const hyphenated = (text) =>
  text.replace(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}]{3})(?=[\p{Ll}]{3})/u, '-\n');

export const RETYPINGS = {
  'as it stands': (text) => text,
  'lower case': (text) => text.toLowerCase(),
  capitals: (text) => text.toUpperCase(),
  'straight quotes': (text) => text.replace(/[«»“”]/gu, '"').replace(/[’]/gu, "'"),
  'curly quotes': (text) => text.replaceAll('«', '“').replaceAll('»', '”').replaceAll("'", '’'),
  'single quotes': (text) => text.replace(/[«»“”]/gu, "'"),
  'long dashes': (text) => text.replaceAll('-', '‑'),
  'en dashes': (text) => text.replaceAll('-', '–'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'thin spaces': (text) => text.replaceAll(' ', '\u2009'),
  'double spaces': (text) => text.replaceAll(' ', '  '),
  tabs: (text) => text.replaceAll(' ', '\t'),
  'line breaks': (text) => text.replaceAll(' ', '\n'),
  'Windows breaks': (text) => text.replaceAll(' ', '\r\n'),
  'hyphen at a line end': (text) => hyphenated(text),
  'soft hyphen': (text) => text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})/gu, '\u00ad'),
  'full width': (text) => text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  decomposed: (text) => text.normalize('NFD'),
  'zero-width spaces': (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
  'marks of direction': (text) => `\u200e${text}\u200f`,
  'without its stop': (text) => text.replace(/[.。]$/u, ''),
  'е for ё': (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  'spaces around Han': (text) =>
    text.replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, ' '),
};
