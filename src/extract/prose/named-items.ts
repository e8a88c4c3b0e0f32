/** The items that a sentence may name without their value, in the order in which they are asked. */
export const NAMED_ITEMS = [
  'billingId',
  'phone',
  'email',
  'birthDate',
  'plusMemberId',
  'memberNumber',
  'prefecture',
  'nameKana',
  'nameKanji',
  'nickname',
] as const;
