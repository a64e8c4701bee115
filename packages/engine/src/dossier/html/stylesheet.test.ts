import { describe, expect, it } from 'vitest';
import { STYLESHEET } from './stylesheet.ts';

/** The colours of each `:root` block: light, dark, print. */
const palettes = [...STYLESHEET.matchAll(/:root\{([^}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries(
    [...body.matchAll(/--([a-z-]+):(#[0-9a-f]{3,6})/g)].map(([, name = '', value = '']) => [name, value]),
  ),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const PAIRS = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['link', 'paper'],
  ['ink', 'mark'],
  ['good', 'good-wash'],
  ['fair', 'fair-wash'],
  ['bad', 'bad-wash'],
  ['odd', 'odd-wash'],
  ['ink', 'bad-wash'],
  ['paper', 'bad'],
] as const;

describe('the colours of a dossier', () => {
  it('are given for light, dark and paper', () => expect(palettes).toHaveLength(3));

  const rows = palettes.flatMap((palette, at) =>
    PAIRS.map(([front, back]) => [['light', 'dark', 'paper'][at], front, back, palette] as const),
  );
  it.each(rows)('%s: %s on %s can be read (WCAG AA)', (_, front, back, palette) => {
    expect(contrast(palette[front] ?? '#fff', palette[back] ?? '#fff')).toBeGreaterThanOrEqual(4.5);
  });
});
