import { Card } from '../../../platform/html/components/card.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Seen } from './look-up.ts'
import { Happenings, ReferralSteps } from './steps/referral.view.tsx'
import { conclusionOf, stepText } from './steps/text.ts'

/** For the family's own pages: how far each referral is, and everything that was told about them. */
export const FamilyReferrals = ({ seen }: { readonly seen: readonly Seen[] }) => (
  <>
    {seen.map(one => (
      <Card id={`verwijzing-${one.referral.id}`} title={one.referral.offer.name}>
        <Paragraph>{conclusionOf(one)}</Paragraph>
        <ReferralSteps standing={one.standing} />
        <Details summary={stepText.told}>
          <Paragraph>„{one.referral.question}”</Paragraph>
          <Paragraph>{one.referral.needed}</Paragraph>
        </Details>
        <Details summary={stepText.happened}>
          <Happenings referral={one.referral} />
        </Details>
      </Card>
    ))}
  </>
)
