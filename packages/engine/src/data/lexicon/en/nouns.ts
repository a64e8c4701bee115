/**
 * English head nouns by what they stand for; singular. The kind decides the schema of a mention, what may fill a role, and
 * which descriptions can refer to which names. Words that share a group name the same sort of thing ("plant", "factory").
 */
export type NounKind =
  | 'person'
  | 'company'
  | 'body'
  | 'outlet'
  | 'goods'
  | 'place'
  | 'document'
  | 'event'
  | 'group'
  | 'time'
  | 'abstract';

function words(list: string): readonly string[] {
  return list.trim().split(/\s*,\s*/u);
}

export const NOUNS: Readonly<Record<NounKind, readonly string[]>> = {
  person: words(`
    individual, counsel, merchant, financier, critic, activist, campaigner, observer, opponent, rival, separatist, militant, rebel, insurgent, fighter, militiaman, acquaintance, associate, ally, friend, civilian, prisoner, refugee, migrant, evacuee, hostage, victim, casualty, recruit, conscript, child, expert, specialist, official, officer, engineer, technician, director, manager, chief, president,
    businessperson, businesspeople, oligarch, tycoon, magnate, chairman, chairwoman, minister, ambassador, diplomat, spokesman, spokeswoman, spokesperson,
    representative, lawyer, attorney, employee, worker, staff, owner, founder, shareholder, businessman,
    businesswoman, entrepreneur, trader, middleman, agent, consultant, adviser, advisor, analyst,
    journalist, reporter, researcher, scientist, pilot, operator, soldier, interlocutor, source, person,
    man, woman, national, citizen, visitor, delegate, executive, accountant, captain, driver, courier,
    instructor, trainer, trainee, student, witness, colleague, partner, designer, developer, customer,
    client, member, general, colonel, ceo, personnel, people, passenger, traveller, traveler, inspector,
    mechanic, foreman, resident, head, deputy, secretary, spokespeople, crew, crewman, cadet, volunteer,
    mercenary, contractor worker, troop, troops, servicemen, serviceman, sailor, student pilot,
    negotiator, mediator, politician, lawmaker, deputy minister, governor, mayor, prime minister, premier,
    chancellor, king, prince, judge, prosecutor, detective, investigator, auditor, banker, broker agent,
    salesman, buyer agent, dealer agent, smuggler, fixer, son, daughter, wife, husband, brother, sister,
    father, mother, relative, cousin, friend, neighbour, neighbor, boss, leader, commander, deputy
    director, vice-president, coordinator, supervisor
  `),
  company: words(`
    company, yard, firm, corporation, enterprise, manufacturer, maker, producer, supplier, vendor, seller,
    buyer, purchaser, importer, exporter, distributor, dealer, reseller, retailer, wholesaler, plant,
    factory, facility, works, shipyard, mill, refinery, foundry, intermediary, broker, forwarder, carrier,
    airline, shipper, consignee, consignor, contractor, subcontractor, bank, lender, insurer, startup,
    start-up, subsidiary, affiliate, holding, group, conglomerate, concern, business, partnership,
    venture, entity, organisation, organization, institute, laboratory, lab, bureau, end-user, front,
    trader, middleman, giant, operator, recipient, payer, payee, beneficiary, trading house, house,
    outfit, workshop, arm, unit, division, branch, brokerage, exchange, developer, customer, client, fund,
    foundation, association, university, academy, center, centre, complex, party, counterparty, railway,
    airway, federation of industry, cooperative, chamber, consortium, trust, society, shop, store, glassworks, ironworks, waterworks, distillery, tannery, yard, dockyard, boatyard, hospital, clinic, college,
    dock, drydock, school, museum, smelter, steelworks, sawmill, brewery, farm, studio, wholesale house, shipbuilder, claimant, respondent, plaintiff, appellant, licensee, licensor, charterer
  `),
  body: words(`
    ministry, government, authority, agency, department, embassy, consulate, council, commission,
    committee, court, parliament, administration, customs, police, army, navy, military, force, service,
    office, union, state, treasury, inspectorate, prosecutor, regulator, directorate, secretariat,
    cabinet, presidency, municipality, tribunal, federation, board, directorate-general, headquarters,
    guard, fleet, militia, brigade, battalion, regiment, duma, senate, congress, assembly, academy of
    sciences, foreign office, home office, white house, pentagon, presidium, corps, command
  `),
  outlet: words(`
    outlet, newspaper, magazine, broadcaster, media, press, journal, publication, website, channel, news,
    newsroom, blog, portal, daily, weekly, journalists
  `),
  goods: words(`
    seeker, brick, cement, seed, harvester, crusher, tram, canister, cloth, yarn, hologram, nozzle, gasket, exchanger, ash,
    soda, joint, implant, rack, tent, blanket, vaccine, drug, syringe, microscope, telescope, prism, buoy, sonar, mast,
    altimeter, accelerometer, magnetometer, tachograph, thermostat, hinge, bolt, screw, rivet, spring, bracket, flange,
    coupling, sprocket, axle, bogie, brake, clutch, radiator, alternator, starter, starter motor, ignition, exhaust,
    muffler, windscreen, seat, canopy, parachute, harness, tarpaulin, rope, chain, anchor, propulsion, thruster, rudder,
    hull, dinghy, raft, canoe, ferry, barge, tug, trawler, dredger, freighter, snowmobile, scooter, bicycle, ambulance,
    forklift, stacker, conveyor, elevator, escalator, kiln, oven, mixer, blender, centrifuge, reactor, autoclave,
    distillation column, evaporator, dryer, chiller, refrigerator, freezer, fan, ventilator, humidifier, heater, stove,
    lamp, bulb, torch, lantern, fuse box, relay, rectifier, thyristor, photodiode, photomultiplier, amplifier,
    oscilloscope, analyser, analyzer, spectrometer, tester, calibrator, scanner, x-ray unit, ultrasound, defibrillator,
    catheter, prosthesis, scalpel, bandage, glove box, mask, respirator, goggle, visor, hood, jacket, shirt, trousers,
    leather, hide, wool, silk, linen, felt, carpet, furniture, desk, chair, shelf, cabinet, door, window, pane, tile,
    plank, plywood, veneer, gravel, sand, asphalt, lime, gypsum, clay, marble, granite, slate, ore, pellet, ingot,
    billet, slab, plate, foil, ribbon, tape, film, adhesive, glue, sealant, solvent, ethanol, methanol, benzene, urea,
    ammonia, ammonium nitrate, chlorine, sulphur, sulfur, phosphate, potash, caustic soda, hydrogen, oxygen, nitrogen,
    argon, helium, graphite, electrode, catalyst, pesticide, herbicide, insecticide, feed, flour, rice, barley, oats,
    maize, soybean, sunflower oil, palm oil, butter, cheese, milk powder, coffee, tea, cocoa, wine, beer, whisky,
    cigarette, tobacco, toy, book, stamp, banknote, coin, card, passport blank, manual, template, mould, mold, die, jig,
    welder, welding machine, plotter, copier, projector, television, loudspeaker, microphone, headphone, earpiece,
    camera module, webcam, tracker, beacon, tag, sim card, switch, hub, firewall, licence key, feller, tank car,
    simulator unit, quadricycle, hovercraft, gyrocopter, seaplane, airship, sailplane, turboprop, turbofan, turbojet,
    turboshaft, ramjet, booster, nosecone, fin, canard, elevon, aileron, pylon, launcher, tripod, bipod, stock, scope
    mount, magazine well, primer, cartridge case, tracer, flare, smoke bomb, tear gas, baton, shield, handcuff, water
    cannon, barbed wire, fence, gate, turnstile, barrier, sandbag, prefabricated house, tarp, bunker buster,
    complexes, imagery, warplane, gunpowder, electricity, weaponry, armaments, warship, frigate, corvette, destroyer, icebreaker, jet fuel, ammunition, copy, clone, replica, variant, version, drone, uav, engine, motor, part, component, machine, machinery, equipment, device, chip, microchip,
    microcircuit, semiconductor, transistor, sensor, antenna, battery, cable, bearing, valve, pump,
    gearbox, turbine, rotor, propeller, airframe, wing, camera, lens, radio, radar, transmitter, receiver,
    modem, computer, server, software, tool, lathe, mill, press, robot, laser, gyroscope, navigation,
    module, board, circuit, controller, processor, steel, aluminium, aluminum, titanium, alloy, fibre,
    fiber, carbon, explosive, powder, nitrocellulose, ammunition, munition, shell, missile, rocket, bomb,
    mine, weapon, rifle, gun, cannon, mortar, tank, vehicle, truck, car, lorry, tractor, aircraft, plane,
    helicopter, airplane, ship, vessel, tanker, boat, yacht, submarine, container, goods, product, item,
    material, cargo, freight, merchandise, good, kit, unit, system, model, prototype, sample, spare,
    accessory, fuel, oil, gas, coal, grain, fertiliser, fertilizer, chemical, medicine, clothing, uniform,
    electronics, hardware, instrument, apparatus, appliance, generator, transformer, compressor, boiler,
    crane, loader, excavator, warhead, payload, quadcopter, copter, simulator, optic, optics, scope,
    thermal, imager, tyre, tire, winch, actuator, servo, converter, connector, resistor, capacitor,
    microcontroller, glass, resin, paint, lubricant, shaft, piston, spindle, unmanned vehicle, telephone,
    phone, drill, grinder, furnace, workpiece, assembly, subassembly, aerial vehicle, batch, armament,
    materiel, gear, arms, technology, sight, detector, binoculars, night-vision device, imaging, gimbal,
    autopilot, receiver module, chipset, oscillator, diode, led, display, screen, keyboard, printer,
    router, switchboard, radio station, jammer, interceptor, loitering munition, grenade, cartridge,
    projectile, mortar shell, artillery, howitzer, torpedo, fuse, fuze, detonator, propellant, nitrate,
    acid, cotton, cellulose, polymer, plastic, rubber, ceramic, ceramics, textile, fabric, helmet, vest,
    armour, armor, body armour, boot, glove, locomotive, wagon, railcar, rail, turret, barrel, magazine,
    blade, casing, fuselage, landing gear, flywheel, crankshaft, carburettor, injector, cylinder, filter
    element, seal kit, hydraulics, hose, tube, pipe, sheet metal, rod, wire, coil, magnet, rare earth,
    lithium, copper, nickel, cobalt, tungsten, gallium, germanium, uranium, isotope, diamond, gold,
    timber, wood, paper pulp, wheat, corn, sugar, food, meat, fish, spare part, machine tool, milling
    machine, cnc machine, 3d printer, equipment set, ammunition round, round, satellite, terminal device,
    dish, transponder, transceiver, handset, laptop, tablet, drive, disk, memory, hard drive, gpu, cpu,
    fpga, dump truck, bulldozer, bus, minibus, motorcycle, buggy, trailer, chassis, engine block,
    aerostat, balloon, glider, jet, fighter, bomber, spare tyre, antenna mast, inverter, solar panel,
    power supply, presses, supercapacitor, thermometer, gauge, meter, lubricating oil, diesel, petrol, gasoline,
    ferry, barge, trawler, cutter, dinghy, sonar, kerosene, bitumen, naphtha, lng, lpg, crude, crude oil
  `),
  place: words(`
    region, city, town, village, district, province, oblast, port, airport, harbour, harbor, range,
    ground, site, base, airfield, airbase, terminal, warehouse, depot, border, territory, republic,
    county, island, peninsula, coast, zone, area, country, capital, street, road, building, polygon,
    testing ground, training ground, test site, proving ground, hangar, station, location, premises,
    suburb, checkpoint, crossing, hotel
  `),
  document: words(`
    indictment, affidavit, complaint, ruling, verdict, judgment, disclosure, release, transcript, customs declaration, document, invoice, statement, letter, report, contract, agreement, bill, waybill, receipt,
    certificate, declaration, record, email, e-mail, mail, message, memo, memorandum, note, order,
    reservation, booking, ticket, itinerary, manifest, protocol, act, file, filing, paper, presentation,
    spreadsheet, ledger, photo, photograph, image, video, footage, chat, correspondence, licence, license,
    permit, registry, register, database, data, list, specification, schedule, log, minutes, passport,
    payment order, transcript, dataset, screenshot, notice, decision, regulation, decree, information,
    evidence, proof, testimony, article, story, investigation, review, brochure, catalogue, catalog
  `),
  event: words(`
    delivery, shipment, supply, sale, purchase, transfer, export, import, procurement, order, payment,
    transaction, test, testing, trial, flight test, demonstration, visit, trip, journey, flight, travel,
    departure, arrival, meeting, talk, negotiation, conference, training, exercise, course, instruction,
    development, production, manufacture, manufacturing, assembly, construction, modernisation,
    modernization, upgrade, repair, maintenance, help, assistance, support, cooperation, collaboration,
    participation, involvement, deal, acquisition, takeover, ownership, sanction, designation, listing,
    restriction, work, war, conflict, crisis, attack, strike, presence, use, operation, project,
    programme, program, tour, inspection, handover, resale, reexport, re-export, transit, appointment,
    resignation, investigation
  `),
  group: words(`
    group, team, delegation, batch, number, set, series, shipment, consignment, lot, pair, dozen, hundred,
    thousand, handful, majority, part, range, total, quantity, pack, package, load, container, truckload,
    piece, unit, party, variety, tranche
  `),
  time: words(`
    day, week, month, year, quarter, time, period, decade, morning, afternoon, evening, night, date,
    moment, hour, minute, half, summer, winter, spring, autumn, fall
  `),
  abstract: words(`
    concern, interest, request, comment, position, knowledge, relation, relationship, detail, question,
    allegation, accusation, claim, matter, issue, fact, way, role, capacity, increase, impact, target,
    kilometre, kilometer, price, cost, value, amount, sum, account, share, stake, percent, result,
    condition, law, rule, control, policy, market, trade, industry, sector, field, effort, plan,
    intention, basis, measure, ban, embargo, behalf, name, address, telephone, service, services, help,
    support, advice, results, speech, warning, message, right, rights, bond, loan, credit, debt, fund,
    cash, currency, dollar, euro, rouble, ruble, yuan, hryvnia, pound, profit, revenue, tax, fee, duty,
    tariff, discount, security, safety, energy, electricity, power, expertise, know-how, skill,
    experience, opportunity, chance, answer, response, reason, excuse, benefit, advantage, threat, risk,
    danger, victory, defeat, peace, aid, humanitarian aid, protection, guarantee, assurance, access,
    cover, blow, lesson, education, work, job, labour, labor, insight, clue, lead, breakthrough, progress,
    hope, idea, proposal, suggestion, vote, visa, citizenship, asylum, land, property, estate, apartment,
    percentage, per cent, proportion, majority, minority, average, period, status, reputation, confidence,
    trust, interest rate, growth, decline, ability, capability, deadline, schedule, permission, approval,
    authorisation, authorization, consent, resistance, opposition, criticism, pressure, attention, news,
    coverage, testimony, drawing, design, blueprint, intelligence, insurance, funding, financing, source
    of revenue, transparency, connection, transmission, distribution, subsidy, budget, airstrike, strike,
    haven, momentum, flag, film, campaign, mission, exercise, operation, initiative, office, seat, post
  `),
};

