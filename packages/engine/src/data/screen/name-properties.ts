/** The FollowTheMoney properties that hold names (type `name` in the published model), by what they are worth. */
export const NAME_PROPERTIES = {
  strong: ['name', 'alias', 'previousName', 'abbreviation', 'registeredName'],
  weak: ['weakAlias'],
  /** Parts of a person's name, in the order they are put together. */
  parts: ['firstName', 'secondName', 'middleName', 'fatherName', 'motherName', 'lastName'],
} as const;
