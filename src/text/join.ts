/** Text that runs on from line to line. */

/** The text with the next line behind it: Latin words are parted by a space, all else stands together. */
export function joinedTo(text: string, line: string): string {
  return text !== '' && isVisibleAscii(text.charCodeAt(text.length - 1)) && isVisibleAscii(line.charCodeAt(0))
    ? `${text} ${line}`
    : text + line;
}

function isVisibleAscii(unit: number): boolean {
  return unit >= 0x21 && unit <= 0x7e;
}
