"""Trains the storeys that read acts, beside the topmost layers of a model that stays as it is: `python tower.py NAME --trunk
TRUNK [--begin OTHER] [--all]`. TRUNK marks; OTHER was trained on acts too, and its topmost layers are what the tower begins as.

The layers below the tower do not change, so what they make of each window is computed once.
"""

import argparse
import copy
import logging
import random
import time

import torch

from data import Codebook, encode, read_articles, split, split_stories, windows
from decode import Read
from judge import act_targets
from model import climb
from places import WORK
from score import acts_right
from train import AVERAGING, begun, rate_at, save



def raised(trunk, other, storeys):
    """A model with a trunk's weights and a tower of so many layers that are another's topmost ones."""
    model = begun(trunk)
    model.reader.tower = copy.deepcopy(begun(other).reader.layers[-storeys:])
    model.reader.acts, model.judge = (copy.deepcopy(part) for part in acts_of(other))
    return model


def acts_of(name):
    """The parts of a model that judge acts."""
    model = begun(name)
    return model.reader.acts, model.judge


@torch.no_grad()
def seen(reader, articles):
    """Each window of articles with what the layers below the tower make of it, 16 bits a number."""
    out = []
    for article in articles:
        for window in windows(article):
            x = encode([window])
            with torch.autocast("cpu", torch.bfloat16):
                states, bias = reader.trunk(x["pieces"], x["features"])
                for layer in reader.layers[: len(reader.layers) - len(reader.tower)]:
                    states = layer(states, bias)
            out.append((window, states[0].bfloat16(), x["first"][0]))
    return out


def batches(views, pieces, rng):
    """Groups of windows of like size, about so many pieces each."""
    ordered = sorted(views, key=lambda v: len(v[1]) + rng.uniform(0, 16))
    groups, group = [], []
    for view in ordered:
        if group and (len(group) + 1) * len(view[1]) > pieces:
            groups.append(group)
            group = []
        group.append(view)
    rng.shuffle(groups)
    return [*groups, group]


def tower_reads(model, group):
    """What the judge goes by in a group of windows, [B, T, ACT + 3]."""
    size, tokens = max(len(s) for _, s, _ in group), max(len(f) for _, _, f in group)
    states, bias = torch.zeros(len(group), size, group[0][1].shape[1]), torch.full((len(group), 1, 1, size), -1e4)
    first = torch.zeros(len(group), tokens, dtype=torch.long)
    for i, (_, own, places) in enumerate(group):
        states[i, : len(own)], bias[i, ..., : len(own)], first[i, : len(places)] = own, 0, places
    with torch.autocast("cpu", torch.bfloat16):
        return model.reader.acts(model.reader.dropout(climb(model.reader.tower, states, bias, first))).float()


def train(model, views, options):
    """Trains a model's tower and judge on what lies below; returns the running average of its weights."""
    parts = [*model.reader.tower.parameters()], [*model.reader.acts.parameters(), *model.judge.parameters()]
    optimiser = torch.optim.AdamW([{"params": p, "peak": rate} for p, rate in zip(parts, (options.rate, 3 * options.rate))], lr=options.rate, weight_decay=0.01)
    average = copy.deepcopy(model).eval()
    trained = [p for part in parts for p in part]
    kept = [*average.reader.tower.parameters(), *average.reader.acts.parameters(), *average.judge.parameters()]
    rng, begin, done, step = random.Random(options.seed), time.monotonic(), 0.0, 0
    epochs = [batches(views, options.pieces, rng) for _ in range(options.epochs)]
    for group in (g for epoch in epochs for g in epoch):
        done = max(step / sum(map(len, epochs)), (time.monotonic() - begin) / options.seconds)
        if done > 1:
            break
        for part in optimiser.param_groups:
            part["lr"] = part["peak"] * rate_at(done)
        for layer in model.reader.tower:
            layer.in_bytes = done > 1 - options.coarse
        rows = tower_reads(model, group)
        targets = act_targets([w for w, _, _ in group], rows.shape[1], 0)
        loss = model.judge.loss(rows, targets) / max(1, len(targets["acts"]))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        step += 1
        with torch.no_grad():
            torch._foreach_lerp_(kept, trained, 1 - min(AVERAGING, step / (step + 10)))
        if step % 25 == 0:
            logging.info("step %d, %.0f %% in %.0f s: loss %.3f", step, 100 * done, time.monotonic() - begin, float(loss.detach()))
    return average


@torch.no_grad()
def right(model, views, articles):
    """How many acts and polarities a model gets right in articles."""
    rows = {a.id: [] for a in articles}
    for view in views:
        window, _, places = view
        own = tower_reads(model, [view])[0, window.first - window.start : window.last - window.start]
        rows[window.article.id].append(own)
    marked = [a for a in articles if rows[a.id]]
    return acts_right(model.judge, marked, [Read(None, None, torch.cat(rows[a.id])) for a in marked])


def main(options):
    """Trains, measures and saves one model."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", filename=WORK / f"{options.name}.log")
    codebook = Codebook(WORK / "tokenizer.json")
    (kept, held), (kept_own, held_own) = (
        split_by(read_articles(WORK / f"{part}.jsonl", codebook)) for part, split_by in (("train", split), ("own", split_stories))
    )
    model = (raised(options.trunk, options.begin, options.storeys) if options.begin else begun(options.trunk)).eval()
    own = [*kept_own, *held_own] if options.all else kept_own
    views = seen(model.reader, [*kept, *(held if options.all else []), *own])
    logging.info("%d windows", len(views))
    ids = {a.id for a in own}
    views += [v for v in views if v[0].article.id in ids] * (options.own - 1)
    model = train(model.train(), [v for v in views if v[0].article.judged], options)
    save(model, WORK / f"{options.name}-fp16.pt")
    if not options.all:
        logging.info("held out: %s; of our own %s", *(right(model, seen(model.reader, part), part) for part in (held, held_own)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--trunk", required=True, help="name of the model that stays as it is")
    parser.add_argument("--begin", help="name of the model whose topmost layers the tower begins as; without, the trunk's own tower goes on")
    parser.add_argument("--all", action="store_true", help="train on what is held out too: the model that ships")
    parser.add_argument("--storeys", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--pieces", type=int, default=4096)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--own", type=int, default=2, help="how often our own articles are read in an epoch")
    parser.add_argument("--coarse", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=1e9)
    parser.add_argument("--threads", type=int, default=1)
    main(parser.parse_args())
