import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { Refusal } from '../refusal.ts'
import type { Room } from '../room.ts'
import { ownName } from './own-name.ts'
import { paced } from './paced.ts'
import { sameOrigin } from './same-origin.ts'
import { wholeText } from './whole-text.ts'

// In bytes: what one request may bring.
const LARGEST = 32 * 2 ** 20
// Of one visitor from another machine, a minute.
const REQUESTS = 600

/** What every request goes through, in this order: nothing runs, is fetched or framed that is not ours. */
export function guarded(room: Room): [MiddlewareHandler, ...MiddlewareHandler[]] {
  return [
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      strictTransportSecurity: false,
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    }),
    ...(room.token === null ? [ownName()] : [paced(REQUESTS)]),
    wholeText(),
    sameOrigin(),
    bodyLimit({
      maxSize: LARGEST,
      onError: () => {
        throw new Refusal(413, `a request may bring ${LARGEST / 2 ** 20} MiB at most`)
      },
    }),
  ]
}
