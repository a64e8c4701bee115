/** Countries and places. */
export * from './lookup-country.ts';
export * from './lookup-place.ts';
export * from './place.ts';
