import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { renderHtml } from '../index.ts';
import { emptyCase } from '../fixture/empty-case.ts';
import { harbourCase } from '../fixture/harbour-case.ts';
import { HOSTILE, hostileCase } from '../fixture/hostile.ts';
import { largeCase } from '../fixture/large-case.ts';
import { visibleText } from '../visible-text.ts';
import { shuffledCase } from '../fixture/shuffled.ts';

const VOID = new Set(['meta', 'br', 'img']);

interface Page {
  readonly tags: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  readonly text: string;
  readonly faults: readonly string[];
}

/** Parses strictly: every opened tag is closed in order by its own end tag. */
function read(html: string): Page {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const faults: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags.push({ name, attributes: { ...attributes } });
        if (!VOID.has(name) && !/^(?:path|line|rect)$/.test(name)) open.push(name);
      },
      onclosetag(name, implied) {
        if (VOID.has(name) || /^(?:path|line|rect)$/.test(name)) return;
        const last = open.pop();
        if (last !== name || implied) faults.push(`${last} closed by ${name}${implied ? ' (implied)' : ''}`);
      },
      ontext(chunk) {
        text += chunk;
      },
      oncomment(comment) {
        faults.push(`comment ${comment}`);
      },
    },
    { decodeEntities: true, lowerCaseTags: false, recognizeSelfClosing: true },
  );
  parser.write(html);
  parser.end();
  return { tags, text, faults: [...faults, ...open.map((name) => `${name} is never closed`)] };
}

const html = renderHtml(harbourCase);
const page = read(html);
const byName = (name: string): Page['tags'] => page.tags.filter((tag) => tag.name === name);

describe('the HTML of a dossier', () => {
  it.each([
    ['the harbour case', html],
    ['an empty case', renderHtml(emptyCase)],
    ['a large case', renderHtml(largeCase(130))],
  ])('is well-formed: %s', (_, text) => {
    const parsed = read(text);
    expect(parsed.faults).toEqual([]);
    const ids = parsed.tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const links = parsed.tags.flatMap(({ attributes }) => attributes['href'] ?? []);
    const held = new Set(ids.map((id) => `#${id}`));
    expect(links.filter((link) => !held.has(link))).toEqual([]);
  });

  it('loads nothing and runs nothing', () => {
    const names = new Set(page.tags.map(({ name }) => name));
    for (const never of ['script', 'link', 'iframe', 'object', 'embed', 'img', 'form', 'base']) {
      expect(names.has(never), never).toBe(false);
    }
    expect(html).not.toMatch(/url\((?!#)|@import|https?:/);
    const policy = byName('meta').find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policy?.attributes['content']).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
    );
  });

  it('can be found through by ear', () => {
    expect(byName('html')[0]?.attributes['lang']).toBe('en');
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1'])
      expect(byName(landmark).length, landmark).toBeGreaterThan(0);
    expect(byName('h1')).toHaveLength(1);
    expect(byName('main')).toHaveLength(1);
    expect(byName('a')[0]?.attributes['class']).toBe('skip');
    for (const { attributes } of byName('section')) expect(attributes['aria-labelledby']).toBeTruthy();
    for (const { attributes } of byName('th')) expect(attributes['scope']).toMatch(/^(?:row|col)$/);
    expect(byName('caption')).toHaveLength(byName('table').length);
    for (const { attributes } of byName('svg')) expect(attributes).toMatchObject({ role: 'group' });
    for (const { attributes } of page.tags.filter((tag) => tag.attributes['class'] === 'pan')) {
      expect(attributes['tabindex']).toBe('0');
      expect(attributes['aria-label']).toBeTruthy();
    }
  });

  it('never skips a level of heading', () => {
    let level = 0;
    for (const { name } of page.tags.filter((tag) => /^h[1-6]$/.test(tag.name))) {
      expect(Number(name[1]), name).toBeLessThanOrEqual(level + 1);
      level = Number(name[1]);
    }
  });

  it('says every status in words beside its mark', () => {
    for (const label of [
      'corroborated',
      'single source',
      'no support counted',
      'denied',
      'undisputed',
      'listed party',
    ]) {
      expect(page.text).toContain(label);
    }
    expect(html).not.toMatch(/class="chip[^>]*><span[^>]*>[^<]*<\/span>\s*<\/span>/);
  });

  it('does not depend on the order of the view', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(renderHtml(shuffledCase(harbourCase, seed)) === html).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each(HOSTILE)('holds hostile words as text: %j', (words) => {
    const parsed = read(renderHtml(hostileCase(harbourCase, words)));
    expect(parsed.faults).toEqual([]);
    expect(new Set(parsed.tags.map(({ name }) => name))).toEqual(new Set(page.tags.map(({ name }) => name)));
    for (const { attributes } of parsed.tags) {
      expect(Object.keys(attributes).filter((key) => key.startsWith('on'))).toEqual([]);
      if (attributes['href'] !== undefined) expect(attributes['href']).toMatch(/^#[A-Za-z0-9_-]+$/);
    }
    expect(visibleText(parsed.text) === parsed.text).toBe(true);
  });

  it('holds any words as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        const parsed = read(renderHtml(hostileCase(harbourCase, words)));
        expect(parsed.faults).toEqual([]);
        expect(parsed.tags.filter(({ name }) => name === 'h1')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('isolates every name', () => {
    const marked = renderHtml(hostileCase(harbourCase, 'QZX'));
    expect(marked.match(/(?<!<bdi>)QZX \d+(?=<\/a>)/g) ?? []).toEqual([]);
  });

  it('folds the tail of long tables and findings, and stays fast', () => {
    const view = largeCase(1000);
    const start = performance.now();
    const text = renderHtml(view);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(text).toContain('more rows</summary>');
    expect(text).toContain('more findings of kind supply</summary>');
  });
});
