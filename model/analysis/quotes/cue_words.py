"""What the words of a cue tell about the form of a quote: said, written, or only thought.

Lemmas of verbs, nouns and adjectives alike, grouped by what is done with words. What can be either
stands where it stands in news most often: to `announce` is speech, on paper or not.
"""

from .speech import SAYING, SAYING_AT_LENGTH, words

_TYPED = words(
    "write document tweet retweet retweete blog email e-mail text caption scrawl post publish print pen"
    " draft type sign inscribe jot subtweet co-write rewrite ghostwrite scribble etch engrave co-author"
    " author livetweet live-tweet repost fax cable editorialise editorialize hashtag memo file"
)
WRITING = _TYPED | words(
    "letter tweet post blog email e-mail memo memoir editorial op-ed column article book essay headline"
    " caption poll survey study diary pamphlet leaflet press-release petition filing affidavit lawsuit"
    " indictment writing manifesto communique communiqué newsletter hashtag signature"
)
"""Lemmas of what is done, and given, in writing."""

_PLAIN = words(
    "state tell announce mention speak talk speech comment remark observation discuss discussion address"
    " chat converse conversation utter utterance voice express expression articulate verbalise verbalize"
    " pronounce proclaim phrase put word relate recount narrate recite retell relay convey communicate"
    " inform information notify brief briefing update disclose disclosure reveal revelation divulge leak"
    " share unveil present introduce deliver outline detail describe description depict portray"
    " characterise characterize paint cast frame define identify name dub label brand call term title"
    " nickname style refer reference allude allusion quote quotation cite citation credit attribute"
    " ascribe invoke echo repeat restate reiterate reaffirm reassert summarise summarize specify elaborate"
    " expand expound explain explanation clarify clarification interpret account list count record"
    " register report statement statements declaration announcement proclamation pronouncement message"
    " words language line soundbite story narrative tale version testimony testify swear vouch certify"
    " attest confide interview answer answers reply response respond react reaction feedback rejoinder"
    " retort riposte broadcast telephone phone ring rule ruling verdict find finding conclude conclusion"
    " judge adjudicate hear decree determine estimate calculate project projection forecast predict"
    " prediction prophesy speculate speculation theorise theorize hypothesise hypothesize accord according"
    " say-so mean signal indicate indication imply implication hint insinuate insinuation intimate suggest"
    " suggestion notion rumour rumor gossip"
)
_ASKING = words(
    "ask question query inquire enquire inquiry enquiry request demand require call appeal beg plead"
    " implore beseech entreat petition press push pressure urge exhort encourage prod nudge lobby campaign"
    " agitate clamour clamor order command instruct instruction direct tell bid invite summon challenge"
    " dare propose proposal recommend recommendation advise advice counsel advocate advocacy argue"
    " argument persuade convince coax offer volunteer nominate pitch plug promote tout sell table move"
    " canvass probe interrogate quiz grill cross-examine"
)
_STANDING = words(
    "claim assert assertion allege allegation accuse accusation charge contend contention insist"
    " insistence maintain affirm aver avow avowal stress emphasise emphasize emphasis underline underscore"
    " highlight point note remind reminder warn warning caution alert threaten threat promise vow pledge"
    " swear assure assurance reassure reassurance guarantee commit commitment undertake offer agree"
    " agreement concur consent assent acquiesce disagree disagreement dispute deny denial dismiss"
    " dismissal reject rejection refuse refusal decline rebuff rebut rebuttal refute repudiate disavow"
    " disclaim disown renounce retract recant backtrack contradict counter object objection protest"
    " complain complaint grumble gripe lament bemoan bewail moan decry deplore denounce denunciation"
    " condemn condemnation criticise criticize criticism critique critical chide rebuke reproach reprimand"
    " scold censure admonish berate castigate upbraid lambast lambaste lash assail attack blast slam bash"
    " rip rap hammer savage pan trash slate skewer roast blame fault rail rant inveigh fulminate thunder"
    " fume hit shoot fire strike swipe jab mock mockery ridicule deride derision taunt tease needle jeer"
    " boo heckle insult slur vilify smear malign disparage belittle scoff sneer scorn praise compliment"
    " laud applaud commend salute hail cheer congratulate congratulation thank toast eulogise eulogize"
    " extol endorse endorsement recommend defend defence defense justify justification excuse rationalise"
    " rationalize apologise apologize apology confess confession admit admission concede concession"
    " acknowledge acknowledgement acknowledgment grant allow accept confirm confirmation verify"
    " corroborate corroboration validate welcome greet boast boastful brag gloat crow preach lecture"
    " pontificate opine joke quip jest pun wisecrack exaggerate overstate embellish lie fib contest debate"
    " spar bicker quarrel row bargain negotiate compare comparison liken contrast equate link tie connect"
    " declare pronounce proclaim tag blurt exclaim gush enthuse rave mumble murmur mutter whisper shout"
    " yell scream cry howl bellow bark roar growl snarl hiss snap chant sing intone drawl stammer stutter"
    " sob gasp sigh groan wail chuckle laugh giggle shrug nod wink grin smile rattle reel blab babble"
    " chatter prattle drone ramble digress interject interrupt chime weigh pivot double sum pose raise"
    " broach air vent unload show demonstrate display prove expose downplay distance sound lay sue focus"
    " celebrate scrutiny release issue adamant vocal outspoken clear blunt frank candid emphatic insistent"
    " unequivocal unambiguous dismissive apologetic complimentary scathing"
)
SPEECH = SAYING | SAYING_AT_LENGTH | _PLAIN | _ASKING | _STANDING
"""Lemmas of what is done with words, aloud or not; a medium beside them may still make it writing."""

