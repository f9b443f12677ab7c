import { ChildHeader, fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { Tabs } from '../../../platform/html/components/tabs.view.tsx'
import type { Child as Content, Optional } from '../../../platform/html/html.ts'
import { alertTags } from './alerts/alert-tags.ts'
import type { RecordPage } from './record-page.ts'
import { text } from './text.ts'

export type RecordPart = keyof typeof text.parts

type Props = {
  readonly page: RecordPage
  /** Which part of the record is on show. */
  readonly part: RecordPart
  readonly children: Content
} & Optional<{
  actions: Content
  alerts: Parameters<typeof ChildHeader>[0]['alerts']
}>

/** Around every page of a record: whose it is, what to mind, and its parts. */
export const RecordFrame = ({ page, part, children, actions, alerts }: Props) => {
  const record = `/jeugd/${page.child.id}`
  const hrefOf = (path: string): string => (path === '' ? record : `${record}/${path}`)
  return (
    <>
      <Breadcrumb trail={[{ href: '/jeugd', label: text.children }]} current={fullName(page.child)} />
      <ChildHeader
        {...page}
        alerts={[...alertTags(page.alerts), ...(alerts ?? [])]}
        actions={page.standing.kind === 'open' ? actions : <ActionsAfterwards page={page} />}
      />
      <StandingNotices page={page} />
      <Tabs
        label={text.partsLabel}
        tabs={Object.entries(text.parts).map(([path, label]) => ({ href: hrefOf(pathOf(path)), label }))}
        current={hrefOf(pathOf(part))}
      />
      {children}
    </>
  )
}

/** What is left to do with a closed record. */
const ActionsAfterwards = ({ page }: Pick<Props, 'page'>) => (
  <>
    <ButtonLink href={`/jeugd/${page.child.id}/documenten#nieuw`} icon="upload" look="secondary">
      {text.closed.addLetter}
    </ButtonLink>
    <PrintButton />
  </>
)

/** What the reader must know before anything else: that nothing is added here any more, or by what right this is read. */
const StandingNotices = ({ page: { standing, relation } }: Pick<Props, 'page'>) => (
  <>
    {standing.kind === 'closed' && (
      <Notice tone="info" icon="lock" title={text.closed.title}>
        <p>{text.closed.because(standing.since)}</p>
      </Notice>
    )}
    {relation.kind === 'broken-glass' && (
      <Notice tone="warning" title={text.glass.title}>
        <p>{text.glass.until(relation.until)}</p>
      </Notice>
    )}
  </>
)

const pathOf = (part: string): string => (part === 'overzicht' ? '' : part)
