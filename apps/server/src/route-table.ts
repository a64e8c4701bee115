/** What paths there are, read off the contract's routes: for 405 answers and for what needs no key. */
import { ROUTES } from '@waybill/contract';

interface Row {
  readonly pattern: RegExp;
  readonly method: string;
  readonly open: boolean;
}

/** Pages that are not part of the API. */
export const PAGES = ['/', '/openapi.json', '/favicon.ico'] as const;

const ROWS: readonly Row[] = [
  ...ROUTES.map(({ method, path, open }) => ({
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'u'),
    method: method.toUpperCase(),
    open: open === true,
  })),
  ...PAGES.map((path) => ({
    pattern: new RegExp(`^${path.replace('.', '\\.')}$`, 'u'),
    method: 'GET',
    open: true,
  })),
];

/** Methods a path takes; empty for a path that is none. */
export function methodsOf(path: string): readonly string[] {
  return [...new Set(ROWS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
}

/** Whether a path answers without an API key. */
export function isOpenPath(path: string): boolean {
  return ROWS.some(({ open, pattern }) => open && pattern.test(path));
}
