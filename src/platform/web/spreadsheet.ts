/** Rows as a file for a Dutch spreadsheet, which opens semicolons and a byte order mark without asking. */
export const spreadsheet = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => row.map(quoted).join(';')).join('\r\n')}\r\n`

/** A cell that begins as a formula does is made text: what people typed, such as the name of an organisation, is never carried out. */
const quoted = (cell: string): string => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
