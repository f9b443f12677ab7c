import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { placeText } from './place.text.ts'
import type { Fit } from './rules.ts'
import { fitWords, misfitWords, text } from './text.ts'

/** Why it stands here: the reason in one sentence, and the rest for who wants it. */
export const FitWords = ({ fit }: { readonly fit: Fit }) => (
  <>
    <Paragraph look="small">{fit.offer.organisation.name}</Paragraph>
    <Paragraph>
      <strong>{fitWords(fit)}</strong>
    </Paragraph>
    {fit.misfits > 0 && <Paragraph look="small">{text.doesNotFit(misfitWords(fit))}</Paragraph>}
    <Paragraph>{fit.offer.description}</Paragraph>
    <Details summary={placeText.more}>
      <SummaryList
        items={[
          { label: placeText.where, value: placeText.places(fit.offer.places) },
          { label: placeText.languages, value: fit.offer.languages.join(', ') },
          { label: placeText.wayIn, value: fit.offer.wayIn || placeText.notSaid },
        ]}
      />
    </Details>
  </>
)

export const ReferLink = ({ href, name }: { readonly href: string; readonly name: string }) => (
  <ButtonLink href={href} iconEnd="arrow">
    {text.refer}
    <HiddenText>: {name}</HiddenText>
  </ButtonLink>
)
