/** Russian months, weekdays and decades in every form. */
import { forms } from './forms.ts';

const SOFT_MONTH = 'ь|я|ю|ем|ём|е';
const HARD_MONTH = '|а|у|ом|е';

/** Months and their abbreviations. */
export const RU_MONTHS: Record<string, number> = {
  ...forms('январ', SOFT_MONTH, 1),
  ...forms('феврал', SOFT_MONTH, 2),
  ...forms('март', HARD_MONTH, 3),
  ...forms('апрел', SOFT_MONTH, 4),
  ...forms('ма', 'й|я|ю|ем|е', 5),
  ...forms('июн', SOFT_MONTH, 6),
  ...forms('июл', SOFT_MONTH, 7),
  ...forms('август', HARD_MONTH, 8),
  ...forms('сентябр', SOFT_MONTH, 9),
  ...forms('октябр', SOFT_MONTH, 10),
  ...forms('ноябр', SOFT_MONTH, 11),
  ...forms('декабр', SOFT_MONTH, 12),
  'янв.': 1,
  'фев.': 2,
  'февр.': 2,
  'апр.': 4,
  'авг.': 8,
  'сен.': 9,
  'сент.': 9,
  'окт.': 10,
  'нояб.': 11,
  'дек.': 12,
};

/** Weekdays, 1 for Monday. */
export const RU_WEEKDAYS: Readonly<Record<string, number>> = {
  ...forms('понедельник', '|а|у|ом|е', 1),
  ...forms('вторник', '|а|у|ом|е', 2),
  ...forms('сред', 'у|ы|е|а|ой', 3),
  ...forms('четверг', '|а|у|ом|е', 4),
  ...forms('пятниц', 'у|ы|е|а|ей', 5),
  ...forms('суббот', 'у|ы|е|а|ой', 6),
  ...forms('воскресень', 'е|я|ю|ем', 7),
};

/** Decades by the last two digits of their first year. */
export const RU_DECADES: Readonly<Record<string, number>> = {
  девяностые: 90,
  девяностых: 90,
  восьмидесятые: 80,
  восьмидесятых: 80,
  семидесятые: 70,
  семидесятых: 70,
};
