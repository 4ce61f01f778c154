# Rhestrau newydd i cy/words.ftl. To be read by a first-language speaker before go-live.

# Asking for another person, who must agree first.
behalf-words =
    i fy nghymydog | i fy nghymdoges | i fy nghymydogion | i nghymydog | i nghymdoges | i gymydog | i gymdoges |
    i y cymydog | i y gymdoges | i fy ffrind | i ffrind i mi | i fy mêt | i y ddynes drws nesa |
    i y dyn drws nesa | i y ddynes drws nesaf | i y dyn drws nesaf | i hen wraig | i hen ddyn | i hen ddynes |
    i yr hen wraig | i yr hen ddynes | i yr hen ddyn | i hen gwpl | i drws nesa | i drws nesaf |
    dros fy nghymydog | dros fy nghymdoges | dros fy nghymydogion | dros nghymydog | dros nghymdoges |
    dros gymydog | dros gymdoges | dros y cymydog | dros y gymdoges | dros fy ffrind | dros ffrind i mi |
    dros fy mêt | dros y ddynes drws nesa | dros y dyn drws nesa | dros y ddynes drws nesaf |
    dros y dyn drws nesaf | dros hen wraig | dros hen ddyn | dros hen ddynes | dros yr hen wraig |
    dros yr hen ddynes | dros yr hen ddyn | dros hen gwpl | dros drws nesa | dros drws nesaf |
    ar gyfer fy nghymydog | ar gyfer fy nghymdoges | ar gyfer fy nghymydogion | ar gyfer nghymydog |
    ar gyfer nghymdoges | ar gyfer gymydog | ar gyfer gymdoges | ar gyfer y cymydog | ar gyfer y gymdoges |
    ar gyfer fy ffrind | ar gyfer ffrind i mi | ar gyfer fy mêt | ar gyfer y ddynes drws nesa |
    ar gyfer y dyn drws nesa | ar gyfer y ddynes drws nesaf | ar gyfer y dyn drws nesaf | ar gyfer hen wraig |
    ar gyfer hen ddyn | ar gyfer hen ddynes | ar gyfer yr hen wraig | ar gyfer yr hen ddynes |
    ar gyfer yr hen ddyn | ar gyfer hen gwpl | ar gyfer drws nesa | ar gyfer drws nesaf | ar ran fy nghymydog |
    ar ran fy nghymdoges | ar ran fy nghymydogion | ar ran nghymydog | ar ran nghymdoges | ar ran gymydog |
    ar ran gymdoges | ar ran y cymydog | ar ran y gymdoges | ar ran fy ffrind | ar ran ffrind i mi |
    ar ran fy mêt | ar ran y ddynes drws nesa | ar ran y dyn drws nesa | ar ran y ddynes drws nesaf |
    ar ran y dyn drws nesaf | ar ran hen wraig | ar ran hen ddyn | ar ran hen ddynes | ar ran yr hen wraig |
    ar ran yr hen ddynes | ar ran yr hen ddyn | ar ran hen gwpl | ar ran drws nesa | ar ran drws nesaf |
    y ddynes drws nesa | y ddynes drws nesaf | y ddynes gyferbyn | y ddynes dros y ffordd |
    y ddynes ar draws y ffordd | y ddynes lan lofft | y ddynes i fyny grisiau | y ddynes lan y stryd |
    y ddynes lawr y stryd | y ddynes i lawr y ffordd | y ddynes ar ein stryd | y ddynes ar fy stryd |
    y ddynes yn y fflat uwchben | y ddynes yn rhif | dynes drws nesa | dynes drws nesaf | dynes gyferbyn |
    dynes dros y ffordd | dynes ar draws y ffordd | dynes lan lofft | dynes i fyny grisiau | dynes lan y stryd |
    dynes lawr y stryd | dynes i lawr y ffordd | dynes ar ein stryd | dynes ar fy stryd |
    dynes yn y fflat uwchben | dynes yn rhif | y dyn drws nesa | y dyn drws nesaf | y dyn gyferbyn |
    y dyn dros y ffordd | y dyn ar draws y ffordd | y dyn lan lofft | y dyn i fyny grisiau | y dyn lan y stryd |
    y dyn lawr y stryd | y dyn i lawr y ffordd | y dyn ar ein stryd | y dyn ar fy stryd |
    y dyn yn y fflat uwchben | y dyn yn rhif | dyn drws nesa | dyn drws nesaf | dyn gyferbyn | dyn dros y ffordd |
    dyn ar draws y ffordd | dyn lan lofft | dyn i fyny grisiau | dyn lan y stryd | dyn lawr y stryd |
    dyn i lawr y ffordd | dyn ar ein stryd | dyn ar fy stryd | dyn yn y fflat uwchben | dyn yn rhif |
    y wraig drws nesa | y wraig drws nesaf | y wraig gyferbyn | y wraig dros y ffordd |
    y wraig ar draws y ffordd | y wraig lan lofft | y wraig i fyny grisiau | y wraig lan y stryd |
    y wraig lawr y stryd | y wraig i lawr y ffordd | y wraig ar ein stryd | y wraig ar fy stryd |
    y wraig yn y fflat uwchben | y wraig yn rhif | yr hen wraig drws nesa | yr hen wraig drws nesaf |
    yr hen wraig gyferbyn | yr hen wraig dros y ffordd | yr hen wraig ar draws y ffordd | yr hen wraig lan lofft |
    yr hen wraig i fyny grisiau | yr hen wraig lan y stryd | yr hen wraig lawr y stryd |
    yr hen wraig i lawr y ffordd | yr hen wraig ar ein stryd | yr hen wraig ar fy stryd |
    yr hen wraig yn y fflat uwchben | yr hen wraig yn rhif | yr hen ddynes drws nesa | yr hen ddynes drws nesaf |
    yr hen ddynes gyferbyn | yr hen ddynes dros y ffordd | yr hen ddynes ar draws y ffordd |
    yr hen ddynes lan lofft | yr hen ddynes i fyny grisiau | yr hen ddynes lan y stryd |
    yr hen ddynes lawr y stryd | yr hen ddynes i lawr y ffordd | yr hen ddynes ar ein stryd |
    yr hen ddynes ar fy stryd | yr hen ddynes yn y fflat uwchben | yr hen ddynes yn rhif | yr hen ddyn drws nesa |
    yr hen ddyn drws nesaf | yr hen ddyn gyferbyn | yr hen ddyn dros y ffordd | yr hen ddyn ar draws y ffordd |
    yr hen ddyn lan lofft | yr hen ddyn i fyny grisiau | yr hen ddyn lan y stryd | yr hen ddyn lawr y stryd |
    yr hen ddyn i lawr y ffordd | yr hen ddyn ar ein stryd | yr hen ddyn ar fy stryd |
    yr hen ddyn yn y fflat uwchben | yr hen ddyn yn rhif | hen ddynes drws nesa | hen ddynes drws nesaf |
    hen ddynes gyferbyn | hen ddynes dros y ffordd | hen ddynes ar draws y ffordd | hen ddynes lan lofft |
    hen ddynes i fyny grisiau | hen ddynes lan y stryd | hen ddynes lawr y stryd | hen ddynes i lawr y ffordd |
    hen ddynes ar ein stryd | hen ddynes ar fy stryd | hen ddynes yn y fflat uwchben | hen ddynes yn rhif |
    hen ddyn drws nesa | hen ddyn drws nesaf | hen ddyn gyferbyn | hen ddyn dros y ffordd |
    hen ddyn ar draws y ffordd | hen ddyn lan lofft | hen ddyn i fyny grisiau | hen ddyn lan y stryd |
    hen ddyn lawr y stryd | hen ddyn i lawr y ffordd | hen ddyn ar ein stryd | hen ddyn ar fy stryd |
    hen ddyn yn y fflat uwchben | hen ddyn yn rhif | hen wraig drws nesa | hen wraig drws nesaf |
    hen wraig gyferbyn | hen wraig dros y ffordd | hen wraig ar draws y ffordd | hen wraig lan lofft |
    hen wraig i fyny grisiau | hen wraig lan y stryd | hen wraig lawr y stryd | hen wraig i lawr y ffordd |
    hen wraig ar ein stryd | hen wraig ar fy stryd | hen wraig yn y fflat uwchben | hen wraig yn rhif |
    hen fachgen drws nesa | hen fachgen drws nesaf | hen fachgen gyferbyn | hen fachgen dros y ffordd |
    hen fachgen ar draws y ffordd | hen fachgen lan lofft | hen fachgen i fyny grisiau | hen fachgen lan y stryd |
    hen fachgen lawr y stryd | hen fachgen i lawr y ffordd | hen fachgen ar ein stryd | hen fachgen ar fy stryd |
    hen fachgen yn y fflat uwchben | hen fachgen yn rhif | y cwpl drws nesa | y cwpl drws nesaf |
    y cwpl gyferbyn | y cwpl dros y ffordd | y cwpl ar draws y ffordd | y cwpl lan lofft | y cwpl i fyny grisiau |
    y cwpl lan y stryd | y cwpl lawr y stryd | y cwpl i lawr y ffordd | y cwpl ar ein stryd | y cwpl ar fy stryd |
    y cwpl yn y fflat uwchben | y cwpl yn rhif | y teulu drws nesa | y teulu drws nesaf | y teulu gyferbyn |
    y teulu dros y ffordd | y teulu ar draws y ffordd | y teulu lan lofft | y teulu i fyny grisiau |
    y teulu lan y stryd | y teulu lawr y stryd | y teulu i lawr y ffordd | y teulu ar ein stryd |
    y teulu ar fy stryd | y teulu yn y fflat uwchben | y teulu yn rhif | menyw drws nesa | menyw drws nesaf |
    menyw gyferbyn | menyw dros y ffordd | menyw ar draws y ffordd | menyw lan lofft | menyw i fyny grisiau |
    menyw lan y stryd | menyw lawr y stryd | menyw i lawr y ffordd | menyw ar ein stryd | menyw ar fy stryd |
    menyw yn y fflat uwchben | menyw yn rhif | y fenyw drws nesa | y fenyw drws nesaf | y fenyw gyferbyn |
    y fenyw dros y ffordd | y fenyw ar draws y ffordd | y fenyw lan lofft | y fenyw i fyny grisiau |
    y fenyw lan y stryd | y fenyw lawr y stryd | y fenyw i lawr y ffordd | y fenyw ar ein stryd |
    y fenyw ar fy stryd | y fenyw yn y fflat uwchben | y fenyw yn rhif | yr hen fenyw drws nesa |
    yr hen fenyw drws nesaf | yr hen fenyw gyferbyn | yr hen fenyw dros y ffordd |
    yr hen fenyw ar draws y ffordd | yr hen fenyw lan lofft | yr hen fenyw i fyny grisiau |
    yr hen fenyw lan y stryd | yr hen fenyw lawr y stryd | yr hen fenyw i lawr y ffordd |
    yr hen fenyw ar ein stryd | yr hen fenyw ar fy stryd | yr hen fenyw yn y fflat uwchben |
    yr hen fenyw yn rhif | hen fenyw drws nesa | hen fenyw drws nesaf | hen fenyw gyferbyn |
    hen fenyw dros y ffordd | hen fenyw ar draws y ffordd | hen fenyw lan lofft | hen fenyw i fyny grisiau |
    hen fenyw lan y stryd | hen fenyw lawr y stryd | hen fenyw i lawr y ffordd | hen fenyw ar ein stryd |
    hen fenyw ar fy stryd | hen fenyw yn y fflat uwchben | hen fenyw yn rhif | bachan drws nesa |
    bachan drws nesaf | bachan gyferbyn | bachan dros y ffordd | bachan ar draws y ffordd | bachan lan lofft |
    bachan i fyny grisiau | bachan lan y stryd | bachan lawr y stryd | bachan i lawr y ffordd |
    bachan ar ein stryd | bachan ar fy stryd | bachan yn y fflat uwchben | bachan yn rhif | hen foi drws nesa |
    hen foi drws nesaf | hen foi gyferbyn | hen foi dros y ffordd | hen foi ar draws y ffordd |
    hen foi lan lofft | hen foi i fyny grisiau | hen foi lan y stryd | hen foi lawr y stryd |
    hen foi i lawr y ffordd | hen foi ar ein stryd | hen foi ar fy stryd | hen foi yn y fflat uwchben |
    hen foi yn rhif | y boi drws nesa | y boi drws nesaf | y boi gyferbyn | y boi dros y ffordd |
    y boi ar draws y ffordd | y boi lan lofft | y boi i fyny grisiau | y boi lan y stryd | y boi lawr y stryd |
    y boi i lawr y ffordd | y boi ar ein stryd | y boi ar fy stryd | y boi yn y fflat uwchben | y boi yn rhif |
    y ferch drws nesa | y ferch drws nesaf | y ferch gyferbyn | y ferch dros y ffordd |
    y ferch ar draws y ffordd | y ferch lan lofft | y ferch i fyny grisiau | y ferch lan y stryd |
    y ferch lawr y stryd | y ferch i lawr y ffordd | y ferch ar ein stryd | y ferch ar fy stryd |
    y ferch yn y fflat uwchben | y ferch yn rhif | fy nghymydog angen | fy nghymydog yn sâl |
    fy nghymydog yn dost | fy nghymydog yn wael | fy nghymydog yn methu | fy nghymydog methu |
    fy nghymydog yn gaeth | fy nghymydog yn unig | fy nghymydog eisiau | fy nghymydog heb | fy nghymydog yn hen |
    fy nghymydog yn yr ysbyty | fy nghymydog isio | fy nghymydog ishe | fy nghymydog isie | fy nghymdoges angen |
    fy nghymdoges yn sâl | fy nghymdoges yn dost | fy nghymdoges yn wael | fy nghymdoges yn methu |
    fy nghymdoges methu | fy nghymdoges yn gaeth | fy nghymdoges yn unig | fy nghymdoges eisiau |
    fy nghymdoges heb | fy nghymdoges yn hen | fy nghymdoges yn yr ysbyty | fy nghymdoges isio |
    fy nghymdoges ishe | fy nghymdoges isie | mae nghymydog angen | mae nghymydog yn sâl | mae nghymydog yn dost |
    mae nghymydog yn wael | mae nghymydog yn methu | mae nghymydog methu | mae nghymydog yn gaeth |
    mae nghymydog yn unig | mae nghymydog eisiau | mae nghymydog heb | mae nghymydog yn hen |
    mae nghymydog yn yr ysbyty | mae nghymydog isio | mae nghymydog ishe | mae nghymydog isie |
    mae nghymdoges angen | mae nghymdoges yn sâl | mae nghymdoges yn dost | mae nghymdoges yn wael |
    mae nghymdoges yn methu | mae nghymdoges methu | mae nghymdoges yn gaeth | mae nghymdoges yn unig |
    mae nghymdoges eisiau | mae nghymdoges heb | mae nghymdoges yn hen | mae nghymdoges yn yr ysbyty |
    mae nghymdoges isio | mae nghymdoges ishe | mae nghymdoges isie | mae fy ffrind angen | mae fy ffrind yn sâl |
    mae fy ffrind yn dost | mae fy ffrind yn wael | mae fy ffrind yn methu | mae fy ffrind methu |
    mae fy ffrind yn gaeth | mae fy ffrind yn unig | mae fy ffrind eisiau | mae fy ffrind heb |
    mae fy ffrind yn hen | mae fy ffrind yn yr ysbyty | mae fy ffrind isio | mae fy ffrind ishe |
    mae fy ffrind isie | mae drws nesa angen | mae drws nesa yn sâl | mae drws nesa yn dost |
    mae drws nesa yn wael | mae drws nesa yn methu | mae drws nesa methu | mae drws nesa yn gaeth |
    mae drws nesa yn unig | mae drws nesa eisiau | mae drws nesa heb | mae drws nesa yn hen |
    mae drws nesa yn yr ysbyty | mae drws nesa isio | mae drws nesa ishe | mae drws nesa isie |
    mae drws nesaf angen | mae drws nesaf yn sâl | mae drws nesaf yn dost | mae drws nesaf yn wael |
    mae drws nesaf yn methu | mae drws nesaf methu | mae drws nesaf yn gaeth | mae drws nesaf yn unig |
    mae drws nesaf eisiau | mae drws nesaf heb | mae drws nesaf yn hen | mae drws nesaf yn yr ysbyty |
    mae drws nesaf isio | mae drws nesaf ishe | mae drws nesaf isie | cymydog oedrannus | cymdoges oedrannus |
    nghymydog oedrannus | nghymdoges oedrannus | ffrind i mi angen | gofyn dros | gofyn ar ran | holi dros |
    holi ar ran | gofyn i ffrind | rhy falch i ofyn | rhy swil i ofyn | ddim yn licio gofyn |
    ddim yn hoffi gofyn | ddim eisiau gofyn | heb yn wybod iddi | heb yn wybod iddo |
    ddim yn gwybod mod i'n gofyn | dyw hi ddim ar whatsapp | tydi hi ddim ar whatsapp | dyw e ddim ar whatsapp |
    does ganddi ddim ffôn | does ganddo ddim ffôn | does dim ffôn gyda hi | mae hen wraig | mae hen ddynes |
    mae hen ddyn | mae hen gwpl | rhywun dw i'n nabod | rhywun dwi'n nabod | un o'r cymdogion angen |
    cymydog angen | cymdoges angen
