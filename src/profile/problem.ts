/** What the checker finds wrong with a profile, by a code of ours. */
import type { z } from 'zod';
import type { InputProblems, ReplyProblems, Told } from '../errors.js';

/** The problem that an issue of the file at `path` is; `more`: how many other issues there are. */
export function profileProblem(issue: z.core.$ZodIssue, path: string, more: number): Told<InputProblems> {
  const at = issue.path.join('.');
  const where = { path, key: at || '(top)', more };
  const text = issue.message;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => (at === '' ? key : `${at}.${key}`));
      return { code: 'profile-unknown-keys', path, keys, more };
    }
    case 'invalid_type': {
      const { expected } = issue;
      if (/received undefined/u.test(text)) return { code: 'profile-key-missing', ...where, expected };
      return { code: 'profile-type', ...where, expected, text };
    }
    case 'invalid_value':
      return { code: 'profile-choice', ...where, choices: issue.values.map(String), text };
    case 'too_small':
      return { code: 'profile-too-small', ...where, of: issue.origin, least: Number(issue.minimum), text };
    case 'too_big':
      return { code: 'profile-too-big', ...where, of: issue.origin, most: Number(issue.maximum), text };
    case 'invalid_format':
      return { code: 'profile-address', ...where, text };
    case 'custom':
      // Ours alone: the schema puts in what is wrong with a reply.
      return { ...where, ...(issue.params as Told<ReplyProblems>) };
    default:
      return { code: 'profile-value', ...where, text };
  }
}
