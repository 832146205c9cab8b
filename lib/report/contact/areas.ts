import { PROVINCES } from './area-codes';

/** Where a body is: the prefecture with its telephone codes (null when only the province is known) and the first digits of its postcodes. */
export interface Area {
  readonly province: string;
  readonly prefecture: string | null;
  readonly phoneCodes: readonly string[];
  readonly postcodes: readonly string[];
}

/**
 * The place that the texts (name, address, title) speak of: a prefecture of the table, else a province by its full name.
 * Null where they name none or more than one: then nothing is judged.
 */
export function findArea(texts: readonly string[]): Area | null {
  const text = texts.join('\n');
  const prefectures = PROVINCES.flatMap(({ name, postcodes, codes }) =>
    Object.entries(codes)
      .filter(([prefecture]) => text.includes(prefecture))
      .map(([prefecture, phoneCodes]): Area => ({ province: name, prefecture, phoneCodes, postcodes })),
  );
  if (prefectures.length > 1) return null;
  const named = PROVINCES.filter(({ name }) => text.includes(name));
  const [prefecture] = prefectures;
  if (prefecture) return named.every(({ name }) => name === prefecture.province) ? prefecture : null;
  const [province] = named;
  if (!province || named.length > 1) return null;
  return { province: province.name, prefecture: null, phoneCodes: [], postcodes: province.postcodes };
}
