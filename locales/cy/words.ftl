# Geiriau Cymraeg. Yr un drefn ag en/words.ftl. To be read by a first-language speaker before go-live.
# Circumflex and plain forms, and forms without the apostrophe, are both listed.

category-shopping =
    siopa | siop | siopau | i'r siop | ir siop | o'r siop | or siop | neges | negesau | gwneud neges | nôl neges |
    nol neges | archfarchnad | tesco* | aldi* | lidl* | asda* | morrison* | co-op | bara | llaeth | llefrith |
    menyn | wyau | caws | llysiau | ffrwythau | tatws | bwyd cath | bwyd ci | torth | prynu | siopa bwyd
category-food-support =
    dim bwyd | heb fwyd | banc bwyd | fanc bwyd | parsel bwyd | bocs bwyd | llwglyd | llwgu | newynog |
    eisiau bwyd arna i | dim byd i fwyta | pryd poeth | pryd o fwyd | cinio poeth | cwpwrdd yn wag |
    bwyd i'r plant | bwyd ir plant | methu fforddio bwyd | cawl
category-prescription =
    presgripsiwn | bresgripsiwn | phresgripsiwn | presgripsiynau | fferyllfa | fferyllydd | ffarmasi | cemist |
    moddion | foddion | meddyginiaeth* | feddyginiaeth* | tabledi | dabledi | thabledi | pils | inswlin |
    o'r fferyllfa | or fferyllfa | i'r fferyllfa | ir fferyllfa | nôl presgripsiwn | nol presgripsiwn |
    casglu presgripsiwn | casglu tabledi
category-household-baby =
    cewynnau | clytiau | cewyn | llaeth babi | llefrith babi | fformiwla | crud | cot i'r babi | cot ir babi |
    pram | coets | papur tŷ bach | papur ty bach | rôl toiled | rol toiled | dillad gwely | blancedi | tywelion |
    gwisg ysgol | dillad plant | tegell | tostiwr | microdon
category-energy-heating =
    gwres | dim gwres | heb wres | gwresogi | gwresogydd | boeler | bwyler | boeler wedi torri | trydan |
    dim trydan | mesurydd | mesurydd nwy | mesurydd clyfar | rhewi | oer iawn | tŷ'n oer | tŷn oer | ty'n oer |
    tyn oer | dŵr poeth | dwr poeth | dim dŵr poeth | dim dwr poeth | biliau ynni | toriad trydan | cerdyn nwy |
    olew gwresogi
category-pets =
    ci | cŵn | cwn | cath | gath | cathod | y ci | y gath | cerdded y ci | mynd â'r ci am dro |
    mynd âr ci am dro | mynd a'r ci am dro | mynd ar ci am dro | mynd â'r ci | mynd âr ci | mynd a'r ci |
    mynd ar ci | bwydo'r gath | bwydor gath | bwydo'r ci | bwydor ci | cwningen | milfeddyg | fet |
    anifail anwes | anifeiliaid
category-befriending =
    unig | unigrwydd | sgwrs | sgwrsio | clonc | cwmni | cael cwmni | paned | dishgled | siarad â rhywun |
    siarad a rhywun | rhywun i siarad | galw heibio | neb i siarad | ffrindiau | ar fy mhen fy hun
category-transport =
    lifft | reid | i'r ysbyty | ir ysbyty | ysbyty | apwyntiad ysbyty | i'r feddygfa | ir feddygfa | at y meddyg |
    at y deintydd | brechiad | brechlyn | gyrru | gyrrwr | tacsi | dim bws | mynd â fi | mynd a fi | lifft adref |
    yn y car
category-errands =
    post | parsel | parseli | casglu parsel | swyddfa'r post | swyddfar post | swyddfa bost | postio |
    postio llythyr | biniau | bin | rhoi'r biniau allan | rhoir biniau allan | ailgylchu | llyfrgell |
    llyfr llyfrgell | banc | siec
