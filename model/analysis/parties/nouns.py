"""Common nouns for people and bodies: what may describe or stand for a party.

Compiled by hand from English usage, singular and in lower case.
"""

from .titles import Gender

_MEN = """
man gentleman boy guy lad businessman chairman congressman councilman spokesman policeman fireman
serviceman cameraman salesman sportsman fisherman statesman nobleman clergyman craftsman layman
father son brother husband uncle nephew grandfather grandson widower boyfriend groom king prince
duke lord emperor tsar czar actor waiter monk priest pope
"""
_WOMEN = """
woman lady girl businesswoman chairwoman congresswoman councilwoman spokeswoman policewoman
servicewoman sportswoman stateswoman noblewoman mother daughter sister wife aunt niece grandmother
granddaughter widow girlfriend bride queen princess duchess empress actress waitress nun heroine
"""
_EITHER = """
person individual human adult child teenager teen youth baby toddler infant parent sibling twin cousin
relative partner spouse friend colleague neighbour neighbor companion rival opponent critic ally
supporter follower fan member leader head chief boss president minister premier chancellor secretary
senator representative lawmaker legislator parliamentarian politician governor mayor councillor
councilor commissioner ambassador diplomat envoy negotiator official bureaucrat civil-servant aide
adviser advisor assistant deputy spokesperson candidate nominee incumbent contender voter activist
campaigner lobbyist reformer revolutionary dissident protester demonstrator striker
chair chairperson director executive ceo manager founder co-founder cofounder owner entrepreneur
tycoon magnate billionaire millionaire mogul investor financier banker broker trader economist
accountant auditor consultant analyst strategist employer employee worker staffer labourer laborer
engineer developer programmer hacker designer architect builder mechanic technician scientist
researcher physicist chemist biologist astronomer mathematician statistician geologist historian
philosopher linguist anthropologist psychologist psychiatrist sociologist archaeologist scholar
academic professor lecturer teacher tutor educator student pupil graduate undergraduate alumnus dean
principal librarian doctor physician surgeon nurse midwife dentist pharmacist vet paramedic patient
therapist lawyer attorney barrister solicitor prosecutor judge justice magistrate juror defendant
plaintiff suspect accused convict prisoner inmate detainee fugitive criminal offender robber burglar
thief murderer killer gunman attacker assailant bomber terrorist extremist militant kidnapper rapist
fraudster smuggler dealer victim witness survivor complainant whistleblower informant hostage
officer policeman detective inspector sheriff constable guard warden soldier sergeant captain
lieutenant colonel general admiral commander marine sailor pilot astronaut cosmonaut veteran spy agent
firefighter driver passenger pedestrian cyclist motorist commuter traveller traveler tourist visitor
journalist reporter correspondent editor columnist commentator broadcaster presenter anchor host
blogger vlogger youtuber influencer author writer novelist poet playwright dramatist essayist
biographer translator publisher critic reviewer photographer filmmaker director producer
screenwriter cinematographer star celebrity singer songwriter rapper musician composer conductor
pianist guitarist violinist drummer bassist dancer choreographer comedian entertainer performer model
artist painter sculptor illustrator cartoonist player athlete footballer goalkeeper defender
midfielder forward winger cricketer batsman bowler golfer boxer wrestler swimmer runner sprinter
skater skier racer jockey coach trainer captain champion medallist medalist winner loser runner-up
finalist referee umpire farmer chef cook baker butcher barber carpenter plumber electrician clerk
cleaner receptionist shopkeeper merchant seller buyer customer client consumer tenant landlord
resident citizen native immigrant migrant refugee expatriate foreigner local villager homeowner
taxpayer volunteer donor philanthropist missionary pastor minister bishop archbishop cardinal rabbi
imam cleric preacher saint theologian prophet monarch ruler dictator heir noble aristocrat baron
leader inventor pioneer explorer mountaineer hero legend genius expert specialist authority veteran
newcomer successor predecessor recipient beneficiary laureate fellow speaker spokesperson moderator
participant attendee guest organiser organizer coordinator administrator
"""

PERSON_NOUNS: dict[str, Gender | None] = {
    **dict.fromkeys(_EITHER.split()),
    **dict.fromkeys(_MEN.split(), "m"),
    **dict.fromkeys(_WOMEN.split(), "f"),
}
"""A noun for one person to the person's gender, None for either."""

# "the chief", "the star": an adjective's or a thing's name as often as a person's.
VAGUE = frozenset("forward model anchor star guest head authority legend local native human minister".split())

ORGANIZATION_NOUNS = frozenset(
    """
    company firm corporation business enterprise manufacturer maker producer retailer carmaker airline
    bank lender insurer brokerage startup start-up giant conglomerate subsidiary group chain supermarket
    brand developer operator provider supplier contractor consultancy agency organisation organization
    body institution institute university college school academy faculty library museum hospital clinic
    charity foundation trust nonprofit ngo fund union federation association society club league team
    squad side franchise band orchestra choir troupe party coalition movement campaign faction militia
    army navy force police military regiment government administration cabinet ministry department
    bureau office authority regulator watchdog commission committee council board panel parliament
    congress senate assembly legislature court tribunal jury alliance bloc church newspaper paper
    magazine journal publisher broadcaster network channel station studio label outlet website site
    platform service tabloid daily weekly utility cooperative co-operative cartel gang laboratory lab
    observatory embassy consulate treasury monarchy republic
    """.split()
)

