import type { Run } from './command.ts'
import { onFoundation } from './on-foundation.ts'

/** Laying the foundation is migrating. */
export const migrateDatabase: Run = async (_, { write }) => {
  await onFoundation(async () => write('De database is bij.\n'))
  return 0
}
