import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly id: string
  readonly name: string
  readonly secret: string
  readonly tokenAddress: string
}

/** The only page on which the secret of a system ever stands. */
export const SecretPage = ({ id, name, secret, tokenAddress }: Props) => (
  <Reading>
    <PageHeader title={text.shown.title(name)} />
    <Notice tone="warning" title={text.shown.once} live>
      <p>{text.shown.about}</p>
    </Notice>
    <SummaryList
      items={[
        { label: text.clientId, value: <kbd>{id}</kbd> },
        { label: text.secretWord, value: <kbd>{secret}</kbd> },
        { label: text.tokenAddress, value: <kbd>{tokenAddress}</kbd> },
      ]}
    />
    <ButtonRow>
      <ButtonLink href={`/beheer/systemen/${id}`} icon="check">
        {text.shown.ready}
      </ButtonLink>
    </ButtonRow>
  </Reading>
)
