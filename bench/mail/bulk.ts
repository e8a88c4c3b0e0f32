/** Newsletters and spam. */
import type { Random } from '../random.js';
import { asHtml, DESK, type Draft, englishForm, escaped, filled, japaneseForm } from './draft.js';
import { token } from './noise.js';

const ITEMS = [
  [
    '秋の新作が入荷しました',
    '軽くて暖かい上着を、五つの色でご用意しました。数に限りがございますので、お早めにご覧ください。',
  ],
  ['週末限定の送料無料', '土曜日と日曜日のご注文に限り、全国どこへでも送料無料でお届けします。'],
  ['特集 鍋を囲む夜', '土鍋の選び方から〆の工夫まで、料理研究家のみなさんにうかがいました。'],
  ['ポイント三倍の三日間', '期間中のお買い物で、いつもの三倍のポイントを差し上げます。'],
  ['読者の声', '「箱を開けた瞬間に木の香りがした」とのお便りを、岩手県の方からいただきました。'],
  ['冬の旅のご提案', '雪見の露天風呂と地元の魚を楽しむ、二泊三日の旅を集めました。'],
  ['新店舗のお知らせ', '駅前に新しい店が開きます。開店の日には先着の方に小さな贈り物をご用意しています。'],
  ['編集部だより', '今号の表紙は、朝の霧の中で撮りました。寒さに震えながらの撮影でしたが、一番の出来と思います。'],
  ['お手入れの話', '革の靴は、履いた日の夜に軽く拭くだけで長持ちします。道具は布と刷毛で足ります。'],
  ['先行予約の受付', '来春の器の先行予約を始めました。職人の手で一つずつ作るため、お届けまで三か月ほどいただきます。'],
] as const;
const SHOPS = [
  ['くらしの市場', 'news@kurashi.example.co.jp'],
  ['旅と器の店', 'magazine@tabiutsu.example.jp'],
  ['まちの本屋通信', 'letter@machihon.example.com'],
  ['ことり便', 'info@kotori.example.net'],
] as const;
const STYLE =
  'font-family:-apple-system,BlinkMacSystemFont,Hiragino Sans,Meiryo,sans-serif;font-size:15px;line-height:1.8;color:#333333;';

/** Text and HTML, 8 to 30 KB, with all that such mails carry. */
export function newsletter(random: Random): Draft {
  const [shop, address] = random.pick(SHOPS);
  const items = Array.from({ length: 3 + random.below(7) }, () => random.pick(ITEMS));
  const links = items.map(() => `https://click.example.net/c/${token(random, 48)}`);
  const leave = `https://click.example.net/u/${token(random, 32)}`;
  const form = japaneseForm(random);
  return {
    from: { name: shop, address },
    sender: `bounce+${token(random, 20).toLowerCase()}@mail.${address.split('@')[1]}`,
    to: DESK,
    subject: `【${shop}】${items[0]?.[0] ?? ''}`,
    head: `List-Unsubscribe: <${leave}>,\n <mailto:leave-${token(random, 12)}@example.net>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nList-Id: <${token(random, 8).toLowerCase()}.example.net>\nFeedback-ID: ${token(random, 8)}:${token(random, 6)}:campaign\nPrecedence: bulk\nX-Mailer: Hakobune 4.2\n`,
    text: plainNews(shop, items, links, leave),
    html: htmlNews(shop, items, links, leave, random),
    form,
    hops: 2,
    signed: true,
    sealed: random.chance(0.2),
  };
}

type Items = readonly (readonly [string, string])[];

function plainNews(shop: string, items: Items, links: readonly string[], leave: string): string {
  const rule = '━'.repeat(24);
  return `${shop} メールマガジン\n${rule}\n\n${items.map(([head, body], i) => `■ ${head}\n\n${body}\n${links[i]}\n`).join('\n')}\n${rule}\n配信の停止はこちらから\n${leave}\n会員ページのパスワードをお忘れの方は\nhttps://www.example.net/reminder\n${rule}\n`;
}

