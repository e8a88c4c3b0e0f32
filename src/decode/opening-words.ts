/** What mail programs write where a quoted or forwarded mail begins, in the languages of those who write to us. */

export const DATE =
  '(?:\\d{4}\\s*[年년/.-]\\s*\\d{1,2}\\s*[月월/.-]\\s*\\d{1,2}[日일]?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2},?|\\d{1,2}月\\d{1,2}日)';

export const ATTRIBUTION = new RegExp(
  [
    // 2026年11月1日(土) 12:34 窓口 <desk@example.jp>: · 2026/11/13 17:52、窓口 <…>のメール: · On Thu, Nov 5, 2026 at 10:32 AM … wrote:
    `^(?:on )?\\W{0,2}${DATE}[^。]{0,60}?\\d{1,2}[:時]\\d{2}[^。]{0,160}(?:wrote|のメール|書きました|が書いた|さん)?\\s*[:：]$`,
    `^(?:on )?\\W{0,2}${DATE}[^。]{0,160}<[^<>\\s]*@[^<>\\s]*>[^。]{0,20}$`,
    '^on [^。]{4,200} wrote\\s*[:：]?$',
    '^[^。]{1,80}(?:さんは書きました|さんの?メール|wrote)\\s*[:：]$',
    '^[^。:：]{1,80}<[^<>\\s@]+@[^<>\\s]+>\\s*(?:さん)?(?:wrote|は書きました|のメール)?\\s*[:：]$',
    // 於 … 寫道: · …님이 작성: · Am … schrieb …: · Le … a écrit : · El … escribió:
    '^[^。]{4,240}(?:写道|寫道|님이 작성|작성함|geschrieben|a écrit|escribió|escreveu|ha scritto|menulis|đã viết|เขียน(?:ว่า)?|написала?|пишет)\\s*[:：]$',
    '^(?:am|op|den) [^。]{4,160}(?:schrieb|schreef|skrev) [^。]{1,120}[:：]$',
  ].join('|'),
  'iu',
);
/** The beginning of one that the mailer broke. */
export const ATTRIBUTION_HEAD = new RegExp(`^(?:on )?.{0,24}${DATE}.{0,80}$`, 'iu');

export const ORIGINAL =
  /^[\s>_-]*-{2,}\s*(?:original message(?: follows)?|元のメッセージ|original|オリジナル ?メッセージ|元のメール|受信メール|引用|reply message|原始(?:邮件|郵件)|原(?:邮件|郵件)|원본 ?(?:메일|메시지)|ursprüngliche nachricht|originalnachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|pesan asli|thư gốc|исходное сообщение)\s*-{2,}|^_{10,}\s*$|^-{3,}\s*(?:返信元|返信前)/iu;
export const FORWARD =
  /^[\s>_*=~+■▼◆-]*(?:begin )?(?:forwarded (?:message|by)|forward(?:ed)? mail|転送(?:された)?(?:メッセージ|メール)|転送元|以下(?:、)?転送|转发的?邮件|轉寄的?郵件|轉寄郵件|전달된 ?(?:메일|메시지)|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem (?:encaminhada|reencaminhada)|messaggio inoltrato|doorgestuurd bericht|pesan (?:terusan|diteruskan)|tin nhắn (?:đã )?chuyển tiếp|пересылаемое сообщение)(?:\s*(?:ここから|開始|始め|begin))?[\s:：_*=~+■▼◆-]*/iu;
export const FORWARD_END =
  /^[\s_*=~+-]*(?:転送(?:された)?(?:メッセージ|メール).*(?:ここまで|終わり|以上|終了)|end of forwarded|(?:転送)?ここまで)[\s_*=~+-]*$/iu;
/** A subject that says so. */
export const REPLY_SUBJECT = /^\s*(?:re|aw|sv|antw|返信|回复|回覆|답장)\s*(?:\[\d+\]|\(\d+\)|\^?\d+)?\s*[:：]/iu;
export const FORWARD_SUBJECT =
  /^\s*(?:fwd?|fw|転送|tr|trs|wg|rv|enc|doorst|转发|轉寄|轉發|전달)\s*[:：]|^\s*[【[(]転送/iu;

const SENDER =
  '差出人|送信者|送信元|from|发件人|發件人|寄件者|寄件人|보낸 ?사람|von|de|da|dari|van|fra|từ|от|จาก|expéditeur|remitente';
const SENT =
  '日時|送信日時|date|sent|发送时间|发送日期|發送時間|寄件日期|日期|보낸 ?(?:날짜|시간)|날짜|gesendet|datum|envoyé(?: le)?|enviado(?: el| em)?|fecha|data|inviato|verzonden|tanggal|terkirim|ngày|đã gửi|วันที่|дата';
const OTHER =
  '宛先|日付|to|cc|件名|subject|タイトル|返信先|reply-to|收件人|收件者|抄送|主题|主題|主旨|받는 ?사람|제목|an|betreff|à|objet|para|asunto|assunto|oggetto|aan|onderwerp|til|kepada|subjek|perihal|đến|chủ đề|tiêu đề|ถึง|เรื่อง|кому|тема';

export const HEADER = new RegExp(`^[\\s*]*(${SENDER}|${SENT}|${OTHER})[\\s*]*[:：]`, 'iu');
/** Those of a mail: a form has its fields, but no line that says from whom it is, or when. */
export const OF_MAIL = new RegExp(`^(?:${SENDER}|${SENT})$`, 'iu');
export const FROM_LINE = new RegExp(`^[\\s*]*(?:${SENDER})[\\s*]*[:：]`, 'iu');
