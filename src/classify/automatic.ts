/** Mail that no person wrote: delivery status reports, auto-replies, bulk mail. */
import type { Message } from '../mail.js';
import { nfkc } from '../text/width.js';
import { TROUBLE } from './trouble.js';

const DAEMON =
  /^(?:mailer-?daemon|postmaster|mail-?daemon|mdaemon|mail\.?delivery|bounce[sd]?(?:[+.-].*)?|double-bounce|mailerdaemon|delivery)@/iu;
const BOUNCE_SUBJECT =
  /(?:undeliver|undelivered|delivery (?:status|failure|has failed|delayed|problem|incomplete)|delivery status notification|returned mail|failure notice|mail (?:delivery )?(?:failed|failure|system error)|message (?:not delivered|delayed)|non.?delivery|could not be delivered|配信(?:不能|不可|エラー|失敗|遅延|できません)|配送(?:不能|エラー)|送信(?:エラー|不能|失敗)|未達|エラーメール|(?:mail|メール)(?:が|を)?(?:届き|届け|配信でき|送信でき)ません|user unknown|宛先不明|^warning: )/iu;
const BOUNCE_TEXT =
  /(?:this is the (?:mail (?:system|delivery)|qmail-send|postfix)|i'm sorry to have to inform you|the following address(?:es)? (?:had|failed)|permanent fatal errors|could not be delivered|couldn't be delivered|unable to deliver|delivery (?:to the following|failed)|recipient address rejected|mailbox (?:full|unavailable)|user unknown|550[ -]5\.|diagnostic-code:|次のあて先への(?:メッセージ|メール)|配信(?:する|すること)?(?:が|は)?でき(?:ません|ず)|宛先(?:の)?(?:メールアドレス|アドレス|ユーザー)?(?:が|は)(?:見つかり|存在し)ません|届けることができません|お届けできません|存在しないアドレス|送信できませんでした)/iu;
const AUTO_SUBJECT =
  /(?:^|[\s[【(])(?:自動(?:応答|返信|送信|配信)|不在(?:通知|連絡|のお知らせ|のため)|休暇|automatic reply|auto(?:matic)?[ -]?(?:reply|response|reponse)|out of (?:the )?office|vacation|away from|autoreply|受付完了|自動返信メール)/iu;
/** 開封済み: …, Read: …: what a mailer sends when its mail is opened, or thrown away. */
const RECEIPT_SUBJECT =
  /^\s*(?:開封済み|開封確認|未開封(?:のまま削除)?|既読|read|not read|read[- ]receipt|return receipt(?: \((?:displayed|deleted)\))?)\s*:/iu;
/** 「氏名：山本 花」, 「IDはhana_7」, 090-1234-5678: what no receipt tells, and who answers under its subject does. */
const GIVES_ITEM =
  /(?:氏名|名前|フリガナ|ふりがな|カナ\)?|ニックネーム|生年月日|誕生日|住所|電話(?:番号)?|会員番号|支払い?方法|キャリア決済\)|決済情報番号|\bID)\s*(?:[:：]|は)\s*\S|(?<!\d)0\d{1,3}-?\d{2,4}-?\d{4}(?!\d)/iu;
/** Re: 【自動返信】…: a person's answer to an auto-reply carries its subject. */
const ANSWERS_AUTO =
  /^\s*(?:(?:re|aw|返信)\s*:\s*)+[^\p{L}]{0,3}(?:自動(?:返信|送信|配信|応答)|受付完了|auto(?:matic)?[ -]?(?:reply|response))/iu;
const AUTO_TEXT =
  /(?:(?:この|本)メール(?:は|に).{0,20}自動(?:で|的に|返信|応答|配信|送信)|自動(?:返信|応答|送信|配信)(?:(?:メール)?(?:です|専用|させて|にて|で(?!は)|となり|いたし|致し|しております)|メール(?=[\s】\])）」。]|$))|(?:automatic|automated|auto) ?-?(?:reply|response|message)|i am (?:currently )?(?:out of|away)|(?:休暇|出張|不在|休業|休職|育休|産休)(?:を|で|と|の|に|中|期間).{0,40}(?:返信|ご連絡|確認|対応|急ぎ|ため|おります|いただ|予定))/iu;

