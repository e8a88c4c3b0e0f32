/** The desk's letters in English: lines of 72 characters at most. */
import type { ReplyTexts } from './replies.js';

export const repliesEn: ReplyTexts = {
  greeting: { named: 'Dear {{name}},', unnamed: 'Dear customer,' },
  opening: 'Thank you for contacting the {{service}} support desk.',
  ask: {
    intro:
      'We have received your request for a password reset. We could not\nconfirm the items below. Please fill in the form further down and\nsend it by replying to this mail.',
    missingHeading: 'What was left blank',
    unknown:
      'Where you do not know an item, please do not leave it blank, but write\n"unknown": a person at the desk will look at it. (Without all items we\nmay be unable to reset your password.)',
    invalidHeading: 'What we could not use',
  },
  notMatching: {
    intro:
      'We looked for a membership with the details that you sent us, but\ncould not confirm one. To protect personal information, we cannot say\nwhether there is a membership, or which detail differs. Please check\nthe points below and send us all items of the form again.',
    heading: 'What to check',
    points:
      '- Please give the details as they were when you registered. If you\n  have married, moved or changed your phone number or address since,\n  give the old ones.\n- Check your name both in kanji and in katakana.\n- Check your Plus member ID for letters and digits that look alike\n  (O and 0, l and 1).\n- Please write your date of birth with eight digits, year first.',
    pointsOfCarrier: '- The billing number must be that of a payment of your membership fee.',
  },
  verified: {
    intro: 'We have confirmed that the account is yours, and have arranged for\nyour password to be reset.',
    heading: 'What happens next',
    stepsByUrl:
      '1. We send you a URL for the reset in a separate mail.\n2. Open the URL and set a new password. The URL is good for\n   {{hours}} hours after it was sent.\n3. Please check that you can log in with the new password.',
    steps:
      '1. We send you instructions for the reset in a separate mail.\n2. Please follow them to set a new password.\n3. Please check that you can log in with the new password.',
    notesHeading: 'Please note',
    notes:
      '- We cannot tell you your old password: it is not known to us.\n- If the mail does not arrive, or the time has run out, please reply\n  to this mail.',
  },
  bullet: '- ',
  labels: {
    nameKanji: 'Full name (kanji)',
    nameKana: 'Full name (katakana)',
    nickname: 'Nickname',
    birthDate: 'Date of birth (YYYYMMDD)',
    prefecture: 'Registered prefecture',
    phone: 'Registered phone number',
    email: 'Registered e-mail address',
    paymentMethod: 'Payment method (credit card/carrier billing)',
    carrier: 'Carrier (docomo/au/SoftBank)',
    billingId: 'Carrier billing number',
    plusMemberId: 'Plus member ID',
    memberNumber: 'Member number (lump-sum course only)',
  },
  names: {
    carrier: 'Your mobile carrier',
    billingId: 'Carrier billing number',
    billingIdOf: 'Carrier billing number ({{name}})',
  },
  how: {
    nameKanji: 'Please give the full name that you registered, in kanji or as\nregistered.',
    nameKana: 'Please give the full name that you registered, in katakana.',
    nickname: 'Please give the nickname that you registered.',
    birthDate: 'Please give it as eight digits, year first (such as 19980405).',
    prefecture: 'Please give the prefecture of the address that you registered.',
    phone: 'Please give the whole number that you registered, from its first\ndigit on.',
    email: 'Please give the address that you registered.',
    paymentMethod: 'Please say whether you pay by credit card or by carrier billing.',
    carrier: 'Please say whether it is docomo, au or SoftBank.',
    billingId: {
      docomo:
        "Please give the 決済番号 ({{needed}} digits) of a d-barai payment. The\ncarrier's customer data alone is not enough.",
      au: "Please give the 継続課金ID ({{needed}} digits) of au Kantan\nKessai. The carrier's customer data alone is not enough.",
      softbank:
        "Please give the 注文番号 of SoftBank Matomete Shiharai. The\ncarrier's customer data alone is not enough.",
      unknown:
        "Please give your carrier's number (docomo: 決済番号, au: 継続課金ID,\nSoftBank: 注文番号). The carrier's customer data alone is not\nenough.",
    },
    plusMemberId: 'Please give the ID that you log in with.',
    memberNumber: 'Please give the member number of the lump-sum course.',
  },
  problems: {
    nameKanji: {
      'not-a-name': 'We could not read what you wrote as a name.',
      ambiguous: 'You gave two or more different names.',
    },
    nameKana: {
      'not-kana': 'It was not written in katakana.',
      'not-a-name': 'We could not read what you wrote as a name.',
      ambiguous: 'You gave two or more different names.',
    },
    nickname: { ambiguous: 'You gave two or more different nicknames.' },
    birthDate: {
      'not-a-date': 'We could not read it as a date with year, month and day.',
      'not-in-the-calendar': 'There is no such day in the calendar.',
      'in-the-future': 'The date lies in the future.',
      ambiguous: 'It can be read as more than one date.',
    },
    prefecture: {
      'not-a-prefecture': 'We could not find a prefecture of Japan in it.',
      ambiguous: 'You gave two or more different prefectures.',
    },
    phone: {
      'not-a-phone-number':
        'We could not read it as a phone number. (In Japan, numbers that\nbegin 050, 070, 080 or 090 have 11 digits, others 10; from\nelsewhere, please write + and the country code.)',
      ambiguous: 'You gave two or more different phone numbers.',
    },
    email: {
      'not-an-email-address': 'It is not in the form of an e-mail address.',
      ambiguous: 'You gave two or more different addresses.',
    },
    paymentMethod: {
      'unknown-choice': 'It is not one of the ways to pay that we offer.',
      ambiguous: 'We could not tell which of the two it is.',
    },
    carrier: {
      'unknown-choice': 'It is not one of the three carriers.',
      ambiguous: 'You named two or more carriers.',
    },
    billingId: {
      docomo: {
        'not-digits': 'A 決済番号 has digits only, but there were other characters.',
        'wrong-length': 'A 決済番号 has {{needed}} digits, but the count differed.',
        'looks-like-a-phone-number': 'It seems to be a phone number, which cannot be used here.',
        ambiguous: 'You gave two or more numbers. Please give one.',
      },
      au: {
        'not-digits': 'A 継続課金ID has digits only, but there were other characters.',
        'wrong-length':
          'A 継続課金ID has {{needed}} digits, but the count differed. A\n決済情報番号 of more than {{needed}} digits cannot be used.',
        'looks-like-a-phone-number': 'It seems to be a phone number, which cannot be used here.',
        ambiguous: 'You gave two or more numbers. Please give one 継続課金ID.',
      },
      softbank: {
        'not-digits': 'We could not read it as a 注文番号.',
        'wrong-length': 'Its length is not that of a 注文番号.',
        'looks-like-a-phone-number': 'It seems to be a phone number, which cannot be used here.',
        ambiguous: 'You gave two or more numbers. Please give one.',
      },
      unknown: {
        'not-digits': 'We could not read it as a number.',
        'wrong-length': 'The count of digits differed.',
        'looks-like-a-phone-number': 'It seems to be a phone number, which cannot be used here.',
        ambiguous: 'You gave two or more numbers. Please give that of a payment of your\nmembership fee.',
      },
    },
    plusMemberId: { ambiguous: 'You gave two or more different IDs.' },
    memberNumber: { ambiguous: 'You gave two or more different member numbers.' },
    severalMails: 'Your mails say different things here.',
    other: 'We could not read what you wrote.',
    counted: 'Yours has {{given}} digits.',
  },
  billing: {
    docomo: {
      name: '決済番号',
      heading: 'Where to find the 決済番号 (docomo, d-barai)',
      steps:
        '1. Log in to My docomo (smt.docomo.ne.jp) and open 「ご利用料金」.\n2. Open 「詳細を確認」.\n3. Under 「関連メニュー」, open 「d払い等のご利用料金の確認」.\n4. Open 「電話料金合算払い【ご利用履歴・お支払い明細】」.\n   You will need your network PIN.\n5. Look for the 「決済番号」 of your membership fee.',
    },
    au: {
      name: '継続課金ID',
      heading: 'Where to find the 継続課金ID (au, au Kantan Kessai)',
      steps:
        '1. Log in to au ID (id.auone.jp) in a browser; the app does not show\n   the number.\n2. Open 「auかんたん決済メニュー」.\n3. Open 「継続利用サービス一覧」.\n4. Look for the 「継続課金ID」 of your membership.',
    },
    softbank: {
      name: '注文番号',
      heading: 'Where to find the 注文番号 (SoftBank, Matomete Shiharai)',
      steps:
        '1. In My SoftBank, open 「メニュー」 and then 「料金・支払い管理」.\n2. Open 「まとめて支払い」.\n3. Open 「ご利用履歴」.\n4. At the entry of this site, open 「確認する」 and look for the\n   「注文番号」.',
    },
  },
  form: {
    heading: 'Form for your reply',
    prefilled:
      'Please fill in what is blank. Items marked "received" can stay as they\nare, unless you want to correct them.',
    masked: '(Parts are hidden to protect personal information.)',
    billingHint:
      'The carrier billing number is found at My docomo (決済番号),\nau ID (継続課金ID) or My SoftBank (注文番号).',
    byCourse: '(What does not apply to you may stay blank.)',
    billingId: '{{label}} ({{name}})',
    blank: 'Please fill in all items.',
    received: 'received ({{value}})',
    receivedUnseen: 'received',
  },
  choices: {
    credit: 'credit card',
    carrier: 'carrier billing',
    docomo: 'docomo',
    au: 'au',
    softbank: 'SoftBank',
  },
  notes: {
    heading: 'Our requests',
    severalPeople: '- Please send a separate mail for each person.',
    icloud:
      '- Our replies often do not reach iCloud addresses (icloud.com, me.com,\n  mac.com). Please write from another address.',
    domains: '- Please make sure that you can receive mail from {{domains}}.',
  },
  closing: 'Kind regards,',
  caseNumber: 'Reference number: {{case}}',
  // Not the service's name first: quoted, the line would read as the item of that name.
  signature: 'Support desk, {{service}}',
};
