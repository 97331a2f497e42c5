"""The teacher of acts: MPNet (Song et al. 2020), twelve layers of 768, that is told which pieces are source, cue and content.

It begins as all-mpnet-base-v2 (Apache-2.0), whose `model.safetensors` and `tokenizer.json` lie in `.cache/best/mpnet`.
"""

import json
import math

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from data import ACTS, POLARITIES
from places import WORK

WIDTH, HEADS, LAYERS, BEGIN, PAD, END = 768, 12, 12, 0, 1, 2
SPECIAL = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>"}


def vocabulary(tokenizer_file):
    """MPNet's number of each of BERT's word pieces: the pieces are the same, the numbers are not."""
    pieces = lambda file: json.loads(file.read_text())["model"]["vocab"]  # noqa: E731
    theirs, ours = pieces(WORK / "mpnet" / "tokenizer.json"), pieces(tokenizer_file)
    table = torch.full((len(ours),), theirs["[UNK]"])
    for piece, number in ours.items():
        table[number] = theirs.get(SPECIAL.get(piece, piece), theirs["[UNK]"])
    return table


class Block(nn.Module):
    """One layer, normalised after each part."""

    def __init__(self, weights, base, dropout):
        super().__init__()
        self.dropout = dropout
        attention = f"{base}.attention.attn"
        names = {"query": f"{attention}.q", "key": f"{attention}.k", "value": f"{attention}.v", "out": f"{attention}.o",
                 "widen": f"{base}.intermediate.dense", "narrow": f"{base}.output.dense"}  # fmt: skip
        for ours, theirs in names.items():
            rows, columns = weights[f"{theirs}.weight"].shape
            setattr(self, ours, filled(nn.Linear(columns, rows), weights, theirs))
        self.attended = filled(nn.LayerNorm(WIDTH, eps=1e-5), weights, f"{base}.attention.LayerNorm")
        self.passed = filled(nn.LayerNorm(WIDTH, eps=1e-5), weights, f"{base}.output.LayerNorm")

    def forward(self, x, bias):
        q, k, v = (part(x).view(*x.shape[:2], HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value))
        mixed = F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype)).transpose(1, 2).flatten(2)
        x = self.attended(x + F.dropout(self.out(mixed), self.dropout, self.training))
        return self.passed(x + F.dropout(self.narrow(F.gelu(self.widen(x))), self.dropout, self.training))


def filled(module, weights, name):
    """A module with the weights of that name."""
    with torch.no_grad():
        module.weight.copy_(weights[f"{name}.weight"])
        module.bias.copy_(weights[f"{name}.bias"])
    return module


def distances(length, device):
    """The bucket of each pair of places, as T5 (Raffel et al. 2020) has them: exact up to seven, then ever wider."""
    place = torch.arange(length, device=device)
    ahead = place[None, :] - place[:, None]
    far = 8 + (torch.log(ahead.abs().float().clamp(min=1) / 8) / math.log(16) * 8).long()
    return (ahead > 0) * 16 + torch.where(ahead.abs() < 8, ahead.abs(), far.clamp(max=15))


class Teacher(nn.Module):
    """From the pieces of a statement and their roles, both [B, P], to scores [B, 13 + 3] of acts and polarities."""

    def __init__(self, dropout=0.1):
        super().__init__()
        weights = load_file(WORK / "mpnet" / "model.safetensors")
        embedding = lambda name: nn.Embedding.from_pretrained(weights[f"{name}.weight"], freeze=False)  # noqa: E731
        self.words, self.places = embedding("embeddings.word_embeddings"), embedding("embeddings.position_embeddings")
        self.near = embedding("encoder.relative_attention_bias")
        self.normal = filled(nn.LayerNorm(WIDTH, eps=1e-5), weights, "embeddings.LayerNorm")
        self.blocks = nn.ModuleList(Block(weights, f"encoder.layer.{i}", dropout) for i in range(LAYERS))
        self.roles = nn.Embedding(4, WIDTH)
        nn.init.normal_(self.roles.weight, std=0.02)
        self.head = nn.Sequential(nn.Dropout(dropout), nn.Linear(4 * WIDTH, 512), nn.Tanh(), nn.Dropout(dropout), nn.Linear(512, len(ACTS) + POLARITIES))

    def forward(self, pieces, roles):
        length = pieces.shape[1]
        x = self.normal(self.words(pieces) + self.places.weight[2 : length + 2] + self.roles(roles))
        bias = self.near(distances(length, pieces.device)).permute(2, 0, 1)[None] + (pieces == PAD)[:, None, None, :] * -1e4
        for block in self.blocks:
            x = block(x, bias)
        means = [(x * part).sum(1) / part.sum(1).clamp(min=1) for part in ((roles == r)[..., None] for r in (1, 2, 3))]
        return self.head(torch.cat([x[:, 0], *means], 1).float())
