"""Shapes in which real résumés write jobs; all people, employers and jobs are invented."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.model.resume import Position, PositionKind
from mlscreen.parse import positions
from mlscreen.parse.headings import find_sections
from mlscreen.parse.lines import visible_lines
from tests.parse.builders import document


def read(text: str) -> tuple[Position, ...]:
    made = document(text.strip("\n"))
    lines = visible_lines(made)
    return positions.find(lines, find_sections(made, lines), made.visible_text)


def dates_of(position: Position) -> str:
    found = position.dates
    return "" if found is None else f"{found.start}..{'now' if found.ongoing else found.end}"


@dataclass(frozen=True)
class Shape:
    name: str
    text: str
    expected: tuple[tuple[str, str, str], ...]


TWO_JOBS = (
    ("Senior Data Engineer", "Brightwater Analytics", "2019-03..now"),
    ("Analyst", "Copperfield Ltd", "2016-06..2019-02"),
)

SHAPES = [
    Shape(
        "title and right date, employer below",
        """
Experience

Senior Data Engineer\tMarch 2019 - Present
Brightwater Analytics, Leeds, UK
- Built the nightly pipeline

Analyst\tJune 2016 - Feb 2019
Copperfield Ltd, York
- Wrote reports
""",
        TWO_JOBS,
    ),
    Shape(
        "employer first, title with date below",
        """
WORK HISTORY

Brightwater Analytics, Leeds, UK
Senior Data Engineer, 03/2019 - present
• Built the nightly pipeline

Copperfield Ltd, York
Analyst, 06/2016 - 02/2019
• Wrote reports
""",
        TWO_JOBS,
    ),
    Shape(
        "one line, several joints",
        """
EMPLOYMENT
Senior Data Engineer, Brightwater Analytics (Mar 2019 - present)
- Built the nightly pipeline
Analyst at Copperfield Ltd, 06/2016 - 02/2019
- Wrote reports
Tester — Oakfield Partners — 2014 to 2016
- Tested
""",
        (*TWO_JOBS, ("Tester", "Oakfield Partners", "2014..2016")),
    ),
    Shape(
        "bars between the parts",
        """
Professional Experience
Brightwater Analytics | Senior Data Engineer | Leeds, UK | Mar 2019 – Present
- Built the nightly pipeline
Copperfield Ltd | Analyst | York | Jun 2016 – Feb 2019
- Wrote reports
""",
        TWO_JOBS,
    ),
    Shape(
        "date line as heading",
        """
Professional Experience

03/2019 - present
Brightwater Analytics
Senior Data Engineer
Built the nightly pipeline for forty teams.

06/2016 - 02/2019
Copperfield Ltd
Analyst
Wrote reports for the sales department.
""",
        TWO_JOBS,
    ),
    Shape(
        "date in the left margin",
        """
Experience
03/2019 – now\tSenior Data Engineer, Brightwater Analytics
Built the nightly pipeline for forty teams.
06/2016 – 02/2019\tAnalyst, Copperfield Ltd
Wrote reports for the sales department.
""",
        TWO_JOBS,
    ),
    Shape(
        "blank lines between all lines",
        """
WORK EXPERIENCE

Senior Data Engineer

Brightwater Analytics - Pune, Maharashtra -

March 2019 to Present

• Built the nightly pipeline

Analyst

Copperfield Ltd - Pune, Maharashtra

June 2016 to February 2019

Responsibilities:
Wrote the reports of the sales department.
""",
        TWO_JOBS,
    ),
    Shape(
        "labels",
        """
Work Experience

Company: Brightwater Analytics
Designation: Senior Data Engineer
Duration: Mar 2019 to Present
Responsibilities:
- Built the nightly pipeline

Company: Copperfield Ltd
Designation: Analyst
Duration: Jun 2016 to Feb 2019
Responsibilities:
- Wrote reports
""",
        TWO_JOBS,
    ),
    Shape(
        "the jobs are the list items",
        """
