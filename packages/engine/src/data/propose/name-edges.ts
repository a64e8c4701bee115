/** What beside a name belongs to it, and what does not. */

/** What a Han name goes on with: a name that stops before one of these is cut. */
export const HAN_NAME_TAIL =
  /^(?:(?:股份|贸易|科技|电子|国际|进出口|实业|机械|工业)?(?:有限)?(?:责任)?公司|(?:重工)?集团|工厂|总厂|厂|银行|大学|研究所|研究院|控股)/u;

/** Legal forms and titles beside a name, lower-case without stops; a name may be quoted without them. */
export const LOOSE_BESIDE_NAME: ReadonlySet<string> = new Set(
  `ltd limited llc inc corp corporation co gmbh ag sa plc bv fze fzco llp jsc pjsc oao ooo ao zao pao
  ооо ао зао пао оао фгуп тов пат прат дп ип фоп
  mr mrs ms dr sir madam general colonel president minister director chairman company group`.split(/\s+/u),
);

/** Words before a name or description that are no part of it, lower-case. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `a an the this that these those its their his her our my some any each every another one two three
  этот эта это эти тот та те свой своя свои наш наша наши
  цей ця це ці той та ті свій своя свої наш наша наші`.split(/\s+/u),
);

/** Lower-case English words that may follow a thing; another one goes on with it: "navigation" is cut out of "navigation chip". */
export const BEHIND_THING: ReadonlySet<string> = new Set(
  `to from by for in on at via through with of worth and or which that who whose was were is are be been has had have did do does
  will would may might could can should must not made built sold bought used last this next during since between after before under
  over near per later earlier again also than as but into onto within without against about around across while when where if because
  then there here each it its he she they his her their the a an some more abroad overseas directly instead only today yesterday
  monday tuesday wednesday thursday friday saturday sunday off up out down back ago against including so yet nor either neither
  amid despite toward towards valued priced costing totalling totaling ordered shipped delivered supplied`.split(
    /\s+/u,
  ),
);
