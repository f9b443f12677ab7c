import { deedWords } from '../../../centre/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import { page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { findingsToLookInto } from './anomalies/look-into.ts'
import { PrivacyPage } from './privacy.view.tsx'
import { readRequests } from './requests/read-requests.ts'
import { RequestsPage } from './requests/requests.view.tsx'
import { text as requestsText } from './requests/text.ts'
import { readRuns } from './retention/read-runs.ts'
import { RetentionRunsPage } from './retention/runs.view.tsx'
import { text as retentionText } from './retention/text.ts'
import { text } from './text.ts'

export const privacy = router('professional')

privacy.get('/beheer/privacy', may.answerPrivacy, async ctx => {
  const findings = (await findingsToLookInto(ctx)).filter(({ outcome }) => outcome === null).length
  const { open, late } = await readRequests(ctx)
  const failed = (await readRuns(ctx)).works.filter(({ failures }) => failures > 0).length
  return page(text.title, PrivacyPage({ failed, findings, open: open.length, late }))
})

privacy.get('/beheer/privacy/bewaren', may.answerPrivacy, async ctx =>
  page(
    retentionText.title,
    RetentionRunsPage({ ...(await readRuns(ctx)), whatOf: object => deedWords('delete', object) }),
  ),
)

privacy.get('/beheer/privacy/verzoeken', may.answerPrivacy, async ctx =>
  page(requestsText.title, RequestsPage(await readRequests(ctx))),
)
