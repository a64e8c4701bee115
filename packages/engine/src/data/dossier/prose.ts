/** The standing text of a dossier: what it is, and what each empty section lacks. */

export const ABOUT =
  'Every sentence about the case is compiled from claims found in the documents listed at the end and names who makes them; the numbers after it lead to the exact words. A claim is what somebody says, not what is so.';

/** How to read a dossier: the rules its sentences follow. */
export const READING = [
  'A sentence says no more than the passage behind it. “May have” and “is said to have” stand where the words are no surer; “was to” stands for what was planned; “(implied)” marks what the words imply but do not state; brackets after a time or an amount give how it was read.',
  'A status has two sides that are independent of each other: how well a finding is supported, and whether it is disputed. Both are computed from the sources, and every finding prints the steps.',
] as const;

export const INTROS = {
  summary:
    'The most consequential findings first: those that involve a listed party, then by what is known of them.',
  network:
    'Supply runs from left to right. A broken line is a relation that is planned, inferred or less than certain; the table below holds the same relations.',
  routes:
    'Goods passing through more than two hands, in the order of time. A route is as well supported as its weakest hop.',
  findings:
    'Each finding gathers every claim about one happening. The status is computed from its sources by the printed steps.',
  timeline: 'A bar covers the days a time may mean; it is never narrower than the words.',
  parties:
    'Everybody named, with the lists they were looked up on. A listing is a path, a list, an entry and a programme; a similar name is not a listing.',
  replies:
    'Who was asked or answered, and what they said, by whose word. Only a denial or a confirmation touches a status.',
  questions: 'What the documents leave open, computed from the findings.',
  coincidences: 'Happenings that touch in place and time. Those computed from dates are said by no source.',
  proposals:
    'What a model proposed beside the rules. Every quote, name, number and date was found in the document; whether the words mean it is for a person to say (“waybill review”). Until then no finding, status, relation or route counts it.',
  issues: 'Doubts about the data itself. Nothing was dropped silently.',
  sources:
    'The documents with their fingerprints. Facts marked “inferred” were read out of the document; the others were given with the case. Sources of one origin count once.',
  passages: 'Every passage cited, in its surroundings.',
} as const;

/** The lines of the case at a glance. */
export const GLANCE = {
  listed: 'Listed themselves',
  routes: 'Routes of goods',
  denials: 'Denied',
  contradictions: 'Contradicted',
  corrections: 'Corrected',
  replies: 'Answers on file',
  unread: 'Not read',
} as const;

export const EMPTY = {
  summary:
    'There are no findings yet: no claims were found in the documents. The section “Issues of the data” says what could not be read.',
  network: 'No relation between two parties was found, so there is nothing to draw.',
  routes: 'No goods were found to pass through more than two hands.',
  findings: 'No findings: no claims were found in the documents.',
  timeline: 'No finding has a date.',
  parties: 'No party was found in the documents.',
  replies:
    'No answer to a request for comment was found. Whether anybody was asked is not known from these documents.',
  questions: 'No contradiction, denial or gap was found among the findings.',
  coincidences: 'No two happenings were found to touch in place and time.',
  issues: 'No issues were recorded.',
  sources: 'The case holds no documents. Add files to its folder and build again.',
  passages: 'Nothing is cited.',
  lists:
    'No list is held, so no party was looked up: the absence of a listing here says nothing. Add a published list to the case and build again.',
} as const;

export const TITLES = {
  summary: 'Summary of findings',
  network: 'The network',
  routes: 'Routes',
  findings: 'Findings in full',
  timeline: 'Timeline',
  parties: 'Parties and listings',
  replies: 'Right of reply',
  questions: 'Contradictions and open questions',
  coincidences: 'Coincidences',
  proposals: 'Proposals of a model',
  issues: 'Issues of the data',
  sources: 'Sources',
  passages: 'Passages cited',
} as const;
