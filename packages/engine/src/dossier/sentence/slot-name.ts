/** The slots of propositions in words. */
import { labelOf } from '../label-of.ts';

/** A slot of a proposition as a reader would call it: "time" is the date, "endUser" the end user. */
export function slotName(slot: string): string {
  const spaced = slot.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const names: Readonly<Record<string, string>> = {
    time: 'date',
    polarity: 'fact itself',
    places: 'place',
    modality: 'certainty',
  };
  return labelOf(names, spaced);
}
