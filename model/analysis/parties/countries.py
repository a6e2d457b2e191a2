"""States, the names they go by, and the seats that stand for a government or a body.

Member and observer states of the United Nations and a few others that news treat as states,
under their usual English short names; compiled by hand.
"""

_STATES = """
Afghanistan; Albania; Algeria; Andorra; Angola; Antigua and Barbuda; Argentina; Armenia; Australia;
Austria; Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin;
Bhutan; Bolivia; Bosnia and Herzegovina = Bosnia, Bosnia-Herzegovina; Botswana; Brazil; Brunei;
Bulgaria; Burkina Faso; Burundi; Cambodia; Cameroon; Canada; Cape Verde = Cabo Verde;
Central African Republic; Chad; Chile; China = People's Republic of China, PRC; Colombia; Comoros;
Congo = Republic of the Congo; Democratic Republic of the Congo = Democratic Republic of Congo, DR Congo, DRC;
Costa Rica; Croatia; Cuba; Cyprus; Czech Republic = Czechia; Denmark; Djibouti; Dominica;
Dominican Republic; East Timor = Timor-Leste; Ecuador; Egypt; El Salvador; Equatorial Guinea;
Eritrea; Estonia; Eswatini = Swaziland; Ethiopia; Fiji; Finland; France; Gabon; Gambia; Georgia;
Germany = Federal Republic of Germany; Ghana; Greece; Grenada; Guatemala; Guinea; Guinea-Bissau;
Guyana; Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran = Islamic Republic of Iran; Iraq;
Ireland = Republic of Ireland; Israel; Italy; Ivory Coast = Côte d'Ivoire; Jamaica; Japan; Jordan;
Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia;
Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta;
Marshall Islands; Mauritania; Mauritius; Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro;
Morocco; Mozambique; Myanmar = Burma; Namibia; Nauru; Nepal; Netherlands = Holland; New Zealand;
Nicaragua; Niger; Nigeria; North Korea = DPRK, Democratic People's Republic of Korea;
North Macedonia = Macedonia; Norway; Oman; Pakistan; Palau; Palestine; Panama; Papua New Guinea;
Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania; Russia = Russian Federation; Rwanda;
Saint Kitts and Nevis = St Kitts and Nevis; Saint Lucia = St Lucia; Samoa; San Marino;
Saudi Arabia; Senegal; Serbia; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia;
Solomon Islands; Somalia; South Africa; South Korea = Republic of Korea; South Sudan; Soviet Union = USSR;
Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania;
Thailand; Togo; Tonga; Trinidad and Tobago; Tunisia; Turkey = Türkiye; Turkmenistan; Tuvalu; Uganda;
Ukraine; United Arab Emirates = UAE; United Kingdom = UK, U.K., Britain, Great Britain;
United States = US, U.S., USA, U.S.A., United States of America, America; Uruguay; Uzbekistan;
Vanuatu; Vatican = Vatican City, Holy See; Venezuela; Vietnam; Yemen; Yugoslavia; Zambia; Zimbabwe
"""


def _read(table: str) -> dict[str, str]:
    names = {}
    for entry in table.replace("\n", " ").split(";"):
        name, _, aliases = entry.partition("=")
        for alias in (name, *aliases.split(",")):
            if alias.strip():
                names[alias.strip().casefold()] = name.strip()
    return names


STATES: dict[str, str] = _read(_STATES)
"""Every name of a state, in lower case, to its usual name."""

# Too short or too common as a word to be known without their capitals.
CAPITALS_ONLY = frozenset({"us", "turkey", "chad", "jordan", "georgia", "mali", "guinea"})

# Seats that news name for the body that sits there.
SEATS = frozenset(
    {
        *("white house", "kremlin", "pentagon", "downing street", "10 downing street", "number 10", "no 10"),
        *("capitol hill", "whitehall", "élysée", "elysee", "élysée palace", "elysee palace", "foggy bottom"),
        *("buckingham palace", "scotland yard", "new scotland yard", "wall street", "fleet street"),
        *("quai d'orsay", "blue house", "casa rosada", "sublime porte", "congress", "u.s. congress"),
    }
)
