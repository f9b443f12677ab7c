import { fullName, type Relation } from '../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import type { Subject } from '../sight.ts'
import { childText } from './text.ts'

const words = childText.closed

/** BW 1:377c speaks of a parent; who brings the child up without being one has no such right of their own. */
const parents: readonly (Relation | 'self')[] = ['mother', 'father', 'parent']

/** Why somebody sees nothing of a child, and what can be asked. */
export const ClosedNotice = ({ subject }: { readonly subject: Subject }) => {
  const { child, as, sight } = subject
  const name = child.givenNames || fullName(child)
  if (as === 'self')
    return (
      <Notice tone="info" title={words.self.title} icon="lock">
        <p>{words.self.body}</p>
      </Notice>
    )
  if (sight.kind === 'only-with-consent')
    return (
      <Notice tone="info" title={words.youth.title(name)} icon="lock">
        <p>{words.youth.body(name)}</p>
      </Notice>
    )
  const isParent = parents.includes(as)
  const said = isParent ? words.parent : words.carer
  const ask = `/mijn/berichten/nieuw?kind=${child.id}&onderwerp=${isParent ? 'important-facts' : 'other'}`
  return (
    <Notice tone="info" title={said.title(name)} icon="lock">
      <p>{said.body(name)}</p>
      {isParent && <Paragraph look="small">{words.parent.law}</Paragraph>}
      <ButtonRow>
        <ButtonLink href={ask} look="secondary" icon="chat" small>
          {said.ask}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}
