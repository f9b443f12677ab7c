import { Button } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import type { Faults } from '../../../../platform/web/form.ts'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { together } from '../text.ts'
import { sightText } from './text.ts'
import type { Looker, SectionSight } from './who-sees-what.ts'

type Props = {
  readonly plan: Plan
  readonly looker: Looker
  readonly base: string
  /** Whose choice can be written down here: the reader's own, or of the family who told the coordinator; none for who only reads. */
  readonly choosers: readonly Participant[]
  readonly me: Participant
  readonly faults: Faults
}

/** One who takes part: each section with what they may do and why; and for the family the way to change it. */
export const LookerPage = (props: Props) => {
  const { plan, looker, base, choosers, faults } = props
  const { name } = looker.participant
  const conflicts = looker.sections.filter(one => one.no.length > 0)
  const isOpenToChange = choosers.length > 0 && looker.isChosenFor && plan.closure === null
  return (
    <PlanFrame plan={plan} base={base} title={isOpenToChange ? sightText.chooseTitle(name) : name} faults={faults}>
      {conflicts.map(one => (
        <Notice tone="info" title={sightText.sectionWords[one.section]}>
          <p>{sightText.conflict(together(one.no))}</p>
        </Notice>
      ))}
      {isOpenToChange ? <ChoiceForm {...props} /> : <Sights sections={looker.sections} />}
    </PlanFrame>
  )
}

const Sights = ({ sections }: { readonly sections: readonly SectionSight[] }) => (
  <Table
    caption={sightText.title}
    columns={[{ label: sightText.section }, { label: sightText.sees }, { label: sightText.why, sentences: true }]}
    rows={sections.map(one => [sightText.sectionWords[one.section], sightText.level[one.sight.level], whyOf(one)])}
  />
)

const whyOf = ({ sight }: SectionSight): string =>
  sight.article ? `${sightText.because[sight.because]} (${sight.article})` : sightText.because[sight.because]

const ChoiceForm = ({ base, looker, choosers, me, faults }: Props) => (
  <>
    <Paragraph>{`${sightText.chooseIntro} ${sightText.oneNo}`}</Paragraph>
    <Form action={`${base}/wie-ziet-wat/${looker.participant.id}`}>
      {choosers.every(one => one.id !== me.id) && (
        <SelectField
          name="saidBy"
          label={sightText.whoSaid}
          none={sightText.chooseName}
          choices={choosers.map(({ id, name }) => ({ value: id, label: name }))}
          fault={faults.saidBy}
        />
      )}
      <Heading level={2}>{sightText.section}</Heading>
      {looker.sections.map(one => (
        <RadioGroup
          name={one.section}
          label={sightText.sectionWords[one.section]}
          hint={sightText.now(sightText.level[one.sight.level], sightText.because[one.sight.because])}
          inline
          optional
          choices={[
            { value: 'ja', label: sightText.open },
            { value: 'nee', label: sightText.closed },
          ]}
          value={one.mine === null ? undefined : one.mine ? 'ja' : 'nee'}
        />
      ))}
      <Button icon="check">{sightText.save}</Button>
    </Form>
  </>
)
