/** The names of fields and columns, as evidence tables use them. */
import type { COLUMN_LABELS } from '../papers/column-labels.ts';
import type { FIELD_LABELS } from '../papers/field-labels.ts';

export type FieldLabelKey = keyof typeof FIELD_LABELS;
export type ColumnLabelKey = keyof typeof COLUMN_LABELS;