function htmlNews(shop: string, items: Items, links: readonly string[], leave: string, random: Random): string {
  const cells = items
    .map(
      ([head, body], i) =>
        `<tr><td align="center" valign="top" style="padding:24px 16px 8px 16px;border-collapse:collapse;">\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;"><tr><td width="200" class="stack"><a href="${links[i]}" target="_blank" style="text-decoration:none;"><img src="https://img.example.net/${token(random, 12)}.jpg" width="200" height="150" alt="${escaped(head)}" style="display:block;border:0;outline:none;max-width:100%;"></a></td>\n<td style="padding-left:16px;${STYLE}"><p style="margin:0 0 8px 0;font-size:18px;font-weight:bold;"><a href="${links[i]}" style="color:#1a4f8b;text-decoration:none;">${escaped(head)}</a></p><p style="margin:0;${STYLE}">${escaped(body)}</p><p style="margin:8px 0 0 0;"><a href="${links[i]}" style="background-color:#1a4f8b;border-radius:4px;color:#ffffff;display:inline-block;padding:8px 24px;text-decoration:none;">くわしく見る &rarr;</a></p></td></tr></table>\n</td></tr>`,
    )
    .join('\n');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><meta http-equiv="Content-Type" content="text/html" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><title>${shop}</title>\n<style type="text/css">\nbody{margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%;background-color:#f4f1ea;}\ntable,td{border-collapse:collapse;}\nimg{border:0;height:auto;line-height:100%;outline:none;text-decoration:none;-ms-interpolation-mode:bicubic;}\na{color:#1a4f8b;}\n@media only screen and (max-width:600px){.wrap{width:100%!important;}.stack{display:block!important;width:100%!important;}.pad{padding:12px!important;}.hide{display:none!important;}}\n</style></head>\n<body style="margin:0;padding:0;background-color:#f4f1ea;">\n<div style="display:none;max-height:0;overflow:hidden;">${escaped(items[0]?.[1] ?? '')}</div>\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">\n<table class="wrap" role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="background-color:#ffffff;">\n<tr><td align="center" style="padding:24px;${STYLE}"><h1 style="margin:0;font-size:24px;">${shop}</h1></td></tr>\n${cells}\n<tr><td style="padding:24px;font-size:12px;color:#888888;${STYLE}">配信の停止は<a href="${leave}">こちら</a>から<br />会員ページのパスワードをお忘れの方は<a href="https://www.example.net/reminder">こちら</a><br />&copy; 2026 ${shop}</td></tr>\n</table></td></tr></table>\n<img src="https://click.example.net/o/${token(random, 40)}.gif" width="1" height="1" alt="" />\n</body></html>\n`;
}

const SPAM = [
  [
    '【重要】お支払い方法の確認のお願い',
    '平素より当サービスをご利用いただき誠にありがとうございます。\nお客様のお支払い情報の確認ができなかったため、ご利用を一時的に制限しております。\n下記のリンクより二十四時間以内にお手続きください。\nhttps://secure-check.example.org/login\n手続きが行われない場合、アカウントは停止されます。',
  ],
  [
    '集客でお悩みではありませんか',
    '突然のご連絡失礼いたします。\n弊社は検索順位の改善を得意としており、これまで三百社以上の導入事例がございます。\n貴社のサイトを拝見し、ぜひご提案したくご連絡いたしました。\n十五分ほどオンラインでご説明するお時間をいただけないでしょうか。',
  ],
  [
    'お荷物のお届けについて',
    'お荷物をお届けにあがりましたが、ご不在のため持ち帰りました。\n配送先の確認は下記のURLからお願いいたします。\nhttps://delivery.example.org/track\n保管期間を過ぎますと返送となります。',
  ],
  [
    '当選おめでとうございます',
    'おめでとうございます。あなた様は抽選により百万円を受け取る権利を得られました。\n受け取りをご希望の方は、このメールに返信してください。\nなお、手数料として三千円分の電子マネーが必要です。',
  ],
] as const;
const ENGLISH_SPAM = [
  [
    'Business proposal',
    'Dear friend, I am writing to you in confidence about a sum of money that my late client left without an heir. From the moment you answer I will send you the papers. You will receive thirty percent of the sum for your help, and no risk is involved.',
  ],
  [
    'Cheap watches, best quality',
    'Look at our new catalogue! Every watch comes with a box and papers. Order two and get the third for free. We ship to all countries within five days and take every card.',
  ],
] as const;

export function spam(random: Random): Draft {
  const english = random.chance(0.4);
  const [subject, body] = english ? random.pick(ENGLISH_SPAM) : random.pick(SPAM);
  const code = token(random, 10);
  const text = `${english ? filled(body) : body}\n\nref ${code}\n`;
  const form = english ? englishForm(random) : japaneseForm(random);
  const host = `${token(random, 9).toLowerCase()}.example.org`;
  return {
    from: {
      name: english ? 'Mr Anders Holt' : random.pick(['お客様係', '配送センター', '佐倉']),
      address: `info@${host}`,
    },
    to: DESK,
    subject,
    head: random.chance(0.3) ? 'X-Priority: 1 (Highest)\n' : '',
    text,
    ...(random.chance(0.6) ? { html: asHtml(text, random), htmlOnly: random.chance(0.5) } : {}),
    form,
    hops: 1 + random.below(3),
    signed: random.chance(0.3),
    sealed: false,
  };
}
