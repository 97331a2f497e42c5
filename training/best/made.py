"""Statements that nobody made, of the pieces of those that somebody did: a small network learns from what teachers think of them.

As in TinyBERT (Jiao et al. 2020) a student that has only its teacher's 24,000 examples learns them by heart; of what is made of them there
is no end. Each has the places of its pieces, so that it is read like the others, though not among their neighbours.
"""

from collections import defaultdict

import numpy as np

from data import FEATURES
from statements import Statement

KINDS = {"content": 90_000, "cue": 50_000, "words": 60_000, "part": 30_000}
CHANGED = (0.08, 0.15, 0.25)  # the share of the pieces that are changed for others of their tag
SEED = 5  # of what teachers are asked and students learn
SHORTEST, LONGEST = 3, 140  # pieces of its own sentences
SOURCE, CUE, CONTENT = 1, 2, 3
QUOTE, TAG = list(FEATURES).index("quote"), list(FEATURES).index("tag")


def made_of(corpus, own, seed):
    """Statements made of a corpus, the same for the same seed; statements of `own`, a set of articles, count twice."""
    rng, features = np.random.default_rng(seed), corpus.features
    whole = [i for i, s in enumerate(corpus.statements) if longest(s.roles, CONTENT)]
    like = groups(corpus.statements, whole, features)
    weight = np.array([2.0 if corpus.statements[i].article in own else 1.0 for i in whole])
    by_tag = {tag: np.flatnonzero(features[:, TAG] == tag) for tag in np.unique(features[:, TAG])}
    makers = {
        "content": lambda s, key: exchanged(s, partner(corpus, like, key, rng), CONTENT),
        "cue": lambda s, key: exchanged(s, partner(corpus, like, key, rng), CUE),
        "words": lambda s, _: reworded(s, features, by_tag, rng),
        "part": lambda s, _: shortened(s, rng),
    }
    out = []
    for kind, count in KINDS.items():
        for i in rng.choice(whole, count, p=weight / weight.sum()):
            s = corpus.statements[i]
            out.append(makers[kind](s, key_of(s, features)))
    return [s for s in out if s and SHORTEST <= s.core[1] - s.core[0] <= LONGEST and (s.roles == CONTENT).any()]


def longest(roles, role):
    """The longest run of a role, as where it begins and ends; none if there is none."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], roles == role, [0]]).astype(np.int8))).reshape(-1, 2)
    return tuple(max(edges, key=lambda e: e[1] - e[0])) if len(edges) else None


def key_of(statement, features):
    """What two statements must share to exchange parts: whether the content begins as a quotation does, and where the cue stands."""
    content, cue = (longest(statement.roles, r) for r in (CONTENT, CUE))
    return features[statement.places[content[0]], QUOTE], None if cue is None else cue < content


def groups(statements, whole, features):
    """The statements of each key."""
    out = defaultdict(list)
    for i in whole:
        out[key_of(statements[i], features)].append(i)
    return out


def partner(corpus, like, key, rng):
    """Any statement of a key."""
    return corpus.statements[rng.choice(like[key])]


def exchanged(statement, other, role):
    """A statement with another's content or cue in the place of its own; none where one of them has none."""
    a, b = longest(statement.roles, role), longest(other.roles, role)
    if not a or not b:
        return None
    return edited(statement, a, other.places[slice(*b)], role)


def edited(s, cut, places, role):
    """A statement with a run of its pieces changed for others."""
    join = lambda old, new: np.concatenate([old[: cut[0]], new, old[cut[1] :]])  # noqa: E731
    core = (s.core[0], s.core[1] + len(places) - (cut[1] - cut[0]))
    return Statement(join(s.places, places), join(s.roles, np.full(len(places), role)), core, 0, 0, s.article, s.fold)


def reworded(s, features, by_tag, rng):
    """A statement with some pieces changed for any of their tag, and now and then some left out."""
    places, share = s.places.copy(), rng.choice(CHANGED)
    for at in np.flatnonzero(rng.random(len(places)) < share):
        places[at] = rng.choice(by_tag[features[places[at], TAG]])
    kept = rng.random(len(places)) >= rng.choice([0, 0, 0.1])
    kept[[s.core[0], s.core[1] - 1]] = True
    core = (int(kept[: s.core[0]].sum()), int(kept[: s.core[1]].sum()))
    return Statement(places[kept], s.roles[kept], core, 0, 0, s.article, s.fold)


def shortened(s, rng):
    """A statement of which only a part is content; what is not may go, and source and cue may be unmarked."""
    (start, to), roles = longest(s.roles, CONTENT), s.roles.copy()
    if rng.random() < 0.3:
        roles[(roles == SOURCE) | (roles == CUE)] = 0
    if to - start <= 8:
        return Statement(s.places, roles, s.core, 0, 0, s.article, s.fold)
    first = int(rng.integers(start, to - 6))
    last = int(rng.integers(first + 5, to))
    roles[start:first] = roles[last:to] = 0
    part = Statement(s.places, roles, s.core, 0, 0, s.article, s.fold)
    return edited(part, (start, to), s.places[first:last], CONTENT) if rng.random() < 0.5 else part
