import { type Child, fullName } from '../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../platform/html/components/checkbox-field.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../platform/html/components/print-button.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import { Segments } from '../../platform/html/components/tabs.view.tsx'
import { Timeline } from '../../platform/html/components/timeline.view.tsx'
import { type Chosen, logHref } from './chosen.ts'
import type { Log } from './load-log.ts'
import { lookItem, type Shown } from './look.view.tsx'
import type { LookQuestion } from './questions/look-question.ts'
import { MyQuestions } from './questions/my-questions.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  /** Whose logs the reader may see. */
  readonly children: readonly Child[]
  readonly log: Log
  readonly chosen: Chosen
  readonly shown: Shown
  /** Those of the reader about this child. */
  readonly questions: readonly LookQuestion[]
  readonly today: Temporal.PlainDate
  readonly phone: string
}

export const LogPage = ({ child, children, log, chosen, shown, questions, today, phone }: Props) => (
  <Stack>
    <PageHeader
      title={text.title}
      remark={text.intro(fullName(child))}
      actions={<Forms child={child} chosen={chosen} />}
    />
    {children.length > 1 && (
      <Segments
        label={text.who}
        tabs={children.map(one => ({ href: `/mijn/logboek?kind=${one.id}`, label: one.givenNames || fullName(one) }))}
        current={`/mijn/logboek?kind=${child.id}`}
      />
    )}
    {questions.length > 0 && <MyQuestions questions={questions} birth={child.birth.on} today={today} />}
    <Filter child={child} chosen={chosen} people={log.people} />
    <Card id="looks" title={fullName(child)}>
      <Looks log={log} shown={shown} />
    </Card>
    <Paragraph look="small">{text.withheld}</Paragraph>
    <Paragraph look="small">{text.unexpected(phone)}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/mijn" look="secondary">
        {text.back}
      </ButtonLink>
    </ButtonRow>
  </Stack>
)

/** The same on paper: everything unfolded, nothing to press. */
export const LogOnPaper = ({ child, log, chosen, shown }: Pick<Props, 'child' | 'log' | 'chosen' | 'shown'>) => (
  <Stack>
    <PageHeader
      title={text.printTitle(fullName(child))}
      remark={text.period(chosen.from, chosen.until)}
      actions={
        <>
          <PrintButton />
          <ButtonLink href={logHref(child.id, chosen)} look="subtle">
            {text.backToLog}
          </ButtonLink>
        </>
      }
    />
    <Looks log={log} shown={shown} />
    <Paragraph look="small">{text.withheld}</Paragraph>
  </Stack>
)

const Forms = ({ child, chosen }: Pick<Props, 'child' | 'chosen'>) => (
  <>
    <ButtonLink href={logHref(child.id, chosen, '/mijn/logboek/afdruk')} look="secondary" icon="print">
      {text.print}
    </ButtonLink>
    <ButtonLink href={logHref(child.id, chosen, '/mijn/logboek/bestand')} look="secondary" icon="download">
      {text.download}
    </ButtonLink>
  </>
)

const Filter = ({ child, chosen, people }: Pick<Props, 'child' | 'chosen'> & Pick<Log, 'people'>) => (
  <QueryForm action="/mijn/logboek" inline>
    <input type="hidden" name="kind" value={child.id} />
    <DateField name="van" label={text.filter.from} value={chosen.from.toString()} />
    <DateField name="tot" label={text.filter.until} value={chosen.until.toString()} />
    <SelectField
      name="wie"
      label={text.filter.who}
      none={text.filter.everyone}
      choices={people.map(name => ({ value: name, label: name }))}
      value={chosen.who}
      optional
    />
    <CheckboxField name="gezin" label={text.filter.family} checked={chosen.withFamily} optional />
    <Button look="secondary" icon="filter">
      {text.filter.show}
    </Button>
  </QueryForm>
)

const Looks = ({ log, shown }: Pick<Props, 'log' | 'shown'>) => {
  const { looks, people, isCut } = log
  if (looks.length === 0) {
    const none = people.length === 0 ? text.none : text.noneSo
    return (
      <EmptyState title={none.title} icon="eye">
        {none.body}
      </EmptyState>
    )
  }
  return (
    <>
      <Paragraph>{text.conclusion(looks.length, new Set(looks.map(({ by }) => by.id)).size)}</Paragraph>
      {isCut && (
        <Notice tone="info">
          <p>{text.cut}</p>
        </Notice>
      )}
      <Timeline items={looks.map(look => lookItem(look, shown))} />
    </>
  )
}
