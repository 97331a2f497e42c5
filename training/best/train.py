"""Trains a model: `python train.py NAME [--encoder e5] [--layers 8] [--all] ...`; writes NAME-fp16.pt and NAME.log."""

import argparse
import copy
import logging
import os
import time

import torch
from torch.utils.data import DataLoader

from data import MASK, Codebook, epoch_batches, read_articles, split, split_stories
from decode import Read, read, settle
from model import BestModel, load_pretrained
from places import WORK
from score import measure
from soft import softened
from targets import prepare

DEEPER = 0.9  # rate of a layer against that of the one above it
WARM_UP = 0.06  # share of the training
AVERAGING = 0.995  # decay of the averaged weights
HIDDEN = 0.05  # share of the pieces that are masked


class Steps(torch.utils.data.Dataset):
    """All steps of a training, epoch after epoch, each with its own seed."""

    def __init__(self, articles, options):
        self.options = options
        self.batches = [b for e in range(options.epochs) for b in epoch_batches(articles, options.pieces, options.seed * 100 + e)]

    def __len__(self):
        return len(self.batches)

    def __getitem__(self, i):
        return prepare(self.batches[i], self.options.seed * 1_000_003 + i, self.options.restyled, self.options.trust)


def groups(model, options):
    """The parameters with their learning rates; word and place embeddings stay as they were pre-trained."""
    reader = model.reader
    reader.places.requires_grad_(False)
    top = len(reader.layers)
    encoder = [(layer.parameters(), options.rate * DEEPER ** (top - 1 - i)) for i, layer in enumerate(reader.layers)]
    encoder.append(([reader.kind, *reader.normal.parameters()], options.rate * DEEPER**top))
    heads = [reader.extras, reader.labels, reader.links, model.chain, model.linker]
    new = [p for part in heads for p in part.parameters()]
    return [{"params": list(p), "lr": rate, "peak": rate} for p, rate in [*encoder, (new, 5 * options.rate)]]


def rate_at(done):
    """The learning rate as a share of its peak where a share of the training is done: up, then linearly to nothing."""
    return done / WARM_UP if done < WARM_UP else max(0.0, (1 - done) / (1 - WARM_UP))


def fresh(encoder, layers):
    """A model that knows nothing but what its encoder was pre-trained on."""
    model = BestModel(layers)
    load_pretrained(model.reader, WORK / f"{encoder}.safetensors")
    return model


def storeys(state):
    """How many layers the reader has in the weights of a model."""
    return max((1 + int(k.split(".")[2]) for k in state if k.startswith("reader.layers.")), default=0)


def begun(name):
    """A model with the weights of another, as far as that one has them."""
    state = torch.load(WORK / f"{name}-fp16.pt", map_location="cpu")
    model = BestModel(storeys(state))
    model.load_state_dict({k: v if v.dtype == torch.int8 else v.float() for k, v in state.items()}, strict=False)
    return model


def train(articles, options, device):
    """A model trained on articles, with the running average of its weights. `options.seconds` ends it early."""
    torch.manual_seed(options.seed)
    model = begun(options.start) if options.start else fresh(options.encoder, options.layers)
    model.to(device)
    optimiser = torch.optim.AdamW(groups(model, options), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    average = copy.deepcopy(model).eval()
    pairs = [(a, p) for a, p in zip(average.parameters(), model.parameters()) if p.requires_grad]
    kept, trained = [a for a, _ in pairs], [p for _, p in pairs]
    steps, begin, running = Steps(articles, options), time.monotonic(), 0.0
    loader = DataLoader(steps, batch_size=None, num_workers=options.workers, prefetch_factor=8 if options.workers else None)
    for step, batch in enumerate(loader):
        done = max((step + 1) / len(steps), (time.monotonic() - begin) / options.seconds)
        if done > 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = group["peak"] * rate_at(done)
        for layer in model.reader.layers:
            layer.in_bytes = done > 1 - options.coarse
        batch = {k: v.to(device, non_blocking=True) for k, v in batch.items()}
        hidden = (torch.rand(batch["pieces"].shape, device=device) < HIDDEN) & (batch["pieces"] > MASK)
        loss = model.loss({**batch, "pieces": batch["pieces"].masked_fill(hidden, MASK)})
        optimiser.zero_grad()
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.found_inf = 1 - norm.isfinite().float()  # a step without a gradient is not taken
        optimiser.step()
        with torch.no_grad():
            torch._foreach_lerp_(kept, trained, 1 - min(AVERAGING, (step + 1) / (step + 11)))
        running = running + 0.02 * (torch.where(norm.isfinite(), loss.detach(), running) - running)
        if step % 25 == 24:
            logging.info("step %d of %d, %.0f s: loss %.4f", step + 1, len(steps), time.monotonic() - begin, float(running))
    logging.info("%d steps in %.0f s", step + 1, time.monotonic() - begin)
    return average


def held_out_scores(model, articles):
    """How well a model does on articles; the network runs where the model lies, the rest on the processor."""
    scores = [Read(*(x.cpu() for x in read(model, a))) for a in articles]
    model = copy.deepcopy(model).cpu()
    return measure(articles, [settle(model, a, s) for a, s in zip(articles, scores)])


def save(model, file):
    """Writes a model's weights, 16 bits each."""
    torch.save({k: v if v.dtype == torch.int8 else v.half() for k, v in model.state_dict().items()}, file)


def options_of(words=None):
    """The command line's options."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--encoder", default="e5")
    parser.add_argument("--start", help="name of a model whose weights to go on from")
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--all", action="store_true", help="train on the held-out tenth too: the model that ships")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--pieces", type=int, default=4096, help="word pieces a batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--restyled", type=float, default=0.25, help="share of windows with other quotation marks")
    parser.add_argument("--teachers", nargs="*", default=[], help="names of teachers (`teach.py`) to learn from")
    parser.add_argument("--trust", type=float, default=0.5, help="weight of teachers against annotators")
    parser.add_argument("--own", type=int, default=2, help="how often our own articles are read in an epoch")
    parser.add_argument("--coarse", type=float, default=0.0, help="last share of the training with the numbers of the int8 file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=1e9, help="that the training may take")
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--articles", type=int, help="only so many, to try things out")
    return parser.parse_args(words)


def main(options):
    """Trains, measures and saves one model."""
    torch.set_num_threads(1)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", filename=WORK / f"{options.name}.log")
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    logging.info("%s", options)
    codebook = Codebook(WORK / "tokenizer.json")
    articles = read_articles(next(WORK.glob("train.jsonl*")), codebook)[: options.articles]
    if options.teachers:
        articles = softened(articles, options.teachers)
        plain = softened(read_articles(next(WORK.glob("plain.jsonl*")), codebook)[: options.articles], options.teachers)
    own = [a for file in WORK.glob("own.jsonl*") for a in read_articles(file, codebook)]
    (kept, held), (kept_own, held_own) = split(articles), split_stories(own)
    marked = [*articles, *options.own * own] if options.all else [*kept, *options.own * kept_own]
    model = train([*marked, *(plain if options.teachers else [])], options, device)
    save(model, WORK / f"{options.name}-fp16.pt")
    if not options.all:
        scores = held_out_scores(model, held)
        logging.info("held out: %s; of our own %s", scores, held_out_scores(model, held_own))
        print(options.name, options.encoder, options.layers, options.rate, options.epochs, scores, flush=True)


if __name__ == "__main__":
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    main(options_of())
