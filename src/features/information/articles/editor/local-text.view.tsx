import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { DecideCards } from './decide.view.tsx'
import { differenceOf } from './difference.ts'
import { DifferenceView } from './difference.view.tsx'
import { History } from './history.view.tsx'
import { isPast, type LocalText, publicText, type Version } from './local-text.ts'
import type { LocalTextProps } from './local-text-props.ts'
import { Preview } from './preview.view.tsx'
import { text } from './text.ts'

/** One local text for those who write and read along: how it stands, what visitors see, what is different, what happened. */
export const LocalTextPage = (props: LocalTextProps) => {
  const { slug, title, kind, local, shown, faults } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={[{ href: '/teksten', label: text.back }]} current={title} />
      <PageHeader title={title} remark={text.kind[kind]} actions={<Actions {...props} />} />
      <Told {...props} />
      {shown === null ? (
        <EmptyState
          icon="edit"
          title={text.nothingYet.title}
          action={{ href: `/teksten/${slug}/schrijf`, label: text.add, icon: 'edit' }}
        >
          {text.nothingYet.body}
        </EmptyState>
      ) : (
        <Columns
          side={
            <>
              <DecideCards {...props} />
              <History local={local} />
            </>
          }
        >
          <Shown local={local} shown={shown} />
        </Columns>
      )}
    </>
  )
}

const Actions = ({ slug, local, address }: LocalTextProps) => (
  <>
    {local.versions.length > 0 && (
      <ButtonLink href={`/teksten/${slug}/schrijf`} look="secondary" icon="edit">
        {text.write}
      </ButtonLink>
    )}
    {(publicText(local) !== null || local.versions.length === 0) && (
      <ButtonLink href={address} look="subtle" icon="eye">
        {text.seeSite}
      </ButtonLink>
    )}
  </>
)

/** The conclusion: what was just done, and how it stands. */
const Told = ({ local, today, just, isStale }: LocalTextProps) => {
  const [newest] = local.versions
  const onSite = publicText(local)
  const isLate = onSite !== null && isPast(onSite.version.reviewBy, today)
  return (
    <>
      {just && (
        <Notice tone="positive" live>
          {text[just]}
        </Notice>
      )}
      {isStale && <Notice tone="warning">{text.decidedStale}</Notice>}
      {isLate && <Notice tone="warning">{text.standing.late(onSite.version.reviewBy)}</Notice>}
      {newest && (
        <Notice tone={onSite ? 'positive' : 'info'}>
          <p>{onSite ? text.standing.on(onSite) : text.standing.off}</p>
          {newest !== onSite?.version && <p>{text.standing.waits(newest)}</p>}
        </Notice>
      )}
    </>
  )
}

/** Held against what the public reads now, or else against the version before. */
const Shown = ({ local, shown }: { readonly local: LocalText; readonly shown: Version }) => {
  const onSite = publicText(local)?.version
  const before = local.versions.find(({ ordinal }) => ordinal < shown.ordinal)
  const other = onSite && onSite !== shown && onSite.ordinal < shown.ordinal ? onSite : before
  return (
    <>
      <Preview title={`${text.version(shown.ordinal)}: ${text.asOnSite}`} heading={shown.title} body={shown.body} />
      {other ? (
        <Card id="verschil" title={text.difference.title(other)}>
          <DifferenceView difference={differenceOf(whole(other), whole(shown))} />
        </Card>
      ) : (
        <Paragraph look="small">{text.difference.first}</Paragraph>
      )}
    </>
  )
}

/** All that the public reads of a version, so that a change of a title or a source shows too. */
const whole = ({ title, summary, body, sources }: Version): string => [title, summary, body, ...sources].join('\n\n')
