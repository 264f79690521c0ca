"""Figures of merit over ranked departments."""

from collections import Counter
from dataclasses import dataclass, field

CAP = 50  # reports a department counts for in the balanced mix: rarer ones count for all they have


@dataclass
class Ranked:
    """What one method said: per held-out report the true department, its ranking, its confidence."""

    rows: list[tuple[str, list[str], float]] = field(default_factory=list)

    def add(self, truth: str, ranking: list[str], confidence: float = 0.0) -> None:
        self.rows.append((truth, ranking, confidence))

    def share_right(self, within: int) -> float:
        return sum(truth in ranking[:within] for truth, ranking, _ in self.rows) / len(self.rows)

    def balanced(self, within: int) -> float:
        """Each department counts for at most CAP reports; its share right is weighted by that."""
        total, right = Counter(), Counter()
        for truth, ranking, _ in self.rows:
            total[truth] += 1
            right[truth] += truth in ranking[:within]
        weights = {name: min(CAP, count) for name, count in total.items()}
        return sum(weights[name] * right[name] / total[name] for name in total) / sum(weights.values())

    def calibration_error(self, bins: int = 10) -> float:
        error = 0.0
        for at in range(bins):
            inside = [row for row in self.rows if at / bins < row[2] <= (at + 1) / bins]
            if inside:
                right = sum(truth == ranking[0] for truth, ranking, _ in inside) / len(inside)
                error += abs(right - sum(row[2] for row in inside) / len(inside)) * len(inside)
        return error / len(self.rows)

    def precision_at(self, share: float) -> float:
        kept = sorted(self.rows, key=lambda row: -row[2])[: max(1, int(len(self.rows) * share))]
        return sum(truth == ranking[0] for truth, ranking, _ in kept) / len(kept)

    def coverage_at(self, precision: float) -> float:
        best = right = 0
        for count, (truth, ranking, _) in enumerate(sorted(self.rows, key=lambda row: -row[2]), start=1):
            right += truth == ranking[0]
            best = count if right >= precision * count else best
        return best / len(self.rows)

    def line(self) -> str:
        if not self.rows:
            return "-"
        figures = [self.share_right(1), self.share_right(3), self.balanced(1), self.balanced(3)]
        return "  ".join(f"{figure:.3f}" for figure in figures)
