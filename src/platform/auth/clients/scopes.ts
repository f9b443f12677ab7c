/** What a system may be allowed to do, in the words that go over the line (RFC 6749 §3.3). */
export const scopes = [
  'reports:write',
  'reports:withdraw',
  'matches:read',
  'matches:write',
  'messages:write',
  'bsn',
] as const
export type Scope = (typeof scopes)[number]

/** `bsn` opens no address: it says that a number may be sent along. */
export const scopesFrom = (words: readonly string[]): readonly Scope[] => scopes.filter(scope => words.includes(scope))
