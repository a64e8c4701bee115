/** Words that head the long names of bodies and firms: "Ministry of Industry and Trade", "Committee on Defence", "the State Duma". */
function words(list: string): readonly string[] {
  return list.trim().split(/\s*,\s*/u);
}

/** Singular, lower case. A run of capitals that holds one may go on behind "of", "for" and "on". */
export const INSTITUTION_NOUNS: readonly string[] = words(`
  ministry, department, directorate, institute, academy, university, college, school, bank, union, agency,
  service, bureau, centre, center, chamber, federation, commonwealth, association, society, inspectorate,
  administration, government, council, committee, commission, assembly, parliament, duma, senate, congress, court,
  tribunal, office, secretariat, cabinet, embassy, consulate, mission, board, authority, treasury, customs, police, army,
  navy, fleet, forces, force, guard, corps, brigade, battalion, regiment, division, detachment, squadron,
  flotilla, command, headquarters, district, staff, fund, foundation, trust, corporation, company, companies, group, holding, concern,
  consortium, enterprise, plant, factory, works, shipyard, mill, refinery, foundry, laboratory, observatory,
  arsenal, complex, station, museum, theatre, theater, library, archive, hospital, clinic, club, league, movement,
  party, front, organisation, organization, network, initiative, forum, cooperative, partnership, house, airline,
  airlines, airways, railways, railway, lines, line, shipping, industries, industry, technologies, systems, channel, radio, television, broadcasting, newspaper,
  press, media, church, synod, patriarchate, eparchy, monastery, militia, legion, wing, branch, unit, republic, state, kingdom,
  emirate, region, oblast, krai, territory, province, municipality, prefecture, governorate, exchange, registry, register, project, programme,
  presidium, collegium, ombudsman, prosecutor, prosecution, presidency, delegation, representation, subdivision,
  section, sector, establishment, studio, ensemble, orchestra, academy of sciences, seminary, lyceum, aviation,
  shipbuilding, engineering, electronics, logistics, trading, trade, investments, investment, capital, security, bloc, alliance, coalition, congregation
`);

/** Organs inside of an organisation: who sits in one holds a post in what it is an organ of. */
export const ORGAN_MODIFIERS: readonly string[] = words(`
  supervisory, management, executive, directors, governing, advisory, trustees, administrative, managing
`);

/** Capitalised words of policy that stand behind "and" in the name of a ministry, besides those the lexicon knows. */
export const POLICY_WORDS: readonly string[] = words(`
  trade, industry, state, armed, logistics, utilities, economic, family, labour, labor, social, protection, sports, sport, culture, health, tourism, energy, mass,
  communications, communication, digital, development, defence, defense, security, foreign, internal, affairs, education,
  science, youth, agriculture, food, transport, construction, housing, utilities, finance, economy, justice,
  environment, natural, resources, ecology, emergencies, emergency, situations, information, technology, technologies, policy, policies,
  investment, investments, property, land, relations, veterans, human, rights, freedoms, entrepreneurs, industrialists, production,
  research, innovation, manufacturing, commerce, export, import, methodological, scientific, international, regional, municipal,
  sciences, civil, society, public, religious, patriotic, military, technical, cooperation, law, order, migration, customs, tax, taxes,
  statistics, oversight, control, supervision, regulation, consumer, welfare, oil, gas, metals, chemistry, electronics,
  engineering, mathematics, physics, biology, medicine, arts, letters, literature, television, radio, broadcasting, telecom, compatriots
`);

/** Fields of work in small letters between a name and the noun it closes with: "X air and space defence corporation". */
export const FIELD_WORDS: readonly string[] = words(`
  air, space, missile, aerospace, aviation, aircraft, shipbuilding, engine, machine-building, nuclear, naval, maritime, rail, railway, road,
  mining, steel, coal, timber, chemical, pharmaceutical, insurance, investment, banking, media, retail, grain, fishing, weapons, arms, radar, satellite
`);

/** Words with a possessive inside of a name: "Children's Rights", "People's Republic". */
export const POSSESSIVE_IN_NAME: readonly string[] = words(`
  people, children, women, men, prosecutor, general, veterans, workers, youth, citizens, entrepreneurs, nation, state
`);

/** Legal forms that stand before a name in quotation marks, and words of theirs. */
export const LEGAL_BEFORE: readonly string[] = words(`
  jsc, ojsc, pjsc, cjsc, llc, ooo, ao, oao, zao, pao, fsue, fgup, npo, npp, niro, company, corporation, ano, nko, uab
`);

/** Legal forms that close a name. */
export const LEGAL_BEHIND: readonly string[] = words(
  'ltd, limited, llc, inc, plc, corp, gmbh, llp, fze, fzco',
);
