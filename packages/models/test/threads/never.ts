import { serve } from '@onrecord/models'

await serve(async () => {
  throw new RangeError('no model here')
})
