"""Which spans to mark: how likely each one is under the chain, and the set of them that promises the best F1.

Exact F1 is best served by marking the spans that are likelier than half of the F1 that one reaches (Lewis, SIGIR 1995),
not by the one best row of labels, which splits the chance of an end between its neighbours and so marks too little or too much.
"""

import numpy as np

from data import LABELS, ROLES, Span

LEAST = (0.25, 0.25, 0.25)  # the probability that a span of each role must exceed, tuned on the held-out tenth


def span_probabilities(scores, steps, paragraphs):
    """For each paragraph, the probability [3, N, N] that a role's span has its first token at i and its last at j.
    `scores` [T, 7] and `steps` [7, 7] are logarithms, as tensors."""
    scores, steps = scores.double().numpy(), steps.double().numpy()
    with np.errstate(divide="ignore"):
        forward, after, total = lattice(scores, steps)
    return [
        np.stack([role_probabilities(r, p["from"], p["to"], scores, steps, forward, after, total) for r in range(len(ROLES))])
        for p in paragraphs
    ]


def lattice(scores, steps):
    """By a token's label the log sums of all rows of labels up to the token, and of all that go on from it to the next
    token and the end; and the log sum of all rows."""
    odds, factors = np.exp(scores - scores.max(1, keepdims=True)), np.exp(steps)
    sums, forward, after = np.zeros(len(scores)), np.empty_like(scores), np.ones((len(scores) + 1, LABELS))
    for t in range(len(scores)):
        row = odds[t] * (forward[t - 1] @ factors if t else 1)
        sums[t] = row.sum()
        forward[t] = row / sums[t]
    after[-1] = 0
    for t in range(len(scores) - 1, -1, -1):
        onward = factors @ after[t + 1] if t + 1 < len(scores) else np.ones(LABELS)
        after[t] = odds[t] * onward / sums[t]
    scale = (np.log(sums) + scores.max(1)).cumsum()
    rest = np.append(scale[-1] - np.append(0, scale[:-1]), 0)
    return np.log(forward) + scale[:, None], np.log(after[1:]) + rest[1:, None], scale[-1]


def role_probabilities(role, start, to, scores, steps, forward, after, total):
    """The probabilities [N, N] of one role's spans in the paragraph of the tokens `[start, to)`."""
    first, inside = 1 + 2 * role, 2 + 2 * role
    others = [y for y in range(LABELS) if y != inside]

    def leave(label):
        out = np.logaddexp.reduce(steps[label, others] + after[start:to, others], 1)
        return np.append(out[:-1], 0) if to == len(scores) else out

    begin, size = forward[start:to, first], to - start
    run = (scores[start:to, inside] + steps[inside, inside]).cumsum()
    enter = steps[first, inside] - steps[inside, inside]
    longer = (begin - run)[:, None] + (enter + run + leave(inside))[None]
    logs = np.where(np.eye(size, dtype=bool), begin + leave(first), np.where(np.tri(size, k=0, dtype=bool), -np.inf, longer))
    return np.exp(logs - total)


def choose(probabilities, start, least=LEAST):
    """The spans of a paragraph that do not overlap and whose probabilities exceed `least` by the most in sum."""
    above = probabilities - np.array(least)[:, None, None]
    gains, roles = above.max(0), above.argmax(0)
    size = len(gains)
    best, back = np.zeros(size + 1), [-1] * (size + 1)
    for end in range(1, size + 1):
        sums = best[:end] + gains[:end, end - 1]
        begin = int(sums.argmax())
        best[end] = best[end - 1]
        if sums[begin] > best[end]:
            best[end], back[end] = sums[begin], begin
    spans, end = [], size
    while end > 0:
        if back[end] >= 0:
            role = int(roles[back[end], end - 1])
            spans.append(Span(role, start + back[end], start + end, float(probabilities[role, back[end], end - 1])))
        end = end - 1 if back[end] < 0 else back[end]
    return spans[::-1]
