import { describe, expect, it } from 'vitest';
import { blocksOf, readFile } from '../fixture/read-text.ts';

const WORDS: readonly (readonly [source: string, words: string, why: string])[] = [
  ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f', 'emphasis goes'],
  ['un**believ**able', 'unbelievable', 'inside a word'],
  ['snake_case_name and A_140', 'snake_case_name and A_140', 'underscores in words stay'],
  ['2*3*4 and 5 * 6', '2*3*4 and 5 * 6', 'products stay'],
  ['\\*not emphasis\\* 1\\. a', '*not emphasis* 1. a', 'escapes'],
  ['`code_x` and ``a ` b``', 'code_x and a ` b', 'code spans'],
  ['a ` lone tick', 'a ` lone tick', 'a lone mark'],
  ['[words](https://a.example/x_(1) "t") end', 'words end', 'links'],
  ['[ref][r] and [r]', 'ref and r', 'reference links'],
  ['[not a link] and [x](', '[not a link] and [x](', 'brackets stay'],
  ['![picture words](i.png)', 'picture words', 'the words of a picture'],
  ['<https://a.example> <b>x</b>', 'https://a.example x', 'autolinks and tags'],
  ['a < b > c', 'a < b > c', 'no tag'],
  ['&amp; &#8212; &unknown;', '& — &unknown;', 'character references'],
  ['two  \nlines', 'two\nlines', 'a hard break'],
  ['price $5 * 3 = *', 'price $5 * 3 = *', 'marks in the open'],
];

describe('Markdown', () => {
  it.each(WORDS)('%j is %j', async (source, words, why) => {
    const [first] = await blocksOf('a.md', `${source}\n\n[r]: https://r.example\n`);
    expect(first?.[1], why).toBe(words);
  });

  it('keeps structure as blocks', async () => {
    const text = `Setext\n===\n## Two ##\n\ntext\ngoes on\n- a\n- [x] b\n  more\n\n3) c\n\n> q1\n> q2\n\n| A | B |\n|:--|--:|\n| 1 | x \\| y |\n\n~~~js\nlet *a*;\n~~~\n\n---\n\n<div>\n<b>html</b> words\n</div>\n`;
    expect(await blocksOf('a.md', text)).toEqual([
      ['heading1', 'Setext'],
      ['heading2', 'Two'],
      ['paragraph', 'text\ngoes on'],
      ['list-item', 'a'],
      ['list-item', 'b\n  more'],
      ['list-item', 'c'],
      ['quote', 'q1\nq2'],
      ['table', 'A\tB\n1\tx | y'],
      ['code', 'let *a*;'],
      ['paragraph', 'html words'],
    ]);
  });

  it('keeps addresses and front matter as metadata', async () => {
    const { document } = await readFile(
      'a.md',
      '---\ntitle: "The harbour"\ndate: 2024-05-01\n---\nSee [this](https://a.example).\n',
    );
    expect(document?.metadata).toEqual({
      title: ['The harbour'],
      date: ['2024-05-01'],
      link: ['https://a.example'],
    });
    expect(document?.text).toBe('title: "The harbour"\ndate: 2024-05-01\n\nSee this.');
  });

  it.each([
    ['words\n| A | B |\n|---|---|\n| 1 | 2 |\nafter | it', ['paragraph', 'table']],
    ['a | b\nno divider', ['paragraph']],
    ['| A |\n|---|\n| 1 |', ['table']],
    ['para\n# Heading\npara', ['paragraph', 'heading1', 'paragraph']],
    ['```\nnever closed', ['code']],
    ['    indented code', ['code']],
    ['- item\n\n    goes on', ['list-item', 'paragraph']],
    ['#hashtag', ['paragraph']],
  ])('%j has blocks %j', async (text, kinds) => {
    expect((await blocksOf('a.md', text)).map(([kind]) => kind)).toEqual(kinds);
  });

  it('takes a rule at the top for a rule', async () => {
    expect(await blocksOf('a.md', '---\n\nWords\n')).toEqual([['paragraph', 'Words']]);
  });
});
