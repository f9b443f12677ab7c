import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import type { Plan } from './plan.ts'
import { shellOf } from './plan-tabs.view.tsx'
import { latestWords } from './rules.ts'
import { text } from './text.ts'

/** Why there is a plan, in the words of the family; nothing for who may not see it. */
export const ReasonCard = ({ plan, base }: { readonly plan: Plan; readonly base: string }) => {
  const words = latestWords(plan.reason)
  if (!words) return null
  const mayWrite = plan.closure === null && plan.sight.reason.level === 'writes'
  const label = shellOf(base) === 'family' ? text.changeOwnWords : text.changeWords
  return (
    <Card id="reden" title={text.reason} actions={mayWrite && <Link href={`${base}/woorden`}>{label}</Link>}>
      <p class="cjg-numbered__quote">„{words.words}”</p>
    </Card>
  )
}
