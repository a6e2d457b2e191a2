"""Words that name bodies and offices: who can act officially.

Gathered from the structure of states and intergovernmental bodies (branches of government, courts,
police and military ranks, municipal and royal offices of English-speaking and other countries)
and from the common kinds of organisations. All are lower-case singular lemmas; a proper name is
looked up word by word ("Supreme Court of Cassation" holds "court").
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COURTS = _words(
    """court tribunal jury judge justice magistrate bench arbitrator referee umpire adjudicator appeals
    circuit scotus recorder juror assize sheriff-court"""
)

LEGISLATURES = _words(
    """congress senate house parliament legislature assembly council bundestag bundesrat knesset duma rada
    sejm dail seanad stortinget riksdag folketing cortes diet majlis commons lords chamber committee
    subcommittee caucus lawmaker legislator senator congressman congresswoman representative mp msp mep
    deputy delegate councillor councilman councilwoman councilor alderman peer backbencher speaker
    commission supervisor parliamentarian majority minority statehouse plenary republicans republican
    democrats democrat gop tories tory"""
)

# Bodies of states, of their parts, and between states.
# Those who decide in elections and referendums.
ELECTORS = _words("voter electorate people citizen resident member delegate elector public")

# Parties act in legislatures, but the nomination of a candidate is no act of state.
POLITICAL_PARTIES = _words("republicans republican democrats democrat gop tories tory")

PUBLIC_BODIES = (
    COURTS
    | (LEGISLATURES - POLITICAL_PARTIES)
    | _words(
        """government administration ministry department agency bureau authority authorities cabinet police
    policeman policewoman constabulary army navy military force forces troops troop guard coastguard
    militia regulator watchdog panel inspectorate registry treasury exchequer embassy consulate customs
    immigration interpol europol nato un eu pentagon kremlin state-department municipality commonwealth
    federation republic kingdom emirate city county state nation country town township borough village
    province canton region district regime junta monarchy crown presidency prosecution office
    directorate secretariat intelligence service taskforce inquiry ombudsman board registrar electorate
    gendarmerie carabinieri swat marines marine soldier airforce squadron battalion brigade regiment
    patrol hq chancellery bank reserve fbi cia nsa dhs epa sec fcc fda irs ice cbp tsa dea atf doj dod
    nlrb fec ftc gao osha nhtsa faa ntsb fema cdc hhs hud usda noaa gchq mi5 mi6 fsb gru icc icj imf wto
    who iaea opec osce unesco unhcr unicef asean mercosur ecb fed ofcom ofsted ofgem nhs cps hmrc rcmp
    isi raf usaf nypd lapd afp met politburo bicameral vatican downing whitehall brussels commission"""
    )
)

# People who hold public office and act in it.
OFFICES = _words(
    """president vice-president premier minister secretary undersecretary chancellor king queen emperor
    prince sultan emir monarch taoiseach judge justice magistrate governor mayor senator congressman
    congresswoman representative lawmaker legislator prosecutor attorney-general sheriff marshal
    commissioner official officer general admiral colonel major captain lieutenant sergeant commander
    constable detective inspector superintendent trooper agent investigator auditor comptroller
    controller coroner ombudsman ambassador envoy consul diplomat councillor councilman councilwoman
    councilor alderman administrator regulator ruler dictator mp deputy speaker bureaucrat warden ranger
    bailiff registrar solicitor-general sen rep gov gen col sgt lt capt det adm brigadier marshall
    firefighter negotiator mediator rapporteur peacekeeper cop pm potus strongman autocrat warlord caliph
    ayatollah chairman chairwoman chair chief director treasurer attorney da inspectors leader"""
)

# Bodies without public power, whose acts count when done to somebody under their authority.
ORGANISATIONS = POLITICAL_PARTIES | _words(
    """company firm corporation corp inc ltd plc group business enterprise conglomerate manufacturer maker
    automaker carmaker retailer airline operator platform network broadcaster publisher newspaper
    university college school academy institute club league association federation church diocese synod
    archdiocese party union foundation charity hospital clinic insurer lender employer organisation
    organization board trustee management owner principal headteacher dean provost rector bishop
    archbishop cardinal pope imam executive ceo founder coach manager fifa uefa ioc wada nba nfl mlb
    ncaa nhl nascar ufc pga atf icann google facebook twitter youtube amazon apple microsoft website
    prison jail hospital museum theatre gallery orchestra
    site studio station exchange bank society fraternity troupe committee team lodge sect cult faculty
    franchise chairman chairwoman chair chief director"""
)

# Who speaks for a body, wrote about it or wants to enter it acts not for it.
NOT_IN_OFFICE = _words(
    """spokesman spokeswoman spokesperson former ex candidate nominee hopeful contender frontrunner
    campaign strategist adviser advisor reporter correspondent columnist editor professor analyst critic
    supporter activist protester pollster poll survey study fan rival surrogate ally aide lobbyist widow
    wife husband son daughter brother sister father mother actor actress singer retired late
    ex-president ex-governor ex-mayor ex-minister press communications presumptive would-be"""
)

# Those who rescue and search in the name of the public.
RESCUERS = _words(
    """firefighter fireman firewoman rescuer responder paramedic lifeguard coastguard diver crew searcher
    brigade ambulance medic worker guard helicopter lifeboat fire-service volunteer navy army police"""
)

# Who governs, as against who sits in a legislature or runs for office.
GOVERNMENTS = _words(
    """government ministry department agency administration council authority authorities cabinet minister
    municipality city mayor governor commission king queen monarch junta regime GPE"""
)

# Common nouns for people: what "release", "fire" or "name" may be done to.
PEOPLE = _words(
    """man woman boy girl person people suspect defendant prisoner inmate detainee hostage journalist
    reporter activist protester demonstrator student teacher worker employee staff officer official
    leader member citizen national resident immigrant migrant refugee seeker driver passenger doctor
    lawyer attorney politician businessman executive chief director manager aide adviser editor gunman
    attacker militant terrorist rebel fighter teenager youth child teen couple brother sister son
    daughter father mother husband wife leaker hacker whistleblower contractor felon offender criminal
    murderer rapist thief smuggler trafficker dealer dissident blogger critic opponent diplomat soldier
    trooper agent guard spy pilot priest player athlete coach captain founder owner minister president
    judge senator governor mayor secretary ambassador chairman banker trader accountant nurse neighbour
    neighbor tenant patient victim pair trio him her he she they them who me us someone somebody anyone
    pastor bishop PERSON headmaster headteacher headmistress principal dean professor lecturer librarian
    goalkeeper striker midfielder defender forward winger quarterback pitcher skipper jockey referee
    singer presenter host anchor broadcaster clerk curator conductor farmer sailor fisherman trainer
    astronaut scientist engineer architect nun monk imam rabbi cleric preacher novelist poet writer author
    photographer cameraman publisher filmmaker musician rapper artist chef guardsman smuggler poacher"""
)