Work Experience
• Senior Data Engineer, Brightwater Analytics, Mar 2019 - Present
• Analyst, Copperfield Ltd, Jun 2016 - Feb 2019
""",
        TWO_JOBS,
    ),
    Shape(
        "jobs told in sentences",
        """
Professional Experience
- Working as Senior Data Engineer with Brightwater Analytics from March 2019 to till date.
- Worked with Copperfield Ltd as an Analyst from June 2016 to February 2019.
""",
        TWO_JOBS,
    ),
    Shape(
        "the range between employer and title",
        """
Experience
Brightwater Analytics March 2019 to Current Senior Data Engineer
Built the nightly pipeline for forty teams.
Copperfield Ltd June 2016 to February 2019 Analyst
Wrote reports for the sales department.
""",
        TWO_JOBS,
    ),
    Shape(
        "only a space between title and employer",
        """
Experience
03/2019 to Current
Staff Nurse Mercy Hospital
Cared for the patients of two wards.
06/2016 to 02/2019
Teacher Lincoln High School
Taught mathematics to grades 9 and 10.
""",
        (("Staff Nurse", "Mercy Hospital", "2019-03..now"), ("Teacher", "Lincoln High School", "2016-06..2019-02")),
    ),
    Shape(
        "several titles under one dated banner",
        """
Experience

Kestrel Labs\t2012 - Present
Mountain View, CA

Staff Engineer\t2018 - Present
- Led search
Senior Engineer\t2015 - 2018
- Built ads
Engineer\t2012 - 2015
- Wrote code

Initech\t2008 - 2012
Programmer
- Wrote reports
""",
        (
            ("Staff Engineer", "Kestrel Labs", "2018..now"),
            ("Senior Engineer", "Kestrel Labs", "2015..2018"),
            ("Engineer", "Kestrel Labs", "2012..2015"),
            ("Programmer", "Initech", "2008..2012"),
        ),
    ),
    Shape(
        "a banner with the time in all, durations beside the dates",
        """
Experience

Kestrel Labs
4 years 3 months

Principal Engineer
January 2022 - Present (2 years 3 months)
Berlin, Germany
Leading the platform group.

Senior Engineer
January 2020 - December 2021 (2 years)
Built the thing.

Fenwick Bank
Software Developer
May 2015 - December 2019 (4 years 8 months)
London
Payments.
""",
        (
            ("Principal Engineer", "Kestrel Labs", "2022-01..now"),
            ("Senior Engineer", "Kestrel Labs", "2020-01..2021-12"),
            ("Software Developer", "Fenwick Bank", "2015-05..2019-12"),
        ),
    ),
    Shape(
        "banners with and without more than the time in all, one with the word of a title",
        """
Experience

Brightwater Robotics, Inc.
Full-time · 7 yrs 2 mos · Boulder, CO
Engineering Manager
Jan 2022 - Present · 4 yrs
Lead thirty engineers in firmware and test.
Principal Engineer
Mar 2019 - Dec 2021 · 2 yrs 10 mos
Wrote the camera software for the cold.

Alder Marine Electronics
4 yrs 6 mos
Senior Engineer
Aug 2016 - Feb 2019 · 2 yrs 7 mos
Sonar signal processing on a board of its own.
Engineer
Sep 2014 - Jul 2016 · 1 yr 11 mos
Bring-up of boards and power supplies.
""",
        (
            ("Engineering Manager", "Brightwater Robotics, Inc.", "2022-01..now"),
            ("Principal Engineer", "Brightwater Robotics, Inc.", "2019-03..2021-12"),
            ("Senior Engineer", "Alder Marine Electronics", "2016-08..2019-02"),
            ("Engineer", "Alder Marine Electronics", "2014-09..2016-07"),
        ),
    ),
    Shape(
        "a banner with a place in brackets, titles with theirs",
        """
