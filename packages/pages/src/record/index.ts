/** A record as a page shows it: the article with its quotations marked, and beside it who said what. */
export { article } from './article.ts'
export { printed } from './blocks.ts'
export { colour, hues } from './colour.ts'
export { type Leading, type Leaf, leafOf, type Said, type Speaker } from './leaf.ts'
export { type Order, orders } from './order.ts'
export { cut, type Layer, layersOf, type Part, type Piece } from './pieces.ts'
export { sidebar } from './sidebar.ts'
export { nameOf, statement } from './statement.ts'
