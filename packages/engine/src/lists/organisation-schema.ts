/** The schema of an organisation, where its publisher does not say of what kind it is. */
import { COMPANY_PHRASES, COMPANY_WORDS } from '../data/lists/company-words.ts';

const WORDS = new Set(COMPANY_WORDS);

/** Company where the name bears a legal form. */
export function bearsLegalForm(name: string): boolean {
  const upper = name.toUpperCase();
  return (
    upper.split(/[\s,()]+/u).some((word) => WORDS.has(word)) ||
    COMPANY_PHRASES.some((phrase) => upper.includes(phrase))
  );
}

/** Company where the name bears a legal form, else Organization. */
export function organisationSchema(name: string): 'Company' | 'Organization' {
  return bearsLegalForm(name) ? 'Company' : 'Organization';
}
