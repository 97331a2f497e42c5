"""From the network's scores to attributions. The runtime repeats this and `spans.py`."""

from typing import NamedTuple

import torch

from data import ROLES, Attribution, encode, windows
from spans import choose, span_probabilities


class Read(NamedTuple):
    """What the network says of the tokens of an article: label scores, what spans ask and answer."""

    labels: torch.Tensor
    links: torch.Tensor


@torch.no_grad()
def read(model, article):
    """What the network says of all tokens of an article, each from the window that decides on it."""
    labels, links = [], []
    device = model.chain.steps.device
    for w in windows(article):
        x = {k: v.to(device) for k, v in encode([w]).items()}
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            a, b, _ = model.reader(x["pieces"], x["features"], x["first"])
        middle = slice(w.first - w.start, w.last - w.start)
        labels.append(model.chain.scores(a.float(), x["begins"])[0, middle])
        links.append(b[0, middle].float())
    return Read(*map(torch.cat, (labels, links)))


def attributions(linker, spans, links, paragraph_of):
    """Ties spans together: a content joins the cue of its choice, its own paragraph's or a neighbour's; a cue chooses
    a source of its paragraph, or none."""
    by_role = [[s for s in spans if s.role == r] for r in range(len(ROLES))]

    def near(span, role, reach):
        here = paragraph_of[span.start]
        return [s for s in by_role[role] if abs(paragraph_of[s.start] - here) <= reach]

    contents, ties = {cue: [] for cue in by_role[1]}, {}
    for content in by_role[2]:
        cues = near(content, 1, 1)
        if cues:
            chances = linker.scores(links, content, cues).softmax(0)
            cue = cues[int(chances.argmax())]
            contents[cue].append(content)
            ties[cue] = min(ties.get(cue, 1.0), float(chances.max()))
    found = []
    for cue, own in contents.items():
        if own:
            sources = near(cue, 0, 0)
            chances = linker.scores(links, cue, sources).softmax(0)
            source = sources[int(chances.argmax()) :][:1]
            said = source[0].probability if source else None
            sure = (min(c.probability for c in own), cue.probability, said, ties[cue], float(chances.max()))
            found.append(Attribution(*(tuple((s.start, s.to) for s in spans) for spans in (source, [cue], own)), sure))
    return found


@torch.no_grad()
def decide(model, article):
    """The attributions that a model finds in an article; `model` lies in the processor's memory."""
    if not article.tokens:
        return []
    return settle(model, article, read(model, article))


@torch.no_grad()
def settle(model, article, scores, least=None):
    """The attributions that the network's scores of an article speak for."""
    probabilities = span_probabilities(scores.labels, model.chain.steps + model.chain.barred, article.paragraphs)
    spans = [s for p, of in zip(article.paragraphs, probabilities) for s in choose(of, p["from"], *([least] if least else []))]
    paragraph_of = [i for i, p in enumerate(article.paragraphs) for _ in range(p["from"], p["to"])]
    return attributions(model.linker, spans, scores.links, paragraph_of)
