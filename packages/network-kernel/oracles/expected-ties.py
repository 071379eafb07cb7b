"""Expected values of the tests on expected ties, from an implementation of its own.

numpy solves the plain fixed point of the binary configuration model over all vertices (not over degree classes, not by
Newton), networkx brings the published graphs, scipy the normal distribution and the Benjamini-Hochberg rule.

    python3 -m venv .venv && .venv/bin/pip install networkx==3.6.1 numpy==2.4.6 scipy==1.17.1
    .venv/bin/python packages/network-kernel/oracles/expected-ties.py > packages/network-kernel/oracles/expected-ties.json
"""

import json

import networkx as nx
import numpy as np
import scipy
from scipy import stats


def ubcm(graph, order):
    k = np.array([graph.degree(v) for v in order], dtype=float)
    x = k / np.sqrt(k.sum())
    for _ in range(200_000):
        outer = np.outer(x, x)
        share = x[None, :] / (1 + outer)
        np.fill_diagonal(share, 0)
        fresh = np.where(k > 0, k / np.where(k > 0, share.sum(axis=1), 1), 0)
        # Halfway in logarithms: the plain step swings.
        fresh = np.where(k > 0, np.sqrt(fresh * np.where(k > 0, x, 1)), 0)
        moved = np.abs(fresh - x).max()
        x = fresh
        if moved < 1e-15:
            break
    p = np.outer(x, x) / (1 + np.outer(x, x))
    np.fill_diagonal(p, 0)
    assert np.abs(p.sum(axis=1) - k).max() < 1e-9
    return p


def between(graph, a, b, order=None):
    order = list(order or graph.nodes)
    p = ubcm(graph, order)
    at = {v: i for i, v in enumerate(order)}
    block = p[np.ix_([at[v] for v in a], [at[v] for v in b])]
    observed = sum(1 for u in a for v in b if graph.has_edge(u, v))
    mean, sd = block.sum(), np.sqrt((block * (1 - block)).sum())
    z = (observed - mean) / sd
    return {"observed": observed, "expected": mean, "sd": sd, "z": z, "p": stats.norm.cdf(z)}


def t10():
    g = nx.Graph()
    g.add_nodes_from(["s1", "s2", "s3", "s4", "s5", "m1", "m2", "m3", "m4", "m5"])
    g.add_edges_from(
        [("s1", "s2"), ("s1", "s3"), ("s2", "s3"), ("s1", "s4"), ("m1", "m2"), ("m1", "m3"), ("m2", "m3")]
        + [("m3", "m4"), ("m4", "m5"), ("s1", "m1"), ("s1", "m2")]
    )
    return g


def three_groups():
    """T10, and a third group of four (housing) with ties to both others."""
    g = t10()
    g.add_edges_from([("h1", "h2"), ("h1", "s1"), ("h1", "m3"), ("h2", "s5"), ("h2", "m5"), ("h3", "s4"), ("h3", "s2")])
    g.add_node("h4")
    return g


def white():
    g = nx.Graph()
    ties = {
        "Mother": ["Sister", "Sister's Daughter", "Brother's Daughter", "Father", "Brother", "Brother's Son", "Sister's Son"],
        "Sister": ["Sister's Daughter", "Brother's Daughter", "Father", "Sister's Son"],
        "Brother's Wife": ["Brother's Daughter"],
        "Sister's Daughter": ["Father"],
        "Brother's Daughter": ["Father", "Brother"],
        "Father": ["Brother", "Brother's Son", "Sister's Son"],
        "Brother": ["Brother's Son", "Sister's Son"],
        "Sister's Husband": ["Brother's Son", "Sister's Son"],
    }
    for a, others in ties.items():
        g.add_edges_from((a, b) for b in others)
    return g


S = ["s1", "s2", "s3", "s4", "s5"]
M = ["m1", "m2", "m3", "m4", "m5"]
three = three_groups()
karate = nx.karate_club_graph()
clubs = nx.get_node_attributes(karate, "club")
women = ["Mother", "Sister", "Brother's Wife", "Sister's Daughter", "Brother's Daughter"]
vector = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]

print(
    json.dumps(
        {
            "versions": {"networkx": nx.__version__, "numpy": np.__version__, "scipy": scipy.__version__},
            "t10": between(t10(), S, M),
            "threeGroups": {
                "fittedOnAll": between(three, S, M),
                "fittedOnTwo": between(three.subgraph(S + M), S, M),
                "socialHousing": between(three, S, ["h1", "h2", "h3", "h4"]),
            },
            "karate": between(karate, [v for v in karate if clubs[v] == "Mr. Hi"], [v for v in karate if clubs[v] != "Mr. Hi"]),
            "white": between(white(), women, [v for v in white() if v not in women]),
            "benjaminiHochberg": {"p": vector, "passesAtTenPercent": [bool(q <= 0.1) for q in stats.false_discovery_control(vector)]},
            "normalCdf": {str(z): stats.norm.cdf(z) for z in [-8, -5.787614, -2.6, -2.4, -1, -0.5, 0, 0.3, 2.45, 2.55, 6]},
        },
        indent=2,
    )
)
