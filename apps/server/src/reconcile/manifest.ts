/** What OpenRefine asks first: where everything is and what can be done. */
import { MATCHED } from '../schemata.ts';

/** Where the schemata and properties are told. */
const SCHEMA_SPACE = 'https://followthemoney.tech/explorer/schemata/';

/** Queries OpenRefine sends at once; small, so that a page of rows fills up as it goes. */
const BATCH = 10;

export function reconcileManifest(address: string, dataset: string): unknown {
  const own = `${address}/reconcile/${encodeURIComponent(dataset)}`;
  const service = (path: string) => ({ service_url: own, service_path: path });
  return {
    versions: ['0.2'],
    name: `Waybill: ${dataset}`,
    identifierSpace: `${address}/entities/`,
    schemaSpace: SCHEMA_SPACE,
    documentation: `${address}/`,
    batchSize: BATCH,
    view: { url: `${address}/entities/{{id}}` },
    suggest: {
      entity: service('/suggest/entity'),
      property: service('/suggest/property'),
      type: service('/suggest/type'),
    },
    extend: { propose_properties: service('/extend/property'), property_settings: [] },
    defaultTypes: MATCHED.map(({ name, label }) => ({ id: name, name: label })),
  };
}
