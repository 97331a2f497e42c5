"""Writes the records that score.mjs reads: `python predict.py dev OUT.jsonl [--onnx FILE] [--name NAME]`."""

import argparse
import json
import time
from pathlib import Path

import torch

from data import ROLES, Codebook, read_articles
from decode import decide
from export import OnnxReader, load
from score import measure
from train import PRETRAINED, WORK


def record(article, found):
    """An article's record, as far as score.mjs looks at it."""

    def text(run):
        return {"from": article.offsets[run[0]][0], "to": article.offsets[run[1] - 1][1]}

    statements = [{role: [text(run) for run in getattr(a, role)] for role in ROLES} for a in found]
    return {"article": {"id": article.id}, "statements": statements, "entities": []}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=("train", "dev"))
    parser.add_argument("out", type=Path)
    parser.add_argument("--name", default="best", help="of the checkpoint")
    parser.add_argument("--onnx", type=Path, help="read with this file instead of the checkpoint's network")
    options = parser.parse_args()
    torch.set_num_threads(1)
    model = load(WORK / f"{options.name}-fp16.pt")
    if options.onnx:
        model.reader = OnnxReader(options.onnx)
    articles = read_articles(WORK / f"{options.part}.jsonl", Codebook(PRETRAINED / "tokenizer.json"))
    begin = time.perf_counter()
    found = [decide(model, a) for a in articles]
    print(f"{len(articles) / (time.perf_counter() - begin):.1f} articles a second; {measure(articles, found)}")
    options.out.write_text("".join(json.dumps(record(a, f)) + "\n" for a, f in zip(articles, found)))