release-words =
    methu ei wneud o wedi'r cyfan | methu gwneud wedi'r cyfan | methu ei wneud wedi'r cyfan |
    methu neud wedi'r cyfan | methu ei neud e wedi'r cyfan | methu ei neud o wedi'r cyfan |
    methu dod wedi'r cyfan | methu mynd wedi'r cyfan | methu helpu wedi'r cyfan |
    methu gwneud y siopa wedi'r cyfan | methu nôl y presgripsiwn wedi'r cyfan | alla i ddim wedi'r cyfan |
    alla i ddim gwneud hyn wedi'r cyfan | alla i ddim ei wneud wedi'r cyfan | fedra i ddim wedi'r cyfan |
    fedra i ddim ei wneud wedi'r cyfan | fedra i ddim ei neud o wedi'r cyfan | ddim yn gallu wedi'r cyfan |
    ddim yn gallu ei wneud wedi'r cyfan | ddim yn gallu dod wedi'r cyfan | ddim yn medru wedi'r cyfan |
    methu'r tro hwn sori | methu tro ma sori | rhywun arall ei wneud | rhywun arall ei neud |
    rhywun arall gymryd | rhywun arall gymryd hwn | rhywun arall wneud | rhywun arall neud | rhywun arall fynd |
    all rhywun arall ei wneud | all rhywun arall gymryd | oes rhywun arall yn gallu ei wneud |
    oes rhywun arall yn gallu cymryd | oes rhywun arall yn medru ei wneud | rhaid i fi dynnu allan |
    rhaid i mi dynnu allan | gorfod tynnu allan | gorfod tynnu nôl | rhaid tynnu nôl | rhaid i mi dynnu nôl |
    tynnu fy enw | tynna fy enw | tynnwch fy enw | rhywbeth wedi codi | rhywbeth wedi dod lan | rhywbeth di codi |
    gorfod canslo arnat | gorfod eich siomi | sori am siomi | ddim ar gael wedi'r cyfan |
    ddim yn rhydd wedi'r cyfan | gorfod gweithio wedi'r cyfan | rhoi'r job nôl | ei roi yn ôl ar y rhestr |
    rhoi hwn yn ôl ar y rhestr
