/** What an Office file says of itself: core, extended and custom properties, unjudged. */
import { OOXML_PROPERTIES } from '../../data/read/ooxml-properties.ts';
import { readXml } from './xml.ts';

/** Whether a member holds properties of the file. */
export const isPropertyPart = (name: string): boolean => /^docProps\/(?:core|app|custom)\.xml$/u.test(name);

/** Calls `note` with each known property and its value; custom ones as `custom:name`. */
export function readProperties(
  members: ReadonlyMap<string, Uint8Array>,
  note: (key: string, value: string) => void,
): void {
  for (const part of ['docProps/core.xml', 'docProps/app.xml']) {
    const bytes = members.get(part);
    if (bytes === undefined) continue;
    let text = '';
    readXml(bytes, {
      open: () => {
        text = '';
      },
      text: (piece) => {
        text += piece;
      },
      close: (name) => {
        const key = Object.hasOwn(OOXML_PROPERTIES, name) ? OOXML_PROPERTIES[name] : undefined;
        if (key !== undefined) note(key, text);
        text = '';
      },
    });
  }
  const custom = members.get('docProps/custom.xml');
  if (custom === undefined) return;
  let name = '';
  let text = '';
  readXml(custom, {
    open: (element, attributes) => {
      if (element === 'property') name = attributes['name'] ?? '';
      text = '';
    },
    text: (piece) => {
      text += piece;
    },
    close: (element) => {
      if (name !== '' && element !== 'property' && element !== 'Properties')
        note(`custom:${name.toLowerCase()}`, text);
      text = '';
    },
  });
}
