/**
 * Makes a fold of traditional characters, which are given in pairs, each before its simplified one. 資訊 is how gateways
 * put 信息. What the fold gives is as long as what it is given.
 */
export function folderOf(pairs: string): (text: string) => string {
  const simplified = new Map(
    Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(at * 2), pairs.charAt(at * 2 + 1)] as const),
  );
  // By UTF-16 unit: 1 where the character is folded. A table, since every text of a page is asked.
  const isFolded = new Uint8Array(0x1_0000);
  for (const character of simplified.keys()) isFolded[character.charCodeAt(0)] = 1;
  const holdsTraditional = (text: string): boolean => {
    for (let at = 0; at < text.length; at += 1) if (isFolded[text.charCodeAt(at)] === 1) return true;
    return false;
  };
  return (text) =>
    holdsTraditional(text)
      ? text
          .replaceAll('資訊', '信息')
          .replace(/[\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character)
      : text;
}
