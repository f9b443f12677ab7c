/**
 * What was recorded here and has an element of its own beside birth, measurements and Van Wiechen. Left out, because this form has one
 * value for an element and a day, or because no code was found: diseases in the family (80), how pregnancy and birth went, the kind of
 * activity (494). Those travel in a transfer file. Source: docs/sources.md, rows `basisdataset`, `contact-moments`, `screening-elements`, `sdq`.
 */
import type { OtherObservation } from '../../../../knowledge/basisdataset/record.ts'
import { activityStatus, type NotHeldReason } from '../../../../knowledge/contact-moments/not-held.ts'
import { codeOf } from '../../../../knowledge/screening/outcome.ts'
import { getScreening } from '../../../../knowledge/screening/screenings.ts'
import type { ContactMoment } from '../../record/contact-moment.ts'

type Day = Temporal.PlainDate

export type RecordedHere = {
  readonly moments: readonly Pick<ContactMoment, 'on' | 'observations'>[]
  /** Moments for which nobody was met. */
  readonly notHeld: readonly { readonly on: Day; readonly reason: NotHeldReason }[]
}

/** In the order in which it should count when an element comes twice on a day. */
export const seenHere = ({ moments, notHeld }: RecordedHere): readonly OtherObservation[] => [
  ...moments.flatMap(moment => [...activity(moment), ...screened(moment), ...answered(moment)]),
  ...notHeld.flatMap(({ on, reason }) => asValue(status, on, activityStatus[reason])),
]

/** Elements 1577 and 1605: the form of a contact, and whether it was held. */
const form = 1577
const status = 1605
const held = '01'

type Moment = RecordedHere['moments'][number]

const activity = ({ on, observations }: Moment): readonly OtherObservation[] =>
  observations.form === undefined ? [] : [...asValue(form, on, observations.form), ...asValue(status, on, held)]

const screened = ({ on, observations }: Moment): readonly OtherObservation[] =>
  (observations.screening ?? []).flatMap(({ screening, values }) =>
    values.flatMap(seen => asValue(seen.bds, on, codeOf(getScreening(screening), seen))),
  )

const answered = ({ on, observations }: Moment): readonly OtherObservation[] =>
  (observations.questionnaire?.answers ?? []).flatMap(({ bds, value }) => asValue(bds, on, value))

const asValue = (code: number | null, on: Day, value: string | null): readonly OtherObservation[] =>
  code === null || value === null ? [] : [{ code, on, value }]
