import { Breadcrumb } from '../../../html/components/breadcrumb.view.tsx'
import { Card } from '../../../html/components/card.view.tsx'
import { Stack } from '../../../html/components/columns.view.tsx'
import { Link } from '../../../html/components/link.view.tsx'
import { PageHeader } from '../../../html/components/page-header.view.tsx'
import { Paragraph } from '../../../html/components/paragraph.view.tsx'
import { SummaryList } from '../../../html/components/summary-list.view.tsx'
import type { Audience } from '../provider.ts'
import { text } from './text.ts'

type Props = {
  readonly standings: readonly { readonly audience: Audience; readonly href: string; readonly words: string }[]
}

export const SettingsPage = ({ standings }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.administration }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {standings.map(({ audience, href, words }) => (
      <Card
        id={audience}
        title={text.audience[audience].title}
        actions={
          <Link href={href} about={text.audience[audience].title} icon="edit">
            {text.change}
          </Link>
        }
      >
        <Paragraph>{text.audience[audience].about}</Paragraph>
        <SummaryList items={[{ label: text.form, value: words }]} />
      </Card>
    ))}
  </Stack>
)
