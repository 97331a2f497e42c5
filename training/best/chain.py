"""A linear-chain conditional random field over the labels of a window's tokens, computed as a tree of matrix products."""

import torch
from torch import nn

from data import LABELS

IMPOSSIBLE = -1e4


def is_inside(label):
    """Whether a label is that of a span's second or later token."""
    return label > 0 and label % 2 == 0


class Chain(nn.Module):
    """Steps into the inside of a role from anywhere but that role are impossible, and so are insides where a paragraph
    begins."""

    def __init__(self):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(LABELS, LABELS))
        wrong = [[is_inside(b) and a not in (b, b - 1) for b in range(LABELS)] for a in range(LABELS)]
        self.register_buffer("barred", torch.tensor(wrong) * IMPOSSIBLE, persistent=False)
        insides = torch.tensor([is_inside(b) for b in range(LABELS)])
        self.register_buffer("insides", insides * IMPOSSIBLE, persistent=False)

    def scores(self, labels, begins):
        """Label scores with what a paragraph's beginning rules out ruled out."""
        return labels + begins[:, :, None] * self.insides

    def links(self, scores, lengths):
        """For each token after a row's first the score of each step into it, [B, T - 1, 7, 7]; beyond a row's end,
        steps that change nothing."""
        steps = self.steps + self.barred + scores[:, 1:, None, :]
        still = torch.full((LABELS, LABELS), IMPOSSIBLE, device=scores.device, dtype=scores.dtype).fill_diagonal_(0)
        beyond = torch.arange(1, scores.shape[1], device=scores.device)[None] >= lengths[:, None]
        return torch.where(beyond[:, :, None, None], still, steps)

    def loss(self, scores, lengths, labels, steps):
        """What each row's labels cost: the negative log likelihood, in the mean over rows of labels of which `labels`
        [B, T, 7] and `steps` [B, 7, 7] are the mean counts. Annotators and teachers teach in the same way."""
        said = (scores * labels).sum((1, 2)) + ((self.steps + self.barred) * steps).sum((1, 2))
        return partition(scores[:, 0], self.links(scores, lengths)) - said

    def marginals(self, scores, lengths):
        """How likely each label of each token is, and each step into it: [B, T, 7] and [B, T, 7, 7]; the first
        token's steps are nothing."""
        with torch.enable_grad():
            first = scores[:, 0].detach().requires_grad_()
            links = self.links(scores, lengths).detach().requires_grad_()
            begun, stepped = torch.autograd.grad(partition(first, links).sum(), (first, links))
        steps = torch.cat([torch.zeros_like(stepped[:, :1]), stepped], 1)
        return torch.cat([begun[:, None], stepped.sum(2)], 1), steps


def partition(first, links):
    """The log sum over all rows of labels: `first` [B, 7], `links` [B, N, 7, 7]; neighbours are multiplied pairwise
    until one is left."""
    while links.shape[1] > 1:
        odd = links[:, -1:] if links.shape[1] % 2 else links[:, :0]
        left, right = links[:, 0 : links.shape[1] - links.shape[1] % 2 : 2], links[:, 1::2]
        links = torch.cat([(left[..., :, :, None] + right[..., None, :, :]).logsumexp(-2), odd], 1)
    whole = first[:, :, None] + links[:, 0] if links.shape[1] else first[:, None, :]
    return whole.flatten(1).logsumexp(1)
