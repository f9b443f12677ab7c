import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import type { WayIn } from './employ-professional.ts'
import { text } from './text.ts'

/** The only page on which a password and a secret ever stand. */
export const WayInPage = ({ wayIn, address }: { readonly wayIn: WayIn; readonly address: string }) => (
  <Reading>
    <PageHeader title={text.entry.title(wayIn.name)} />
    <Notice tone="warning" title={text.entry.once} live>
      <p>{text.entry.onceAbout}</p>
    </Notice>
    <SummaryList
      items={[
        { label: text.entry.signInName, value: <kbd>{wayIn.signInName}</kbd> },
        { label: text.entry.password, value: <kbd>{wayIn.entry.password}</kbd> },
        { label: text.entry.secret, value: <kbd>{inFours(wayIn.entry.secondFactor)}</kbd> },
        { label: text.entry.address, value: <kbd>{address}</kbd> },
      ]}
    />
    <Paragraph look="small">{text.entry.secretHint}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/beheer" icon="check">
        {text.entry.ready}
      </ButtonLink>
    </ButtonRow>
  </Reading>
)

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')
