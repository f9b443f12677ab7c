import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Child, Optional } from '../../../platform/html/html.ts'

type Props = {
  readonly title: string
  readonly body: string
  readonly way: { readonly href: string; readonly label: string }
} & Optional<{ children: Child }>

/** What was held is held no more. */
export const TooLatePage = ({ title, body, way, children }: Props) => (
  <Reading>
    <Stack>
      <PageHeader title={title} />
      <Paragraph>{body}</Paragraph>
      <ButtonLink href={way.href}>{way.label}</ButtonLink>
      {children}
    </Stack>
  </Reading>
)
