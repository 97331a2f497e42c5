"""Which tokens are read to judge an attribution: its sentences and a little around them. The runtime repeats this."""

from bisect import bisect_right

from data import ROLES

MOST, BEFORE, AFTER = 128, 6, 3  # word pieces: of a statement that is longer only its beginning is read
WIDEST = (32, 16)  # what training reads around it, now more, now less


def view_of(article, attribution, before=BEFORE, after=AFTER):
    """The tokens that are read for an attribution, in order, and of these the first of its sentences and the first after them."""
    own = sorted(roles_of(attribution))
    starts = [s for s, _ in article.sentences]
    sentence = lambda token: article.sentences[max(0, bisect_right(starts, token) - 1)]  # noqa: E731
    whole = (own[0], own[-1] + 1)
    core = next((r for r in ((sentence(own[0])[0], sentence(own[-1])[1]), whole) if size(article, *r) <= MOST), None)
    if core is None:
        view = beginning(article, own)
        return view, view[0], view[-1] + 1
    lo, hi = core
    room = min(before, MOST - size(article, lo, hi))
    while lo > 0 and len(article.pieces[lo - 1]) <= room:
        lo -= 1
        room -= len(article.pieces[lo])
    room = min(after, MOST - size(article, lo, hi))
    while hi < len(article.tokens) and len(article.pieces[hi]) <= room:
        room -= len(article.pieces[hi])
        hi += 1
    return list(range(lo, hi)), *core


def roles_of(attribution):
    """What each token of an attribution is part of: 1 the source, 2 the cue, 3 the content."""
    return {t: r + 1 for r, name in enumerate(ROLES) for a, b in getattr(attribution, name) for t in range(a, b)}


def size(article, start, to):
    """The word pieces of a run of tokens."""
    return sum(len(article.pieces[t]) for t in range(start, to))


def beginning(article, tokens):
    """As many of the tokens, from the first on, as may be read."""
    view, room = [], MOST
    for t in tokens:
        room -= len(article.pieces[t])
        if room < 0:
            break
        view.append(t)
    return view
