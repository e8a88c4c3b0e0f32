/** The ladder of evidence (contract section 6) for all ten items of one inquiry against one member. */
import type { Member } from '../../member.js';
import type { EvidenceKey, Field, Fields, Level } from '../../record.js';
import { compareBirthDate } from './birth-date.js';
import { compareEmail } from './email.js';
import { compareBillingIds, compareNumber, comparePlusMemberId } from './identifier.js';
import { compareNameKana, compareNameKanji } from './name.js';
import { compareNickname } from './nickname.js';
import { comparePhone } from './phone.js';
import { comparePrefecture } from './prefecture.js';

export type Evidence = Record<EvidenceKey, Level>;

/** Is the item the same, whatever its spelling? */
export function isSame(level: Level): boolean {
  return level === 'exact' || level === 'equivalent';
}

/** The level of each item. An item that is not `ok` is absent in the mail, whatever the database holds. */
export function compareWithMember(fields: Fields, member: Member): Evidence {
  const { value: kana } = fields.nameKana;
  const reading = kana === null || member.nameKana === null ? null : ([kana, member.nameKana] as const);
  return {
    nameKanji: ladder(fields.nameKanji, member.nameKanji, (a, b) => compareNameKanji(a, b, reading)),
    nameKana: ladder(fields.nameKana, member.nameKana, compareNameKana),
    nickname: ladder(fields.nickname, member.nickname, compareNickname),
    birthDate: ladder(fields.birthDate, member.birthDate, compareBirthDate),
    prefecture: ladder(fields.prefecture, member.prefecture, comparePrefecture),
    phone: ladder(fields.phone, member.phone, comparePhone),
    email: ladder(fields.email, member.email, compareEmail),
    billingId: ladder(fields.billingId, member.billingIds[0] ?? null, (given) =>
      compareBillingIds([given, ...(fields.billingId.others ?? [])], member.billingIds),
    ),
    plusMemberId: ladder(fields.plusMemberId, member.plusMemberId, comparePlusMemberId),
    memberNumber: ladder(fields.memberNumber, member.memberNumber, compareNumber),
  };
}

// Absent first: an unanswered item is evidence neither for nor against.
function ladder(field: Field, registered: string | null, compare: (mail: string, registered: string) => Level): Level {
  if (field.status !== 'ok' || field.value === null) return 'absent-in-mail';
  if (registered === null) return 'absent-in-database';
  // However it is compared.
  if (field.value === registered) return 'exact';
  return compare(field.value, registered);
}
