/**
 * Invented English sentences the tagger also learns from. Slots: {P} a person, {S} the family name of the last one, {O} a company or other
 * organisation, {B} a public body, {A} the acronym of the last organisation, {L} a place, {C} a country, {K} a country that acts, {T} a
 * title, {J} a post, {D} a day, {N} a number, {M} a model designation, {V} a ship, {X} a demonym. {G} a movement or force, {Z} an acronym; {=words} is a post.
 * Only P, S, O, B, G, Z, A, L, C, K and posts are labelled.
 */
export const ENGLISH = `
{P}, {J} of {O}, said on {D} that the company had shipped {N} drones to {L}.
{P} said the plant in {L} received {N} engines in March.
“We delivered everything on time,” {P} told reporters in {L}.
“We know nothing of this contract,” said {T} {S}, who heads {O}.
According to {O}, the goods were sent to {B} through {O}.
According to {P}, a {J} at {B}, nobody asked for the papers.
{T} {P} met {T} {P} in {L} on {D}.
{T} {P}, the {J} of {B}, arrived in {L} for talks with {P}.
{B} said in a statement that it had opened an investigation into {O}.
{B} and {B} declined to comment.
{O} ({A}) bought {N} motors from {O} last year. {A} did not reply to questions.
The {B} ({A}) has listed {O} and its director {P}. The {A} acted after a request from {K}.
{O}, based in {L}, {C}, is owned by {P}.
{O} is a subsidiary of {O}, registered in {L}.
{P} owns 51 percent of {O}; the rest belongs to {P} and {O}.
{P} was appointed {J} of {O} on {D}. {S} had worked at {O} before.
An invoice from {O} to {O}, dated {D}, lists {N} {M} engines.
The invoice was signed by {P} for {O}. The letter is addressed to {P} in {L}.
{O} shipped the parts from {L} to {L} through {L} aboard {V}.
The vessel {V} left {L} on {D} and called at {L}.
Payments went from an account of {O} at {O} to {O} in {L}.
{K} has imposed sanctions on {O} and {P}. {K} and {K} followed on {D}.
{K} supplied {K} with {N} {M} missiles, {B} said.
{C} borders {C} and {C}. The road runs from {L} to {L}.
Officials in {L} and {L} confirmed that {P} had travelled there.
Sources at {O} told {O} that {S} and {S} had left {C}.
{X} officials said {O} had sold {N} systems to {B}.
The {X} government denied it. {X} experts visited {O} near {L}.
In {L}, {P} met the {J} of {O}, {P}.
On {D}, {P} and {P} flew from {L} to {L}.
{P} (born {D}) is the {J} of {O} and a member of {B}.
{P}, {N}, of {L}, {C}, died on {D} in {L}.
{T} {P} and {T} {P} of {O} signed the contract in {L} on {D}.
Dear {T} {S}, please find enclosed the documents for {O}.
Kind regards, {P}, {J}, {O}, {L}
From: {P} To: {P} Subject: delivery to {O}
Bill to: {O}, {L}, {C}
{O} acted as an intermediary between {O} and {O}.
The front company {O} was set up by {P} in {L}.
{P}'s company, {O}, has its office in {L}'s old port.
{O}'s director {P} denied that {O}'s goods went to {C}.
{S} said he had never met {P}. “{S} is lying,” {P} said.
{P} joined {B} in 2014. {S} later became {J} of {B}.
{P} is responsible for {O}, which supports the military of {C}. {S} is therefore listed.
The {J}, {P}, thanked {T} {S} and the people of {C}.
Reporting by {P} in {L} and {P} in {L}; editing by {P}
{L}, {D} ({O}) - {B} said on {D} it would ban exports to {C}.
{L} — {P}, the {J}, said {K} would not recognise the vote.
{P}: Thank you. {P}: Thanks for coming to {L}.
QUESTION: Will {T} {S} travel to {C}? ANSWER: {T} {S} will travel to {L}.
Near {L}, two strikes destroyed a bridge. Near {L}, one strike hit a vehicle.
In {C}, forces of {K} seized {L} and the villages of {L} and {L}.
The battle for {L} began on {D}, {T} {S} said. {S} added that {L} was calm.
Troops of {B} and fighters of {O} left {L} for {L}.
{O} claimed the attack in {L}. {O} fighters fled to {L}.
The {O} regime must go, {T} {S} said after talks with {K}.
{B} spokesman {P} said {O} was behind the attack on {L}.
{J} {P} and {J} {P} discussed the crisis in {C}.
Former {J} {P} now heads {O}. Deputy {J} {P} left.
{T} {P}, commander of {B}, visited {L}. {T} {S} thanked {B}.
{B} welcomes the agreement between {K} and {K} of {D}.
Last year {B} and {B} trained {N} soldiers in {C}.
Members of {B} voted on Resolution {N}. The Resolution was supported by {K} and {K}.
The Treaty on the Law of the Sea and Annex IV were signed in {L}.
Operation Silver Lantern began in {L}; the Global Summit followed.
Annex I, Article {N} of the Directive applies to {O}.
The New Year holiday, Easter and Ramadan are kept in {L}.
He reads Arabic, English and {X}. The Internet is slow in {L}.
The {=Minister} said the Government would publish the Annual Report on Monday.
All parties must respect the Law of Armed Conflict and the Geneva Conventions.
The aircraft, a {M}, flew over {L}. A {M} was shot down near {L}.
Two IEDs, a UAV and an RPG were found in {L}.
A GPS module, an FPGA and a PCB were marked {M}.
The Contract, the Seller and the Buyer have the meanings given in Clause {N}.
Total Amount Due: USD {N}. Payment Terms: Net 30. Delivery: CIF {L}.
Invoice No. {N}. Date: {D}. Seller: {O}. Buyer: {O}. Port of loading: {L}.
The Company shall pay the Supplier within ten days. {O} is the Supplier.
What did {P} know? Nobody at {O} would say.
Yet {O} kept selling. However, {S} left. Meanwhile {K} waited.
Many Europeans and Americans live in {L}. {N} Britons were killed.
The {=Foreign Secretary} spoke to {P}. The {=Prime Minister} will meet {T} {S}.
The {=Secretary of State} met {P}, {=Minister of Foreign Affairs} of {C}.
{P} studied at {O} in {L} and worked for {B}.
{P} and his brother {P} control {O} through {O}.
{O}, {O} and {O} bid for the contract; {O} won.
Companies such as {O} and {O} have supplied {B}.
Records of {B} show that {O} imported {N} tonnes from {C}.
Documents seen by {O} name {P} as the owner of {O}.
Experts of {O} say that {M} parts made by {O} are used in {C}.
Customs data reviewed by {O} show {N} shipments from {L} to {L}, {C}.
The bank, {O}, froze the money of {P} after a query by {B}.
The yard near {L} belongs to {O}. Its owner is {P}.
{L} is a city in the north of {C}; {L} lies on the coast.
The {L} region and the port of {L} were shelled. The city of {L} is held by {B}.
The bridge over the river at {L} links {C} with {C}.
The European Union, {B} and {K} condemned it.
{P} Photo: {O}. Copyright {O} 2024. All rights reserved.
An official, who spoke on condition of anonymity, said that {O} trained staff of the plant.
A person familiar with the talks said {O} had agreed to sell {M} drones to {O}.
Two officials said {O} delivered engines to {O} through {O} last year.
The drones were manufactured by the Chinese company {O} and were supplied by {O}, a Russian trading company under US sanctions.
The plant, which belongs to {O}, received Chinese engines through a trader, documents show.
Russian plant received Chinese drones through a trader, documents show
Turkish trader shipped Danish machines to {C}, records show
Goods made by {O} reached {O} in {L}, a {X} port.
{O} denied supplying drones to {O}. {O} has not replied.
{O} and {O} did not answer questions from {O}.
In an email, {O} said that it had sold the {M} parts to {O} only.
{O} developed the {M} with the help of {O}. {O} plans to expand production.
Engineers from {O} visited {O} twice, flight bookings show. Two {O} engineers flew home.
A letter from {O} to {O} mentions {N} units. {O}'s delivery note confirmed this.
Chinese experts and Russian engineers tested the {X} drone near {L}.
A Chinese supplier, a Turkish bank and a Russian buyer were involved; none was named.
{O}, which {P} founded, exports to {C}. Its chairman, {T} {P}, met with {O}'s director {P}.
By {P}
By {P} and {P}
{=Foreign Minister} {P} welcomed the ceasefire in {L}. The {=Foreign Minister} said: I welcome the news from {C}.
{=Minister for Trade}, {P}, visited {L}. Responding, the {=Minister} said that {K} was ready.
{=Deputy Prime Minister} {P} and {=Defence Secretary} {P} will travel to {L}.
{P}, {=Special Envoy} for {C}, met the {=Trade Commissioner} in {L}.
Near {L}, a strike destroyed a vehicle. Near {L} and {L}, two strikes hit fighters of {O}.
The towns of {L} and {L}, around {L}, in the {L} area and {L} province were cut off.
Commodore {P}, commander of {B}, praised the crew of the frigate. Staff Sgt. {P} and Spc. {P} agreed.
Exercise Bold Heron and Operation Grey Thistle are held each year off {L}.
Executive Order {N} and the Strategic Partnership Agreement were signed with {K}.
Greenwich Mean Time is used. Thanksgiving Day and Eid were quiet in {L}.
{K} is grateful to {K}; {K} and {K} will continue to work together.
{K} and {K} signed an agreement. Representatives of {K} spoke first.
Countries taking part include {C}, {C}, {C}, {C} and {C}.
{G} fighters seized {L} and the villages around it, {G} said. {Z} fighters withdrew to {L}.
Clashes between {G} and {Z} killed {N} people near {L}, activists said.
{Z} and its allies control most of {L} province. The {Z} denied this.
{Z} militants attacked a checkpoint in {L}; {Z} claimed the attack. Airstrikes hit {Z} positions and {Z}-held villages.
The {G} ({Z}) was founded in {L} by {P}. {Z} has about {N} members.
Under {P}, {G} joined {G} in the fight against {Z}.
{P}, also known as {P}, led {Z} until he was killed in {L}.
{S} was born in {L}, {C}, and studied at {O}. In 2012 {S} left {C} for {L}.
{P} told the {O} that “the people of {C} want peace”.
The {X} opposition met in {L}. {X} state media said troops had entered {L}.
{X} President {P} and his {X} counterpart {P} spoke by telephone.
{B} says more than {N} people have fled {L} since Friday. {B} staff are in {L}.
Australia’s {=Foreign Minister}, {P}, said {K} would provide aid through {B}.
{K} has provided funding to {B}, {B} and {B} for work in {C}.
The EU Delegation to {C} and {B} organised a workshop in {L}.
The siege of {L}, the largest city in northern {C}, ended on {D}.
The {L} offensive and the Battle of {L} are named after the town of {L}.
Follow {O} on Twitter. Contact: {P}, press office, {B}.
`;