release-end-words =
    sori methu dod | sori methu mynd | sori methu neud | sori methu gwneud | sori alla i ddim |
    sori fedra i ddim | mae'n ddrwg gen i alla i ddim | flin da fi alla i ddim | sori methu'i wneud o |
    methu neud e heddi | methu heddiw sori | rhywun arall | wedi'r cyfan alla i ddim | sori methu
sorted-words =
    popeth wedi'i sortio | popeth wedi sortio | popeth wedi ei sortio | wedi sortio | wedi'i sortio |
    wedi ei sortio | wedi sorto | wedi'i sorto | wedi sortio nawr | di sortio | di sortio rŵan |
    sortio rŵan diolch | sortio nawr diolch | wedi trefnu nawr | wedi cael trefn | ddim angen mwyach |
    ddim ei angen mwyach | ddim ei angen bellach | ddim ei angen o bellach | ddim ei angen nawr |
    ddim ei angen rŵan | ddim angen o rŵan | ddim angen e nawr | ddim angen rŵan | ddim angen nawr |
    ddim angen help nawr | ddim angen help rŵan | ddim angen help mwyach | ddim angen bellach | dim angen mwyach |
    dim angen bellach | dim angen nawr | dim angen rŵan | dim angen help nawr | dim angen help mwyach |
    dim angen dim nawr | nid oes angen mwyach | nid oes angen bellach | does dim angen mwyach |
    does dim angen bellach | does dim angen nawr | does dim angen rŵan | sdim angen nawr | sdim angen mwyach |
    sdim ishe nawr | sdim isie nawr | sdim eisiau nawr | sdim angen e nawr | wedi cael un nawr |
    wedi cael un rŵan | wedi cael un diolch | wedi ei gael nawr | wedi'i gael e nawr | wedi'i gael o rŵan |
    wedi ei gael o rŵan | wedi cael help nawr | wedi cael help rŵan | wedi cael help diolch |
    wedi cael rhywun nawr | wedi cael rhywun rŵan | wedi cael rhywun diolch | wedi cael lifft nawr |
    wedi cael lifft diolch | cael lifft gan rywun nawr | rhywun wedi ei wneud | rhywun wedi'i wneud |
    rhywun wedi'i neud e | rhywun wedi'i neud o | rhywun wedi gwneud e'n barod | rhywun wedi helpu |
    rhywun wedi neud yn barod | mae rhywun wedi helpu'n barod | canslwch hwnna | canslwch hwn | canslwch hynny |
    canslwch fy nghais | canslwch o | canslwch e | canslwch plis | cansla hwnna | cansla fe | cansla fo |
    cansla fo plis | allwch chi ganslo | fedrwch chi ganslo | gallwch ganslo | gallwch chi ganslo |
    anghofiwch amdano | anghofiwch y peth | anghofia fo | anghofia fe | peidiwch â phoeni nawr |
    peidiwch a poeni nawr | tynnwch y cais | tynnwch fy nghais | gallwch gau hwn | caewch y cais |
    newid fy meddwl | wedi newid fy meddwl | dw i'n iawn nawr | dwi'n iawn nawr | dwi'n iawn rŵan |
    dwi'n iawn rŵan diolch | rwy'n iawn nawr | wi'n iawn nawr | ni'n iawn nawr | dan ni'n iawn rŵan |
    popeth yn iawn nawr | popeth yn iawn rŵan | popeth yn iawn bellach | larwm ffug
sorted-whole-words =
    sortio | sorted diolch | wedi sortio diolch | canslo | canslwch | cansla | dim angen | sdim angen |
    wedi'i gael | wedi ei gael | cau | anghofiwch
done-words =
    wedi'i wneud nawr | wedi ei wneud nawr | wedi'i wneud o | wedi ei wneud o | wedi'i neud o | wedi'i neud e |
    wedi neud e | wedi neud o | wedi gwneud y siopa | wedi neud y siopa | dwi wedi'i wneud | dw i wedi'i wneud |
    rwy wedi'i wneud | wi wedi neud e | di neud o | di'i neud o | popeth wedi'i wneud | popeth wedi ei wneud |
    popeth wedi'i neud | y cwbl wedi'i wneud | gwaith wedi'i wneud | gwaith wedi gorffen | job wedi'i neud |
    joban wedi'i gwneud | wedi danfon | wedi'i ddanfon | wedi ei ddanfon | wedi danfon y siopa | wedi dosbarthu |
    wedi'i ollwng | wedi gollwng y siopa | wedi gadael y siopa | wedi gadael y bwyd | wedi'i adael ar y stepen |
    wedi gadael ar y stepen | wedi'i adael wrth y drws | wedi gadael wrth y drws | wedi mynd â fo iddi |
    wedi mynd â fe iddi | wedi mynd ag e | wedi mynd â'r siopa | wedi rhoi iddi | wedi'i roi iddi |
    wedi'i roi iddo | wedi nôl y presgripsiwn | wedi casglu'r presgripsiwn | wedi casglu a danfon |
    wedi cerdded y ci | wedi bod â'r ci | wedi mynd â'r ci am dro | wedi bwydo'r gath | wedi rhoi'r biniau allan |
    biniau allan nawr | siopa wedi'i wneud | siopa wedi neud | mae hi wedi'i gael | mae hi wedi ei gael o |
    mae o wedi'i gael | cyflawnwyd y dasg
done-whole-words =
    gorffen | wedi gorffen | wedi'i wneud | wedi ei wneud | wedi neud | wedi'i neud | wedi gwneud | di neud |
    di wneud | danfonwyd | gwnaed | wedi cyrraedd | iawn wedi'i wneud
yes-words =
    ie | ia | ie plis | ia plis | ie os gwelwch yn dda | ia os gwelwch yn dda | ie diolch | ia diolch | ie wir |
    ie siŵr | ie iawn | ia iawn | ie x | ydw | ydw plis | ydy | ydi | ydyn | ydan | ydych | ydach | yndw | yndi |
    yndy | yndyn | odw | ody | odi | odyn | ydwi | ydw i | oes | oes plis | oes mae | oedd | bydd | bydda |
    byddaf | caf | cewch | gallaf | galla | galla i | gallwch | medraf | medra | medra i | medrwch | gwnaf |
    gwna | gwna i | do diolch | do wir | do mae wedi | iawn | iawn diolch | iawn gen i | yn iawn | ocê | oki |
    olreit | reit | reit dda | dim problem | dim probs | wrth gwrs | siŵr | siŵr iawn | yn sicr | yn bendant |
    yn union | union | cywir | yn gywir | cytuno | dw i'n cytuno | dwi'n cytuno | cytunaf | perffaith | gwych |
    grêt | bendigedig | ardderchog | da iawn | tshampion | ffein | plîs | gwnewch | cer amdani | dos amdani |
    ewch amdani | ewch ymlaen | postiwch | postia fe | postia fo | mae hi'n hapus | mae o'n hapus |
    mae hi'n cytuno | mae o'n cytuno | mae hi wedi cytuno | mae o wedi cytuno | mae'n iawn
no-words =
    na | na diolch | na dim diolch | dim diolch | na sori | nage | nac ydw | nag ydw | nac ydy | nac ydi |
    nag yw | nac ydyn | nag oes | nac oes | nac oedd | na fydd | na fydda | na chaf | na chewch | na alla |
    na alla i | na allaf | na fedra | na fedra i | na fedraf | na wnaf | na wna i | naddo | naddo ddim |
    naddo sori | na ddo | ddim eto | dim eto | ddim nawr | ddim rŵan | dim nawr | dim rŵan | ddim heddiw |
    dim heddiw | ddim heddi | ddim tro ma | ddim y tro hwn | ddim i fi | ddim i mi | dim fi | nid fi |
    ddim yn iawn | anghywir | ddim yn gywir | dydw i ddim | dw i ddim | dwi ddim | wi ddim | sa i | sai |
    alla i ddim | fedra i ddim | wna i ddim | methu | methu sori | amhosib | byth | neb wedi dod | ddaeth neb |
    ddoth neb | heb ddod | dal i aros | dim byd eto | dyw hi ddim | tydi hi ddim | dydy hi ddim | dyw e ddim |
    tydi o ddim | dydy o ddim | mae hi'n gwrthod | peidiwch | paid | peidiwch â phostio | gadewch e | gadewch o |
    dim angen | sdim angen
