import hashlib
from email.message import EmailMessage

import pytest

from mlscreen.errors import Unreadable, UnscreenedCode
from mlscreen.extract.limits import Limits
from mlscreen.extract.mail import read_mail
from mlscreen.extract.reader import read_bytes
from tests.extract.docx_making import docx, p


def mail(text: str = "", html: str = "", **attached: bytes) -> bytes:
    made = EmailMessage()
    made["From"], made["Subject"] = "sender@example.org", "Application"
    made.set_content(text)
    if html:
        made.add_alternative(html, subtype="html")
    for name, content in attached.items():
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


def test_the_attached_resume_is_read_not_the_letter_around_it() -> None:
    letter, resume = docx(p("Dear reader")), docx(p("Ada Jones"))
    data = mail("Please find attached", letter=letter, resume_ada=resume, logo=b"\x89PNG\r\n\x1a\n")
    document = read_bytes(data, "application.eml")
    assert (document.text, document.source) == ("Ada Jones", "application.eml")
    assert document.digest == hashlib.sha256(data).hexdigest()
    assert [warning.code for warning in document.warnings] == ["attachment"]


def test_without_an_attachment_the_text_is_the_resume() -> None:
    assert read_bytes(mail("Ada Jones\n\nEngineer"), "x").text == "Ada Jones\n\nEngineer"
    assert read_bytes(mail("plain", "<html><body><h1>Ada</h1></body></html>"), "x").text == "Ada"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (mail(" "), UnscreenedCode.EMPTY),
        (mail("x", cv=docx(p("Ada"))[:200]), UnscreenedCode.CORRUPT),
        (b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n--x--", UnscreenedCode.EMPTY),
    ],
)
def test_a_mail_without_a_readable_resume_says_why(data: bytes, code: UnscreenedCode) -> None:
    with pytest.raises(Unreadable) as problem:
        read_mail(data, "x", Limits())
    assert problem.value.code is code
