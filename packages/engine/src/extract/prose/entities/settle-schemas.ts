/**
 * What the words left open, the tagger settles: a name that is still no more than a legal entity when the text has been read becomes the
 * person, the organisation or the place that its mentions were tagged as, where that is sure. What words or roles said stands.
 *
 * A mention's id depends on its schema, so the drafts are told of the new ids; run before they are frozen.
 */
import { type Mention, makeMention, type MentionId, type MentionSchema } from '../../../model/index.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';
import type { Discourse, Referent } from '../referent.ts';
import { entitiesAt } from './entity-hints.ts';
import type { FoundEntity } from './found-entity.ts';
import { isNamedThing } from './is-named-thing.ts';
import { isSure, schemaOfEntity } from './schema-of-entity.ts';
import { isTitle } from './word-traits.ts';

export function settleSchemas(discourse: Discourse, drafts: readonly ProseDraft[]): void {
  const renamed = new Map<MentionId, MentionId>();
  for (const referent of discourse.referents) {
    const before = referent.schema;
    const schema = craftOf(discourse, referent) ?? settled(discourse, referent);
    if (schema === undefined) continue;
    referent.schema = schema;
    for (const [index, mention] of referent.mentions.entries()) {
      if (mention.schema !== 'LegalEntity' && mention.schema !== before) continue;
      const made = makeMention(discourse.document, { ...mention, schema });
      referent.mentions[index] = made;
      replace(discourse, mention, made, referent);
      renamed.set(mention.id, made.id);
    }
  }
  if (renamed.size === 0) return;
  const rename = (id: MentionId): MentionId => renamed.get(id) ?? id;
  for (const referent of discourse.referents)
    for (const [index, mention] of referent.mentions.entries()) {
      const antecedent = mention.coreference?.antecedent;
      if (mention.coreference === undefined || antecedent === undefined || !renamed.has(antecedent)) continue;
      const made = { ...mention, coreference: { ...mention.coreference, antecedent: rename(antecedent) } };
      referent.mentions[index] = made;
      const key = `${mention.start}:${mention.end}`;
      if (discourse.mentions.get(key)?.id === mention.id) discourse.mentions.set(key, made);
    }
  for (const draft of drafts) renameIn(draft, rename);
}

/** A ship or an aircraft that its words tell, which the readers met as a thing or as a name of they knew not what. */
function craftOf(discourse: Discourse, referent: Referent): MentionSchema | undefined {
  if (referent.name === undefined || !MAY_BE_CRAFT.has(referent.schema)) return undefined;
  for (const mention of referent.mentions) {
    if (mention.form !== 'name') continue;
    const craft = entitiesAt(discourse.hints, mention).find(
      ({ kind, start, end }) =>
        (kind === 'vessel' || kind === 'aircraft') && start >= mention.start && end === mention.end,
    );
    if (craft !== undefined) return schemaOfEntity(craft.kind, referent.name);
  }
  return undefined;
}

/** Not goods: "NORVIK vehicles" are no reason to take NORVIK for one. */
const MAY_BE_TOLD: ReadonlySet<MentionSchema> = new Set<MentionSchema>([
  'Person',
  'Company',
  'Organization',
  'PublicBody',
]);

const MAY_BE_CRAFT: ReadonlySet<MentionSchema> = new Set<MentionSchema>([
  'Goods',
  'LegalEntity',
  'Organization',
]);

function settled(discourse: Discourse, referent: Referent): MentionSchema | undefined {
  if (referent.name === undefined) return undefined;
  if (!referent.mentions.some(({ schema }) => schema === 'LegalEntity')) return undefined;
  // "Tobias Hallward, Minister for …": what words said of one mention holds for those met before.
  if (referent.schemaKnown) return MAY_BE_TOLD.has(referent.schema) ? referent.schema : undefined;
  const leads: Partial<Record<FoundEntity['kind'], number>> = {};
  for (const mention of referent.mentions) {
    if (mention.form !== 'name') continue;
    for (const { kind, start, end, lead } of entitiesAt(discourse.hints, mention))
      if (start <= mention.start ? end >= mention.end || end - mention.start > 2 : end <= mention.end)
        leads[kind] = (leads[kind] ?? 0) + Math.max(lead, 1);
  }
  const [best, next] = (Object.entries(leads) as [FoundEntity['kind'], number][]).sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  // What a role asked of one mention holds for all of them.
  if (referent.schema !== 'LegalEntity') return referent.schema;
  if (isNamedThing(referent.name)) return undefined;
  if (isPost(referent.name) && best?.[0] !== 'organisation') return 'Person';
  if (best === undefined) return undefined;
  const [kind, lead] = best;
  return isSure({ kind, lead: lead - (next?.[1] ?? 0) }, referent.name)
    ? schemaOfEntity(kind, referent.name)
    : undefined;
}

/** "Foreign Secretary", "Deputy Minister": a post that stands for whoever holds it. */
function isPost(name: string): boolean {
  const words = name.split(/\s+/u);
  return isTitle(words.at(-1) ?? '');
}

function replace(discourse: Discourse, old: Mention, made: Mention, referent: Referent): void {
  const key = `${old.start}:${old.end}`;
  if (discourse.mentions.get(key)?.id === old.id) discourse.mentions.set(key, made);
  discourse.byMention.delete(old.id);
  discourse.byMention.set(made.id, referent);
}

function renameIn(draft: ProseDraft, rename: (id: MentionId) => MentionId): void {
  const filled = (filling: RoleFilling): RoleFilling => ({ ...filling, mention: rename(filling.mention) });
  for (const [role, fillings] of draft.roles) draft.roles.set(role, fillings.map(filled));
  draft.places = draft.places.map(filled);
  draft.attribution = draft.attribution.map((link) =>
    link.speaker === undefined ? link : { ...link, speaker: rename(link.speaker) },
  );
  if (draft.responseScope !== null)
    draft.responseScope = { ...draft.responseScope, mentions: draft.responseScope.mentions.map(rename) };
}
