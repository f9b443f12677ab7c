import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import type { Child, Optional } from '../../../platform/html/html.ts'
import { CallBar } from './call-bar.view.tsx'
import { nameOf, type Suspicion } from './suspicion.ts'
import { text } from './text.ts'

type Props = { readonly suspicion: Suspicion; readonly title: string } & Optional<{
  /** What just happened, above the title. */
  children: Child
}>

/** The top of every page below a file: whom to call, the way back to the file, and about whom it is. */
export const FileHead = ({ suspicion, title, children }: Props) => {
  const name = nameOf(suspicion) ?? text.unnamed
  return (
    <>
      <CallBar />
      {children}
      <Breadcrumb
        trail={[
          { href: '/signalen/meldcode', label: text.title },
          { href: `/signalen/meldcode/${suspicion.id}`, label: name },
        ]}
        current={title}
      />
      <PageHeader title={title} remark={name} />
    </>
  )
}
