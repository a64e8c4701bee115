/** Drawn lines and pictures of a page. Thin boxes count as lines, and so do the four sides of a larger one. */
import { PDF_LIMITS } from '../../data/read/pdf-layout.ts';
import { type Frame, placeBox } from './frame.ts';
import type { Rule } from './glyph.ts';
import { type PdfEngine, withMemory } from './pdfium.ts';

const PATH = 2;
const IMAGE = 3;
/** Thickest line, in points. */
const THICK = 3;
/** Shortest line that can rule a table, in points. */
const SHORT = 6;
/** A box of more sides is a drawing, not a frame. */
const FRAME_SEGMENTS = 6;

/** The rules of a page in its reading frame, and the share of the page under its largest picture. */
export function readObjects(
  engine: PdfEngine,
  page: number,
  frame: Frame,
): { readonly rules: Rule[]; readonly picture: number } {
  const { call } = engine;
  const count = Math.min(call.FPDFPage_CountObjects(page), PDF_LIMITS.pageObjects);
  const rules: Rule[] = [];
  let picture = 0;
  withMemory(engine, 16, (pointer) => {
    for (let index = 0; index < count; index += 1) {
      const object = call.FPDFPage_GetObject(page, index);
      const type = call.FPDFPageObj_GetType(object);
      if (type !== PATH && type !== IMAGE) continue;
      if (call.FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12) === 0) continue;
      const at = pointer >> 2;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = engine.floats().slice(at, at + 4);
      const [left, top, right, bottom] = placeBox(frame, [x0, y0, x1, y1]);
      if (type === IMAGE) {
        const area = Math.max(0, right - left) * Math.max(0, bottom - top);
        picture = Math.max(picture, area / (frame.width * frame.height));
      } else if (call.FPDFPath_CountSegments(object) <= FRAME_SEGMENTS) {
        pushRules(rules, left, top, right, bottom);
      }
    }
  });
  return { rules, picture };
}

function pushRules(rules: Rule[], left: number, top: number, right: number, bottom: number): void {
  const wide = right - left;
  const high = bottom - top;
  const across = (at: number): void => {
    if (wide >= SHORT) rules.push({ direction: 'horizontal', at, from: left, to: right });
  };
  const down = (at: number): void => {
    if (high >= SHORT) rules.push({ direction: 'vertical', at, from: top, to: bottom });
  };
  if (high <= THICK) across((top + bottom) / 2);
  else if (wide <= THICK) down((left + right) / 2);
  else {
    across(top);
    across(bottom);
    down(left);
    down(right);
  }
}
