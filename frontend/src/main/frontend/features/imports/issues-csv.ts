export interface Issue {
  readonly row: number;
  readonly column?: string | null | undefined;
  readonly value?: string | null | undefined;
  readonly message: string;
  readonly refused: boolean;
}

/** A spreadsheet must not take a text for a formula. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`;

/**
 * The issues as a file that spreadsheets open as a table: with a byte order mark for the accents, and the delimiter that the region's
 * decimal mark leaves free.
 */
export function issuesCsv(
  heads: readonly string[],
  issues: readonly Issue[],
  decimalComma: boolean,
  yesNo: readonly [string, string],
) {
  const delimiter = decimalComma ? ';' : ',';
  const lines = issues.map(({ row, column, value, message, refused }) =>
    [String(row), column ?? '', value ?? '', message, yesNo[refused ? 0 : 1]].map(cell).join(delimiter),
  );
  return `\uFEFF${[heads.map(cell).join(delimiter), ...lines].join('\r\n')}\r\n`;
}

/** Hands a text to the person as a file. */
export function download(fileName: string, text: string, type = 'text/csv;charset=utf-8') {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
