import { z } from 'zod'
import { organisationKindWords } from '../../../../../centre/index.ts'
import { escalationParties } from '../../../../../knowledge/plan/stalled.ts'
import { parseChoice } from '../../../../../platform/settings/setting.form.ts'
import { field, type Parsed, repeated, type Typed } from '../../../../../platform/web/form.ts'
import { type CoordinationTerms, type NewSetting, proposedTerms } from './setting.ts'
import { settingText as text } from './text.ts'

const { missing } = text
const whole = (from: number, to: number) => field.whole(from, to, missing.whole(from, to))
const daysOrNone = field.optionalWhole(0, 365, missing.whole(0, 365))

const fields = {
  neverLead: z.preprocess(repeated, z.array(z.string().refine(kind => kind in organisationKindWords, missing.kind))),
  familyLeads: field.choice(['yes', 'no'], missing.familyLeads),
  withoutCoordinatorDays: whole(0, 60),
  evaluationDays: whole(0, 180),
  lateActions: whole(1, 20),
  lateDays: whole(0, 180),
  stillWeeks: whole(1, 52),
  before: whole(0, 30),
  after: whole(1, 30),
  coordinator: daysOrNone,
  'process-coordinator': daysOrNone,
  'organisation-heads': daysOrNone,
  municipality: daysOrNone,
  'protection-table': daysOrNone,
}

export function parseSetting(form: FormData): Parsed<NewSetting> {
  const parsed = parseChoice(fields, form)
  if (!parsed.ok) return parsed
  const { neverLead, familyLeads, before, after, reason, ...numbers } = parsed.value
  const { withoutCoordinatorDays, evaluationDays, lateActions, lateDays, stillWeeks } = numbers
  const escalation = escalationParties.flatMap(party => {
    const days = numbers[party]
    return days === null ? [] : [{ after: days, party }]
  })
  const stalled = { withoutCoordinatorDays, evaluationDays, lateActions, lateDays, stillWeeks }
  return {
    ok: true,
    value: { rules: { neverLead, familyLeads }, stalled, remind: { before, after }, escalation, reason },
  }
}

/** What counts today, as it would be typed. */
export function typedSetting(setting: CoordinationTerms | undefined): Typed {
  const { rules, stalled, remind, escalation } = setting ?? proposedTerms
  return {
    neverLead: rules.neverLead.join('\n'),
    familyLeads: rules.familyLeads,
    ...Object.fromEntries(Object.entries(stalled).map(([name, days]) => [name, String(days)])),
    before: String(remind.before),
    after: String(remind.after),
    ...Object.fromEntries(escalation.map(({ party, after }) => [party, String(after)])),
  }
}
