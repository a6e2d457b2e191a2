"""Words for what official acts are done to, by class; lower-case singular lemmas.

They tell the official sense of an ordinary verb from its others: a law is passed, a report
released, an agreement signed, a sentence upheld.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LAWS = _words(
    """bill law legislation act amendment resolution measure budget ordinance statute decree constitution
    referendum package reform treaty motion proposal repeal provision code clause charter veto override
    appropriation plan article"""
)

# "taxis" is what spaCy's lemmatizer makes of "taxes".
RULES = _words(
    """rule regulation standard guideline limit ceiling policy requirement restriction mandate tax taxis
    tariff rate levy duty quota directive order ban moratorium permit licence license curfew lockdown
    cap subsidy protocol sanction embargo blockade fee benchmark threshold target code programme program
    period wage age eligibility coverage deadline fare toll speed quarantine"""
)

CASES = _words(
    """case appeal suit lawsuit complaint petition motion request claim charge conviction verdict ruling
    sentence decision indictment plea testimony argument injunction stay order law ban rule penalty
    allegation bid action count acquittal judgment judgement award statute warrant subpoena regulation
    challenge application measure provision policy"""
)

DEALS = _words(
    """agreement deal treaty accord pact settlement truce ceasefire cease-fire contract memorandum protocol
    convention armistice compromise charter concordat declaration communique mou partnership alliance"""
)

DOCUMENTS = _words(
    """report document record file email e-mail transcript list tape memo memorandum data database finding
    result footage video photo audio recording letter return affidavit summary page cable guideline
    figure statistic minute note review audit copy dossier testimony deposition filing information name
    archive log register version draft batch photograph picture image sketch map manifest"""
)

LICENCES = _words(
    """licence license visa permit passport certificate permission accreditation clearance right"""
)

REQUESTS = _words(
    """application request bid petition licence license visa permit merger takeover plan drug vaccine
    treatment proposal project sale pipeline acquisition deal appeal candidate product device
    construction use increase contract nomination clearance loan grant funding purchase"""
)

FORCES = _words(
    """troops troop soldier force forces marine army military warship ship carrier destroyer fleet jet
    aircraft bomber drone missile battalion brigade unit guard tank police officer team agent navy
    artillery peacekeeper reservist reserve fighter personnel helicopter vessel plane submarine convoy
    warplane boat observer monitor guardsman guardsmen adviser advisor commando"""
)

WEALTH = _words(
    """asset property account fund money computer phone laptop passport vehicle car house home boat ship
    weapon gun drug cash document file record equipment server device land gold shipment tanker vessel
    territory bag item evidence hard-drive drive cargo contraband goods cocaine heroin marijuana firearm"""
)

SEATS = _words(
    """president chairman chair minister secretary director chief judge justice ambassador commissioner
    head leader speaker senator governor mayor representative envoy chancellor attorney officer
    successor replacement general administrator nominee member panel prosecutor counsel coach cabinet
    premier advisor adviser manager ceo executive commander deputy treasurer bishop investigator mp
    congressman"""
)

OFFICE = _words(
    """post office position job seat role presidency chairmanship command board cabinet commission
    committee court council parliament senate congress ministry leadership chancellorship premiership"""
)

BODIES = _words(
    """committee commission panel inquiry court council agency task-force taskforce board bureau hearing
    investigation ministry department unit office"""
)

PRODUCTS = _words(
    """product car vehicle model drug toy food medicine phone device battery airbag batch item meat milk
    lettuce book film ambassador envoy unit appliance"""
)

PAYMENTS = _words(
    """money fund grant aid subsidy loan compensation damages relief benefit pension rebate ransom
    assistance package billion million funding dollar euro pound scholarship bailout tuition bonus
    reparation restitution stipend credit asylum refuge protection status clemency amnesty"""
)

CHARGES = _words(
    """murder manslaughter fraud theft conspiracy corruption bribery perjury assault rape treason espionage
    crime felony misdemeanor misdemeanour offence offense violation negligence laundering trafficking
    possession burglary robbery arson terrorism battery obstruction harassment homicide contempt count
    embezzlement extortion racketeering stalking forgery evasion abuse killing charge misconduct
    sedition blasphemy kidnapping attempt smuggling"""
)

MEETINGS = _words(
    """talk talks negotiation summit meeting conference hearing session referendum vote election debate
    inquest trial consultation proceedings proceeding inquiry review"""
)

RESTRAINTS = _words(
    """ban restriction sanction embargo limit tariff curfew blockade penalty fine moratorium quota tax curb
    freeze levy duty condition requirement cap suspension"""
)

RECORDS = _words(
    """report document record file email e-mail transcript tape memo memorandum finding affidavit cable
    dossier filing archive log return"""
)

BLOCS = _words(
    """union eu nato un treaty agreement accord pact bloc coalition alliance convention organization
    organisation partnership eurozone euro"""
)

ACCUSERS = _words(
    """prosecutor prosecution indictment police authority authorities regulator commission sec department
    investigator watchdog attorney complaint lawsuit inspector auditor"""
)

ALERTERS = _words(
    """department ministry agency bureau regulator commission police watchdog embassy fbi fda cdc sec
    service authority authorities centers forecaster"""
)

# What force is used with.
WEAPONS = _words(
    """gas cannon force spray bullet grenade baton shot missile rocket shell artillery taser round mortar
    airstrike strike offensive torpedo"""
)

SUPPLIES = _words(
    """food tent water aid relief medicine supply supplies blanket shelter vaccine equipment clothing fuel
    kit ration assistance dose mask ventilator"""
)

# What a body runs or lets run, and may halt.
SERVICES = _words(
    """sale export import flight production work trading operation service visit access traffic shipment
    delivery broadcast construction mining drilling fishing logging adoption enrolment programme program
    advert advertisement ad clip video post episode account"""
)

VESSELS = _words("boat ship vessel tanker trawler freighter ferry yacht dinghy plane aircraft truck lorry")

SPACECRAFT = _words("satellite spacecraft probe telescope rover shuttle capsule lander orbiter rocket")

BUILDINGS = _words(
    """shelter fence hospital school road dam bridge port base railway airport settlement library
    museum tunnel memorial monument hall stadium centre center clinic line park plant reactor"""
)

FIRES = _words("fire blaze flame wildfire inferno bushfire")

# Seats and mandates that an election gives or takes.
MANDATES = _words(
    """seat election presidency by-election runoff run-off mayoralty governorship re-election reelection
    premiership mayorship landslide"""
)

# Whom a person in court or before a committee tells something.
HEARERS = _words(
    """court jury judge magistrate tribunal committee subcommittee inquiry inquest hearing panel commission
    parliament"""
)

# What a court finds a law, an act or a person to be.
DEFECTS = _words(
    """invalid unconstitutional illegal void unlawful null guilty liable unfair bankrupt inadmissible
    discriminatory valid constitutional legal lawful incompetent mistrial unfit"""
)

# What parties to a case ask a court for.
REMEDIES = _words(
    """injunction extradition warrant damages dismissal retrial custody bail sentence penalty indictment
    compensation imprisonment"""
)

# Whom a public body warns and advises.
PUBLIC = _words(
    """citizen resident tourist people public driver traveller traveler consumer national motorist visitor
    parent passenger customer swimmer hiker sailor farmer household homeowner user hospital school
    company"""
)

# What a body puts off, moves or calls off.
EVENTS = _words(
    """launch mission flight match game festival parade concert ceremony fireworks marathon race tournament
    election vote referendum trial summit talk meeting session visit rollout conference exam hearing
    decision ruling verdict
    execution"""
)

ARMED = _words(
    """police policeman officer soldier troop troops force forces army military navy guard marine marines
    deputy trooper agent militia sniper jet warplane aircraft drone warship ship fighter government
    regime airstrike strike cop cops"""
)

PREMISES = _words(
    """home house office apartment car vehicle premise building property headquarters residence GPE"""
)

TERRITORY = _words(
    """city town village territory area region province district airport port base island GPE LOC"""
)

DECLARED = _words("emergency war state disaster independence area day moratorium curfew law mourning")

COUNTERPARTS = _words(
    """president minister king queen chancellor premier leader counterpart secretary ambassador envoy
    delegation delegate official governor negotiator"""
)

PLACES = _words(
    """school border road street airport port station embassy consulate prison camp base bar restaurant GPE
    FAC bridge tunnel route railway line beach park pool market shop store factory plant mine motorway
    highway church mosque museum theatre club hospital university airspace harbour harbor square crossing
    checkpoint office newspaper website channel centre center clinic"""
)

STRUCK = _words(
    """target position facility camp convoy militant rebel insurgent bunker depot airfield stronghold"""
)

# Nouns that only count or measure what follows them: "300 pages of emails".
QUANTITIES = _words(
    """page number group series set batch thousand hundred dozen million billion pair part lot copy round
    package piece trove couple handful majority score ton kilo gram pound raft range share rest total
    amount"""
)
