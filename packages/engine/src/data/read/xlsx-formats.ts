/**
 * Number formats whose look follows the reader's own computer (ECMA-376 part 1, §18.8.30, numbers 14 and 22): the file
 * does not say in which order day and month were shown, so they are shown as ISO 8601.
 */
export const LOCAL_DATE_FORMATS: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'yyyy-mm-dd',
  'm/d/yy': 'yyyy-mm-dd',
  'm/d/yyyy': 'yyyy-mm-dd',
  'm/d/yy h:mm': 'yyyy-mm-dd hh:mm',
  'm/d/yyyy h:mm': 'yyyy-mm-dd hh:mm',
};
