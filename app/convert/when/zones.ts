/** Zones that letters name by words no parser knows, and their offset in minutes; only those without summer time. */
const ZONES: [RegExp, number][] = [
  [/^\s?\(?(?:мск|msk|по\s(?:мск|москве|московскому(?:\sвремени)?))(?!\p{L})\)?/iu, 180],
  [/^\s?(?:Uhr\s)?\(?MEZ(?!\p{L})\)?/u, 60],
  [/^\s?(?:Uhr\s)?\(?MESZ(?!\p{L})\)?/u, 120],
];

/** The zone told right behind an hour. */
export function zoneBehind(text: string, at: number): { length: number; offset: number } | null {
  const words = text.slice(at, at + 32);
  for (const [pattern, offset] of ZONES) {
    const match = pattern.exec(words);
    if (match) return { length: match[0].length, offset };
  }
  return null;
}
