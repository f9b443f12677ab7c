import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { Ways } from '../../../platform/html/components/ways.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { CareTeam } from '../care-team.ts'
import type { SeenItem } from '../item.ts'
import type { Meeting } from '../meeting.ts'
import type { OpenAction } from '../meetings/actions/agree-action.ts'
import { text as words } from '../text.ts'
import { text } from './text.ts'

type Props = {
  readonly teams: readonly { readonly team: CareTeam; readonly next: Meeting | null }[]
  readonly actions: readonly OpenAction[]
  /** What whoever asks brought in, with or without consent yet. */
  readonly own: readonly SeenItem[]
  /** Of one's school, for staff who sit in no team. */
  readonly ofSchool: readonly SeenItem[]
  readonly today: Temporal.PlainDate
}

export const HomePage = ({ teams, actions, own, ofSchool, today }: Props) => (
  <>
    <PageHeader
      title={words.title}
      remark={text.home.remark}
      actions={
        <ButtonLink href="/schoolzorg/aanmelden" icon="add">
          {text.bringIn}
        </ButtonLink>
      }
    />
    <Columns side={<Teams teams={teams} />}>
      <Actions actions={actions} today={today} />
      <Items id="ingebracht" title={text.home.own} items={own} none={text.home.noOwn} />
      {ofSchool.length > 0 && <Items id="school" title={text.home.school} items={ofSchool} none={text.home.noOwn} />}
    </Columns>
  </>
)

const Teams = ({ teams }: Pick<Props, 'teams'>) => (
  <Stack>
    {teams.length === 0 && (
      <EmptyState icon="school" title={text.home.none.title}>
        {text.home.none.body}
      </EmptyState>
    )}
    {teams.map(({ team, next }) => (
      <Card id={`t-${team.id}`} title={words.team(team.school.name)} first>
        <Ways
          ways={[
            { href: `/schoolzorg/teams/${team.id}`, label: text.agenda.title, icon: 'list' },
            ...(next
              ? [
                  {
                    href: `/schoolzorg/overleggen/${next.id}`,
                    label: text.home.next(next.startsAt),
                    icon: 'calendar' as const,
                    remark: next.place,
                  },
                ]
              : []),
          ]}
        />
        {!next && <p>{text.home.noNext}</p>}
      </Card>
    ))}
  </Stack>
)

const Actions = ({ actions, today }: Pick<Props, 'actions' | 'today'>) => (
  <Card id="afspraken" title={text.home.actions}>
    {actions.length === 0 ? (
      <EmptyState icon="check" title={text.home.noActions.title}>
        {text.home.noActions.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.home.actions}
        columns={[
          { label: text.columns.what, sentences: true },
          { label: text.columns.by, oneLine: true },
          { label: text.columns.actions, hiddenLabel: true },
        ]}
        rows={actions.map(({ action, seen }) => [
          <CellLines
            remark={<Link href={`/schoolzorg/besprekingen/${seen.item.id}`}>{words.about(seen.item, seen.child)}</Link>}
          >
            {action.what}
          </CellLines>,
          <DueOn day={action.dueOn} today={today} />,
          <DoneButton id={action.id} what={action.what} />,
        ])}
      />
    )}
  </Card>
)

const DueOn = ({ day, today }: { readonly day: Temporal.PlainDate; readonly today: Temporal.PlainDate }) =>
  Temporal.PlainDate.compare(day, today) < 0 ? (
    <CellLines remark={<Tag tone="warning">{text.home.late}</Tag>}>{format.shortDay(day)}</CellLines>
  ) : (
    <>{format.shortDay(day)}</>
  )

const DoneButton = ({ id, what }: { readonly id: string; readonly what: string }) => (
  <Form action={`/schoolzorg/acties/${id}/einde`} inline>
    <Button look="secondary" icon="check" small name="outcome" value="done" aria-label={`${text.done}: ${what}`}>
      {text.done}
    </Button>
  </Form>
)

type ItemsProps = {
  readonly id: string
  readonly title: string
  readonly items: readonly SeenItem[]
  readonly none: { readonly title: string; readonly body: string }
}

const Items = ({ id, title, items, none }: ItemsProps) => (
  <Card id={id} title={title}>
    {items.length === 0 ? (
      <EmptyState icon="school" title={none.title} action={{ href: '/schoolzorg/aanmelden', label: text.bringIn }}>
        {none.body}
      </EmptyState>
    ) : (
      <Table
        caption={title}
        columns={[{ label: text.columns.who }, { label: text.columns.team }, { label: text.columns.standing }]}
        rows={items.map(({ item, child, team, gate }) => {
          const tag = words.gateTag(gate)
          return [
            <Link href={`/schoolzorg/besprekingen/${item.id}`}>{words.about(item, child)}</Link>,
            team.school.name,
            item.closure ? <Tag>{words.outcome[item.closure.outcome]}</Tag> : <Tag tone={tag.tone}>{tag.word}</Tag>,
          ]
        })}
      />
    )}
  </Card>
)
