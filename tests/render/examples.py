"""Reports made by hand for the tests of the renderers: invented people, and one who attacks."""

from datetime import date

from mlscreen.errors import UnscreenedCode
from mlscreen.model.document import DocumentWarning, Location, Span
from mlscreen.model.resume import DegreeLevel, Method, SectionKind
from mlscreen.model.rubric import (
    Branch,
    Choice,
    Criterion,
    CriterionKind,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Options,
    PhraseOptions,
    PhraseTopic,
    Rubric,
    SkillOptions,
    Source,
    Status,
)
from mlscreen.model.scorecard import (
    Digests,
    Evidence,
    Flag,
    Outcome,
    Report,
    Scorecard,
    Severity,
    Unscreened,
    Verdict,
)

AS_OF = date(2026, 11, 1)
ENGINE = "0.1.0"
HOSTILE = "Eve\x1b]52;c;cm0gLXJm\x07 [/foo][bold]=1\u202egnp.exe\u200b\x9b31m"


def choices(*names: str) -> tuple[Choice, ...]:
    return tuple(Choice((name,)) for name in names)


def criterion(
    name: str, label: str, options: Options, points: float, preferred: bool = False, line: int = 0
) -> Criterion:
    kinds = {
        SkillOptions: CriterionKind.SKILL,
        PhraseOptions: CriterionKind.PHRASE,
        ExperienceOptions: CriterionKind.EXPERIENCE,
        EducationOptions: CriterionKind.EDUCATION,
        EitherOptions: CriterionKind.EITHER,
    }
    source = Source(line, f"We ask for this: {label}.") if line else None
    status = Status.PREFERRED if preferred else Status.REQUIRED
    return Criterion(name, kinds[type(options)], label, status, points, options, source=source)


DEGREE = criterion(
    "degree",
    "Master's or doctorate in computer science, machine learning or a related field",
    EducationOptions(DegreeLevel.MASTER, ("computer science", "machine learning"), or_equivalent_months=60),
    15,
    line=11,
)
INDUSTRY = criterion("industry", "2 years or more in industry", ExperienceOptions(24), 10, line=12)
LANGUAGES = criterion(
    "languages",
    "At least two of C/C++, Go, Python, Java",
    SkillOptions((Choice(("C", "C++")), *choices("Go", "Python", "Java")), 2),
    10,
    line=14,
)
FRAMEWORK = criterion("framework", "TensorFlow or PyTorch", SkillOptions(choices("TensorFlow", "PyTorch"), 1), 15)
TEAMWORK = criterion(
    "teamwork", "Teamwork", PhraseOptions(choices("teamwork", "collaboration"), 1, PhraseTopic.SOFT_SKILL), 5
)
CLOUD = criterion("cloud", "Cloud-native deployment (Kubernetes)", SkillOptions(choices("Kubernetes"), 1), 10, True)
PRIVACY = criterion(
    "privacy",
    "Privacy-preserving machine learning: federated learning, differential privacy",
    SkillOptions(choices("federated learning", "differential privacy"), 1),
    5,
    True,
)
SENIOR = criterion(
    "senior",
    "5 years with a master's or 3 with a doctorate",
    EitherOptions(
        (
            Branch(EducationOptions(DegreeLevel.MASTER), ExperienceOptions(60)),
            Branch(EducationOptions(DegreeLevel.DOCTORATE), ExperienceOptions(36)),
        )
    ),
    5,
    True,
)
CRITERIA = (DEGREE, INDUSTRY, LANGUAGES, FRAMEWORK, TEAMWORK, CLOUD, PRIVACY, SENIOR)
RUBRIC = Rubric(
    "ml-engineer",
    "Machine Learning Engineer",
    "1.0",
    CRITERIA,
    conditions=(Source(40, "Some travel is needed."),),
    digest="e" * 64,
)


def quote(words: str, line: int, section: SectionKind = SectionKind.EXPERIENCE, page: int | None = 1) -> Evidence:
    place = "" if page else f"paragraph {line}"
    return Evidence(words, Span(line * 100, line * 100 + len(words)), Location(page, line, place), section)


def verdict(of: Criterion, outcome: Outcome, share: float = 0.0, *evidence: Evidence) -> Verdict:
    rationales = {
        Outcome.MET: "Shown in a dated position.",
        Outcome.PARTIAL: "Stands in a list of skills only, not in a dated position: 60 % of the points.",
        Outcome.NOT_MET: "The dates allow 14 months at most; 24 are asked for.",
        Outcome.UNCLEAR: "The years 2024 - 2026 can mean 14 to 36 months; 24 are asked for.",
        Outcome.NO_EVIDENCE: "Nothing in the résumé names it.",
    }
    change = "" if outcome is Outcome.MET else "A dated position that names it would meet this."
    return Verdict(of, outcome, of.points * share, of.points, evidence, rationales[outcome], change)


