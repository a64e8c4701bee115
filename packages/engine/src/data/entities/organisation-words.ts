/**
 * Beginnings of words in an organisation's name that tell what it is, in small letters; English, Russian and Ukrainian. A word counts when
 * it begins so; the last word that counts decides in English, the first in the others. Written by hand from common usage.
 */
export const PUBLIC_BODY_WORDS: readonly string[] = `
ministr department government authority agency embassy consulate council commission committee court parliament administration customs police army navy military
forces force treasury inspectorate prosecutor directorate secretariat cabinet presidency municipality tribunal senate congress assembly duma guard fleet militia brigade
battalion regiment command coastguard chancellery kremlin pentagon regime
министерств мин департамент правительств администраци управлени комитет комисси совет суд парламент сенат дума госдума мэри прокуратур генпрокуратур полици милици арми флот войск
посольств консульств таможен служб следственн кремл мид мвд фсб фас фнс гру
міністерств уряд адміністраці управлінн комітет комісі рад суд верховн прокуратур поліці арм військ посольств митн служб кабмін мзс мвс сбу
`
  .trim()
  .split(/\s+/u);

export const COMPANY_WORDS: readonly string[] = `
company corporation corp holding firm bank plant factory works shipyard industries enterprise technolog trading airlines airways shipping lines motors electronics logistics
systems engineering aerospace aviation machinery chemicals pharma refinery bureau partners ventures group
компани корпораци холдинг фирм банк завод комбинат фабрик предприяти концерн авиакомпани верф группа
компані корпораці фірм банк завод комбінат фабрик підприємств концерн авіакомпані верф група
`
  .trim()
  .split(/\s+/u);
