"""Articles as the engine sees them, and the windows of word pieces that the encoder reads.

`export-best.ts` writes the articles; everything here counts in the engine's tokens. The runtime repeats
`shape_of`, `Codebook` and `windows` in TypeScript: what is said here is its contract.
"""

import gzip
import json
import random
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import torch
from tokenizers import Tokenizer

ROLES = ("source", "cue", "content")
ACTS = ("apologise", "declare", "refuse", "commit", "demand", "ask", "deny", "admit", "accuse", "predict", "express", "assess", "assert")
POLARITIES = 3
LABELS = 1 + 2 * len(ROLES)  # 0 is no role; a role has 1 + 2 r for its first token and 2 + 2 r for the others
PAD, UNKNOWN, CLS, SEP, MASK = 0, 100, 101, 102, 103
LONGEST = 512  # word pieces a window in training, [CLS] and [SEP] included
WINDOW = 320  # the same where an article is read: attention costs the square
CONTEXT = 48  # word pieces read, but not decided on, on each side of a window's middle where the article has them
PIECES_A_TOKEN = 8  # of longer tokens, addresses mostly, the rest is not read

SHAPES = ("special", "lower", "capitalised", "upper", "mixed", "number", "mark")
KINDS = 9  # special, then the kinds of blocks in the order of export-best.ts
TAGS = 52  # special, then the tags in the order of the engine's tagset
FEATURES = {"shape": len(SHAPES), "quote": 5, "tag": TAGS, "kind": KINDS, "start": 4}


@dataclass(frozen=True)
class Span:
    """A run of tokens with a role; `to` is exclusive."""

    role: int
    start: int
    to: int
    probability: float = field(default=1.0, compare=False)


@dataclass(frozen=True)
class Attribution:
    """Runs of tokens, `(from, to)` each, that an annotator or the model ties together."""

    source: tuple
    cue: tuple
    content: tuple
    sure: tuple = field(default=(), compare=False)  # how likely its parts and ties are, in the order of the runtime's `confidence.ts`
    act: int = field(default=-1, compare=False)  # index into ACTS; -1 where no reader gave one
    polarity: int = field(default=0, compare=False)  # 1 against, 2 neither, 3 for; 0 where no reader said

    def spans(self):
        """Its runs as spans."""
        return [Span(r, *run) for r, name in enumerate(ROLES) for run in getattr(self, name)]


@dataclass(frozen=True)
class Soft:
    """How likely teachers hold each label of each token [N, 7] and each step into it [N, 7, 7], and what they would mark."""

    labels: object
    steps: object
    found: list


@dataclass(frozen=True)
class Article:
    """An article in tokens, with its pieces and features a token, and what each annotator marked."""

    id: str
    tokens: list
    offsets: list
    paragraphs: list
    sentences: list
    pieces: list
    features: list
    annotators: list
    soft: object = None  # what teachers think of it: `Soft`, where it was asked of them

    @cached_property
    def judged(self):
        """The attributions that have an act."""
        return [x for annotator in self.annotators[:1] for x in annotator if x.act >= 0]

    @cached_property
    def begins(self):
        """The tokens that begin a paragraph."""
        return {p["from"] for p in self.paragraphs}

    @cached_property
    def units(self):
        """Runs of tokens that one window holds whole: paragraphs, or parts of one that is longer than a window."""
        units = []
        for p in self.paragraphs:
            start, size = p["from"], 0
            for t in range(p["from"], p["to"]):
                if size + len(self.pieces[t]) > WINDOW - 2 * CONTEXT - 2:
                    units.append((start, t))
                    start, size = t, 0
                size += len(self.pieces[t])
            units.append((start, p["to"]))
        return units

    def size(self, unit):
        """The pieces of a unit, its [SEP] included."""
        return 1 + sum(len(self.pieces[t]) for t in range(*unit))


@dataclass(frozen=True)
class Window:
    """Units of an article that are read at once: tokens `[start, to)`, of which `[first, last)` are decided on."""

    article: Article
    units: list
    first: int
    last: int

    @property
    def start(self):
        return self.units[0][0]

    @property
    def to(self):
        return self.units[-1][1]

    @cached_property
    def size(self):
        return 1 + sum(self.article.size(u) for u in self.units)


def shape_of(token):
    """The shape of a token, an index into SHAPES."""
    letters = [c for c in token if c.isalpha()]
    if not letters:
        return SHAPES.index("number" if any(c.isdigit() for c in token) else "mark")
    if all(c.islower() for c in letters):
        return SHAPES.index("lower")
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return SHAPES.index("capitalised")
    return SHAPES.index("upper" if all(c.isupper() for c in letters) else "mixed")


class Codebook:
    """Turns tokens into the pre-trained encoder's word pieces; a token that has none is read as unknown."""

    def __init__(self, tokenizer_file):
        self.tokenizer = Tokenizer.from_file(str(tokenizer_file))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known = {}

    def pieces(self, token):
        """The pieces of one token, at most PIECES_A_TOKEN."""
        if token not in self.known:
            ids = self.tokenizer.encode(token, add_special_tokens=False).ids
            self.known[token] = ids[:PIECES_A_TOKEN] or [UNKNOWN]
        return self.known[token]


