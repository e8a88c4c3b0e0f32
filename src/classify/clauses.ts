/** Sentences, parted at clauses that turn: 「前回は解決しましたが、またパスワードを忘れて…」. */
export function clausesOf(prose: string): string[] {
  return prose.split(/(?<=[。!！?？\n])|(?<=(?:が|けど|けれど|のに|ところ)[、,])|(?= but )/u);
}
