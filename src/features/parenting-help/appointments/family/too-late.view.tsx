import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { familyText as text } from './text.ts'

type Props = { readonly because: 'too-late' | 'ended-meanwhile'; readonly href: string }

/** What was held is held no more. */
export const TooLatePage = ({ because, href }: Props) => (
  <Reading>
    <Stack>
      <PageHeader title={because === 'too-late' ? text.held.tooLate : text.held.ended} />
      <Paragraph>{because === 'too-late' ? text.held.tooLateBody : text.held.endedBody}</Paragraph>
      <ButtonLink href={because === 'too-late' ? href : '/mijn/agenda'}>
        {because === 'too-late' ? text.held.back : text.agenda}
      </ButtonLink>
    </Stack>
  </Reading>
)
