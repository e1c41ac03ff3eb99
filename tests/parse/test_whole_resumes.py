"""Whole résumés of many trades and countries; all people, employers, schools and jobs are invented."""

from dataclasses import dataclass

import pytest

from mlscreen.lexicon import vocabulary
from mlscreen.model.resume import DegreeLevel, Position
from mlscreen.parse import contact
from mlscreen.parse.parser import parse
from tests.parse.builders import document

VOCABULARY = vocabulary.load()


@dataclass(frozen=True)
class Whole:
    shape: str
    text: str
    name: str
    email: str
    jobs: tuple[str, ...]
    """Title, employer and dates of each, "(volunteer)" and the like behind them when it is no job."""
    degree: DegreeLevel | None


def shown(position: Position) -> str:
    found = position.dates
    dates = "" if found is None else f"{found.start}..{'now' if found.ongoing else found.end}"
    kind = "" if position.kind.value == "job" else f" ({position.kind.value})"
    return f"{position.title} | {position.employer} | {dates}{kind}"


WHOLE = [
    Whole(
        "LinkedIn export",
        """
Contact
odalys.ferrante@example.com
www.linkedin.com/in/odalysferrante
(LinkedIn)

Top Skills
Supply Chain Management
SAP
Negotiation

Odalys Ferrante
Supply Chain Lead at Quillon Foods
Greater Turin Area, Italy

Summary
I keep warehouses full and trucks half empty.

Experience

Quillon Foods
5 years 8 months

Supply Chain Lead
March 2021 - Present (4 years 2 months)
Turin, Italy
Leading planning for three plants.

Demand Planner
September 2019 - February 2021 (1 year 6 months)
Turin, Italy

Varenna Logistics
Procurement Specialist
June 2016 - August 2019 (3 years 3 months)
Milan

Education

Università di Bosconero
Master's degree, Management Engineering · (2014 - 2016)

Università di Bosconero
Bachelor's degree, Management Engineering · (2011 - 2014)
""",
        "Odalys Ferrante",
        "odalys.ferrante@example.com",
        (
            "Supply Chain Lead | Quillon Foods | 2021-03..now",
            "Demand Planner | Quillon Foods | 2019-09..2021-02",
            "Procurement Specialist | Varenna Logistics | 2016-06..2019-08",
        ),
        DegreeLevel.MASTER,
    ),
    Whole(
        "Indeed",
        """
Tamika Brisbane-Cole
Forklift Operator
Macon, GA 31201
tamikabc@example.com
+1 478 555 0143

Authorized to work in the US for any employer

Work Experience

Forklift Operator
Peachleaf Distribution - Macon, GA
May 2020 to Present
• Load and unload trailers
• Cycle counts every Friday

Warehouse Associate
Bramble Outfitters - Warner Robins, GA
August 2017 to April 2020
Picked, packed and shipped 120 orders per shift.

Cashier
Dollar Meadow - Macon, GA
2015 to 2017

Education

High school diploma
Ridgefield High School - Macon, GA
August 2011 to May 2015

Skills
• Forklift (5 years)
• RF scanner (5 years)

Certifications and Licenses

Forklift Certification
May 2020 to May 2026
""",
        "Tamika Brisbane-Cole",
        "tamikabc@example.com",
        (
            "Forklift Operator | Peachleaf Distribution | 2020-05..now",
            "Warehouse Associate | Bramble Outfitters | 2017-08..2020-04",
            "Cashier | Dollar Meadow | 2015..2017",
        ),
        DegreeLevel.SECONDARY,
    ),
    Whole(
        "Europass",
        """
Curriculum vitae

PERSONAL INFORMATION

Dragomir Velikov
12 Ulitsa Primer, 4000 Plovdiv (Bulgaria)
+359 32 555 012
d.velikov@example.org

WORK EXPERIENCE

01/03/2018–Present
Electrical Engineer
Trakia Elektro OOD, Plovdiv (Bulgaria)
▪ Designs low-voltage switchboards
▪ Supervises site work

15/09/2014–28/02/2018
Junior Electrical Engineer
Maritsa Power AD, Stara Zagora (Bulgaria)
▪ Maintained turbine protection

EDUCATION AND TRAINING

10/2009–07/2014
Master in Electrical Engineering\tEQF level 7
Technical University of Rodopi, Plovdiv (Bulgaria)

PERSONAL SKILLS

Mother tongue(s)\tBulgarian
""",
        "Dragomir Velikov",
        "d.velikov@example.org",
        (
            "Electrical Engineer | Trakia Elektro OOD | 2018-03..now",
            "Junior Electrical Engineer | Maritsa Power AD | 2014-09..2018-02",
        ),
        DegreeLevel.MASTER,
    ),
    Whole(
        "German tabellarischer Lebenslauf",
        """
Lebenslauf

Persönliche Daten

Name:\tWiebke Harmsen
Geburtsdatum:\t12.04.1988
Anschrift:\tMusterweg 3, 26121 Oldenburg
E-Mail:\twiebke.harmsen@example.de

Beruflicher Werdegang

seit 04/2019\tTeamleiterin Buchhaltung
\tNordwind Maschinenbau GmbH, Oldenburg
\t- Monatsabschlüsse nach HGB

10/2014 – 03/2019\tBilanzbuchhalterin
\tHunte Treuhand AG, Bremen
\t- Lohnabrechnung für 200 Mitarbeiter

08/2010 – 09/2014\tSteuerfachangestellte
\tKanzlei Petersen & Partner, Bremen

Ausbildung

08/2007 – 07/2010\tAusbildung zur Steuerfachangestellten
\tKanzlei Petersen & Partner, Bremen
2007\tAbitur, Gymnasium Beispielstadt

Kenntnisse

DATEV, SAP FI, MS Excel
""",
        "Wiebke Harmsen",
        "wiebke.harmsen@example.de",
        (
            "Teamleiterin Buchhaltung | Nordwind Maschinenbau GmbH | 2019-04..now",
            "Bilanzbuchhalterin | Hunte Treuhand AG | 2014-10..2019-03",
            "Steuerfachangestellte | Kanzlei Petersen & Partner | 2010-08..2014-09",
        ),
        DegreeLevel.DIPLOMA,
    ),
    Whole(
        "French",
        """
Apolline Garancher
Infirmière diplômée d'État
14 rue de l'Exemple, 35000 Rennes
06 55 50 12 34 – apolline.garancher@example.fr

EXPÉRIENCE PROFESSIONNELLE

Depuis mars 2019 : Infirmière en réanimation – Clinique des Genêts, Rennes
- Surveillance de douze patients ventilés
- Encadrement des étudiants

Septembre 2015 – février 2019 : Infirmière de bloc – Hôpital Saint-Exemple, Brest
- Préparation du matériel

FORMATION

2012 – 2015 : Diplôme d'État d'infirmier, IFSI de Quimper
2012 : Baccalauréat scientifique, Lycée Exemple

LANGUES
Anglais courant
""",
        "Apolline Garancher",
        "apolline.garancher@example.fr",
        (
            "Infirmière en réanimation | Clinique des Genêts | 2019-03..now",
            "Infirmière de bloc | Hôpital Saint-Exemple | 2015-09..2019-02",
        ),
        DegreeLevel.DIPLOMA,
    ),
    Whole(
        "Indian, labels in the jobs and a table of degrees",
        """
CURRICULUM VITAE

PRATYUSHA NALLAMOTHU
Mobile: +91 98480 55501
Email: pratyusha.n@example.in

CAREER OBJECTIVE
To obtain a challenging position in a growing organization.

PROFESSIONAL EXPERIENCE

Organization: Sarovar Infotech Pvt. Ltd., Hyderabad
Designation: Senior Test Engineer
Duration: Jul 2019 – Till Date
Responsibilities:
• Preparing test cases
• Reporting defects in Jira

Organization: Kaveri Softsystems, Chennai
Designation: Test Engineer
Duration: Jan 2017 – Jun 2019
Responsibilities:
• Executed regression suites

ACADEMIC PROFILE

Qualification\tInstitution\tYear\tPercentage
B.Tech (ECE)\tSri Exemplary Engineering College\t2016\t72%
Intermediate\tVidya Junior College\t2012\t91%
SSC\tZPH School\t2010\t88%

PERSONAL DETAILS
Father's Name: N. Venkata Rao
Date of Birth: 02-08-1995

DECLARATION
I hereby declare that the above is true.
""",
        "PRATYUSHA NALLAMOTHU",
        "pratyusha.n@example.in",
        (
            "Senior Test Engineer | Sarovar Infotech Pvt. Ltd. | 2019-07..now",
            "Test Engineer | Kaveri Softsystems | 2017-01..2019-06",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "US federal",
        """
Rosalind T. Achterhof
1420 Sample Ave, Bethesda, MD 20814
Phone: 301-555-0119 | Email: rt.achterhof@example.com
Citizenship: United States
Veterans' Preference: None

WORK EXPERIENCE

Management Analyst, GS-0343-12
Bureau of Inland Ferries, Washington, DC
06/2018 - Present
Salary: $94,199 per year; Hours per week: 40
Supervisor: Dale Whitcomb (202-555-0170), may contact
Conducts program evaluations of ferry subsidies.

Program Assistant, GS-0303-07
Office of Coastal Records, Silver Spring, MD
02/2014 - 05/2018
Hours per week: 40
Maintained case files of 900 grants.

EDUCATION

Master of Public Administration, Chesapeake State University, College Park, MD, 05/2017
Bachelor of Arts in History, Patapsco College, Baltimore, MD, 05/2013
""",
        "Rosalind T. Achterhof",
        "rt.achterhof@example.com",
        (
            "Management Analyst, GS-0343-12 | Bureau of Inland Ferries | 2018-06..now",
            "Program Assistant, GS-0303-07 | Office of Coastal Records | 2014-02..2018-05",
        ),
        DegreeLevel.MASTER,
    ),
    Whole(
        "academic",
        """
Ifeoluwa Marchetti, PhD
Department of Geology, University of Llanfair
ifeoluwa.marchetti@example.ac.uk

ACADEMIC APPOINTMENTS

2021–present\tLecturer in Sedimentology, University of Llanfair
2018–2021\tPostdoctoral Research Associate, University of Ostrova
2017–2018\tTeaching Fellow, Karst College

EDUCATION

2017\tPhD in Geology, University of Ostrova
2012\tMSc in Earth Sciences, University of Ibadan East
2010\tBSc in Geology, University of Ibadan East

SELECTED PUBLICATIONS

Marchetti, I. (2022). Varves of the invented lake. Journal of Made-up Sediments, 14(2), 120–138.
Marchetti, I. and Prys, G. (2020). Turbidites of nowhere. Basin Letters, 8, 2011–2019.

GRANTS AND AWARDS

2020–2022\tEarly Career Grant, Foundation for Mud
""",
        "Ifeoluwa Marchetti",
        "ifeoluwa.marchetti@example.ac.uk",
        (
            "Lecturer in Sedimentology | University of Llanfair | 2021..now",
            "Postdoctoral Research Associate | University of Ostrova | 2018..2021",
            "Teaching Fellow | Karst College | 2017..2018 (teaching)",
        ),
        DegreeLevel.DOCTORATE,
    ),
    Whole(
        "functional",
        """
Gwendal Oosterhuis
Rotterdam | gwendal@example.nl | 06-55501234

PROFILE
Event manager with twelve years between stage and spreadsheet.

KEY SKILLS

Project coordination
• Planned forty festivals for up to 8,000 guests
• Negotiated with caterers and the fire brigade

Finance
• Kept budgets of two million euro

EMPLOYMENT HISTORY

Event Manager, Havenlicht Events, 2016 – present
Production Assistant, Theater De Kade, 2012 – 2016

EDUCATION

Bachelor Leisure Management, Hogeschool Voorbeeld, 2012
""",
        "Gwendal Oosterhuis",
        "gwendal@example.nl",
        (
            "Event Manager | Havenlicht Events | 2016..now",
            "Production Assistant | Theater De Kade | 2012..2016",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "military",
        """
Marcus D. Tillinghast
Fayetteville, NC | 910-555-0188 | m.tillinghast@example.com

Professional Experience

United States Army\tFort Example, NC
Logistics Non-Commissioned Officer (Staff Sergeant)\tJun 2015 – Aug 2022
• Accountable for equipment worth $14M
• Trained 32 soldiers

United States Army\tCamp Sample, Korea
Unit Supply Specialist\tJul 2010 – May 2015
• Ran a warehouse with zero losses

Education

Associate of Applied Science, Logistics, Sandhills Sample College, 2014
""",
        "Marcus D. Tillinghast",
        "m.tillinghast@example.com",
        (
            "Logistics Non-Commissioned Officer (Staff Sergeant) | United States Army | 2015-06..2022-08",
            "Unit Supply Specialist | United States Army | 2010-07..2015-05",
        ),
        DegreeLevel.ASSOCIATE,
    ),
    Whole(
        "gigs",
        """
JONNA LINDQVIST
Sound engineer
jonna@example.se

SELECTED ENGAGEMENTS

2023\tFront-of-house engineer, Northern Echo Tour
2021 – 2022\tMonitor engineer, Oxelö Stadsteater
2018 – 2020\tStudio assistant, Granskog Studios

EDUCATION
2015 – 2018\tBachelor of Music Production, Musikhögskolan i Exempel
""",
        "JONNA LINDQVIST",
        "jonna@example.se",
        (
            "Front-of-house engineer | Northern Echo Tour | 2023..2023",
            "Monitor engineer | Oxelö Stadsteater | 2021..2022",
            "Studio assistant | Granskog Studios | 2018..2020",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "promotion ladder",
        """
Calixto Berumen
calixto.berumen@example.mx

EXPERIENCE

HOTEL CERRO AZUL, Guanajuato, Mexico\t2012 – Present
General Manager (2019 – Present)
• Runs a house of 140 rooms
Front Office Manager (2015 – 2019)
• Led a team of fourteen
Night Auditor (2012 – 2015)

CAFÉ LA MINA, Guanajuato, Mexico\t2010 – 2012
Barista

EDUCATION
Licenciatura en Turismo, Universidad del Ejemplo, 2012
""",
        "Calixto Berumen",
        "calixto.berumen@example.mx",
        (
            "General Manager | HOTEL CERRO AZUL | 2019..now",
            "Front Office Manager | HOTEL CERRO AZUL | 2015..2019",
            "Night Auditor | HOTEL CERRO AZUL | 2012..2015",
            "Barista | CAFÉ LA MINA | 2010..2012",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "contract through an agency",
        """
Suresh Kallianpur
suresh.k@example.com | 732-555-0101

PROFESSIONAL EXPERIENCE

Client: Meridian Health Plans, Edison, NJ\tFeb 2021 – Present
Role: Senior Java Developer
Responsibilities:
• Built claim services with Spring Boot
Environment: Java 11, Spring Boot, Oracle

Client: Harrow Mutual, Newark, NJ\tAug 2018 – Jan 2021
Role: Java Developer
Responsibilities:
• Migrated batch jobs
Environment: Java 8, Hibernate

EDUCATION
Bachelor of Engineering in Computer Science, Konkan University, 2014
""",
        "Suresh Kallianpur",
        "suresh.k@example.com",
        (
            "Senior Java Developer | Meridian Health Plans | 2021-02..now",
            "Java Developer | Harrow Mutual | 2018-08..2021-01",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "freelancing",
        """
Maren Aldis
Translator DE > EN
maren@example.at

Work Experience

Freelance Translator (self-employed)
since March 2019
Medical and patent texts for agencies in Vienna and Zurich

In-house Translator, Donau Sprachdienst GmbH, Vienna
3/15–2/19

Internship, Verlag Beispiel, Graz
Jul '14 – Sep '14

Education
MA, Translation Studies, Universität Musterstadt, 2014
""",
        "Maren Aldis",
        "maren@example.at",
        (
            "Freelance Translator |  | 2019-03..now",
            "In-house Translator | Donau Sprachdienst GmbH | 2015-03..2019-02",
            "Internship | Verlag Beispiel | 2014-07..2014-09 (internship)",
        ),
        DegreeLevel.MASTER,
    ),
    Whole(
        "employer and place of unlisted towns",
        """
Lúcia Wen-Hagström
lucia.wh@example.com

Experience

Formosa Displays, Zhubei
Process Engineer, May 2019 – June 2023
Kept yields above target

Parcelo sp. z o.o., Wieliczka
Quality Engineer, Sept 2016 – April 2019
Audited suppliers

Tjörn Optik AB, Stenungsund
Trainee, Jan 2015 – Aug 2016
Measured lenses

Education
M.Sc. Materials Science, Chalmers Example Institute, 2015
""",
        "Lúcia Wen-Hagström",
        "lucia.wh@example.com",
        (
            "Process Engineer | Formosa Displays | 2019-05..2023-06",
            "Quality Engineer | Parcelo sp. z o.o. | 2016-09..2019-04",
            "Trainee | Tjörn Optik AB | 2015-01..2016-08",
        ),
        DegreeLevel.MASTER,
    ),
    Whole(
        "volunteer work and a sentence below each heading",
        """
Birta Eldjárn
birta@example.is

WORK

Harbour Pilot
Port of Exampleyri
2014-03-01 2019-08-31
Prepared berthing plans for a group of operations in seven harbours
Highlights
Guided nine hundred vessels without damage

Second Officer
Norðurhaf Shipping ehf.
2010-06-01 2014-02-28
Drew charts

VOLUNTEER

Rescue Team Member
Coastal Watch
2012-01-01 2018-12-31

EDUCATION

Bachelor of Nautical Science
Maritime College of Exampleyri
2006-09-01 2010-05-31
""",
        "Birta Eldjárn",
        "birta@example.is",
        (
            "Harbour Pilot | Port of Exampleyri | 2014-03..2019-08",
            "Second Officer | Norðurhaf Shipping ehf. | 2010-06..2014-02",
            "Rescue Team Member | Coastal Watch | 2012-01..2018-12 (volunteer)",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "chef, everything on one line",
        """
Thibault Okonjo
Sous Chef
thibault.okonjo@example.co.uk · 020 7946 0123

EXPERIENCE

Sous Chef | The Gilded Turnip, London | Nov 2021 – Present
- Runs the pass on four nights
Chef de Partie | Brasserie Lune, London | Feb 2019 – Oct 2021
- Sauce section
Commis Chef | Marlow & Sons Hotel, Bath | Sept 2017 – Jan 2019

EDUCATION

NVQ Level 3 Professional Cookery | Sample City College | 2017
""",
        "Thibault Okonjo",
        "thibault.okonjo@example.co.uk",
        (
            "Sous Chef | The Gilded Turnip | 2021-11..now",
            "Chef de Partie | Brasserie Lune | 2019-02..2021-10",
            "Commis Chef | Marlow & Sons Hotel | 2017-09..2019-01",
        ),
        DegreeLevel.DIPLOMA,
    ),
    Whole(
        "teacher, dates in front",
        """
Nomvula Prentice
nomvula.prentice@example.co.za

TEACHING EXPERIENCE

Jan 2018 – to date
Grade 4 Teacher
Blouberg Example Primary School, Cape Town
* Class teacher of 34 learners

Jan 2013 – Dec 2017
Mathematics Teacher
Karoo Sample High School, Beaufort West
* Raised the pass rate

QUALIFICATIONS

B.Ed. (Intermediate Phase), University of the Sample Cape, 2012
""",
        "Nomvula Prentice",
        "nomvula.prentice@example.co.za",
        (
            "Grade 4 Teacher | Blouberg Example Primary School | 2018-01..now",
            "Mathematics Teacher | Karoo Sample High School | 2013-01..2017-12",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "Spanish",
        """
Nerea Olazábal Quint
nerea.olazabal@example.es
Teléfono: 600 555 012

EXPERIENCIA LABORAL

Enero 2020 – Actualidad
Arquitecta técnica
Construcciones Ejemplar S.L., Bilbao
Dirección de obra de viviendas

Marzo 2016 – Diciembre 2019
Delineante
Estudio Muga Arquitectos, Donostia

FORMACIÓN ACADÉMICA

2011 – 2015
Grado en Arquitectura Técnica
Universidad de Ejemplo

IDIOMAS
Euskera, inglés
""",
        "Nerea Olazábal Quint",
        "nerea.olazabal@example.es",
        (
            "Arquitecta técnica | Construcciones Ejemplar S.L. | 2020-01..now",
            "Delineante | Estudio Muga Arquitectos | 2016-03..2019-12",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "Brazilian",
        """
Iracema Dumont Falcão
iracema.falcao@example.com.br

EXPERIÊNCIA PROFISSIONAL

Banco Exemplo S.A. – São Paulo
Analista de Crédito Pleno
mar/2019 – atual
• Modelos de risco

Cooperativa Amostra – Campinas
Assistente Administrativo
fev/2015 – fev/2019

FORMAÇÃO
Bacharelado em Economia – Universidade Modelo – 2014
""",
        "Iracema Dumont Falcão",
        "iracema.falcao@example.com.br",
        (
            "Analista de Crédito Pleno | Banco Exemplo S.A. | 2019-03..now",
            "Assistente Administrativo | Cooperativa Amostra | 2015-02..2019-02",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "student with internships, projects and offices",
        """
Priyanka Osterman
posterman@example.edu | github.com/posterman

EDUCATION
Sample Institute of Technology\tExpected May 2026
Bachelor of Science in Computer Engineering; GPA 3.8

INTERNSHIPS
Embedded Software Intern, Volthaus Motors\tMay 2025 – Aug 2025
- Wrote drivers for CAN

PROJECTS
Solar Tracker\tJan 2025 – Apr 2025
- C on an STM32

LEADERSHIP
Treasurer, Robotics Club\tSep 2023 – Present

AWARDS
Dean's List\tFall 2023 – Spring 2025
""",
        "Priyanka Osterman",
        "posterman@example.edu",
        (
            "Embedded Software Intern | Volthaus Motors | 2025-05..2025-08 (internship)",
            "Solar Tracker |  | 2025-01..2025-04 (project)",
            "Treasurer | Robotics Club | 2023-09..now (volunteer)",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "nurse, licences and employers in capitals",
        """
HARRIET N. OKPARA, RN, BSN
harriet.okpara@example.com
(404) 555-0133

LICENSURE
Registered Nurse, Georgia, 2012 – Present

PROFESSIONAL EXPERIENCE

MAGNOLIA GENERAL HOSPITAL, Atlanta, GA
Charge Nurse, Medical-Surgical\t04/2017 – Present
• Supervise nine nurses per shift

DOGWOOD CARE CENTER, Decatur, GA
Staff Nurse\t07/2012 – 03/2017
• Cared for thirty residents

EDUCATION
Bachelor of Science in Nursing, Sample State University, 2012
""",
        "HARRIET N. OKPARA",
        "harriet.okpara@example.com",
        (
            "Charge Nurse, Medical-Surgical | MAGNOLIA GENERAL HOSPITAL | 2017-04..now",
            "Staff Nurse | DOGWOOD CARE CENTER | 2012-07..2017-03",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "electrician, jobs told in sentences",
        """
Name: Baldwin Achieng
Email: baldwin.achieng@example.co.ke

WORK EXPERIENCE

Worked as Site Electrician with Ngong Builders Ltd from May 2016 to June 2019.
Working as Maintenance Electrician at Rift Tea Factory since July 2019.

EDUCATION
Diploma in Electrical Installation, Sample Polytechnic, 2015
""",
        "Baldwin Achieng",
        "baldwin.achieng@example.co.ke",
        (
            "Site Electrician | Ngong Builders Ltd | 2016-05..2019-06",
            "Maintenance Electrician | Rift Tea Factory | 2019-07..now",
        ),
        DegreeLevel.DIPLOMA,
    ),
    Whole(
        "lawyer, dates below and apostrophe years",
        """
Leopold Farquharson-Bey, LL.M.
l.farquharson@example.com

EXPERIENCE

Associate
Crane, Moss & Whitlock LLP, New York, NY
Sept '18 – Present
Negotiates supply agreements

Law Clerk
Hon. Example Justice, Southern District of Sample
Aug '16 – Aug '18

EDUCATION
LL.M., Sample Law School, 2016
J.D., Placeholder University, 2015
""",
        "Leopold Farquharson-Bey",
        "l.farquharson@example.com",
        (
            "Associate | Crane, Moss & Whitlock LLP | 2018-09..now",
            "Law Clerk | Hon. Example Justice, Southern District of Sample | 2016-08..2018-08",
        ),
        DegreeLevel.DOCTORATE,
    ),
    Whole(
        "driver, no headings but one",
        """
Zoltán Dereza
Truck driver
zoltan.dereza@example.hu

Experience
2019 – now\tLong-haul driver\tKeleti Fuvar Kft., Győr
2014 – 2019\tDelivery driver\tPonty Pékség Bt., Győr
2011 – 2014\tWarehouse worker\tRaktár Zrt., Sopron
""",
        "Zoltán Dereza",
        "zoltan.dereza@example.hu",
        (
            "Long-haul driver | Keleti Fuvar Kft. | 2019..now",
            "Delivery driver | Ponty Pékség Bt. | 2014..2019",
            "Warehouse worker | Raktár Zrt. | 2011..2014",
        ),
        None,
    ),
    Whole(
        "Polish",
        """
Anna Kowal-Przykład
anna.kowal@example.pl

Doświadczenie zawodowe

2019.05 - obecnie
Specjalista ds. logistyki
Transmar Sp. z o.o., Gdynia

2015.01 - 2019.04
Magazynier
Hurtownia Las, Gdynia

Języki obce
angielski
""",
        "Anna Kowal-Przykład",
        "anna.kowal@example.pl",
        (
            "Specjalista ds. logistyki | Transmar Sp. z o.o. | 2019-05..now",
            "Magazynier | Hurtownia Las | 2015-01..2019-04",
        ),
        None,
    ),
    Whole(
        "Dutch, a title that no table holds beside one that it does",
        """
Jan de Boer-Voorbeeld
jan.deboer@example.nl

Werkervaring

sept. 2018 – heden\tVerpleegkundige, Ziekenhuis De Linde, Zwolle
jan. 2014 – aug. 2018\tVerzorgende, Zorggroep Oost, Deventer

Opleiding
2010 – 2014\tBachelor Verpleegkunde, Hogeschool Voorbeeld
""",
        "Jan de Boer-Voorbeeld",
        "jan.deboer@example.nl",
        (
            "Verpleegkundige | Ziekenhuis De Linde | 2018-09..now",
            "Verzorgende | Zorggroep Oost | 2014-01..2018-08",
        ),
        DegreeLevel.BACHELOR,
    ),
    Whole(
        "a job under a heading that is its title",
        """
GRETA VANDERSLOOT
greta.vandersloot@example.co.uk

PERSONAL SKILLS
Patience

Midlands Example Energy
Coventry

DATA ANALYST
June 2018 - Present
Collecting and collating complex data in support of management requests.

EDUCATION
BSc Mathematics, Nuneaton Sample University, 2015 - 2018
""",
        "GRETA VANDERSLOOT",
        "greta.vandersloot@example.co.uk",
        ("DATA ANALYST | Midlands Example Energy | 2018-06..now",),
        DegreeLevel.BACHELOR,
    ),
]


@pytest.mark.parametrize("whole", WHOLE, ids=[whole.shape for whole in WHOLE])
def test_a_whole_resume_is_read_in_the_shape_of_its_trade_and_country(whole: Whole) -> None:
    made = document(whole.text.strip("\n"))
    reached = contact.find(made)
    resume = parse(made, VOCABULARY)
    jobs = tuple(shown(position) for position in resume.positions)
    assert jobs == whole.jobs
    assert (reached.name, reached.emails[:1]) == (whole.name, (whole.email,))
    assert max((d.level for d in resume.education if d.level), default=None) == whole.degree