_THINKING = words(
    "think thought believe belief suppose supposition assume assumption presume presumption reckon guess"
    " suspect suspicion imagine consider consideration deem regard view opinion idea feel feeling sense"
    " know knowledge realise realize realisation realization understand understanding recognise recognize"
    " see perceive perception conceive figure fancy doubt disbelief disbelieve conviction stance position"
    " attitude outlook impression hunch mind consensus sentiment mindset perspective remember forget"
    " reflect ponder contemplate mull weigh deliberate ruminate wonder puzzle dream daydream fantasise"
    " fantasize learn discover notice spot detect infer deduce gather surmise misunderstand underestimate"
    " overestimate appear seem look lean tend value rate rank trust distrust mistrust faith confidence"
    " optimism pessimism scepticism skepticism interpret contemplation aware unaware conscious sure unsure"
    " certain uncertain confident convinced unconvinced persuaded sceptical skeptical doubtful dubious"
    " suspicious mindful optimistic pessimistic ambivalent undecided mistaken agnostic unclear watch"
    " witness experience recognition"
)
_WANTING = words(
    "want wish hope desire longing yearn yearning crave craving ache hunger thirst dream aspire"
    " aspiration ambition aim goal objective intend intention intent plan mean seek pursue pursuit strive"
    " try attempt endeavour endeavor struggle prefer preference need choose choice decide decision resolve"
    " opt elect expect expectation anticipate anticipation await foresee envision envisage forward hopeful"
    " eager keen anxious willing unwilling reluctant ready prepared determined bent impatient desperate"
    " hesitate hesitant loath inclined disinclined tempted vote ambitious vision strategy bid prioritise"
    " prioritize priority resist avoid balk baulk likely target"
)
_FEELING = words(
    "fear dread worry fret concern concerned anxiety alarm alarmed apprehension apprehensive afraid"
    " scared frightened fearful terrified worried nervous wary uneasy unease leery like love enjoy adore"
    " admire admiration respect appreciate appreciation cherish treasure hate hatred dislike loathe detest"
    " despise abhor resent resentment begrudge envy pity mourn grieve regret rue relish savour savor"
    " favour favor support back backing oppose opposition opponent supporter proponent disapprove"
    " disapproval approve approval embrace champion care sympathise sympathize sympathy empathise"
    " empathize tolerate abide stomach mind interest interested disinterested happy unhappy glad delighted"
    " pleased displeased thrilled proud ashamed embarrassed sorry sad saddened upset angry anger furious"
    " fury outrage outraged annoyed irritated frustrated frustration disappointed disappointment dismayed"
    " dismay disgust disgusted shocked surprised surprise amazed astonished stunned baffled bewildered"
    " confused puzzled grateful thankful jealous bitter resentful favourable favorable unfavourable"
    " unfavorable ignore satisfied dissatisfied satisfaction dissatisfaction comfortable uncomfortable"
    " enthusiastic enthusiasm excited excitement fond supportive unsupportive opposed hostile hostility"
    " sympathetic tired fed-up sick indifferent passionate relieved relief horror horrified appalled side"
    " stand prejudice bias contempt"
)
STANCE = _THINKING | _WANTING | _FEELING
"""Lemmas of what goes on in a mind: thoughts, wants and feelings."""

THOUGHT_SILENTLY = words("think imagine dream")
"""Lemmas of stance that words in quotation marks may follow and still be a thought."""

WRITTEN_THINGS = words(
    "letter memo email e-mail post tweet retweet message note notice filing complaint lawsuit suit"
    " article editorial column book blog survey study poll petition release manifesto website site page"
    " paper document memoir essay op-ed affidavit indictment ruling judgment judgement opinion decree"
    " memorandum communique communiqué bulletin advisory newsletter leaflet pamphlet poster brochure"
    " review report assessment audit statement forecast estimate analysis submission motion resolution"
    " diary autobiography biography headline caption sign placard banner graffiti law act statute bill"
    " constitution treaty agreement accord contract charter code rule regulation ordinance amendment"
    " clause provision directive order warrant subpoena record minutes transcript cable telegram dispatch"
    " despatch file dossier data figure statistic census index chart table graph list guideline guidance"
    " policy prospectus plan budget proposal text sms postcard plaque inscription label menu ballot"
    " questionnaire application invoice receipt certificate licence license newspaper magazine journal"
    " tabloid gazette scripture bible quran koran verse writing write-up whitepaper factsheet handbook"
    " manual profile bio thread thesis dissertation obituary will testament brief research findings"
    " finding evidence definition summary platform script screenplay listing advert advertisement"
    " advertorial fundraising flyer flier"
)
"""Lemmas of things to read."""

PLATFORMS = words(
    "twitter facebook instagram linkedin telegram reddit snapchat whatsapp tiktok weibo vkontakte tumblr"
    " medium substack mastodon bluesky threads myspace wechat blog"
)
"""Where people write, in lower case."""

ALOUD = words("televised tv television radio video taped recorded oral verbal spoken filmed impromptu live")
"""Before a word for a thing to read, these say that it was to be heard."""
