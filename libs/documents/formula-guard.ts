/**
 * Keeps a cell from being taken for a formula when a table is opened: text whose first visible character starts one
 * gets a leading apostrophe, also at the start of a later line. Applies to words only; numbers and days keep their type.
 */
export function guardFormula(text: string): string {
  const starts =
    /^[ \u00a0\u3000]*[=+\-@\t\r＝＋－＠]/u.test(text) || /\n[ \u00a0\u3000]*[=+\-@\t＝＋－＠]/u.test(text);
  return starts ? `'${text}` : text;
}
