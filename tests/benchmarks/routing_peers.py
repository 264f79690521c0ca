"""The methods the router is measured against, trained on the very same reports."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from rapidfuzz import fuzz, process
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import Pipeline, make_pipeline, make_union
from sklearn.svm import LinearSVC

Ranker = Callable[[Sequence[str]], list[list[str]]]


def trained_peers(texts: Sequence[str], departments: Sequence[str]) -> dict[str, Ranker]:
    """Naive Bayes, logistic regression and a linear SVM as one sets them up with scikit-learn."""
    words = {"min_df": 2, "sublinear_tf": True}
    letters = TfidfVectorizer(min_df=3, sublinear_tf=True, analyzer="char_wb", ngram_range=(3, 5))
    models = {
        "naive Bayes, words seen 3 times": make_pipeline(CountVectorizer(min_df=3), MultinomialNB(alpha=0.3)),
        "logistic regression, TF-IDF words": make_pipeline(
            TfidfVectorizer(**words), LogisticRegression(C=10, max_iter=200, tol=1e-3)
        ),
        "linear SVM, words and letters": make_pipeline(
            make_union(TfidfVectorizer(**words), letters), LinearSVC(C=0.3)
        ),
    }
    return {name: _ranker(model.fit(texts, departments)) for name, model in models.items()}


def _ranker(model: Pipeline) -> Ranker:
    def rank(texts: Sequence[str]) -> list[list[str]]:
        odds = (
            model.decision_function(texts)
            if hasattr(model, "decision_function")
            else model.predict_proba(texts)
        )
        return [[str(model.classes_[at]) for at in row[:3]] for row in np.argsort(-np.asarray(odds), axis=1)]

    return rank


def fuzzy_peers(phrases: dict[str, str]) -> dict[str, Ranker]:
    """Plain RapidFuzz: the best of the catalogue's phrases, whole text against phrase."""
    scorers = {"RapidFuzz token_set_ratio": fuzz.token_set_ratio, "RapidFuzz WRatio": fuzz.WRatio}
    return {name: _fuzzy(phrases, scorer) for name, scorer in scorers.items()}


def _fuzzy(phrases: dict[str, str], scorer: Any) -> Ranker:
    choices = list(phrases)

    def rank(texts: Sequence[str]) -> list[list[str]]:
        ranking = []
        for text in texts:
            near = process.extract(text, choices, scorer=scorer, processor=None, score_cutoff=20, limit=60)
            ranking.append(list(dict.fromkeys(phrases[phrase] for phrase, _, _ in near))[:3])
        return ranking

    return rank
