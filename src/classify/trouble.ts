/** The words in which people tell that a password is lost, is refused, or cannot be set anew, in the languages that they write. */
import { Pattern } from '../text/pattern.js';
import { isShutOut } from './shut-out.js';

/** 忘れた, 違うと出る, 消えた: what befalls a password. */
const BEFALLS =
  "忘れ|わすれ|失念|わから|分から|わかり(?:ません|ませぬ|かね)|分かり(?:ません|かね)|わかん|分かん|判ら|不明|再設定|リセット|変更でき|変えられ|変わ(?:って|り)|紛失|覚えて|おぼえて|記憶|思い出せ|思い出さ|おもいだ[させ]|なくし|失くし|無くし|無くな|消え|捨て|見つから|見当たら|違う|違って|違い(?:ます|まし)|ちが[いうっ]|間違|まちが|正しく(?:ない|なく|あり)|合わ|エラー|無効|弾かれ|はじかれ|拒否|受け付け|だめ|ダメ|駄目|おべで|書いて(?:い|あり)ま?せん|控えて(?:い|おり)?ま?せん|通ら|通りません|入れ|入ら(?:ない|なく|ず|ん|へん)|入りません|設定でき|reset|forg[eo]t|lost|recover|change|work|remember|invalid|incorrect|wrong|reject|refuse|n[o']t accept";
/** A mail, or its link, that does not come or leads nowhere. */
const NOT_COME =
  '届か|届きません|届いて(?:い)?(?:ない|ません)|来(?:ない|ません|てません|てない|ていない|ていません|えへん|ぇへん|ーへん)|こ(?:ない|ーへん|ぉへん)|きません|きいへん|入って(?:い)?(?:ない|ません)|受け取れ|受信でき|見られ|見れ';
/** One cannot get in, as ever it is said. */
const NOT_IN =
  '(?:入れ|はいれ)(?:ない|ません|ず|な[くぐ]|ん(?!で)|へん)|(?:入ら|はいら)(?:れへん|れん)|(?:ログイン|サインイン|アクセス)(?:でき|出来)(?:ない|ません|ず|なく|へん|ん)|開け(?:ない|ません|ず|なく|へん)|開か(?:ない|ず|なく|へん)|開きません|弾かれ|はじかれ|進め(?:ない|ません|ず|なく|へん)|(?:つなが|繋が)(?:らない|りません|らず)|止ま(?:って|り)|エラー';

/**
 * 「ログインしましたが住所の欄が編集できませんでした」: he got in, and something else fails there; not the password, and no page that he needs
 * to get in.
 */
const GOT_IN =
  '(?:は|も|が)?(?:し(?:た|まし)|(?:でき|出来)(?:た|まし))(?:た)?(?:の|ん)?(?:です|だ)?(?:が|けど|けれど|けれども|ものの|ところ)[、\\s]*(?:(?!パス|PW|画面|ページ|サイト|エラー|ログイン|サインイン|本人|認証|コード|アカウント|ID|URL|リンク|メール(?!アド)|でき|出来|入れ|入ら)[^。、\\n]){1,24}[がをはも](?:編集|変更|修正|更新|表示|購入|閲覧|予約|応募|申し?込み?|再生|視聴|投票|ダウンロード|確認)(?:[がはも]|を)?(?:し(?:よう|たく)[^。、\\n]{0,8})?(?:でき|出来|され|し)(?:ない|ません|ず|なく|なかった)';

/** スマホ, 私のパソコン: with which, or for whom it fails. */
export const MINE =
  '(?:(?:(?:自分|私|わたし|僕|俺|本人|手元)(?:の[^。、\\n]{0,8}(?:では|だと|からは|からだと|は)|だけ|は|も)[、\\s]*(?:(?:でき|出来)(?:ない|ません|ず)|FAILS)|(?:スマホ|スマートフォン|携帯|パソコン|PC|タブレット|アプリ)(?:では|だと|からは|からだと|は)[、\\s]*(?:FAILS))(?!か))'.replaceAll(
    'FAILS',
    '無理|だめ|ダメ|駄目|入れ(?:ない|ません|ず)',
  );

