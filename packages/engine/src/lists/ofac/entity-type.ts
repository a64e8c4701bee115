/** OFAC's four types of entries to FollowTheMoney schemata. */
import { organisationSchema } from '../organisation-schema.ts';

/** The schema of an entry of a type, in any case of letters; what is none of the others is an organisation. */
export function schemaOfType(type: string | null, name: string): string {
  switch (type?.toLowerCase()) {
    case 'individual':
      return 'Person';
    case 'vessel':
      return 'Vessel';
    case 'aircraft':
      return 'Airplane';
    default:
      return organisationSchema(name);
  }
}
