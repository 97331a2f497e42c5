/**
 * The web room. `serve` opens the door; `appOf` is what stands behind it, the routes, which tests ask without a server.
 * A page is a file in `pages/`: what it asks the archive, and how it shows the answer (`page.ts`); its JSON twin and its
 * feed come with it.
 */
export { appOf } from './app.ts'
export { type Desk, deskAt } from './desk.ts'
export type { Room } from './room.ts'
export { isLoopback, type Served, type ServeOptions, serve } from './serve.ts'
