"""Expected values of the measures on graphs, from networkx and igraph.

Writes published-graphs.json (graphs of the literature, from the generators of networkx) and random-graphs.json (sixty small
random ones: isolates, parallels, loops, several parts, strengths; directed and not). Where both libraries know a measure,
they have to agree before it is written.

    python3 -m venv .venv && .venv/bin/pip install networkx==3.6.1 igraph==1.0.0 numpy==2.4.6 scipy==1.17.1
    .venv/bin/python packages/network-kernel/oracles/graph-measures.py
"""

import json
import random
from pathlib import Path

import igraph
import networkx as nx
import numpy as np
import scipy

VERSIONS = {"networkx": nx.__version__, "igraph": igraph.__version__, "numpy": np.__version__, "scipy": scipy.__version__}
HERE = Path(__file__).parent


def close(a, b, tolerance=1e-8):
    assert np.allclose(np.nan_to_num(a, nan=-1), np.nan_to_num(b, nan=-1), atol=tolerance, rtol=1e-8), (a, b)


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [rounded(one) for one in value]
    if isinstance(value, (float, np.floating)):
        return None if np.isnan(value) else float(f"{value:.10g}")
    return int(value) if isinstance(value, np.integer) else value


def in_order(graph, values):
    return [values[v] for v in graph]


def as_igraph(graph):
    at = {v: i for i, v in enumerate(graph)}
    return igraph.Graph(len(at), [(at[a], at[b]) for a, b in graph.edges], directed=graph.is_directed())


def giant(graph):
    """The largest part; of several the one with the first vertex."""
    return max(nx.connected_components(graph), key=len) if len(graph) else set()


def eigenvector(graph, weight):
    """Dense, of the largest part; None elsewhere, and everywhere when that is one vertex."""
    part = [v for v in graph if v in giant(graph)]
    if len(part) < 2:
        return [None] * len(graph)
    values, vectors = np.linalg.eigh(nx.to_numpy_array(graph, part, weight=weight))
    vector = dict(zip(part, np.abs(vectors[:, np.argmax(values)])))
    return [vector.get(v) for v in graph]


def centralisation(values, most):
    return sum(max(values) - v for v in values) / most if most > 0 else None


def undirected(graph, optimum=True):
    n = len(graph)
    same = as_igraph(graph)
    weights = [d["weight"] for _, _, d in graph.edges(data=True)]
    for _, _, d in graph.edges(data=True):
        d["length"] = 6 // d["weight"] if d["weight"] in (1, 2, 3) else 1
    betweenness = in_order(graph, nx.betweenness_centrality(graph, normalized=False))
    close(betweenness, same.betweenness())
    lengths = [d["length"] for _, _, d in graph.edges(data=True)]
    with_lengths = in_order(graph, nx.betweenness_centrality(graph, normalized=False, weight="length"))
    if lengths:
        close(with_lengths, same.betweenness(weights=lengths))
    harmonic = in_order(graph, nx.harmonic_centrality(graph))
    if n > 1:
        close([h / (n - 1) for h in harmonic], [0 if np.isnan(h) else h for h in same.harmonic_centrality()])
    ranks = {}
    for name, weight in (("pageRank", None), ("pageRankWithStrengths", "weight")):
        ranks[name] = in_order(graph, nx.pagerank(graph, weight=weight, tol=1e-14, max_iter=5000)) if n else []
        if n:
            close(ranks[name], same.pagerank(weights=weights if weight and weights else None), 1e-7)
    cores = in_order(graph, nx.core_number(graph))
    assert cores == same.coreness()
    constraint = in_order(graph, nx.constraint(graph)) if n else []
    close(constraint, same.constraint())
    part = graph.subgraph(giant(graph))
    degrees = [d for _, d in graph.degree]
    triads = sum(d * (d - 1) for d in degrees)
    groups = [i % 2 for i in range(n)]
    left = [v for v, g in zip(graph, groups) if g == 0]
    right = [v for v, g in zip(graph, groups) if g == 1]
    apart = dict(nx.all_pairs_shortest_path_length(graph))
    cross = [apart[a].get(b) for a in left for b in right]
    ends = {graph.degree(v) for e in graph.edges for v in e}
    found = {
        "degree": degrees,
        "strength": [d for _, d in graph.degree(weight="weight")],
        "betweenness": betweenness,
        "betweennessWithLengths": with_lengths,
        "harmonic": harmonic,
        "closeness": in_order(graph, nx.closeness_centrality(graph)),
        "eigenvector": eigenvector(graph, None),
        "eigenvectorWithStrengths": eigenvector(graph, "weight"),
        **ranks,
        "core": cores,
        "clustering": in_order(graph, nx.clustering(graph)),
        "constraint": constraint,
        "constraintWithStrengths": in_order(graph, nx.constraint(graph, weight="weight")) if n else [],
        "effectiveSize": in_order(graph, nx.effective_size(graph)) if n else [],
        "transitivity": nx.transitivity(graph) if triads else None,
        "degreeAssortativity": nx.degree_assortativity_coefficient(graph) if weights and len(ends) > 1 else None,
        "meanDistance": nx.average_shortest_path_length(part) if len(part) > 1 else None,
        "diameter": nx.diameter(part) if len(part) else 0,
        "degreeCentralisation": centralisation(degrees, (n - 1) * (n - 2)) if n else None,
        "betweennessCentralisation": centralisation(betweenness, (n - 1) * (n - 1) * (n - 2) / 2) if n else None,
        "components": sorted(len(c) for c in nx.connected_components(graph)),
        "cutVertices": sorted(list(graph).index(v) for v in nx.articulation_points(graph)),
        "bridges": sorted(sorted((list(graph).index(a), list(graph).index(b))) for a, b in nx.bridges(graph)),
        # Every second vertex is of the one group, the others of the other.
        "crossEfficiency": sum(1 / d for d in cross if d) / len(cross) if cross else None,
        "crossWithinTwo": sum(1 for d in cross if d and d <= 2),
        "crossReachable": sum(1 for d in cross if d),
    }
    if weights:
        found["modularityOfGroups"] = same.modularity(groups)
        found["modularityOfGroupsWithStrengths"] = same.modularity(groups, weights=weights)
        if optimum:
            best = same.community_optimal_modularity()
            found["optimumModularity"] = best.modularity
            found["optimumModularityWithStrengths"] = same.community_optimal_modularity(weights=weights).modularity
            found["optimum"] = best.membership
            compare = lambda method: igraph.compare_communities(best.membership, groups, method=method)
            found["adjustedRand"] = compare("adjusted_rand")
            found["mutualInformation"] = compare("nmi")
    return rounded(found)


