/** Closed-class words of English, by the part they play in a clause. */
export const CLOSED = {
  determiner: ['the', 'a', 'an', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'some', 'any', 'no', 'each', 'every', 'all', 'both', 'several', 'many', 'various', 'such', 'another', 'other', 'certain', 'few', 'more', 'most', 'numerous'],
  pronoun: ['it', 'he', 'she', 'they', 'we', 'i', 'you', 'them', 'him', 'us', 'this', 'these', 'those', 'none', 'nobody', 'everyone', 'someone', 'anyone', 'nothing', 'something', 'itself', 'themselves', 'himself', 'herself', 'there'],
  preposition: ['of', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'with', 'without', 'through', 'via', 'under', 'over', 'into', 'onto', 'between', 'among', 'during', 'since', 'until', 'before', 'after', 'against', 'within', 'near', 'about', 'towards', 'toward', 'across', 'upon', 'per', 'despite', 'outside', 'inside', 'around', 'behind', 'beyond', 'including', 'regarding', 'concerning', 'like', 'as', 'amid', 'throughout', 'alongside', 'besides', 'except', 'than'],
  conjunction: ['and', 'or', 'but', 'nor', 'yet'],
  subordinator: ['that', 'while', 'when', 'whereas', 'because', 'although', 'though', 'if', 'unless', 'where', 'whether', 'so', 'once', 'how', 'why', 'what'],
  relative: ['which', 'who', 'whom', 'whose', 'that'],
  modal: ['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would'],
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['have', 'has', 'had', 'having'],
  do: ['do', 'does', 'did', 'doing', 'done'],
  negation: ['not', 'never', "n't", 'no', 'neither', 'nor', 'cannot'],
  adverb: ['also', 'then', 'now', 'still', 'already', 'only', 'just', 'even', 'again', 'later', 'earlier', 'soon', 'once', 'twice', 'here', 'there', 'thus', 'therefore', 'however', 'moreover', 'meanwhile', 'instead', 'together', 'too', 'very', 'always', 'often', 'sometimes', 'ever', 'well', 'further', 'likely', 'subsequently', 'reportedly', 'allegedly', 'apparently', 'probably', 'possibly', 'presumably', 'yet', 'recently', 'previously', 'currently', 'directly', 'indirectly', 'back', 'out', 'up', 'down', 'away', 'ahead', 'abroad', 'home', 'afterwards', 'thereafter', 'formerly'],
} as const;

/** Prepositions of several words; the longest match is taken. */
export const COMPOUND_PREPOSITIONS = [
  'according to', 'on behalf of', 'as well as', 'as part of', 'instead of', 'because of', 'due to', 'in addition to', 'with the help of', 'with help from', 'with the assistance of', 'with assistance from', 'with the participation of', 'in cooperation with', 'together with', 'by way of', 'by means of', 'in exchange for', 'in return for', 'in accordance with', 'in connection with', 'in the name of', 'in response to', 'at the request of', 'on the basis of', 'ahead of', 'prior to', 'subject to', 'close to', 'next to', 'out of', 'such as', 'along with', 'rather than', 'up to', 'in favour of', 'in favor of', 'for the benefit of', 'with the involvement of',
] as const;

/** Verb endings that a finite verb takes with its auxiliary; irregular forms are in verbs.ts. */
export const ATTRIBUTIVE_ADVERBS = {
  /** Words that take certainty away from what they stand with. */
  hedge: ['reportedly', 'allegedly', 'apparently', 'presumably', 'possibly', 'purportedly', 'supposedly', 'seemingly', 'probably', 'likely', 'perhaps', 'maybe'],
} as const;
