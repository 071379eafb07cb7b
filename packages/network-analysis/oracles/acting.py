"""Expected values of coverage, access, partners, routes, centralities, communities and change (M15 to M18, M20 to M22).

networkx, numpy and scipy compute them, each gain by walking the whole network again with the tie added; the tables of the
folder `bassin-exemple` are read here, by code that the packages do not share.

    python3 -m venv .venv && .venv/bin/pip install networkx==3.6.1 numpy==2.4.6 scipy==1.17.0
    .venv/bin/python packages/network-analysis/oracles/acting.py > packages/network-analysis/oracles/acting.json
"""

import csv
import json
from itertools import combinations, product
from pathlib import Path

import networkx as nx
import numpy as np
import scipy
from scipy.sparse import csr_array
from scipy.sparse.csgraph import shortest_path

FOLDER = Path(__file__).resolve().parents[3] / "graph-seeds" / "bassin-exemple"
DAY, LAST_YEAR = "2026-10-14", "2025-10-14"
COUNTED = ("service", "team", "association", "institution", "company")
# What a visitor reads as full on that day: the three that are planted (README of the folder).
FULL = {"ssm-les-peupliers", "ais-du-levant", "unite-de-crise-saint-aldric"}
ZONES = ((10, 1), (20, 0.68), (30, 0.22))


def rows(table):
    with open(FOLDER / f"{table}.csv", newline="", encoding="utf8") as file:
        return list(csv.DictReader(file))


def words(cell):
    return cell.split("|") if cell else []


def first(date):
    return date + {4: "-01-01", 7: "-01"}.get(len(date), "")


def last(date):
    return date + {4: "-12-31", 7: "-31"}.get(len(date), "")


def there(row, day):
    if row["status"] not in ("existing", "past") or (row["status"] == "past" and not row["validTo"]):
        return False
    return (not row["validFrom"] or first(row["validFrom"]) <= day) and (not row["validTo"] or last(row["validTo"]) >= day)


ACTORS = rows("actors")
CLAIMS = rows("claims")
HEADER = json.loads((FOLDER / "network.json").read_text(encoding="utf8"))
SIDES = HEADER["partitions"][0]["sides"]


def counted(day):
    able = [row for row in ACTORS if row["kind"] in COUNTED and row["isNamed"] != "false" and there(row, day)]
    wholes = {row["partOf"] for row in able}
    return {row["id"]: row for row in able if row["id"] not in wholes}


def ties(day):
    actors = counted(day)
    denied = {claim["about"] for claim in CLAIMS if claim["says"] == "denied"}
    said = {claim["about"] for claim in CLAIMS if claim["says"] != "denied"}
    stated = {row["about"] for row in rows("evidence") if row["basis"] == "stated"}
    house = {row["id"]: row["partOf"] or row["id"] for row in ACTORS}
    found = {}
    for row in rows("collaborations"):
        a, b = sorted(words(row["between"]))
        if not there(row, day) or row["id"] in denied or (row["id"] not in said and row["id"] not in stated):
            continue
        if a in actors and b in actors and house[a] != house[b]:
            found[a, b] = max(found.get((a, b), 1), int(row["level"] or 1))
    return actors, found


def side(actor):
    return SIDES.get(actor["primarySector"])


