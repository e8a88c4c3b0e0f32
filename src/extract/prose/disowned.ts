/** Values that a sentence holds only to say that they are not to be used: 「66019384775 は忘れてください」, 「…ですが、これは登録していません」. */
import type { ItemKey } from '../../record.js';
import { Pattern } from '../../text/pattern.js';

const NOT_THIS = new Pattern(
  /[\dA-Za-z]\s*[」』"”)]?\s*(?:のほう|の方)?は(?:、)?(?:もう)?(?:忘れて(?:ください|下さい|もら|いただ)|無視し|破棄し|消して|削除し|なかったことに|登録(?:は)?して(?:い)?(?:ません|ない|おりません))|(?:です|ます|だ)(?:が|けど|けれど|けれども)[、,]?(?:これ|こちら|それ|この(?:番号|アドレス))は[^。]{0,6}登録(?:は|を)?(?:して|されて)(?:い|お)?(?:ません|ない|りません)|(?:please )?(?:ignore|forget|disregard) (?:the )?[\w@.+-]{6,}/iu,
);
const NUMBERS: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'billingId', 'plusMemberId', 'memberNumber']);

/** Is what the sentence tells of this item one that does not hold? */
export function isDisowned(key: ItemKey, sentence: string): boolean {
  return NUMBERS.has(key) && NOT_THIS.test(sentence);
}
