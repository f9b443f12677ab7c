import { firstBirthWithTwoSchemes } from '../../../../knowledge/vaccination/scheme.ts'
import type { Child } from '../../../../people/index.ts'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { pageText } from '../page-text.ts'
import type { Vaccinations } from '../vaccinations.ts'
import { schemeText } from './text.ts'

/** Children born before 2020 never had a choice. */
export const hasSchemes = ({ birth }: Child): boolean =>
  Temporal.PlainDate.compare(birth.on, firstBirthWithTwoSchemes) >= 0

/** Which scheme, chosen when and by whom. */
export const SchemeCard = ({ vaccinations: { child, scheme } }: { readonly vaccinations: Vaccinations }) => (
  <Card id="schema" title={pageText.scheme.title}>
    <Paragraph>
      {scheme
        ? pageText.scheme.decided(schemeText.scheme[scheme.scheme], format.day(scheme.on), scheme.byName)
        : schemeText.none}
    </Paragraph>
    {scheme && <Paragraph look="small">{scheme.because}</Paragraph>}
    <ButtonLink href={`/jeugd/${child.id}/vaccinaties/schema`} look="secondary">
      {pageText.scheme.change}
    </ButtonLink>
  </Card>
)
