import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { familyText as text } from './text.ts'
import { type Reachable, ReminderFields } from './visit.view.tsx'

type Props = { readonly reachable: Reachable; readonly wants: Reachable; readonly isSaved: boolean }

export const RemindersPage = ({ reachable, wants, isSaved }: Props) => (
  <Reading>
    <Stack>
      {isSaved && (
        <Notice tone="positive" live>
          <p>{text.remindersPage.saved}</p>
        </Notice>
      )}
      <PageHeader title={text.remindersPage.title} remark={text.remindersPage.intro} />
      <Form action="/mijn/herinneringen">
        <ReminderFields reachable={reachable} wants={wants} />
        {(reachable.mail || reachable.text) && <Button icon="check">{text.remindersPage.save}</Button>}
      </Form>
    </Stack>
  </Reading>
)
