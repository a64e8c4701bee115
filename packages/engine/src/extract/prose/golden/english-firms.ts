/** Firms among firms: groups and their parts, owners told in many ways, who supplies whom, who works for what. Invented parties. */
import type { GoldenText } from './golden-text.ts';

export const ENGLISH_FIRMS: readonly GoldenText[] = [
  {
    slug: 'firms-in-a-group',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Ostrava Group comprises four companies: Agrin LLC, Velsk LLC, Halden LLC and Orbel LLC. The subsidiaries of Norvik Holding include Tormo LLC and Brask LLC. Delmar LLC is included in the Sevra holding. The list includes Agrin LLC and Velsk LLC.`,
    claims: [
      'identity entity=Agrin LLC subsidiaryOf=Ostrava Group',
      'identity entity=Velsk LLC subsidiaryOf=Ostrava Group',
      'identity entity=Halden LLC subsidiaryOf=Ostrava Group',
      'identity entity=Orbel LLC subsidiaryOf=Ostrava Group',
      'identity entity=Delmar LLC subsidiaryOf=Sevra',
      'identity entity=Tormo LLC subsidiaryOf=Norvik Holding',
      'identity entity=Brask LLC subsidiaryOf=Norvik Holding',
    ],
  },
  {
    slug: 'wholes-and-parts',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Tormo LLC is part of the structure of Sevra Corporation. Halden LLC was founded as a subsidiary of Norvik Holding. Brask Plant, which forms part of Delmar Group, makes pumps. Agrin LLC is part of the arms industry complex. Orbel LLC is one of the companies that form part of the Ostrava Group.`,
    claims: [
      'identity entity=Tormo LLC subsidiaryOf=Sevra Corporation',
      'identity entity=Halden LLC subsidiaryOf=Norvik Holding',
      'production producer=Brask Plant product=pumps',
      'identity entity=Brask Plant subsidiaryOf=Delmar Group',
      'identity entity=Orbel LLC subsidiaryOf=Ostrava Group',
    ],
  },
  {
    slug: 'whose-they-are',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Halden Optics makes lenses. Its parent company, Ostrava Group, is based in Velsk. Norvik Holding works through its subsidiaries, including Tormo LLC and Brask Plant. Delmar LLC, whose owner is Ivan Torvald, makes pumps.`,
    claims: [
      'production producer=Halden Optics product=lenses',
      'location entity=Ostrava Group at=Velsk',
      'identity entity=Halden Optics subsidiaryOf=Ostrava Group',
      'identity entity=Tormo LLC subsidiaryOf=Norvik Holding',
      'identity entity=Brask Plant subsidiaryOf=Norvik Holding',
      'production producer=Delmar LLC product=pumps',
      'ownership owner=Ivan Torvald owned=Delmar LLC',
    ],
  },
  {
    slug: 'shares-of-several',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Stakes in Tormo LLC are owned by traders close to the mayor of Velsk, namely Pavel Brask and Mira Holt. Since 2024, Delmar LLC's shares have been held by three managers (Ivan Torvald, Pavel Brask and Mira Holt). Mira Holt co-owns Agrin LLC with Pavel Brask.`,
    claims: [
      'ownership owner=Pavel Brask+Mira Holt owned=Tormo LLC',
      'ownership owner=Ivan Torvald+Pavel Brask+Mira Holt owned=Delmar LLC time=2024-01-01/2025-03-10',
      'ownership owner=Mira Holt+Pavel Brask owned=Agrin LLC',
    ],
  },
  {
    slug: 'posts-over-an-explanation',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Agrin LLC was created by Ivan Torvald, a long-time acquaintance of Pavel Brask, co-founder of the Lake House, a society bringing together friends of his and the chairman and largest shareholder of Velsk Bank. Mira Holt was a candidate for the post of head of Norvik Holding.`,
    claims: [
      'role person=Ivan Torvald organisation=Lake House position=co-founder',
      'role person=Ivan Torvald organisation=Velsk Bank position=chairman',
      'ownership owner=Ivan Torvald owned=Velsk Bank',
    ],
  },
  {
    slug: 'supplied-by-forms-like-nouns',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Tormo LLC supplies state-owned yards. Halden LLC repairs engines and supplies advanced lathes to the Alkori Navy. Drone exports rose by half. Brask LLC makes and supplies pumps for the needs of the Alkori Navy.`,
    claims: [
      'supply:delivered supplier=Tormo LLC recipient=state-owned yards',
      'supply:delivered supplier=Halden LLC recipient=Alkori Navy goods=advanced lathes',
      'production producer=Brask LLC product=pumps',
      'supply:delivered supplier=Brask LLC goods=pumps endUser=Alkori Navy',
    ],
  },
  {
    slug: 'given-to-them',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Tormo LLC plays a role in the supply chain of the Alkori Armed Forces, supplying them with shells. The Ministry of Roads is the second biggest client of Agrin LLC. By providing boats to the Alkori Navy, Halden LLC earned much. Delmar LLC sold pumps to foreign firms, including Brask LLC.`,
    claims: [
      'supply:delivered supplier=Tormo LLC recipient=Alkori Armed Forces goods=shells',
      'supply supplier=Agrin LLC recipient=Ministry of Roads',
      'supply:delivered supplier=Halden LLC recipient=Alkori Navy goods=boats',
      'supply supplier=Delmar LLC recipient=foreign firms+Brask LLC goods=pumps',
    ],
  },
  {
    slug: 'employed-and-dismissed',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Pavel Brask is employed by Agrin LLC. Ivan Torvald was dismissed from the post of chairman of Delmar LLC. Fighters join battalions. Olga Brask is in charge of the Department of Roads.`,
    claims: [
      'role person=Pavel Brask organisation=Agrin LLC',
      'role person=Ivan Torvald organisation=Delmar LLC position=chairman',
      'role person=Olga Brask organisation=Department of Roads position=in charge',
    ],
  },
];