const JAPANESE = [
  `(?:パスワード|ぱすわーど|パスワ|PW|(?:パス|ぱす|(?<![a-z])pass)(?=を|が|も|、|忘|わ)|暗証|あんしょう|合い?言葉|あいことば|(?:秘密|ひみつ)の(?:言葉|ことば|番号|ばんごう|質問|しつもん|答え)|password|passcode)[^。\\n]{0,60}?(?:${BEFALLS})`,
  `(?:再設定|リセット|再発行)[^。\\n]{0,40}(?:できない|できません|出来ない|出来ません|できず|${NOT_COME}|不可|お願い|して(?:ください|下さい|ほしい|欲しい|もらえ|いただけ|頂け)|したい|失敗|エラー|期限|URL)`,
  `(?:パスワード|暗証|決め直|変更)[^。\\n]{0,20}(?:メール|URL|リンク)[^。\\n]{0,40}(?:${NOT_COME})`,
  `(?:ログイン|サインイン|ろぐいん|log ?in|sign ?in)(?!(?:は|も)(?:普通に|問題なく|ちゃんと)?(?:でき|出来)(?:ます|る|て(?:い)?(?:ます|る))(?:が|けど|し|の))(?!${GOT_IN})[^。\\n]{0,30}(?:できない|できません|出来ない|出来ません|できず|出来ず|できなく|出来なく|でけへん|できへん|不可|不能|エラー|弾かれ|はじかれ|入れ(?:ない|ません|ず)|can'?t|cannot|unable|not able|ができ(?!ました(?:[。!！]|$)|て(?:い|お)り?ます(?:[。!！]|$)))`,
  '(?:URL|リンク)[^。\\n]{0,30}(?:期限|切れ|無効|開け|届か|エラー)',
  `(?:アカウント|マイページ|会員(?:の|専用)?(?:ページ|サイト|画面|エリア|とこ(?:ろ)?))(?:の(?:とこ(?:ろ)?|中))?(?:に|へ|が|で|まで|は)[^。\\n]{0,16}(?:${NOT_IN})`,
  '(?:マイページ|(?:会員|ログイン|サインイン|再設定|リセット)(?:の|用の?|専用)?(?:ページ|サイト|画面))(?:に|へ|まで)(?:は|も)?[、\\s]?(?:行け|たどり着け|辿り着け|飛べ|移れ)(?:ない|ません|ず|なく)',
  'サイト(?:の中)?(?:に|へ)[^。\\n]{0,10}(?:入れ(?:ない|ません|ず|なく)|入ろうと|ログインでき(?:ない|ません|ず|なく)|アクセスでき(?:ない|ません|ず|なく))',
  `(?:そちら|御社|貴社|貴)の?(?:サイト|ページ|マイページ|アプリ|ほう|方)?(?:に|へ)(?:は|も)?[^。\\n]{0,10}(?:${NOT_IN})`,
  // 友人のスマホからはログインできます。自分のでは無理です; 私だけ入れませんが、妹はログインできます
  `(?:ログイン|サインイン)[^\\n]{0,50}?${MINE}|${MINE}[^\\n]{0,50}?(?:ログイン|サインイン)`,
  '(?:IDとパス|パスワードを)(?:ワード)?(?:を|も)?(?:教えて|再発行)|パスワード[\\s、]{0,2}教えて',
];
const ENGLISH = [
  "(?:can'?t|cannot|can not|unable to|not able to|could ?n[o']t|trouble|problem)[^.\\n]{0,40}(?:log ?in|sign ?in|reset|access|password|into my account)",
  '(?:forgot|lost|reset|forgotten)[^.\\n]{0,30}password',
  "(?:reset|password)[^.\\n]{0,20}(?:link|url|mail)[^.\\n]{0,40}(?:never|nothing|not|n'?t|expired|fail)",
  'locked out',
];
const OTHERS = [
  // Chinese
  '密[码碼][^。\\n]{0,30}(?:忘|无法|無法|不能|不了|不到|不对|不對|重[置设設新]|找回|[错錯]|失[效败敗])|(?:忘|重[置设設]|找回|[丢遺遗]失)[^。\\n]{0,12}密[码碼]|(?:无法|無法|不能|[没沒]法)[^。\\n]{0,6}登[录錄入陆陸]',
  // Korean
  '(?:비밀번호|비번|패스워드)[^.\\n]{0,40}(?:잊|까먹|분실|재설정|초기화|변경|모르|몰라|틀|오류|찾|안 )|로그인[^.\\n]{0,20}(?:안 |안되|못|불가|수 없|되지|실패)',
  // German
  '(?:passwort|kennwort)[^.\\n]{0,60}(?:vergess|zurück|ändern|verloren|falsch|nicht)|(?:vergess|verloren|zurücksetz)\\w*[^.\\n]{0,40}(?:passwort|kennwort)|nicht[^.\\n]{0,20}(?:einlogg|anmeld)',
  // French
  'mot de passe[^.\\n]{0,60}(?:oubli|réinit|perdu|incorrect|marche|plus)|(?:oubli|réinit|perdu)[^.\\n]{0,40}mot de passe|(?:peux|arrive|parviens) (?:pas|plus)[^.\\n]{0,12}connecter',
  // Spanish, Portuguese, Italian
  '(?:contraseña|senha|palavra-passe)[^.\\n]{0,60}(?:olvid|restablec|recuper|perdí|cambi|incorrect|esque[cç]|redefin)|(?:olvid|restablec|recuper|perdí|esque[cç]|redefin)[^.\\n]{0,30}(?:contraseña|senha|palavra-passe)|(?:dimenticat|reimposta|smarrit)[^.\\n]{0,30}password',
  // Indonesian, Malay, Vietnamese, Thai, Russian
  '(?:lupa|reset|ganti|salah)[^.\\n]{0,20}(?:sandi|password)|(?:kata ?)sandi[^.\\n]{0,40}(?:lupa|reset|salah)|(?:bisa|dapat|boleh) (?:masuk|log ?in)',
  'mật khẩu[^.\\n]{0,40}(?:quên|đặt lại|sai|không)|quên[^.\\n]{0,20}mật khẩu|không (?:thể )?đăng nhập',
  '(?:ลืม|รีเซ็ต|เปลี่ยน)[^\\n]{0,12}รหัส|รหัสผ่าน[^\\n]{0,30}ไม่|เข้าสู่ระบบ[^\\n]{0,10}ไม่|(?:забыл|восстанов|сброс)[^.\\n]{0,20}парол|парол[^.\\n]{0,20}(?:забыл|восстанов|сброс)',
];

const TOLD = new Pattern(new RegExp([...JAPANESE, ...ENGLISH, ...OTHERS].join('|'), 'iu'));

/** Trouble with the password, named or not. */
export const TROUBLE = { test: (text: string): boolean => TOLD.test(text) || isShutOut(text) };
