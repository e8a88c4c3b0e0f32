/** Words for people who are not the writer, as sources of patterns. */

/** A friend: never the member for whom somebody writes, as a relative may be. */
export const FRIEND = '(?:友達|友人|友だち|ともだち|知人|知り合い|知りあい|同僚|先輩|後輩|クラスメ[イー]ト)';

/** A relative, by any word that people use: the member may be one, for whom somebody writes. */
export const RELATIVE =
  '(?:両親|[お御義祖叔伯]?[父母](?:親|さん|ちゃん|様)?|[お御義]?(?:姉貴?|兄貴?|妹|弟)(?:さん|ちゃん|様)?|お[じば][あい]?(?:ちゃん|さん)|[じば][あい]ちゃん|パパ|ママ|夫|妻|主人|旦那(?:さん|様)?|家内|女房|亭主|嫁(?:さん)?|奥さん|[長次三][男女]|娘(?:さん)?|息子(?:さん)?|子ども|子供|こども|孫(?:娘|息子)?|[甥姪](?:っ子)?|いとこ|従[兄姉弟妹]|親戚|家族)';
