/**
 * Goes through the XML of a list and hands over its records one by one, so that a publication of hundreds of megabytes
 * never stands in memory as a whole. Entities beyond the five of XML are not expanded, a file that declares any is refused,
 * and nothing outside the file is looked at.
 */
import { Parser } from 'htmlparser2';
import { decodeFile } from '../decode-file.ts';
import type { ListIssues } from '../list-issues.ts';
import type { PartFile } from '../list-reader.ts';
import type { Element } from './element.ts';
import { LineCount } from './line-count.ts';

export interface XmlLayout {
  /** Names of the elements that are handed over, with all that is inside them. */
  readonly records: readonly string[];
  /** Names of the elements around them. Any other element there becomes an issue. */
  readonly containers: readonly string[];
  /** Whether other elements around records are passed over in silence: in files of which a list is only a part. */
  readonly lenient?: boolean;
}

export interface XmlOutline {
  /** Attributes of the root element; undefined where there is no root. */
  readonly root: Readonly<Record<string, string>> | undefined;
  /** Whether the file was read to the end of its root element. */
  readonly whole: boolean;
}

/**
 * Calls `take` for each record when it closes, with its place in words. A record that is cut off by the end of the file
 * is not handed over: the issue says where the file ends.
 */
export function readXmlRecords(
  file: PartFile,
  layout: XmlLayout,
  issues: ListIssues,
  take: (element: Element, place: string) => void,
): XmlOutline {
  const run = new RecordRun(file, layout, issues, take);
  for (const piece of decodeFile(file, issues)) if (!run.write(piece)) break;
  return run.end();
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly parts: string[];
  /** Offset of the end of its start tag. */
  readonly tagEnd: number;
}

/** No list nests deeper than a dozen. */
const DEEPEST = 64;
const OWN_DECLARATION = /^!(?:entity|element|attlist|notation)/iu;

class RecordRun {
  readonly #path: string;
  readonly #issues: ListIssues;
  readonly #take: (element: Element, place: string) => void;
  readonly #records: ReadonlySet<string>;
  readonly #containers: ReadonlySet<string>;
  readonly #lenient: boolean;
  readonly #strange = new Set<string>();
  readonly #lines = new LineCount();
  readonly #parser: Parser;
  /** Names of the elements that are open around records. */
  readonly #outer: string[] = [];
  /** The record that is open and what is open in it. */
  readonly #open: OpenElement[] = [];
  #state: 'reading' | 'ending' | 'stopped' = 'reading';
  #root: Readonly<Record<string, string>> | undefined;
  #place = '';
  #taken = 0;
  /** Where the file first is not well formed. */
  #broken: string | undefined;

  constructor(
    { path }: PartFile,
    { records, containers, lenient = false }: XmlLayout,
    issues: ListIssues,
    take: (element: Element, place: string) => void,
  ) {
    this.#path = path;
    this.#issues = issues;
    this.#take = take;
    this.#records = new Set(records);
    this.#containers = new Set(containers);
    this.#lenient = lenient;
    this.#parser = new Parser(
      {
        onprocessinginstruction: (name, data) => this.#declare(name, data),
        onopentag: (tag, attributes) => this.#openTag(tag.slice(tag.indexOf(':') + 1), attributes),
        ontext: (part) => {
          if (this.#state === 'reading') this.#open.at(-1)?.parts.push(part);
        },
        onclosetag: (_tag, implied) => this.#closeTag(implied),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  /** Takes the next piece of text; whether there is any use in more. */
  write(piece: string): boolean {
    this.#lines.add(piece);
    this.#parser.write(piece);
    return this.#state === 'reading';
  }

  end(): XmlOutline {
    if (this.#state === 'reading') {
      this.#state = 'ending';
      this.#parser.end();
    }
    if (this.#broken !== undefined)
      this.#issues.add(
        'lists.xml-broken',
        'error',
        'the XML ends early or is not well formed: what comes after may be missing. Fetch it again',
        this.#path,
        this.#broken,
      );
    const whole = this.#state !== 'stopped' && this.#broken === undefined && this.#root !== undefined;
    return { root: this.#root, whole };
  }

  #line(): string {
    return `line ${this.#lines.at(this.#parser.startIndex)}`;
  }

  #stop(code: string, message: string): void {
    if (this.#state === 'stopped') return;
    this.#state = 'stopped';
    this.#issues.add(code, 'error', message, this.#path, this.#line());
  }

  #declare(name: string, data: string): void {
    const own = /^!doctype$/iu.test(name) ? data.includes('[') : OWN_DECLARATION.test(name);
    if (!own) return;
    this.#stop(
      'lists.xml-refused',
      'the XML declares entities or elements of its own, which no published list does: it is not read. Fetch the list from its publisher',
    );
  }

  #openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#state !== 'reading') return;
    if (this.#outer.length + this.#open.length >= DEEPEST) {
      this.#stop(
        'lists.xml-too-deep',
        `elements are nested more than ${DEEPEST} deep, which no published list does: it is read up to here`,
      );
    } else if (this.#open.length > 0 || this.#records.has(name)) {
      if (this.#open.length === 0) this.#place = `${name} at ${this.#line()}`;
      this.#open.push({ name, attributes, children: [], parts: [], tagEnd: this.#parser.endIndex });
    } else {
      if (!this.#lenient && !this.#containers.has(name)) this.#tellStrange(name);
      if (this.#outer.length === 0) this.#root ??= attributes;
      this.#outer.push(name);
    }
  }

  #tellStrange(name: string): void {
    if (this.#strange.has(name)) return;
    this.#strange.add(name);
    const message = `the list holds a group ${name} that is not read`;
    this.#issues.add('lists.unknown-group', 'warning', message, this.#path, this.#line());
  }

  #closeTag(implied: boolean): void {
    if (this.#state === 'stopped') return;
    const done = this.#open.at(-1);
    // A tag that closes itself is implied too, but ends where it began.
    const selfClosed = done !== undefined && this.#parser.endIndex === done.tagEnd;
    if (this.#state === 'ending' || (implied && done !== undefined && !selfClosed)) this.#breakOff();
    if (done === undefined) {
      this.#outer.pop();
      return;
    }
    this.#open.pop();
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(closed(done));
    else if (this.#state === 'reading') {
      this.#taken += 1;
      this.#take(closed(done), this.#place);
    }
  }

  #breakOff(): void {
    const path = [...this.#outer, ...this.#open.map(({ name }) => name)].join('/');
    const after = this.#taken === 0 ? '' : `, after ${this.#taken} records`;
    this.#broken ??= `${this.#line()}, in ${path}${after}`;
  }
}

function closed({ name, attributes, children, parts }: OpenElement): Element {
  const text = parts.length === 0 ? '' : parts.join('').replace(/\s+/gu, ' ').trim().normalize('NFC');
  return { name, attributes, children, text: own(text) };
}

/** A piece of a text holds on to all of it: a copy lets go. */
function own(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
