"""Writes the records that score.mjs reads: `python predict.py PART OUT.jsonl --name NAME [--exact] [--numbers NAME]`.

Also prints F1 with its 95 % interval over articles (1,000 bootstrap samples), and how well confidence is calibrated.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

import data
from calibrate import calibration_error, chances, judged
from data import ROLES, Codebook, read_articles
from decode import read, settle
from export import OnnxReader, load
from places import WORK
from score import measure


def record(article, found):
    """An article's record, as far as score.mjs looks at it."""

    def text(run):
        return {"from": article.offsets[run[0]][0], "to": article.offsets[run[1] - 1][1]}

    statements = [{role: [text(run) for run in getattr(a, role)] for role in ROLES} for a in found]
    return {"article": {"id": article.id}, "statements": statements, "entities": []}


def intervals(articles, found, samples=1000, seed=1):
    """The 95 % interval of each F1 over samples of the articles."""
    rng, every = np.random.default_rng(seed), {}
    alone = [measure([a], [f], counts=True) for a, f in zip(articles, found)]
    for _ in range(samples):
        picked = rng.integers(0, len(alone), len(alone))
        for name in alone[0]:
            gold, predicted, hit = np.sum([alone[i][name] for i in picked], 0)
            every.setdefault(name, []).append(200 * hit / max(1, gold + predicted))
    return {name: tuple(np.percentile(f1, (2.5, 97.5)).round(1).tolist()) for name, f1 in every.items()}


def reviewed(p, right):
    """The share of all that is wrong among the tenth of the attributions with the least confidence."""
    lowest = np.argsort(p)[: len(p) // 10]
    return float((1 - right[lowest]).sum() / (1 - right).sum())


def main(options):
    """Reads the articles, prints the scores, writes the records."""
    torch.set_num_threads(1)
    numbers = json.loads((WORK / f"{options.numbers or options.name}.json").read_text())
    data.WINDOW, data.CONTEXT = numbers["window"], numbers["context"]
    model = load(WORK / f"{options.name}-fp16.pt")
    if not options.exact:
        model.reader = OnnxReader(WORK / f"{options.name}.onnx")
    articles = read_articles(WORK / f"{options.part}.jsonl", Codebook(WORK / "tokenizer.json"))
    found = [settle(model, a, read(model, a), tuple(numbers["least"])) for a in articles]
    print(measure(articles, found), intervals(articles, found))
    known, right = judged(articles, found)
    p = chances(known, np.array([numbers["confidence"]["bias"], *numbers["confidence"]["weights"]]))
    print("calibration error", round(calibration_error(p, right), 3), "errors in the lowest tenth", round(reviewed(p, right), 3))
    options.out.write_text("".join(json.dumps(record(a, f)) + "\n" for a, f in zip(articles, found)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=("train", "dev"))
    parser.add_argument("out", type=Path)
    parser.add_argument("--name", default="best", help="of the checkpoint and of best.onnx")
    parser.add_argument("--numbers", help="name of the numbers, where they are another model's")
    parser.add_argument("--exact", action="store_true", help="read with the checkpoint's own weights instead of the int8 file")
    main(parser.parse_args())
