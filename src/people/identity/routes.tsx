import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../platform/web/answer.ts'
import { type Faults, typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { familyHref } from '../family/family-href.ts'
import { getChild, showBsn } from '../look-up.ts'
import { type Child, fullName } from '../person.ts'
import { parseBirth } from './birth.form.ts'
import { BirthPage } from './birth.view.tsx'
import { BsnPage } from './bsn.view.tsx'
import { recordBirth, versionOf } from './record-birth.ts'
import { text } from './text.ts'

export const identity = router('professional')

/** A POST, although it changes nothing: showing is an act that is asked for and logged, never a link that is followed. */
identity.post('/jeugd/:id/bsn', may.showBsn, async (ctx, asked) => {
  const child = await getChild(ctx, asked.params.id ?? '')
  return page(text.bsnTitle(fullName(child)), BsnPage({ child, bsn: await showBsn(ctx, child) }))
})

identity.get('/jeugd/:id/geboorte', may.registerPeople, async (ctx, asked) => {
  const child = await childOf(ctx, asked)
  if (child.birth.kind === 'born') return see(familyHref(child))
  const version = await versionOf(ctx, child)
  return page(titleOf(child), BirthPage({ child, version, faults: {}, typed: {}, isStale: false }))
})

identity.post('/jeugd/:id/geboorte', may.registerPeople, async (ctx, asked) => {
  const child = await childOf(ctx, asked)
  const parsed = parseBirth(asked.form, child.birth.on, ctx.today)
  if (!parsed.ok) return again(ctx, child, asked, parsed.faults)
  const result = await recordBirth(ctx, child, parsed.value)
  switch (result.kind) {
    case 'recorded':
      return see(afterBirth(ctx, child))
    case 'refused':
      return again(ctx, child, asked, faultsOf(result.because))
    case 'stale': {
      const version = await versionOf(ctx, child)
      return stale(
        titleOf(child),
        BirthPage({ child, version, faults: {}, typed: typedWords(asked.form), isStale: true }),
      )
    }
  }
})

/** Who keeps the record goes on to write down the birth itself; anybody else is back at the family. */
const afterBirth = ({ actor }: Ctx, child: Child): string =>
  may.writeRecord(actor) ? `/jeugd/${child.id}/groei/geboorte?geboren` : familyHref(child, 'geboorte')

async function childOf(ctx: Ctx, { params }: Asked): Promise<Child> {
  const child = await getChild(ctx, params.id ?? '')
  record(ctx, 'read', 'people.child', child.id)
  return child
}

function faultsOf(because: 'already-born' | 'bsn-known'): Faults {
  switch (because) {
    case 'already-born':
      return { form: text.alreadyBorn }
    case 'bsn-known':
      return { bsn: text.bsnKnown }
  }
}

/** The words are kept, and the version they were typed at with them. */
async function again(ctx: Ctx, child: Child, asked: Asked, faults: Faults): Promise<Answer> {
  const typed = typedWords(asked.form)
  const version = Number(typed.version) || (await versionOf(ctx, child))
  return invalid(titleOf(child), BirthPage({ child, version, faults, typed, isStale: false }))
}

const titleOf = (child: Child): string => text.birthTitle(fullName(child))
