/** Ranks the charsets a sample of bytes may be in: the statistical detector proposes, the language score decides. */
import { CHARSETS, DETECTOR_NAMES, RARE_CHARSETS } from '../../data/read/charsets.ts';
import { decodeLabel } from './decode-label.ts';
import { scoreLanguage } from './language-score.ts';

export interface RankedCharset {
  /** WHATWG label. */
  readonly label: string;
  /** Higher is better; see `scoreLanguage`. */
  readonly score: number;
  readonly text: string;
}

/** How much the detector's first and later proposals count. The score of language tells most on longer text. */
const PROPOSED = { first: 1, later: 0.4 };
/** Non-ASCII bytes at which a charset's prior counts half. */
const PRIOR_FADES = 12;
const ALL = [...CHARSETS, ...RARE_CHARSETS];

/** Best first. A declared charset takes part whatever it is. */
export async function rankCharsets(
  sample: Uint8Array,
  declared: string | undefined,
): Promise<readonly RankedCharset[]> {
  const proposals = await propose(sample);
  const labels = new Set(CHARSETS.map(({ label }) => label));
  for (const label of proposals.slice(0, 3)) labels.add(label);
  if (declared !== undefined) labels.add(declared);
  const high = sample.reduce((sum, byte) => sum + (byte >> 7), 0);
  const fade = PRIOR_FADES / (PRIOR_FADES + high);
  const ranked = [...labels].map((label, order) => {
    const text = decodeLabel(sample, label);
    const at = proposals.indexOf(label);
    const bonus = at === 0 ? PROPOSED.first : at > 0 ? PROPOSED.later : 0;
    const prior = (ALL.find((charset) => charset.label === label)?.prior ?? 0) * fade;
    return { label, text, order, score: scoreLanguage(text) + bonus + prior };
  });
  ranked.sort((a, b) => b.score - a.score || a.order - b.order);
  return ranked.map(({ label, score, text }) => ({ label, score, text }));
}

async function propose(sample: Uint8Array): Promise<string[]> {
  const { detectAll } = await import('jschardet');
  const known = new Set(ALL.map(({ label }) => label));
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
