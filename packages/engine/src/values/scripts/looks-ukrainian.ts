/** Whether Cyrillic letters or endings say that a name is written in Ukrainian: «Згурський», «Їжак», «Дем'янчук». */
export function looksUkrainian(text: string): boolean {
  return /[іїєґ]|[сцз]ьк(?:ий|а|ого|ому|им|ої|ій|у|ою)(?!\p{L})|[бпвмфр]['’ʼ][яюєї]/iu.test(text);
}