def read_articles(file, codebook):
    """The articles of a file that export-best.ts wrote."""
    articles = []
    text = gzip.decompress(Path(file).read_bytes()).decode() if str(file).endswith(".gz") else Path(file).read_text()
    for line in text.splitlines():
        a = json.loads(line)
        kinds = {t: p["kind"] + 1 for p in a["paragraphs"] for t in range(p["from"], p["to"])}
        starts = {s for s, _ in a["sentences"]}
        begins = {p["from"] for p in a["paragraphs"]}
        features = [
            (shape_of(token), quote + 1, tag + 1, kinds[t], 3 if t in begins else 2 if t in starts else 1)
            for t, (token, quote, tag) in enumerate(zip(a["tokens"], a["quotes"], a["tags"]))
        ]
        annotators = [
            [
                Attribution(*(tuple(map(tuple, x[role])) for role in ROLES), act=x.get("act", -1), polarity=x.get("polarity", -2) + 2)
                for x in annotator
            ]
            for annotator in a["annotators"]
        ]
        articles.append(Article(a["id"], a["tokens"], a["offsets"], a["paragraphs"], a["sentences"],
                                [codebook.pieces(t) for t in a["tokens"]], features, annotators))  # fmt: skip
    return articles


def windows(article):
    """The windows that cover an article: each decides on a middle and reads what fits of CONTEXT on both sides."""
    units, out, at = article.units, [], 0
    sizes = [article.size(u) for u in units]
    while at < len(units):
        left, room = at, CONTEXT
        while left > 0 and sizes[left - 1] <= room:
            left -= 1
            room -= sizes[left]
        end, room = at, WINDOW - 1 - sum(sizes[left:at])
        while end < len(units) and sizes[end] <= room:
            room -= sizes[end]
            end += 1
        decided = end
        if end < len(units):
            context = 0
            while decided - 1 > at and context + sizes[decided - 1] <= CONTEXT:
                decided -= 1
                context += sizes[decided]
        out.append(Window(article, units[left:end], units[at][0], units[decided - 1][1]))
        at = decided
    return out


def training_windows(article, rng):
    """Windows without context, cut anew each time: the first is of random length."""
    out, units, room = [], [], rng.randint(LONGEST // 4, LONGEST) - 1
    for unit in article.units:
        size = article.size(unit)
        if units and size > room:
            out.append(Window(article, units, units[0][0], units[-1][1]))
            units, room = [], LONGEST - 1
        units, room = [*units, unit], room - size
    return [*out, Window(article, units, units[0][0], units[-1][1])] if units else out


def batches(all_windows, pieces, rng=None):
    """Groups windows of like size into batches of about `pieces` word pieces, padding included."""
    ordered = sorted(all_windows, key=lambda w: w.size + (rng.uniform(0, 16) if rng else 0))
    out, batch = [], []
    for w in ordered:
        if batch and (len(batch) + 1) * max(w.size, batch[-1].size) > pieces:
            out.append(batch)
            batch = []
        batch.append(w)
    out.append(batch)
    if rng:
        rng.shuffle(out)
    return out


def encode(batch):
    """What the encoder reads: `pieces` [B, P], `features` [B, P, F], `first` [B, T] (the place of each token's first
    piece, 0 beyond the last) and `begins` [B, T] (tokens that begin a paragraph)."""
    size, tokens = max(w.size for w in batch), max(w.to - w.start for w in batch)
    pieces = torch.full((len(batch), size), PAD)
    features = torch.zeros((len(batch), size, len(FEATURES)), dtype=torch.long)
    first = torch.zeros((len(batch), tokens), dtype=torch.long)
    begins = torch.zeros((len(batch), tokens), dtype=torch.bool)
    for b, w in enumerate(batch):
        row, marks = [CLS], [(0,) * len(FEATURES)]
        for unit in w.units:
            for t in range(*unit):
                first[b, t - w.start] = len(row)
                begins[b, t - w.start] = t in w.article.begins
                row += w.article.pieces[t]
                marks += [w.article.features[t]] * len(w.article.pieces[t])
            row.append(SEP)
            marks.append((0,) * len(FEATURES))
        pieces[b, : len(row)] = torch.tensor(row)
        features[b, : len(row)] = torch.tensor(marks)
    return {"pieces": pieces, "features": features, "first": first, "begins": begins}


def split(articles):
    """Training articles and the tenth that is held out for tuning, by the name order of their ids."""
    ordered = sorted(articles, key=lambda a: a.id)
    return [a for i, a in enumerate(ordered) if i % 10], ordered[::10]


def split_stories(articles):
    """The same for our invented articles: every sixth story is held out, whole."""
    kept = [a for a in articles if int(a.id[1:3]) % 6]
    return kept, [a for a in articles if int(a.id[1:3]) % 6 == 0]


def epoch_batches(articles, pieces, seed):
    """The batches of one epoch; the same seed gives the same ones."""
    rng = random.Random(seed)
    return batches([w for a in articles for w in training_windows(a, rng)], pieces, rng)
