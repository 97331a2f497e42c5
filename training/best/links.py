"""Which span another belongs to: dot products of what they ask and answer, and how far apart they stand."""

import math

import torch
from torch import nn

LINK = 96  # width of the vectors whose dot product says whether two spans belong together
GAPS = (0, 1, 2, 4, 7, 11, 18, 30, 60)  # tokens between two spans, the least of each bucket
NEVER = -1e4


def gap_bucket(asking, other):
    """Where another span stands as seen from the one that asks: for contents and cues apart, before and after apart."""
    after = other.start >= asking.to
    gap = max(0, other.start - asking.to if after else asking.start - other.to)
    bucket = sum(gap >= least for least in GAPS) - 1
    return bucket + len(GAPS) * (after + 2 * (asking.role == 1))


class Linker(nn.Module):
    """Scores the spans that another may belong to. `links` [T, 4 * LINK + 1] holds of each token: what a content asks,
    what a cue answers, what a cue asks, what a source answers, and how much a cue would rather have no source; a span's
    vector is the mean of its tokens'."""

    def __init__(self):
        super().__init__()
        self.gaps = nn.Embedding(2 * 2 * len(GAPS), 1)
        nn.init.zeros_(self.gaps.weight)

    def scores(self, links, asking, others):
        """How well each of `others` answers the span `asking`; for a cue, the last score is that of no source."""
        kind = 2 * LINK * (asking.role == 1)
        asks = links[asking.start : asking.to, kind : kind + LINK].mean(0)
        distances = self.gaps.weight[[gap_bucket(asking, o) for o in others], 0]
        if others:
            answers = torch.stack([links[o.start : o.to, kind + LINK : kind + 2 * LINK].mean(0) for o in others])
            distances = distances + answers @ asks / math.sqrt(LINK)
        if asking.role != 1:
            return distances
        return torch.cat([distances, links[asking.start : asking.to, -1:].mean(0)])

    def loss(self, links, batch):
        """The negative log likelihood that the asking spans of a batch (`targets.Linking`) choose one of the right ones."""
        if not len(batch["asking"]):
            return links.sum() * 0
        sums = nn.functional.pad(links, (0, 0, 1, 0)).cumsum(1)
        row, start, to = batch["spans"].T
        vectors = (sums[row, to] - sums[row, start]) / (to - start)[:, None]
        asking, others, is_cue = vectors[batch["asking"]], vectors[batch["others"]], batch["is_cue"][:, None]
        asks = torch.where(is_cue, asking[:, 2 * LINK : 3 * LINK], asking[:, :LINK])
        answers = torch.where(is_cue[:, None], others[..., 3 * LINK : 4 * LINK], others[..., LINK : 2 * LINK])
        scores = (answers @ asks[:, :, None])[:, :, 0] / math.sqrt(LINK) + self.gaps(batch["buckets"])[:, :, 0]
        scores = torch.cat([scores, asking[:, -1:]], 1).masked_fill(~batch["choices"], NEVER)
        right = scores.masked_fill(~batch["right"], NEVER)
        return (batch["weights"] * (scores.logsumexp(1) - right.logsumexp(1))).sum()
