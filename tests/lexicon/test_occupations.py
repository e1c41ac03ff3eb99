"""Occupations and terms of computing in the languages that résumés come in."""

import pytest

from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.vocabulary import load


def named(text: str) -> set[str]:
    return {hit.concept for hit in find(text, load()) if not hit.ambiguous}


@pytest.mark.parametrize(
    ("title", "concept"),
    [
        ("Softwareentwickler", "software development"),
        ("Softwareentwicklerin (Teilzeit)", "software development"),
        ("Software-Entwicklerin", "software development"),
        ("Programmierer", "software development"),
        ("Backend-Entwickler", "back-end development"),
        ("Développeuse logiciel", "software development"),
        ("Développeur backend", "back-end development"),
        ("Développeuse web", "web development"),
        ("Ingénieure logiciel", "software development"),
        ("Desarrolladora de software", "software development"),
        ("Desarrollador/a de software", "software development"),
        ("Analista programador", "software development"),
        ("Ingeniera de datos", "data engineering"),
        ("Científica de datos", "data science"),
        ("Desenvolvedor de Software Pleno", "software development"),
        ("Engenheira de Software", "software development"),
        ("Cientista de Dados Sênior", "data science"),
        ("Engenheiro de Dados", "data engineering"),
        ("Sviluppatrice backend", "back-end development"),
        ("Sviluppatore software", "software development"),
        ("Softwareontwikkelaar", "software development"),
        ("Datenwissenschaftlerin", "data science"),
        ("Dateningenieur", "data engineering"),
        ("Scientifique des données", "data science"),
        ("Ingénieur données", "data engineering"),
        ("软件工程师", "software development"),
        ("高级算法工程师", "software development"),
        ("推荐算法工程师", "recommendation engineering"),
        ("机器学习工程师", "machine learning"),
        ("后端工程师", "back-end development"),
        ("数据科学家", "data science"),
    ],
)
def test_titles_in_other_languages_name_the_work(title: str, concept: str) -> None:
    assert concept in named(title)


@pytest.mark.parametrize(
    "title", ["Développeur commercial", "CNC-Programmierer", "Programador de producción", "Programmatore CNC"]
)
def test_titles_that_only_sound_like_it_do_not(title: str) -> None:
    assert "software development" not in named(title)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("负责首页推荐系统", "recommender systems"),
        ("优化排序模型", "ranking"),
        ("点击率预估", "click-through rate prediction"),
        ("训练深度学习模型", "deep learning"),
        ("卷积神经网络", "neural network"),
        ("自然语言处理与计算机视觉", "natural language processing"),
        ("自然语言处理与计算机视觉", "computer vision"),
        ("数据挖掘", "data mining"),
        ("文本分类模型", "text classification"),
        ("大语言模型", "large language model"),
        ("分布式系统", "distributed systems"),
        ("bestärkendes Lernen", "reinforcement learning"),
        ("grands modèles de langage", "large language model"),
        ("pruebas unitarias", "unit testing"),
        ("aanbevelingssystemen en neurale netwerken", "recommender systems"),
        ("aanbevelingssystemen en neurale netwerken", "neural network"),
        ("Master Kunstmatige Intelligentie", "artificial intelligence"),
        ("Einführung von automatisierten Tests", "test automation"),
        ("Vorhersage mit neuronalen Netzen", "neural network"),
        ("tests automatisés", "test automation"),
        ("redes neurais", "neural network"),
        ("reti neurali", "neural network"),
        ("sistemas de recomendación", "recommender systems"),
        ("almacén de datos", "data warehouse"),
    ],
)
def test_terms_in_other_languages_name_the_skill(text: str, concept: str) -> None:
    assert concept in named(text)
