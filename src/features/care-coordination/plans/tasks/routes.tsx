import { may } from '../../../../platform/auth/roles.ts'
import { page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { myTasks } from './my-tasks.ts'
import { TasksPage } from './tasks.view.tsx'
import { taskText } from './text.ts'

/** For a parent, a youth or grandma: everything that waits for them, over all plans. */
export const familyTasks = router('family')

familyTasks.get('/mijn/taken', may.useOwnPlans, async ctx =>
  page(taskText.titleFamily, TasksPage({ tasks: await myTasks(ctx), today: ctx.today, base: '/mijn/plannen' })),
)
