/** Words for what was and for what is, as people tell two values of an item apart. */

export const THEN = /旧(?!姓)|古い|ふるい|以前|昔|(?<!名|直|人|手)前(?!後|者)|変更前|元の|\bold\b/iu;
export const NOW = /新(?!潟)|今|いま(?:は|の)|現在|現(?=[:：]|アド|番号|在)|変更後|最新|\bnew\b|\bcurrent\b/iu;
