"""From the network's scores to attributions, and how well they do. The runtime repeats `viterbi` and `attributions`."""

import torch

from data import LABELS, ROLES, Attribution, Span, encode, windows

BATCH = 1  # windows of one article are read one by one, as the runtime does


@torch.no_grad()
def read(model, article):
    """The label scores and link vectors of all tokens of an article, each from the window that decides on it."""
    labels, links = [], []
    for w in windows(article):
        x = encode([w])
        a, b = model.reader(x["pieces"], x["features"], x["first"])
        middle = slice(w.first - w.start, w.last - w.start)
        labels.append(model.chain.scores(a, x["begins"])[0, middle])
        links.append(b[0, middle])
    return (torch.cat(labels), torch.cat(links)) if labels else (torch.zeros(0, LABELS), torch.zeros(0, 1))


def viterbi(scores, steps):
    """The best row of labels of the tokens' scores [T, 7] under step scores [7, 7]."""
    best, back = scores[0] - torch.tensor([1e4 if y and y % 2 == 0 else 0 for y in range(LABELS)]), []
    for now in scores[1:]:
        top, came = (best[:, None] + steps).max(0)
        back.append(came.tolist())
        best = top + now
    row = [int(best.argmax())]
    for came in reversed(back):
        row.append(came[row[-1]])
    return row[::-1]


def spans_of(labels):
    """The role spans that a row of labels spells."""
    spans, t = [], 0
    while t < len(labels):
        start, label, t = t, labels[t], t + 1
        if label % 2:
            while t < len(labels) and labels[t] == label + 1:
                t += 1
            spans.append(Span(label // 2, start, t))
    return spans


def attributions(model, spans, links, paragraph_of):
    """Ties spans together: a content joins the cue of its choice, its own paragraph's or a neighbour's; a cue chooses
    a source of its paragraph, or none."""
    by_role = [[s for s in spans if s.role == r] for r in range(len(ROLES))]

    def near(span, role, reach):
        here = paragraph_of[span.start]
        return [s for s in by_role[role] if abs(paragraph_of[s.start] - here) <= reach]

    contents = {cue: [] for cue in by_role[1]}
    for content in by_role[2]:
        cues = near(content, 1, 1)
        if cues:
            contents[cues[int(model.linker.scores(links, content, cues).argmax())]].append(content)
    found = []
    for cue, own in contents.items():
        if own:
            sources = near(cue, 0, 0)
            choice = int(model.linker.scores(links, cue, sources).argmax())
            source = [(s.start, s.to) for s in sources[choice : choice + 1]]
            found.append(Attribution(tuple(source), ((cue.start, cue.to),), tuple((c.start, c.to) for c in own)))
    return found


@torch.no_grad()
def decide(model, article):
    """The attributions that a model finds in an article."""
    if not article.tokens:
        return []
    labels, links = read(model, article)
    spans = spans_of(viterbi(labels, model.chain.steps + model.chain.barred))
    paragraph_of = [i for i, p in enumerate(article.paragraphs) for _ in range(p["from"], p["to"])]
    return attributions(model, spans, links, paragraph_of)


def measure(articles, found):
    """Exact F1 of each role a sentence (as CofeNet counts), and of relations, in per cent; against each annotator."""
    tallies = {name: [0, 0, 0] for name in (*ROLES, "relations")}
    for article, predicted in zip(articles, found):
        for gold in article.annotators:
            for role in ROLES:
                count(tallies[role], in_sentences(article, gold, role), in_sentences(article, predicted, role))
            tally = tallies["relations"]
            tally[0] += len(gold)
            tally[1] += len(predicted)
            tally[2] += matched(gold, predicted)
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
    taken_gold, taken_pred, hits = set(), set(), 0
    for _, i, j in sorted(pairs):
        if i not in taken_gold and j not in taken_pred:
            taken_gold.add(i)
            taken_pred.add(j)
            a, b = tokens_of(gold[i].source), tokens_of(predicted[j].source)
            hits += bool(a & b) or not (a or b)
    return hits


def tokens_of(runs):
    """The tokens of runs."""
    return {t for a, b in runs for t in range(a, b)}
