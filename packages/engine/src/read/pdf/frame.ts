/**
 * The reading frame of a page: the page turned so that most of its characters stand upright. A landscape table is often
 * drawn sideways on an upright page that the viewer then turns; without the frame its lines would be columns.
 */

/** Left, bottom, right, top in the page's own space, y upward. */
export type PdfBox = readonly [number, number, number, number];
/** Quarter turns counter-clockwise in which text runs on the unturned page. */
export type Quarter = 0 | 1 | 2 | 3;

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly quarter: Quarter;
  /** A point of page space in the frame: x to the right, y downward. */
  readonly place: (x: number, y: number) => readonly [number, number];
}

/** The frame of a page with this box, for text that runs in this direction. */
export function makeFrame([left, bottom, right, top]: PdfBox, quarter: Quarter): Frame {
  const wide = right - left;
  const high = top - bottom;
  const [width, height] = quarter % 2 === 0 ? [wide, high] : [high, wide];
  const place = (x: number, y: number): readonly [number, number] => {
    if (quarter === 0) return [x - left, top - y];
    if (quarter === 1) return [y - bottom, x - left];
    if (quarter === 2) return [right - x, y - bottom];
    return [top - y, right - x];
  };
  return { width, height, quarter, place };
}

/** The rectangle of a page-space box in the frame: left, top, right, bottom. */
export function placeBox(frame: Frame, [left, bottom, right, top]: PdfBox): PdfBox {
  const [x0, y0] = frame.place(left, bottom);
  const [x1, y1] = frame.place(right, top);
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

/** Degrees clockwise the viewer turns the frame by, for a page that it turns by so many quarters. */
export function frameRotation(pageQuarters: number, quarter: Quarter): 0 | 90 | 180 | 270 {
  return ([0, 90, 180, 270] as const)[(((pageQuarters - quarter) % 4) + 4) % 4] ?? 0;
}
