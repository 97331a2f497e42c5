"""The network: a pre-trained encoder with the engine's layers as extra inputs, a chain of role labels, and links."""

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from chain import IMPOSSIBLE, Chain
from data import FEATURES, LABELS, PAD
from links import LINK, Linker

WIDTH, HEADS, PLACES, VOCABULARY = 384, 12, 512, 30522
FORK = 2  # so many layers are the acts' too


class ByteEmbedding(nn.Module):
    """An embedding with a byte a weight and a scale a row: word embeddings stay as they were pre-trained."""

    def __init__(self, size):
        super().__init__()
        self.register_buffer("codes", torch.zeros(size, WIDTH, dtype=torch.int8))
        self.register_buffer("scale", torch.ones(size))

    def forward(self, index):
        return self.codes[index].float() * self.scale[index][..., None]


def coarse(x):
    """The activations [B, P, W] as bytes would hold them, one scale and one zero a row of the batch, as onnxruntime's
    dynamic quantisation does it; gradients pass as if nothing had been rounded."""
    exact = x.detach().float()
    low, high = exact.amin((1, 2), keepdim=True).clamp(max=0), exact.amax((1, 2), keepdim=True).clamp(min=0)
    scale = ((high - low) / 255).clamp(min=1e-9)
    zero = (-low / scale).round()
    return x + ((((exact / scale).round() + zero).clamp(0, 255) - zero) * scale - exact)


def coarse_weight(weight):
    """A matrix as bytes would hold it, one scale a row."""
    exact = weight.detach()
    scale = exact.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
    return weight + ((exact / scale).round() * scale - exact)


class FusedAttention(torch.autograd.Function):
    """Attention as one operator of onnxruntime's, for export; the rows of a batch must be of one length."""

    @staticmethod
    def forward(ctx, q, k, v):
        return torch.empty_like(q)

    @staticmethod
    def symbolic(g, q, k, v):
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=HEADS).setType(q.type())


class Layer(nn.Module):
    """One transformer layer of BERT (Devlin et al. 2019), normalised after each part."""

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.widen, self.narrow = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.attended, self.passed = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.in_bytes = False  # whether to compute with the coarse numbers of the exported file

    def apply_to(self, x, *parts):
        """What linear parts make of one input."""
        if not (self.in_bytes and self.training):
            return [part(x) for part in parts]
        x = coarse(x)
        return [F.linear(x, coarse_weight(part.weight), part.bias) for part in parts]

    def forward(self, x, bias, wanted=None):
        """What the layer makes of `wanted` (all of `x`, or some of its rows), which attend to all of `x`."""
        wanted = x if wanted is None else wanted
        (q,), (k, v) = self.apply_to(wanted, self.query), self.apply_to(x, self.key, self.value)
        if torch.onnx.is_in_onnx_export():
            mixed = FusedAttention.apply(q, k, v)
        else:
            q, k, v = (y.view(*y.shape[:2], HEADS, WIDTH // HEADS).transpose(1, 2) for y in (q, k, v))
            mixed = F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype), self.dropout.p if self.training and q.is_cuda else 0.0)
            mixed = mixed.transpose(1, 2).flatten(2)
        x = self.attended(wanted + self.dropout(self.apply_to(mixed, self.out)[0]))
        wide = F.gelu(self.apply_to(x, self.widen)[0])
        return self.passed(x + self.dropout(self.apply_to(wide, self.narrow)[0]))


class Reader(nn.Module):
    """From pieces and features to what decoding needs of each token: `labels` [B, T, 7], the score of each label, and `links`
    [B, T, 4 * LINK + 1] (`links.Linker`); and what the lowest FORK layers make of each piece, `states` [B, P, WIDTH], on which the acts
    are judged (`storeys.py`)."""

    def __init__(self, layers, dropout=0.1):
        super().__init__()
        self.words, self.places = ByteEmbedding(VOCABULARY), nn.Embedding(PLACES, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.extras = nn.ModuleList(nn.Embedding(n, WIDTH) for n in FEATURES.values())
        self.normal = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.labels, self.links = nn.Linear(WIDTH, LABELS), nn.Linear(WIDTH, 4 * LINK + 1)
        for extra in self.extras:
            nn.init.normal_(extra.weight, std=0.01)

    def forward(self, pieces, features, first):
        x, bias = self.trunk(pieces, features)
        for layer in self.layers[:FORK]:
            x = layer(x, bias)
        top = self.dropout(climb(self.layers[FORK:], x, bias, first))
        return self.labels(top), self.links(top), x

    def trunk(self, pieces, features):
        """What the first layer reads: embeddings [B, P, W], and the mask [B, 1, 1, P] that hides what is no piece."""
        x = self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.kind
        for i, extra in enumerate(self.extras):
            x = x + extra(features[:, :, i])
        return self.dropout(self.normal(x)), ((pieces == PAD) * IMPOSSIBLE)[:, None, None, :]


def climb(layers, x, bias, first):
    """What layers make of `x` [B, P, W] at the first pieces of tokens, [B, T, W]: of the top layer no others are looked at."""
    *lower, top = layers
    for layer in lower:
        x = layer(x, bias)
    return top(x, bias, torch.gather(x, 1, first[:, :, None].expand(-1, -1, WIDTH)))


class BestModel(nn.Module):
    """The reader, the chain and the linker, which are trained together."""

    def __init__(self, layers=12):
        super().__init__()
        self.reader, self.chain, self.linker = Reader(layers), Chain(), Linker()

    def loss(self, batch):
        """The mean loss a token of a batch that `targets.prepare` made."""
        with torch.autocast(batch["pieces"].device.type, torch.bfloat16):
            labels, links, _ = self.reader(batch["pieces"], batch["features"], batch["first"])
        scores = self.chain.scores(labels.float(), batch["begins"])
        chain = self.chain.loss(scores, batch["lengths"], batch["labels"], batch["steps"]).sum()
        return (chain + self.linker.loss(links.float(), batch)) / batch["lengths"].sum()


def load_pretrained(reader, file):
    """Puts the weights of an encoder (`pretrained.py`) into the reader, as many layers as it has, the first ones."""
    names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "out": "attention.output.dense", "attended": "attention.output.LayerNorm",
             "widen": "intermediate.dense", "narrow": "output.dense", "passed": "output.LayerNorm"}  # fmt: skip
    weights = load_file(file)
    with torch.no_grad():
        reader.words.codes.copy_(weights["words.codes"])
        reader.words.scale.copy_(weights["words.scale"])
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
