#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reckons a partnership from what its agencies answered, by the text of the rules and in fractions, and compares.

usage: partnership_by_hand.py QUESTIONNAIRES FOLDER

FOLDER has what each agency lets leave (agency-*.json, of `export --preview --format json`), and what a board's workspace
says that opened the packs: partnership.json and pairs.json. Of the agencies' files only answers, marks and the tables of
staff surveys are read, none of the scores beside them. Nothing of the program is used. Exit 1 where anything differs.
"""
import glob
import json
import sys
from fractions import Fraction
from itertools import combinations

HINDERS = {"strongly-hinders", "hinders"}
HELPS = {"strongly-helps", "helps"}
BANDS = {"readiness": ["starting", "building", "workable", "dependable"],
         "trust": ["guarded", "cautious", "working-trust", "strong-trust"]}
KINDS = [["partner.purpose", "partner.information", "partner.reciprocity"],
         ["partner.competence", "partner.goodwill", "partner.integrity", "partner.integrity"],
         ["partner.relationship", "partner.clarity"]]
MUTUAL = [("partner.purpose.duties", "partner.reciprocity.knows-our-duties"),
          ("partner.information.rules", "partner.reciprocity.knows-our-rules"),
          ("partner.information.risk-appetite", "partner.reciprocity.knows-our-limits"),
          ("partner.clarity.their-need", "partner.clarity.our-need")]


def mean(numbers):
    numbers = list(numbers)
    return sum(numbers, Fraction(0)) / len(numbers)


def shown(score):
    """Half up."""
    return int(score + Fraction(1, 2))


def band(kind, score, held):
    place = min(3, shown(score) // 25)
    return BANDS[kind][place], BANDS[kind][min(place, 1) if held else place]


def items_of(questionnaire):
    return [item for section in questionnaire["sections"] for item in section["items"]]


def section_mean(section, values):
    """`values`: item -> score, None for one that counts as not rated; an item that does not apply is not in it."""
    asked = [values[item["id"]] for item in section["items"] if item["id"] in values]
    rated = [value for value in asked if value is not None]
    if len(rated) < 2 or 3 * len(rated) < 2 * len(asked):
        raise ValueError(section["id"] + " has no score")
    return mean(rated)


def values_of(questionnaire, answers, doubt):
    values = {}
    for item in items_of(questionnaire):
        answer = answers.get(item["id"])
        if isinstance(answer, int):
            values[item["id"]] = Fraction(25 * answer)
        elif answer == "dk":
            values[item["id"]] = doubt
        elif answer is None:
            values[item["id"]] = None
    return values


def staff_value(item, cell):
    if isinstance(cell, list):
        return Fraction(cell[0])
    points = cell["points"]
    score = Fraction(sum(25 * point * people for point, people in enumerate(points)), sum(points))
    return 100 - score if item.get("reverse") else score


def unmet_of(questionnaire, values):
    return [item["id"] for item in items_of(questionnaire)
            if item.get("must_have") and values.get(item["id"]) is not None
            and values[item["id"]] < 25 * item["must_have"]["at_least"]]


class Agency:
    def __init__(self, content, questionnaires):
        self.name = content["agency"]["name"]
        self.about = {}
        for response in content["responses"]:
            if response.get("about"):
                self.about[response["about"]["name"]] = response
            else:
                governance = values_of(questionnaires["governance"], response["answers"], Fraction(0))
        survey = content["surveys"][0]
        self.people = survey["people"]
        staff = {item["id"]: staff_value(item, survey["statements"][item["id"]])
                 for item in items_of(questionnaires["staff-confidence"]) if item["id"] in survey["statements"]}
        pillars = [mean(section_mean(section, values) for section in questionnaires[name]["sections"])
                   for name, values in (("governance", governance), ("staff-confidence", staff))]
        self.readiness = mean(pillars)
        self.unmet = (unmet_of(questionnaires["governance"], governance)
                      + unmet_of(questionnaires["staff-confidence"], staff))


def trust_of(questionnaire, answers):
    values = values_of(questionnaire, answers, None)
    sections = {section["id"]: section_mean(section, values) for section in questionnaire["sections"]}
    return mean(mean(sections[name] for name in kind) for kind in KINDS), unmet_of(questionnaire, values)


def position(readiness, trust):
    column = "ready-together" if shown(readiness) >= 50 else "willing-but-exposed"
    below = "equipped-but-apart" if shown(readiness) >= 50 else "start-with-conversation"
    return column if shown(trust) >= 50 else below


def gaps_of(questionnaire, ours, theirs):
    mine, other = (values_of(questionnaire, answers, None) for answers in (ours, theirs))
    return {item["id"]: mine[item["id"]] - other[item["mirror"]] for item in items_of(questionnaire)
            if mine.get(item["id"]) is not None and other.get(item["mirror"]) is not None}


def section_gaps(questionnaire, gaps):
    found = {}
    for section in questionnaire["sections"]:
        here = [gaps[item["id"]] for item in section["items"] if item["id"] in gaps]
        if here and 3 * len(here) >= 2 * len(section["items"]):
            size = abs(mean(here))
            reading = "talk-about-this-first" if size >= 30 else "worth-a-look" if size >= 15 else None
            found[section["id"]] = (mean(here), len(here), reading)
    return found


def brakes(questionnaire, of_itself, as_we_think):
    lists = {"agreed_brakes": [], "unseen_brakes": [], "imagined_brakes": [], "shared_helps": []}
    alike = both = 0
    way = lambda mark: "h" if mark in HINDERS else "s" if mark in HELPS else "n" if mark == "no-effect" else None
    for influence in questionnaire["influences"]:
        they, we = way(of_itself.get(influence["id"])), way(as_we_think.get(influence["id"]))
        if they == "h":
            lists["agreed_brakes" if we == "h" else "unseen_brakes"].append(influence["id"])
        elif we == "h" and they:
            lists["imagined_brakes"].append(influence["id"])
        elif they == we == "s":
            lists["shared_helps"].append(influence["id"])
        if they and we:
            both += 1
            alike += they == we
    return dict(lists, read_alike=[alike, both])


def effects(agencies, trust):
    """Of each agency, as a rater and as one that is rated (Warner, Kenny and Stoto 1979), complete."""
    n = Fraction(len(agencies))
    given = {a: mean(trust[a, b][0] for b in agencies if b != a) for a in agencies}
    taken = {a: mean(trust[b, a][0] for b in agencies if b != a) for a in agencies}
    whole = mean(given.values())
    first, second, third = (n - 1) ** 2 / (n * (n - 2)), (n - 1) / (n * (n - 2)), (n - 1) / (n - 2)
    return {a: (first * given[a] + second * taken[a] - third * whole, first * taken[a] + second * given[a] - third * whole)
            for a in agencies}


class Comparison:
    def __init__(self):
        self.compared = 0
        self.faults = []

    def same(self, what, ours, theirs):
        self.compared += 1
        if isinstance(ours, Fraction):
            is_same = theirs is not None and abs(float(ours) - theirs) < 1e-9
        else:
            is_same = ours == theirs
        if not is_same:
            self.faults.append("%s: %s by hand, %s in the board's workspace" % (what, ours, theirs))


def compare_whole(check, agencies, trust, whole):
    names = sorted(agencies)
    pairs = list(combinations(names, 2))
    check.same("agencies", [len(names)] * 2, whole["coverage"]["agencies"])
    check.same("pairs", [len(pairs)] * 2, whole["coverage"]["pairs_both"])
    check.same("staff", sum(agency.people for agency in agencies.values()), whole["coverage"]["staff"])
    scores = sorted(agency.readiness for agency in agencies.values())
    median = mean([scores[(len(scores) - 1) // 2], scores[len(scores) // 2]])
    by_number, held = band("readiness", median, any(agency.unmet for agency in agencies.values()))
    expected = {"median": median, "lowest": scores[0], "highest": scores[-1], "display": shown(median), "band": held,
                "by_number": by_number}
    for key, value in expected.items():
        check.same("readiness " + key, value, whole["readiness"][key])
    level = {pair: min((trust[pair], trust[pair[::-1]]), key=lambda one: one[0])[0] for pair in pairs}
    pairs_held = sum(bool(trust[pair][1] or trust[pair[::-1]][1]) for pair in pairs)
    by_number, held = band("trust", mean(level.values()), 2 * pairs_held >= len(pairs))
    expected = {"score": mean(level.values()), "band": held, "by_number": by_number, "pairs_held": pairs_held}
    for key, value in expected.items():
        check.same("trust " + key, value, whole["trust"][key])
    check.same("position", position(median, mean(level.values())), whole["position"])
    times = {}
    for agency in agencies.values():
        for item in agency.unmet:
            times[item] = times.get(item, 0) + 1
    check.same("held back", times, {one["item"]: one["agencies"] for one in whole["readiness_held_back_by"]})
    models = effects(names, trust)
    check.same("names", names, [one["agency"] for one in whole["agencies"]])
    for one, model in zip(whole["agencies"], whole["social_relations"]["agencies"]):
        name = one["agency"]
        given = mean(trust[name, other][0] for other in names if other != name)
        check.same(name + " readiness", agencies[name].readiness, one["readiness"]["score"])
        check.same(name + " held back", sorted(agencies[name].unmet), sorted(one["readiness"]["held_back_by"]))
        check.same(name + " gives", given, one["trust_given"])
        check.same(name + " receives", mean(trust[other, name][0] for other in names if other != name),
                   one["trust_received"])
        check.same(name + " position", position(agencies[name].readiness, given), one["position"])
        check.same(name + " rates", models[name][0], model["actor"])
        check.same(name + " is rated", models[name][1], model["partner"])
    for one in whole["pairs"]:
        check.same("working level", level[one["a"], one["b"]], one["working_level"])


def compare_pair(check, agencies, trust, questionnaire, pair):
    a, b = pair["a"], pair["b"]
    name = a + " and " + b
    check.same(name, trust[a, b][0], pair["a_about_b"]["score"])
    check.same(name + " back", trust[b, a][0], pair["b_about_a"]["score"])
    ours, theirs = agencies[a].about[b], agencies[b].about[a]
    gaps = gaps_of(questionnaire, ours["answers"], theirs["answers"])
    check.same(name + " items", sorted(gaps), sorted(item["id"] for item in pair["items"] if item["gap"] is not None))
    for item in pair["items"]:
        if item["gap"] is not None:
            check.same(name + " " + item["id"], gaps[item["id"]], item["gap"])
    sections = section_gaps(questionnaire, gaps)
    check.same(name + " sections", sorted(sections), sorted(one["id"] for one in pair["sections"] if one["gap"] is not None))
    for one in pair["sections"]:
        if one["gap"] is not None:
            gap, items, reading = sections[one["id"]]
            check.same(name + " " + one["id"], gap, one["gap"])
            check.same(name + " " + one["id"], [items, reading], [one["items"], one["reading"]])
    mine, other = (values_of(questionnaire, one["answers"], None) for one in (ours, theirs))
    for key, values, back in (("a_of_b", mine, other), ("b_of_a", other, mine)):
        check.same(name + " sees", mean(values[one] for one, _ in MUTUAL), pair["understanding"][key]["as_it_sees"])
        check.same(name + " is seen", mean(back[one] for _, one in MUTUAL),
                   pair["understanding"][key]["as_the_other_sees"])
    for key, of, by in (("influences", theirs, ours), ("influences_of_a", ours, theirs)):
        if of.get("about_us") and by.get("about_partner"):
            check.same(name + " " + key, brakes(questionnaire, of["about_us"], by["about_partner"]), pair[key])
        else:
            check.same(name + " " + key, None, pair[key])


def main(questionnaires_folder, folder):
    def read(path):
        with open(path, encoding="utf-8") as file:
            return json.load(file)

    questionnaires = {name: read(questionnaires_folder + "/" + name + ".json")
                      for name in ("governance", "staff-confidence", "partner-understanding")}
    partner = questionnaires["partner-understanding"]
    agencies = {}
    for path in glob.glob(folder + "/agency-*.json"):
        agency = Agency(read(path), questionnaires)
        agencies[agency.name] = agency
    trust = {(name, about): trust_of(partner, response["answers"])
             for name, agency in agencies.items() for about, response in agency.about.items()}
    check = Comparison()
    compare_whole(check, agencies, trust, read(folder + "/partnership.json"))
    pairs = read(folder + "/pairs.json")["pairs"]
    check.same("pairs", len(agencies) * (len(agencies) - 1) // 2, len(pairs))
    for pair in pairs:
        compare_pair(check, agencies, trust, partner, pair)
    print("\n".join(check.faults) or "%d figures are the same" % check.compared)
    return 1 if check.faults or not check.compared else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
