import { getCentre } from '../../centre/index.ts'
import { fullName } from '../../people/index.ts'
import { may } from '../../platform/auth/roles.ts'
import { page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { ChildPage } from './child.view.tsx'
import { childStory } from './child-story.ts'

export const childPages = router('family')

childPages.get('/mijn/kinderen/:id', may.useFamilyPages, async (ctx, { params }) => {
  const story = await childStory(ctx, params.id ?? '')
  const { phone } = await getCentre(ctx)
  return page(fullName(story.subject.child), ChildPage({ story, today: ctx.today, phone }))
})