day-monday =
    dydd llun | ddydd llun | nydd llun | bob dydd llun | pob dydd llun | unrhyw ddydd llun | ar ddydd llun |
    bore llun | fore llun | prynhawn llun | pnawn llun | nos llun | dyddiau llun | ddyddiau llun | bob llun |
    pob llun | llun a | llun neu
day-tuesday =
    dydd mawrth | ddydd mawrth | nydd mawrth | bob dydd mawrth | pob dydd mawrth | unrhyw ddydd mawrth |
    ar ddydd mawrth | bore mawrth | fore mawrth | prynhawn mawrth | pnawn mawrth | nos mawrth | dyddiau mawrth |
    ddyddiau mawrth
day-wednesday =
    dydd mercher | ddydd mercher | nydd mercher | bob dydd mercher | pob dydd mercher | unrhyw ddydd mercher |
    ar ddydd mercher | bore mercher | fore mercher | prynhawn mercher | pnawn mercher | nos mercher |
    dyddiau mercher | ddyddiau mercher | bob mercher | pob mercher | mercher a | mercher neu
day-thursday =
    dydd iau | ddydd iau | nydd iau | bob dydd iau | pob dydd iau | unrhyw ddydd iau | ar ddydd iau | bore iau |
    fore iau | prynhawn iau | pnawn iau | nos iau | dyddiau iau | ddyddiau iau | bob iau | pob iau
day-friday =
    dydd gwener | ddydd gwener | nydd gwener | bob dydd gwener | pob dydd gwener | unrhyw ddydd gwener |
    ar ddydd gwener | bore gwener | fore gwener | prynhawn gwener | pnawn gwener | nos gwener | dyddiau gwener |
    ddyddiau gwener | bob gwener | pob gwener | gwener a | gwener neu
day-saturday =
    dydd sadwrn | ddydd sadwrn | nydd sadwrn | bob dydd sadwrn | pob dydd sadwrn | unrhyw ddydd sadwrn |
    ar ddydd sadwrn | bore sadwrn | fore sadwrn | prynhawn sadwrn | pnawn sadwrn | nos sadwrn | dyddiau sadwrn |
    ddyddiau sadwrn | bob sadwrn | pob sadwrn | sadwrn a | sadwrn neu | ar y sadwrn | y sadwrn | sadyrnau |
    dydd sad
day-sunday =
    dydd sul | ddydd sul | nydd sul | bob dydd sul | pob dydd sul | unrhyw ddydd sul | ar ddydd sul | bore sul |
    fore sul | prynhawn sul | pnawn sul | nos sul | dyddiau sul | ddyddiau sul | sul a | sul neu | suliau |
    ar y sul | y sul
day-weekday =
    yn ystod yr wythnos | yn yr wythnos | dyddiau gwaith | diwrnodau gwaith | diwrnod gwaith | dyddiau'r wythnos |
    ddyddiau'r wythnos | llun i wener | llun i gwener | o lun i wener | dydd llun i ddydd gwener |
    o ddydd llun i ddydd gwener | llun tan wener | canol wythnos | canol yr wythnos | ddim ar benwythnosau |
    dim penwythnosau | diwrnodau ysgol | dyddiau ysgol | yn ystod y tymor
day-weekend =
    penwythnos | penwythnosau | benwythnos | benwythnosau | ar y penwythnos | dros y penwythnos | bob penwythnos |
    penwsnos | penwythnos* | bwrw sul | bwrw'r sul | dros y sul | sadwrn a sul | sadwrn neu sul |
    dydd sadwrn a dydd sul | dydd sadwrn neu ddydd sul
day-daily =
    bob dydd | pob dydd | unrhyw ddydd | unrhyw ddiwrnod | bob diwrnod | pob diwrnod | yn ddyddiol | dyddiol |
    drwy'r wythnos | trwy'r wythnos | saith diwrnod | 7 diwrnod | rhan fwyaf o ddyddiau |
    y rhan fwyaf o ddyddiau | diwrnod ddim o bwys | bob dydd o'r wythnos
part-morning =
    yn y bore | yn y boreau | boreau | yn y bora | y bore | bob bore | unrhyw fore | bore fory | ben bore |
    peth cynta yn y bore | peth cyntaf | cyn cinio | cyn hanner dydd | tan hanner dydd | tan ganol dydd |
    cyn deg | ar ôl mynd â'r plant i'r ysgol | canol bore | bore llun | bore mawrth | bore mercher | bore iau |
    bore gwener | bore sadwrn | bore sul | fore llun | fore mawrth | fore mercher | fore iau | fore gwener |
    fore sadwrn | fore sul
part-afternoon =
    yn y prynhawn | prynhawniau | y prynhawn | yn y pnawn | pnawniau | bob prynhawn | bob pnawn |
    unrhyw brynhawn | unrhyw bnawn | prynhawn ma | pnawn ma | prynhawn yma | ar ôl cinio | ar ôl hanner dydd |
    amser cinio | ar ôl ysgol | ar ôl yr ysgol | cyn te | prynhawn fory | pnawn fory | prynhawn llun |
    prynhawn mawrth | prynhawn mercher | prynhawn iau | prynhawn gwener | prynhawn sadwrn | prynhawn sul |
    pnawn llun | pnawn mawrth | pnawn mercher | pnawn iau | pnawn gwener | pnawn sadwrn | pnawn sul
part-evening =
    gyda'r nos | gyda'r nosau | gyda'r hwyr | yn yr hwyr | fin nos | min nos | yn y nos | nosweithiau | bob nos |
    bob noson | unrhyw noson | noson | heno | nos fory | ar ôl gwaith | ar ôl y gwaith | ar ôl te | ar ôl swper |
    amser te | ar ôl 5 | ar ôl 6 | ar ôl 7 | ar ôl pump | ar ôl chwech | ar ôl saith |
    wedi i'r plant fynd i'r gwely | nos llun | nos fawrth | nos mawrth | nos fercher | nos mercher | nos iau |
    nos wener | nos gwener | nos sadwrn | nos sul
part-anytime =
    unrhyw bryd | unrhyw amser | unrhywbryd | unrhyw adeg | pryd bynnag | pryd bynnag sydd angen | bryd bynnag |
    drwy'r dydd | trwy'r dydd | trwy dydd | drwy dydd | hyblyg | yn hyblyg | dwi'n hyblyg | rwy'n hyblyg |
    ddydd neu nos | dydd neu nos | dydd a nos | ddydd a nos | bore neu brynhawn | bore neu bnawn |
    bore prynhawn neu nos | dim ots pryd | sdim ots pryd | amser ddim o bwys | wastad ar gael |
    ar gael trwy'r amser | fel bo angen | pan fo angen | pan fydd angen
language-cy =
    siarad cymraeg | siarad gymraeg | yn gymraeg | yn y gymraeg | siaradwr cymraeg | siaradwraig gymraeg |
    siaradwyr cymraeg | cymraeg iaith gyntaf | iaith gyntaf cymraeg | trwy gyfrwng y gymraeg |
    drwy gyfrwng y gymraeg | trwy'r gymraeg | drwy'r gymraeg | gallu cymraeg | medru cymraeg | deall cymraeg |
    darllen cymraeg | parablu cymraeg | cymraeg os yn bosib | cymraeg plis | cymraeg os gwelwch |
    cymraeg yn well | cymraeg a saesneg | saesneg a chymraeg | cymraeg neu saesneg | cymro cymraeg |
    cymraes gymraeg | i'r gymraeg | o'r gymraeg | gwell gen i gymraeg | well da fi gymraeg
language-pl =
    pwyleg | bwyleg | mhwyleg | phwyleg
language-ur =
    wrdw | yn urdu
language-pa =
    pwnjabeg | bwnjabeg | phwnjabeg | mhwnjabeg | pwnjabi | pynjabi | panjabi
language-bn =
    bengaleg | fengaleg | mengaleg | sylheteg
language-ar =
    arabeg | harabeg
language-ro =
    rwmaneg | romaneg
language-so =
    somaleg | somalieg
language-bsl =
    iaith arwyddion | iaith arwyddo | iaith arwyddion prydain | arwyddo bsl | defnyddio bsl
language-uk =
    wcreineg | wcrineg | iwcraneg
language-fr =
    ffrangeg
language-pt =
    portiwgaleg | bortiwgaleg | phortiwgaleg | portiwgeeg
language-es =
    sbaeneg
language-gu =
    gwjarati | gujarateg | gwjarateg | wjarati
language-ta =
    tamileg | damileg | thamileg | siarad tamil
language-zh =
    tsieinëeg | tseinieg | mandarineg | fandarineg | cantoneg | cantoneeg | gantoneg
