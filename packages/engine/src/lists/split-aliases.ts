/** Aliases that a publisher prints in one field. */
import { bearsLegalForm } from './organisation-schema.ts';

const IN_SCRIPT =
  /\(\s*(?:in\s+)?(?:Russian|Ukrainian|Belarusian|Chinese|Arabic|Persian|Farsi|Burmese|Korean|Hebrew|Serbian|Georgian)\s*:\s*([^()]{1,300})\)/giu;
const LABEL = /^(?:(?:also|formerly|f\.k\.a|a\.k\.a|aka|fka|alias(?:es)?)(?: known as)?[.:]*)\s+/iu;

/**
 * The names of a field: between semicolons, line ends and bullets, and between commas where no piece is a mere legal form
 * (`Orlova Trading, Ltd`). A name given in its own script in brackets is a name too.
 */
export function splitAliases(field: string): string[] {
  const names: string[] = [];
  const plain = field.replaceAll(IN_SCRIPT, (_all, inside: string) => {
    names.push(inside.trim());
    return ' ';
  });
  for (const part of plain.split(/[;\n•]+/u)) {
    const pieces: string[] = [];
    for (const piece of part.split(/,\s+/u)) {
      const last = pieces.length - 1;
      // A legal form alone goes with the name before it.
      if (last >= 0 && piece.length <= 12 && bearsLegalForm(piece)) pieces[last] += `, ${piece}`;
      else pieces.push(piece);
    }
    names.push(...pieces);
  }
  const clean = names.map((name) => name.replace(LABEL, '').replace(/\s+/gu, ' ').trim());
  return [...new Set(clean.filter((name) => /\p{L}/u.test(name)))];
}
