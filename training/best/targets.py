"""What training asks of the network for a batch of windows: mean label counts, and which spans belong together."""

import numpy as np
import torch

from data import LABELS, ROLES, Span, encode
from links import gap_bucket

MARKS = {1523: "open", 1524: "close", 1520: "open", 1521: "close", 1000: "both", 1005: "both"}  # pieces “ ” ‘ ’ " '
STYLES = ((1523, 1524), (1520, 1521), (1000, 1000), (1005, 1005))  # how houses set quotation marks
QUOTE, OPENING, CLOSING = 1, 2, 4  # the feature that holds quotation places, and two of its values
SHIFTED = 0.1  # share of a span's ends that are moved by a token for the linker, which will see spans that are not quite right


def prepare(batch, seed, restyled=0.0, trust=0.0):
    """All a step of training needs: `encode`'s tensors, `labels` and `steps` for the chain, spans and links for the
    linker. `restyled` is the share of windows whose quotation marks are set in another style; `trust` the weight of
    teachers against annotators."""
    rng = np.random.default_rng(seed)
    inputs = encode(batch)
    for row in range(len(batch)):
        if rng.random() < restyled:
            restyle(inputs["pieces"][row], inputs["features"][row, :, QUOTE], STYLES[rng.integers(len(STYLES))])
    labels = np.zeros((len(batch), inputs["first"].shape[1], LABELS), np.float32)
    steps = np.zeros((len(batch), LABELS, LABELS), np.float32)
    linking = Linking()
    for row, w in enumerate(batch):
        soft, size = w.article.soft, w.to - w.start
        weight = trust if soft and w.article.annotators else 1.0 if soft else 0.0
        if weight:
            labels[row, :size] += weight * soft.labels[w.start : w.to].astype(np.float32)
            steps[row] += weight * soft.steps[w.start + 1 : w.to].astype(np.float32).sum(0)
            linking.read(row, w, soft.found, weight, rng)
        for annotator in w.article.annotators:
            share = (1 - weight) / len(w.article.annotators)
            marked = linking.read(row, w, annotator, share, rng)
            labels[row, np.arange(size), marked] += share
            np.add.at(steps[row], (marked[:-1], marked[1:]), share)
    lengths = torch.tensor([w.to - w.start for w in batch])
    beyond = -inputs["pieces"].shape[1] % 8  # attention is quicker over multiples of eight
    inputs["pieces"] = torch.nn.functional.pad(inputs["pieces"], (0, beyond))
    inputs["features"] = torch.nn.functional.pad(inputs["features"], (0, 0, 0, beyond))
    return {**inputs, "lengths": lengths, "labels": torch.from_numpy(labels), "steps": torch.from_numpy(steps), **linking.tensors()}


def restyle(pieces, places, style):
    """Sets the outer quotation marks of a window in another style."""
    for place, mark in ((OPENING, style[0]), (CLOSING, style[1])):
        for i in (places == place).nonzero()[:, 0].tolist():
            if int(pieces[i]) in MARKS:
                pieces[i] = mark


class Linking:
    """Gathers the spans of a batch and what asks for what."""

    def __init__(self):
        self.spans, self.links = [], []

    def read(self, row, window, annotator, weight, rng):
        """Takes in what one annotator marked in a window and returns its labels. A content asks for its cue where the
        window has it, a cue for its source. Of spans that overlap, the few there are, the first stands."""
        labels = np.zeros(window.to - window.start, np.int64)
        index, own = {}, []
        for s in (s for attribution in annotator for s in attribution.spans()):
            here = Span(s.role, s.start - window.start, s.to - window.start)
            if s in index or here.start < 0 or here.to > len(labels) or labels[here.start : here.to].any():
                continue
            index[s] = len(own)
            own.append(here)
            labels[here.start : here.to] = 2 + 2 * s.role
            labels[here.start] = 1 + 2 * s.role
        base = len(self.spans)
        self.spans += [(row, *shifted(s, len(labels), rng)) for s in own]
        by_role = [[i for i, s in enumerate(own) if s.role == r] for r in range(len(ROLES))]
        for attribution in annotator:
            sources, cues, contents = ([index[s] for s in attribution.spans() if s.role == r and s in index] for r in range(3))
            for asking, right in [*((c, cues) for c in contents if cues), *((c, sources) for c in cues)]:
                others = by_role[0 if own[asking].role == 1 else 1]
                buckets = [gap_bucket(own[asking], own[o]) for o in others]
                self.links.append((base + asking, own[asking].role == 1, [base + o for o in others], buckets,
                                   [base + r for r in right], weight))  # fmt: skip
        return labels

    def tensors(self):
        """`spans` [S, 3] (row, start, to), and for each link `asking`, `is_cue`, `others` and `buckets` [L, K], `open`
        [L, K + 1] (columns that hold a choice; the last is none's), `right` [L, K + 1], `weights`."""
        width = max((len(others) for _, _, others, _, _, _ in self.links), default=0)
        others, buckets = np.zeros((2, len(self.links), width), np.int64)
        choices, right = np.zeros((2, len(self.links), width + 1), bool)
        for i, (_, is_cue, own, gaps, good, _) in enumerate(self.links):
            others[i, : len(own)], buckets[i, : len(own)], choices[i, : len(own)] = own, gaps, True
            choices[i, -1] = is_cue
            right[i, : len(own)] = [o in good for o in own]
            right[i, -1] = is_cue and not good
        return {
            "spans": torch.tensor(self.spans, dtype=torch.long).reshape(-1, 3),
            "asking": torch.tensor([link[0] for link in self.links], dtype=torch.long),
            "is_cue": torch.tensor([link[1] for link in self.links], dtype=torch.bool),
            "others": torch.from_numpy(others),
            "buckets": torch.from_numpy(buckets),
            "choices": torch.from_numpy(choices),
            "right": torch.from_numpy(right),
            "weights": torch.tensor([link[5] for link in self.links], dtype=torch.float),
        }


def shifted(span, size, rng):
    """A span's ends, some of them a token off."""
    start, to = span.start, span.to
    if rng.random() < SHIFTED:
        start = min(max(0, start + (1 if rng.random() < 0.5 else -1)), to - 1)
    if rng.random() < SHIFTED:
        to = max(min(size, to + (1 if rng.random() < 0.5 else -1)), start + 1)
    return start, to