# Nouns that stand for whatever body a story is about.
COMPANY_NOUNS = frozenset(
    {"company", "firm", "corporation", "organisation", "organization", "group", "agency"}
)

# What somebody described by one noun may also be called: a bank is a company, a minister an official.
_WIDER = """
company: firm corporation business enterprise manufacturer maker producer retailer carmaker airline bank
    lender insurer brokerage startup start-up giant conglomerate subsidiary chain supermarket developer
    operator supplier contractor consultancy publisher broadcaster developer
firm: company corporation business manufacturer consultancy brokerage startup
corporation: company firm conglomerate broadcaster
organization: organisation charity foundation nonprofit ngo federation association union institute body
organisation: organization charity foundation nonprofit ngo federation association union institute body
agency: bureau regulator watchdog authority
group: company conglomerate coalition militia faction band charity
team: club squad side
club: team side
side: team club
paper: newspaper daily tabloid weekly
businessman: founder co-founder cofounder entrepreneur tycoon magnate billionaire mogul owner executive ceo
    chairman investor
businesswoman: founder co-founder cofounder entrepreneur tycoon magnate billionaire owner executive ceo
    chairwoman investor
entrepreneur: founder co-founder cofounder businessman businesswoman
politician: senator minister president premier congressman congresswoman representative mayor governor
    lawmaker legislator parliamentarian councillor candidate mp
lawmaker: senator congressman congresswoman representative legislator parliamentarian mp
official: secretary undersecretary commissioner spokesman spokeswoman spokesperson director diplomat
diplomat: ambassador envoy
leader: president premier chancellor chairman chairwoman head chief
officer: policeman policewoman constable detective sergeant inspector captain
journalist: reporter correspondent editor columnist presenter anchor
lawyer: attorney barrister solicitor counsel
attorney: lawyer
academic: professor lecturer scholar researcher
scientist: physicist chemist biologist astronomer researcher
writer: author novelist poet playwright essayist columnist
author: writer novelist poet
musician: singer guitarist drummer bassist pianist violinist rapper composer songwriter
athlete: runner sprinter swimmer footballer boxer skier skater
player: footballer goalkeeper defender midfielder forward winger striker cricketer
"""


def _read_wider(table: str) -> dict[str, frozenset[str]]:
    wider: dict[str, set[str]] = {}
    for entry in table.replace("\n    ", " ").strip().splitlines():
        general, _, nouns = entry.partition(":")
        for noun in nouns.split():
            wider.setdefault(noun, set()).add(general)
    return {noun: frozenset(generals) for noun, generals in wider.items()}


WIDER_NOUNS: dict[str, frozenset[str]] = _read_wider(_WIDER)
"""A noun to the wider ones that the same person or body may go by."""

# What somebody is to somebody else, and to nobody by itself.
KIN = frozenset(
    """
    wife husband spouse widow widower partner girlfriend boyfriend fiancé fiancée mother father parent son
    daughter child brother sister sibling twin uncle aunt nephew niece cousin grandmother grandfather
    grandson granddaughter stepson stepdaughter friend neighbour neighbor ally rival colleague client lover
    """.split()
)

STATE_NOUNS = frozenset("country nation state kingdom republic".split())

# The last or first words of the names of bodies.
BODY_WORDS = frozenset(
    """
    inc corp corporation co company ltd limited llc llp plc gmbh ag sa spa nv bv holdings group
    partners associates industries enterprises technologies systems solutions laboratories lab labs
    bank airlines airways motors pharmaceuticals records pictures studios entertainment media press
    times post herald tribune gazette journal chronicle news radio television tv network broadcasting
    university college school academy institute institution faculty conservatory polytechnic museum
    library hospital clinic foundation trust society association federation confederation union league
    alliance organisation organization committee commission council board bureau agency office
    ministry department directorate authority administration service services court tribunal
    parliament senate congress assembly legislature cabinet treasury party movement campaign caucus
    front brigade army navy force forces police guard corps regiment battalion fc afc cf church
    cathedral diocese orchestra philharmonic symphony choir ballet theatre theater club team united
    rovers wanderers athletic regulator guild squad inspectorate consortium cooperative collective syndicate
    capital foods lines marine energy invest investments ventures logistics shipping steel mining telecom
    telecoms software stores hotels homes brewery breweries railways pensions insurance optics
    observer inquirer mirror telegraph examiner sentinel bugle courier dispatch argus advertiser echo
    """.split()
)

# Bodies that a first word after "the" must not be shortened to, and legal tails that add nothing.
LEGAL_TAILS = frozenset(
    "inc corp corporation co company ltd limited llc llp plc gmbh ag sa spa nv bv holdings group".split()
)

# Words of a body's name that name no body alone ("National", "Royal", "First").
COMMON_FIRST_WORDS = frozenset(
    """
    national international global world united royal federal central general first new american british
    european african asian north south east west northern southern eastern western supreme high
    district circuit county city state public private democratic republican liberal conservative
    social people's free great grand institute university college school ministry department bank
    church office bureau board committee commission council house court society association
    museum st saint san los las el la le de
    """.split()
)
