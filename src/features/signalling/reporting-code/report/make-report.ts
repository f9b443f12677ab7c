/** The report to Veilig Thuis: drawn from the file, locked for the road, and noted as a fact once it was made. */
import { actingProfessional } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { lock, unlock } from '../../../../platform/crypto/lock.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { getHeld } from '../look-up.ts'
import { latestOf, type Suspicion } from '../suspicion.ts'
import { adviceSheet, type Choice, reportSheet, type Sheet, sheetShape } from './sheet.ts'

/** Reporting follows a decision to report; in an emergency it goes before it. */
export const mayReport = (suspicion: Suspicion): boolean =>
  suspicion.path === 'emergency' || latestOf(suspicion, 'decision')?.words.report === 'yes'

export type Drawn =
  | { readonly kind: 'drawn'; readonly suspicion: Suspicion; readonly sheet: Sheet }
  | { readonly kind: 'refused'; readonly suspicion: Suspicion; readonly because: 'undecided' | 'nameless' }

export async function drawReport(ctx: Ctx, id: string, choice: Choice): Promise<Drawn> {
  const suspicion = await getHeld(ctx, id)
  if (!mayReport(suspicion)) return { kind: 'refused', suspicion, because: 'undecided' }
  const { organisation, ...who } = await actingProfessional(ctx)
  const reporter = { ...who, organisation: organisation.name }
  const sheet = reportSheet(suspicion, choice, reporter, ctx.today.toString())
  if (!sheet) return { kind: 'refused', suspicion, because: 'nameless' }
  record(ctx, 'print', 'reporting-code.report', null, suspicion.id)
  return { kind: 'drawn', suspicion, sheet }
}

/** Without a name, so for every file: also before anything was decided. */
export async function drawAdvice(
  ctx: Ctx,
  id: string,
): Promise<{ readonly suspicion: Suspicion; readonly sheet: Sheet }> {
  const suspicion = await getHeld(ctx, id)
  record(ctx, 'print', 'reporting-code.advice', null, suspicion.id)
  return { suspicion, sheet: adviceSheet(suspicion, ctx.today.toString(), ctx.today) }
}

/** The words that lock it are kept nowhere, and neither is the file. */
export async function lockReport(
  ctx: Ctx,
  { suspicion, sheet }: Extract<Drawn, { kind: 'drawn' }>,
  words: string,
): Promise<Buffer> {
  record(ctx, 'transfer', 'reporting-code.report', null, suspicion.id)
  return lock(words, Buffer.from(JSON.stringify(sheet)))
}

export type Opened =
  | { readonly kind: 'opened'; readonly sheet: Sheet }
  | { readonly kind: 'refused'; readonly because: 'not-such-a-file' | 'other-words' }

/** For whoever has the file and the words: Veilig Thuis, which has no account here. */
export async function openReport(ctx: Ctx, locked: Buffer, words: string): Promise<Opened> {
  const unlocked = await unlock(words, locked)
  if (unlocked.kind === 'refused') return unlocked
  const sheet = sheetShape.safeParse(readJson(unlocked.content))
  if (!sheet.success) return { kind: 'refused', because: 'not-such-a-file' }
  record(ctx, 'read', 'reporting-code.report', null)
  return { kind: 'opened', sheet: sheet.data }
}

function readJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    return null
  }
}
