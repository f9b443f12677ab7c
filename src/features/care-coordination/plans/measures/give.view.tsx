import {
  type GoalScale,
  type Scale,
  safetyScale,
  satisfactionScale,
  scaleOfGoal,
  valuesOf,
} from '../../../../knowledge/plan/measures/scales.ts'
import { audiences } from '../../../../knowledge/plan/measures/who-sees.ts'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { shellOf } from '../plan-tabs.view.tsx'
import { presentIn } from '../rules.ts'
import { giveText as text } from './form-text.ts'
import { goalField } from './measure.form.ts'
import type { MeasureSetting } from './settings/setting.ts'
import { measureText } from './text.ts'

export type GiveProps = {
  readonly plan: Plan
  readonly me: Participant
  readonly setting: MeasureSetting
  readonly today: Temporal.PlainDate
  readonly base: string
  readonly faults: Faults
  readonly typed: Typed
}

/** One page to say how it goes: safety, each goal, satisfaction. Nothing has to be answered. */
export const GivePage = (props: GiveProps) => {
  const { plan, setting, base, faults, typed } = props
  const isWork = shellOf(base) === 'work'
  return (
    <PlanFrame
      plan={plan}
      title={text.title}
      intro={isWork ? text.introWork : text.introFamily}
      base={base}
      faults={faults}
    >
      <Form action={`${base}/metingen/cijfers`}>
        {isWork && <GiverField {...props} />}
        <FigureField
          name="safety"
          words="safetyWords"
          label={text.safety}
          hint={text.safetyHint(setting.safetyLow, setting.safetyHigh)}
          scale={safetyScale}
          {...{ faults, typed }}
        />
        {plan.goals.map(goal => (
          <FigureField
            name={goalField(goal).value}
            words={goalField(goal).words}
            label={text.goal(goal.title)}
            hint={text.goalHint[setting.goalScale]}
            scale={scaleOfGoal(setting.goalScale)}
            goalScale={setting.goalScale}
            {...{ faults, typed }}
          />
        ))}
        <FigureField
          name="satisfaction"
          words="satisfactionWords"
          label={text.satisfaction}
          hint={text.satisfactionHint}
          scale={satisfactionScale}
          {...{ faults, typed }}
        />
        <AudienceAndDay {...props} />
        <Send label={text.save} back={`${base}/metingen`} />
      </Form>
    </PlanFrame>
  )
}

const GiverField = ({ plan, me, faults, typed }: GiveProps) => (
  <SelectField
    name="givenBy"
    label={text.givenBy}
    choices={presentIn(plan).map(({ id, name, part }) => ({ value: id, label: part ? `${name} (${part})` : name }))}
    value={typed.givenBy ?? me.id}
    fault={faults.givenBy}
  />
)

type FigureProps = Pick<GiveProps, 'faults' | 'typed'> & {
  readonly name: string
  readonly words: string
  readonly label: string
  readonly hint: string
  readonly scale: Scale
  readonly goalScale?: GoalScale
}

const FigureField = ({ name, words, label, hint, scale, goalScale, faults, typed }: FigureProps) => (
  <>
    <RadioGroup
      name={name}
      label={label}
      hint={hint}
      choices={figureChoices(scale, goalScale)}
      value={typed[name]}
      fault={faults[name]}
      optional
      inline={goalScale !== 'gas'}
    />
    <TextField name={words} label={text.words} size="full" value={typed[words]} fault={faults[words]} optional />
  </>
)

export const figureChoices = (scale: Scale, goalScale?: GoalScale) =>
  valuesOf(scale).map(value => ({
    value: String(value),
    label: goalScale === 'gas' ? `${format.signed(value, 0)}: ${measureText.attained[value] ?? ''}` : String(value),
  }))

const AudienceAndDay = ({ today, faults, typed }: GiveProps) => (
  <>
    <RadioGroup
      name="audience"
      label={text.audience}
      hint={text.audienceHint}
      choices={audiences.map(value => ({ value, label: measureText.audience[value] }))}
      value={typed.audience ?? 'everyone'}
      fault={faults.audience}
    />
    <DateField
      name="on"
      label={text.on}
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
  </>
)
