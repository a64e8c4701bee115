/** What DOCX and XLSX share: the container, its relationships, its XML and its properties. */
export { isPropertyPart, readProperties } from './properties.ts';
export { readRelationships, type Relationship } from './relationships.ts';
export { type OfficePackage, openPackage } from './unpack.ts';
export { type Attributes, decodeXml, local, readXml } from './xml.ts';