near-words =
    unrhyw le yn lleol | unrhyw le lleol | yn lleol | ffordd hyn | ffor hyn | rownd ffor hyn | o gwmpas fan hyn |
    o gwmpas yma | yn yr ardal | yr ardal leol | ardal leol | strydoedd cyfagos | y strydoedd cyfagos |
    strydoedd eraill | stryd nesaf | y stryd nesa | strydoedd gerllaw | gerllaw | yn y pentref | trwy'r pentref |
    drwy'r pentref | unrhyw le yn y pentref | unrhyw le yn y dre | yn y dref | o fewn milltir | milltir neu ddwy |
    o fewn pellter cerdded | pellter cerdded | barod i deithio | hapus i deithio | fodlon teithio |
    gallaf deithio | galla i deithio | nid ein stryd ni yn unig | ddim jyst ein stryd ni | yr holl ystad |
    dros y stad i gyd | cymdogaeth | y gymdogaeth
only-here-words =
    ein stryd ni yn unig | ar ein stryd ni yn unig | y stryd hon yn unig | y stryd yma yn unig |
    y stryd ma yn unig | dim ond ein stryd ni | dim ond ein stryd | dim ond ar ein stryd | dim ond y stryd hon |
    dim ond y stryd yma | dim ond y stryd ma | dim ond fy stryd i | fy stryd i yn unig | jyst ein stryd ni |
    jyst y stryd yma | jyst y stryd ma | y ffordd hon yn unig | y ffordd yma yn unig | dim ond ein ffordd ni |
    y bloc hwn yn unig | dim ond y bloc yma | dim ond drws nesa | drws nesa yn unig | drws nesaf yn unig |
    cymdogion agos yn unig | dim ond cymdogion agos | methu mynd yn bell | alla i ddim mynd yn bell |
    fedra i ddim mynd yn bell | ddim yn rhy bell | dim pellach na'r stryd
