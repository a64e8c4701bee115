/** The OpenAPI 3.1 document, drawn from the routes and their zod shapes. */
import { z } from 'zod';
import type { Parameter } from './parameters.ts';
import { errorShape, invalidShape } from './service.ts';
import { type Route, ROUTES } from './routes.ts';

type Json = Record<string, unknown>;

export interface OpenApiOptions {
  readonly version: string;
  /** Address of the service, where it is known. */
  readonly url?: string;
  readonly keys?: boolean;
}

const REFUSALS: Readonly<Record<number, string>> = {
  304: 'Not changed',
  308: 'The entity has another id now',
  400: 'The request cannot be answered as it is',
  401: 'No API key, or one that is not known',
  403: 'Not allowed',
  404: 'Not found',
  413: 'The body is too large',
  414: 'The address is too long',
  422: 'A value is not valid',
  429: 'Too many requests',
  500: 'The service failed',
  501: 'The service was started without a place to keep this',
  503: 'No lists are loaded yet',
};

/** The document as plain data; the same options give the same document. */
export function screeningOpenApi({ version, url, keys = false }: OpenApiOptions): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const route of ROUTES) {
    paths[route.path] ??= {};
    (paths[route.path] as Json)[route.method] = operation(route, schemas, keys);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Waybill screening',
      version,
      description:
        'Names against published lists. Clients of yente and OpenRefine work by changing the address.',
    },
    ...(url === undefined ? {} : { servers: [{ url }] }),
    paths,
    components: {
      schemas,
      securitySchemes: {
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`ApiKey …` or `Bearer …`',
        },
        apiKeyQuery: { type: 'apiKey', in: 'query', name: 'api_key' },
      },
    },
  };
}

function operation(route: Route, schemas: Json, keys: boolean): Json {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const parameters = [...inPath, ...(route.parameters ?? []).map(parameterOf)];
  const answers =
    route.answer === undefined
      ? undefined
      : Array.isArray(route.answer)
        ? { oneOf: (route.answer as z.ZodType[]).map((shape) => reference(shape, schemas, 'output')) }
        : reference(route.answer as z.ZodType, schemas, 'output');
  const statuses = new Set([...(route.refusals ?? []), 429, 500, ...(keys && !route.open ? [401] : [])]);
  const body =
    route.body === undefined
      ? route.form === undefined
        ? undefined
        : {
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                properties: Object.fromEntries(
                  route.form.map((name) => [name, { type: 'string', contentMediaType: 'application/json' }]),
                ),
              },
            },
          }
      : { 'application/json': { schema: reference(route.body, schemas, 'input') } };
  return {
    tags: [route.tag],
    summary: route.summary,
    operationId: `${route.method}${route.path.replaceAll(/[{}]/g, '').replaceAll(/[^A-Za-z0-9]+/g, '_')}`,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: body } }),
    responses: {
      '200': {
        description: 'The answer',
        content:
          answers === undefined
            ? { 'text/plain': { schema: { type: 'string' } } }
            : { 'application/json': { schema: answers } },
      },
      ...Object.fromEntries(
        [...statuses]
          .sort((a, b) => a - b)
          .map((status) => [String(status), refusal(status, schemas)] as const),
      ),
    },
    ...(keys && !route.open ? { security: [{ apiKey: [] }, { apiKeyQuery: [] }] } : {}),
  };
}

function refusal(status: number, schemas: Json): Json {
  const description = REFUSALS[status] ?? 'Refused';
  if (status < 400) return { description };
  const shape = status === 422 ? invalidShape : errorShape;
  return { description, content: { 'application/json': { schema: reference(shape, schemas, 'output') } } };
}

/** The shape by name, with everything it rests on under `components/schemas`. */
function reference(shape: z.ZodType, schemas: Json, io: 'input' | 'output'): Json {
  const {
    $schema: _,
    $defs,
    ...whole
  } = z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    io,
    reused: 'inline',
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  for (const [name, one] of Object.entries($defs ?? {})) schemas[name] ??= relocated(one);
  const id = z.globalRegistry.get(shape)?.id;
  if (id === undefined) return relocated(whole) as Json;
  schemas[id] ??= relocated(whole);
  return { $ref: `#/components/schemas/${id}` };
}

/** `#/$defs/X` becomes `#/components/schemas/X`. */
function relocated(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relocated);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'id' || typeof (node as Json)['id'] !== 'string')
      .map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string'
          ? value.replace('#/$defs/', '#/components/schemas/')
          : relocated(value),
      ]),
  );
}

function parameterOf(parameter: Parameter): Json {
  const { name, kind, description, least, most, mostItems, choices, deprecated } = parameter;
  const single =
    kind === 'texts' || kind === 'text' || kind === 'choice' ? { type: 'string' } : { type: kind };
  const bounds = {
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
    ...(choices === undefined ? {} : { enum: choices }),
    ...(parameter.default === undefined ? {} : { default: parameter.default }),
  };
  return {
    name,
    in: 'query',
    required: false,
    description,
    ...(deprecated === undefined ? {} : { deprecated }),
    schema:
      kind === 'texts'
        ? {
            type: 'array',
            items: single,
            ...(mostItems === undefined ? {} : { maxItems: mostItems }),
            ...bounds,
          }
        : { ...single, ...bounds },
  };
}
