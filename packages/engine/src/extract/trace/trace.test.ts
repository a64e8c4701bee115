import { describe, expect, it } from 'vitest';
import { extractDocument, openTrace, type TracedEvent } from '../index.ts';
import { ENGLISH_LONG } from '../prose/golden/english-long.ts';
import { ENGLISH_OTHER } from '../prose/golden/english-other.ts';
import { ENGLISH_SUPPLY } from '../prose/golden/english-supply.ts';
import { RUSSIAN } from '../prose/golden/russian.ts';
import { textDocument } from '../prose/golden/text-document.ts';

const CONTEXT = { genre: 'news', publisher: 'Harbour Post', published: '2025-03-10' } as const;
const TEXTS = [...ENGLISH_LONG, ...ENGLISH_SUPPLY, ...ENGLISH_OTHER, ...RUSSIAN].map(({ text }) => text);

function traced(text: string): readonly TracedEvent[] {
  const trace = openTrace();
  extractDocument(textDocument(text), CONTEXT, { trace });
  return trace.events();
}

describe('a trace of Russian', () => {
  it.each([
    ['Завод «Орлец» получил десять двигателей от компании «Марл Трейдинг».', 'clause', /^main clause; /u],
    [
      'Завод «Орлец» получил десять двигателей от компании «Марл Трейдинг».',
      'proposition',
      /^supply; .*supplier = /u,
    ],
    ['Завод «Орлец» получил десять двигателей от компании «Марл Трейдинг».', 'frame', /^matches: supply/u],
  ])('leads the claim of %s to its %s', (text, step, what) => {
    const events = traced(text);
    const claim = events.find((event) => event.step === 'claim')?.claims[0];
    const own = events.filter(({ claims }) => claim !== undefined && claims.includes(claim));
    expect(own.filter((event) => event.step === step && what.test(event.what))).toHaveLength(1);
  });

  it('tells that a question gives no claim', () => {
    const words = traced('Получил ли завод «Орлец» двигатели?').map(({ step, why }) => [step, why]);
    expect(words).toContainEqual(['drop', 'a question tells nothing']);
  });
});

describe('a trace', () => {
  it.each(TEXTS.map((text) => [text.slice(0, 60), text]))('changes nothing of “%s…”', (_start, text) => {
    const document = textDocument(text);
    const trace = openTrace();
    const heard = extractDocument(document, CONTEXT, { trace });
    expect(heard).toEqual(extractDocument(document, CONTEXT));
    const told = new Set<string>(
      trace.events().flatMap(({ step, claims }) => (step === 'claim' ? claims : [])),
    );
    expect([...told].sort()).toEqual(heard.claims.map(({ id }) => id as string).sort());
    for (const { start, end } of trace.events())
      if (start !== undefined) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end ?? start).toBeLessThanOrEqual(text.length);
      }
    expect(JSON.parse(JSON.stringify(trace.events()))).toEqual(trace.events());
  });

  it.each([
    ['the sentence', 'sentence', /^en\.sentences$/u, /./u],
    ['the clause', 'clause', /^en\.clauses$/u, /deliver, passive; subject .+; to “the plant”/u],
    ['the entry of the lexicon', 'frame', /^en\.verb\.deliver$/u, /matches: supply/u],
    [
      'the proposition',
      'proposition',
      /^en\.verb\.deliver$/u,
      /supply; goods = .+; recipient = “the plant”/u,
    ],
    ['whose words they are', 'attribution', /^en\.attribution$/u, /“two officials” asserts/u],
    ['the claim', 'claim', /^en\.verb\.deliver$/u, /^clm-/u],
  ])('leads a claim to %s', (_what, step, by, what) => {
    const events = traced(
      'Orlec Works is a plant in Kordan. Ten drones were delivered to the plant in May 2024, two officials said.',
    );
    const claim = events.find((event) => event.step === 'claim' && event.by === 'en.verb.deliver')?.claims[0];
    const own = events.filter(({ claims }) => claim !== undefined && claims.includes(claim));
    expect(
      own.filter((event) => event.step === step && by.test(event.by) && what.test(event.what)),
    ).toHaveLength(1);
  });

  it.each([
    ['Did Halden Works deliver drones to Orlec?', /a question tells nothing/u],
    ['Companies supply drones to plants.', /generic/u],
    ['Halden Works has delivered on Tuesday.', /does not match|no words fill|another sort/u],
    ['Two officials cited Halden Works.', /no entry of the lexicon has the verb “cite”/u],
  ])('tells why “%s” gives no claim', (text, why) => {
    const words = traced(text).map((event) => `${event.what}: ${event.why ?? ''}`);
    expect(
      words.filter((line) => why.test(line)),
      words.join('\n'),
    ).not.toHaveLength(0);
  });

  it('tells what a description could have been, and what it was joined to', () => {
    const joined = traced(
      'Halden Works, an arms manufacturer, delivered ten drones to Orlec Trading in May 2024. The manufacturer also sold engines to Marl Yard.',
    ).find(({ by }) => by === 'coref.description');
    expect(joined?.what).toBe('joined to “Halden Works”');
    expect(JSON.stringify(joined?.data)).toContain('"candidates":[{"name":"Halden Works"');
  });
});
