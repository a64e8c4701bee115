/** What stands before a ship's name and is none of it: M/V, MT, S.S., т/х. Common usage of shipping papers. */
export const SHIP_PREFIXES =
  /^\s*(?:m\.?\s?[/.]?\s?[vtsy]|s\.?\s?[/.]\s?[sv]|ss|f\.?\s?[/.]?\s?v|lpg\/c|lng\/c|т[/.]х|м[/.]в|vessel|m\/tanker|motor vessel|motor tanker)\.?\s+(?=[\p{L}\p{N}])/iu;
