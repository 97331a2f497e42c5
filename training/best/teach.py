"""Lets teachers read what they were not trained on: `python teach.py NAME --fold F [train.py's options]`.

A teacher is trained on three quarters of the articles and says how likely it holds each label in the last quarter, in
the held-out tenth and in texts that nobody marked; `soft.py` gathers what all teachers said. Annotators disagree, and a
model that is taught by what other models make of an article it has learnt by heart learns the noise; one that is taught
by what they make of a new article learns how sure one can be.
"""

import argparse
import copy
import logging
import os
import pickle

import torch

from data import Codebook, Soft, read_articles, split
from decode import Read, read, settle
from places import WORK
from score import measure
from train import options_of, train

FOLDS = 4


def fold_of(articles, fold):
    """What a teacher of a fold learns from, and what it reads."""
    return [a for i, a in enumerate(articles) if i % FOLDS != fold], articles[fold::FOLDS]


def opinion(model, article, settled):
    """What a teacher thinks of an article."""
    said = read(model, article)
    steps = model.chain.steps.device
    scores, lengths = said.labels.double()[None], torch.tensor([len(said.labels)], device=steps)
    marginals, stepped = model.chain.double().marginals(scores, lengths)
    model.chain.float()
    said = Read(*(x.cpu() for x in said))
    return Soft(marginals[0].cpu().half().numpy(), stepped[0].cpu().half().numpy(), settle(settled, article, said))


def main(options, fold):
    """Trains one teacher and writes down what it thinks."""
    torch.set_num_threads(1)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", filename=WORK / f"{options.name}.log")
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    codebook = Codebook(WORK / "tokenizer.json")
    kept, held = split(read_articles(next(WORK.glob("train.jsonl*")), codebook)[: options.articles])
    plain = read_articles(next(WORK.glob("plain.jsonl*")), codebook)[: options.articles]
    own, other = fold_of(kept, fold)
    model = train(own, options, device)
    settled = copy.deepcopy(model).cpu()
    thoughts = {a.id: opinion(model, a, settled) for a in [*other, *held, *plain]}
    (WORK / f"{options.name}.soft").write_bytes(pickle.dumps(thoughts))
    for part, articles in (("fold", other), ("held out", held)):
        print(options.name, part, measure(articles, [thoughts[a.id].found for a in articles]), flush=True)


if __name__ == "__main__":
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--fold", type=int, required=True)
    own, rest = parser.parse_known_args()
    main(options_of(rest), own.fold)
