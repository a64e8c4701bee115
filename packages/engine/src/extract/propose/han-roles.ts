/** Roles that Han text shows by position: the subject opens its clause, the object stands behind its verb. */
import { THING_ROLES } from '../../data/propose/patterns.ts';
import type { Frame, Stand } from './frame.ts';

const NONE: ReadonlySet<string> = new Set();

export function hanRoles(frame: Frame, { span, role }: Stand): ReadonlySet<string> {
  const { sentence, trigger, pattern } = frame;
  const before = span.end <= trigger.start;
  const next = sentence.text.charAt(span.end);
  if (THING_ROLES.has(role)) {
    if (/(?:公司|集团|工厂|银行|大学|研究所)$/u.test(sentence.text.slice(span.start, span.end))) return NONE;
    if (!before || pattern.doer.includes(role)) return new Set([...pattern.object, ...pattern.doer]);
    return /[由被把将為是]/u.test(sentence.text.slice(sentence.start, trigger.start))
      ? new Set(pattern.object)
      : NONE;
  }
  if (!before) {
    if (/[给往]$/u.test(sentence.text.slice(trigger.start, trigger.end)) && span.start === trigger.end)
      return new Set(pattern.marks.to ?? []);
    const between = sentence.text.slice(trigger.end, span.start);
    return /^[了过着\s“"]*$/u.test(between) ? new Set(pattern.object) : NONE;
  }
  if (next === '的') return NONE;
  const start = sentence.text.slice(sentence.start, span.start);
  if (!HAN_OPENS.test(start) && !HAN_DESCRIBED.test(start)) return NONE;
  return next === '由' || next === '被' ? new Set(pattern.object) : new Set(pattern.doer);
}

/** What stands before a Han subject: nothing, or what opens its clause. */
const HAN_OPENS = /(?:^|[，,；;：:、]|表示|称|说|指出|显示|日|月|年|间)[“"]?$/u;
/** Or what describes it, without a coverb: 总部位于宁波的, 德国制造商. */
const HAN_DESCRIBED =
  /(?:^|[，,；;：:]|日|月|年)(?:[^，,；;：:向从由给被把对与和跟经为通]*的|\p{Script=Han}{0,5}(?:制造商|供应商|生产商|贸易商|经销商|代理商|开发商|运营商|厂商|企业|巨头))[“"]?$/u;
