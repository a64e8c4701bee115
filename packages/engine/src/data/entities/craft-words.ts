/**
 * What stands before the name of a ship or the registration of an aircraft. Written by hand from common usage of news and shipping papers;
 * prefixes of navies belong to the name, the others do not.
 */
export const NAVY_PREFIXES = 'USS|USNS|USCGC|HMS|HMAS|HMCS|INS|FS|FGS|RFS|ROKS|TCG|JS|IRIS';

export const SHIP_ANCHORS_LATIN =
  'M/?V|M/?T|M\\.V\\.|M\\.T\\.|S/?S|[Vv]essel|[Tt]anker|[Ff]rigate|[Ff]reighter|[Bb]ulk carrier|[Cc]argo ship|[Cc]ontainer ship|[Dd]estroyer|[Ss]ubmarine|[Cc]orvette|[Yy]acht|[Tt]ugboat|[Tt]rawler|[Ff]erry|[Cc]argo vessel|[Dd]ry cargo vessel|[Cc]ontainer vessel|[Oo]il tanker|[Pp]atrol boat|[Ii]cebreaker|[Bb]arge|[Rr]o-ro|[Ff]lagship';

export const SHIP_ANCHORS_CYRILLIC =
  '[Сс]удн[оауеом]{1,2}|[Тт]анкер\\p{L}{0,3}|[Сс]ухогруз\\p{L}{0,3}|[Тт]еплоход\\p{L}{0,3}|[Кк]орабл\\p{L}{1,4}|[Бб]алкер\\p{L}{0,3}|[Пп]аром\\p{L}{0,3}|[Яя]хт\\p{L}{1,3}|[Кк]рейсер\\p{L}{0,3}|[Фф]регат\\p{L}{0,3}|[Лл]едокол\\p{L}{0,3}|[Кк]орвет\\p{L}{0,3}|[Кк]онтейнеровоз\\p{L}{0,3}|[Пп]ідводн\\p{L}{1,3} човн\\p{L}{0,2}|[Сс]уховантаж\\p{L}{0,3}';

export const AIRCRAFT_ANCHORS =
  '[Aa]ircraft|[Pp]lane|[Jj]et|[Hh]elicopter|[Rr]egistration|[Tt]ail number|[Сс]амол[её]т\\p{L}{0,3}|[Вв]ертол[её]т\\p{L}{0,3}|[Лл]ітак\\p{L}{0,3}|[Бб]орт\\p{L}{0,2}|[Бб]ортов\\p{L}{2,3} номер\\p{L}{0,2}';
