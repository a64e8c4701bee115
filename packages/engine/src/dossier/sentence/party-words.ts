/** How sentences name parties: a name with its article, a description with "a", goods by the very words of the claim. */
import type { MentionId, MentionSchema, Party, PartyId } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { indefiniteArticle, isUncounted, readsPlural, takesDefinite } from './english.ts';
import type { Words } from './words.ts';

/** Schemata whose names are often common nouns: the ministry, the range. A company's name never takes "the" for its last word. */
const COMMON_NOUN_SCHEMATA: ReadonlySet<MentionSchema> = new Set(['PublicBody', 'Organization', 'Address']);

/** A party in running text. */
export function partyWords(index: CaseIndex, id: PartyId): Words {
  const party = index.parties.get(id);
  if (!party) return [{ text: 'a party that is not recorded' }];
  const article = articleFor(party);
  const name = { text: party.caption, party: id, ...(party.named ? { verbatim: true } : {}) };
  return article === '' ? [name] : [{ text: `${article} ` }, name];
}

/** A party by name alone, as tables and pictures show it. */
export function partyName(index: CaseIndex, id: PartyId): Words {
  return [
    { text: index.parties.get(id)?.caption ?? 'a party that is not recorded', party: id, verbatim: true },
  ];
}

/** Goods by the words of the claim itself, so that nothing is said of them that it does not say. */
export function goodsName(index: CaseIndex, id: PartyId, mention: MentionId | undefined): Words {
  const found = mention === undefined ? undefined : index.mentions.get(mention);
  if (!found || found.form === 'pronoun') return partyName(index, id);
  return [{ text: found.form === 'name' ? found.name : found.quote, party: id, verbatim: true }];
}

/** Whether a party takes a plural verb. */
export function isPlural(index: CaseIndex, id: PartyId): boolean {
  const party = index.parties.get(id);
  if (!party) return false;
  return (party.count ?? 1) > 1 || (!party.named && readsPlural(party.caption));
}

function articleFor(party: Party): string {
  if (party.schema === 'Goods') return '';
  if (party.named) return takesDefinite(party.caption, COMMON_NOUN_SCHEMATA.has(party.schema)) ? 'the' : '';
  if (
    !/^[A-Za-z]/.test(party.caption) ||
    /^(?:the|a|an|one|two|three|several|some|\d+)\s/i.test(party.caption)
  )
    return '';
  return (party.count ?? 1) > 1 || readsPlural(party.caption) || isUncounted(party.caption)
    ? ''
    : indefiniteArticle(party.caption);
}
