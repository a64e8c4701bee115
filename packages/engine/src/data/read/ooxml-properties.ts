/**
 * Properties of an Office file (ECMA-376 part 2, core properties; part 1, extended properties) and the metadata keys
 * they become. Properties without a row are not kept: counts and settings of the writing program.
 */
export const OOXML_PROPERTIES: Readonly<Record<string, string>> = {
  title: 'title',
  subject: 'subject',
  creator: 'author',
  keywords: 'keywords',
  description: 'description',
  lastModifiedBy: 'last-modified-by',
  created: 'date',
  modified: 'modified',
  lastPrinted: 'printed',
  category: 'category',
  contentStatus: 'status',
  language: 'language',
  identifier: 'identifier',
  version: 'document-version',
  Company: 'company',
  Manager: 'manager',
  Application: 'producer',
  Template: 'template',
};