young-words =
    dw i'n 5 oed | dw i'n 5 mlwydd oed | dw i'n 5 blwydd oed | dw i'n ond yn 5 oed | dwi'n 5 oed |
    dwi'n 5 mlwydd oed | dwi'n 5 blwydd oed | dwi'n ond yn 5 oed | rwy'n 5 oed | rwy'n 5 mlwydd oed |
    rwy'n 5 blwydd oed | rwy'n ond yn 5 oed | rydw i'n 5 oed | rydw i'n 5 mlwydd oed | rydw i'n 5 blwydd oed |
    rydw i'n ond yn 5 oed | wi'n 5 oed | wi'n 5 mlwydd oed | wi'n 5 blwydd oed | wi'n ond yn 5 oed | fi'n 5 oed |
    fi'n 5 mlwydd oed | fi'n 5 blwydd oed | fi'n ond yn 5 oed | dwi yn 5 oed | dwi yn 5 mlwydd oed |
    dwi yn 5 blwydd oed | dwi yn ond yn 5 oed | dw i yn 5 oed | dw i yn 5 mlwydd oed | dw i yn 5 blwydd oed |
    dw i yn ond yn 5 oed | rwyf yn 5 oed | rwyf yn 5 mlwydd oed | rwyf yn 5 blwydd oed | rwyf yn ond yn 5 oed |
    dim ond 5 oed ydw i | 5 oed ydw i | 5 oed dw i | 5 oed dwi | dim ond 5 oed dwi | dw i'n 6 oed |
    dw i'n 6 mlwydd oed | dw i'n 6 blwydd oed | dw i'n ond yn 6 oed | dwi'n 6 oed | dwi'n 6 mlwydd oed |
    dwi'n 6 blwydd oed | dwi'n ond yn 6 oed | rwy'n 6 oed | rwy'n 6 mlwydd oed | rwy'n 6 blwydd oed |
    rwy'n ond yn 6 oed | rydw i'n 6 oed | rydw i'n 6 mlwydd oed | rydw i'n 6 blwydd oed | rydw i'n ond yn 6 oed |
    wi'n 6 oed | wi'n 6 mlwydd oed | wi'n 6 blwydd oed | wi'n ond yn 6 oed | fi'n 6 oed | fi'n 6 mlwydd oed |
    fi'n 6 blwydd oed | fi'n ond yn 6 oed | dwi yn 6 oed | dwi yn 6 mlwydd oed | dwi yn 6 blwydd oed |
    dwi yn ond yn 6 oed | dw i yn 6 oed | dw i yn 6 mlwydd oed | dw i yn 6 blwydd oed | dw i yn ond yn 6 oed |
    rwyf yn 6 oed | rwyf yn 6 mlwydd oed | rwyf yn 6 blwydd oed | rwyf yn ond yn 6 oed | dim ond 6 oed ydw i |
    6 oed ydw i | 6 oed dw i | 6 oed dwi | dim ond 6 oed dwi | dw i'n 7 oed | dw i'n 7 mlwydd oed |
    dw i'n 7 blwydd oed | dw i'n ond yn 7 oed | dwi'n 7 oed | dwi'n 7 mlwydd oed | dwi'n 7 blwydd oed |
    dwi'n ond yn 7 oed | rwy'n 7 oed | rwy'n 7 mlwydd oed | rwy'n 7 blwydd oed | rwy'n ond yn 7 oed |
    rydw i'n 7 oed | rydw i'n 7 mlwydd oed | rydw i'n 7 blwydd oed | rydw i'n ond yn 7 oed | wi'n 7 oed |
    wi'n 7 mlwydd oed | wi'n 7 blwydd oed | wi'n ond yn 7 oed | fi'n 7 oed | fi'n 7 mlwydd oed |
    fi'n 7 blwydd oed | fi'n ond yn 7 oed | dwi yn 7 oed | dwi yn 7 mlwydd oed | dwi yn 7 blwydd oed |
    dwi yn ond yn 7 oed | dw i yn 7 oed | dw i yn 7 mlwydd oed | dw i yn 7 blwydd oed | dw i yn ond yn 7 oed |
    rwyf yn 7 oed | rwyf yn 7 mlwydd oed | rwyf yn 7 blwydd oed | rwyf yn ond yn 7 oed | dim ond 7 oed ydw i |
    7 oed ydw i | 7 oed dw i | 7 oed dwi | dim ond 7 oed dwi | dw i'n 8 oed | dw i'n 8 mlwydd oed |
    dw i'n 8 blwydd oed | dw i'n ond yn 8 oed | dwi'n 8 oed | dwi'n 8 mlwydd oed | dwi'n 8 blwydd oed |
    dwi'n ond yn 8 oed | rwy'n 8 oed | rwy'n 8 mlwydd oed | rwy'n 8 blwydd oed | rwy'n ond yn 8 oed |
    rydw i'n 8 oed | rydw i'n 8 mlwydd oed | rydw i'n 8 blwydd oed | rydw i'n ond yn 8 oed | wi'n 8 oed |
    wi'n 8 mlwydd oed | wi'n 8 blwydd oed | wi'n ond yn 8 oed | fi'n 8 oed | fi'n 8 mlwydd oed |
    fi'n 8 blwydd oed | fi'n ond yn 8 oed | dwi yn 8 oed | dwi yn 8 mlwydd oed | dwi yn 8 blwydd oed |
    dwi yn ond yn 8 oed | dw i yn 8 oed | dw i yn 8 mlwydd oed | dw i yn 8 blwydd oed | dw i yn ond yn 8 oed |
    rwyf yn 8 oed | rwyf yn 8 mlwydd oed | rwyf yn 8 blwydd oed | rwyf yn ond yn 8 oed | dim ond 8 oed ydw i |
    8 oed ydw i | 8 oed dw i | 8 oed dwi | dim ond 8 oed dwi | dw i'n 9 oed | dw i'n 9 mlwydd oed |
    dw i'n 9 blwydd oed | dw i'n ond yn 9 oed | dwi'n 9 oed | dwi'n 9 mlwydd oed | dwi'n 9 blwydd oed |
    dwi'n ond yn 9 oed | rwy'n 9 oed | rwy'n 9 mlwydd oed | rwy'n 9 blwydd oed | rwy'n ond yn 9 oed |
    rydw i'n 9 oed | rydw i'n 9 mlwydd oed | rydw i'n 9 blwydd oed | rydw i'n ond yn 9 oed | wi'n 9 oed |
    wi'n 9 mlwydd oed | wi'n 9 blwydd oed | wi'n ond yn 9 oed | fi'n 9 oed | fi'n 9 mlwydd oed |
    fi'n 9 blwydd oed | fi'n ond yn 9 oed | dwi yn 9 oed | dwi yn 9 mlwydd oed | dwi yn 9 blwydd oed |
    dwi yn ond yn 9 oed | dw i yn 9 oed | dw i yn 9 mlwydd oed | dw i yn 9 blwydd oed | dw i yn ond yn 9 oed |
    rwyf yn 9 oed | rwyf yn 9 mlwydd oed | rwyf yn 9 blwydd oed | rwyf yn ond yn 9 oed | dim ond 9 oed ydw i |
    9 oed ydw i | 9 oed dw i | 9 oed dwi | dim ond 9 oed dwi | dw i'n 10 oed | dw i'n 10 mlwydd oed |
    dw i'n 10 blwydd oed | dw i'n ond yn 10 oed | dwi'n 10 oed | dwi'n 10 mlwydd oed | dwi'n 10 blwydd oed |
    dwi'n ond yn 10 oed | rwy'n 10 oed | rwy'n 10 mlwydd oed | rwy'n 10 blwydd oed | rwy'n ond yn 10 oed |
    rydw i'n 10 oed | rydw i'n 10 mlwydd oed | rydw i'n 10 blwydd oed | rydw i'n ond yn 10 oed | wi'n 10 oed |
    wi'n 10 mlwydd oed | wi'n 10 blwydd oed | wi'n ond yn 10 oed | fi'n 10 oed | fi'n 10 mlwydd oed |
    fi'n 10 blwydd oed | fi'n ond yn 10 oed | dwi yn 10 oed | dwi yn 10 mlwydd oed | dwi yn 10 blwydd oed |
    dwi yn ond yn 10 oed | dw i yn 10 oed | dw i yn 10 mlwydd oed | dw i yn 10 blwydd oed |
    dw i yn ond yn 10 oed | rwyf yn 10 oed | rwyf yn 10 mlwydd oed | rwyf yn 10 blwydd oed |
    rwyf yn ond yn 10 oed | dim ond 10 oed ydw i | 10 oed ydw i | 10 oed dw i | 10 oed dwi | dim ond 10 oed dwi |
    dw i'n 11 oed | dw i'n 11 mlwydd oed | dw i'n 11 blwydd oed | dw i'n ond yn 11 oed | dwi'n 11 oed |
    dwi'n 11 mlwydd oed | dwi'n 11 blwydd oed | dwi'n ond yn 11 oed | rwy'n 11 oed | rwy'n 11 mlwydd oed |
    rwy'n 11 blwydd oed | rwy'n ond yn 11 oed | rydw i'n 11 oed | rydw i'n 11 mlwydd oed |
    rydw i'n 11 blwydd oed | rydw i'n ond yn 11 oed | wi'n 11 oed | wi'n 11 mlwydd oed | wi'n 11 blwydd oed |
    wi'n ond yn 11 oed | fi'n 11 oed | fi'n 11 mlwydd oed | fi'n 11 blwydd oed | fi'n ond yn 11 oed |
    dwi yn 11 oed | dwi yn 11 mlwydd oed | dwi yn 11 blwydd oed | dwi yn ond yn 11 oed | dw i yn 11 oed |
    dw i yn 11 mlwydd oed | dw i yn 11 blwydd oed | dw i yn ond yn 11 oed | rwyf yn 11 oed |
    rwyf yn 11 mlwydd oed | rwyf yn 11 blwydd oed | rwyf yn ond yn 11 oed | dim ond 11 oed ydw i | 11 oed ydw i |
    11 oed dw i | 11 oed dwi | dim ond 11 oed dwi | dw i'n 12 oed | dw i'n 12 mlwydd oed | dw i'n 12 blwydd oed |
    dw i'n ond yn 12 oed | dwi'n 12 oed | dwi'n 12 mlwydd oed | dwi'n 12 blwydd oed | dwi'n ond yn 12 oed |
    rwy'n 12 oed | rwy'n 12 mlwydd oed | rwy'n 12 blwydd oed | rwy'n ond yn 12 oed | rydw i'n 12 oed |
    rydw i'n 12 mlwydd oed | rydw i'n 12 blwydd oed | rydw i'n ond yn 12 oed | wi'n 12 oed | wi'n 12 mlwydd oed |
    wi'n 12 blwydd oed | wi'n ond yn 12 oed | fi'n 12 oed | fi'n 12 mlwydd oed | fi'n 12 blwydd oed |
    fi'n ond yn 12 oed | dwi yn 12 oed | dwi yn 12 mlwydd oed | dwi yn 12 blwydd oed | dwi yn ond yn 12 oed |
    dw i yn 12 oed | dw i yn 12 mlwydd oed | dw i yn 12 blwydd oed | dw i yn ond yn 12 oed | rwyf yn 12 oed |
    rwyf yn 12 mlwydd oed | rwyf yn 12 blwydd oed | rwyf yn ond yn 12 oed | dim ond 12 oed ydw i | 12 oed ydw i |
    12 oed dw i | 12 oed dwi | dim ond 12 oed dwi | dw i'n 13 oed | dw i'n 13 mlwydd oed | dw i'n 13 blwydd oed |
    dw i'n ond yn 13 oed | dwi'n 13 oed | dwi'n 13 mlwydd oed | dwi'n 13 blwydd oed | dwi'n ond yn 13 oed |
    rwy'n 13 oed | rwy'n 13 mlwydd oed | rwy'n 13 blwydd oed | rwy'n ond yn 13 oed | rydw i'n 13 oed |
    rydw i'n 13 mlwydd oed | rydw i'n 13 blwydd oed | rydw i'n ond yn 13 oed | wi'n 13 oed | wi'n 13 mlwydd oed |
    wi'n 13 blwydd oed | wi'n ond yn 13 oed | fi'n 13 oed | fi'n 13 mlwydd oed | fi'n 13 blwydd oed |
    fi'n ond yn 13 oed | dwi yn 13 oed | dwi yn 13 mlwydd oed | dwi yn 13 blwydd oed | dwi yn ond yn 13 oed |
    dw i yn 13 oed | dw i yn 13 mlwydd oed | dw i yn 13 blwydd oed | dw i yn ond yn 13 oed | rwyf yn 13 oed |
    rwyf yn 13 mlwydd oed | rwyf yn 13 blwydd oed | rwyf yn ond yn 13 oed | dim ond 13 oed ydw i | 13 oed ydw i |
    13 oed dw i | 13 oed dwi | dim ond 13 oed dwi | dw i'n 14 oed | dw i'n 14 mlwydd oed | dw i'n 14 blwydd oed |
    dw i'n ond yn 14 oed | dwi'n 14 oed | dwi'n 14 mlwydd oed | dwi'n 14 blwydd oed | dwi'n ond yn 14 oed |
    rwy'n 14 oed | rwy'n 14 mlwydd oed | rwy'n 14 blwydd oed | rwy'n ond yn 14 oed | rydw i'n 14 oed |
    rydw i'n 14 mlwydd oed | rydw i'n 14 blwydd oed | rydw i'n ond yn 14 oed | wi'n 14 oed | wi'n 14 mlwydd oed |
    wi'n 14 blwydd oed | wi'n ond yn 14 oed | fi'n 14 oed | fi'n 14 mlwydd oed | fi'n 14 blwydd oed |
    fi'n ond yn 14 oed | dwi yn 14 oed | dwi yn 14 mlwydd oed | dwi yn 14 blwydd oed | dwi yn ond yn 14 oed |
    dw i yn 14 oed | dw i yn 14 mlwydd oed | dw i yn 14 blwydd oed | dw i yn ond yn 14 oed | rwyf yn 14 oed |
    rwyf yn 14 mlwydd oed | rwyf yn 14 blwydd oed | rwyf yn ond yn 14 oed | dim ond 14 oed ydw i | 14 oed ydw i |
    14 oed dw i | 14 oed dwi | dim ond 14 oed dwi | dw i'n 15 oed | dw i'n 15 mlwydd oed | dw i'n 15 blwydd oed |
    dw i'n ond yn 15 oed | dwi'n 15 oed | dwi'n 15 mlwydd oed | dwi'n 15 blwydd oed | dwi'n ond yn 15 oed |
    rwy'n 15 oed | rwy'n 15 mlwydd oed | rwy'n 15 blwydd oed | rwy'n ond yn 15 oed | rydw i'n 15 oed |
    rydw i'n 15 mlwydd oed | rydw i'n 15 blwydd oed | rydw i'n ond yn 15 oed | wi'n 15 oed | wi'n 15 mlwydd oed |
    wi'n 15 blwydd oed | wi'n ond yn 15 oed | fi'n 15 oed | fi'n 15 mlwydd oed | fi'n 15 blwydd oed |
    fi'n ond yn 15 oed | dwi yn 15 oed | dwi yn 15 mlwydd oed | dwi yn 15 blwydd oed | dwi yn ond yn 15 oed |
    dw i yn 15 oed | dw i yn 15 mlwydd oed | dw i yn 15 blwydd oed | dw i yn ond yn 15 oed | rwyf yn 15 oed |
    rwyf yn 15 mlwydd oed | rwyf yn 15 blwydd oed | rwyf yn ond yn 15 oed | dim ond 15 oed ydw i | 15 oed ydw i |
    15 oed dw i | 15 oed dwi | dim ond 15 oed dwi | dw i'n 16 oed | dw i'n 16 mlwydd oed | dw i'n 16 blwydd oed |
    dw i'n ond yn 16 oed | dwi'n 16 oed | dwi'n 16 mlwydd oed | dwi'n 16 blwydd oed | dwi'n ond yn 16 oed |
    rwy'n 16 oed | rwy'n 16 mlwydd oed | rwy'n 16 blwydd oed | rwy'n ond yn 16 oed | rydw i'n 16 oed |
    rydw i'n 16 mlwydd oed | rydw i'n 16 blwydd oed | rydw i'n ond yn 16 oed | wi'n 16 oed | wi'n 16 mlwydd oed |
    wi'n 16 blwydd oed | wi'n ond yn 16 oed | fi'n 16 oed | fi'n 16 mlwydd oed | fi'n 16 blwydd oed |
    fi'n ond yn 16 oed | dwi yn 16 oed | dwi yn 16 mlwydd oed | dwi yn 16 blwydd oed | dwi yn ond yn 16 oed |
    dw i yn 16 oed | dw i yn 16 mlwydd oed | dw i yn 16 blwydd oed | dw i yn ond yn 16 oed | rwyf yn 16 oed |
    rwyf yn 16 mlwydd oed | rwyf yn 16 blwydd oed | rwyf yn ond yn 16 oed | dim ond 16 oed ydw i | 16 oed ydw i |
    16 oed dw i | 16 oed dwi | dim ond 16 oed dwi | dw i'n 17 oed | dw i'n 17 mlwydd oed | dw i'n 17 blwydd oed |
    dw i'n ond yn 17 oed | dwi'n 17 oed | dwi'n 17 mlwydd oed | dwi'n 17 blwydd oed | dwi'n ond yn 17 oed |
    rwy'n 17 oed | rwy'n 17 mlwydd oed | rwy'n 17 blwydd oed | rwy'n ond yn 17 oed | rydw i'n 17 oed |
    rydw i'n 17 mlwydd oed | rydw i'n 17 blwydd oed | rydw i'n ond yn 17 oed | wi'n 17 oed | wi'n 17 mlwydd oed |
    wi'n 17 blwydd oed | wi'n ond yn 17 oed | fi'n 17 oed | fi'n 17 mlwydd oed | fi'n 17 blwydd oed |
    fi'n ond yn 17 oed | dwi yn 17 oed | dwi yn 17 mlwydd oed | dwi yn 17 blwydd oed | dwi yn ond yn 17 oed |
    dw i yn 17 oed | dw i yn 17 mlwydd oed | dw i yn 17 blwydd oed | dw i yn ond yn 17 oed | rwyf yn 17 oed |
    rwyf yn 17 mlwydd oed | rwyf yn 17 blwydd oed | rwyf yn ond yn 17 oed | dim ond 17 oed ydw i | 17 oed ydw i |
    17 oed dw i | 17 oed dwi | dim ond 17 oed dwi | dw i'n pump oed | dwi'n pump oed | rwy'n pump oed |
    wi'n pump oed | dw i'n chwech oed | dwi'n chwech oed | rwy'n chwech oed | wi'n chwech oed | dw i'n saith oed |
    dwi'n saith oed | rwy'n saith oed | wi'n saith oed | dw i'n wyth oed | dwi'n wyth oed | rwy'n wyth oed |
    wi'n wyth oed | dw i'n naw oed | dwi'n naw oed | rwy'n naw oed | wi'n naw oed | dw i'n deg oed |
    dwi'n deg oed | rwy'n deg oed | wi'n deg oed | dw i'n un ar ddeg oed | dwi'n un ar ddeg oed |
    rwy'n un ar ddeg oed | wi'n un ar ddeg oed | dw i'n deuddeg oed | dwi'n deuddeg oed | rwy'n deuddeg oed |
    wi'n deuddeg oed | dw i'n tair ar ddeg oed | dwi'n tair ar ddeg oed | rwy'n tair ar ddeg oed |
    wi'n tair ar ddeg oed | dw i'n pedair ar ddeg oed | dwi'n pedair ar ddeg oed | rwy'n pedair ar ddeg oed |
    wi'n pedair ar ddeg oed | dw i'n pymtheg oed | dwi'n pymtheg oed | rwy'n pymtheg oed | wi'n pymtheg oed |
    dw i'n un ar bymtheg oed | dwi'n un ar bymtheg oed | rwy'n un ar bymtheg oed | wi'n un ar bymtheg oed |
    dw i'n dwy ar bymtheg oed | dwi'n dwy ar bymtheg oed | rwy'n dwy ar bymtheg oed | wi'n dwy ar bymtheg oed |
    dw i'n ddeuddeg oed | dwi'n ddeuddeg oed | rwy'n ddeuddeg oed | wi'n ddeuddeg oed | dw i'n ddeg oed |
    dwi'n ddeg oed | rwy'n ddeg oed | wi'n ddeg oed | dw i'n bymtheg oed | dwi'n bymtheg oed | rwy'n bymtheg oed |
    wi'n bymtheg oed | dw i'n dair ar ddeg oed | dwi'n dair ar ddeg oed | rwy'n dair ar ddeg oed |
    wi'n dair ar ddeg oed | dw i'n bedair ar ddeg oed | dwi'n bedair ar ddeg oed | rwy'n bedair ar ddeg oed |
    wi'n bedair ar ddeg oed | dw i'n ddwy ar bymtheg oed | dwi'n ddwy ar bymtheg oed | rwy'n ddwy ar bymtheg oed |
    wi'n ddwy ar bymtheg oed | dwi ym mlwyddyn 5 | dw i ym mlwyddyn 5 | rwy ym mlwyddyn 5 | rydw i ym mlwyddyn 5 |
    wi ym mlwyddyn 5 | fi ym mlwyddyn 5 | dwi mewn blwyddyn 5 | dwi ym mlwyddyn 6 | dw i ym mlwyddyn 6 |
    rwy ym mlwyddyn 6 | rydw i ym mlwyddyn 6 | wi ym mlwyddyn 6 | fi ym mlwyddyn 6 | dwi mewn blwyddyn 6 |
    dwi ym mlwyddyn 7 | dw i ym mlwyddyn 7 | rwy ym mlwyddyn 7 | rydw i ym mlwyddyn 7 | wi ym mlwyddyn 7 |
    fi ym mlwyddyn 7 | dwi mewn blwyddyn 7 | dwi ym mlwyddyn 8 | dw i ym mlwyddyn 8 | rwy ym mlwyddyn 8 |
    rydw i ym mlwyddyn 8 | wi ym mlwyddyn 8 | fi ym mlwyddyn 8 | dwi mewn blwyddyn 8 | dwi ym mlwyddyn 9 |
    dw i ym mlwyddyn 9 | rwy ym mlwyddyn 9 | rydw i ym mlwyddyn 9 | wi ym mlwyddyn 9 | fi ym mlwyddyn 9 |
    dwi mewn blwyddyn 9 | dwi ym mlwyddyn 10 | dw i ym mlwyddyn 10 | rwy ym mlwyddyn 10 | rydw i ym mlwyddyn 10 |
    wi ym mlwyddyn 10 | fi ym mlwyddyn 10 | dwi mewn blwyddyn 10 | dwi ym mlwyddyn 11 | dw i ym mlwyddyn 11 |
    rwy ym mlwyddyn 11 | rydw i ym mlwyddyn 11 | wi ym mlwyddyn 11 | fi ym mlwyddyn 11 | dwi mewn blwyddyn 11 |
    dwi ym mlwyddyn 12 | dw i ym mlwyddyn 12 | rwy ym mlwyddyn 12 | rydw i ym mlwyddyn 12 | wi ym mlwyddyn 12 |
    fi ym mlwyddyn 12 | dwi mewn blwyddyn 12 | dwi o dan 18 | dw i o dan 18 | rwy o dan 18 | dwi dan 18 |
    rwy dan 18 | dw i dan 18 | dwi dan oed | rwy dan oed | dwi ddim yn 18 | dw i ddim yn 18 eto | ddim yn 18 eto |
    dwi dal yn yr ysgol | dw i'n dal yn yr ysgol | dwi'n dal yn yr ysgol | rwy'n dal yn yr ysgol | dwi'n blentyn |
    dw i'n blentyn | rwy'n blentyn | plentyn ydw i | dwi yn yr ysgol gynradd | dwi yn yr ysgol uwchradd |
    dwi'n ddisgybl | rwy'n ddisgybl ysgol | dwi'n gwneud fy tgau | gwneud fy tgau |
    mae mam yn dweud bod fi'n cael | mae mam yn dweud ga i | mam yn deud ga i
