/** A profile: which items, labels, courses, billing-number rules and addresses a service has. Data, checked when loaded. */
import { z } from 'zod';
import { PAYMENT_WAYS } from '../items/payment.js';
import { CARRIERS, COURSES, ITEM_KEYS, PROOFS } from '../record.js';
import { completeReplies } from './replies.js';

const itemKey = z.enum(ITEM_KEYS);
const billingRule = z.strictObject({
  /** Exactly so many digits; null where the length is not fixed. */
  digits: z.int().min(1).max(40).nullable(),
  /** Are numbers that begin 070, 080 or 090 refused as phone numbers? */
  refusesMobileNumbers: z.boolean(),
});

export const profileSchema = z.strictObject({
  schema: z.literal('madoguchi.profile/1'),
  /** The service, as shown to agents. */
  name: z.string().min(1),
  /** The desk's own addresses, or whole domains as `@example.jp`: mail from there is no inquiry, quotes from there are the desk's. */
  deskAddresses: z.array(z.string().regex(/^[^@\s]*@[^@\s]+$/u, 'an address, or a domain with @ before it')),
  /** Names under which the desk signs; they tell whose mail is quoted. */
  deskNames: z.array(z.string().min(1)),
  /** Subjects that the desk asks for: such a mail is an inquiry even with an empty body. */
  subjects: z.array(z.string().min(1)),
  /** The service's own words for a way to pay (PayPay as `credit`, a sister brand as its carrier), beyond those that all share. */
  payments: z.partialRecord(z.enum(PAYMENT_WAYS), z.array(z.string().min(1))),
  /** Label aliases beyond those that every service shares. */
  labels: z.partialRecord(itemKey, z.array(z.string().min(1))),
  courses: z.record(z.enum(COURSES), z.strictObject({ required: z.array(itemKey) })),
  billing: z.record(z.enum(CARRIERS), billingRule),
  /** What proof `ready` needs: the sender's possession of the registered address or billing ID, or mere knowledge. */
  readyNeeds: z.enum(PROOFS),
  /** The desk's address and the texts of its replies; what is not given is as built in. */
  replies: z
    .unknown()
    .optional()
    .transform((given, context) => {
      const { replies, issues } = completeReplies(given);
      for (const issue of issues) {
        const { path } = issue;
        if ('unknown' in issue) context.addIssue({ code: 'unrecognized_keys', keys: issue.unknown, path });
        else context.addIssue({ code: 'custom', params: issue.wrong, path });
      }
      return replies;
    }),
});
export type Profile = z.infer<typeof profileSchema>;
