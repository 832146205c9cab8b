import readXlsxFile from 'read-excel-file/node';

export type Sheet = readonly (readonly string[])[];

/** The sheets of a workbook by name, as another library than the one that wrote it reads them: every cell as text, '' for an empty one. */
export async function readSheets(file: Buffer): Promise<Readonly<Record<string, Sheet>>> {
  const sheets = await readXlsxFile(file);
  return Object.fromEntries(
    sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map((cell) => String(cell ?? '')))]),
  );
}

/** The value of a row of a sheet under a title; fails where the sheet has none of the name. */
export function under(sheet: Sheet | undefined, row: readonly string[], title: string): string {
  const at = sheet?.[0]?.indexOf(title) ?? -1;
  if (at === -1) throw new Error(`No column ${title}`);
  return row[at] ?? '';
}

/** The rows of a sheet that have one of some names under a title. */
export function rowsOf(sheet: Sheet | undefined, title: string, names: readonly string[]): Sheet {
  return (sheet ?? []).filter((row) => names.includes(under(sheet, row, title)));
}
