/** The page at `/`, the OpenAPI document, the icon. All is in the answer itself; a browser asks nobody else. */
import { screeningOpenApi } from '@waybill/contract';
import type { FastifyInstance } from 'fastify';
import { frontPage } from '../front-page.ts';
import { JSON_TYPE, type Service } from '../service.ts';

const ICON = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 1h9l3 3v11H2z" fill="#1c3d5a"/><path d="M4 6h8M4 9h8M4 12h5" stroke="#fff" stroke-width="1.4"/></svg>',
);

export function addPages(app: FastifyInstance, { options }: Service): void {
  const { version, publicUrl, apiKeys = [] } = options;
  const document = JSON.stringify(
    screeningOpenApi({
      version,
      keys: apiKeys.length > 0,
      ...(publicUrl === undefined ? {} : { url: publicUrl }),
    }),
  );
  const page = frontPage(version);
  app.get('/openapi.json', (_request, reply) => reply.type(JSON_TYPE).send(document));
  app.get('/favicon.ico', (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON),
  );
  app.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      .send(page),
  );
}