category-home-garden =
    gwter | cwter | landeri | bylb | bwlb | ffens | giât | giat | tap | tap yn diferu | gollwng dŵr |
    gollwng dwr | plymwr | gardd | yr ardd | torri'r gwair | torrir gwair | torri gwair | lawnt | gwrych |
    clirio eira | eira | bagiau tywod | symud soffa | symud wardrob | symud dodrefn | dodrefn | trwsio
category-equipment =
    benthyg | fenthyg | cael benthyg | benthyg ysgol | ysgol fach | dril | cadair olwyn | ffrâm gerdded |
    ffram gerdded | baglau | berfa | peiriant torri gwair | offer | rhaw | morthwyl | pabell |
    gwresogydd i'w fenthyg | gwresogydd iw fenthyg
category-tech-help =
    wifi | wi-fi | rhyngrwyd | y we | zoom | whatsapp | ap | ap y gig | ap nhs | fy ffôn | fy ffon | ffôn newydd |
    ffon newydd | cyfrifiadur | gyfrifiadur | gliniadur | ffurflen ar-lein | ffurflen arlein | ar-lein | ebost |
    e-bost | cyfrinair | mewngofnodi | argraffydd
category-language-forms =
    cyfieithu | gyfieithu | cyfieithydd | cyfieithiad | ffurflen | ffurflenni | llenwi ffurflen |
    llenwi'r ffurflen | llenwir ffurflen | llythyr | darllen llythyr | esbonio llythyr | ddim yn deall |
    gwersi saesneg | siarad saesneg | dehonglydd | swyddfa gartref
category-childcare =
    gofal plant | gwarchod y plant | gwarchod plant | gwarchod | edrych ar ôl y plant | edrych ar ol y plant |
    edrych ar ôl plant | edrych ar ol plant | gwarchodwr plant | nôl y plant | nol y plant | casglu'r plant |
    casglur plant | o'r ysgol | or ysgol | i'r ysgol | ir ysgol | meithrinfa | cylch meithrin | ar ôl ysgol |
    ar ol ysgol
category-money-advice =
    dyled | dyledion | ddyled | beili | beilïaid | beiliaid | methu talu | dim arian | credyd cynhwysol |
    budd-dal | budd-daliadau | treth cyngor | treth y cyngor | rhent | ôl-ddyledion | ol-ddyledion | biliau |
    benthyciad | cyngor ariannol | pensiwn
category-housing =
    digartref | ddigartref | troi allan | dadfeddiannu | landlord | landlordes | nunlle i fynd | unman i fynd |
    unman i fyw | lle i aros | lle i gysgu | lleithder | llwydni | tamprwydd | tenantiaeth | cymdeithas dai |
    cysgu allan
category-wellbeing =
    methu ymdopi | ddim yn ymdopi | pryder | gorbryder | iselder | isel iawn | teimlo'n isel | teimlon isel |
    galar | galaru | panig | pwl o banig | straen | crio | wedi colli fy | iechyd meddwl | methu cysgu |
    wedi blino'n lân | wedi blinon lân | wedi blino'n lan | wedi blinon lan
category-safety =
    fy mrifo | ei ofn | ofn fy ngŵr | ofn fy ngwr | ofn fy mhartner | mae ofn arna i | bygwth | bygythiad |
    camdriniaeth | cam-drin | trais | trais yn y cartref | stelcian | ddim yn ddiogel | yn fy nharo | ymosod |
    aflonyddu
category-personal-care =
    gofalwr | gofalwyr | gofalwraig | ofalwr | gofalwr heb ddod | ymolchi | help i ymolchi | gwisgo |
    help i wisgo | i'r tŷ bach | ir tŷ bach | i'r ty bach | ir ty bach | cawod | o'r gwely | or gwely |
    i'r gwely | ir gwely | gofal personol | newid pad
