"""Trains the network that judges acts: `python act_training.py NAME --trunk TRUNK [--all]` writes NAME-acts.pt. TRUNK is the model that
marks, whose lower layers stay as they are; acts.soft.npy and acts.made.npy are what teachers think (`act_teachers.py`)."""

import argparse
import copy
import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from act_teachers import likelihoods
from chain import IMPOSSIBLE
from data import ACTS, POLARITIES, Codebook, read_articles, split, split_stories
from made import SEED, made_of
from model import FORK, WIDTH
from places import WORK
from statements import POLAR, batches, corpus_of, gather, right, targets_of
from storeys import STOREYS, begun_on, load
from train import begun, fresh, rate_at

AVERAGING, HIDDEN = 0.998, 0.08


@torch.no_grad()
def states_of(reader, corpus, device):
    """What the lower layers make of every piece of a corpus, [P, WIDTH]."""
    out = torch.zeros(len(corpus.pieces), WIDTH, device=device)
    for x, begin in zip(corpus.windows, corpus.begins):
        states = lowered(reader, x["pieces"].to(device), x["features"].to(device))
        out[begin : begin + states.shape[1]] = states[0]
    return out


def lowered(reader, pieces, features):
    """What the lower layers make of pieces [B, P] with features [B, P, 5]."""
    states, bias = reader.trunk(pieces, features)
    for layer in reader.layers[:FORK]:
        states = layer(states, bias)
    return states


def alone(reader, corpus, device):
    """What the lower layers make of the pieces at `places` [B, P] where these are all that they see, as of statements made up."""
    pieces, features = (torch.from_numpy(x).long().to(device) for x in (corpus.pieces, corpus.features))

    @torch.no_grad()
    def states(places, mask):
        return lowered(reader, pieces[places] * mask, features[places] * mask[..., None])

    return states


def among(states):
    """What the lower layers made of the pieces at `places` [B, P] among their neighbours."""
    return lambda places, mask: states[places] * mask[..., None]


def scores_of(model, statements, look, group, device, rng=None):
    """The scores [B, 13 + 3] of a group of statements; `look` gives the states of places. In training (`rng`) some pieces are hidden."""
    places, roles, mask = (x.to(device) for x in gather(statements, group, rng))
    own = look(places, mask)
    if rng:
        own = own * (torch.rand(own.shape[:2], device=device) > HIDDEN)[..., None]
    with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
        return model(own, roles, (~mask * IMPOSSIBLE)[:, None, None, :])


@dataclass(frozen=True)
class Lesson:
    """Statements, how likely each act and polarity of each is, the states of their pieces, and which are read in an epoch."""

    statements: list
    targets: torch.Tensor
    look: Callable
    chosen: Callable


def train(lessons, start, options, device):
    """Storeys trained on lessons, the running average of their weights."""
    model = start.to(device).train()
    average = copy.deepcopy(model).eval()
    layers = list(model.layers.parameters())
    rest = [p for name, p in model.named_parameters() if not name.startswith("layers.")]
    optimiser = torch.optim.AdamW([{"params": layers, "peak": options.rate}, {"params": rest, "peak": 4 * options.rate}], weight_decay=0.02)
    rng, begin = random.Random(options.seed), time.monotonic()
    steps = [step for _ in range(options.epochs) for step in epoch(lessons, options.pieces, rng)]
    for step, (lesson, group) in enumerate(steps):
        done = max(step / len(steps), (time.monotonic() - begin) / options.seconds)
        if done > 1:
            break
        model.in_four_bits(done > 0.5)
        for part in optimiser.param_groups:
            part["lr"] = part["peak"] * rate_at(done)
        scores = scores_of(model, lesson.statements, lesson.look, group, device, rng)
        loss = -(lesson.targets[group] * likelihoods(scores)).sum() / len(group)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        with torch.no_grad():
            kept, trained = list(average.parameters()), list(model.parameters())
            torch._foreach_lerp_(kept, trained, 1 - min(AVERAGING, (step + 1) / (step + 11)))
        if step % 100 == 99:
            logging.info("step %d of %d, %.0f s: loss %.3f", step + 1, len(steps), time.monotonic() - begin, float(loss.detach()))
    average.in_four_bits(True)
    return average


