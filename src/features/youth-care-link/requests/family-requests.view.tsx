import { Card } from '../../../platform/html/components/card.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Seen } from './look-up.ts'
import { Happenings } from './steps/request.view.tsx'
import { stepText } from './steps/text.ts'
import { familyWords, text } from './text.ts'

/** For the family's own pages: how far each request is, and everything that was written in it. */
export const FamilyRequests = ({ seen }: { readonly seen: readonly Seen[] }) => (
  <>
    {seen.map(({ request, standing }) => (
      <Card id={`verzoek-${request.id}`} title={text.familyTitle(request.recipient.name)} level={3}>
        <Paragraph>{familyWords(standing, request.recipient.name)}</Paragraph>
        <Details summary={text.whatWasAsked}>
          <Paragraph>„{request.question}”</Paragraph>
          <Paragraph>{request.seen}</Paragraph>
          <Paragraph>{request.tried}</Paragraph>
        </Details>
        <Details summary={stepText.happened}>
          <Happenings request={request} />
        </Details>
      </Card>
    ))}
  </>
)
