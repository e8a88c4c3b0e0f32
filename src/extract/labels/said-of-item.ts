/**
 * 「ニックネームが抜けていたとのことですが」, 「ニックネームが一致しないと言われました」, 「電話番号を書き忘れました」: what somebody says of an item, where its value would
 * stand. A nickname may be any words, so that it has to be told by these.
 */

/** A particle may stand before it, or was taken for the mark behind the label. */
const PARTICLE =
  '^(?:[をがはも]|だけ(?:が|は)?|のみ)?[、\\s]*(?:まだ|うっかり|やはり|やっぱり|なぜか|どうも|どうやら)?[、\\s]*';

/** 「電話番号を書き忘れました。」: it stands below, or nowhere; no answer that there is none. */
const LEFT_OUT = new RegExp(
  `${PARTICLE}(?:書き|入れ|打ち|送り|入力|記入|記載)(?:を|し)?(?:忘れ|わすれ|漏れ|もれ|漏ら|もら|落と)`,
  'u',
);

/** 抜けていた, 空欄だった, 一致しない, 確認できない, 見当たらない, 違う: as the desk's mail puts it. */
const FOUND_SO = [
  '(?:抜け|漏れ|もれ|欠け|足り)(?:て|な|ま)',
  '(?:空欄|空白|未記入|未入力|記入(?:漏れ|もれ)|不足|無効|不一致|相違)(?:だ|で|に|が|と)',
  '(?:書い|書かれ|記入され|入力され|記載され|入っ|入力し|記入し)て(?:い)?(?:な[いかくし]|ませ|おら)',
  '(?:記載|記入|入力)が(?:な[いかく]|あり|ござい)',
  '(?:一致|合致|該当|存在)(?:が|は)?(?:し|せ)',
  '合(?:わ(?:な|ず)|って(?:い)?(?:な|ませ))',
  '(?:確認|特定|照合|照会|検索|判別)(?:が|は)?(?:でき|出来|とれ|取れ)(?:な|ま|ず|て)',
  '(?:見当たら|見あたら|見つから|みつから|読め|読み取れ)(?:な|ず)',
  '(?:見当たり|見あたり|見つかり|みつかり)ませ',
  '登録(?:され|が)(?:て)?(?:い)?な',
  '(?:違(?:う|って|い)|間違|誤(?:り|って))',
  '(?:ダメ|だめ|駄目|NG)(?:だ|で|と)',
] as const;
/** とのことですが, と言われました, そうですが, ようです: heard from the desk. */
const HEARD =
  '(?:と(?:の(?:こと|事|ご?(?:連絡|指摘|返信|返事|回答|案内|メール))|(?:言|い)わ|書[いか]|返[信事っ]|表示|出て|出ま|ご?(?:連絡|指摘|回答|案内)|なって|のメール)|そう(?:です|で[、。\\s]|だ|なの)|よう(?:です|で[、。\\s]|だ|なの)|みたい|らしい)';
const SAID = new RegExp(`${PARTICLE}(?:${FOUND_SO.join('|')})[^「『」』、。\\n]{0,24}?${HEARD}`, 'u');

/** @param behind what stands behind the label */
export function isSaidOfItem(behind: string): boolean {
  return LEFT_OUT.test(behind) || SAID.test(behind);
}

/** …とのことですが、hana_01 で間違いないです: the clause ends, and what he states stands behind it. */
const ENDS_CLAUSE =
  /^(?:の)?(?:です|でした|だ(?:った)?|なの(?:です|だ)|われ(?:まし|て(?:い)?(?:まし)?)?た|てい(?:まし)?た|ました|ります|ってい(?:ます|ました)|いて(?:い)?(?:ます|ました))?(?:が|けど|けれど(?:も)?|ので|で)?[、,\s]*/u;

/** What stands behind such words; null where there are none, empty where nothing follows. */
export function behindSaidOfItem(behind: string): string | null {
  const said = SAID.exec(behind);
  if (said === null) return null;
  const rest = behind.slice(said[0].length);
  return rest.slice(ENDS_CLAUSE.exec(rest)?.[0].length ?? 0).replace(/^[。.!！\s]+$/u, '');
}
