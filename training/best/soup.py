"""Averages the weights of models that differ by their seeds: `python soup.py OUT NAME NAME ... [--held-out]`.

Trainings that start from one encoder end near each other; the mean of their weights does about as well as the mean of
their answers (Wortsman et al., ICML 2022), at the price of one.
"""

import argparse

import torch

from data import Codebook, read_articles, split
from places import WORK
from export import load
from train import held_out_scores


def averaged(names):
    """The mean of the weights of models."""
    states = [torch.load(WORK / f"{n}-fp16.pt", map_location="cpu") for n in names]
    return {k: v if v.dtype == torch.int8 else sum(s[k].float() for s in states).div(len(states)).half() for k, v in states[0].items()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("names", nargs="+")
    parser.add_argument("--held-out", action="store_true", help="measure it there; where its parts have not seen it")
    options = parser.parse_args()
    torch.save(averaged(options.names), WORK / f"{options.out}-fp16.pt")
    if options.held_out:
        _, held = split(read_articles(next(WORK.glob("train.jsonl*")), Codebook(WORK / "tokenizer.json")))
        model = load(WORK / f"{options.out}-fp16.pt").to("cuda" if torch.cuda.is_available() else "cpu")
        print(options.out, held_out_scores(model, held), flush=True)
