import { findQuestionnaire } from '../../../knowledge/questionnaires/questionnaires.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import { demoPost } from '../../../platform/mail/mail-way.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { AgainCard } from './again.view.tsx'
import { type Request, type Standing, standingOf } from './request.ts'
import { SendCard } from './send.view.tsx'
import { text } from './text.ts'

type Props = Parameters<typeof SendCard>[0] & {
  readonly requests: readonly Request[]
  readonly told: string | null
  readonly again: Request | null
}

/** What came back first, then what is waited for, then a way to send. */
export const QuestionnairesPage = (props: Props) => {
  const { page, requests, faults, told, mail, again, typed } = props
  const shown = requests.map(request => ({ request, standing: standingOf(request, page.today) }))
  const having = (...standings: readonly Standing[]) => shown.filter(({ standing }) => standings.includes(standing))
  const earlier = having('expired', 'withdrawn')
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="vragenlijsten">
        <Stack>
          {told !== null && <Told told={told} mail={mail} />}
          {again && <AgainCard child={page.child.id} open={again} typed={typed} />}
          <ReturnedCard page={page} shown={having('returned', 'read')} />
          <OpenCard page={page} shown={having('open')} />
          {again === null && <SendCard {...props} />}
          {earlier.length > 0 && (
            <Details summary={text.earlier(earlier.length)}>
              <RequestTable page={page} caption={text.earlier(earlier.length)} shown={earlier} />
            </Details>
          )}
        </Stack>
      </RecordFrame>
    </>
  )
}

/** What was sent as mail is only said to be on its way where mail goes out. */
const Told = ({ told, mail }: { readonly told: string } & Pick<Props, 'mail'>) => {
  if (told !== 'gestuurd' || mail === 'goes-out')
    return (
      <Notice tone="positive" live>
        <p>{text.told[told]}</p>
      </Notice>
    )
  return (
    <Notice tone={mail === 'stays' ? 'warning' : 'info'} title={text.mailStays[mail].title} live>
      <p>{text.mailStays[mail].body}</p>
      {mail === 'stays-in-demo' && <Link href={demoPost}>{text.mailStays.open}</Link>}
    </Notice>
  )
}

type Shown = { readonly request: Request; readonly standing: Standing }
type CardProps = { readonly page: RecordPage; readonly shown: readonly Shown[] }

const ReturnedCard = ({ page, shown }: CardProps) => (
  <Card id="terug" title={text.returned.title}>
    {shown.length === 0 ? (
      <EmptyState icon="list" title={text.returned.none.title}>
        {text.returned.none.body}
      </EmptyState>
    ) : (
      <RequestTable page={page} caption={text.returned.title} shown={shown} />
    )}
  </Card>
)

const OpenCard = ({ page, shown }: CardProps) => (
  <Card id="open" title={text.open.title}>
    {shown.length === 0 ? (
      <Paragraph>{text.open.none}</Paragraph>
    ) : (
      <RequestTable page={page} caption={text.open.title} shown={shown} />
    )}
  </Card>
)

const RequestTable = ({ page, caption, shown }: CardProps & { readonly caption: string }) => {
  const canAct = shown.some(({ standing }) => standing === 'open')
  return (
    <Table
      caption={caption}
      columns={[
        { label: text.columns.what },
        { label: text.columns.who },
        { label: text.columns.when },
        { label: text.columns.standing },
        ...(canAct ? [{ label: text.columns.act, hiddenLabel: true }] : []),
      ]}
      rows={shown.map(({ request, standing }) => [
        <Title page={page} request={request} />,
        <CellLines remark={request.hasLink ? text.way.link : text.way.portal}>{request.personName}</CellLines>,
        <CellLines remark={text.sentOn(dayInTheNetherlands(request.sent.at), request.sent.by)}>
          {whenWords(request)}
        </CellLines>,
        <StandingTag request={request} standing={standing} />,
        ...(canAct ? [<Act page={page} request={request} standing={standing} />] : []),
      ])}
    />
  )
}

const titleOf = ({ questionnaire }: Request): string => findQuestionnaire(questionnaire)?.title ?? questionnaire

const whenWords = ({ returned, expiresOn }: Request): string =>
  returned ? format.shortDay(dayInTheNetherlands(returned.at)) : text.until(expiresOn)

const tones: Record<Standing, Tone> = {
  open: 'info',
  expired: 'neutral',
  withdrawn: 'neutral',
  returned: 'warning',
  read: 'positive',
}
const StandingTag = ({ request, standing }: Shown) => {
  const tag = <Tag tone={request.returned?.isUrgent ? 'negative' : tones[standing]}>{text.standing[standing]}</Tag>
  return standing === 'open' && request.draft.length > 0 ? <CellLines remark={text.started}>{tag}</CellLines> : tag
}

/** What came back can be opened by its name. */
const Title = ({ page, request }: { readonly page: RecordPage; readonly request: Request }) =>
  request.returned ? (
    <Link href={`/jeugd/${page.child.id}/vragenlijsten/${request.id}`}>{titleOf(request)}</Link>
  ) : (
    <span>{titleOf(request)}</span>
  )

const Act = ({ page, request, standing }: Shown & { readonly page: RecordPage }) =>
  standing === 'open' ? (
    <Form action={`/jeugd/${page.child.id}/vragenlijsten/${request.id}/intrekken`} inline>
      <Button look="subtle" small>
        {text.withdraw}
      </Button>
    </Form>
  ) : null
