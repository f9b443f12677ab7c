/** The page for developers, open to everyone. The interface itself is not made of pages: api.ts. */
import { text as platformText } from '../../platform/api/text.ts'
import { anyone } from '../../platform/auth/roles.ts'
import { page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { root } from './endpoints.ts'
import { guideText } from './guide.text.ts'
import { GuidePage } from './guide.view.tsx'
import { operations } from './operations.ts'
import { text } from './text.ts'

export const referralIndexGuide = router('public')

referralIndexGuide.get(
  `${root}/uitleg`,
  anyone,
  () => page(guideText.title, GuidePage({ description: `${root}/openapi.json`, addresses, problems })),
  { sharedFor: 300 },
)

const addresses = operations.map(({ endpoint: { method, path, scope }, summary }) => ({
  method,
  path: path.replace(/:(\w+)/g, '{$1}'),
  scope,
  summary,
}))
const problems = Object.entries({ ...platformText.problems, ...text.problems }).map(([code, problem]) => ({
  code,
  ...problem,
}))
