/** The two axes of a status in words. */
import { DISPUTE_LABELS, SUPPORT_LABELS } from '../../data/dossier/labels.ts';
import type { Status } from '../sentence/sentence.ts';

/** "corroborated, denied". */
export function statusText({ support, dispute }: Status): string {
  return `${SUPPORT_LABELS[support]}, ${DISPUTE_LABELS[dispute]}`;
}