EXPERIENCE
Brightwater Analytics (Leeds)\t2015 – 2021
Lead Analyst (2018 – 2021)
• Led
Analyst (2015 – 2018)
• Worked
""",
        (
            ("Lead Analyst", "Brightwater Analytics", "2018..2021"),
            ("Analyst", "Brightwater Analytics", "2015..2018"),
        ),
    ),
    Shape(
        "an employer without date above several titles",
        """
Experience
Acme Corp\tLeeds, UK
Senior Engineer\tJan 2019 – Present
• Led
Engineer\tJan 2017 – Dec 2018
• Coded
Bluebird\tYork, UK
Analyst\tJan 2015 – Dec 2016
• Wrote
""",
        (
            ("Senior Engineer", "Acme Corp", "2019-01..now"),
            ("Engineer", "Acme Corp", "2017-01..2018-12"),
            ("Analyst", "Bluebird", "2015-01..2016-12"),
        ),
    ),
    Shape(
        "an employer whose name ends with a full stop, set off above its titles",
        """
Work

Aquaforte Bombas Ltda.

Regional Sales Manager
Mar 2019 – Present
• Grew revenue

Key Account Manager
May 2016 – Feb 2019
• Negotiated contracts
""",
        (
            ("Regional Sales Manager", "Aquaforte Bombas Ltda.", "2019-03..now"),
            ("Key Account Manager", "Aquaforte Bombas Ltda.", "2016-05..2019-02"),
        ),
    ),
    Shape(
        "employer, place and title on one line, date below",
        """
EXPERIENCE

Brightwater, Leeds — Senior Engineer
MARCH 2019 - PRESENT
Kept the mills of the town running.

Copperfield, York — Analyst
JUNE 2016 - FEBRUARY 2019
Wrote the reports of the board.
""",
        (("Senior Engineer", "Brightwater", "2019-03..now"), ("Analyst", "Copperfield", "2016-06..2019-02")),
    ),
    Shape(
        "a table of jobs",
        """
Employment History
Acme Corp\tEngineer\t2015 - 2019
Bluebird\tAnalyst\t2012 - 2015
Fezziwig\tClerk\t2010 - 2012
""",
        (
            ("Engineer", "Acme Corp", "2015..2019"),
            ("Analyst", "Bluebird", "2012..2015"),
            ("Clerk", "Fezziwig", "2010..2012"),
        ),
    ),
    Shape(
        "no dates at all",
        """
Professional Experience
Store Manager, Corner Market
Cashier, Fresh Foods Inc.

Skills
Cash handling
""",
        (("Store Manager", "Corner Market", ""), ("Cashier", "Fresh Foods Inc.", "")),
    ),
    Shape(
        "single years",
        """
Experience
Composer
Northern Ensemble · Boston, MA · 2022
- Wrote music
Curator
Hall Gallery · 2019
- Curated
""",
        (("Composer", "Northern Ensemble", "2022..2022"), ("Curator", "Hall Gallery", "2019..2019")),
    ),
    Shape(
        "the summers of two years",
        """
Experience
Camp Counselor, Lakeside Camp\tSummers 2012 and 2013
- Led hikes
Barista, Bean House\tFall 2013 – Spring 2015
- Coffee
""",
        (
            ("Camp Counselor", "Lakeside Camp", "2012-06..2012-08"),
            ("Camp Counselor", "Lakeside Camp", "2013-06..2013-08"),
            ("Barista", "Bean House", "2013-09..2015-05"),
        ),
    ),
    Shape(
        "a range cut by line breaks",
        """
Experience
August 2010
to
Current
Mechanic, Northern Air Ltd
Kept the engines running.
""",
        (("Mechanic", "Northern Air Ltd", "2010-08..now"),),
    ),
    Shape(
        "jobs without any heading",
        """
Jo Doe
Senior Data Engineer, Brightwater Analytics, Mar 2019 - present
- Built the nightly pipeline
Analyst, Copperfield Ltd, Jun 2016 - Feb 2019
- Wrote reports
""",
        TWO_JOBS,
    ),
    Shape(
        "German",
        """
