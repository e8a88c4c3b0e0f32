/** Words between two things of which one counts, as the source of a pattern; か and "or" need more around them and stand with each rule. */
export const OR = 'または|又は|もしくは|若しくは|それとも|あるいは|或いは';
