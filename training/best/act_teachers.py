"""Lets teachers of acts say how likely each act of each statement is: `python act_teachers.py` writes acts.soft.npy, [S, 13 + 3],
and acts.made.npy, [M, 13 + 3], of statements that nobody made (`made.py`).

A teacher is trained on three quarters of the articles and judges the last: what it has learnt by heart it could not teach. Those that
judge what is made up are trained on all.
"""

import argparse
import logging
import random
import time
from dataclasses import replace

import numpy as np
import torch

from data import ACTS, POLARITIES, Codebook, read_articles
from made import SEED, made_of
from mpnet import BEGIN, END, PAD, Teacher, vocabulary
from places import WORK
from statements import FOLDS, batches, corpus_of, gather, right, targets_of
from train import rate_at

TEACHERS = 2  # of what is made up


def likelihoods(scores):
    """The logarithms of how likely acts and polarities are, [B, 13 + 3]."""
    return torch.cat([part.log_softmax(1) for part in scores.float().split((len(ACTS), POLARITIES), 1)], 1)


def inputs_of(corpus, group, table, device):
    """The pieces and roles of a group of statements as MPNet reads them, between its beginning and its end."""
    places, roles, mask = gather(corpus.statements, group)
    pieces = torch.full((len(group), places.shape[1] + 2), PAD)
    pieces[:, 0], pieces[:, 1:-1] = BEGIN, torch.where(mask, table[torch.from_numpy(corpus.pieces)[places]], PAD)
    pieces[torch.arange(len(group)), mask.sum(1) + 1] = END
    return pieces.to(device), torch.nn.functional.pad(roles, (1, 1)).to(device)


def train(corpus, chosen, table, options, device):
    """A teacher trained on the chosen statements."""
    model, targets = Teacher().to(device).train(), targets_of(corpus.statements).to(device)
    new = [p for name, p in model.named_parameters() if name.startswith(("head", "roles"))]
    old = [p for name, p in model.named_parameters() if not name.startswith(("head", "roles"))]
    optimiser = torch.optim.AdamW([{"params": old, "peak": options.rate}, {"params": new, "peak": 10 * options.rate}], weight_decay=0.01)
    rng = random.Random(options.seed)
    steps = [g for _ in range(options.epochs) for g in batches(corpus.statements, chosen, options.pieces, rng)]
    for step, group in enumerate(steps):
        for part in optimiser.param_groups:
            part["lr"] = part["peak"] * rate_at(step / len(steps))
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            scores = model(*inputs_of(corpus, group, table, device))
        loss = -(targets[group] * likelihoods(scores)).sum() / len(group)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        if step % 100 == 99:
            logging.info("step %d of %d: loss %.3f", step + 1, len(steps), float(loss.detach()))
    return model.eval()


@torch.no_grad()
def opinions(model, corpus, chosen, table, device):
    """What a teacher thinks of the chosen statements; nought of the others."""
    out = np.zeros((len(corpus.statements), len(ACTS) + POLARITIES), np.float32)
    for group in batches(corpus.statements, chosen, 16384):
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            scores = model(*inputs_of(corpus, group, table, device))
        out[group] = likelihoods(scores).exp().cpu().numpy()
    return out


def main(options):
    """Trains the teachers, one a fold, and writes down what they think."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", filename=WORK / "act-teachers.log")
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    begin, tokenizer = time.monotonic(), WORK / "tokenizer.json"
    codebook, table = Codebook(tokenizer), vocabulary(tokenizer)
    news, own = (read_articles(WORK / f"{part}.jsonl", codebook) for part in ("train", "own"))
    corpus = corpus_of([*news, *own][: options.articles])
    thoughts = np.zeros((len(corpus.statements), len(ACTS) + POLARITIES), np.float32)
    for fold in range(FOLDS):
        torch.manual_seed(options.seed + fold)
        others, own = ([i for i, s in enumerate(corpus.statements) if (s.fold == fold) == mine] for mine in (False, True))
        thoughts += opinions(train(corpus, others, table, options, device), corpus, own, table, device)
        logging.info("fold %d: %s right, %.0f s", fold, right(thoughts, corpus.statements, own), time.monotonic() - begin)
    np.save(WORK / "acts.soft.npy", thoughts.astype(np.float16))
    stories = {a.id for a in own}
    made = replace(corpus, statements=made_of(corpus, stories, SEED))
    chosen = [i for i, s in enumerate(corpus.statements) for _ in range(2 if s.article in stories else 1)]
    heard = 0
    for teacher in range(TEACHERS):
        torch.manual_seed(options.seed + FOLDS + teacher)
        heard += opinions(train(corpus, chosen, table, options, device), made, range(len(made.statements)), table, device) / TEACHERS
    np.save(WORK / "acts.made.npy", heard.astype(np.float16))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--pieces", type=int, default=6144, help="word pieces a batch")
    parser.add_argument("--rate", type=float, default=4e-5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=int, help="only so many, to try things out")
    main(parser.parse_args())
