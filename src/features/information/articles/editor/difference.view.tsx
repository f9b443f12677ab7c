import { HiddenText } from '../../../../platform/html/components/hidden-text.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { type Change, isSame, type Part } from './difference.ts'
import { text } from './text.ts'

/** What went is struck through and what came is underlined; both are also said. */
export const DifferenceView = ({ difference }: { readonly difference: readonly Change[] }) => (
  <div>
    {isSame(difference) && <Paragraph>{text.difference.none}</Paragraph>}
    {!isSame(difference) && difference.map(change => <ChangeView change={change} />)}
  </div>
)

const ChangeView = ({ change }: { readonly change: Change }) => (
  <Paragraph>
    {change.map(part => (
      <>
        <PartView part={part} />{' '}
      </>
    ))}
  </Paragraph>
)

const PartView = ({ part }: { readonly part: Part }) => {
  switch (part.kind) {
    case 'same':
      return <>{part.text}</>
    case 'gone':
      return (
        <del>
          <HiddenText>{text.difference.gone} </HiddenText>
          {part.text}
        </del>
      )
    case 'new':
      return (
        <ins>
          <HiddenText>{text.difference.new} </HiddenText>
          {part.text}
        </ins>
      )
  }
}
