/** The desk's letters in Japanese: short lines (35 full-width characters at most), as phones show them. */
import type { ReplyTexts } from './replies.js';

const BLANK_NAME = '会員登録時の氏名を、漢字のフルネームで\nご記入ください。';

export const repliesJa: ReplyTexts = {
  greeting: { named: '{{name}} 様', unnamed: 'お客様' },
  opening: 'お問い合わせいただき、ありがとうございます。\n{{service}} お問い合わせ窓口でございます。',
  ask: {
    intro:
      'パスワード再設定のご依頼を承りましたが、\n次の項目を確認できませんでした。\nお手数をおかけいたしますが、下の記入欄にご記入のうえ、\nこのメールにご返信くださいますようお願いいたします。',
    missingHeading: 'ご記入がなかった項目',
    unknown:
      'お分かりにならない項目は、空欄のままにせず、「不明」など、\nその旨をご記入ください。窓口の担当者が内容を拝見します。\n(そろわない項目があると、再設定できないことがあります)',
    invalidHeading: 'ご記入の内容では確認できなかった項目',
  },
  notMatching: {
    intro:
      'お送りいただいた内容で照会いたしましたが、\n会員登録の情報を確認できませんでした。\n個人情報保護のため、ご登録の有無や、どの項目が\n異なっているかはお答えしておりません。\nお手数をおかけいたしますが、次の点をお確かめのうえ、\n記入欄のすべての項目をもう一度お送りください。',
    heading: 'お確かめいただきたい点',
    points:
      '・会員登録をされた当時の内容をご記入ください。\n  (ご結婚、お引っ越し、電話番号やメールアドレスの\n  変更より前に登録された場合は、変更前の内容です)\n・氏名は、漢字とカナの両方をお確かめください。\n・Plus member IDは、英字と数字の取り違え\n  (Oと0、lと1など)がないかお確かめください。\n・生年月日は、西暦8桁でご記入ください。',
    pointsOfCarrier: '・決済情報番号は、会費のお支払いのものを\n  ご記入ください。',
  },
  verified: {
    intro: 'ご本人であることを確認できましたので、\nパスワード再設定の手続きをいたしました。',
    heading: 'このあとのお手続き',
    stepsByUrl:
      '1. パスワード再設定用のURLを、別のメールで\n   お送りします。\n2. URLを開き、新しいパスワードを設定してください。\n   URLの有効期限は、送信から{{hours}}時間です。\n3. 新しいパスワードでログインできることを\n   ご確認ください。',
    steps:
      '1. 再設定の方法を、別のメールでお送りします。\n2. メールのとおりに、新しいパスワードを\n   設定してください。\n3. 新しいパスワードでログインできることを\n   ご確認ください。',
    notesHeading: 'ご注意',
    notes:
      '・これまでのパスワードは、窓口でも確認できないため、\n  お知らせすることができません。\n・メールが届かない場合や、期限が過ぎた場合は、\n  このメールにご返信ください。',
  },
  bullet: '・',
  labels: {
    nameKanji: '氏名フルネーム(漢字)',
    nameKana: '氏名フルネーム(カナ)',
    nickname: 'ご設定のニックネーム',
    birthDate: 'ご生年月日(西暦表記8桁)',
    prefecture: 'ご登録の住所(都道府県)',
    phone: 'ご登録のお電話番号',
    email: 'ご登録のメールアドレス',
    paymentMethod: '会費のお支払い方法(クレジットカード決済/キャリア決済)',
    carrier: 'キャリア決済の場合(docomo/au/SoftBank)',
    billingId: '各キャリアの決済情報番号',
    plusMemberId: 'Plus member ID',
    memberNumber: '会員番号(月会費まとめて払いコースの方)',
  },
  names: { carrier: 'ご利用のキャリア(携帯電話会社)', billingId: 'キャリアの決済情報番号', billingIdOf: '{{name}}' },
  how: {
    nameKanji: BLANK_NAME,
    nameKana: '会員登録時の氏名を、カタカナのフルネームで\nご記入ください。',
    nickname: '会員登録時に設定されたニックネームを\nご記入ください。',
    birthDate: 'ご登録の生年月日を、西暦8桁(例:19980405)で\nご記入ください。',
    prefecture: 'ご登録の住所の都道府県をご記入ください。',
    phone: 'ご登録の電話番号を、市外局番や090などの\n初めの番号から、省略せずにご記入ください。',
    email: 'ご登録のメールアドレスをご記入ください。',
    paymentMethod: '「クレジットカード決済」「キャリア決済」の\nどちらかをご記入ください。',
    carrier: '「docomo」「au」「SoftBank」のいずれかを\nご記入ください。',
    billingId: {
      docomo: 'd払いの「決済番号」({{needed}}桁)をご記入ください。\nキャリアのお客様情報だけでは確認できません。',
      au: 'auかんたん決済の「継続課金ID」({{needed}}桁)を\nご記入ください。\nキャリアのお客様情報だけでは確認できません。',
      softbank:
        'ソフトバンクまとめて支払いの「注文番号」を\nご記入ください。\nキャリアのお客様情報だけでは確認できません。',
      unknown:
        'ご利用のキャリアの番号(docomoは決済番号、\nauは継続課金ID、SoftBankは注文番号)をご記入ください。\nキャリアのお客様情報だけでは確認できません。',
    },
    plusMemberId: 'ログインに使われるPlus member IDを\nご記入ください。',
    memberNumber: '月会費まとめて払いコースの会員番号を\nご記入ください。',
  },
  problems: {
    nameKanji: {
      'not-a-name': 'ご記入の内容を、お名前として読み取れませんでした。',
      ambiguous: '異なるお名前が二つ以上記入されていました。',
    },
    nameKana: {
      'not-kana': 'カタカナ以外の文字で記入されていました。',
      'not-a-name': 'ご記入の内容を、お名前として読み取れませんでした。',
      ambiguous: '異なるお名前が二つ以上記入されていました。',
    },
    nickname: { ambiguous: '異なるニックネームが二つ以上記入されていました。' },
    birthDate: {
      'not-a-date': '年、月、日のそろった日付として\n読み取れませんでした。',
      'not-in-the-calendar': '暦にない日付が記入されていました。',
      'in-the-future': '今日より後の日付が記入されていました。',
      ambiguous: 'どの日付か、一つに決められませんでした。',
    },
    prefecture: {
      'not-a-prefecture': '都道府県名を読み取れませんでした。',
      ambiguous: '異なる都道府県が二つ以上記入されていました。',
    },
    phone: {
      'not-a-phone-number':
        '電話番号として読み取れませんでした。\n(050・070・080・090で始まる番号は11桁、\nそのほかは10桁です)',
      ambiguous: '異なる電話番号が二つ以上記入されていました。',
    },
    email: {
      'not-an-email-address': 'メールアドレスの形になっていませんでした。',
      ambiguous: '異なるメールアドレスが二つ以上\n記入されていました。',
    },
    paymentMethod: {
      'unknown-choice': '選択肢にない内容が記入されていました。',
      ambiguous: 'どちらのお支払い方法か、決められませんでした。',
    },
    carrier: {
      'unknown-choice': '選択肢にないキャリアが記入されていました。',
      ambiguous: '二つ以上のキャリアが記入されていました。',
    },
    billingId: {
      docomo: {
        'not-digits': '決済番号は数字だけですが、\nほかの文字が記入されていました。',
        'wrong-length': '決済番号は{{needed}}桁ですが、桁数が異なっていました。',
        'looks-like-a-phone-number': '電話番号をご記入いただいているようです。\n電話番号では確認できません。',
        ambiguous: '番号が二つ以上記入されていました。\n一つだけご記入ください。',
      },
      au: {
        'not-digits': '継続課金IDは数字だけですが、\nほかの文字が記入されていました。',
        'wrong-length':
          '継続課金IDは{{needed}}桁ですが、桁数が異なっていました。\n{{needed}}桁を超える決済情報番号では確認できません。',
        'looks-like-a-phone-number': '電話番号をご記入いただいているようです。\n電話番号では確認できません。',
        ambiguous: '番号が二つ以上記入されていました。\n継続課金IDを一つだけご記入ください。',
      },
      softbank: {
        'not-digits': '注文番号として読み取れませんでした。',
        'wrong-length': '注文番号と桁数が異なっていました。',
        'looks-like-a-phone-number': '電話番号をご記入いただいているようです。\n電話番号では確認できません。',
        ambiguous: '番号が二つ以上記入されていました。\n一つだけご記入ください。',
      },
      unknown: {
        'not-digits': '番号として読み取れませんでした。',
        'wrong-length': '番号の桁数が異なっていました。',
        'looks-like-a-phone-number': '電話番号をご記入いただいているようです。\n電話番号では確認できません。',
        ambiguous: '番号が二つ以上記入されていました。\n会費のお支払いの番号を一つだけご記入ください。',
      },
    },
    plusMemberId: { ambiguous: '異なるIDが二つ以上記入されていました。' },
    memberNumber: { ambiguous: '異なる会員番号が二つ以上記入されていました。' },
    severalMails: 'お送りいただいた複数のメールに、\n異なる内容が記入されていました。',
    other: 'ご記入の内容を読み取れませんでした。',
    counted: 'ご記入の番号は{{given}}桁でした。',
  },
  billing: {
    docomo: {
      name: '決済番号',
      heading: '決済番号の調べ方(docomo、d払い)',
      steps:
        '1. My docomo(smt.docomo.ne.jp)にログインし、\n   「ご利用料金」を開きます。\n2. 「詳細を確認」を開きます。\n3. 「関連メニュー」の\n   「d払い等のご利用料金の確認」を開きます。\n4. 「電話料金合算払い\n   【ご利用履歴・お支払い明細】」を開きます。\n   (ネットワーク暗証番号が必要です)\n5. 会費のお支払いの「決済番号」をご確認ください。',
    },
    au: {
      name: '継続課金ID',
      heading: '継続課金IDの調べ方(au、auかんたん決済)',
      steps:
        '1. ブラウザーで au ID(id.auone.jp)にログインします。\n   (アプリでは確認できません)\n2. 「auかんたん決済メニュー」を開きます。\n3. 「継続利用サービス一覧」を開きます。\n4. 会費の「継続課金ID」をご確認ください。',
    },
    softbank: {
      name: '注文番号',
      heading: '注文番号の調べ方(SoftBank、まとめて支払い)',
      steps:
        '1. My SoftBankの「メニュー」から\n   「料金・支払い管理」を開きます。\n2. 「まとめて支払い」を開きます。\n3. 「ご利用履歴」を開きます。\n4. 当サイトのご利用分の「確認する」を開き、\n   「注文番号」をご確認ください。',
    },
  },
  form: {
    heading: 'ご返信用の記入欄',
    prefilled: '空欄の項目をご記入ください。「受付済み」の項目は、\n訂正がなければ、そのままで結構です。',
    masked: '(個人情報保護のため、一部を伏せて表示しています)',
    billingHint:
      '各キャリアの番号の確認先は、My docomo、au ID、\nMy SoftBankです。(それぞれ決済番号、継続課金ID、\n注文番号と呼ばれます)',
    byCourse: '(お支払い方法に当てはまらない項目は、\n空欄のままで結構です)',
    billingId: '{{label}}({{name}})',
    blank: 'すべての項目をご記入ください。',
    received: '受付済み({{value}})',
    receivedUnseen: '受付済み',
  },
  choices: {
    credit: 'クレジットカード決済',
    carrier: 'キャリア決済',
    docomo: 'docomo',
    au: 'au',
    softbank: 'SoftBank',
  },
  notes: {
    heading: 'お願い',
    severalPeople: '・お一人分ずつ、別々のメールでお送りください。',
    icloud:
      '・iCloudのメールアドレス(icloud.com、me.com、\n  mac.com)には、返信が届かないことがあります。\n  iCloud以外のメールアドレスからお送りください。',
    domains: '・{{domains}} からのメールを\n  受信できるように設定をお願いいたします。',
  },
  closing: 'どうぞよろしくお願いいたします。',
  caseNumber: '受付番号:{{case}}',
  signature: '{{service}} お問い合わせ窓口',
};
