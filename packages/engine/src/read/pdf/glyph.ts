/** What a page gives before any layout: characters with boxes, drawn lines, pictures. All in points. */

/** A character as placed. Coordinates run right and down from the top left corner of the page's reading frame. */
export interface Glyph {
  /** One character with its marks, in canonical form; may hold several code units. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** Size of the font, one em. */
  readonly size: number;
  readonly bold: boolean;
  /** Drawn in no colour, or outside the page. */
  readonly invisible: boolean;
  /** The engine takes it for a hyphen that breaks a word at the end of a line. */
  readonly hyphen: boolean;
  /** What stands before it in the stream: a blank (drawn or guessed by the engine), a line end, or nothing. */
  readonly before: 'none' | 'blank' | 'likely' | 'line';
}

/** A drawn line or thin box, horizontal or vertical. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  /** y of a horizontal rule, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Counts that tell whether the text layer can be believed. */
export interface LayerFacts {
  readonly characters: number;
  /** Characters without a mapping to Unicode, replacement and private-use characters. */
  readonly unmapped: number;
  readonly invisible: number;
  /** Share of the page covered by its largest picture. */
  readonly picture: number;
  /** More characters than the limit: the rest was left out. */
  readonly cut: boolean;
}

export interface PageGlyphs {
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the viewer turns the reading frame. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Upright characters in the order of the stream. */
  readonly glyphs: readonly Glyph[];
  /** Characters set in another direction, in the order of the stream. */
  readonly turned: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly layer: LayerFacts;
}
