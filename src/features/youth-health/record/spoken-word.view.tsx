/** Who said it, what was said, how and when: the fields of every form that writes down the word of a parent or youth. */
import { answerRoutes } from '../../../knowledge/consent/answer-routes.ts'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import type { Choice } from '../../../platform/html/components/field.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'

type AnswerRoute = (typeof answerRoutes)[number]

type Props = {
  readonly labels: { readonly person: string; readonly says: string; readonly route: string; readonly on: string }
  readonly speakers: readonly Choice[]
  readonly sayings: readonly Choice[]
  readonly routes: Readonly<Record<AnswerRoute, string>>
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const SpokenWordFields = ({ labels, speakers, sayings, routes, today, faults, typed }: Props) => (
  <>
    <RadioGroup name="person" label={labels.person} choices={speakers} value={typed.person} fault={faults.person} />
    <RadioGroup name="says" label={labels.says} choices={sayings} value={typed.says} fault={faults.says} />
    <RadioGroup
      name="route"
      label={labels.route}
      choices={answerRoutes.map(value => ({ value, label: routes[value] }))}
      value={typed.route ?? 'in-person'}
      fault={faults.route}
      inline
    />
    <DateField
      name="on"
      label={labels.on}
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
  </>
)