checked-words =
    wedi cael dbs | gyda dbs | gyda thystysgrif dbs | efo dbs | mae gen i dbs | mae dbs gen i | mae dbs da fi |
    tystysgrif dbs | dystysgrif dbs | thystysgrif dbs | gwiriad dbs | gwiriad dbs llawn | gwiriad dbs manwl |
    wiriad dbs | wedi'i wirio gan dbs | wedi fy ngwirio gan dbs | wedi pasio dbs | dbs cyfredol | dbs llawn |
    dbs manwl | dbs dilys | wedi'i wirio gan yr heddlu | wedi fy ngwirio gan yr heddlu | gwiriad heddlu |
    gwiriad yr heddlu | wedi fy fetio | wedi'i fetio | wedi'i fetio'n llawn | wedi fy ngwirio |
    wedi'i wirio'n llawn | wedi fy ngwirio gan y cyngor | dim record droseddol | heb record droseddol

# Bare "a" joins needs in Welsh only: use it where the message is in Welsh.
and-words =
    ac | a hefyd | ac hefyd | hefyd | yn ogystal â | yn ogystal ag | ynghyd â | ynghyd ag | ac wedyn | ac yna | a wedyn | ac un peth arall | un peth arall | peth arall | a pheth arall | ar ben hynny | yn ychwanegol | yn ychwanegol at | gyda llaw | ac os oes modd | ac os yn bosib | ac efallai | a falle | hefyd angen | ag | ac ati hefyd

