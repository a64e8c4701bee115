/** Whether two schemata can be of one thing. */
import type { MentionSchema } from '../../model/index.ts';

const LEGAL: ReadonlySet<MentionSchema> = new Set<MentionSchema>([
  'LegalEntity',
  'Organization',
  'Company',
  'PublicBody',
]);

/** Whether two schemata can be of one thing: LegalEntity is wider than Person, Organization than Company. */
export function compatible(left: MentionSchema, right: MentionSchema): boolean {
  if (left === right) return true;
  if (left === 'LegalEntity') return LEGAL.has(right) || right === 'Person';
  if (right === 'LegalEntity') return LEGAL.has(left) || left === 'Person';
  if (left === 'Organization' || right === 'Organization') return LEGAL.has(left) && LEGAL.has(right);
  return false;
}
