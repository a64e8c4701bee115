/**
 * A trace: what each parser and refiner did with one document, in the order it did it. It is handed down as an optional
 * sink and costs nothing where it is absent: whoever tells something asks `trace !== undefined` first.
 *
 *   trace?.tell({ step: 'clause', by: 'en.clauses', start, end, what: 'main clause', data: { voice: 'passive' } });
 *   trace?.tell({ step: 'proposition', by: 'en.verb.supply', start, end, what: '…' }, draft);
 *
 * What is told of a draft belongs to the claims that become of it: that is how a claim finds its own derivation.
 */
import type { ClaimId } from '../../model/index.ts';

/** What kind of thing was done; in the order a text goes through them. */
export const TRACE_STEPS = [
  /** Facts about the document: genre, dates, issuer. */
  'facts',
  /** Which reader of papers took the document. */
  'paper',
  /** A labelled field of a paper. */
  'field',
  /** A table of a paper and what its columns were taken for. */
  'table',
  /** The language of a run of text, and why. */
  'language',
  /** A sentence begins; events up to the next one are about it. */
  'sentence',
  /** Words read as one unit before any grammar: times, quantities, money, numbers of documents. */
  'value',
  /** The tokens of a sentence with their tags. */
  'tokens',
  /** A noun phrase and what it names or describes. */
  'phrase',
  /** A clause with its verb, voice and arguments. */
  'clause',
  /** An entry of the lexicon tried on a clause: matched, or why not. */
  'frame',
  /** What a clause was taken to say. */
  'proposition',
  /** In whose words: cues and speakers. */
  'attribution',
  /** Which earlier words a name, a description or a pronoun was joined to, with the candidates. */
  'coreference',
  /** A claim in the making. */
  'draft',
  /** What a refiner filled, and from where. */
  'refine',
  /** What was left out, and why. */
  'drop',
  /** A claim, frozen with its id. */
  'claim',
] as const;
export type TraceStep = (typeof TRACE_STEPS)[number];

/** Plain data of a trace event; no ids of objects, nothing that changes from run to run. */
export type TraceData =
  | string
  | number
  | boolean
  | null
  | readonly TraceData[]
  | { readonly [key: string]: TraceData | undefined };

export interface TraceEvent {
  readonly step: TraceStep;
  /** Which parser, rule or refiner speaks: `en.tag`, `en.verb.supply`, `refine.inherit-deal`. */
  readonly by: string;
  /** In a few words: what was done. */
  readonly what: string;
  /** Why it was done, or why not. */
  readonly why?: string;
  /** The words it is about, UTF-16 offsets in the document's text. */
  readonly start?: number;
  readonly end?: number;
  /** The number of the sentence, where it is about one. */
  readonly sentence?: number;
  readonly data?: { readonly [key: string]: TraceData | undefined };
}

/** An event with the claims that came of the draft it was told of. */
export interface TracedEvent extends TraceEvent {
  readonly claims: readonly ClaimId[];
}

export interface Trace {
  /** Records an event; with a draft, the event belongs to what becomes of that draft. */
  readonly tell: (event: TraceEvent, draft?: object) => void;
  /** A draft was made out of another, or took the place of it: what was told of the other is told of it too. */
  readonly follows: (draft: object, earlier: object) => void;
  /** A draft was frozen into a claim. */
  readonly became: (draft: object, claim: ClaimId) => void;
  /** Everything told so far, in order. */
  readonly events: () => readonly TracedEvent[];
}

/** An empty trace. */
export function openTrace(): Trace {
  const told: { readonly event: TraceEvent; readonly claims: Set<ClaimId> }[] = [];
  const ofDraft = new Map<object, number[]>();
  return {
    tell: (event, draft) => {
      if (draft !== undefined) {
        const own = ofDraft.get(draft) ?? [];
        own.push(told.length);
        ofDraft.set(draft, own);
      }
      told.push({ event, claims: new Set() });
    },
    follows: (draft, earlier) => {
      ofDraft.set(draft, [...(ofDraft.get(earlier) ?? []), ...(ofDraft.get(draft) ?? [])]);
    },
    became: (draft, claim) => {
      for (const at of ofDraft.get(draft) ?? []) told[at]?.claims.add(claim);
    },
    events: () => told.map(({ event, claims }) => ({ ...event, claims: [...claims] })),
  };
}
