"""The attributions that readers judged, as the networks for acts read them: runs of word pieces, and what each is part of."""

from dataclasses import dataclass

import numpy as np
import torch

from data import ACTS, POLARITIES, encode, windows
from views import AFTER, BEFORE, WIDEST, roles_of, view_of

FOLDS = 4
SMOOTHING = 0.05  # of what a reader said, the share that is any other act
POLAR = ("express", "assess")


@dataclass(frozen=True)
class Statement:
    """An attribution with an act: the places of its pieces among those of all `Corpus.windows`, widest view, and the role of each;
    `core` is where its own sentences lie in them."""

    places: np.ndarray
    roles: np.ndarray
    core: tuple
    act: int
    polarity: int
    article: str
    fold: int


@dataclass(frozen=True)
class Corpus:
    """Windows of articles (as `encode` gives them, one at a time), the first place of each, all their pieces [P] with their features
    [P, 5], and the statements."""

    windows: list
    begins: list
    pieces: np.ndarray
    features: np.ndarray
    statements: list


def corpus_of(articles):
    """The corpus of articles; those of one story lie in one fold."""
    inputs, begins, statements, at = [], [], [], 0
    for article in (a for a in articles if a.judged):
        places = {}
        for window in windows(article):
            x = encode([window])
            for t in range(window.first, window.last):
                start = at + int(x["first"][0, t - window.start])
                places[t] = range(start, start + len(article.pieces[t]))
            inputs.append(x)
            begins.append(at)
            at += x["pieces"].shape[1]
        statements += [statement(article, x, places) for x in article.judged]
    pieces, features = (np.concatenate([x[key][0].numpy() for x in inputs]) for key in ("pieces", "features"))
    return Corpus(inputs, begins, pieces, features, statements)


def statement(article, attribution, places):
    """One statement; `places` are those of each token's pieces."""
    view, lo, hi = view_of(article, attribution, *WIDEST)
    roles = roles_of(attribution)
    own = [(t, p) for t in view for p in places[t]]
    core = (sum(t < lo for t, _ in own), sum(t < hi for t, _ in own))
    fold = sum(map(ord, article.id[:3] if article.id[1:3].isdigit() else article.id)) * 7919 % FOLDS
    return Statement(np.array([p for _, p in own]), np.array([roles.get(t, 0) for t, _ in own]), core,
                     attribution.act, attribution.polarity, article.id, fold)  # fmt: skip


def targets_of(statements, soft=None, trust=0.0):
    """How likely each act and polarity of statements is, [S, 13 + 3]; `soft` [S, 13 + 3] is what teachers think, `trust` their weight.
    Polarity counts where the act has one and a reader said which."""
    hard = np.zeros((len(statements), len(ACTS) + POLARITIES), np.float32)
    for row, s in zip(hard, statements):
        row[: len(ACTS)] = SMOOTHING / len(ACTS)
        row[s.act] += 1 - SMOOTHING
        if s.polarity and ACTS[s.act] in POLAR:
            row[len(ACTS) + s.polarity - 1] = 1
    return torch.from_numpy(hard if soft is None else (1 - trust) * hard + trust * soft * (hard > 0))


def batches(statements, chosen, pieces, rng=None):
    """Groups of the chosen statements (indices), of like length, about so many pieces each."""
    length = lambda i: statements[i].core[1] - statements[i].core[0]  # noqa: E731
    groups, group = [], []
    for i in sorted(chosen, key=lambda i: length(i) + (rng.uniform(0, 8) if rng else 0)):
        if group and (len(group) + 1) * (length(i) + BEFORE + AFTER) > pieces:
            groups.append(group)
            group = []
        group.append(i)
    if rng:
        rng.shuffle(groups)
    return [*groups, group] if group else groups


def gather(statements, group, rng=None):
    """Places [B, P] and roles [B, P] of a group, and which of them are pieces. With `rng` as in training: more or less around
    each, sources and cues now and then unmarked, an edge now and then off by a piece, since marks are not always right."""
    rows = []
    for s in (statements[i] for i in group):
        before, after = (rng.randint(0, WIDEST[0]), rng.randint(0, WIDEST[1])) if rng else (BEFORE, AFTER)
        cut = slice(max(0, s.core[0] - before), s.core[1] + after)
        rows.append((s.places[cut], blurred(s.roles[cut], rng) if rng else s.roles[cut]))
    width = max(len(p) for p, _ in rows)
    places, roles = torch.zeros(2, len(rows), width, dtype=torch.long)
    mask = torch.zeros(len(rows), width, dtype=torch.bool)
    for i, (p, r) in enumerate(rows):
        places[i, : len(p)], roles[i, : len(p)], mask[i, : len(p)] = torch.from_numpy(p), torch.from_numpy(r), True
    return places, roles, mask


def blurred(roles, rng):
    """Roles as a model that marks might see them."""
    out = roles.copy()
    for role, share in ((1, 0.08), (2, 0.05)):
        if rng.random() < share:
            out[out == role] = 0
    for i in np.nonzero(out[1:] != out[:-1])[0]:
        if rng.random() < 0.06:
            out[i + 1] = out[i]
    return out


def right(scores, statements, chosen):
    """The share, in per cent, of the chosen statements whose likeliest act is the reader's."""
    return round(100 * float(np.mean([scores[i, : len(ACTS)].argmax() == statements[i].act for i in chosen])), 2)