category-information =
    pa ddiwrnod | pryd mae | faint o'r gloch | faint or gloch | oriau agor | ar agor | pwy ddylwn i ffonio |
    pwy i ffonio | pa rif | rhif ffôn y | rhif ffon y | ble mae | ble alla i | oes rhywun yn gwybod |
    ffordd ar gau
category-volunteer-time =
    gwirfoddoli | gwirfoddolwr | hapus i helpu | barod i helpu | gallaf helpu | galla i helpu | amser sbâr |
    amser sbar | amser rhydd | rhoi help llaw | wedi ymddeol | cynnig help
category-business-space =
    busnes | fy musnes | ein siop ni | caffi | tafarn | neuadd | neuadd y pentref | ystafell gyfarfod |
    ystafell i'w defnyddio | ystafell iw defnyddio | lle storio | storfa | maes parcio
urgency-emergency =
    999 | ambiwlans | argyfwng | mewn perygl | perygl bywyd | bywyd neu farwolaeth | ffoniwch 999 | brigâd dân |
    brigad dan | heddlu nawr
urgency-today =
    heddiw | heno | bore ma | bore 'ma | y bore ma | prynhawn ma | prynhawn 'ma | p'nawn ma | pnawn ma |
    y prynhawn yma | y bore yma | ar unwaith | ar frys | brys | nawr plis | rŵan | rwan | cyn gynted â phosib |
    cyn gynted a phosib | asap | wedi rhedeg allan | wedi gorffen | o fewn awr | mewn awr | dim ar ôl | dim ar ol
urgency-soon =
    yfory | fory | bore fory | bore yfory | yr wythnos hon | yr wythnos ma | wythnos yma | dros y penwythnos |
    y penwythnos | penwythnos | diwedd yr wythnos | cyn dydd gwener | erbyn dydd gwener | erbyn dydd iau |
    dydd llun | dydd mawrth | dydd mercher | dydd iau | dydd gwener | dydd sadwrn | dydd sul | nos wener |
    nos sadwrn | mewn diwrnod neu ddau | cwpl o ddyddiau
urgency-routine =
    dim brys | does dim brys | dim hast | sdim hast | pan fedrwch | pan allwch | pan fydd gennych amser |
    pan gewch gyfle | unrhyw bryd | rhywbryd | rywbryd | wythnos nesaf | mis nesaf | pryd bynnag
urgency-raise =
    babi | baban | fabi | babi newydd | plentyn bach | dim gwres | heb wres | dim bwyd | heb fwyd | dim moddion |
    heb foddion | dim meddyginiaeth | dim inswlin | heb inswlin | rhewi | dim trydan | dim dŵr poeth |
    dim dwr poeth | feichiog | beichiog | wedi gofyn o'r blaen | wedi gofyn or blaen | dal i aros | gofyn eto
trigger-immediate-breathing =
    ddim yn anadlu | methu anadlu | yn methu anadlu | ddim yn gallu anadlu | stopio anadlu | wedi stopio anadlu |
    trafferth anadlu | anodd anadlu | tagu | yn tagu | gwefusau'n las | gwefusaun las | gwefusau yn las |
    troi'n las | troin las | pwl o asthma
trigger-immediate-collapse =
    wedi llewygu | llewygu | anymwybodol | wedi cwympo lawr | wedi disgyn a methu codi |
    wedi cwympo a methu codi | methu codi o'r llawr | methu codi or llawr | ar y llawr a | ddim yn ymateb |
    ddim yn deffro | methu deffro | methu ei deffro | trawiad ar y galon | trawiad | poen yn y frest |
    poen yn fy mrest | cael strôc | cael stroc | wyneb yn disgyn | cael ffit
trigger-immediate-overdose =
    gorddos | orddos | gormod o dabledi | gormod o bils | cymryd gormod | wedi cymryd gormod | llyncu tabledi |
    wedi llyncu tabledi | cymryd y tabledi i gyd | wedi yfed cannydd | gwenwyno
