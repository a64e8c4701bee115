/** Statements of reasons and notes of offices: posts, owners, parts of groups, texts that go on about one party. Invented parties. */
import type { GoldenText } from './golden-text.ts';

export const ENGLISH_OFFICIAL: readonly GoldenText[] = [
  {
    slug: 'posts-without-a-verb',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Former Deputy Minister of Crafts of the Republic of Alkor. Former Minister for Northern Affairs. Member of the Security Council of the Alkor Federation since 2021. He is also a shareholder of Halden Optics and Norvik Marine.`,
    claims: [
      'role person=Former Deputy Minister of Crafts of the Republic of Alkor organisation=Republic of Alkor position=Former Deputy Minister of Crafts',
      'role person=Former Minister for Northern Affairs organisation=Security Council of the Alkor Federation time=2021-01-01/2025-03-10 position=Member',
      'ownership owner=Former Minister for Northern Affairs owned=Halden Optics+Norvik Marine',
    ],
  },
  {
    slug: 'chains-of-posts',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Ivan Torvald is Chairman of the Supervisory Board of Velsk Bank and owner of Agrin LLC, a subsidiary of Norvik Holding. In his capacity as director of the Institute for Machine Engineering he signed the papers.`,
    claims: [
      'role person=Ivan Torvald organisation=Velsk Bank position=Chairman of the Supervisory Board',
      'ownership owner=Ivan Torvald owned=Agrin LLC',
      'identity entity=Agrin LLC subsidiaryOf=Norvik Holding',
      'role person=Ivan Torvald organisation=Institute for Machine Engineering position=director',
    ],
  },
  {
    slug: 'about-one-firm',
    publisher: 'Register of Alkor',
    published: '2025-03-10',
    text: `Norvik Marine is part of the Halden Group and the main supplier of pumps to the Alkori Navy. It is owned by Ostrava Invest. Mira Holt has been the chief executive since 2020. The majority shareholder of Velsk Bank is Ivan Torvald.`,
    claims: [
      'identity entity=Norvik Marine subsidiaryOf=Halden Group',
      'supply supplier=Norvik Marine recipient=Alkori Navy goods=pumps',
      'ownership owner=Ostrava Invest owned=Norvik Marine',
      'role person=Mira Holt organisation~=Norvik Marine time=2020-01-01/2025-03-10 position=chief executive',
      'ownership owner=Ivan Torvald owned=Velsk Bank share=(50,100]',
    ],
  },
  {
    slug: 'sold-to-whom-and-late-voices',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    genre: 'news',
    text: `Halden Optics sold the Kordan army 60 Moth-2 drones. Pumps were shipped to Velsk Works through Orbel Trade, Meridian Wire reported on Thursday, citing three people familiar with the matter.`,
    claims: [
      'supply supplier=Halden Optics recipient=Kordan army goods=Moth-2 qty=60',
      'supply:shipped recipient=Velsk Works intermediary=Orbel Trade goods=Pumps «Meridian Wire (other-outlet, reports) «three people familiar with the matter (person-familiar, reports)',
    ],
  },
  {
    slug: 'posts-that-tell-nothing',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `The commander of the fleet and the director spoke. Is Ivan Torvald the director of Norvik Marine? He is the head of a family of six and a member of a generation of builders. A director of photography came with the minister for a day. The chairman looked at the chair.`,
    claims: [],
  },
];
