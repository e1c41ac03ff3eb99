import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.encoding import decode

GERMAN = "Jörg Müller – Ingenieur für Qualität, Köln. Straße der Übung, größte Stärken: Zuverlässigkeit und Überblick"
TEXTS = {
    "utf-8": "Ada — 张三",
    "utf-8-sig": "Ada — 张三",
    "utf-16": "Ada Jones, engineer",
    "utf-16-le": "Ada Jones, engineer",
    "utf-16-be": "Ada Jones, engineer",
    "utf-32": "Ada Jones",
    "cp1252": GERMAN,
    "cp1250": "Łukasz Wójcik\nInżynier oprogramowania w Krakowie, doświadczenie, umiejętności, język angielski",
    "gb18030": "姓名:张三\n软件工程师 北京大学计算机科学硕士,五年经验,熟悉 Python 和数据库",
    "shift_jis": "氏名:山田太郎\nソフトウェアエンジニアとして東京で働いていました。Pythonの経験があります",
    "big5": "姓名:陳小明 軟體工程師 國立臺灣大學 資訊工程學系 碩士 五年工作經驗",
    "euc_kr": "김철수\n소프트웨어 엔지니어 서울대학교 컴퓨터공학 학사 경력 5년",
    "cp1251": "Иван Петров\nИнженер-программист, опыт работы 5 лет, Python и SQL. Образование высшее",
    "cp1253": "Γιώργος Παπαδόπουλος\nΜηχανικός λογισμικού στην Αθήνα, εμπειρία πέντε έτη",
}


@pytest.mark.parametrize(("encoding", "text"), TEXTS.items(), ids=TEXTS)
def test_text_comes_out_as_it_was_written(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding))[0] == text


def test_utf8_that_was_cut_inside_a_character_is_still_utf8() -> None:
    data = "Müller, Köln, Größe, Straße, Übung, Übung, Übung, Übung".encode() + "ü".encode()[:1]
    assert decode(data)[0].startswith("Müller, Köln")


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 20, b"\x00\x01\x02\x03" * 50, b"Ada" + bytes(range(1, 9)) * 40, b"\xff\xfe" + bytes(90)],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as problem:
        decode(data)
    assert problem.value.code is UnscreenedCode.WRONG_TYPE


def test_stray_control_characters_do_not_make_a_text_binary() -> None:
    assert decode(b"Ada \x1b[31mJones\x1b[0m\x07")[1] == "utf-8"
