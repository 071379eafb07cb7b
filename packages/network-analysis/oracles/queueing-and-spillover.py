"""Expected values of the tests on queues, closures, doors and structural overload, from an implementation of its own.

Erlang's formulas from the Poisson distribution of scipy (not by recursion), the wait also from the stationary
distribution of the chain of states; requests that move on as a recursion over sets in Python; doors by numpy's
inverse; betweenness by networkx. Random cases are drawn by numpy from the seed in the file.

    python3 -m venv .venv && .venv/bin/pip install networkx==3.6.1 numpy==2.4.6 scipy==1.17.1
    .venv/bin/python packages/network-analysis/oracles/queueing-and-spillover.py > packages/network-analysis/oracles/queueing-and-spillover.json
"""

import json
import platform
from collections import defaultdict

import networkx as nx
import numpy as np
import scipy
from scipy.optimize import brentq
from scipy.stats import norm, poisson

SEED = 20261014


def erlang_b(places, offered):
    return poisson.pmf(places, offered) / poisson.cdf(places, offered)


def erlang_c(places, offered):
    if offered >= places:
        return 1.0
    full = poisson.pmf(places, offered)
    return full / (full + (1 - offered / places) * poisson.cdf(places - 1, offered))


def mean_wait(places, per_week, weeks):
    if per_week * weeks >= places:
        return None
    return erlang_c(places, per_week * weeks) / (places / weeks - per_week)


def stationary(places, offered, states):
    """Mean list from the chain of states itself, cut off far out."""
    log = np.concatenate([[0.0], np.cumsum(np.log(offered) - np.log(np.minimum(np.arange(1, states), places)))])
    share = np.exp(log - log.max())
    share /= share.sum()
    return float((np.maximum(np.arange(states) - places, 0) * share).sum())


def places_needed(per_week, weeks, target):
    places = int(np.floor(per_week * weeks)) + 1
    while mean_wait(places, per_week, weeks) > target:
        places += 1
    return places


def spill(demand, capacity, weights, rounds):
    left = list(capacity)
    taken = [0.0] * len(demand)
    unmet = moves = 0.0
    piles = {(i, frozenset([i])): d for i, d in enumerate(demand) if d > 0}
    for turn in range(rounds + 1):
        arriving = defaultdict(float)
        for (at, _), amount in piles.items():
            arriving[at] += amount
        share = {at: min(amount, left[at]) / amount for at, amount in arriving.items()}
        for at, amount in arriving.items():
            left[at] -= share[at] * amount
        following = defaultdict(float)
        for (at, been), amount in piles.items():
            taken[at] += amount * share[at]
            rest = amount * (1 - share[at])
            open_doors = {j: w for j, w in weights[at].items() if j not in been}
            if turn == rounds or not open_doors:
                unmet += rest
                continue
            total = sum(open_doors.values())
            moves += rest
            for j, w in open_doors.items():
                following[(j, been | {j})] += rest * w / total
        piles = {key: amount for key, amount in following.items() if amount > 0}
    return {"taken": taken, "unmet": unmet, "moves": moves}


def random_cases(draw, count):
    cases = []
    for _ in range(count):
        size = int(draw.integers(2, 8))
        demand = [float(d) for d in draw.integers(0, 60, size)]
        capacity = [float(q) for q in draw.integers(0, 50, size)]
        weights = [
            {j: float(draw.integers(1, 9)) for j in range(size) if j != i and draw.random() < 0.5} for i in range(size)
        ]
        rounds = int(draw.integers(1, 7))
        out = spill(demand, capacity, weights, rounds)
        assert abs(sum(out["taken"]) + out["unmet"] - sum(demand)) < 1e-9
        cases.append({"demand": demand, "capacity": capacity, "weights": weights, "rounds": rounds, **out})
    return cases


def doors(accept, redirect):
    accept, redirect = np.array(accept), np.array(redirect)
    times = np.linalg.inv(np.eye(len(accept)) - redirect)
    lost = 1 - accept - redirect.sum(axis=1)
    columns = {"doors": times @ np.ones(len(accept)), "accepted": times @ accept, "lost": times @ lost}
    return {name: column.tolist() for name, column in columns.items()}


