/** What stands in the way of storing a visit, said at the field it is about. */
import { vaccineIds } from '../../../knowledge/vaccination/vaccines.ts'
import type { Faults } from '../../../platform/web/form.ts'
import type { Lacking, Visit, VisitRecorded } from './record-visit.ts'
import type { Question } from './rules.ts'
import { slotOf } from './visit.form.ts'
import { visitText } from './visit-text.ts'

type Objection = { readonly faults: Faults; readonly questions: readonly Question[] }
type Refused = Exclude<VisitRecorded, { kind: 'recorded' }>

export function objections(
  refused: Refused,
  { on }: Pick<Visit, 'on'>,
  { youth, other }: { readonly youth: string; readonly other: string | undefined },
): Objection {
  const slot = (vaccine: (typeof vaccineIds)[number]): string =>
    slotOf(
      vaccine,
      vaccineIds.find(id => id === other),
    )
  if (refused.kind === 'questions') {
    const faults = refused.questions.map(one => [`confirmed-${slot(one.dose.vaccine)}`, visitText.question(one)])
    return { faults: Object.fromEntries(faults), questions: refused.questions }
  }
  switch (refused.because) {
    case 'known-that-day':
      return atFields(refused.vaccines.map(one => [fieldOf(slot(one)), visitText.known(one, on)]))
    case 'batch-date-unknown':
      return atFields(refused.vaccines.map(one => [`expires-${slot(one)}`, visitText.undated(one)]))
    case 'no-consent':
      return atFields([['consentOf', consentWords(refused.lacking, youth)]])
  }
}

const atFields = (faults: readonly (readonly [string, string])[]): Objection => ({
  faults: Object.fromEntries(faults),
  questions: [],
})

const fieldOf = (slot: string): string => (slot === 'other' ? 'other' : `given-${slot}`)

/** The same words for several vaccines are said once. */
function consentWords(lacking: readonly Lacking[], youth: string): string {
  const grouped = Map.groupBy(lacking, ({ consent }) => JSON.stringify(consent))
  return [...grouped.values()]
    .flatMap(group => {
      const [first] = group
      return first
        ? [
            visitText.lacking(
              group.map(one => one.vaccine),
              first.consent,
              youth,
            ),
          ]
        : []
    })
    .join(' ')
}
