/**
 * Excel workbooks (XLSX, XLSM; ECMA-376 part 1). Formulas give the value the file holds for them; nothing is computed,
 * macros are never run, links to other files are never followed.
 */
import type { Issue } from '../../model/index.ts';
import { DraftBuilder } from '../draft-builder.ts';
import { isPropertyPart, openPackage, readProperties } from '../ooxml/index.ts';
import type { ChildFile, Reader, ReaderInput, ReaderOutcome } from '../reader.ts';
import { readWorkbook, type Workbook } from './workbook.ts';
import { writeSheet } from './write-sheet.ts';

const EMBEDDED = /^xl\/embeddings\/[^/]+$/u;

async function readExcel(input: ReaderInput): Promise<ReaderOutcome> {
  const { path } = input;
  const { opened, issues: opening } = openPackage(
    input,
    'xlsx',
    (name) => isPropertyPart(name) || EMBEDDED.test(name),
  );
  if (opened === undefined || opening.length > 0) return { draft: null, children: [], issues: opening };
  let workbook: Workbook;
  try {
    workbook = await readWorkbook(input.bytes);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown error';
    const message = `The workbook could not be read (${why}); open it, save it again and add that copy.`;
    return {
      draft: null,
      children: [],
      issues: [{ code: 'read.xlsx-broken', severity: 'error', message, place: { path } }],
    };
  }
  const { sheets, readRange } = workbook;
  const builder = new DraftBuilder(input.limits);
  const issues: Issue[] = [];
  for (const sheet of sheets) {
    const veiled = writeSheet(builder, sheet);
    if (!sheet.hidden && veiled === 0) continue;
    const what = sheet.hidden ? 'is hidden' : `has ${veiled} cells in hidden rows or columns`;
    const message = `The sheet ${sheet.name} ${what}; they are kept and marked as hidden.`;
    issues.push({
      code: 'read.xlsx-hidden',
      severity: 'notice',
      message,
      place: { path, detail: sheet.name },
    });
  }
  readProperties(opened.members, (key, value) => builder.note(key, value));
  if (opened.names.has('xl/vbaProject.bin')) {
    const message = 'The workbook carries macros; they were not run and not read.';
    issues.push({ code: 'read.xlsx-macros', severity: 'notice', message, place: { path } });
  }
  if (readRange !== undefined) {
    const message = `A sheet holds cells so far out that only ${readRange} of each sheet was read; clear what stands beyond, or save the rest as CSV.`;
    issues.push({ code: 'read.cells-cut', severity: 'error', message, place: { path } });
  }
  const unanswered = sheets.reduce((sum, sheet) => sum + sheet.unanswered, 0);
  if (unanswered > 0) {
    const message = `${unanswered} ${unanswered === 1 ? 'cell holds a formula' : 'cells hold formulas'} without a stored result, and nothing is computed here; open the workbook in its program, save it and add that copy.`;
    issues.push({ code: 'read.xlsx-formulas', severity: 'warning', message, place: { path } });
  } else if (!sheets.some(({ cells }) => cells.length > 0)) {
    const message = 'The workbook holds no cells with content; check whether its sheets are pictures.';
    issues.push({ code: 'read.xlsx-no-text', severity: 'warning', message, place: { path } });
  }
  return {
    draft: builder.build(),
    children: childrenOf(opened.members),
    issues: [...issues, ...builder.issues(path)],
  };
}

function childrenOf(members: ReadonlyMap<string, Uint8Array>): ChildFile[] {
  const names = [...members.keys()].filter((name) => EMBEDDED.test(name)).sort();
  return names.flatMap((name) => {
    const bytes = members.get(name);
    return bytes === undefined ? [] : [{ name: name.slice(name.lastIndexOf('/') + 1), bytes }];
  });
}

/** Reads Excel workbooks: XLSX, XLSM and their templates. */
export const xlsxReader: Reader = {
  name: 'xlsx',
  version: 1,
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.ms-excel.sheet.macroenabled.12',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
    'application/vnd.ms-excel.template.macroenabled.12',
  ],
  read: readExcel,
};
