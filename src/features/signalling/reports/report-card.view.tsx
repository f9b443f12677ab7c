import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { ConcernId } from '../concerns/concern.ts'
import type { NextStep } from './next-step.ts'
import { text } from './text.ts'

/** Where this concern stands towards the referral index, and the way on. */
export const ReportCard = ({ concern, step }: { readonly concern: ConcernId; readonly step: NextStep }) => {
  switch (step.kind) {
    case 'reported':
      return (
        <Card id="verwijsindex" title={text.reported.title} look="solid">
          <Paragraph>{text.reported.until(step.report.standing.until)}</Paragraph>
          <ButtonLink href={`/signalen/meldingen/${step.report.id}`} look="secondary">
            {text.reported.look}
          </ButtonLink>
        </Card>
      )
    case 'report':
      return (
        <Card id="verwijsindex" title={text.card.title}>
          <Paragraph>{text.card.power}</Paragraph>
          <Paragraph>{text.card.stored}</Paragraph>
          <Paragraph>{text.card.told(step.tell)}</Paragraph>
          <Form action={`/signalen/zorgen/${concern}/melding`}>
            <Button icon="flag">{text.card.button}</Button>
          </Form>
        </Card>
      )
    case 'weigh':
      return <WhyNotCard because="not-weighed" />
    case 'weighed-not-to-report':
      return <WhyNotCard because="weighed-not-to-report" />
    case 'cannot':
      return <WhyNotCard because={step.because} concern={concern} />
  }
}

type WhyNotProps = { readonly because: keyof typeof text.whyNot; readonly concern?: string }

const WhyNotCard = ({ because, concern }: WhyNotProps) => (
  <Card id="verwijsindex" title={text.whyNot[because].title}>
    <Paragraph>{text.whyNot[because].body}</Paragraph>
    {because === 'no-consent' && concern && (
      <ButtonLink href={`/signalen/zorgen/${concern}/toestemming`} icon="check">
        {text.consent}
      </ButtonLink>
    )}
  </Card>
)
