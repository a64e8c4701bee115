/**
 * Numbers that the words tell right behind a name: «ООО „Вектор“ (ИНН …, ОГРН …)», "the tanker Grey Heron (IMO …)". They become
 * properties of the mention, so that `resolve` can join and part by them. A number behind other words belongs to nobody.
 */
import { IDENTIFIER_PROPERTIES } from '../../data/papers/party-words.ts';
import type { Document, Issue, Mention, MentionSchema } from '../../model/index.ts';
import { findIdentifiers, type FoundIdentifier, identifierOfLabel } from '../../values/index.ts';

/** How far behind a name is looked. */
const WINDOW = 160;
const OWNERS: ReadonlySet<MentionSchema> = new Set<MentionSchema>([
  'Person',
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
  'Vessel',
  'Airplane',
]);
/** Numbers that only ships have. */
const OF_SHIPS: ReadonlySet<string> = new Set(['imoNumber', 'mmsi']);
/** The two labels of a pair of Russian tax numbers. */
const PAIR = /^(?:инн|inn)\s*\/\s*(?:кпп|kpp)$/iu;

/** "ИНН", "ИНН/КПП": a label of numbers, which a tagger of names may take for a firm. */
export function isNumberLabel(name: string): boolean {
  return PAIR.test(name) || identifierOfLabel(name) !== undefined;
}

export interface Numbered {
  readonly mentions: readonly Mention[];
  readonly issues: readonly Issue[];
}

/** The mentions, those with numbers behind them carrying these; ids stay. Linear in the mentions. */
export function tellNumbers({ text, path }: Document, mentions: readonly Mention[]): Numbered {
  const issues: Issue[] = [];
  const told = mentions.map((mention): Mention => {
    if (mention.form !== 'name' || !OWNERS.has(mention.schema)) return mention;
    const window = text.slice(mention.end, mention.end + WINDOW);
    if (!/\d{5}/u.test(window)) return mention;
    const properties: Record<string, readonly string[]> = { ...mention.properties };
    let numbered = false;
    for (const { type, value, valid, start, end } of numbersIn(window)) {
      const property = IDENTIFIER_PROPERTIES[type];
      if (property === undefined || OF_SHIPS.has(property) !== (mention.schema === 'Vessel')) continue;
      if (!valid) issues.push(wrongDigits(path, mention, type, value, start, end));
      else if (properties[property]?.includes(value) !== true) {
        properties[property] = [...(properties[property] ?? []), value];
        numbered = true;
      }
    }
    return numbered ? { ...mention, properties } : mention;
  });
  return { mentions: told, issues };
}

/** The numbers that stand right behind, in brackets or after a comma, up to the first words that are no label. */
function numbersIn(window: string): FoundIdentifier[] {
  const opening = /^[»”"’]?\s*[,(（[]?\s*/u.exec(window)?.[0].length ?? 0;
  const closing = window.slice(opening).search(/[)）\]\n]/u);
  const end = closing < 0 ? window.length : opening + closing;
  const kept: FoundIdentifier[] = [];
  let at = opening;
  for (const found of findIdentifiers(window.slice(0, end))) {
    const before = window.slice(at, found.start).replace(/^[\s,;，；/和и]+|[\s:：.,#№/-]+$/gu, '');
    if (before !== '' && !isNumberLabel(before)) break;
    kept.push(found);
    at = found.end;
  }
  return kept;
}

function wrongDigits(
  path: string,
  mention: Mention,
  type: string,
  value: string,
  start: number,
  end: number,
): Issue {
  return {
    code: 'extract.identifier-invalid',
    severity: 'warning',
    message: `The check digits of ${type.toUpperCase()} ${value} of ${mention.name} are wrong, so it is not kept as theirs; compare it with the original.`,
    place: { path, start: mention.end + start, end: mention.end + end },
  };
}