Berufserfahrung
03/2019 – heute\tSoftwareentwicklerin, Nordlicht GmbH, Hamburg
- Entwicklung von Schnittstellen
10/2016 – 02/2019\tWerkstudentin, Südwind AG, München
- Pflege der Datenbank
Ausbildung
2012 – 2016\tB.Sc. Informatik, Technische Universität München
""",
        (
            ("Softwareentwicklerin", "Nordlicht GmbH", "2019-03..now"),
            ("Werkstudentin", "Südwind AG", "2016-10..2019-02"),
        ),
    ),
    Shape(
        "French",
        """
Expérience professionnelle

Ingénieure logiciel, Société Lumière, Lyon
mars 2019 - aujourd'hui
- Développement d'API

Formation
Master Informatique, Université de Lyon, 2018
""",
        (("Ingénieure logiciel", "Société Lumière", "2019-03..now"),),
    ),
    Shape(
        "Spanish",
        """
Experiencia laboral
Ingeniero de datos | Ríos y Mares S.A. | Madrid
enero de 2019 - actualidad
- Diseño de tuberías
Educación
Universidad de Sevilla, 2015
""",
        (("Ingeniero de datos", "Ríos y Mares S.A.", "2019-01..now"),),
    ),
    Shape(
        "Portuguese",
        """
Experiência profissional
Engenheira de dados, Rio Azul Ltda, São Paulo
março de 2019 - atual
- Pipelines
""",
        (("Engenheira de dados", "Rio Azul Ltda", "2019-03..now"),),
    ),
    Shape(
        "Italian",
        """
Esperienza lavorativa
Sviluppatore software presso Onda Chiara S.r.l., Milano
gennaio 2019 - oggi
- Servizi web
""",
        (("Sviluppatore software", "Onda Chiara S.r.l.", "2019-01..now"),),
    ),
    Shape(
        "Dutch",
        """
Werkervaring
Softwareontwikkelaar, Noorderlicht B.V., Utrecht\tjan 2019 - heden
- API's
""",
        (("Softwareontwikkelaar", "Noorderlicht B.V.", "2019-01..now"),),
    ),
    Shape(
        "Chinese",
        """
