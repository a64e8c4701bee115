import { describe, expect, it } from 'vitest';
import { ENCODED, encode } from '../fixture/encode.ts';
import { decodeBytes } from './index.ts';

describe('decodeBytes', () => {
  it.each(ENCODED)('reads %s: %s', async (charset, text) => {
    const decoded = await decodeBytes({ path: 'a.txt', bytes: encode(text, charset) });
    expect({ charset: decoded.charset, text: decoded.text }).toEqual({ charset, text });
  });
});
