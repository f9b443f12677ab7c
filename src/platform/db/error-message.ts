/**
 * What went wrong, for the operator's log: never what somebody typed. PostgreSQL puts a row's contents in `detail`, which is not asked
 * here, and in its data exceptions (SQLSTATE class 22) quotes what was sent in the message itself: of those only the code is told.
 */
export function errorMessage(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error'
  const state = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return /^22[0-9A-Z]{3}$/.test(state) ? `PostgreSQL refused a value (${state})` : error.message
}

/** Where it went wrong, and what, without the values. */
export const errorWords = (error: unknown): string => {
  const message = errorMessage(error)
  return error instanceof Error ? (error.stack ?? message).replace(error.message, () => message) : message
}
