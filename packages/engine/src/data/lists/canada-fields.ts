/** Elements of the Canadian list. Their names are bilingual; the English half is enough to know them by. */
export const CANADA_FIELDS = {
  country: 'Country-Pays',
  last: 'LastName-NomDeFamille',
  given: 'GivenName-Prenom',
  entity: 'EntityOrShip-EntiteOuNavire',
  title: 'TitleOrShipType-TitreOuTypeDeNavire',
  imo: 'ShipIMONumber-NumeroOMIDuNavire',
  born: 'DateOfBirthOrShipBuildDate-DateDeNaissanceOuDateDeConstructionDuNavire',
  aliases: 'Aliases-Alias',
  schedule: 'Schedule-Annexe',
  item: 'Item-NumeroDarticle',
  listed: 'DateOfListing-DateDinscription',
} as const;

/** Words of a ship's type: an entity that has one is a ship, with an IMO number or without. */
export const CANADA_SHIP = /\b(?:cargo|tanker|carrier|vessel|ship|barge|tug|ferry|container)\b/iu;
