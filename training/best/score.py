"""How well found attributions do on the held-out tenth, where the corpus has no rows for score.mjs."""

from data import ROLES


def measure(articles, found, counts=False):
    """Exact F1 of each role a sentence (as CofeNet counts), and of relations, in per cent; against each annotator. With
    `counts`, what there is, what was found and what of it is right instead."""
    tallies = {name: [0, 0, 0] for name in (*ROLES, "relations")}
    for article, predicted in zip(articles, found):
        for gold in article.annotators:
            for role in ROLES:
                count(tallies[role], in_sentences(article, gold, role), in_sentences(article, predicted, role))
            tally = tallies["relations"]
            tally[0] += len(gold)
            tally[1] += len(predicted)
            tally[2] += matched(gold, predicted)
    if counts:
        return tallies
    return {name: round(200 * hit / max(1, gold + pred), 2) for name, (gold, pred, hit) in tallies.items()}


def count(tally, gold, predicted):
    """Adds gold, predicted and common spans to a tally."""
    tally[0] += len(gold)
    tally[1] += len(predicted)
    tally[2] += len(gold & predicted)


def in_sentences(article, marked, role):
    """The runs of a role, cut at the ends of sentences."""
    return {
        (max(a, start), min(b, to))
        for x in marked
        for a, b in getattr(x, role)
        for start, to in article.sentences
        if a < to and start < b
    }


def matched(gold, predicted):
    """How many attributions are found: contents share half of their tokens, sources overlap or both are missing."""
    pairs = []
    for i, g in enumerate(gold):
        for j, p in enumerate(predicted):
            a, b = tokens_of(g.content), tokens_of(p.content)
            likeness = len(a & b) / len(a | b)
            if likeness >= 0.5:
                pairs.append((-likeness, i, j))
    taken_gold, taken_predicted, hits = set(), set(), 0
    for _, i, j in sorted(pairs):
        if i not in taken_gold and j not in taken_predicted:
            taken_gold.add(i)
            taken_predicted.add(j)
            a, b = tokens_of(gold[i].source), tokens_of(predicted[j].source)
            hits += bool(a & b) or not (a or b)
    return hits


def tokens_of(runs):
    """The tokens of runs."""
    return {t for a, b in runs for t in range(a, b)}