# The asker's own family and home: they look after them, and need no yes from us.
behalf-family-words =
    i mam | i dad | i fy mam | i fy nhad | i mam i | i nhad | i nain | i taid | i fy nain | i fy nhaid | i mamgu |
    i mam gu | i tadcu | i tad cu | i fy mamgu | i fy mam gu | i fy nhadcu | i fy nhad cu | i fy rhieni |
    i fy chwaer | i fy mrawd | i fy modryb | i modryb | i anti | i fy ewythr | i wncwl | i yncl |
    i mam yng nghyfraith | i tad yng nghyfraith | i fy mam yng nghyfraith | i fy nhad yng nghyfraith | i gefnder |
    i fy nghefnder | i fy nghyfnither | dros mam | dros dad | dros fy mam | dros fy nhad | dros nhad | dros nain |
    dros taid | dros fy nain | dros fy nhaid | dros mamgu | dros mam gu | dros tadcu | dros tad cu |
    dros fy mamgu | dros fy mam gu | dros fy nhadcu | dros fy nhad cu | dros fy rhieni | dros fy chwaer |
    dros fy mrawd | dros fy modryb | dros modryb | dros anti | dros fy ewythr | dros wncwl | dros yncl |
    dros mam yng nghyfraith | dros tad yng nghyfraith | dros fy mam yng nghyfraith | dros fy nhad yng nghyfraith |
    dros gefnder | dros fy nghefnder | dros fy nghyfnither | ar gyfer mam | ar gyfer dad | ar gyfer fy mam |
    ar gyfer fy nhad | ar gyfer mam i | ar gyfer nhad | ar gyfer nain | ar gyfer taid | ar gyfer fy nain |
    ar gyfer fy nhaid | ar gyfer mamgu | ar gyfer mam gu | ar gyfer tadcu | ar gyfer tad cu | ar gyfer fy mamgu |
    ar gyfer fy mam gu | ar gyfer fy nhadcu | ar gyfer fy nhad cu | ar gyfer fy rhieni | ar gyfer fy chwaer |
    ar gyfer fy mrawd | ar gyfer fy modryb | ar gyfer modryb | ar gyfer anti | ar gyfer fy ewythr |
    ar gyfer wncwl | ar gyfer yncl | ar gyfer mam yng nghyfraith | ar gyfer tad yng nghyfraith |
    ar gyfer fy mam yng nghyfraith | ar gyfer fy nhad yng nghyfraith | ar gyfer gefnder | ar gyfer fy nghefnder |
    ar gyfer fy nghyfnither | ar ran mam | ar ran dad | ar ran fy mam | ar ran fy nhad | ar ran nhad |
    ar ran nain | ar ran taid | ar ran fy nain | ar ran fy nhaid | ar ran mamgu | ar ran mam gu | ar ran tadcu |
    ar ran tad cu | ar ran fy mamgu | ar ran fy mam gu | ar ran fy nhadcu | ar ran fy nhad cu | ar ran fy rhieni |
    ar ran fy chwaer | ar ran fy mrawd | ar ran fy modryb | ar ran modryb | ar ran anti | ar ran fy ewythr |
    ar ran wncwl | ar ran yncl | ar ran mam yng nghyfraith | ar ran tad yng nghyfraith |
    ar ran fy mam yng nghyfraith | ar ran fy nhad yng nghyfraith | ar ran gefnder | ar ran fy nghefnder |
    ar ran fy nghyfnither | mam angen | mam yn sâl | mam yn dost | mam yn wael | mam yn methu | mam methu |
    mam yn gaeth | mam yn unig | mam eisiau | mam isio | mam ishe | mam heb | mam yn yr ysbyty | mam yn byw |
    dad angen | dad yn sâl | dad yn dost | dad yn wael | dad yn methu | dad methu | dad yn gaeth | dad yn unig |
    dad eisiau | dad isio | dad ishe | dad heb | dad yn yr ysbyty | dad yn byw | nain angen | nain yn sâl |
    nain yn dost | nain yn wael | nain yn methu | nain methu | nain yn gaeth | nain yn unig | nain eisiau |
    nain isio | nain ishe | nain heb | nain yn yr ysbyty | nain yn byw | taid angen | taid yn sâl | taid yn dost |
    taid yn wael | taid yn methu | taid methu | taid yn gaeth | taid yn unig | taid eisiau | taid isio |
    taid ishe | taid heb | taid yn yr ysbyty | taid yn byw | mamgu angen | mamgu yn sâl | mamgu yn dost |
    mamgu yn wael | mamgu yn methu | mamgu methu | mamgu yn gaeth | mamgu yn unig | mamgu eisiau | mamgu isio |
    mamgu ishe | mamgu heb | mamgu yn yr ysbyty | mamgu yn byw | tadcu angen | tadcu yn sâl | tadcu yn dost |
    tadcu yn wael | tadcu yn methu | tadcu methu | tadcu yn gaeth | tadcu yn unig | tadcu eisiau | tadcu isio |
    tadcu ishe | tadcu heb | tadcu yn yr ysbyty | tadcu yn byw | fy mam angen | fy mam yn sâl | fy mam yn dost |
    fy mam yn wael | fy mam yn methu | fy mam methu | fy mam yn gaeth | fy mam yn unig | fy mam eisiau |
    fy mam isio | fy mam ishe | fy mam heb | fy mam yn yr ysbyty | fy mam yn byw | fy nhad angen |
    fy nhad yn sâl | fy nhad yn dost | fy nhad yn wael | fy nhad yn methu | fy nhad methu | fy nhad yn gaeth |
    fy nhad yn unig | fy nhad eisiau | fy nhad isio | fy nhad ishe | fy nhad heb | fy nhad yn yr ysbyty |
    fy nhad yn byw | mae mam angen | mae mam yn sâl | mae mam yn dost | mae mam yn wael | mae mam yn methu |
    mae mam methu | mae mam yn gaeth | mae mam yn unig | mae mam eisiau | mae mam isio | mae mam ishe |
    mae mam heb | mae mam yn yr ysbyty | mae mam yn byw | mae dad angen | mae dad yn sâl | mae dad yn dost |
    mae dad yn wael | mae dad yn methu | mae dad methu | mae dad yn gaeth | mae dad yn unig | mae dad eisiau |
    mae dad isio | mae dad ishe | mae dad heb | mae dad yn yr ysbyty | mae dad yn byw | mae nhad angen |
    mae nhad yn sâl | mae nhad yn dost | mae nhad yn wael | mae nhad yn methu | mae nhad methu |
    mae nhad yn gaeth | mae nhad yn unig | mae nhad eisiau | mae nhad isio | mae nhad ishe | mae nhad heb |
    mae nhad yn yr ysbyty | mae nhad yn byw | presgripsiwn mam | presgripsiwn dad | presgripsiwn nain |
    presgripsiwn taid | presgripsiwn mamgu | presgripsiwn tadcu | presgripsiwn fy mam | presgripsiwn fy nhad |
    moddion mam | moddion dad | moddion nain | moddion taid | moddion mamgu | moddion tadcu | moddion fy mam |
    moddion fy nhad | tabledi mam | tabledi dad | tabledi nain | tabledi taid | tabledi mamgu | tabledi tadcu |
    tabledi fy mam | tabledi fy nhad | siopa mam | siopa dad | siopa nain | siopa taid | siopa mamgu |
    siopa tadcu | siopa fy mam | siopa fy nhad | ci mam | ci dad | ci nain | ci taid | ci mamgu | ci tadcu |
    ci fy mam | ci fy nhad | nôl mam | nôl dad | nôl nain | nôl taid | nôl mamgu | nôl tadcu | nôl fy mam |
    nôl fy nhad | mynd â mam | mynd â dad | mynd â nain | mynd â taid | mynd â mamgu | mynd â tadcu |
    mynd â fy mam | mynd â fy nhad | helpu mam | helpu dad | helpu nain | helpu taid | helpu mamgu | helpu tadcu |
    helpu fy mam | helpu fy nhad | eistedd gyda mam | eistedd gyda dad | eistedd gyda nain | eistedd gyda taid |
    eistedd gyda mamgu | eistedd gyda tadcu | eistedd gyda fy mam | eistedd gyda fy nhad | eistedd efo mam |
    eistedd efo dad | eistedd efo nain | eistedd efo taid | eistedd efo mamgu | eistedd efo tadcu |
    eistedd efo fy mam | eistedd efo fy nhad | galw i weld mam | galw i weld dad | galw i weld nain |
    galw i weld taid | galw i weld mamgu | galw i weld tadcu | galw i weld fy mam | galw i weld fy nhad |
    ymweld â mam | ymweld â dad | ymweld â nain | ymweld â taid | ymweld â mamgu | ymweld â tadcu |
    ymweld â fy mam | ymweld â fy nhad
