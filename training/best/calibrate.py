"""Chooses what the decoder needs on the held-out tenth: `python calibrate.py NAME [SHIPPED]`, from NAME-fp16.pt and NAME.onnx.

NAME is a model that has not seen the held-out tenth. SHIPPED, which may have, is decoded with the same least probabilities and
the same calibration, and with its own chain and distances. Writes NAME.json and SHIPPED.json.
"""

import json
import sys

import numpy as np
import torch

import data
from data import Codebook, read_articles, split
from decode import read, settle
from export import OnnxReader, load
from links import GAPS, LINK
from places import WORK
from score import matched, measure

TRIED = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45)


def scores_of(model, articles):
    """What the network says of each article."""
    return [read(model, a) for a in articles]


def best_least(model, articles, scores):
    """The least probability, one for all roles, with the highest F1 in the mean of the roles and relations."""
    at = {p: measure(articles, [settle(model, a, s, (p, p, p)) for a, s in zip(articles, scores)]) for p in TRIED}
    for p, f1 in at.items():
        print(p, f1)
    return (max(TRIED, key=lambda p: sum(at[p].values())),) * len(data.ROLES)


def odds(p):
    """The logarithm of a probability against its opposite, of neither more than can be known."""
    p = min(max(p, 1e-4), 0.999)
    return np.log(p / (1 - p))


def known_of(sure):
    """What the regression goes by: the odds of contents, cue, source (none: 0, and 1 after it), and of the two ties."""
    content, cue, source, *ties = sure
    said = [0.0, 1.0] if source is None else [odds(source), 0.0]
    return [odds(content), odds(cue), *said, *map(odds, ties)]


def judged(articles, found):
    """Of each attribution that was found in the articles: what is known of it, and the share of annotators who marked it so."""
    known, right = [], []
    for article, attributions in zip(articles, found):
        for x in attributions:
            known.append(known_of(x.sure))
            right.append(np.mean([matched(gold, [x]) for gold in article.annotators]))
    return np.array(known), np.array(right)


def fit(known, right, pull=0.01):
    """A logistic regression: bias and weights that make what was marked likeliest, by Newton's method."""
    x = np.column_stack([np.ones(len(known)), known])
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (right - p) / len(x) - pull * np.append(0, weights[1:])
        bend = (x * (p * (1 - p))[:, None]).T @ x / len(x) + pull * np.diag(np.append(0, np.ones(len(weights) - 1)))
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def chances(known, weights):
    """How likely each attribution is right, by a regression's weights."""
    return 1 / (1 + np.exp(-(weights[0] + known @ weights[1:])))


def calibration_error(p, right, bins=10):
    """The expected calibration error: over tenths of the attributions, how far the mean confidence is from the share right."""
    order = np.argsort(p)
    return sum(len(b) / len(p) * abs(p[b].mean() - right[b].mean()) for b in np.array_split(order, bins))


def main(name, *shipped):
    """Chooses, prints what was tried, writes."""
    torch.set_num_threads(1)
    model = load(WORK / f"{name}-fp16.pt")
    model.reader = OnnxReader(WORK / f"{name}.onnx")
    _, held = split(read_articles(WORK / "train.jsonl", Codebook(WORK / "tokenizer.json")))
    scores = scores_of(model, held)
    least = best_least(model, held, scores)
    found = [settle(model, a, s, least) for a, s in zip(held, scores)]
    known, right = judged(held, found)
    halves = [np.arange(len(known)) % 2 == i for i in (0, 1)]
    honest = np.concatenate([chances(known[h], fit(known[~h], right[~h])) for h in halves])
    print(least, measure(held, found), "calibration error, each half by the other:",
          round(calibration_error(honest, np.concatenate([right[h] for h in halves])), 3))  # fmt: skip
    weights = fit(known, right)
    for each in (name, *shipped):
        chosen = numbers(load(WORK / f"{each}-fp16.pt"), least, weights)
        (WORK / f"{each}.json").write_text(json.dumps(chosen))


@torch.no_grad()
def numbers(model, least, weights):
    """What `best.json` holds."""
    return {
        "window": data.WINDOW,
        "context": data.CONTEXT,
        "steps": rounded(model.chain.steps + model.chain.barred),
        "link": LINK,
        "gaps": GAPS,
        "distances": [round(float(v), 4) for v in model.linker.gaps.weight[:, 0]],
        "least": least,
        "confidence": {"bias": round(float(weights[0]), 4), "weights": [round(float(w), 4) for w in weights[1:]]},
    }


def rounded(rows):
    """Rows of numbers, as many digits of each as matter."""
    return [[round(float(v), 4) for v in row] for row in rows]


if __name__ == "__main__":
    main(*sys.argv[1:])
