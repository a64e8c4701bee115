/** Room `network` (floor 3): edges, routes, exposure, timeline and coincidences, all projected from events. */
export { exposures, type ExposureInput } from './exposures.ts';
export { type CoincidenceInput, findCoincidences } from './find-coincidences.ts';
export { findRoutes, type RouteInput, type RouteSearch, searchRoutes } from './find-routes.ts';
export { isListed } from './is-listed.ts';
export { projectEdges } from './project-edges.ts';
export { timeline } from './timeline.ts';
export { containersFrom } from './within.ts';
