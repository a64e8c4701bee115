import { describe, expect, it } from 'vitest';
import { encode } from '../fixture/encode.ts';
import { blocksOf, codesOf, readFile } from '../fixture/read-text.ts';
import { HTML_SAMPLES } from '../fixture/samples.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('HTML', () => {
  it('tells the article from the frame around it and keeps both', async () => {
    const [sample] = HTML_SAMPLES;
    const blocks = await blocksOf('article.html', sample?.bytes ?? '');
    const kinds = (kind: string): string[] =>
      blocks.filter(([found]) => found === kind).map(([, words]) => words);
    expect(kinds('boilerplate')).toEqual(['Home World', 'Copyright Harbour News']);
    expect(kinds('heading1')).toEqual(['Plant bought engines']);
    expect(kinds('paragraph')).toContain('By Ada Quill, 1 May 2024');
    expect(kinds('paragraph')).toContain(
      'One more sentence that is long enough to be taken for matter of the article itself.',
    );
    expect(kinds('paragraph/hidden')).toEqual(['hidden words']);
    expect(kinds('caption')).toEqual(['Payments']);
    expect(kinds('table')).toEqual(['Date\tAmount\n5 March\t48,250\n\t1,750']);
    expect(kinds('list-item')).toEqual(['One', 'Two']);
    expect(kinds('quote')).toEqual(['Quoted words']);
    expect(blocks.map(([, words]) => words).join('\n')).not.toContain('never read');
  });

  it('notes what the page says of itself', async () => {
    const [sample] = HTML_SAMPLES;
    const { document } = await readFile('article.html', sample?.bytes ?? '');
    expect(document?.metadata).toEqual({
      title: ['Plant bought engines', 'Plant bought engines - Harbour News'],
      author: ['Ada Quill'],
      date: ['2024-05-01'],
      publisher: ['Harbour News'],
      language: ['en'],
    });
  });

  it.each([
    [
      '<meta property="article:published_time" content="2024-05-01T10:00:00+03:00">',
      'date',
      '2024-05-01T10:00:00+03:00',
    ],
    ['<meta name="author" content="Ada Quill">', 'author', 'Ada Quill'],
    ['<meta itemprop="datePublished" content="2024-05-01">', 'date', '2024-05-01'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"Report","headline":"T","author":["A",{"name":"B"}]}]}</script>',
      'author',
      'A',
    ],
  ])('reads %s', async (head, key, value) => {
    const { document } = await readFile('a.html', page('<p>words</p>', head));
    expect(document?.metadata[key]?.[0]).toBe(value);
  });

  it.each([
    ['<meta property="article:author" content="https://a.example/ada">', 'author', 'an address names nobody'],
    ['<script type="application/ld+json">{broken</script>', 'title', 'broken data'],
    ['<script type="application/ld+json">{"@type":"Product","headline":"T"}</script>', 'title', 'no article'],
  ])('takes nothing from %s', async (head, key) => {
    const { document } = await readFile('a.html', page('<p>words</p>', head));
    expect(document?.metadata[key]).toBeUndefined();
  });

  it('dates a page by its time element where nothing better is said', async () => {
    const { document } = await readFile(
      'a.html',
      page('<p>words <time datetime="2024-05-02">yesterday</time></p>'),
    );
    expect(document?.metadata['date']).toEqual(['2024-05-02']);
  });

  it('reads papers that are no articles whole, layout tables apart from data tables', async () => {
    const body = `<table><tr><td><h2>Invoice 17</h2><table><tr><td>Buyer</td><td>Zarya</td></tr><tr><td>Total</td><td>48,250.00</td></tr></table></td></tr><tr><td><p>Thank you.</p></td></tr></table>`;
    expect(await blocksOf('a.html', page(body))).toEqual([
      ['heading2', 'Invoice 17'],
      ['table', 'Buyer\tZarya\nTotal\t48,250.00'],
      ['paragraph', 'Thank you.'],
    ]);
  });

  it('places spanning cells on the grid', async () => {
    const { document } = await readFile(
      'a.html',
      page(
        '<table><tr><th colspan=2>A</th><th>B</th></tr><tr><td rowspan=2>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>',
      ),
    );
    expect(
      document?.tables[0]?.cells.map(
        ({ row, column, start, end }) => `${row},${column} ${document.text.slice(start, end)}`,
      ),
    ).toEqual(['0,0 A', '0,2 B', '1,0 1', '1,1 2', '1,2 3', '2,1 4', '2,2 5']);
  });

  it.each([
    ['<p>a<br>b</p>', [['paragraph', 'a\nb']]],
    [
      'a<br><br>b',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    ['<p>soft&shy;hyphen and&nbsp;space</p>', [['paragraph', 'softhyphen and\u00A0space']]],
    [
      '<div>a<span hidden>x</span>b</div>',
      [
        ['paragraph', 'ab'],
        ['paragraph/hidden', 'x'],
      ],
    ],
    [
      '<div style="DISPLAY : none">x<p>y</p></div><p>z</p>',
      [
        ['paragraph/hidden', 'x'],
        ['paragraph/hidden', 'y'],
        ['paragraph', 'z'],
      ],
    ],
    ['<pre>a  b\n  c</pre>', [['paragraph', 'a  b\n  c']]],
    ['<pre><code>x = 1</code></pre>', [['code', 'x = 1']]],
    ['<p>a<script>b</script>c</p><style>d</style>', [['paragraph', 'ac']]],
    [
      '<nav>menu</nav><p>a</p><footer>foot</footer>',
      [
        ['boilerplate', 'menu'],
        ['paragraph', 'a'],
        ['boilerplate', 'foot'],
      ],
    ],
    [
      '<p>unclosed <b>bold<p>next',
      [
        ['paragraph', 'unclosed bold'],
        ['paragraph', 'next'],
      ],
    ],
    ['<img src="data:image/png;base64,AAAA" alt="x"><p>a</p>', [['paragraph', 'a']]],
  ])('%s', async (body, blocks) => {
    expect(await blocksOf('a.html', page(body))).toEqual(blocks);
  });

  it('believes a declared charset only if the bytes bear it out', async () => {
    const text = '<p>Счёт на оплату за двигатели</p>';
    const meta = (charset: string): string =>
      `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;
    expect(await codesOf('a.html', encode(meta('windows-1251'), 'windows-1251'))).toEqual([]);
    expect(await codesOf('a.html', encode(meta('koi8-r'), 'windows-1251'))).toEqual([
      'read.charset-mismatch',
    ]);
    expect(await codesOf('a.html', meta('windows-1251'))).toEqual(['read.charset-mismatch']);
    expect((await readFile('a.html', encode(meta('koi8-r'), 'windows-1251'))).document?.text).toBe(
      'Счёт на оплату за двигатели',
    );
  });

  it('keeps all words of mark-up nested beyond reason', async () => {
    const { document, issues } = await readFile('a.html', page(`${'<div>'.repeat(50_000)}deep words`));
    expect(document?.text).toBe('deep words');
    expect(issues.map(({ code }) => code)).toEqual(['read.html-too-deep']);
  });

  it('finds the article of a page made of nothing but div elements', async () => {
    const long =
      'Завод «Заря» закупил двигатели у компании «Полярная звезда», следует из документов, которые видели журналисты.';
    const block = (words: string): string =>
      `<div class="article__block"><div class="article__text">${words}</div></div>`;
    const body = `<div class="header"><div class="menu"><a href="1">Главная</a></div></div><div class="layout"><div class="article__header"><h1>Завод закупил двигатели</h1><div class="article__info"><time datetime="2024-03-05T10:20:00+03:00">5 марта, 10:20</time></div></div><div class="article__body">${block(`<strong>ИЖЕВСК</strong> - ${long}`)}${block(long)}${block(long)}</div></div><div class="sidebar"><ul><li><a href="7">Новость</a></li></ul></div><div class="comments"><p>Комментатор: ясно</p></div>`;
    expect(await blocksOf('a.html', page(body, '<meta property="og:type" content="article">'))).toEqual([
      ['boilerplate', 'Главная'],
      ['heading1', 'Завод закупил двигатели'],
      ['paragraph', '5 марта, 10:20'],
      ['paragraph', `ИЖЕВСК - ${long}`],
      ['paragraph', long],
      ['paragraph', long],
      ['boilerplate', 'Новость'],
      ['boilerplate', 'Комментатор: ясно'],
    ]);
  });

  it('takes the heading that says the title, not the name of the site', async () => {
    const long =
      '<p>The plant bought engines from Polar Trading, according to papers seen by the paper and to two officials.</p>';
    const body = `<h1><a href="/">Harbour News</a></h1><div><h2>Plant bought engines</h2><div class="entry-meta">By <a rel="author" href="/a">Ada Quill</a></div>${long.repeat(5)}</div>`;
    const { document } = await readFile(
      'a.html',
      page(body, '<title>Plant bought engines | Harbour News</title>'),
    );
    expect(
      document?.blocks.slice(0, 3).map(({ kind, start, end }) => [kind, document.text.slice(start, end)]),
    ).toEqual([
      ['boilerplate', 'Harbour News'],
      ['heading', 'Plant bought engines'],
      ['paragraph', 'By Ada Quill'],
    ]);
    expect(document?.metadata['author']).toEqual(['Ada Quill']);
  });

  it('keeps what a table hides, beside the table', async () => {
    const body =
      '<table><tr><td>a</td><td>b</td></tr><tr style="display:none"><td>c</td><td>d</td></tr><tr><td>e</td><td hidden>f</td><td>g</td></tr></table>';
    const blocks = await blocksOf('a.html', page(body));
    expect(blocks[0]).toEqual(['table', 'a\tb\ne\tg']);
    expect(blocks[1]?.[0]).toBe('paragraph/hidden');
    expect(blocks[1]?.[1].replace(/\s/gu, '')).toBe('cdf');
  });
});
