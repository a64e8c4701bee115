/** Which line an offset of a text lies on, while the text comes in pieces. Asked with ascending offsets. */
export class LineCount {
  #pieces: { readonly start: number; readonly text: string }[] = [];
  #end = 0;
  #counted = 0;
  #line = 1;

  add(text: string): void {
    this.#pieces.push({ start: this.#end, text });
    this.#end += text.length;
  }

  /** The 1-based line of an offset; for an offset before the last one asked, the line of that. */
  at(offset: number): number {
    for (const { start, text } of this.#pieces) {
      const end = Math.min(offset, start + text.length);
      for (
        let i = text.indexOf('\n', this.#counted - start);
        i !== -1 && start + i < end;
        i = text.indexOf('\n', i + 1)
      )
        this.#line += 1;
      this.#counted = Math.max(this.#counted, end);
    }
    this.#pieces = this.#pieces.filter(({ start, text }) => start + text.length > this.#counted);
    return this.#line;
  }
}
