/** Floor 4: what every room that touches the machine shares. No rule of evidence lives here. */
export { CaseError, type CaseErrorCode, messageOf, systemCode } from './case-error.ts';
export { type FileLine, linesOf } from './lines-of.ts';
export { makeFolder } from './make-folder.ts';
export { findLists, type ListsFound } from './find-lists.ts';
export { corrupt, type FileKind, openDatabase, translate } from './open-database.ts';
export { pack, unpack } from './packed.ts';
export { openSqlite, rollBack } from './sqlite.ts';
export { openTable, type Table, type TableFormat, type TableRow } from './table-rows.ts';
export { writeAtomically } from './write-atomically.ts';
export { type Scan, type ScannedFile, type ScanLimits, scanFolder } from './scan.ts';
