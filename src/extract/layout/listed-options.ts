/** クレジットカード決済/キャリア決済, docomo/au/SoftBank: the options of a form, in their order. */
export type PaymentKey = 'paymentMethod' | 'carrier';

export interface Option {
  words: string;
  /** 1. docomo: the number before it. */
  number: number | null;
}

const KINDS: Record<PaymentKey, Readonly<Record<string, RegExp>>> = {
  paymentMethod: {
    credit: /^(?:クレジット(?:カード)?|クレカ|カード|credit(?: card)?)(?:決済|(?:支|お支)?払い)?$/iu,
    carrier: /^(?:キャリア|携帯(?:電話)?|carrier)(?:決済|(?:支|お支)?払い| billing| payment)?$/iu,
    bundle: /^(?:月会費)?まとめて(?:支)?払い(?:コース)?$/u,
  },
  carrier: {
    docomo: /^(?:docomo|ドコモ|d)(?:払い|決済)?$/iu,
    au: /^(?:au|エーユー)(?:払い|(?:かんたん|簡単)決済)?$/iu,
    softbank: /^(?:softbank|ソフトバンク)(?:払い|決済|まとめて(?:支)?払い)?$/iu,
  },
};
/** The template's own. */
const ALL: Record<PaymentKey, number> = { paymentMethod: 2, carrier: 3 };
const NUMBER = /^\(?([1-9])(?:[).:、]\s*|\s+|(?=\D))/u;
const PARTER =
  /\s*[/・,、|;\n]\s*|\s*(?:または|もしくは|又は|若しくは)\s*|\s+or\s+|\s+(?=\(?[1-9][).:、]|[1-9]\p{L})/iu;

/** The one option that a text (folded) is, and nothing else. */
export function optionIn(text: string, key: PaymentKey): Option | null {
  if (text.length > 24) return null;
  const number = NUMBER.exec(text);
  const words = text.slice(number?.[0].length ?? 0).trim();
  if (kindOf(words, key) === null) return null;
  return { words, number: number === null ? null : Number(number[1]) };
}

/** The options of a list (folded), where it holds several, each once, and nothing else. */
export function optionsIn(text: string, key: PaymentKey): Option[] | null {
  if (text.length > 80) return null;
  const options: Option[] = [];
  const kinds = new Set<string>();
  for (const part of text.split(PARTER)) {
    const option = optionIn(part.trim(), key);
    if (option === null) return null;
    options.push(option);
    kinds.add(kindOf(option.words, key) ?? '');
  }
  return options.length > 1 && kinds.size === options.length ? options : null;
}

/** As many as the template lists. */
export function isWholeList(options: readonly Option[], key: PaymentKey): boolean {
  return options.length === ALL[key];
}

function kindOf(words: string, key: PaymentKey): string | null {
  return Object.entries(KINDS[key]).find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
