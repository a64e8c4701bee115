/**
 * Which mentions of the discourse are worth keeping: every name, whatever a claim speaks of, and every other way in which the
 * document refers to those. Descriptions that no claim uses and no name stands behind are dropped, and so are capital words that neither
 * say what they are nor look like a name to the tagger of entities.
 */
import type { Claim, Mention } from '../../model/index.ts';
import { mentionsOf } from './discourse.ts';
import {
  entitiesAt,
  isNamedThing,
  isTitle,
  LEAST_LEAD,
  namesParty,
  schemaOfEntity,
} from './entities/index.ts';
import type { Discourse, Referent } from './referent.ts';
import { isNumberLabel } from './told-numbers.ts';

/** Words that greet, or stand as a title over a page, name nobody. */
const NO_NAME =
  /^(?:Dear|Hello|Hi|Sir|Madam)\b|^(?:STATEMENT|PRESS RELEASE|ITINERARY|INVOICE|NOTICE|MEMORANDUM|CONTENTS)$|^(?:Former|Several|Many|Most|Some|Other|New|Late|Early|Senior|Top)$|^\S+@\S+$/u;

function isNoName(quote: string): boolean {
  return NO_NAME.test(quote) || (quote.length <= LONGEST_LABEL && isNumberLabel(quote));
}

/** The longest label of a number that a tagger might take for a name. */
const LONGEST_LABEL = 24;

export function keptMentions(discourse: Discourse, claims: readonly Claim[]): Mention[] {
  const used = new Set<string>();
  for (const claim of claims) {
    for (const mentions of Object.values(claim.roles)) for (const mention of mentions) used.add(mention);
    for (const mention of claim.places) used.add(mention);
    for (const link of claim.attribution) if (link.speaker !== undefined) used.add(link.speaker);
    for (const mention of claim.responseScope?.mentions ?? []) used.add(mention);
  }
  const alive = new Set(
    [...discourse.referents].filter(
      (referent) =>
        (isNamed(discourse, referent) &&
          referent.mentions.some((mention) => mention.form === 'name' && !isNoName(mention.quote))) ||
        referent.mentions.some((mention) => used.has(mention.id) || isBody(discourse, mention)),
    ),
  );
  return mentionsOf(discourse).filter((mention) => {
    const referent = discourse.byMention.get(mention.id);
    return used.has(mention.id) || (referent !== undefined && alive.has(referent));
  });
}

/** "Sgt", "an IED": a rank alone, or one word that stands behind "a" and looks like no name to the tagger. */
function isCommon(discourse: Discourse, { name, mentions }: Referent): boolean {
  if (name === undefined || /\s/u.test(name)) return false;
  if (name.length <= LONGEST_RANK && isTitle(name)) return true;
  const { text } = discourse.document;
  return (
    mentions.some(({ start }) => /(?:^|[^\p{L}])an?\s$/u.test(text.slice(Math.max(0, start - 4), start))) &&
    mentions.every((mention) => entitiesAt(discourse.hints, mention).length === 0)
  );
}

/** Ranks are shortened to this many letters. */
const LONGEST_RANK = 4;

/** Whether words, a role or the tagger say that this is somebody or something by name. */
function isNamed(discourse: Discourse, referent: Referent): boolean {
  if (isCommon(discourse, referent)) return false;
  if (referent.schemaKnown || referent.schema !== 'LegalEntity') return true;
  if (referent.name !== undefined && isNamedThing(referent.name)) return false;
  if (referent.name !== undefined && schemaOfEntity('organisation', referent.name) !== 'Organization')
    return true;
  return referent.mentions.some(
    (mention) =>
      mention.form === 'name' &&
      entitiesAt(discourse.hints, mention).some(
        ({ kind, lead }) => kind !== 'organisation' || lead >= LEAST_LEAD,
      ),
  );
}

/** "the government of Oman", "Omani customs": described by words, yet one party wherever they stand. */
function isBody(discourse: Discourse, { form, schema, start, end }: Mention): boolean {
  if (
    form !== 'description' ||
    (schema !== 'PublicBody' && schema !== 'Organization' && schema !== 'LegalEntity')
  )
    return false;
  return entitiesAt(discourse.hints, { start, end }).some(
    (entity) =>
      entity.kind === 'organisation' &&
      entity.lead >= SURE &&
      entity.start <= start &&
      entity.end >= end &&
      namesParty(discourse.document.text, entity),
  );
}

/** The lead of what is sure. */
const SURE = 100;
