/** As terminals and mailers count: letters of Japanese text take two; either half of a pair takes one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const single = unit < 0x80 || (unit >= 0xff61 && unit <= 0xff9f) || (unit >= 0xd800 && unit <= 0xdfff);
    columns += single ? 1 : 2;
  }
  return columns;
}
