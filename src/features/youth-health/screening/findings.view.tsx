import { getScreening } from '../../../knowledge/screening/screenings.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag, TagList } from '../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import type { RecordPage } from '../record/record-page.ts'
import { dueDay, type Finding, isLate, stepKinds } from './finding.ts'
import { text } from './text.ts'

type Words = Readonly<Record<string, string>>
type StepForm = { readonly finding: string; readonly faults: Words; readonly typed: Words }

type Props = {
  readonly page: RecordPage
  readonly findings: readonly Finding[]
  readonly stepForm: StepForm | null
}

/** What was found and still waits, with the reason for the step. */
export const OpenFindings = ({ page, findings, stepForm }: Props) => (
  <>
    {findings.map(finding => (
      <Card id={`bevinding-${finding.id}`} title={titleOf(finding)}>
        <TagList tags={tagsOf(finding, page.today)} />
        <Paragraph>{text.because[finding.advice.rule]}</Paragraph>
        <Paragraph look="small">{text.foundBy(finding.on, finding.foundBy)}</Paragraph>
        {finding.steps.length > 0 && <Steps finding={finding} />}
        <ButtonRow>
          <ButtonLink
            href={`/jeugd/${page.child.id}/screening/nieuw?wat=${finding.screening}`}
            look={finding.advice.kind === 'refer' ? 'secondary' : 'primary'}
            icon="check"
          >
            {text.again}
          </ButtonLink>
          <ButtonLink
            href={referHref(page, finding)}
            look={finding.advice.kind === 'refer' ? 'primary' : 'secondary'}
            icon="send"
          >
            {text.refer}
          </ButtonLink>
        </ButtonRow>
        <TakeStep page={page} finding={finding} form={stepForm?.finding === finding.id ? stepForm : null} />
      </Card>
    ))}
  </>
)

const titleOf = ({ screening, outcome }: Finding): string =>
  `${getScreening(screening).label}: ${text.outcomeOf(screening, outcome)}`

function tagsOf(finding: Finding, today: Temporal.PlainDate) {
  const day = dueDay(finding)
  const isReferred = finding.steps.at(-1)?.kind === 'referred'
  return [
    { word: isReferred ? text.steps.referred : text.step[finding.advice.kind], tone: 'info' as const },
    ...(day
      ? [{ word: text.by(day), tone: isLate(finding, today) ? ('negative' as const) : ('neutral' as const) }]
      : []),
  ]
}

/** The referral begins with the reason in a sentence, without a name. */
const referHref = ({ child }: RecordPage, { screening, outcome, on }: Finding): string => {
  const reason = text.referReason(getScreening(screening).label, text.outcomeOf(screening, outcome), on)
  return `/verwijzingen/nieuw?${new URLSearchParams({ kind: child.id, weten: reason })}`
}

const Steps = ({ finding }: { readonly finding: Finding }) => (
  <SummaryList
    items={finding.steps.map(({ kind, dueOn, reason, at, by }) => ({
      label: `${text.steps[kind]}${dueOn ? ` ${text.by(dueOn)}` : ''}`,
      value: text.stepBy(reason, dayInTheNetherlands(at), by),
    }))}
  />
)

const TakeStep = ({
  page,
  finding,
  form,
}: {
  readonly page: RecordPage
  readonly finding: Finding
  readonly form: StepForm | null
}) => {
  const field = (name: string) => ({
    id: `${name}-${finding.id}`,
    name,
    value: form?.typed[name],
    fault: form?.faults[name],
  })
  return (
    <Details summary={text.takeStep} open={form !== null}>
      <Form action={`/jeugd/${page.child.id}/screening/bevindingen/${finding.id}`}>
        <RadioGroup
          {...field('step')}
          label={text.stepForm.what}
          choices={stepKinds.map(kind => ({ value: kind, label: text.stepForm.kinds[kind] }))}
        />
        <DateField
          {...field('dueOn')}
          label={text.stepForm.dueOn}
          min={page.today.toString()}
          optional={text.stepForm.onlyRepeat}
        />
        <TextField {...field('reason')} label={text.stepForm.reason} size="full" maxlength={300} />
        <Button look="secondary" icon="check">
          {text.stepForm.save}
        </Button>
      </Form>
    </Details>
  )
}

export const ClosedFindings = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.length === 0 ? null : (
    <Details summary={text.closed(findings.length)}>
      <SummaryList
        items={findings.map(finding => ({
          label: `${titleOf(finding)}, ${format.shortDay(finding.on)}`,
          value: (
            <>
              <Tag>{text.steps.closed}</Tag> {finding.steps.at(-1)?.reason}
            </>
          ),
        }))}
      />
    </Details>
  )