/** A web form's mail to the desk, and the copy that it sends to the writer. */
const OF_FORM =
  /フォーム(?:から|より)(?:の)?(?:ご)?(?:送信|投稿|お?問い?合わ?せが|メッセージ|届)|[[【](?:web)?\s*フォーム[\]】]|(?:お?問い?合わ?せ|送信|投稿)がありました/iu;
/** What a service tells of itself. */
const NOTICE = /ご?案内|お知らせ|完了|notice|notification/iu;
const ACKNOWLEDGES = /ありがとうござい|受け付け(?:まし|いたし|致し)|承りました|受付(?:いたし|致し|しまし)/u;

export function isBounce(message: Message, text: string): boolean {
  if (
    message.mediaType === 'multipart/report' &&
    (message.reportType === null || message.reportType === 'delivery-status')
  )
    return true;
  if (header(message, 'x-failed-recipients') !== null) return true;
  const subject = nfkc(message.subject ?? '');
  const from = message.from?.address ?? '';
  const name = message.from?.name ?? '';
  const daemon =
    DAEMON.test(from) ||
    /mail(?:er)?[ -]?(?:delivery|daemon)|postmaster/iu.test(name) ||
    /^\s*<\s*>\s*$/u.test(header(message, 'return-path') ?? '');
  if (!daemon) return false;
  const says = BOUNCE_SUBJECT.test(subject) || BOUNCE_TEXT.test(text.slice(0, 4000));
  return says && (DAEMON.test(from) || !isAutoHeader(message, /auto-replied/iu));
}

export function isAutoReply(message: Message, text: string): boolean {
  if (message.mediaType === 'multipart/report' && message.reportType === 'disposition-notification') return true;
  const subject = nfkc(message.subject ?? '');
  if (isAutoHeader(message, /auto-(?:replied|notified)/iu)) return true;
  if (/auto.?reply/iu.test(header(message, 'precedence') ?? '')) return true;
  if (
    header(message, 'x-autoreply') !== null ||
    header(message, 'x-autorespond') !== null ||
    /^(?:yes|true|1)/iu.test(header(message, 'x-auto-reply') ?? '')
  )
    return true;
  if (isReceipt(subject, text)) return true;
  if (AUTO_SUBJECT.test(subject) && !ANSWERS_AUTO.test(subject)) return true;
  const head = text.slice(0, 1500);
  // What a form has sent says that it is sent by a machine, too.
  if (OF_FORM.test(`${subject}\n${head}`) && !ACKNOWLEDGES.test(head)) return false;
  return (
    (isAutoHeader(message, /auto-generated/iu) ||
      header(message, 'x-auto-response-suppress') !== null ||
      /^\s*re\s*:/iu.test(subject) ||
      /自動(?:返信|応答|送信)/u.test(head) ||
      /out of office|automatic(?:ally)? (?:reply|generated)/iu.test(head)) &&
    AUTO_TEXT.test(head) &&
    !/パスワード.{0,30}(?:再設定|リセット).{0,30}(?:お願い|してください|して下さい|ほしい|できません)/u.test(head)
  );
}

/** Does a mailer tell that a mail was opened, and nobody of his trouble? The subject that it repeats is no word of its own. */
function isReceipt(subject: string, text: string): boolean {
  const receipt = RECEIPT_SUBJECT.exec(subject);
  if (receipt === null) return false;
  const opened = subject.slice(receipt[0].length).trim();
  const own = opened === '' ? text : text.replaceAll(opened, ' ');
  return !GIVES_ITEM.test(own) && !TROUBLE.test(own);
}

/** Lists, newsletters, marketing. */
export function isBulk(message: Message): boolean {
  return (
    header(message, 'list-unsubscribe') !== null ||
    header(message, 'list-id') !== null ||
    /^(?:bulk|list|junk)$/iu.test((header(message, 'precedence') ?? '').trim()) ||
    header(message, 'feedback-id') !== null ||
    // The service's own mail, and that of others.
    (isAutoHeader(message, /auto-generated/iu) &&
      message.replyTo.length === 0 &&
      NOTICE.test(message.subject ?? '') &&
      /^(?:no-?reply|do-?not-?reply)@/iu.test(message.from?.address ?? ''))
  );
}

function isAutoHeader(message: Message, value: RegExp): boolean {
  return value.test(header(message, 'auto-submitted') ?? '');
}

function header(message: Message, name: string): string | null {
  return message.headers.get(name)?.[0] ?? null;
}