工作经历
2018年3月 - 至今\t星河科技有限公司\t高级工程师
负责平台开发
教育背景
2011年 - 2015年\t清华大学\t计算机\t本科
""",
        (("高级工程师", "星河科技有限公司", "2018-03..now"),),
    ),
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_jobs_are_read_in_every_shape(shape: Shape) -> None:
    found = read(shape.text)
    assert tuple((p.title, p.employer, dates_of(p)) for p in found) == shape.expected
    assert {p.kind for p in found} == {PositionKind.JOB}


NO_JOBS = {
    "education": "Education\nBSc Computer Science, University of York, 2012 - 2015",
    "awards": "Awards\nEmployee of the Year, Acme Corp, 2018\nDean's List, 2012 - 2014",
    "publications": "Publications\nA study of things, J. Doe, Journal of Things 12(3), pp. 2001-2010, 2019",
    "certificates": "Certifications\nCertified Cloud Architect, Acme, 2019 - 2022",
    "courses": "Courses\nDeep Learning Engineer course, Open Academy, Jan 2020 - Mar 2020",
    "references": "References\nJane Roe, Manager, Acme Corp, 2015 - 2019",
    "a degree among the jobs": "Experience\nBachelor of Science in Physics, 2010 - 2014\n- Thesis on light",
    "films with a year": "Experience\n1933\tA film about a girl\nIt was shown in many cities.",
    "prose": "Summary\nFrom 2010 to 2014 I travelled and wrote about engineers.",
}


@pytest.mark.parametrize("text", NO_JOBS.values(), ids=NO_JOBS)
def test_what_is_no_job_gives_no_position(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("heading", "title", "kind"),
    [
        ("Experience", "Research Scientist", PositionKind.JOB),
        ("Experience", "Research Engineer", PositionKind.JOB),
        ("Experience", "Graduate Research Assistant", PositionKind.RESEARCH),
        ("Experience", "Postdoctoral Fellow", PositionKind.JOB),
        ("Research Experience", "Postdoctoral Researcher", PositionKind.RESEARCH),
        ("Experience", "Student Nurse", PositionKind.INTERNSHIP),
        ("Experience", "Attachment (Student Social Worker)", PositionKind.INTERNSHIP),
        ("Experience", "Teaching Assistant", PositionKind.TEACHING),
        ("Experience", "Machine Learning Intern", PositionKind.INTERNSHIP),
        ("Experience", "Insurance Analyst Co-op", PositionKind.INTERNSHIP),
        ("Experience", "Internal Auditor", PositionKind.JOB),
        ("Experience", "Volunteer Firefighter", PositionKind.VOLUNTEER),
        ("Internships", "Software Engineer", PositionKind.INTERNSHIP),
        ("Research Experience", "Assistant", PositionKind.RESEARCH),
        ("Teaching", "Teacher", PositionKind.JOB),
        ("Volunteering", "Tutor", PositionKind.VOLUNTEER),
        ("Projects", "Chess Engine", PositionKind.PROJECT),
    ],
)
def test_the_kind_follows_title_and_section(heading: str, title: str, kind: PositionKind) -> None:
    (found,) = read(f"{heading}\n\n{title}, Acme Corp\tJan 2019 - May 2020\n- Did the work")
    assert found.kind is kind


def test_teaching_beside_other_jobs_is_a_kind_of_its_own() -> None:
    found = read(
        "Experience\n\nEngineer, Acme Corp\t2019 - 2020\n- Work\n\n"
        "Teaching\n\nLecturer, York College\t2017 - 2018\n- Taught"
    )
    assert [p.kind for p in found] == [PositionKind.JOB, PositionKind.TEACHING]


def test_projects_within_a_job_are_projects() -> None:
    found = read(
        "Experience\nSoftware Engineer, Acme Pvt Ltd, Pune, Jan 2018 - Present\n\n"
        "Project: Billing Portal\nClient: Some Bank\nDuration: Jan 2018 - Mar 2019\nRole: Developer\n- Wrote services\n"
    )
    assert [(p.title, p.kind) for p in found] == [
        ("Software Engineer", PositionKind.JOB),
        ("Billing Portal", PositionKind.PROJECT),
    ]


def test_offices_are_volunteering_and_membership_is_nothing() -> None:
    found = read("Leadership\n\nPresident, Chess Club, 2014 - 2016\nMember, Debate Society, 2013 - 2016")
    assert [(p.title, p.kind) for p in found] == [("President", PositionKind.VOLUNTEER)]


def test_undated_projects_are_not_part_of_the_dated_one_above() -> None:
    (found,) = read("Projects\nChess Engine\tJan 2020 - Mar 2020\n- Searches\nCompiler\n- Parses\n")
    assert found.title == "Chess Engine"
    assert len(found.highlights) == 1


def test_place_and_terms_are_kept_apart() -> None:
    (found,) = read("Experience\n\nSoftware Engineer (Contract), Acme Corp, Austin, TX\tJan 2012 - May 2013\n- Code")
    assert (found.title, found.employer, found.place) == ("Software Engineer", "Acme Corp", "Austin, TX")
    assert found.terms == ("contract",)


def test_highlights_are_whole_items_and_literal() -> None:
    text = (
        "Experience\n\nEngineer, Acme Corp\t2019 - 2020\n"
        "• Built a pipeline that reads many files every night and\nwrites them to a store\n• Fixed bugs"
    )
    (found,) = read(text)
    quotes = [text[span.start : span.end] for span in found.highlights]
    assert quotes == [
        "Built a pipeline that reads many files every night and\nwrites them to a store",
        "Fixed bugs",
    ]
    assert text[found.span.start : found.span.end] == text[text.index("Engineer") :]


def test_positions_do_not_overlap_and_come_in_the_order_of_the_text() -> None:
    found = read(SHAPES[0].text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


PIECES = [
    "Experience",
    "Education",
    "Engineer",
    "Acme Corp",
    "2010 - 2012",
    "May 2015",
    "\t",
    "\n",
    "\n\n",
    "• ",
    ", ",
    "Leeds, UK",
    "x.",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_any_text_is_survived_and_spans_stay_inside(pieces: list[str]) -> None:
    text = " ".join(pieces).strip()
    for found in read(text):
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert all(found.span.covers(span) for span in found.highlights)


@pytest.mark.parametrize("text", ["", "\n\n", "Experience", "Experience\n\n2019 - 2020", "•\n•\n•", "2019 - 2020"])
def test_almost_nothing_is_survived(text: str) -> None:
    assert all(not p.title for p in read(text))


def test_jobs_that_the_document_repeats_word_for_word_are_read_once() -> None:
    jobs = "Experience\n\nFitter, Quarrybank Ltd\nMay 2012 - June 2014\n• Mended lifts.\n\nFitter, Quarrybank Ltd\n"
    jobs += "July 2015 - June 2016\n• Mended lifts."
    assert [dates_of(p) for p in read(f"{jobs}\n\n{jobs}")] == ["2012-05..2014-06", "2015-07..2016-06"]


def test_a_short_sentence_below_a_title_is_no_employer() -> None:
    jobs = "Experience\n\nHollowbrook Academy\nMay 2012 - June 2014\nMaths Teacher\nYears 5 to 9.\n• Taught fractions."
    assert [(p.title, p.employer) for p in read(jobs)] == [("Maths Teacher", "Hollowbrook Academy")]


def test_licence_that_is_pending_is_no_job() -> None:
    assert not read("Experience\n\nRN licence pending: NCLEX-RN booked for January 2027")


FORM = """Work experience
Dates\t01/09/2016 – present
Occupation or position held\tSales Manager
Main activities and responsibilities
Manage a portfolio of shops.
Name and address of employer\tAcme Distribution SRL, Calea Lunga 56, Turda
Type of business or sector\tWholesale
Dates\t15/03/2011 – 31/08/2016
Occupation or position held\tSales Representative
Name and address of employer\tBihor Dairies SA, Oradea
"""

FEDERAL = """Work Experience:

