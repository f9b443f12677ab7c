import { helplines } from '../../../knowledge/helplines/helplines.ts'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { text } from './text.ts'

const { danger } = text

/** Whom to call before writing: one touch on a telephone, and the steps of the reporting code for who may walk them. */
export const DangerNotice = ({ mayUseCode }: { readonly mayUseCode: boolean }) => (
  <Notice tone="warning" title={danger.title}>
    <p>
      {danger.call} <Dial of={helplines.emergency} />.
    </p>
    <p>
      {danger.suspicion} {mayUseCode ? <Link href="/signalen/meldcode">{danger.code}</Link> : danger.code} {danger.and}{' '}
      <Dial of={helplines.veiligThuis} />, {danger.always}.
    </p>
  </Notice>
)

const Dial = ({ of }: { readonly of: string }) => <Link href={`tel:${of.replaceAll(' ', '')}`}>{of}</Link>
