/**
 * What the English reader takes for a first name beside the common tables of given names (`data/match/given-names.ts`,
 * `data/entities/name-words.ts`): more first names, family names that stand first, and what the tables hold that is more often another word.
 */
export const MORE_GIVEN_NAMES: readonly string[] = words(`
  alina, anders, anil, antoine, arif, ashraf, ayşe, aziz, bernd, birgit, bogdan, bohdan, bruno, christoph, clive, daria,
  dieter, dominik, emre, ernst, faisal, farid, farouk, ferdinand, gareth, gerrit, gilles, giorgio, giulia, guillaume, gunther,
  gustav, habib, hamid, hamza, harald, helmut, hendrik, henrik, hilary, imran, ingeborg, ingrid, ismail, jakub, janine, jerzy,
  jesper, joachim, karim, karin, katja, kemal, klara, klaus, konrad, lars, laurent, leyla, lidia, manfred, marcin, marek,
  marius, mauro, mehdi, michal, mihai, miroslav, monika, morten, murat, niels, nikola, oksana, olivier, oskar, osman, patrik,
  paulo, philipp, priya, radek, rainer, raj, ralf, rania, rashid, reinhard, renata, reza, rolf, rudolf, sabine, salim, salman,
  sanjay, selim, siegfried, solomon, stanislaw, stefania, suleiman, sunil, susanne, tanja, tariq, thierry, tobias, tomasz,
  torsten, ulrich, uwe, vadim, vikram, vinod, vitali, volker, willem, wolfgang, yosef, zahra, zainab, zoltan, zoran
`);

/** Chinese and Korean family names stand before the given name. */
export const FAMILY_NAMES_FIRST: readonly string[] = words(`
  chen, huang, kim, lee, li, liu, park, wang, wei, yang, zhang, zhao, zhou
`);

export const SELDOM_GIVEN: readonly string[] = words(`
  alexandria, amber, angel, april, august, autumn, baby, berry, bird, branch, brook, brooks, buck, candy, cannon, carter, casper, casey,
  chase, chester, christian, clay, cloud, coast, cole, columbus, constant, cooper, crystal, daisy, dale, dawn, dean, denver, destiny,
  domingo, dolly, dover, duke, earl, east, easter, easton, eden, ellis, ever, faith, field, forest, forrest, fort, france, frank, freedom,
  friend, garden, garnet, grace, grant, gulf, gust, hall, harbor, harvest, heath, heaven, hill, holly, hope, hunter, iron, ivory, jewel,
  joy, june, kiel, kingston, lake, lane, legend, liberty, lily, lincoln, logan, lucky, mack, madison, major, maple, marina, mark, marsh,
  mason, maximum, may, melody, mercedes, mercy, miles, mill, miller, miracle, mount, north, nova, ocean, olive, page, patience, peak,
  phoenix, pink, porter, price, prince, princess, quality, ray, red, reef, rich, richmond, river, robin, rocky, rod, rose, royce, sage,
  sailor, sandy, savannah, schooner, ship, sierra, silver, skip, sky, south, spring, star, sterling, storm, summer, sun, sunny, temple,
  trace, trinity, tower, travel, tyre, union, vale, van, velvet, verda, vernal, victory, violet, virginia, webster, west, will, winter, wolf,
  york, zion
`);

/** What stands before a name that is a place's: "Port Ansel", "Fort Martin". */
export const BEFORE_PLACE_NAMES: readonly string[] = words(`
  cape, castle, east, fort, lake, mount, new, north, point, port, saint, san, santa, south, st, west
`);

function words(list: string): readonly string[] {
  return list.split(/[\s,]+/u).filter((word) => word !== '');
}
