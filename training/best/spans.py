"""Which spans to mark: how likely each one is under the chain, and the set of them that promises the best F1.

Exact F1 is best served by marking the spans that are likelier than half of the F1 that one reaches (Lewis, SIGIR 1995),
not by the one best row of labels, which splits the chance of an end between its neighbours and so marks too little or too much.
"""

import torch

from data import LABELS, ROLES, Span

LEAST = (0.25, 0.25, 0.25)  # the probability that a span of each role must exceed, tuned on the held-out tenth


def span_probabilities(scores, steps, paragraphs):
    """For each paragraph, the probability [3, N, N] that a role's span has its first token at i and its last at j."""
    scores, steps = scores.double(), steps.double()
    forward, backward = lattice(scores, steps)
    total = forward[-1].logsumexp(0)
    after = torch.cat([(scores + backward)[1:], torch.zeros(1, LABELS)])
    return [
        torch.stack([role_probabilities(r, p["from"], p["to"], scores, steps, forward, after, total) for r in range(len(ROLES))])
        for p in paragraphs
    ]


def lattice(scores, steps):
    """The log sums of all rows of labels up to each token, and of all after it, by the token's label."""
    forward, backward = torch.zeros_like(scores), torch.zeros_like(scores)
    forward[0] = scores[0]
    for t in range(1, len(scores)):
        forward[t] = (forward[t - 1][:, None] + steps).logsumexp(0) + scores[t]
    for t in range(len(scores) - 2, -1, -1):
        backward[t] = (steps + scores[t + 1] + backward[t + 1]).logsumexp(1)
    return forward, backward


def role_probabilities(role, start, to, scores, steps, forward, after, total):
    """The probabilities [N, N] of one role's spans in the paragraph of the tokens `[start, to)`."""
    first, inside = 1 + 2 * role, 2 + 2 * role
    others = [y for y in range(LABELS) if y != inside]

    def leave(label):
        out = (steps[label, others] + after[start:to, others]).logsumexp(1)
        if to == len(scores):
            out[-1] = 0
        return out

    begin = forward[start:to, first]
    run = (scores[start:to, inside] + steps[inside, inside]).cumsum(0)
    enter = steps[first, inside] - steps[inside, inside]
    logs = begin[:, None] - run[:, None] + enter + run + leave(inside)
    longer = torch.triu(logs, 1) + torch.tril(torch.full_like(logs, -torch.inf))
    logs = torch.where(torch.eye(to - start, dtype=torch.bool), begin + leave(first), longer)
    return (logs - total).exp()


def choose(probabilities, start):
    """The spans of a paragraph that do not overlap and whose probabilities exceed LEAST by the most in sum."""
    gains, roles = (probabilities - torch.tensor(LEAST, dtype=torch.double)[:, None, None]).max(0)
    size = len(gains)
    best, back = torch.zeros(size + 1, dtype=torch.double), [None] * (size + 1)
    for end in range(1, size + 1):
        best[end] = best[end - 1]
        top, begin = (best[:end] + gains[:end, end - 1]).max(0)
        if top > best[end]:
            best[end], back[end] = top, int(begin)
    spans, end = [], size
    while end > 0:
        if back[end] is not None:
            spans.append(Span(int(roles[back[end], end - 1]), start + back[end], start + end))
        end = end - 1 if back[end] is None else back[end]
    return spans[::-1]
