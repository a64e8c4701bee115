/** Styles of a document as far as reading needs them: headings, lists, quotes, and styles that hide their text. */
import { DOCX_STYLE_KINDS, DOCX_STYLE_LEVELS } from '../../data/read/docx-styles.ts';
import type { BlockKind } from '../../model/index.ts';
import { readXml } from '../ooxml/index.ts';

export interface Style {
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly hidden?: boolean;
}

interface RawStyle {
  name: string;
  basedOn: string | undefined;
  outline: number | undefined;
  hidden: boolean | undefined;
  listed: boolean;
}

/** Whether a toggle element (`w:vanish`, `w:b`) is on: absent `val` means yes. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/iu.test(value);

/** Styles by id, with what each inherits. */
export function readStyles(bytes: Uint8Array | undefined): ReadonlyMap<string, Style> {
  const raw = new Map<string, RawStyle>();
  let current: RawStyle | undefined;
  if (bytes === undefined) return new Map();
  readXml(bytes, {
    open: (name, attributes) => {
      const val = attributes['val'];
      if (name === 'style') {
        current = { name: '', basedOn: undefined, outline: undefined, hidden: undefined, listed: false };
        raw.set(attributes['styleId'] ?? '', current);
      } else if (current === undefined) return;
      else if (name === 'name') current.name = (val ?? '').toLowerCase();
      else if (name === 'basedOn') current.basedOn = val;
      else if (name === 'outlineLvl') current.outline = Number(val);
      else if (name === 'vanish') current.hidden = isOn(val);
      else if (name === 'numId') current.listed = val !== '0';
    },
    close: (name) => {
      if (name === 'style') current = undefined;
    },
  });
  return new Map([...raw].map(([id]) => [id, resolveStyle(raw, id)]));
}

/** Longer chains of inheritance are a ring. */
const LONGEST_CHAIN = 32;

function resolveStyle(raw: ReadonlyMap<string, RawStyle>, id: string): Style {
  let kind: BlockKind | undefined;
  let level: number | undefined;
  let hidden: boolean | undefined;
  let step: RawStyle | undefined = raw.get(id);
  for (let left = LONGEST_CHAIN; step !== undefined && left > 0; left -= 1) {
    const named = namedKind(step);
    kind ??= named.kind;
    level ??= named.level;
    hidden ??= step.hidden;
    step = step.basedOn === undefined ? undefined : raw.get(step.basedOn);
  }
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(kind !== 'heading' || level === undefined ? {} : { level }),
    ...(hidden === true ? { hidden } : {}),
  };
}

function namedKind({ name, outline, listed }: RawStyle): Style {
  const heading = /^heading ([1-9])$/u.exec(name);
  if (heading) return { kind: 'heading', level: Math.min(6, Number(heading[1])) };
  const kind = Object.hasOwn(DOCX_STYLE_KINDS, name) ? DOCX_STYLE_KINDS[name] : undefined;
  if (kind === 'heading') return { kind, level: DOCX_STYLE_LEVELS[name] ?? 1 };
  if (outline !== undefined && outline >= 0 && outline < 9) return headingAt(outline);
  if (kind !== undefined && kind !== 'paragraph') return { kind };
  return listed ? { kind: 'list-item' } : {};
}

/** The block of an outline level, 0-based as `w:outlineLvl` counts; level 9 is body text. */
export function headingAt(outline: number): Style {
  return outline >= 0 && outline < 9 ? { kind: 'heading', level: Math.min(6, outline + 1) } : {};
}
