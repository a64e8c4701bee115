/** Names no reader met enter the discourse as the tagger found them, joined to the names the document knows. */
import { nominativeForms } from '../../../values/index.ts';
import { meet } from '../discourse.ts';
import type { Reference } from '../reference.ts';
import type { Discourse } from '../referent.ts';
import { entitiesAt, type EntityHints } from './entity-hints.ts';
import type { FoundEntity } from './found-entity.ts';
import { namesParty } from './names-party.ts';
import { isSure, schemaOfEntity } from './schema-of-entity.ts';

/** Meets what is left of `hints` once every reader has read; returns nothing, the discourse holds the mentions. */
export function meetEntities(discourse: Discourse, hints: EntityHints): void {
  const taken = takenBy(discourse, hints);
  const { text } = discourse.document;
  const forms = new Map<string, string>();
  for (const entity of hints.found) {
    if (taken.has(entity) || !namesParty(text, entity)) continue;
    meet(discourse, referenceOf(text, entity, forms), { sentence: -1 });
  }
}

/** What a name that is met already shares a character with, and what is described already and no name. */
function takenBy(discourse: Discourse, hints: EntityHints): Set<FoundEntity> {
  const taken = new Set<FoundEntity>();
  for (const mention of discourse.mentions.values())
    if (mention.form !== 'pronoun')
      for (const entity of entitiesAt(hints, mention))
        if (
          mention.form === 'description'
            ? !entity.proper
            : mention.schema !== 'Address' || entity.kind === 'place'
        )
          taken.add(entity);
  return taken;
}

function referenceOf(text: string, entity: FoundEntity, forms: Map<string, string>): Reference {
  const span = { start: entity.start, end: entity.end };
  const quote = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const name = entity.kind === 'person' || entity.kind === 'place' ? baseForm(quote, forms) : quote;
  return {
    ...span,
    mention: span,
    form: entity.kind === 'post' ? 'description' : 'name',
    name,
    schema: isSure(entity, name) ? schemaOfEntity(entity.kind, name) : undefined,
    nouns: [],
    groups: [],
    modifiers: [],
    countries: [],
    regions: [],
    plural: false,
    definite: false,
    demonstrative: false,
    count: undefined,
    quantity: undefined,
    description: undefined,
  };
}

/** An inflected Cyrillic name as it was met first in a form that may be its nominative; else as it stands. */
function baseForm(quote: string, forms: Map<string, string>): string {
  if (!/^\p{Script=Cyrillic}/u.test(quote)) return quote;
  const own = forms.get(quote);
  if (own !== undefined) return own;
  for (const form of nominativeForms(quote, /[іїєґ]/iu.test(quote) ? 'uk' : 'ru')) {
    const known = forms.get(form);
    if (known !== undefined) {
      forms.set(quote, known);
      return known;
    }
  }
  forms.set(quote, quote);
  return quote;
}
