/** What stands before a ship's name and is none of it: M/V, MT, S.S., т/х. Common usage of shipping papers. */
export const SHIP_PREFIXES =
  /^\s*(?:m\.?\s?[/.]?\s?[vtsy]|s\.?\s?[/.]\s?[sv]|ss|f\.?\s?[/.]?\s?v|lpg\/?c|lng\/?c|h\.?s\.?c|r\/v|m\/b|t\/b|b\/m|n\/m|m\/n|n\/t|d\/t|o\/s|y\/m|т[/.]х|м[/.]в|м[/.]с|п[/.]х|д[/.]э|р[/.]с|л[/.]к|vessel|ship|tanker|tug|barge|m\/tanker|motor vessel|motor ship|motor tanker|motor yacht|fishing vessel|теплоход|танкер|сухогруз|судно|буксир|балкер|контейнеровоз|ледокол|рефрижератор|ms|mts|mv|mt|fv)\.?\s+(?=[\p{L}\p{N}])/iu;
