import type { LanguageAdvice } from '../../../../knowledge/growth/advice/language-advice.ts'
import type { Child } from '../../../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { languageText as text } from './text.ts'

type Props = { readonly child: Child; readonly advice: LanguageAdvice }

/** What to do about language, the words for parents, and by which rule on which answers. It advises; the professional decides. */
export const LanguageCard = ({ child, advice }: Props) => (
  <Card id="taal" title={text.title}>
    <Notice tone={toneOf[advice.kind]} title={advice.title}>
      <p>{advice.nextStep}</p>
      {advice.kind === 'refer' && (
        <ButtonRow>
          <ButtonLink href={`/verwijzingen/nieuw?kind=${child.id}`} look="secondary" icon="arrow" small>
            {text.refer}
          </ButtonLink>
        </ButtonRow>
      )}
    </Notice>
    {advice.forParents && <Paragraph>{text.forParents(advice.forParents)}</Paragraph>}
    <Details summary={text.why}>
      <Paragraph look="small">{text.because(advice)}</Paragraph>
      <Paragraph look="small">{text.limits}</Paragraph>
    </Details>
  </Card>
)

const toneOf = {
  refer: 'negative',
  consider: 'warning',
  watch: 'warning',
  need: 'info',
  'no-referral': 'positive',
  'no-advice': 'info',
} as const satisfies Record<LanguageAdvice['kind'], string>