def directed(graph):
    n = len(graph)
    betweenness = in_order(graph, nx.betweenness_centrality(graph, normalized=False))
    close(betweenness, as_igraph(graph).betweenness())
    routes = {}
    for target in range(1, min(n, 6)):
        try:
            cheapest = []
            for route in nx.shortest_simple_paths(graph, 0, target, weight="weight"):
                cheapest.append(sum(graph[a][b]["weight"] for a, b in zip(route, route[1:])))
                if len(cheapest) == 3:
                    break
            routes[target] = cheapest
        except nx.NetworkXNoPath:
            routes[target] = []
    pairs = {frozenset(e) for e in graph.edges}
    return rounded(
        {
            "arcs": graph.number_of_edges(),
            "weights": sum(d["weight"] for _, _, d in graph.edges(data=True)),
            "betweenness": betweenness,
            "closenessIncoming": in_order(graph, nx.closeness_centrality(graph)),
            "reciprocity": nx.overall_reciprocity(graph) if graph.edges else None,
            "dyadicReciprocity": sum(1 for a, b in graph.edges if a < b and graph.has_edge(b, a)) / len(pairs) if pairs else None,
            "costsOfRoutesFromFirst": routes,
        }
    )


def published():
    karate = nx.karate_club_graph()
    kite = nx.krackhardt_kite_graph()
    florentine = nx.Graph()
    florentine.add_nodes_from(sorted(nx.florentine_families_graph()))
    florentine.add_edges_from(nx.florentine_families_graph().edges)
    with_pucci = florentine.copy()
    with_pucci.add_node("Pucci")
    davis = nx.davis_southern_women_graph()
    graphs = {
        "karate": karate,
        "kite": kite,
        "florentine": florentine,
        "florentineWithPucci": with_pucci,
        "lesMiserables": nx.les_miserables_graph(),
        "davis": davis,
        "star": nx.star_graph(5),
        "pathOfFour": nx.path_graph(4),
        "completeFour": nx.complete_graph(4),
        "ringOfFive": nx.cycle_graph(5),
        "empty": nx.Graph(),
        "single": nx.empty_graph(1),
        "twoIsolates": nx.empty_graph(2),
    }
    for graph in graphs.values():
        nx.set_edge_attributes(graph, {(a, b): d.get("weight", 1) for a, b, d in graph.edges(data=True)}, "weight")
    return {name: undirected(graph) for name, graph in graphs.items()}


def random_graphs(count=60, seed=20261123):
    draw = random.Random(seed)
    found = []
    for number in range(count):
        n = draw.choice([1, 2, 3, 5, 8, 12, 16, 20])
        is_directed = number % 3 == 2
        # Some are sparse and fall into parts, some are dense; a tenth of the vertices meets nobody.
        wanted = draw.choice([0, n // 2, n, 2 * n, 3 * n])
        others = [v for v in range(n) if draw.random() > 0.1] or [0]
        ties = [[draw.choice(others), draw.choice(others), draw.randint(1, 3)] for _ in range(wanted)]
        ties += [list(tie) for tie in ties if draw.random() < 0.1]
        ties += [[b, a, draw.randint(1, 3)] for a, b, _ in ties if draw.random() < 0.2]
        graph = nx.DiGraph() if is_directed else nx.Graph()
        graph.add_nodes_from(range(n))
        for a, b, weight in ties:
            if a == b:
                continue
            before = graph[a][b]["weight"] if graph.has_edge(a, b) else 0
            # Parallel arcs add up, of parallel ties the strongest counts.
            graph.add_edge(a, b, weight=before + weight if is_directed else max(before, weight))
        found.append({"vertices": n, "directed": is_directed, "ties": ties, "expected": (directed if is_directed else undirected)(graph)})
    return found


def write(name, content):
    (HERE / name).write_text(json.dumps({"versions": VERSIONS, **content}, separators=(",", ":")) + "\n")


write("published-graphs.json", {"graphs": published()})
write("random-graphs.json", {"seed": 20261123, "graphs": random_graphs()})
