/**
 * How far the words make a deed a fact: it is done, it is to come, somebody will not do it, it is only talked of, somebody
 * is asked to do it, or none of these (it is wanted, possible, conditional, over).
 */
export type Force = 'done' | 'to-come' | 'refused' | 'rumoured' | 'asked' | 'none'