Department of Weather, Regional Office
477 Michigan Avenue
Detroit, MI 48226 US

06/2016 - Present
Salary: $94,199.00 USD Per Year
Hours per week: 40
Program Analyst (This is a federal job)
Duties, Accomplishments and Related Skills:
Evaluated the forecasts of four stations and recommended changes.
Supervisor: Ada Doe (313-555-0142)
Okay to contact this Supervisor: Yes
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (FORM, [("Sales Manager", "Acme Distribution SRL"), ("Sales Representative", "Bihor Dairies SA")]),
        (FEDERAL, [("Program Analyst", "Department of Weather, Regional Office")]),
    ],
)
def test_forms_say_title_and_employer_with_labels(text: str, found: list[tuple[str, str]]) -> None:
    assert [(p.title, p.employer) for p in read(text)] == found


@pytest.mark.parametrize("mark", ["1) ", "1. ", "• ", ""])
def test_a_number_before_the_label_of_a_job_is_no_list_item(mark: str) -> None:
    text = (
        f"Work experience\n{mark}Company: Tata Forge Ltd\nDesignation: HR Manager\nDuration: Jan 2018 - Dec 2022\n"
        "Roles & Responsibilities:\n- Handled payroll\n"
    )
    (found,) = read("Ravi Kumar\nravi@example.com\n\n" + text)
    assert (found.title, found.employer) == ("HR Manager", "Tata Forge Ltd")
