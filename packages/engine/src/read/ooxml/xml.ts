/** XML of Office parts as a stream of events, with local names: prefixes are the writer's choice. */
import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Runs a handler over a part. Names and attributes come without prefix; broken XML gives what comes before the break. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, raw) => handler.open?.(local(name), localAttributes(raw)),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(decodeXml(bytes));
  parser.end();
}

/** The text of an XML part: UTF-16 by its byte order mark, everything else as UTF-8, as Office writes it. */
export function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

/** The name without its prefix. */
export function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(raw: Attributes): Attributes {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) clean[local(name)] = value;
  return clean;
}
