"""Which act an attribution performs: each token has a vector and says how much it matters; a role's vector is their weighted mean."""

import numpy as np
import torch
from torch import nn

from data import ACTS, POLARITIES, ROLES

ACT = 64  # width of a token's vector
HIDDEN = 96
SMOOTHING = 0.05  # of what a reader said, the share that is any other act
POLAR = ("express", "assess")


class Judge(nn.Module):
    """Judges attributions. `rows` [T, ACT + 3] holds of each token its vector, and how much it matters as part of a source, a
    cue and a content. What a role does not have counts as nought."""

    def __init__(self):
        super().__init__()
        self.hidden, self.out = nn.Linear(len(ROLES) * ACT, HIDDEN), nn.Linear(HIDDEN, len(ACTS) + POLARITIES)
        self.dropout = nn.Dropout(0.1)

    def forward(self, rows, tokens, parts, size):
        """Scores [size, 13 + 3] of acts and polarities. `tokens` [N] are places in `rows`, `parts` [N] the attribution times 3
        plus the role that each is part of."""
        matters = rows[tokens, ACT + parts % len(ROLES)].sigmoid()
        sums = torch.zeros(size * len(ROLES), ACT + 1, device=rows.device)
        weighed = torch.cat([rows[tokens, :ACT] * matters[:, None], matters[:, None]], 1)
        sums = sums.index_add(0, parts, weighed)
        means = sums[:, :ACT] / sums[:, ACT:].clamp(min=1e-6)
        return self.out(self.dropout(self.hidden(self.dropout(means.view(size, -1))).relu()))

    def loss(self, rows, batch):
        """The negative log likelihood of the acts and polarities that readers and teachers gave."""
        size = len(batch["acts"])
        if not size:
            return rows.sum() * 0
        scores = self(rows.flatten(0, 1), batch["act_tokens"], batch["act_parts"], size)
        likely = torch.cat([part.log_softmax(1) for part in scores.split((len(ACTS), POLARITIES), 1)], 1)
        return -(batch["acts"] * likely).sum()


def act_targets(batch, width, trust):
    """What `Judge.loss` asks of a batch of windows whose rows are `width` tokens wide: the attributions with an act whose
    contents begin in their window, and of each how likely each act and polarity is, [A, 13 + 3]; `trust` is the weight of teachers."""
    tokens, parts, acts = [], [], []
    for row, w in enumerate(batch):
        soft = w.article.soft.acts if w.article.soft else None
        for i, x in enumerate(w.article.judged):
            inside = [[t for a, b in getattr(x, role) for t in range(a, b) if w.start <= t < w.to] for role in ROLES]
            if not inside[2] or (x.cue and not inside[1]):
                continue
            for role, own in enumerate(inside):
                tokens += [row * width + t - w.start for t in own]
                parts += [len(acts) * len(ROLES) + role] * len(own)
            acts.append(likely(x, None if soft is None else soft[i], trust))
    places = {name: torch.tensor(values, dtype=torch.long) for name, values in (("act_tokens", tokens), ("act_parts", parts))}
    return {**places, "acts": torch.from_numpy(np.array(acts, np.float32).reshape(-1, len(ACTS) + POLARITIES))}


def likely(attribution, soft, trust):
    """How likely each act and polarity of an attribution is; polarity counts where the act has one and somebody said which."""
    target = np.full(len(ACTS) + POLARITIES, SMOOTHING / len(ACTS))
    target[attribution.act] += 1 - SMOOTHING
    target[len(ACTS) :] = 0
    if soft is not None:
        target = (1 - trust) * target + trust * np.where(np.arange(len(target)) < len(ACTS), soft, 0)
    if attribution.polarity:
        target[len(ACTS) + attribution.polarity - 1] = 1
    elif soft is not None and ACTS[attribution.act] in POLAR:
        target[len(ACTS) :] = soft[len(ACTS) :]
    return target


@torch.no_grad()
def judge(model, rows, attributions):
    """The scores [A, 13 + 3] of attributions of an article, `rows` [T, ACT + 3] what the network says of its tokens."""
    runs = [(i * len(ROLES) + r, run) for i, x in enumerate(attributions) for r, role in enumerate(ROLES) for run in getattr(x, role)]
    tokens = torch.tensor([t for _, (a, b) in runs for t in range(a, b)], dtype=torch.long, device=rows.device)
    parts = torch.tensor([part for part, (a, b) in runs for _ in range(a, b)], dtype=torch.long, device=rows.device)
    return model(rows, tokens, parts, len(attributions))


def opinions(model, rows, attributions):
    """How likely a judge holds each act and polarity of attributions, [A, 13 + 3]."""
    scores = judge(model, rows, attributions).split((len(ACTS), POLARITIES), 1)
    return torch.cat([part.softmax(1) for part in scores], 1).numpy()