def random_doors(draw, count):
    cases = []
    for _ in range(count):
        size = int(draw.integers(1, 7))
        shares = draw.dirichlet(np.ones(size + 2), size)
        accept, redirect = shares[:, 0].tolist(), shares[:, 2:].copy()
        np.fill_diagonal(redirect, 0)
        cases.append({"accept": accept, "redirect": redirect.tolist(), **doors(accept, redirect)})
    return cases


def overload():
    ties = "s1-s2 s1-s3 s2-s3 s1-s4 m1-m2 m1-m3 m2-m3 m3-m4 m4-m5 s1-m1 s1-m2".split()
    means = {"s1": 4, "s2": 3, "s3": 2, "s4": 1, "s5": 2, "m1": 6, "m2": 3, "m3": 10, "m4": 5, "m5": 4}
    graph = nx.Graph([tie.split("-") for tie in ties])
    graph.add_node("s5")
    through = nx.betweenness_centrality(graph, normalized=False)
    routes, all_means = sum(through.values()), sum(means.values())
    return {v: through[v] / routes / (means[v] / all_means) for v in means}


def halfin_whitt(probability):
    return brentq(lambda b: 1 / (1 + b * norm.cdf(b) / norm.pdf(b)) - probability, 1e-6, 5)


TABLE = [(1, 0.85), (2, 1), (3, 2), (5, 4), (10, 8.5), (20, 17), (55, 48), (100, 85), (100, 95), (200, 170)]
SIZES = [1, 2, 4, 8, 10, 20, 50, 100, 200]
draw = np.random.default_rng(SEED)
for places, offered in TABLE:
    chain = stationary(places, offered, 20_000)
    assert abs(chain - mean_wait(places, offered, 1) * offered) < 1e-6, (places, offered, chain)
grid = [(int(c), float(np.round(c * r, 3))) for c in (1, 3, 7, 12, 40, 90, 250) for r in (0.2, 0.6, 0.85, 0.97, 1.1)]
abc = [{1: 3.0, 2: 1.0}, {0: 1.0, 2: 1.0}, {1: 1.0}]
print(
    json.dumps(
        {
            "versions": {
                "python": platform.python_version(),
                "networkx": nx.__version__,
                "numpy": np.__version__,
                "scipy": scipy.__version__,
            },
            "seed": SEED,
            "queues": [
                {
                    "places": c,
                    "offered": a,
                    "refused": float(erlang_b(c, a)),
                    "waiting": float(erlang_c(c, a)),
                    "wait": None if mean_wait(c, a, 1) is None else float(mean_wait(c, a, 1)),
                }
                for c, a in TABLE + grid
            ],
            "placesNeeded": [
                {"perWeek": l, "weeks": w, "target": t, "places": places_needed(l, w, t)}
                for l, w, t in [(1.8, 40, 4), (2, 40, 4), (1.7, 40, 1), (0.3, 78, 4), (12, 0.5, 0.1), (4.14, 40, 4)]
            ],
            "occupancyWhere": {
                str(p): {str(c): brentq(lambda r: erlang_c(c, c * r) - p, 1e-6, 1 - 1e-9) for c in SIZES}
                for p in (0.2, 0.5, 0.8)
            },
            "halfinWhitt": {str(p): halfin_whitt(p) for p in (0.2, 0.5, 0.8)},
            "abc": {
                name: spill([40, 30, 20], [0 if i == closed else q for i, q in enumerate((50, 32, 24))], abc, 6)
                for name, closed in (("none", -1), ("a", 0), ("b", 1), ("c", 2))
            },
            "spillovers": random_cases(draw, 60),
            "doors": [
                {
                    "accept": [0.25, 0.5, 1],
                    "redirect": [[0, 0.4, 0.13], [0.1, 0, 0.3], [0, 0, 0]],
                    **doors([0.25, 0.5, 1], [[0, 0.4, 0.13], [0.1, 0, 0.3], [0, 0, 0]]),
                }
            ]
            + random_doors(draw, 20),
            "overload": overload(),
        },
        indent=1,
    )
)
