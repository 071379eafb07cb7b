"""Expected values of the measures between groups (M9 to M14), from an implementation of its own.

networkx and numpy compute them; who and what is counted comes from the check script of the folder `bassin-exemple`,
which shares no code with the packages either.

    python3 -m venv .venv && .venv/bin/pip install networkx==3.6.1 numpy==2.4.6
    .venv/bin/python packages/network-analysis/oracles/gaps.py > packages/network-analysis/oracles/gaps.json
"""

import json
import math
import subprocess
from itertools import combinations
from pathlib import Path

import networkx as nx
import numpy as np

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "graph-seeds" / "bassin-exemple"
DAY = "2026-10-14"
ROLES = ("coordinator", "itinerant", "gatekeeper", "representative")


def t10():
    g = nx.Graph()
    g.add_nodes_from(["s1", "s2", "s3", "s4", "s5", "m1", "m2", "m3", "m4", "m5"])
    ties = "s1 s2,s1 s3,s2 s3,s1 s4,m1 m2,m1 m3,m2 m3,m3 m4,m4 m5,s1 m1,s1 m2"
    g.add_edges_from(tie.split() for tie in ties.split(","))
    return g, ["s1", "s2", "s3", "s4", "s5"], ["m1", "m2", "m3", "m4", "m5"]


def basin():
    """The counted actors and collaborations, and for each actor its sector and whether it answered."""
    script = (
        f"import {{ countedNetwork }} from '{(FOLDER / 'generator' / 'counted-network.mjs').as_uri()}';"
        f"const {{ actors, ties }} = countedNetwork({json.dumps(str(FOLDER))}, '{DAY}');"
        "console.log(JSON.stringify({ actors: actors.map(({ id, sector, responded }) => ({ id, sector, responded })), ties }))"
    )
    told = json.loads(subprocess.run(["node", "--input-type=module", "-e", script], capture_output=True, check=True).stdout)
    ids = [actor["id"] for actor in told["actors"]]
    g = nx.Graph()
    for actor in told["actors"]:
        g.add_node(actor["id"], sector=actor["sector"], answered=actor["responded"] == "yes")
    g.add_edges_from((ids[a], ids[b]) for a, b in told["ties"])
    partitions = {p["id"]: p["sides"] for p in json.loads((FOLDER / "network.json").read_text())["partitions"]}
    return g, partitions


def sides(g, partition):
    of = lambda side: [v for v in g if partition.get(g.nodes[v]["sector"]) == side]
    return of("social"), of("mental-health")


def random_labels(h, a, b):
    n, m = len(a) + len(b), h.number_of_edges()
    na, nb = len(a), len(b)
    shared = sum(k * (k - 1) / 2 for _, k in h.degree)
    p1, p2 = 2 * na * nb / (n * (n - 1)), na * nb / (n * (n - 1))
    p3 = 4 * na * (na - 1) * nb * (nb - 1) / (n * (n - 1) * (n - 2) * (n - 3))
    mean = m * p1
    return mean, math.sqrt(m * p1 + 2 * shared * p2 + 2 * (m * (m - 1) / 2 - shared) * p3 - mean**2)


def observed_pairs(g, pairs):
    answered = nx.get_node_attributes(g, "answered")
    seen = lambda u, v: answered.get(u, True) or answered.get(v, True) or g.has_edge(u, v)
    return sum(1 for u, v in pairs if seen(u, v))


def mixing(g, a, b):
    """M9 and M10 between two groups."""
    h = g.subgraph([*a, *b])
    group = {v: 0 for v in a} | {v: 1 for v in b}
    nx.set_node_attributes(h := nx.Graph(h), group, "group")
    inside = [sum(1 for u, v in h.edges if group[u] == group[v] == side) for side in (0, 1)]
    across = h.number_of_edges() - sum(inside)
    mean, sd = random_labels(h, a, b)
    within_pairs = observed_pairs(g, combinations(a, 2)) + observed_pairs(g, combinations(b, 2))
    across_pairs = observed_pairs(g, ((u, v) for u in a for v in b))
    odds = sum(inside) * (across_pairs - across) / (across * (within_pairs - sum(inside)))
    coleman = []
    for size, own in zip((len(a), len(b)), inside):
        out = 2 * own + across
        chance = out * (size - 1) / (len(a) + len(b) - 1)
        room = out - chance if 2 * own > chance else chance
        coleman.append((2 * own - chance) / room)
    m = h.number_of_edges()
    return {
        "inside": inside,
        "across": across,
        "openness": (across - sum(inside)) / m,
        "openness_expected": (2 * mean - m) / m,
        "openness_low": (2 * (mean - 1.96 * sd) - m) / m,
        "openness_high": (2 * (mean + 1.96 * sd) - m) / m,
        "assortativity": nx.attribute_assortativity_coefficient(h, "group"),
        "odds": odds,
        "q": (odds - 1) / (odds + 1),
        "coleman": coleman,
        "segregation": (mean - across) / mean,
    }


