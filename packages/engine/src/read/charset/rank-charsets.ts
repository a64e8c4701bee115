/** Ranks the charsets a sample of bytes may be in: the statistical detector proposes, the language score decides. */
import { CHARSETS, DETECTOR_NAMES, RARE_CHARSETS } from '../../data/read/charsets.ts';
import { scoreLanguage } from './language-score.ts';

export interface RankedCharset {
  /** WHATWG label. */
  readonly label: string;
  /** Higher is better; see `scoreLanguage`. */
  readonly score: number;
  readonly text: string;
}

/** How much the detector's first and later proposals count. The score of language tells most on longer text. */
const PROPOSED = { first: 1, later: 0.4, unproposedRare: -2 };

/** Best first. A declared charset takes part whatever it is. */
export async function rankCharsets(
  sample: Uint8Array,
  declared: string | undefined,
): Promise<readonly RankedCharset[]> {
  const proposals = await propose(sample);
  const labels = new Set(CHARSETS.map(({ label }) => label));
  for (const label of proposals.slice(0, 3)) labels.add(label);
  if (declared !== undefined) labels.add(declared);
  const ranked = [...labels].map((label, order) => {
    const text = new TextDecoder(label).decode(sample);
    const at = proposals.indexOf(label);
    const bonus = at === 0 ? PROPOSED.first : at > 0 ? PROPOSED.later : 0;
    return { label, text, order, score: scoreLanguage(text) + bonus };
  });
  ranked.sort((a, b) => b.score - a.score || a.order - b.order);
  return ranked.map(({ label, score, text }) => ({ label, score, text }));
}

async function propose(sample: Uint8Array): Promise<string[]> {
  const { detectAll } = await import('jschardet');
  const known = new Set([...CHARSETS, ...RARE_CHARSETS].map(({ label }) => label));
  const labels: string[] = [];
  for (const { encoding } of detectAll(sample, { minimumThreshold: 0 })) {
    const label = encoding === null ? undefined : whatwgLabel(encoding);
    if (label !== undefined && known.has(label) && !labels.includes(label)) labels.push(label);
  }
  return labels;
}

function whatwgLabel(name: string): string | undefined {
  const lower = name.toLowerCase();
  try {
    return new TextDecoder(DETECTOR_NAMES[lower] ?? lower).encoding;
  } catch {
    return undefined;
  }
}
