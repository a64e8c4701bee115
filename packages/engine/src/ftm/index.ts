/** Floor 0: the FollowTheMoney model. */
export { FTM_COUNTRIES, FTM_TOPICS } from '../data/ftm/schemata.ts';
export * from './schema.ts';
