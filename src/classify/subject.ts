import type { Profile } from '../profile/index.js';
import { nfkc, withoutSpaces } from '../text/width.js';

/** The subject that the desk asks for, spacing and お問合せ for お問い合わせ aside, with or without Re: and remarks. */
export function isDeskSubject(subject: string, profile: Profile): boolean {
  const flat = (text: string): string =>
    withoutSpaces(nfkc(text))
      .replace(/問(?:い)?合(?:わ)?せ/gu, '問合せ')
      .toLowerCase();
  return profile.subjects.some((wanted) => flat(subject).includes(flat(wanted).replace(/の?お?問合せ$/u, '')));
}