/**
 * Nouns that can stand for one another when a description takes up a name: "the arms manufacturer" for a plant,
 * "the media outlet" for an agency of news.
 */
export const NOUN_GROUPS: Readonly<Record<string, readonly string[]>> = {
  maker: words(`
    manufacturer, maker, producer, plant, factory, facility, works, enterprise, shipyard, mill, foundry,
    refinery, manufacturing facility, yard, dockyard, boatyard, glassworks, steelworks, ironworks, sawmill, smelter,
    brewery, distillery, tannery
  `),
  firm: words(`
    company, firm, corporation, business, enterprise, entity, organisation, organization, group,
    conglomerate, startup, contractor, outfit, holding
  `),
  trader: words(`
    intermediary, broker, trader, middleman, reseller, dealer, distributor, agent
  `),
  seller: words(`
    supplier, vendor, seller, exporter
  `),
  buyer: words(`
    buyer, purchaser, customer, client, importer, recipient
  `),
  outlet: words(`
    outlet, agency, newspaper, magazine, broadcaster, website, publication, journal, portal, channel
  `),
  bank: words(`
    bank, lender
  `),
  ministry: words(`
    ministry, department
  `),
  government: words(`
    government, authority, administration
  `),
  specialist: words(`
    expert, specialist, engineer, technician, instructor, trainer, consultant, adviser, advisor
  `),
  official: words(`
    official, interlocutor, source, officer, diplomat, person
  `),
  drone: words(`
    drone, uav, quadcopter, unmanned vehicle, aerial vehicle
  `),
  engine: words(`
    engine, motor
  `),
  vessel: words(`
    vessel, ship, boat, ferry, tanker, frigate, corvette, destroyer, barge, trawler, yacht, warship, cutter
  `),
  machine: words(`
    machine, machinery, lathe, press, presses, grinder, drill, loom, milling machine, machine tool, robot
  `),
  vehicle: words(`
    vehicle, truck, lorry, car, bus, minibus, tank, tractor, bulldozer, trailer, locomotive, harvester
  `),
  aircraft: words(`
    aircraft, plane, airplane, helicopter, jet, fighter, bomber, glider
  `),
  weapon: words(`
    weapon, rifle, gun, cannon, howitzer, mortar, missile, rocket, grenade, torpedo
  `),
  ammunition: words(`
    ammunition, munition, shell, cartridge, round, projectile, grenade, bomb, mine
  `),
  chip: words(`
    chip, microchip, microcircuit, semiconductor, processor, microcontroller
  `),
  instrument: words(`
    instrument, sensor, gauge, meter, camera, scope, sight, optic, detector
  `),
};

/** Nouns of persons that are as often firms: beside a name they do not say which. */
export const PERSON_OR_FIRM: readonly string[] = words(`
  owner, co-owner, shareholder, partner, client, customer, developer, designer, trader, middleman, agent, operator,
  consultant, member, mediator, leader
`);
