/**
 * The European Union's consolidated list as CSV, version 1.1 (`csvFullSanctionsList_1_1`): semicolons, many rows an
 * entity, columns `Section_Field`; a row holds one value of one or several sections.
 */
import { textOf } from '../decode-file.ts';
import { EntryGathering } from '../gather-entries.ts';
import type { ListReader } from '../list-reader.ts';
import { realDay } from '../list-date.ts';
import { columnKey, headerOf, readTable, type TableRecord } from '../table/read-table.ts';
import { type EuSection, euSection } from './eu-section.ts';
import { dayFirstDay } from '../day-first-date.ts';
import { finishEu } from './finish-eu.ts';
import { readEuEntity } from './read-eu-entity.ts';

const COLUMNS = [
  'Entity_LogicalId',
  'Entity_SubjectType',
  'NameAlias_WholeName',
  'Entity_Regulation_Programme',
];
const SEPARATOR = ';';

export const euCsvReader: ListReader = {
  layout: 'eu-csv',
  lists: ['eu_fsf'],
  extensions: ['csv'],
  parts: ['table'],
  recognise: (_file, text) =>
    holdsColumns(text) ? { part: 'table', list: 'eu_fsf', version: '' } : undefined,
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const entities = new Map<string, TableRecord[]>();
    let generated = '';
    for (const row of readTable(textOf(file, issues), SEPARATOR, file.path, issues)) {
      generated ||= row.at('fileGenerationDate');
      const id = row.at('Entity_LogicalId');
      const others = entities.get(id);
      if (others === undefined) entities.set(id, [row]);
      else others.push(row);
    }
    const gathering = new EntryGathering(file.path, issues);
    for (const [id, rows] of entities)
      readEuEntity(
        {
          id,
          sections: sectionsOf(rows),
          days: daysIn(rows),
          record: recordOf(rows),
          place: rows[0]?.place ?? '',
        },
        set.list,
        gathering,
      );
    const publishedOn = realDay(generated.slice(0, 10)) ?? dayFirstDay(generated) ?? null;
    return {
      entries: finishEu(gathering, publishedOn, file.path, issues),
      publishedOn,
      version: publishedOn,
    };
  },
};

/** The header is longer than the head of a file: its first columns are enough. */
function holdsColumns(text: string): boolean {
  const line = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const header = headerOf(`${line}\n`, SEPARATOR);
  return header?.has(...COLUMNS) === true;
}

/** `Entity_Regulation_Programme` is a field of the act; `NameAlias_Regulation_…` only says in which act a name stands. */
function placeOf(column: string): readonly [section: string, field: string] {
  const regulation = /^Entity_Regulation_(.+)$/iu.exec(column)?.[1];
  if (regulation !== undefined) return ['regulation', regulation];
  const at = column.indexOf('_');
  return at === -1 ? ['file', column] : [column.slice(0, at), column.slice(at + 1)];
}

/** The sections of all rows, each once. The name under which the entity is listed comes first. */
function sectionsOf(rows: readonly TableRecord[]): EuSection[] {
  const sections = new Map<string, EuSection>();
  for (const row of rows) {
    const parts = new Map<string, [string, string][]>();
    for (const [column, value] of row.cells) {
      const [section, field] = placeOf(column);
      if (value === '' || section === 'file') continue;
      parts.set(section, [...(parts.get(section) ?? []), [field, value]]);
    }
    for (const [kind, fields] of parts) {
      const section = euSection(kind, fields);
      sections.set(JSON.stringify([kind, fields]), section);
    }
  }
  return [...sections.values()];
}

function daysIn(rows: readonly TableRecord[]): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(([column, value]) => (/_PublicationDate$/iu.test(column) && value !== '' ? [value] : [])),
  );
}

/** Each value of the rows once, but for what only numbers them. */
function recordOf(rows: readonly TableRecord[]): string[] {
  const lines = rows.flatMap(({ cells }) =>
    cells.flatMap(([column, value]) =>
      value === '' ||
      /_LogicalId$|Language$|^(?!Entity_).*_Regulation_(?!PublicationDate)/iu.test(column) ||
      columnKey(column) === 'filegenerationdate'
        ? []
        : [`${column}: ${value.replace(/\s+/gu, ' ')}`],
    ),
  );
  return [...new Set(lines)];
}
