import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { plainConclusion, text, titleOf } from '../family/text.ts'
import type { Seen } from './look-up.ts'
import { ReferralSteps } from './steps/happenings.view.tsx'

/** For the family's own pages: how far each referral is, and the way to the rest. */
export const FamilyReferrals = ({ seen }: { readonly seen: readonly Seen[] }) => (
  <>
    {seen.map(one => (
      <Card id={`verwijzing-${one.referral.id}`} title={titleOf(one.referral)} level={3}>
        <Paragraph>{plainConclusion(one)}</Paragraph>
        <ReferralSteps standing={one.standing} />
        <ButtonRow>
          <ButtonLink href={`/mijn/hulp/${one.referral.id}`} look="secondary" small iconEnd="arrow">
            {text.toReferral}
            <HiddenText>: {one.referral.offer.name}</HiddenText>
          </ButtonLink>
        </ButtonRow>
      </Card>
    ))}
  </>
)
