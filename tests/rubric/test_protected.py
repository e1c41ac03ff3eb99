# ruff: noqa: E501
"""What must be refused, and what looks like it and must not, with each ground covered both ways."""

import pytest

from mlscreen.lexicon.tables import load as load_table
from mlscreen.rubric.protected import find

MUST_FIRE = {
    "age": [
        "recently finished university", "early twenties", "candidates under the age of 30", "grew up with technology", "graduate from 2022 or later", "graduation within the last 2 years", "under thirty",

        "recent graduate", "Recent graduates only", "recently graduated", "new grad", "fresh graduates", "digital native",
        "Digital natives welcome", "young and dynamic team", "young professional", "under 35", "not older than 40 years",
        "age 25-35", "aged between 20 and 30", "25 to 35 years old", "born after 1990", "graduated after 2020",
        "graduation year", "class of 2023", "Gen Z", "millennial", "maximum 5 years of experience", "date of birth",
        "no more than 3 years of experience", "youthful", "Age", "overqualified",
    ],
    "sex": [
        "female", "male candidates", "men only", "women preferred", "must be a woman", "salesman", "waitress", "gender",
        "sexual orientation", "preferably a man", "young lady or lady preferred",
    ],
    "origin": [
        "native fluency", "British born", "of German descent", "US passport",

        "native speaker", "native English speaker", "native-level German speaker", "mother tongue German", "accent-free English",
        "US citizens only", "nationality", "German nationality", "ethnicity", "race", "place of birth", "national origin",
        "no accent", "Muttersprachler", "country of origin", "without foreign accent",
    ],
    "religion": ["Christian", "practising Catholic", "church member", "religion", "Muslim", "political views", "union membership"],
    "family": [
        "has kids", "spouse",
       "unmarried", "no children", "marital status", "pregnancy", "single preferred", "mother", "without family obligations",
               "no plans to have children"],
    "health": [
        "chronic illness", "blood type",
       "healthy", "in good health", "no disabilities", "able-bodied", "few sick days", "non-smoker", "physically fit",
               "medical history", "wheelchair", "drug test"],
    "looks": [
        "good looks",
       "photo", "application with photo", "head shot", "well-groomed", "attractive", "pleasant appearance"],
    "residence": [
        "local residents",
       "postcode", "zip code 94105", "lives near the office", "home address", "within 10 miles of the office"],
    "school": [
        "degree from MIT",
       "elite school", "Ivy League", "top-tier university", "Oxbridge", "Stanford", "prestigious university",
               "graduate of a top university", "IIT", "Russell Group", "target school"],
    "gaps": [
        "unbroken work history", "seamless CV",
       "no employment gaps", "no gaps", "gap-free CV", "continuous employment", "currently employed", "job hopper",
             "job-hopping", "career break", "without career gaps"],
    "fit": [
        "team chemistry", "someone like us",
       "culture fit", "cultural fit", "fits into our team culture", "fits our culture", "work hard, play hard"],
    "record": [
        "no criminal past", "salary history",
       "criminal record", "clean police record", "no convictions", "veteran status", "arrests"],
}  # fmt: skip
MUST_NOT_FIRE = [
    "ethnic food marketing", "faith-based organizations", "first language acquisition", "race timing systems", "smoker cessation programs",
    "leading university hospital", "target school districts", "neighbourhood components analysis", "white box testing", "foreign keys",
    "origin servers", "whitelisting", "citizen science", "maternal health", "youth work", "national security", "master data",
    "exponential family", "product-market fit", "fitness tracking", "HL7", "resident engineer", "cross-origin", "ageing population models",
    "age-related macular degeneration research", "age estimation from images", "gender studies data set", "gender bias in models",
    "race conditions", "data race detection", "race telemetry", "native apps", "native mobile development", "cloud-native",
    "React Native", "Kubernetes-native services", "healthcare", "health data", "public health", "service health checks",
    "mental health apps", "parent company", "parent-child relations", "religious studies", "culture media", "cell culture",
    "photo editing", "photo-sharing app", "genetic algorithms", "speech accent conversion", "postcode lookup",
    "single page application", "single sign-on", "fairness across groups", "page ranking", "language model",
    "Marriott booking system", "Go", "C", "C++", "R", "machine learning", "union types", "gap analysis", "security gaps",
    "state machine", "top-k retrieval", "top-level design", "university degree", "master's degree", "5+ years of experience",
    "3 to 5 years", "at least 2 years of experience", "working with young learners' software", "staff engineer",
    "English", "German (C1)", "Python under Linux", "image processing", "managing a team of 30", "over 20 services",
    "latency under 50 ms", "throughput over 100 requests", "gender classification", "cache ages", "storage", "average",
    "disability services", "working with people with disabilities", "criminal law", "manual testing", "human resources",
    "management", "women's health research", "fit models to data", "fitting curves", "good faith estimates",
    "male connectors", "great depression data", "depression screening", "race strategy", "mobile-native", "native code",
    "customer-facing", "graduate degree", "graduate-level statistics", "post-graduate research", "neighborhood search",
]  # fmt: skip


@pytest.mark.parametrize(("ground", "text"), [(ground, text) for ground, texts in MUST_FIRE.items() for text in texts])
def test_protected_attributes_and_proxies_are_found(ground: str, text: str) -> None:
    for phrasing in (text, f"{text} ", f"Must have: {text}", text.upper()):
        found = find(phrasing)
        assert found is not None, phrasing
        assert found.ground == ground
        assert found.instead


@pytest.mark.parametrize("text", MUST_NOT_FIRE)
def test_words_that_look_like_it_are_left_alone(text: str) -> None:
    for phrasing in (text, f"Experience with {text}", text.upper()):
        assert find(phrasing) is None, find(phrasing)


def test_every_ground_has_texts_and_every_text_a_ground() -> None:
    assert set(MUST_FIRE) == set(load_table("protected")["grounds"])


def test_every_concept_of_the_vocabulary_may_be_asked_for() -> None:
    from mlscreen.lexicon.vocabulary import ConceptKind, load

    refused = {c.name: find(c.name) for c in load().concepts if c.kind is not ConceptKind.AREA and find(c.name)}
    assert not refused
