import pytest

from mlscreen.parse.language import tell

TEXTS = {
    "en": ("I led the team and worked with the clients on the design of systems that were used by the whole company"),
    "de": (
        "Leitung des Teams und Entwicklung der Software für die Kunden im Bereich der Logistik mit einem Budget von"
    ),
    "fr": (
        "Développement des applications pour les clients de la société dans le domaine des assurances avec une équipe"
    ),
    "es": (
        "Desarrollo de las aplicaciones para los clientes de la empresa en el sector de los seguros con un equipo por"
    ),
    "pt": (
        "Desenvolvimento das aplicações para os clientes da empresa no setor dos seguros com uma equipe e na gestão do"
    ),
    "it": (
        "Sviluppo delle applicazioni per i clienti della società nel "
        "settore delle assicurazioni con un gruppo di lavoro e il"
    ),
    "nl": (
        "Ontwikkeling van de software voor de klanten van het bedrijf in de sector met een team en de leiding over het"
    ),
    "zh": "负责开发公司的数据平台,使用多种技术,带领五人团队完成项目",
    "pl": (
        "Praca w zespole i rozwój oprogramowania dla klientów z branż"
        "y oraz udział w projektach na rzecz firmy do której"
    ),
    "sv": (
        "Utveckling av system för kunder och ansvar för en grupp som arbetade med att bygga den nya plattformen på ett"
    ),
    "ru": "Разработка программного обеспечения для клиентов компании",
    "ja": "ソフトウェアの開発を担当しました",
    "ko": "소프트웨어 개발을 담당했습니다",
    "ar": "تطوير البرمجيات للعملاء",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_the_language_is_told_by_small_words_or_script(code: str, text: str) -> None:
    assert tell(text).code == code


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_the_eight_languages_with_rules_are_supported_and_no_other(code: str, text: str) -> None:
    assert tell(text).supported is (code in {"en", "de", "fr", "es", "pt", "it", "nl", "zh"})


@pytest.mark.parametrize("text", ["Python, Java, Docker, Kubernetes", "Senior Engineer\nAcme", "José García\nPython"])
def test_a_bare_list_passes_for_english(text: str) -> None:
    assert tell(text) == ("en", True)


@pytest.mark.parametrize("text", ["", "2019 - 2021", "•••", "\n\t"])
def test_a_text_without_letters_cannot_be_told(text: str) -> None:
    assert tell(text) == ("und", False)


def test_english_with_some_foreign_names_stays_english() -> None:
    text = TEXTS["en"] + " at the Universität der Künste and la Banque de la République, and 李雷 was my manager"
    assert tell(text).code == "en"
