import { fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import type { Action, SeenItem } from '../item.ts'
import type { MinutesOf } from '../meetings/minutes/write-minutes.ts'
import { text as words } from '../text.ts'
import { text } from './text.ts'

type Props = { readonly seen: SeenItem; readonly minutes: readonly MinutesOf[]; readonly actions: readonly Action[] }
const says = text.letter

/** For the family: what was agreed and who does what, in plain words. What the members thought of it is not in it. */
export const LetterPage = ({ seen, minutes, actions }: Props) => {
  const last = minutes.find(one => one.minutes.agreed !== '')
  const name = seen.child?.givenNames ?? ''
  return (
    <>
      <Breadcrumb
        trail={[{ href: `/schoolzorg/besprekingen/${seen.item.id}`, label: words.about(seen.item, seen.child) }]}
        current={says.title}
      />
      <Reading>
        <PrintButton />
        <Heading level={1}>{says.title}</Heading>
        {seen.child && <Paragraph look="lead">{says.dear(fullName(seen.child))}</Paragraph>}
        {last ? (
          <>
            <Paragraph>{says.intro(seen.team.school.name, dayInTheNetherlands(last.meeting.startsAt))}</Paragraph>
            <Paragraph>{last.minutes.agreed}</Paragraph>
            {actions.length > 0 && (
              <SummaryList
                items={actions.map(action => ({
                  label: action.ownerWords,
                  value: `${action.what}, voor ${format.day(action.dueOn)}`,
                }))}
              />
            )}
            {last.minutes.leadName && <Paragraph>{says.contact(last.minutes.leadName)}</Paragraph>}
            {name && <Paragraph>{says.rights}</Paragraph>}
          </>
        ) : (
          <Paragraph>{says.none}</Paragraph>
        )}
      </Reading>
    </>
  )
}
