import { fullName } from '../../../../people/index.ts'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import type { CollegeList } from '../requests/college-requests.ts'
import type { RequestView } from '../requests/request.ts'
import { StandingTag } from '../requests/standing-tag.view.tsx'
import { text as requestText } from '../requests/text.ts'
import { text } from './text.ts'

const words = text.list

export const CollegeRequestsPage = ({ open, decided }: CollegeList) => (
  <>
    <PageHeader
      title={words.title}
      remark={words.remark(open.length)}
      actions={
        <ButtonLink href="/signalen/verzoeken/nieuw" icon="mail">
          {words.enter}
        </ButtonLink>
      }
    />
    <Stack>
      <Card id="lopend" title={words.open}>
        {open.length === 0 ? (
          <EmptyState title={words.none.title} icon="check">
            {words.none.body}
          </EmptyState>
        ) : (
          <Requests caption={words.open} views={open} />
        )}
      </Card>
      <Card id="besloten" title={words.decided}>
        {decided.length === 0 ? (
          <Paragraph>{words.noneDecided}</Paragraph>
        ) : (
          <Requests caption={words.decided} views={decided} />
        )}
      </Card>
    </Stack>
  </>
)

const Requests = ({ caption, views }: { readonly caption: string; readonly views: readonly RequestView[] }) => (
  <Table
    caption={caption}
    columns={[
      { label: words.columns.who },
      { label: words.columns.wanted },
      { label: words.columns.standing, sentences: true },
    ]}
    rows={views.map(({ request, child, standing }) => [
      <CellLines remark={words.askedOn(request.askedOn)}>
        <Link href={`/signalen/verzoeken/${request.id}`}>{fullName(child)}</Link>
      </CellLines>,
      requestText.wanted[request.wanted],
      <CellLines remark={requestText.standing(standing)}>
        <StandingTag standing={standing} decision={request.decision} />
      </CellLines>,
    ])}
  />
)
