/** What a document is: genre, language, issuer, dates, and the earlier publication it comes from. */
export { type FactsReading, readFacts } from './read-facts.ts';
