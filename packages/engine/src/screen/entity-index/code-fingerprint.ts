/** Tells code that keys names one way from code that keys them another: a saved index is of use to the first only. */
import { buildNameSegment } from '../../match/index.ts';
import { sha256 } from '../../model/index.ts';

/** Names in several scripts, with generic words, legal forms, numbers, initials. */
const PROBES = [
  'Oleksandr Petrovych Kharchenko',
  'ООО «Торговый дом Вектор-12»',
  'محمد عبد الرحمن القاسمي',
  '四川蓝鹰航空技术有限公司',
  'Ζωή Παπαδοπούλου & Σία',
  'Société Générale de Négoce S.A. (Genève)',
  'Müller-Schwarz Fünfte Beteiligungs GmbH & Co. KG',
  'MV Ocean Star VII',
] as const;

let known: string | undefined;

/** Hash of how the probes are keyed and of how numbers lie in memory here; the same for the whole run. */
export function codeFingerprint(): string {
  if (known === undefined) {
    const { table, tokens, joined, typos } = buildNameSegment(PROBES.map((name) => [name]));
    const order = [...new Uint8Array(new Uint32Array([1]).buffer)];
    known = sha256(
      JSON.stringify([table.words, [...tokens], [...joined.keys], [...typos.entries], order]),
    ).slice(0, 20);
  }
  return known;
}
