/** Ukrainian months, weekdays and decades in every form. */
import { forms } from './forms.ts';

const MONTH = 'ень|ня|ню|нем|ні';

/** Months and their abbreviations. */
export const UK_MONTHS: Record<string, number> = {
  ...forms('січ', MONTH, 1),
  лютий: 2,
  лютого: 2,
  лютому: 2,
  лютим: 2,
  ...forms('берез', MONTH, 3),
  ...forms('квіт', MONTH, 4),
  ...forms('трав', MONTH, 5),
  ...forms('черв', MONTH, 6),
  ...forms('лип', MONTH, 7),
  ...forms('серп', MONTH, 8),
  ...forms('верес', MONTH, 9),
  ...forms('жовт', MONTH, 10),
  ...forms('листопад', '|а|у|ом|і', 11),
  ...forms('груд', MONTH, 12),
  'січ.': 1,
  'лют.': 2,
  'бер.': 3,
  'берез.': 3,
  'квіт.': 4,
  'трав.': 5,
  'черв.': 6,
  'лип.': 7,
  'серп.': 8,
  'вер.': 9,
  'жовт.': 10,
  'лист.': 11,
  'груд.': 12,
};

/** Weekdays, 1 for Monday. */
export const UK_WEEKDAYS: Readonly<Record<string, number>> = {
  ...forms('понеділ', 'ок|ка|ку|ком', 1),
  ...forms('вівтор', 'ок|ка|ку|ком', 2),
  ...forms('серед', 'у|и|і|а', 3),
  ...forms('четвер', '|га|гу|гом', 4),
  ...forms("п'ятниц", 'ю|і|я', 5),
  ...forms('п’ятниц', 'ю|і|я', 5),
  ...forms('пʼятниц', 'ю|і|я', 5),
  ...forms('субот', 'у|и|і|а', 6),
  ...forms('неділ', 'ю|і|я', 7),
};

/** Decades by the last two digits of their first year. */
export const UK_DECADES: Readonly<Record<string, number>> = {
  ...forms("дев'яност", 'і|их|их', 90),
  ...forms('дев’яност', 'і|их', 90),
  ...forms('девʼяност', 'і|их', 90),
  ...forms('вісімдесят', 'і|их', 80),
  ...forms('сімдесят', 'і|их', 70),
};