def reach(g, a, b):
    steps = dict(nx.all_pairs_shortest_path_length(g))
    found = [steps[u][v] for u in a for v in b if v in steps[u]]
    near = lambda own, other: {v: min((steps[v][w] for w in other if w in steps[v]), default=None) for v in own}
    nearest = near(a, b) | near(b, a)
    return {
        "pairs": len(a) * len(b),
        "within_two": sum(1 for d in found if d <= 2),
        "unreachable": len(a) * len(b) - len(found),
        "efficiency": sum(1 / d for d in found) / (len(a) * len(b)),
        "mean_distance": float(np.mean(found)),
        "near": [sum(1 for v in own if nearest[v] is not None and nearest[v] <= 2) for own in (a, b)],
        "blind": {v: d for v, d in sorted(nearest.items()) if d is None or d > 2},
    }


def roles(g, a, b):
    """Gould and Fernandez, each tie both ways, by looking at every path of two: as many times in each of ROLES."""
    group = {v: "a" for v in a} | {v: "b" for v in b}
    counts = {}
    for v in group:
        own = dict.fromkeys(ROLES, 0)
        for x in g[v]:
            for y in g[v]:
                if x == y or x not in group or y not in group or g.has_edge(x, y):
                    continue
                if group[x] == group[y]:
                    own["coordinator" if group[x] == group[v] else "itinerant"] += 1
                else:
                    own["gatekeeper" if group[y] == group[v] else "representative"] += 1
        if any(own.values()):
            counts[v] = list(own.values())
    return counts


def holes(g):
    constraint, size = nx.constraint(g), nx.effective_size(g)
    assessed = [v for v in g if g.degree(v) >= 3 and g.nodes[v].get("answered", True)]
    return {
        "assessed": len(assessed),
        "mean_constraint": float(np.mean([constraint[v] for v in assessed])),
        "mean_effective_size": float(np.mean([size[v] for v in assessed])),
    }


def cuts(g, a, b):
    def joined(h, without=()):
        parts = list(nx.connected_components(h))
        return sum(len((part & set(a)) - set(without)) * len((part & set(b)) - set(without)) for part in parts)

    def loss_of(v):
        return joined(g, [v]) - joined(g.subgraph(set(g) - {v}))

    def loss_of_tie(u, v):
        h = nx.Graph(g)
        h.remove_edge(u, v)
        return joined(g) - joined(h)

    return {
        "points": {v: loss_of(v) for v in sorted(nx.articulation_points(g))},
        "threads": [[*sorted(tie), loss_of_tie(*tie)] for tie in nx.bridges(g)],
    }


def ubcm(g, a, b):
    order = list(g.nodes)
    k = np.array([g.degree(v) for v in order], dtype=float)
    x = k / np.sqrt(k.sum())
    for _ in range(200_000):
        share = x[None, :] / (1 + np.outer(x, x))
        np.fill_diagonal(share, 0)
        fresh = np.where(k > 0, np.sqrt(x * k / np.where(k > 0, share.sum(axis=1), 1)), 0)
        moved = np.abs(fresh - x).max()
        x = fresh
        if moved < 1e-15:
            break
    p = np.outer(x, x) / (1 + np.outer(x, x))
    at = {v: i for i, v in enumerate(order)}
    block = p[np.ix_([at[v] for v in a], [at[v] for v in b])]
    mean, sd = block.sum(), np.sqrt((block * (1 - block)).sum())
    return {"expected": mean, "low": max(0.0, mean - 1.96 * sd), "high": mean + 1.96 * sd}


def all_of(g, a, b):
    return {
        "mixing": mixing(g, a, b),
        "ubcm": ubcm(g, a, b),
        "reach": reach(g, a, b),
        "roles": roles(g, a, b),
        "holes": holes(g),
        "cuts": cuts(g, a, b),
    }


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    if isinstance(value, list):
        return [rounded(one) for one in value]
    return round(float(value), 12) if isinstance(value, (float, np.floating)) else value


def main():
    g, partitions = basin()
    first, second = partitions["deux-rives"], partitions["addictions-des-deux-cotes"]
    by_sector = nx.attribute_assortativity_coefficient(g, "sector")
    values = {
        "versions": {"networkx": nx.__version__, "numpy": np.__version__},
        "t10": all_of(*t10()),
        "bassin-exemple": all_of(g, *sides(g, first)) | {"assortativity_by_sector": by_sector},
        "bassin-exemple, other partition": {
            "mixing": mixing(g, *sides(g, second)),
            "reach": {key: value for key, value in reach(g, *sides(g, second)).items() if key != "blind"},
        },
    }
    print(json.dumps(rounded(values), indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
