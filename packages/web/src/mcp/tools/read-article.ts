import { z } from 'zod'
import { Told as About } from '../../api/body.ts'
import { itemIn, readAt } from '../../api/read.ts'
import { Refusal } from '../../refusal.ts'
import { Told, toldIn, unkept } from '../told.ts'
import { tool } from '../tool.ts'

export const readArticle = tool({
  name: 'read_article',
  title: 'Read an article',
  about:
    'Reads an article that you have the text or the HTML of: who said what in it. Nothing of it is kept, and nothing is fetched. Give the day of publication if you know it; without it, “on Tuesday” stays without a date.',
  asked: z.object({
    text: z.string().min(1).exactOptional().describe('Plain text, paragraphs parted by empty lines.'),
    html: z.string().min(1).exactOptional().describe('The HTML of its page, in the place of text.'),
    ...About.shape,
  }),
  given: Told,
  async answer({ desk }, { text, html, ...about }) {
    if ((text === undefined) === (html === undefined)) throw new Refusal(400, 'give either text or html')
    const bytes = new TextEncoder().encode(text ?? html)
    const contentType = `${text === undefined ? 'text/html' : 'text/plain'}; charset=utf-8`
    const { record } = await readAt({ desk }, itemIn({ bytes, contentType, about }, 'file'))
    return toldIn(record, unkept)
  },
})
