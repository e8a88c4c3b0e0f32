/** Words for people who are not the writer, as sources of patterns. */

/** A friend: never the member for whom somebody writes, as a relative may be. */
export const FRIEND = '(?:友達|友人|友だち|ともだち|知人|知り合い|知りあい|同僚|先輩|後輩|クラスメ[イー]ト)';
