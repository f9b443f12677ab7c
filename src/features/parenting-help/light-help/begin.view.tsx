import { ConsentFields, fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { About } from './begin.ts'
import { goalBy } from './light-help.ts'
import { text } from './text.ts'
import { WritingForm } from './writing-form.view.tsx'

type Props = About & {
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  /** When the draft on the page was kept; null when there is none. */
  readonly draftAt: Temporal.Instant | null
}

export const BeginPage = (props: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/lichte-hulp', label: text.title }]} current={text.begin.title} />
    <ErrorSummary faults={props.faults} />
    <Reading>
      <PageHeader title={text.begin.title} remark={text.begin.intro(fullName(props.child))} />
      <WritingForm
        action="/lichte-hulp"
        submit={text.begin.submit}
        draftAt={props.draftAt}
        hidden={<input type="hidden" name="child" value={props.child.id} />}
        way={
          <ButtonLink href={`/jeugd/${props.child.id}/gezin`} look="subtle">
            {text.begin.cancel}
          </ButtonLink>
        }
      >
        <GoalFields {...props} />
        <ConsentFields {...props} />
      </WritingForm>
    </Reading>
  </>
)

const GoalFields = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <TextAreaField
      name="question"
      label={text.begin.question}
      value={typed.question}
      fault={faults.question}
      rows={3}
    />
    <TextAreaField
      name="goal"
      label={text.begin.goal}
      hint={text.begin.goalHint}
      value={typed.goal}
      fault={faults.goal}
      rows={2}
    />
    <RadioGroup
      name="goalBy"
      label={text.begin.goalBy}
      choices={goalBy.map(value => ({ value, label: text.goalBys[value] }))}
      value={typed.goalBy ?? 'parent'}
      fault={faults.goalBy}
      inline
    />
    <NumberField
      name="scoreBefore"
      label={text.begin.score}
      hint={text.begin.scoreHint}
      whole
      value={typed.scoreBefore}
      fault={faults.scoreBefore}
    />
  </>
)
