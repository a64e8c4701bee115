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
