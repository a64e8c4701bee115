import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type CaseExport, caseExportSchema } from './case-export.ts';
import { type DocumentExtract, documentExtractSchema } from './document-extract.ts';
import { caseJsonSchema, extractJsonSchema } from './json-schema.ts';

const FILE = new URL('../schema/waybill-case-1.schema.json', import.meta.url);
const EXTRACT_FILE = new URL('../schema/waybill-extract-1.schema.json', import.meta.url);

const EMPTY: CaseExport = {
  format: 'waybill-case/1',
  case: { id: 'c', title: 'A case' },
  sources: [],
  documents: [],
  parties: [],
  claims: [],
  events: [],
  edges: [],
  reconciliations: [],
  routes: [],
  issues: [],
};
const CLAIM = {
  id: 'clm-1',
  kind: 'supply',
  roles: { supplier: ['pty-1'] },
  polarity: 'positive',
  modality: 'certain',
  phase: null,
  quantity: null,
  amount: null,
  time: {
    text: 'last year',
    earliest: '2024-01-01',
    latest: '2024-12-31',
    edtf: '2024',
    anchor: '2025-09-25',
  },
  places: [],
  attribution: [
    {
      speaker: null,
      description: 'two officials',
      count: 2,
      named: false,
      basis: 'official-unnamed',
      verb: 'said',
      stance: 'asserts',
    },
  ],
  response: null,
  passages: [{ document: 'doc-1', start: 0, end: 3, quote: 'Ora', page: null }],
  extractor: { name: 'prose', version: '1' },
};

const ROWS: readonly [unknown, boolean, string][] = [
  [EMPTY, true, 'an empty case'],
  [{ ...EMPTY, claims: [CLAIM] }, true, 'a claim with unknowns as null'],
  [{ ...EMPTY, claims: [{ ...CLAIM, phase: undefined }] }, true, 'an unknown may be absent'],
  [{ ...EMPTY, format: 'waybill-case/2' }, false, 'another format'],
  [{ ...EMPTY, extra: 1 }, false, 'an unknown key at the top'],
  [{ ...EMPTY, case: { id: 'c', title: '' } }, false, 'an empty string for an unknown'],
  [{ ...EMPTY, claims: [{ ...CLAIM, passages: [] }] }, false, 'a claim without a passage'],
  [{ ...EMPTY, claims: [{ ...CLAIM, attribution: [] }] }, false, 'a claim nobody says'],
  [{ ...EMPTY, claims: [{ ...CLAIM, confidence: 0.5 }] }, false, 'an unknown key in a claim'],
  [{ ...EMPTY, claims: [{ ...CLAIM, roles: { seller: ['pty-1'] } }] }, false, 'a role that does not exist'],
  [{ ...EMPTY, claims: [{ ...CLAIM, roles: { supplier: [] } }] }, false, 'an empty role'],
  [
    { ...EMPTY, edges: [{ from: 'a', to: 'b', kind: 'supplies', events: [], claims: [] }] },
    false,
    'an edge without claims',
  ],
  [
    { ...EMPTY, claims: [{ ...CLAIM, time: { ...CLAIM.time, anchor: { date: '2025-09-25' } } }] },
    false,
    'an anchor is a date',
  ],
];

describe('the case export schema', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(caseJsonSchema());
  it.each(ROWS)('%#: zod and the published JSON Schema agree', (value, valid, why) => {
    const json: unknown = JSON.parse(JSON.stringify(value));
    expect(caseExportSchema.safeParse(json).success, why).toBe(valid);
    expect(validate(json), why).toBe(valid);
  });

  it('is published as it stands (refresh with UPDATE=1, then format)', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(FILE, `${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(caseJsonSchema());
  });
});

const EXTRACT: DocumentExtract = {
  format: 'waybill-extract/1',
  id: 'a-1',
  path: 'posts.jsonl!a-1',
  source: {
    id: 'src-1',
    path: 'posts.jsonl!a-1',
    sha256: 'a'.repeat(64),
    mediaType: 'text/plain',
    genre: 'news',
  },
  document: { id: 'doc-1', source: 'src-1', text: 'Ora', pages: [], issues: [] },
  parties: [],
  claims: [],
  issues: [],
};
const STEP = { step: 'clause', by: 'en.clauses', what: 'main clause', start: 0, end: 3, claims: ['clm-1'] };

const EXTRACT_ROWS: readonly [unknown, boolean, string][] = [
  [EXTRACT, true, 'a document without claims'],
  [{ ...EXTRACT, claims: [CLAIM] }, true, 'a claim as the case has it'],
  [{ ...EXTRACT, document: null }, true, 'a file that could not be read'],
  [{ ...EXTRACT, trace: [STEP, { ...STEP, data: { voice: 'passive', of: [1] } }] }, true, 'a trace'],
  [{ ...EXTRACT, trace: [{ ...STEP, claims: undefined }] }, false, 'a step without its claims'],
  [{ ...EXTRACT, id: '' }, false, 'a document without a name'],
  [{ ...EXTRACT, events: [] }, false, 'what only a case has'],
  [{ ...EXTRACT, format: 'waybill-case/1' }, false, 'another format'],
];

describe('the schema of one extracted document', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(extractJsonSchema());
  it.each(EXTRACT_ROWS)('%#: zod and the published JSON Schema agree', (value, valid, why) => {
    const json: unknown = JSON.parse(JSON.stringify(value));
    expect(documentExtractSchema.safeParse(json).success, why).toBe(valid);
    expect(validate(json), why).toBe(valid);
  });

  it('is published as it stands (refresh with UPDATE=1, then format)', () => {
    if (process.env['UPDATE'] === '1')
      writeFileSync(EXTRACT_FILE, `${JSON.stringify(extractJsonSchema(), null, 2)}\n`);
    expect(JSON.parse(readFileSync(EXTRACT_FILE, 'utf8'))).toEqual(extractJsonSchema());
  });
});
