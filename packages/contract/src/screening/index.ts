/** The screening service as its clients see it. */
export * from './entity.ts';
export * from './match.ts';
export * from './own.ts';
export { type OpenApiOptions, screeningOpenApi } from './openapi.ts';
export * from './parameters.ts';
export * from './reconcile.ts';
export { type Route, ROUTES, type RouteTag } from './routes.ts';
export * from './search.ts';
export * from './service.ts';
