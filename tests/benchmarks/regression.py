"""The logistic regressions that weights are learned by: the same texts give the same weights."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

__all__ = ["SHOWN", "columns", "fit", "matrix"]

# A feature that occurs less often says nothing.
_SELDOM = 3
# The inverse of how strongly weights are kept small.
_STRENGTH = 0.7
#: A smaller weight is written as none: two decimals would show it as zero.
SHOWN = 0.005


def columns(examples: Sequence[Collection[Any]]) -> dict[Any, int]:
    """Return the column of each feature of *examples* that occurs often enough."""
    count = Counter(name for one in examples for name in set(one))
    return {name: at for at, name in enumerate(sorted(name for name in count if count[name] >= _SELDOM))}


def matrix(at: Mapping[Any, int], examples: Sequence[Collection[Any]]) -> Any:  # noqa: ANN401 - a sparse array
    """Return a row for each of *examples* with a one in the columns *at* which its features stand."""
    rows = [sorted({at[name] for name in one if name in at}) for one in examples]
    ends = np.cumsum([0, *map(len, rows)], dtype=np.int32)
    inside = np.array([column for row in rows for column in row], dtype=np.int32)
    return csr_matrix((np.ones(len(inside)), inside, ends), shape=(len(rows), len(at)))


def fit(seen: Any, right: Any, weight: Any) -> LogisticRegression:  # noqa: ANN401 - sparse and dense arrays
    """Return the regression, whose weights L1 regularization keeps few."""
    model = LogisticRegression(C=_STRENGTH, l1_ratio=1.0, solver="liblinear", max_iter=300, random_state=0)
    return model.fit(seen, right, sample_weight=weight)
