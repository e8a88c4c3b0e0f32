/** Boxes to tick in an answer: 「□北海道 □東北 ■関東（茨城県） □その他」, 北海道□ 茨城県☑. What stands by an empty one is not meant. */

const BOX = /[□☐■☑☒✅✓✔○◯●◉]\ufe0f?|\[[ xX*✓レ]?\]/gu;
const EMPTY = /^(?:[□☐○◯]\ufe0f?|\[ ?\])$/u;
const SURELY_EMPTY = /[□☐]|\[ ?\]/u;
const LEAST = 2;
const OPENS_OPTION = /(?:^|[\s\u3000、,，/／・|｜(（])$/u;
const CLOSES_OPTION = /^(?:$|[\s\u3000、,，/／・|｜)）])/u;

/** The words by the ticked boxes, none where all are empty; the text itself where it has no such boxes. */
export function tickedOf(text: string): string {
  const boxes = [...text.matchAll(BOX)];
  const ticked = boxes.filter(([box]) => !EMPTY.test(box));
  if (boxes.length < LEAST) return text;
  if (ticked.length === 0 && !boxes.every(([box]) => SURELY_EMPTY.test(box))) return text;
  const areBefore = boxes.every(({ index }) => OPENS_OPTION.test(text.slice(0, index)));
  const areBehind = !areBefore && boxes.every((box) => CLOSES_OPTION.test(text.slice(box.index + box[0].length)));
  // 茨城県■■市: no boxes, but letters that he leaves out.
  if (!areBefore && !areBehind) return text;
  return ticked
    .map((box) => {
      const i = boxes.indexOf(box);
      const before = boxes[i - 1];
      return areBehind
        ? text.slice(before === undefined ? 0 : before.index + before[0].length, box.index)
        : text.slice(box.index + box[0].length, boxes[i + 1]?.index);
    })
    .map((words) => words.trim())
    .join('、');
}
