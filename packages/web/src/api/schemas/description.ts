import { z } from 'zod'

/** An OpenAPI document, as far as it needs describing here. */
export const Description = z.looseObject({ openapi: z.string() }).meta({ description: 'An OpenAPI 3.1 document.' })
