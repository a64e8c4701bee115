/** Names of firms as letters decline them: "Обществу с ограниченной ответственностью «Вектор»" is the nominative's. */
const DECLINED: readonly (readonly [RegExp, string])[] = [
  [/^Обществу с ограниченной ответственностью/iu, 'Общество с ограниченной ответственностью'],
  [/^Акционерному обществу/iu, 'Акционерное общество'],
  [/^Публичному акционерному обществу/iu, 'Публичное акционерное общество'],
  [/^Товариству з обмеженою відповідальністю/iu, 'Товариство з обмеженою відповідальністю'],
  [/^Акціонерному товариству/iu, 'Акціонерне товариство'],
  [
    /^Федеральному государственному унитарному предприятию/iu,
    'Федеральное государственное унитарное предприятие',
  ],
];

/** A name with its legal form in the nominative; names in quotes are never declined. */
export function nominativeName(name: string): string {
  for (const [pattern, form] of DECLINED) if (pattern.test(name)) return name.replace(pattern, form);
  return name;
}