trigger-immediate-bleeding =
    gwaedu | yn gwaedu | gwaedu'n drwm | gwaedun drwm | gwaedu'n ddrwg | gwaedun ddrwg | methu stopio'r gwaed |
    methu stopior gwaed | methu stopio gwaedu | gwaed ym mhobman | llawer o waed | colli gwaed | pesychu gwaed |
    chwydu gwaed | torri ei arddwrn
trigger-immediate-gas =
    arogl nwy | ogla nwy | oglau nwy | gwynt nwy | aroglau nwy | arogli nwy | nwy yn gollwng | nwy'n gollwng |
    nwyn gollwng | gollyngiad nwy | drewi o nwy | gwynto nwy | clywed nwy | carbon monocsid | larwm co
trigger-immediate-fire =
    tŷ ar dân | ty ar dan | ar dân | ar dan | tân yn y tŷ | tan yn y ty | tân yn y gegin | tan yn y gegin |
    mae tân | mae tan | tân mewn | tan mewn | wedi mynd ar dân | wedi mynd ar dan | mwg yn dod | mwg ym mhobman |
    llawn mwg | fflamau | arogl llosgi | gwynt llosgi | ffrwydrad
trigger-immediate-weapon =
    gyda chyllell | â chyllell | a chyllell | efo cyllell | mae cyllell | cyllell ganddo | gyda gwn | â gwn |
    a gwn | gwn ganddo | efo gwn | wedi'i drywanu | wedii drywanu | trywanu | wedi cael ei drywanu |
    wedi cael ei saethu | machete* | bwyell ganddo | arf ganddo
trigger-immediate-attack =
    ymosod arna i | ymosod arnaf | yn ymosod | wedi ymosod arnaf | yn fy mwrw | yn fy nharo | yn ei tharo |
    yn ei daro | fy nhagu | yn fy nhagu | fy lladd i | mynd i fy lladd | bygwth fy lladd | torri i mewn |
    rhywun yn y tŷ | rhywun yn y ty | treisio | sgrechian am help | wedi fy nharo
trigger-immediate-child-alone =
    plentyn ar ei ben ei hun | plant ar eu pen eu hunain | plentyn ar ei phen ei hun | babi ar ei ben ei hun |
    plentyn ar goll | plentyn wedi mynd ar goll | fy mhlentyn ar goll | plentyn yn crwydro | plentyn yn y ffordd |
    babi yn y car | neb yn edrych ar ôl y plant | neb yn edrych ar ol y plant | wedi gadael y plant
trigger-immediate-suicide =
    lladd fy hun | lladd fy hunan | lladd ei hun | hunanladdiad | hunan-laddiad | eisiau marw | isie marw |
    isio marw | ddim eisiau byw | ddim isie byw | ddim isio byw | diweddu fy mywyd | rhoi diwedd ar fy mywyd |
    dod â'r cyfan i ben | dod âr cyfan i ben | dod a'r cyfan i ben | dod ar cyfan i ben | methu mynd ymlaen |
    methu cario mlaen | alla i ddim gwneud hyn mwyach | methu gwneud hyn mwy | gwell hebdda i | well hebdda i |
    gwell heb fi | neb fy angen | dim pwynt byw | niweidio fy hun | brifo fy hun | hongian fy hun
trigger-immediate-baby-unwell =
    babi ddim yn anadlu | babi yn las | babi'n las | babin las | babi wedi troi'n las | babi wedi troin las |
    babi ddim yn deffro | babi'n llipa | babin llipa | babi yn llipa | babi ddim yn bwydo | babi gwres uchel |
    gwres uchel ar y babi | brech ar y babi | babi yn cael ffit | babi'n sâl iawn | babin sâl iawn |
    babi'n sal iawn | babin sal iawn | babi yn tagu | dŵr wedi torri | dwr wedi torri | wedi dechrau esgor

verb-need = angen
verb-offer = cynnig
verb-can = gallaf | galla
verb-done = gorffen
verb-mine = fy
verb-list = rhestr
verb-stop = stopio
verb-help = cymorth
verb-join = ymuno
