import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Stats } from '../../platform/html/components/stat.view.tsx'
import { familyHref } from '../family/family-href.ts'
import { type Child, fullName } from '../person.ts'
import { text } from './text.ts'

/** The number, for as long as the page is open. */
export const BsnPage = ({ child, bsn }: { readonly child: Child; readonly bsn: string | undefined }) => (
  <Reading>
    <PageHeader title={text.bsnTitle(fullName(child))} />
    {bsn === undefined ? (
      <Notice tone="info">
        <p>{text.bsnNone}</p>
      </Notice>
    ) : (
      <>
        <Stats stats={[{ label: text.bsn, value: inThrees(bsn) }]} />
        <Notice tone="info" icon="lock">
          <p>{text.bsnShown}</p>
        </Notice>
      </>
    )}
    <ButtonRow>
      <ButtonLink href={familyHref(child)} look="secondary">
        {text.back}
      </ButtonLink>
    </ButtonRow>
  </Reading>
)

/** '999 900 006': read aloud or typed over with less slips. */
const inThrees = (bsn: string): string => bsn.replace(/(\d{3})(?=\d)/g, '$1 ')