export const ENGLISH_PARTS = {
  titles:
    'Mr Mr. Mrs. Ms Ms. Dr. President Minister Secretary Col. Gen. General Colonel Captain Ambassador Professor Sheikh Sen. Senator Maj. Lt. Admiral Governor'.split(
      ' ',
    ),
  posts:
    'director|chief executive|deputy director|spokesman|spokeswoman|chairman|president|vice president|minister|foreign minister|ambassador|commander|sales manager|owner|founder|head|managing director|accountant|special envoy|general director'.split(
      '|',
    ),
  days: '12 March 2024|5 May 2023|Monday|Tuesday|Sept. 14|Jan. 7|November 18|30 June|1 July 2022|Friday|October 2021|Dec. 26, 2016'.split(
    '|',
  ),
  models: 'A140|T-90M|MQ-9|TK-12|X7|STM32F4|B-17|K-52|Orlan-10|AN/TPQ-36'.split('|'),
  ships: 'MV Northern Lantern|Grey Heron|USS Harlow|HMS Bracken|Sea Thistle|Amber Tide'.split('|'),
  cores:
    'Summit Pioneer Harbor Lantern Meridian Orion Vector Nova Zenith Apex Baltic Alpine Nordic Delta Falcon Granite Copper Silver Amber Northern Pacific Crystal Eagle Polar Vega Titan Solaris Quantum Avangard Progress Impuls Kvant Signal Vympel Molniya Huaxin Jinda Hengtai Yongsheng Xinyuan Longteng Ruida Tianhe Sunrise Blue Star'.split(
      ' ',
    ),
  businesses:
    'Trading|Logistics|Engineering|Technologies|Technology|Systems|Industries|Electronics|Shipping|Aviation|Holdings|Group|Partners|International|Machinery|Chemicals|Motors|Aerospace|Energy|Bank|Airlines|Export|Consulting|Trading House|Machine Works|Plant|Design Bureau|Research Institute|Shipyard|Foundation|Capital|Media'.split(
      '|',
    ),
  forms: [
    'Ltd',
    'Ltd.',
    'LLC',
    'Inc.',
    'GmbH',
    'S.A.',
    'Co., Ltd.',
    'Limited',
    'JSC',
    'FZE',
    'AG',
    'B.V.',
    'Corporation',
    'Corp.',
    'plc',
  ],
  movements:
    'Front|Brigade|Movement|Army|Forces|Battalion|Coalition|Council|Liberation Front|Democratic Forces|Islamic Front|Revolutionary Guard|People’s Party|Liberation Army|National Coalition|Observatory for Human Rights|Democratic Union Party|Defence Units|Free Army|Arab Army|Resistance Committee'.split(
      '|',
    ),
  syllables:
    'bar kel mor vos tre tver nor lan sun ha dan del mir zor tal kar ros vek ist ur yam shen lu gor bel sol fen mar ost vik ten dor rin sta lek par run gal hem'.split(
      ' ',
    ),
  endings: 'mash|trade|tech|prom|ex|co|aero|soft|craft|line|port|is|on|ar|a|ia|um'.split('|'),
  bodies:
    'Ministry of Defence|Ministry of Foreign Affairs|Ministry of Industry and Trade|Ministry of Culture|Ministry of Finance|Department of Justice|Department of Commerce|State Department|Treasury|Foreign Office|Security Council|General Staff|Air Force|Navy|Army|Armed Forces|National Guard|Coast Guard|Border Guard Service|Customs Service|Central Bank|Intelligence Service|Security Service|Supreme Court|Parliament|Senate|National Assembly|Space Agency|Nuclear Energy Agency|Central Command|5th Fleet|3rd Battalion|12th Tank Brigade|2nd Infantry Division|Special Operations Command|Joint Task Force|Election Commission|Human Rights Council|Red Crescent|Board of Inquiry|City Council|Prosecutor General’s Office|Trade Commission|Patent Office|National Police'.split(
      '|',
    ),
  unions:
    'United Nations|UN|NATO|European Union|EU|OPCW|European Commission|World Bank|African Union|Arab League|Coalition|Global Coalition|OSCE|Interpol|IAEA|Red Cross|UNICEF|World Health Organization|UN Security Council|Pentagon|White House|Kremlin|FBI|CIA|Reuters|BBC|AFP|Associated Press'.split(
      '|',
    ),
};
