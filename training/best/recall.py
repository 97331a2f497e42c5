"""Writes down what a model thinks of articles, its own training's among them: `python recall.py NAME`, from NAME-fp16.pt.

A model that learns something more forgets of what it knew, unless it is taught its own opinions along with it (Li and
Hoiem, Learning without Forgetting, ECCV 2016): `train.py --start NAME --teachers NAME`.
"""

import logging
import pickle
import sys
from dataclasses import replace

import torch

from data import Codebook, read_articles
from places import WORK
from teach import opinion
from train import begun


def main(name):
    """Reads the articles that train, and those that nobody marked."""
    codebook = Codebook(WORK / "tokenizer.json")
    model = begun(name).eval()
    articles = [a for part in ("train", "own") for file in WORK.glob(f"{part}.jsonl*") for a in read_articles(file, codebook)]
    thoughts = {}
    for i, article in enumerate(articles):
        if article.tokens:
            thoughts[article.id] = replace(opinion(model, article, model), acts=None)
        if i % 50 == 49:
            logging.info("%d of %d", i + 1, len(articles))
    (WORK / f"{name}.soft").write_bytes(pickle.dumps(thoughts))


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(2)
    main(sys.argv[1])
