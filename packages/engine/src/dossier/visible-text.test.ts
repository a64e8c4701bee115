import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

describe('visible text', () => {
  it.each([
    ['plain', 'plain', 'words stay'],
    ['a\tb\nc', 'a\tb\nc', 'tab and line feed stay'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd', 'one line end'],
    ['gnp\u202Eexe', 'gnp⟨U+202E⟩exe', 'an override is named'],
    ['\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩', 'isolates are named'],
    ['\u001b[31m', '⟨U+001B⟩[31m', 'terminal codes are named'],
    ['\ufeffx', '⟨U+FEFF⟩x', 'a byte order mark is named'],
    ['x\u{e0041}', 'x⟨U+E0041⟩', 'tag characters are named'],
    ['\ud800', '\ufffd', 'a lone surrogate is replaced'],
    ['نص\u200fעברית', 'نص\u200fעברית', 'right-to-left words and marks stay'],
    ['क्\u200dष', 'क्\u200dष', 'joiners stay'],
    ['👩‍🔬', '👩‍🔬', 'emoji stay whole'],
  ])('%j becomes %j', (input, output, why) => expect(visibleText(input), why).toBe(output));

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});
