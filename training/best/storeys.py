"""The network that judges acts, a statement at a time: storeys on the marking network's lower layers, in four bits a weight."""

import copy

import torch
import torch.nn.functional as F
from torch import nn

from data import ACTS, POLARITIES, ROLES
from model import WIDTH, Layer
from places import WORK

GROUP = 64  # weights of a row that share a scale
STOREYS, ACT, HIDDEN = 6, 96, 192


def four_bits(weight):
    """A matrix as four bits a weight would hold it: -7 to 7, and the scale of each group."""
    groups = weight.reshape(-1, GROUP)
    scale = groups.abs().amax(1, keepdim=True).clamp(min=1e-8) / 7
    return (groups / scale).round().clamp(-7, 7), scale


class Storey(Layer):
    """A layer that may compute with the numbers of four bits; gradients pass as if nothing had been rounded."""

    def apply_to(self, x, *parts):
        if not self.in_bytes:
            return [part(x) for part in parts]
        return [F.linear(x, part.weight + (rounded(part.weight.detach()) - part.weight.detach()), part.bias) for part in parts]


def rounded(weight):
    """What four bits make of a matrix."""
    codes, scale = four_bits(weight)
    return (codes * scale).reshape(weight.shape)


class Storeys(nn.Module):
    """From what the lower layers make of a statement's pieces, `states` [B, P, WIDTH], and their roles [B, P] (0 nothing, 1 source,
    2 cue, 3 content) to scores [B, 13 + 3] of acts and polarities. A role's vector is the mean of its pieces', each weighed by how
    much it matters."""

    def __init__(self, storeys=STOREYS, dropout=0.1):
        super().__init__()
        self.layers = nn.ModuleList(Storey(dropout) for _ in range(storeys))
        self.roles = nn.Embedding(len(ROLES) + 1, WIDTH)
        nn.init.normal_(self.roles.weight, std=0.02)
        self.acts, self.hidden = nn.Linear(WIDTH, ACT + len(ROLES)), nn.Linear(len(ROLES) * ACT, HIDDEN)
        self.out, self.dropout = nn.Linear(HIDDEN, len(ACTS) + POLARITIES), nn.Dropout(dropout)

    def forward(self, states, roles, bias=None):
        x = states + self.roles(roles)
        for layer in self.layers:
            x = layer(x, bias)
        rows = self.acts(self.dropout(x)).float()
        matters = rows[..., ACT:].sigmoid()
        means = []
        for r in range(len(ROLES)):
            weight = (roles == r + 1).float() * matters[..., r]
            means.append((rows[..., :ACT] * weight[..., None]).sum(1) / weight.sum(1, keepdim=True).clamp(min=1e-6))
        return self.out(self.dropout(F.gelu(self.hidden(self.dropout(torch.cat(means, 1))))))

    def in_four_bits(self, on):
        """Whether to compute with the numbers of the shipped file."""
        for layer in self.layers:
            layer.in_bytes = on


def begun_on(reader, first):
    """Storeys that begin as a reader's layers from `first` on."""
    model = Storeys()
    for ours, theirs in zip(model.layers, reader.layers[first:], strict=True):
        ours.load_state_dict(copy.deepcopy(theirs.state_dict()))
    return model


def load(name):
    """The network of a state file, NAME-acts.pt."""
    model = Storeys()
    model.load_state_dict({k: v.float() for k, v in torch.load(WORK / f"{name}-acts.pt", map_location="cpu").items()})
    return model
