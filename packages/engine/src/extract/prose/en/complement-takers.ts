/** Verbs that take a clause: "said that …", "showed …". */
export const COMPLEMENT_TAKERS = new Set(
  'say tell show report confirm state claim allege believe think suspect suggest indicate announce reveal add note explain deny admit acknowledge write find learn know insist warn estimate expect assume conclude mention disclose declare hear recall testify argue assert stress demonstrate prove agree understand determine imply read see accuse describe specify stipulate verify concede contend confess maintain speculate presume infer hint assess'.split(
    ' ',
  ),
);
