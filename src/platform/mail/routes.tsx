import { anyone } from '../auth/roles.ts'
import { page } from '../web/answer.ts'
import { type Router, router } from '../web/router.ts'
import { demoPost } from './mail-way.ts'
import { OutboxPage } from './outbox.view.tsx'
import { findMessages } from './store.ts'
import { text } from './text.ts'

/** The post of the demo, whose people are invented. Outside the demo this route does not exist. */
export function demoPostRoutes({ demo }: { demo: boolean }): Router {
  const routes = router('public')
  if (demo) {
    routes.get(demoPost, anyone, async ctx => {
      const messages = await findMessages(ctx.db, ctx.municipality)
      return page(text.title, <OutboxPage messages={messages} />)
    })
  }
  return routes
}
