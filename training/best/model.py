"""The network: a pre-trained encoder with the engine's layers as extra inputs, a chain of role labels, and links."""

import math

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from data import FEATURES, LABELS, PAD

WIDTH, HEADS, LAYERS, PLACES, VOCABULARY = 384, 12, 6, 512, 30522
LINK = 96  # width of the vectors whose dot product says whether two spans belong together
GAPS = (0, 1, 2, 4, 7, 11, 18, 30, 60)  # tokens between two spans, the least of each bucket
IMPOSSIBLE = -1e4


class Layer(nn.Module):
    """One transformer layer of BERT (Devlin et al. 2019), normalised after each part."""

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.widen, self.narrow = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.attended, self.passed = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, p, _ = x.shape
        q, k, v = (f(x).view(b, p, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = (q @ k.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + bias.to(q.dtype)).softmax(-1, dtype=q.dtype)
        x = self.attended(x + self.dropout(self.out((weights @ v).transpose(1, 2).reshape(b, p, WIDTH))))
        return self.passed(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Reader(nn.Module):
    """From pieces and features to what decoding needs of each token: `labels` [B, T, 7], the score of each label, and
    `links` [B, T, 4 * LINK + 1]: what a content asks, what a cue answers, what a cue asks, what a source answers, and
    how much a cue would rather have no source."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.words, self.places = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.extras = nn.ModuleList(nn.Embedding(n, WIDTH) for n in FEATURES.values())
        self.normal = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.labels, self.links = nn.Linear(WIDTH, LABELS), nn.Linear(WIDTH, 4 * LINK + 1)
        for extra in self.extras:
            nn.init.normal_(extra.weight, std=0.01)

    def forward(self, pieces, features, first):
        x = self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.kind
        for i, extra in enumerate(self.extras):
            x = x + extra(features[:, :, i])
        x = self.dropout(self.normal(x))
        bias = ((pieces == PAD) * IMPOSSIBLE)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        x = self.dropout(torch.gather(x, 1, first[:, :, None].expand(-1, -1, WIDTH)))
        return self.labels(x), self.links(x)


class Chain(nn.Module):
    """A linear-chain conditional random field over the labels of a window's tokens. Steps into the inside of a role
    from anywhere but that role are impossible, and so are insides where a paragraph begins."""

    def __init__(self):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(LABELS, LABELS))
        wrong = [[b > 0 and b % 2 == 0 and a not in (b, b - 1) for b in range(LABELS)] for a in range(LABELS)]
        self.register_buffer("barred", torch.tensor(wrong) * IMPOSSIBLE, persistent=False)
        insides = torch.tensor([b > 0 and b % 2 == 0 for b in range(LABELS)])
        self.register_buffer("insides", insides * IMPOSSIBLE, persistent=False)

    def scores(self, labels, begins):
        """Label scores with what a paragraph's beginning rules out ruled out."""
        return labels + begins[:, :, None] * self.insides

    def loss(self, scores, gold, lengths):
        """The negative log likelihood of each row's labels: `scores` [R, T, 7], `gold` [R, T]."""
        steps, rows = self.steps + self.barred, torch.arange(len(gold))
        mask = torch.arange(gold.shape[1])[None] < lengths[:, None]
        right = (scores.gather(2, gold[:, :, None])[:, :, 0] * mask).sum(1)
        right = right + (steps[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]).sum(1)
        total, totals = scores[:, 0], [scores[:, 0]]
        for t in range(1, gold.shape[1]):
            total = torch.logsumexp(total[:, :, None] + steps, 1) + scores[:, t]
            totals.append(total)
        return torch.logsumexp(torch.stack(totals, 1)[rows, lengths - 1], 1) - right


class Linker(nn.Module):
    """Which span another belongs to: dot products of what they ask and answer, and how far apart they stand."""

    def __init__(self):
        super().__init__()
        self.gaps = nn.Embedding(2 * 2 * len(GAPS), 1)
        nn.init.zeros_(self.gaps.weight)

    def scores(self, links, asking, others):
        """How well each of `others` answers the span `asking`; for a cue, the last score is that of no source.
        `links` [T, 4 * LINK + 1] is a window's or an article's."""
        kind = 2 * LINK * (asking.role == 1)
        asks = links[asking.start : asking.to, kind : kind + LINK].mean(0)
        distances = self.gaps(torch.tensor([gap_bucket(asking, o) for o in others], dtype=torch.long))[:, 0]
        if others:
            answers = torch.stack([links[o.start : o.to, kind + LINK : kind + 2 * LINK].mean(0) for o in others])
            distances = distances + answers @ asks / math.sqrt(LINK)
        if asking.role != 1:
            return distances
        return torch.cat([distances, links[asking.start : asking.to, -1:].mean(0)])


def gap_bucket(asking, other):
    """Where another span stands as seen from the one that asks: for contents and cues apart, before and after apart."""
    after = other.start >= asking.to
    gap = max(0, other.start - asking.to if after else asking.start - other.to)
    bucket = sum(gap >= least for least in GAPS) - 1
    return bucket + len(GAPS) * (after + 2 * (asking.role == 1))


class BestModel(nn.Module):
    """The reader, the chain and the linker, which are trained together."""

    def __init__(self):
        super().__init__()
        self.reader, self.chain, self.linker = Reader(), Chain(), Linker()

    def loss(self, window_inputs, readings):
        """The mean loss a token of a batch's readings."""
        with torch.autocast("cpu", torch.bfloat16):
            labels, links = self.reader(window_inputs["pieces"], window_inputs["features"], window_inputs["first"])
        labels, links = labels.float(), links.float()
        scores = self.chain.scores(labels, window_inputs["begins"])
        lengths = torch.tensor([len(r.labels) for r in readings])
        gold = nn.utils.rnn.pad_sequence([r.labels for r in readings], batch_first=True)
        rows, weights = torch.tensor([r.row for r in readings]), torch.tensor([r.weight for r in readings])
        chain_loss = (self.chain.loss(scores[rows, : gold.shape[1]], gold, lengths) * weights).sum()
        link_loss = sum(r.weight * self.link_loss(links[r.row], r) for r in readings)
        return (chain_loss + link_loss) / (lengths * weights).sum()

    def link_loss(self, links, reading):
        """The negative log likelihood that each asking span chooses one of the right ones."""
        loss = torch.zeros(())
        for asking, right in reading.links:
            span = reading.spans[asking]
            role = 0 if span.role == 1 else 1
            others = [i for i, s in enumerate(reading.spans) if s.role == role]
            scores = self.linker.scores(links, span, [reading.spans[i] for i in others])
            places = [others.index(i) for i in right] or [len(others)]
            loss = loss + torch.logsumexp(scores, 0) - torch.logsumexp(scores[places], 0)
        return loss


def load_pretrained(model, file):
    """Puts the weights of a BERT checkpoint into the reader."""
    names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "out": "attention.output.dense", "attended": "attention.output.LayerNorm",
             "widen": "intermediate.dense", "narrow": "output.dense", "passed": "output.LayerNorm"}  # fmt: skip
    weights, reader = load_file(file), model.reader
    with torch.no_grad():
        reader.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        reader.places.weight.copy_(weights["embeddings.position_embeddings.weight"])
        reader.kind.copy_(weights["embeddings.token_type_embeddings.weight"][0])
        copy_into(reader.normal, weights, "embeddings.LayerNorm")
        for i, layer in enumerate(reader.layers):
            for ours, theirs in names.items():
                copy_into(getattr(layer, ours), weights, f"encoder.layer.{i}.{theirs}")


def copy_into(module, weights, name):
    """Copies the weight and the bias of one part."""
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])
