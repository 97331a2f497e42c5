import type { Dossier } from '@onrecord/record'
import { articles, contents } from '../dossier/articles.ts'
import { citationsIn } from '../dossier/citations.ts'
import { parts } from '../dossier/parts.ts'
import { sheetOf } from '../dossier/sheet.ts'
import { type Html, html } from '../html.ts'
import { page } from './page.ts'

/** The dossier, every line linked to its words in the articles, which follow it. */
export function dossierPage(dossier: Dossier): Html {
  const sheet = sheetOf(dossier, citationsIn)
  const { navigation, main } = parts(sheet)
  const count = sheet.view.articles.length
  const heading = `Dossier of ${count} article${count === 1 ? '' : 's'}`
  return page({
    kind: 'dossier',
    title: `${heading}: ${sheet.view.articles[0]?.title ?? ''}`,
    heading,
    styles: ['record', 'dossier', 'chart'],
    navigation: html`${navigation}${contents(sheet)}`,
    main: html`${main}${articles(sheet)}`,
  })
}
