/** Which language an inquiry is in, by the writer's own words: labels and names say little, since the template is Japanese. */
import { nfkc } from '../text/width.js';
import type { Language } from './draft.js';

/** Words that hold an English sentence together. */
const FUNCTION_WORDS =
  /\b(?:i|i'm|i've|my|me|the|a|an|is|am|are|was|to|of|and|but|not|can|can't|cannot|could|please|you|your|have|has|had|it|with|for|this|do|did|don't|would|when|how|forgot|forgotten|reset|hello|hi|dear|thanks?|regards)\b/giu;
const LABEL = /^[^:：]{1,40}[:：]/u;
/** What a Japanese form holds in Latin letters too. */
const CODES =
  /[\w.+-]+@[\w.-]+|https?:\S+|\S*\d\S*|plus ?member(?: ?id)?|docomo|soft ?bank|\bau\b|visa|master ?card|jcb|icloud|android|iphone|\b(?:id|url|pw)\b/giu;

/** Japanese unless the text is English: enough English words, and hardly a kana among them. */
export function languageOf(text: string): Language {
  const own = nfkc(text)
    .slice(0, 20_000)
    .split('\n')
    .filter(
      (line) =>
        !/^\s*[・●■◆*-]?\s*(?:氏名|ご設定|ご生年|ご登録|会費の|キャリア決済|各キャリア|会員番号|Plus member ID)/u.test(
          line,
        ),
    )
    .map((line) => line.replace(LABEL, ' ').replace(CODES, ' '))
    .join('\n');
  const kana = own.match(/[\u3041-\u3096]/gu)?.length ?? 0;
  const japanese = own.match(/[\u3041-\u30ff\u3400-\u9fff]/gu)?.length ?? 0;
  const words = own.match(/[a-z][a-z']+/giu)?.length ?? 0;
  const letters = own.match(/[a-z]/giu)?.length ?? 0;
  const sentences = own.match(FUNCTION_WORDS)?.length ?? 0;
  if (sentences >= 3 && kana * 10 < letters) return 'en';
  return japanese === 0 && words >= 3 ? 'en' : 'ja';
}
