import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { LetterForPlan } from '../../../guidance/index.ts'
import { storyText } from './text.ts'

export const LettersCard = ({ letters }: { readonly letters: readonly LetterForPlan[] }) =>
  letters.length === 0 ? null : (
    <Card id="brieven" title={storyText.letters.title}>
      <Paragraph>{storyText.letters.intro}</Paragraph>
      {letters.map(({ offer, words, by, at }) => (
        <Details summary={storyText.letters.of(offer, at)}>
          <Paragraph>{words}</Paragraph>
          <Paragraph look="small">{by}</Paragraph>
        </Details>
      ))}
    </Card>
  )
