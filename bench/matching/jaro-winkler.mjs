/** The baseline: Jaro-Winkler over lower-case strings, prefix scale 0.1, as textbooks have it. */
export function jaroWinkler(left, right) {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const metA = Array.from(a, () => false);
  const metB = Array.from(b, () => false);
  let met = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (metB[j] || a[i] !== b[j]) continue;
      metA[i] = true;
      metB[j] = true;
      met += 1;
      break;
    }
  }
  if (met === 0) return 0;
  let swaps = 0;
  let j = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (!metA[i]) continue;
    while (!metB[j]) j += 1;
    if (a[i] !== b[j]) swaps += 1;
    j += 1;
  }
  const jaro = (met / a.length + met / b.length + (met - swaps / 2) / met) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
