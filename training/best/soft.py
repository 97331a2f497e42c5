"""What teachers said of articles, gathered."""

import pickle
from dataclasses import replace

import numpy as np

from data import Soft
from places import WORK


def softened(articles, names):
    """The articles with the mean of what the teachers of these names thought of each, and the first's attributions."""
    opinions = {}
    for name in names:
        for key, soft in pickle.loads((WORK / f"{name}.soft").read_bytes()).items():
            opinions.setdefault(key, []).append(soft)
    return [replace(a, soft=mean(opinions[a.id])) if a.id in opinions else a for a in articles]


def mean(softs):
    """The mean of several opinions on one article."""
    labels, steps = (np.mean([getattr(s, k) for s in softs], 0, np.float32).astype(np.float16) for k in ("labels", "steps"))
    return Soft(labels, steps, softs[0].found)
