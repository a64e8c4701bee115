/** Names of list entries in running text. */
export {
  findListedNames,
  indexListedNames,
  type ListedName,
  type ListedNameIndex,
  type ListedNameSchema,
} from './find-listed-names.ts';