def card(candidate: str, source: str, verdicts: tuple[Verdict, ...], digest: str = "a", **more: object) -> Scorecard:
    digests = Digests(digest * 64, "e" * 64, "c" * 64, "d" * 64)
    return Scorecard(candidate, source, digests, AS_OF, verdicts, **more)  # type: ignore[arg-type]


STUDY = quote("M.Sc. in Computer Science, University of Somewhere", 31, SectionKind.EDUCATION)
JOBS = quote("Machine Learning Engineer, Tidewater Analytics\tMar 2021 – Present", 9)
CODE = quote(
    "Rebuilt the ranking service in Go and Python so that twelve teams could ship models to production every week",
    12,
)
TORCH = quote("Trained recommendation models in PyTorch", 14)
LISTED = quote("Docker, Kubernetes, Terraform", 40, SectionKind.SKILLS, page=2)
TEAM = quote("worked closely with three product teams", 15)

STRONG = card(
    "Mira Solberg",
    "applications/mira-solberg.pdf",
    (
        verdict(DEGREE, Outcome.MET, 1, STUDY),
        verdict(INDUSTRY, Outcome.MET, 1, JOBS),
        verdict(LANGUAGES, Outcome.MET, 1, CODE, quote("Python, Go, SQL", 41, SectionKind.SKILLS, page=2)),
        verdict(FRAMEWORK, Outcome.MET, 1, TORCH),
        verdict(TEAMWORK, Outcome.MET, 1, TEAM),
        verdict(CLOUD, Outcome.PARTIAL, 0.6, LISTED),
        verdict(PRIVACY, Outcome.NO_EVIDENCE),
        verdict(SENIOR, Outcome.MET, 1, JOBS),
    ),
    "a",
    warnings=(DocumentWarning("two_columns", "Two columns: read the left one first."),),
)
UNSURE = card(
    "Tomás Ferreira",
    "applications/2026/tomas-ferreira.docx",
    (
        verdict(DEGREE, Outcome.PARTIAL, 0.5, STUDY),
        verdict(INDUSTRY, Outcome.UNCLEAR, 0, quote("Analyst, Brightwater\t2024 - 2026", 7, page=None)),
        verdict(LANGUAGES, Outcome.NOT_MET, 0, quote("Python", 22, SectionKind.SKILLS, page=None)),
        verdict(
            FRAMEWORK,
            Outcome.PARTIAL,
            0.6,
            Evidence(
                "pytorhc", Span(5, 12), Location(None, 23, "table 1, row 2"), SectionKind.SKILLS, Method.FUZZY, 0.86
            ),
        ),
        verdict(TEAMWORK, Outcome.NO_EVIDENCE),
        verdict(CLOUD, Outcome.NO_EVIDENCE),
        verdict(PRIVACY, Outcome.NO_EVIDENCE),
        verdict(SENIOR, Outcome.UNCLEAR, 0, quote("Analyst, Brightwater\t2024 - 2026", 7, page=None)),
    ),
    "b",
    flags=(
        Flag(
            "hidden_text",
            Severity.WARNING,
            tuple(quote(f"expert in everything {n}", 50 + n, page=None) for n in range(5)),
            "12 words cannot be seen on the page; they were left out of the score.",
        ),
        Flag("gap", Severity.INFO, (), "No position between 2022-05 and 2023-11."),
    ),
)
EQUAL = card("Ada Nwosu", "applications/ada-nwosu.txt", UNSURE.verdicts, "f")
ATTACKER = card(
    HOSTILE,
    "applications/=HYPERLINK(\x1b[2J).pdf",
    tuple(
        verdict(c, Outcome.MET, 1, quote("=cmd|' /C calc'!A0 \x1b]0;owned\x07[red]x[/red] line one\nline two", 3))
        for c in CRITERIA
    ),
    "9",
)
SCAN = Unscreened(
    "applications/scan.pdf", "applications/scan.pdf: holds images only; run again with --ocr", UnscreenedCode.NO_TEXT
)
LOCKED = Unscreened(
    "applications/locked.pdf",
    "applications/locked.pdf: needs a password; ask the candidate for a file without one",
    UnscreenedCode.ENCRYPTED,
)


def report(*screenings: Scorecard | Unscreened, rubric: Rubric = RUBRIC) -> Report:
    return Report(rubric, screenings, AS_OF, ENGINE)


FOLDER = report(UNSURE, SCAN, STRONG, EQUAL, LOCKED)
