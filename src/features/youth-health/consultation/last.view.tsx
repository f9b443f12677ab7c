import { Card } from '../../../platform/html/components/card.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { ConsultPage } from './consult-page.ts'
import { ActionList } from './moments/due-card.view.tsx'
import { text as momentsText } from './moments/text.ts'
import { outcomeWords } from './outcome-words.ts'
import type { LastContact } from './store.ts'
import { text } from './text.ts'

type Props = { readonly shown: ConsultPage; readonly moment: string }

/** What was agreed the last time, and what still has to be done. */
export const LastCard = ({ shown, moment }: Props) => {
  const { last, moments, birth, page } = shown
  const tried = moments.attempts.find(attempt => attempt.moment === moment)
  const own = `/jeugd/${page.child.id}`
  const isBirthUnknown = birth === null || birth.gestationDays === null || birth.weightGrams === null
  return (
    <Card id="vorige" title={text.parts.last}>
      {last ? <Last last={last} /> : <Paragraph>{text.last.none}</Paragraph>}
      {tried && <Notice tone="warning">{text.last.tried(tried.on, momentsText.reason[tried.reason])}</Notice>}
      {page.child.birth.kind === 'born' && isBirthUnknown && (
        <Paragraph>
          {text.birth.unknown} <Link href={`${own}/groei/geboorte`}>{text.birth.fill}</Link>
        </Paragraph>
      )}
      {moments.actions.length > 0 && (
        <>
          <Heading level={3}>{text.last.open}</Heading>
          <ActionList child={page.child.id} today={page.today} actions={moments.actions} />
        </>
      )}
    </Card>
  )
}

const Last = ({ last: { on, moment, byName, note, consultation } }: { readonly last: LastContact }) => (
  <>
    <Paragraph look="small">{text.last.when(on, moment, byName)}</Paragraph>
    {note && <Paragraph>{note}</Paragraph>}
    {consultation && outcomeWords(consultation).map(words => <Paragraph>{words}</Paragraph>)}
  </>
)
