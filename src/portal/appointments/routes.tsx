import { getCentre } from '../../centre/index.ts'
import { promisedDays } from '../../features/information/index.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { AppointmentPage } from './appointment.view.tsx'
import { askChange, type OwnAppointment, ownAppointment } from './ask-change.ts'
import { parseChange } from './change.form.ts'
import { appointmentText as text } from './text.ts'

export const familyAppointments = router('family')

familyAppointments.get('/mijn/afspraken/:id', may.useFamilyPages, async (ctx, { params }) => {
  const own = await ownAppointment(ctx, params.id ?? '')
  return page(text.title(own.about), await shown(ctx, own, {}, {}))
})

familyAppointments.post('/mijn/afspraken/:id', may.useFamilyPages, async (ctx, { params, form }) => {
  const own = await ownAppointment(ctx, params.id ?? '')
  const parsed = parseChange(form)
  if (!parsed.ok) return invalid(text.title(own.about), await shown(ctx, own, parsed.faults, parsed.typed))
  const thread = await askChange(ctx, own.appointment.id, parsed.value)
  return see(`/mijn/berichten/${thread}?verstuurd`)
})

async function shown(ctx: Ctx, own: OwnAppointment, faults: Faults, typed: Typed) {
  const { phone } = await getCentre(ctx)
  return AppointmentPage({ own, promised: await promisedDays(ctx), phone, faults, typed })
}
