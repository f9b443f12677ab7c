import { ageWords, birthWords, fullName } from '../../people/index.ts'
import { Avatar } from '../../platform/html/components/avatar.view.tsx'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { initialsOf } from '../../platform/html/initials.ts'
import { ClosedNotice } from '../child/closed.view.tsx'
import { opens } from '../sight.ts'
import { text } from '../text.ts'
import type { ChildView } from './home.ts'

type Props = { readonly view: ChildView; readonly today: Temporal.PlainDate }

/** One child, or oneself, in short: the rest is one page further. */
export const ChildCard = ({ view, today }: Props) => {
  const { child, as, sight } = view.subject
  const hasStory = opens(view.subject, 'health') || opens(view.subject, 'help')
  return (
    <Card
      id={`c-${child.id}`}
      title={fullName(child)}
      actions={<Avatar initials={initialsOf(fullName(child))} kind="family" />}
    >
      <p class="cjg-remark">{`${ageWords(child.birth, today)} · ${birthWords(child.birth)}`}</p>
      {sight.kind !== 'whole' && <ClosedNotice subject={view.subject} />}
      {view.vaccinations && <Paragraph>{text.vaccinationsShort(view.vaccinations.conclusion)}</Paragraph>}
      {child.birth.kind === 'expected' && hasStory && <Paragraph>{text.unborn}</Paragraph>}
      {hasStory && (
        <ButtonRow>
          <ButtonLink href={`/mijn/kinderen/${child.id}`} look="secondary" iconEnd="chevron" small>
            {as === 'self' ? text.storySelf : text.story(child.givenNames || fullName(child))}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}
