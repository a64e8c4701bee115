/** What kind of party a British list says an entry is. */
import { organisationSchema } from '../organisation-schema.ts';

export function ukSchema(kind: string, name: string): string {
  if (/individual|person/iu.test(kind)) return 'Person';
  if (/ship|vessel/iu.test(kind)) return 'Vessel';
  return /entity/iu.test(kind) ? organisationSchema(name) : 'LegalEntity';
}
