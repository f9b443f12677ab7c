import { ChildHeader, fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Tabs } from '../../../platform/html/components/tabs.view.tsx'
import type { Child as Content, Optional } from '../../../platform/html/html.ts'
import type { RecordPage } from './record-page.ts'
import { text } from './text.ts'

export type RecordPart = keyof typeof text.parts

type Props = {
  readonly page: RecordPage
  /** Which part of the record is on show. */
  readonly part: RecordPart
  readonly children: Content
} & Optional<{
  actions: Content
  alerts: Parameters<typeof ChildHeader>[0]['alerts']
}>

/** Around every page of a record: whose it is, what to mind, and its parts. */
export const RecordFrame = ({ page, part, children, actions, alerts }: Props) => {
  const record = `/jeugd/${page.child.id}`
  const hrefOf = (path: string): string => (path === '' ? record : `${record}/${path}`)
  return (
    <>
      <Breadcrumb trail={[{ href: '/jeugd', label: text.children }]} current={fullName(page.child)} />
      <ChildHeader {...page} alerts={alerts} actions={actions} />
      <Tabs
        label={text.partsLabel}
        tabs={Object.entries(text.parts).map(([path, label]) => ({ href: hrefOf(pathOf(path)), label }))}
        current={hrefOf(pathOf(part))}
      />
      {children}
    </>
  )
}

const pathOf = (part: string): string => (part === 'overzicht' ? '' : part)