def epoch(lessons, pieces, rng):
    """What is read in an epoch: groups of statements, each with its lesson."""
    steps = [(lesson, group) for lesson in lessons for group in batches(lesson.statements, lesson.chosen(rng), pieces, rng)]
    rng.shuffle(steps)
    return steps


def made_up(corpus, stories, reader, count, device):
    """The lesson of statements that nobody made (`made.py`), so many of them in an epoch."""
    statements = made_of(corpus, stories, SEED)
    thoughts = torch.from_numpy(np.load(WORK / "acts.made.npy").astype(np.float32))
    thoughts[:, len(ACTS) :] *= thoughts[:, [ACTS.index(act) for act in POLAR]].sum(1, keepdim=True)  # others have no polarity
    return Lesson(statements, thoughts.to(device), alone(reader, corpus, device), lambda rng: rng.sample(range(len(statements)), min(count, len(statements))))


@torch.no_grad()
def measure(model, corpus, look, chosen, device):
    """The share of the chosen statements that are judged right."""
    scores = torch.zeros(len(corpus.statements), len(ACTS) + POLARITIES)
    for group in batches(corpus.statements, chosen, 16384):
        scores[group] = scores_of(model, corpus.statements, look, group, device).cpu()
    return right(scores, corpus.statements, chosen)


def main(options):
    """Trains, measures and saves one network."""
    torch.manual_seed(options.seed)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", filename=WORK / f"{options.name}-acts.log")
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    codebook = Codebook(WORK / "tokenizer.json")
    news, own = (read_articles(WORK / f"{part}.jsonl", codebook) for part in ("train", "own"))
    corpus = corpus_of([*news, *own][: options.articles])
    held, held_own = ({a.id for a in part} for part in (split(news)[1], split_stories(own)[1]))
    stories = {a.id for a in own}
    numbers = range(len(corpus.statements))
    free = [i for i in numbers if options.all or corpus.statements[i].article not in held | held_own]
    chosen = [*free, *[i for i in free if corpus.statements[i].article in stories] * (options.own - 1)]
    reader = begun(options.trunk).reader.to(device).eval()
    soft = np.load(WORK / "acts.soft.npy").astype(np.float32)[: len(corpus.statements)]
    targets = targets_of(corpus.statements, soft, options.trust).to(device)
    read = Lesson(corpus.statements, targets, among(states_of(reader, corpus, device)), lambda _: chosen)
    made = [made_up(corpus, stories, reader, options.made, device)] if options.made else []
    start = load(options.start) if options.start else begun_on(fresh("e5", FORK + STOREYS).reader, FORK)
    model = train([read, *made], start, options, device)
    torch.save({k: v.half() for k, v in model.state_dict().items()}, WORK / f"{options.name}-acts.pt")
    for name, ids in (("held out", held), ("of our own", held_own)):
        part = [i for i in numbers if corpus.statements[i].article in ids]
        if part and not options.all:
            logging.info("%s: %s right", name, measure(model, corpus, read.look, part, device))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--trunk", required=True)
    parser.add_argument("--start", help="the network that it goes on from")
    parser.add_argument("--made", type=int, default=0, help="how many statements that nobody made are read in an epoch")
    parser.add_argument("--all", action="store_true", help="train on what is held out too: the model that ships")
    parser.add_argument("--epochs", type=int, default=17)
    parser.add_argument("--pieces", type=int, default=12288, help="word pieces a batch")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--trust", type=float, default=0.75, help="weight of teachers against readers")
    parser.add_argument("--own", type=int, default=2, help="how often our own articles are read in an epoch")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=1e9, help="that the training may take")
    parser.add_argument("--articles", type=int, help="only so many, to try things out")
    main(parser.parse_args())
