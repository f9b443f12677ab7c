/** The records of a period as they would leave now, checked. Every child whose number is opened for it leaves a line in the log. */
import { createHash } from 'node:crypto'
import { cellsOf, fieldNames } from '../../../../knowledge/youth-information/fields.ts'
import { type Fault, findFaults } from '../../../../knowledge/youth-information/find-faults.ts'
import { type HalfYear, toldIn } from '../../../../knowledge/youth-information/half-year.ts'
import type { Trajectory } from '../../../../knowledge/youth-information/trajectory.ts'
import { bsnsOf, type Child, type ChildId, fullName, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { spreadsheet } from '../../../../platform/web/spreadsheet.ts'
import type { Declaration } from '../declaring/declaration.ts'
import { findDeclarations } from '../declaring/store.ts'

export type NamedFault = Omit<Fault, 'record'> & { readonly lightHelp: string; readonly name: string }
export type Prepared = {
  readonly records: readonly Trajectory[]
  readonly faults: readonly NamedFault[]
  readonly csv: string
  readonly fingerprint: string
}

export async function prepare(ctx: Ctx, period: HalfYear): Promise<Prepared> {
  const declarations = (await findDeclarations(ctx.db, ctx.municipality, 'all-youth-help')).filter(isAbout(period))
  const ids = [...new Set(declarations.map(({ child }) => child))]
  const children = new Map((await getChildren(ctx, ids)).map(child => [child.id, child]))
  const bsns = await bsnsOf(ctx, ids)
  for (const id of ids) record(ctx, 'read', 'governance.youth-help', id)
  const all = declarations.flatMap(declaration => {
    const child = children.get(declaration.child)
    return child ? trajectoryOf(declaration, child, bsns.get(child.id) ?? null) : []
  })
  const nameOf = (id: string) => fullName(children.get(id as ChildId) ?? { givenNames: '', familyName: '' })
  const faults = findFaults(period, all).map(({ record: { id, child }, field, reason }) => ({
    ...{ lightHelp: id, name: nameOf(child), field, reason },
  }))
  const records = toldIn(period, all)
  const csv = spreadsheet([fieldNames, ...records.map(cellsOf)])
  return { records, faults, csv, fingerprint: createHash('sha256').update(csv).digest('hex') }
}

/** Only what could be told in this period: nobody else's number is opened. Rules decide afterwards. */
function isAbout(period: HalfYear): (declaration: Declaration) => boolean {
  return declaration => {
    const [one] = trajectoryOf(declaration, nobody, null)
    return one !== undefined && (toldIn(period, [one]).length > 0 || findFaults(period, [one]).length > 0)
  }
}

type Known = Pick<Child, 'birth' | 'diedOn' | 'sex'>
const nobody: Known = {
  birth: { kind: 'expected', on: Temporal.PlainDate.from('2100-01-01') },
  diedOn: null,
  sex: 'unknown',
}

function trajectoryOf(
  { lightHelp, child, said }: Declaration,
  { birth, diedOn, sex }: Known,
  bsn: string | null,
): readonly Trajectory[] {
  if (said.kind === 'no-youth-help') return []
  const { startedOn, crisis, residence, end, measures } = said
  const youth = { birth, diedOn, sex, bsn }
  return [{ id: lightHelp, child, youth, residence, startedOn, startedInCrisis: crisis === 'yes', end, measures }]
}

/** Is there anything to deliver of this period? No number is opened. */
export const hasHelpIn = async (ctx: Ctx, period: HalfYear): Promise<boolean> =>
  (await findDeclarations(ctx.db, ctx.municipality, 'all-youth-help')).some(isAbout(period))
