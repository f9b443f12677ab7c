import { parseArgs } from 'node:util'
import type { Centre } from '../centre/index.ts'
import { verifyLog } from '../platform/audit/verify.ts'
import { type Run, type Terminal, WrongUse } from './command.ts'
import { chooseCentre, type Ground, onFoundation } from './on-foundation.ts'

/** Walks the access log of one or every municipality. Exit code 1 when a row was changed or left out. */
export const verifyAccessLog: Run = async (words, terminal) => {
  const wanted = wantedIn(words)
  return onFoundation(async ground => {
    const centres = wanted === undefined ? ground.centres : [chooseCentre(ground.centres, wanted)]
    let broken = 0
    for (const centre of centres) if (!(await isWhole(ground, centre, terminal))) broken++
    return broken === 0 ? 0 : 1
  })
}

async function isWhole({ database }: Ground, { code, name }: Centre, { write, complain }: Terminal): Promise<boolean> {
  const verdict = await database.transaction({ role: 'cjg_app', municipality: code }, db => verifyLog(db, code))
  switch (verdict.kind) {
    case 'whole':
      await write(`${code} ${name}: heel, ${verdict.rows} regels\n`)
      return true
    case 'broken':
      complain(`${code} ${name}: regel ${verdict.at} is veranderd of ontbreekt`)
      return false
  }
}

function wantedIn(words: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...words], options: { gemeente: { type: 'string' } } }).values.gemeente
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}