def graph(actors, found):
    g = nx.Graph()
    g.add_nodes_from(actors)
    for (a, b), level in found.items():
        g.add_edge(a, b, strength=level, length=6 // level)
    return g


def centralities(g):
    giant = max(nx.connected_components(g), key=len)
    vector = nx.eigenvector_centrality_numpy(g.subgraph(giant))
    columns = {
        "degree": dict(g.degree),
        "strength": dict(g.degree(weight="strength")),
        "betweenness": nx.betweenness_centrality(g),
        "betweennessByStrength": nx.betweenness_centrality(g, weight="length"),
        "harmonic": {v: value / (len(g) - 1) for v, value in nx.harmonic_centrality(g).items()},
        "closeness": nx.closeness_centrality(g, wf_improved=True),
        "pageRank": nx.pagerank(g, weight=None, tol=1e-13, max_iter=1000),
        "pageRankByStrength": nx.pagerank(g, weight="strength", tol=1e-13, max_iter=1000),
        "eigenvector": {v: abs(vector[v]) if v in giant else None for v in g},
    }
    return {v: {name: rounded(values[v]) for name, values in columns.items()} for v in g}


def communities(g, actors):
    sectors = {}
    for v in g:
        sectors.setdefault(actors[v]["primarySector"], set()).add(v)
    n = len(g)
    core = nx.core_number(g)
    degree = [d for _, d in g.degree]
    through = list(nx.betweenness_centrality(g).values())
    best = max(nx.community.modularity(g, nx.community.louvain_communities(g, weight=None, seed=seed), weight=None) for seed in range(40))
    return {
        "sectorModularity": rounded(nx.community.modularity(g, sectors.values(), weight=None)),
        "bestOfForty": rounded(best),
        "core": max(core.values()),
        "inCore": sorted(v for v in g if core[v] == max(core.values())),
        "degreeCentralisation": rounded(sum(max(degree) - d for d in degree) / ((n - 1) * (n - 2))),
        "betweennessCentralisation": rounded(sum(max(through) - b for b in through) / (n - 1)),
    }


def efficiency(matrix, left, right):
    between = shortest_path(matrix, unweighted=True, indices=left)[:, right]
    return float((1 / between).sum() / between.size)


def served(actor, offers, inside):
    own = [offer for offer in offers if offer["actor"] == actor["id"]]
    audiences = set(words(actor["audiences"])).union(*(words(offer["audiences"]) for offer in own))
    places = words(actor["territories"]) + [place for offer in own for place in words(offer["territories"])]
    places = places or words(actor["seat"])
    return audiences, set().union(*(inside[place] for place in places))


def partners(actors, found):
    names = list(actors)
    at = {name: place for place, name in enumerate(names)}
    n = len(names)
    full = np.zeros((n, n))
    for a, b in found:
        full[at[a], at[b]] = full[at[b], at[a]] = 1
    left = [at[name] for name in names if side(actors[name]) == "social"]
    right = [at[name] for name in names if side(actors[name]) == "mental-health"]
    territories = rows("territories")
    inside = {row["id"]: {row["id"]} | set(words(row["parts"])) | {one["id"] for one in territories if one["parent"] == row["id"]} for row in territories}
    offers = [row for row in rows("offers") if there(row, DAY)]
    serves = {name: served(actors[name], offers, inside) for name in names}
    recorded = {tuple(sorted(words(row["between"]))) for row in rows("collaborations")}
    degree = full.sum(axis=1)
    mean = degree.mean()
    base = efficiency(csr_array(full), left, right)
    scores = []
    for u, v in product(left, right):
        a, b = names[u], names[v]
        if tuple(sorted((a, b))) in recorded or not (actors[a]["responded"] == "yes" or actors[b]["responded"] == "yes"):
            continue
        if actors[a].get("optOut") == "true" or actors[b].get("optOut") == "true":
            continue
        (people, places), (others, elsewhere) = serves[a], serves[b]
        fit = len(people & others) / len(people | others) if people and others else 1
        if fit == 0 or (places and elsewhere and not places & elsewhere):
            continue
        full[u, v] = full[v, u] = 1
        gain = efficiency(csr_array(full), left, right) - base
        full[u, v] = full[v, u] = 0
        scores.append((gain / (1 + max(0, max(degree[u], degree[v]) / mean - 1)) * fit, gain, a, b))
    scores.sort(key=lambda one: (-round(one[0], 12), one[2], one[3]))
    return {
        "efficiency": rounded(base),
        "candidates": len(scores),
        "first": [[a, b, rounded(gain), rounded(score)] for score, gain, a, b in scores[:17]],
    }


def open_ways(g, actors):
    still = g.subgraph([v for v in g if v not in FULL])
    targets = [v for v in still if side(actors[v]) == "mental-health"]
    steps = nx.multi_source_dijkstra_path_length(still, targets, weight=None)
    return {v: steps.get(v) if v in still else None for v in g if side(actors[v]) == "social"}


def access(actors):
    people = {row["territory"]: int(row["inhabitants"]) for row in rows("populations") if not row["audience"]}
    minutes = {(row["from"], row["to"]): float(row["minutes"]) for row in rows("travel")}
    minutes.update({(home, home): 0 for home in people})
    supply, open_supply = {}, {}
    for post in rows("posts"):
        if post["owner"] not in actors or post["state"] != "in-post" or not post["fullTimeEquivalents"]:
            continue
        if post["validFrom"] and first(post["validFrom"]) > DAY:
            continue
        seat = actors[post["owner"]]["seat"]
        supply[seat] = supply.get(seat, 0) + float(post["fullTimeEquivalents"])
        if post["owner"] not in FULL:
            open_supply[seat] = open_supply.get(seat, 0) + float(post["fullTimeEquivalents"])

    def zones(time):
        return next((weight for limit, weight in ZONES if time <= limit), 0)

    def found(supply, weigh):
        ratio = {}
        for seat, staff in supply.items():
            around = sum(count * weigh(minutes[home, seat]) for home, count in people.items())
            ratio[seat] = staff / around
        return {home: rounded(1000 * sum(ratio[seat] * weigh(minutes[home, seat]) for seat in ratio)) for home in people}

    plain = found(supply, lambda time: 1 if time <= 30 else 0)
    return {"access": found(supply, zones), "plain": plain, "effective": found(open_supply, zones)}


def leave_one_out(values):
    n = len(values)
    mean = sum(values) / n
    return ((n - 2) / (2 * n) * sum((value - mean) ** 2 for value in values)) ** 0.5


def quality(actors, found):
    def density(chosen, may):
        pairs = [pair for pair in combinations(chosen, 2) if may(*pair)]
        tied = [pair for pair in pairs if tuple(sorted(pair)) in found]
        silent = [(a, b) for a, b in pairs if actors[a]["responded"] != "yes" and actors[b]["responded"] != "yes" and tuple(sorted((a, b))) not in found]
        return len(tied), len(pairs) - len(silent), len(silent)

    def told(chosen, may):
        tied, observed, unobserved = density(chosen, may)
        without = []
        for one in chosen:
            ties_left, observed_left, _ = density([other for other in chosen if other != one], may)
            without.append(ties_left / observed_left)
        return {"ties": tied, "observed": observed, "unobserved": unobserved, "standardError": rounded(leave_one_out(without))}

    sided = [name for name in actors if side(actors[name]) in ("social", "mental-health")]
    return {
        "answered": sum(actor["responded"] == "yes" for actor in actors.values()),
        "density": told(list(actors), lambda a, b: True),
        "cross": told(sided, lambda a, b: side(actors[a]) != side(actors[b])),
    }


def change():
    then, before = ties(LAST_YEAR)
    now, after = ties(DAY)
    stayers = {name for name in now if name in then and now[name]["responded"] == "yes"}

    def counts(chosen):
        old = {pair for pair in before if stayers.issuperset(pair) and chosen(*pair)}
        new = {pair for pair in after if stayers.issuperset(pair) and chosen(*pair)}
        return {"kept": len(old & new), "lost": len(old - new), "added": len(new - old)}

    def sided(a, b):
        return all(side(now[name]) in ("social", "mental-health") for name in (a, b))

    return {
        "all": counts(lambda a, b: True),
        "across": counts(lambda a, b: sided(a, b) and side(now[a]) != side(now[b])),
        "within": counts(lambda a, b: sided(a, b) and side(now[a]) == side(now[b])),
        "entering": sorted(set(now) - set(then)),
        "leaving": sorted(set(then) - set(now)),
    }


def coverage():
    offers = [row for row in rows("offers") if there(row, DAY)]
    communes = [row["id"] for row in rows("territories") if row["kind"] == "commune"]
    cells = {f"{row['id']} {commune}": 0 for row in rows("functions") for commune in communes}
    for offer in offers:
        for cell in product(words(offer["functions"]), words(offer["territories"])):
            if " ".join(cell) in cells:
                cells[" ".join(cell)] += 1
    people = {row["territory"]: int(row["inhabitants"]) for row in rows("populations") if not row["audience"]}
    weight = sum(people[cell.split()[1]] for cell in cells)
    return {
        "offers": cells,
        "availability": sum(count > 0 for count in cells.values()) / len(cells),
        "availabilityByPopulation": rounded(sum(people[cell.split()[1]] for cell, count in cells.items() if count) / weight),
    }


def rounded(value):
    return None if value is None else round(float(value), 10)


def main():
    actors, found = ties(DAY)
    g = graph(actors, found)
    print(json.dumps({
        "versions": {"networkx": nx.__version__, "numpy": np.__version__, "scipy": scipy.__version__},
        "coverage": coverage(),
        "access": access(actors),
        "partners": partners(actors, found),
        "openWays": open_ways(g, actors),
        "centralities": centralities(g),
        "communities": communities(g, actors),
        "quality": quality(actors, found),
        "change": change(),
    }, ensure_ascii=False, indent=1))


main()
