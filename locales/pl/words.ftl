# Polskie slowa. Same order as en/words.ftl. To be read by a first-language speaker before go-live.
# Forms with and without diacritics are both listed.

category-shopping =
    zakupy | zakupów | zakupow | zakupami | zrobić zakupy | zrobic zakupy | zakupy spożywcze | zakupy spozywcze |
    do sklepu | ze sklepu | sklep | tesco* | aldi* | lidl* | asda* | morrison* | chleb | mleko | masło | maslo |
    jajka | ser | warzywa | owoce | ziemniaki | ryż | ryz | makaron | karma dla kota | karma dla psa |
    jedzenie dla kota | jedzenie dla psa | kupić | kupic | kupił | kupil | kupiła | kupila
category-food-support =
    nie mam jedzenia | brak jedzenia | nie mamy jedzenia | nie mam co jeść | nie mam co jesc | nie mamy co jeść |
    nie mamy co jesc | nic do jedzenia | głodny | glodny | głodna | glodna | głodni | glodni | głodne | glodne |
    głoduj* | gloduj* | bank żywności | bank zywnosci | banku żywności | banku zywnosci | paczka żywnościowa |
    paczka zywnosciowa | paczkę żywnościową | paczke zywnosciowa | paczki żywnościowe | paczki zywnosciowe |
    ciepły posiłek | cieply posilek | ciepły obiad | cieply obiad | obiad dla | pusta lodówka | pusta lodowka |
    nie stać mnie na jedzenie | nie stac mnie na jedzenie | zupa | zupę | zupe
category-prescription =
    recepta | receptę | recepte | recepty | recept | lek | leki | leków | lekow | lekarstwo | lekarstwa |
    lekarstw | apteka | apteki | aptece | aptekę | apteke | z apteki | do apteki | odebrać receptę |
    odebrac recepte | odebrać leki | odebrac leki | wykupić receptę | wykupic recepte | tabletki | tabletek |
    insulina | insulinę | insuline | antybiotyk* | inhalator*
category-household-baby =
    pieluchy | pieluch | pieluszki | pampersy | mleko dla dziecka | mleko modyfikowane | mleko dla niemowlaka |
    chusteczki | łóżeczko | lozeczko | łóżeczka | lozeczka | wózek dziecięcy | wozek dzieciecy |
    wózek dla dziecka | wozek dla dziecka | fotelik | papier toaletowy | pościel | posciel | kołdra | koldra |
    kołdrę | koldre | koc | koce | ręczniki | reczniki | mundurek | mundurki | ubranka | czajnik* | toster |
    mikrofalówk* | mikrofalowk*
category-energy-heating =
    ogrzewanie | ogrzewania | nie ma ogrzewania | brak ogrzewania | nie działa ogrzewanie |
    nie dziala ogrzewanie | piec | piecyk | bojler | grzejnik* | kaloryfer* | nie grzeje | prąd | prad | prądu |
    pradu | nie ma prądu | nie ma pradu | brak prądu | brak pradu | licznik* | doładować licznik |
    doladowac licznik | doładowanie | doladowanie | zimno w domu | marzniemy | marznę | marzne | ciepłej wody |
    cieplej wody | nie ma ciepłej wody | nie ma cieplej wody | gaz się skończył | gaz sie skonczyl |
    rachunek za prąd | rachunek za prad | farelk*
category-pets =
    pies | psa | psem | psu | pieska | piesek | spacer z psem | wyprowadzić psa | wyprowadzic psa |
    wyprowadzi psa | kot | kota | kotem | kotka | nakarmić kota | nakarmic kota | karmić kota | karmic kota |
    opieka nad psem | opieka nad kotem | królik* | krolik* | chomik* | weterynarz* | zwierzę | zwierze | zwierzak*
category-befriending =
    samotny | samotna | samotność | samotnosc | samotnie | pogadać | pogadac | porozmawiać | porozmawiac |
    rozmowa | rozmowy | ktoś do rozmowy | ktos do rozmowy | towarzystwo | towarzystwa | dotrzymać towarzystwa |
    dotrzymac towarzystwa | na kawę | na kawe | na herbatę | na herbate | nie mam z kim | nie mam przyjaciół |
    nie mam przyjaciol | nie mam znajomych | odwiedzić | odwiedzic | odwiedzał | odwiedzal | zadzwonić do mamy |
    zadzwonic do mamy
category-transport =
    podwieźć | podwiezc | podwiezie | podwózka | podwozka | podwózkę | podwozke | zawieźć | zawiezc | zawiezie |
    zawiózł | zawiozl | do szpitala | ze szpitala | do lekarza | do dentysty | na wizytę | na wizyte |
    wizyta w szpitalu | na szczepienie | szczepienie | samochodem | kto ma samochód | kto ma samochod | kierowca |
    transport | taksówk* | taksowk* | na lotnisko | na dworzec | nie ma autobusu
category-errands =
    paczka | paczkę | paczke | paczki | odebrać paczkę | odebrac paczke | wysłać paczkę | wyslac paczke |
    nadać paczkę | nadac paczke | poczta | pocztę | poczte | na poczcie | na pocztę | na poczte | wysłać list |
    wyslac list | nadać list | nadac list | kosz | kosze | wystawić kosz | wystawic kosz | wystawić kosze |
    wystawic kosze | śmieci | smieci | wynieść śmieci | wyniesc smieci | biblioteka | książki do biblioteki |
    ksiazki do biblioteki | do banku | odebrać przesyłkę | odebrac przesylke | przesyłk* | przesylk*
category-home-garden =
    rynna | rynny | rynnę | rynne | żarówka | zarowka | żarówkę | zarowke | wymienić żarówkę | wymienic zarowke |
    płot | plot | płotu | plotu | furtka | kran | kranu | cieknie | cieknący kran | cieknacy kran |
    naprawić kran | naprawic kran | naprawić | naprawic | naprawa | hydraulik* | ogród | ogrod | ogrodzie |
    trawa | skosić trawę | skosic trawe | kosić trawę | kosic trawe | żywopłot | zywoplot | śnieg | snieg |
    odśnieżyć | odsniezyc | worki z piaskiem | przenieść kanapę | przeniesc kanape | wnieść kanapę |
    wniesc kanape | przenieść szafę | przeniesc szafe | przesunąć szafę | przesunac szafe | meble
category-equipment =
    pożyczyć | pozyczyc | pożyczy | pozyczy | pożyczyłby | pozyczylby | pożyczenia | pozyczenia | wypożyczyć |
    wypozyczyc | drabina | drabinę | drabine | drabiny | wiertarka | wiertarkę | wiertarke | wkrętark* |
    wkretark* | wózek inwalidzki | wozek inwalidzki | wózka inwalidzkiego | wozka inwalidzkiego | chodzik | kule |
    kosiark* | taczk* | narzędzia | narzedzia | młotek | mlotek | namiot | przedłużacz | przedluzacz | osuszacz
category-tech-help =
    internet | internetu | wifi | wi-fi | router | zoom | whatsapp | aplikacja | aplikację | aplikacje |
    aplikacji | aplikacja nhs | komputer* | laptop nie działa | laptop nie dziala | mój telefon | moj telefon |
    nowy telefon | telefonem | ustawić telefon | ustawic telefon | formularz online | formularz internetowy |
    formularz przez internet | hasło | haslo | zalogować | zalogowac | e-mail | drukark* | wydrukować | wydrukowac
category-language-forms =
    tłumacz | tlumacz | tłumacza | tlumacza | tłumaczenie | tlumaczenie | tłumaczenia | tlumaczenia |
    przetłumaczyć | przetlumaczyc | przetłumaczy | przetlumaczy | tłumaczyć | tlumaczyc | formularz | formularza |
    wypełnić formularz | wypelnic formularz | wypełnienie formularza | wypelnienie formularza | wypełnić wniosek |
    wypelnic wniosek | wniosek | pismo | pismo urzędowe | pismo urzedowe | list z urzędu | list z urzedu |
    list z | przeczytać list | przeczytac list | zrozumieć list | zrozumiec list | nie rozumiem listu |
    nie rozumiem | po angielsku | mówię po angielsku | mowie po angielsku | nie mówię po angielsku |
    nie mowie po angielsku | lekcje angielskiego | angielskiego
category-childcare =
    opieka nad dzieckiem | opieka nad dziećmi | opieka nad dziecmi | opiekunka | opiekunkę | opiekunke | niania |
    nianię | nianie | popilnować dziecka | popilnowac dziecka | popilnować dzieci | popilnowac dzieci |
    popilnuje dzieci | pilnować dzieci | pilnowac dzieci | zająć się dzieckiem | zajac sie dzieckiem |
    zająć się dziećmi | zajac sie dziecmi | odebrać dziecko | odebrac dziecko | odebrać dzieci | odebrac dzieci |
    odebrać syna | odebrac syna | odebrać córkę | odebrac corke | ze szkoły | ze szkoly | do szkoły | do szkoly |
    z przedszkola | przedszkole | żłobek | zlobek
category-money-advice =
    dług | dlug | długi | dlugi | długów | dlugow | zadłużenie | zadluzenie | komornik* | nie mam pieniędzy |
    nie mam pieniedzy | brak pieniędzy | brak pieniedzy | nie mam na rachunki | nie mam na czynsz |
    zapłacić czynsz | zaplacic czynsz | czynsz | czynszu | zaległości | zaleglosci | rachunki | universal credit |
    uc | zasiłek | zasilek | zasiłku | zasilku | zasiłki | zasilki | zasiłków | zasilkow | council tax |
    podatek lokalny | pożyczka | pozyczka | pożyczkę | pozyczke | chwilówk* | chwilowk* | kredyt | benefit* |
    emerytura
category-housing =
    bezdomny | bezdomna | bezdomni | eksmisja | eksmisji | eksmisję | eksmisje | wyrzucają nas | wyrzucaja nas |
    wyrzuca nas | wyrzucił nas | wyrzucil nas | wyrzucił mnie | wyrzucil mnie | landlord | właściciel mieszkania |
    wlasciciel mieszkania | nie mam gdzie spać | nie mam gdzie spac | nie mamy gdzie spać | nie mamy gdzie spac |
    nie mam gdzie mieszkać | nie mam gdzie mieszkac | nie mamy gdzie mieszkać | nie mamy gdzie mieszkac |
    nie mam dokąd iść | nie mam dokad isc | nie mam gdzie się podziać | nie mam gdzie sie podziac |
    dach nad głową | dach nad glowa | wilgoć | wilgoc | pleśń | plesn | grzyb na ścianie | grzyb na scianie |
    mieszkanie socjalne | council house | nocleg | schronisko
category-wellbeing =
    nie daję rady | nie daje rady | nie radzę sobie | nie radze sobie | już nie daję rady | juz nie daje rady |
    depresj* | stany lękowe | stany lekowe | atak lęku | atak leku | panika | atak paniki | ataki paniki | stres |
    załaman* | zalaman* | smutno mi | płaczę | placze | ciągle płaczę | ciagle placze | żałoba | zaloba |
    żałobie | zalobie | zmarł mój | zmarl moj | zmarła moja | zmarla moja | nie mogę spać | nie moge spac |
    zdrowie psychiczne | psycholog* | wypalona | wypalony
category-safety =
    boję się męża | boje sie meza | boję się go | boje sie go | boję się partnera | boje sie partnera |
    boję się w domu | boje sie w domu | bije mnie | uderzył mnie | uderzyl mnie | grozi mi | groźby | grozby |
    groził* | grozil* | przemoc | przemoc domowa | prześladuje | przesladuje | śledzi mnie | sledzi mnie | nęka* |
    neka* | znęca* | zneca* | napaść | napasc | zaatakował* | zaatakowal*
category-personal-care =
    opiekun nie przyszedł | opiekun nie przyszedl | opiekunka nie przyszła | opiekunka nie przyszla |
    opiekunka mamy | opiekunka taty | opiekun | umyć mamę | umyc mame | umyć tatę | umyc tate | umyć się |
    umyc sie | pomoc w myciu | kąpiel | kapiel | kąpieli | kapieli | wykąpać | wykapac | ubrać się | ubrac sie |
    pomoc w ubieraniu | do toalety | pod prysznic | wstać z łóżka | wstac z lozka | położyć do łóżka |
    polozyc do lozka | pampersy dla dorosłych | pampersy dla doroslych | pieluchomajtki
category-information =
    jaki dzień | jaki dzien | w jaki dzień | w jaki dzien | który dzień | ktory dzien | kiedy wywożą |
    kiedy wywoza | kiedy wywóz | kiedy wywoz | kiedy odbierają śmieci | kiedy odbieraja smieci | o której |
    o ktorej | godziny otwarcia | czy jest otwart* | czy otwart* | do kogo zadzwonić | do kogo zadzwonic |
    gdzie zadzwonić | gdzie zadzwonic | gdzie zgłosić | gdzie zglosic | do kogo | jaki numer | gdzie jest |
    gdzie mogę | gdzie moge | czy ktoś wie | czy ktos wie | droga zamknięta | droga zamknieta
category-volunteer-time =
    wolontariusz* | wolontariat* | chętnie pomogę | chetnie pomoge | mogę pomóc | moge pomoc | mam wolny czas |
    mam czas | wolny czas | chcę pomóc | chce pomoc | chcę pomagać | chce pomagac | jestem na emeryturze |
    służę pomocą | sluze pomoca
category-business-space =
    firma | moja firma | mój sklep | moj sklep | restauracja | kawiarnia | sala | lokal | pomieszczenie |
    magazyn | miejsce na spotkania | parking | biuro
urgency-emergency =
    999 | 112 | karetka | karetkę | karetke | pogotowie | wezwać policję | wezwac policje | wezwać karetkę |
    wezwac karetke | zagrożenie życia | zagrozenie zycia | straż pożarna | straz pozarna | niebezpieczeństwo |
    niebezpieczenstwo | ratunku | ratujcie
urgency-today =
    dzisiaj | dziś | dzis | na dzisiaj | na dziś | na dzis | dziś wieczorem | dzis wieczorem | wieczorem |
    dziś rano | dzis rano | dziś po południu | dzis po poludniu | teraz | natychmiast | pilne | pilnie |
    bardzo pilne | jak najszybciej | asap | zaraz | w ciągu godziny | w ciagu godziny | za godzinę | za godzine |
    skończyło się | skonczylo sie | skończył się | skonczyl sie | skończyła się | skonczyla sie | skończyły się |
    skonczyly sie | nic nie zostało | nic nie zostalo
urgency-soon =
    jutro | na jutro | jutro rano | pojutrze | w tym tygodniu | tego tygodnia | do końca tygodnia |
    do konca tygodnia | w weekend | na weekend | do piątku | do piatku | do czwartku | do środy | do srody |
    w poniedziałek | w poniedzialek | we wtorek | w środę | w srode | w czwartek | w piątek | w piatek |
    w sobotę | w sobote | w niedzielę | w niedziele | do soboty | za dwa dni | w ciągu kilku dni |
    w ciagu kilku dni | za parę dni | za pare dni
urgency-routine =
    nie ma pośpiechu | nie ma pospiechu | bez pośpiechu | bez pospiechu | nie pilne | niepilne | nie śpieszy się |
    nie spieszy sie | nie spieszy się | kiedykolwiek | w wolnej chwili | jak ktoś będzie mógł |
    jak ktos bedzie mogl | jak będzie czas | jak bedzie czas | kiedy będzie czas | kiedy bedzie czas |
    kiedy możecie | kiedy mozecie | w przyszłym tygodniu | w przyszlym tygodniu | za tydzień | za tydzien |
    w przyszłym miesiącu | w przyszlym miesiacu | obojętnie kiedy | obojetnie kiedy
urgency-raise =
    niemowlę | niemowle | niemowlak* | noworod* | noworodek | małe dziecko | male dziecko | małym dzieckiem |
    malym dzieckiem | dzidziuś | dzidzius | w ciąży | w ciazy | nie ma ogrzewania | brak ogrzewania |
    bez ogrzewania | nie działa ogrzewanie | nie dziala ogrzewanie | nie mam jedzenia | nie mamy jedzenia |
    brak jedzenia | nie mam co jeść | nie mam co jesc | bez leków | bez lekow | nie mam leków | nie mam lekow |
    brak leków | brak lekow | nie mam insuliny | bez insuliny | marzniemy | marznę | marzne | zamarzamy |
    bez prądu | bez pradu | nie ma prądu | nie ma pradu | proszę drugi raz | prosze drugi raz | pytam ponownie |
    już pytałem | juz pytalem | już pytałam | juz pytalam | nikt nie przyszedł | nikt nie przyszedl | nadal czekam
trigger-immediate-breathing =
    nie oddycha | przestał oddychać | przestal oddychac | przestała oddychać | przestala oddychac |
    nie może oddychać | nie moze oddychac | nie mogę oddychać | nie moge oddychac | trudno mi oddychać |
    trudno mi oddychac | trudności z oddychaniem | trudnosci z oddychaniem | ma problem z oddychaniem | dusi się |
    dusi sie | duszę się | dusze sie | krztusi się | krztusi sie | zadławił* | zadlawil* | zakrztusił* |
    zakrztusil* | sine usta | zsiniał* | zsinial* | atak astmy | brak tchu | nie mogę złapać tchu |
    nie moge zlapac tchu
trigger-immediate-collapse =
    zemdlał* | zemdlal* | nieprzytomn* | stracił przytomność | stracil przytomnosc | straciła przytomność |
    stracila przytomnosc | zasłabł* | zaslabl* | upadł i nie może wstać | upadl i nie moze wstac |
    upadła i nie może wstać | upadla i nie moze wstac | upadł i nie wstaje | upadl i nie wstaje |
    upadła i nie wstaje | upadla i nie wstaje | leży na podłodze | lezy na podlodze | leży na ziemi |
    lezy na ziemi | nie reaguje | nie budzi się | nie budzi sie | nie mogę go obudzić | nie moge go obudzic |
    nie mogę jej obudzić | nie moge jej obudzic | zawał* | zawal* | ból w klatce | bol w klatce | boli w klatce |
    udar | udaru | ma drgawki | drgawki | atak padaczki | napad padaczki | spadł ze schodów | spadl ze schodow |
    spadła ze schodów | spadla ze schodow | potrącił go samochód | potracil go samochod
trigger-immediate-overdose =
    przedawkowa* | za dużo tabletek | za duzo tabletek | za dużo leków | za duzo lekow | zbyt dużo tabletek |
    zbyt duzo tabletek | połknął tabletki | polknal tabletki | połknęła tabletki | polknela tabletki |
    połknąłem tabletki | polknalem tabletki | połknęłam tabletki | polknelam tabletki | wziął wszystkie tabletki |
    wzial wszystkie tabletki | wzięła wszystkie tabletki | wziela wszystkie tabletki |
    wzięłam wszystkie tabletki | wzielam wszystkie tabletki | wziąłem wszystkie tabletki |
    wzialem wszystkie tabletki | wypił wybielacz | wypil wybielacz | otruł* | otrul* | zatruł się | zatrul sie |
    zatruła się | zatrula sie
trigger-immediate-bleeding =
    krwawi | mocno krwawi | krwawię | krwawie | krwotok | dużo krwi | duzo krwi | wszędzie krew | wszedzie krew |
    krew leci | krew się leje | krew sie leje | krew nie przestaje | nie przestaje krwawić |
    nie przestaje krwawic | traci krew | wymiotuje krwią | wymiotuje krwia | kaszle krwią | kaszle krwia |
    podciął żyły | podcial zyly | podcięła żyły | podciela zyly
trigger-immediate-gas =
    zapach gazu | czuć gaz | czuc gaz | czuję gaz | czuje gaz | śmierdzi gazem | smierdzi gazem |
    ulatnia się gaz | ulatnia sie gaz | gaz się ulatnia | gaz sie ulatnia | wyciek gazu | wycieka gaz |
    gaz wycieka | pachnie gazem | tlenek węgla | tlenek wegla | zaczadz* | wybuch gazu | czujnik czadu |
    zatrucie czadem | ulatnia się czad | ulatnia sie czad
trigger-immediate-fire =
    pali się dom | pali sie dom | dom się pali | dom sie pali | kuchnia się pali | kuchnia sie pali |
    mieszkanie się pali | mieszkanie sie pali | pożar | pozar | pożaru | pozaru | jest pożar | jest pozar |
    płonie | plonie | w płomieniach | w plomieniach | płomienie | plomienie | pełno dymu | pelno dymu |
    dużo dymu | duzo dymu | czarny dym | dym leci | dym wydobywa | czuć spalenizn* | czuc spalenizn* |
    pali się u mnie | pali sie u mnie | pali się kuchnia | ktoś podpalił | ktos podpalil | wybuch | pali się w | pali sie w | coś się pali | cos sie pali |
    budynek się pali | budynek sie pali
trigger-immediate-weapon =
    ma nóż | ma noz | z nożem | z nozem | grozi nożem | grozi nozem | wyciągnął nóż | wyciagnal noz | dźgnął |
    dzgnal | dźgnięt* | dzgniet* | ma broń | ma bron | z bronią | z bronia | ma pistolet | z pistoletem |
    pistolet | strzały | strzaly | postrzelon* | maczet* | z siekierą | z siekiera | ma siekierę | ma siekiere
trigger-immediate-attack =
    mnie bije | bije mnie | bije ją | bije ja | biją mnie | bija mnie | biją go | bija go | pobił mnie | pobil mnie |
    pobili mnie | atakuje mnie | atakuje | zaatakował mnie | zaatakowal mnie | zaatakowali | napadł na mnie |
    napadl na mnie | napadli mnie | dusi mnie | zabije mnie | chce mnie zabić | chce mnie zabic |
    grozi że mnie zabije | grozi ze mnie zabije | włamuje się | wlamuje sie | włamują się | wlamuja sie |
    ktoś jest w domu | ktos jest w domu | obcy w domu | wyważa drzwi | wywaza drzwi | zgwałcił* | zgwalcil* |
    gwałt | gwalt | woła o pomoc | wola o pomoc | krzyczy o pomoc | pies zaatakował | pies zaatakowal |
    pies pogryzł | pies pogryzl
trigger-immediate-child-alone =
    dziecko samo | dziecko jest samo | samo dziecko | dzieci same | dzieci są same | dzieci sa same |
    dziecko samo w domu | dzieci same w domu | dziecko zostawione | dziecko w samochodzie | zaginęło dziecko |
    zaginelo dziecko | zginęło dziecko | zginelo dziecko | dziecko zaginęło | dziecko zaginelo |
    nie mogę znaleźć dziecka | nie moge znalezc dziecka | nie mogę znaleźć syna | nie moge znalezc syna |
    nie mogę znaleźć córki | nie moge znalezc corki | zgubione dziecko | małe dziecko samo | male dziecko samo |
    mama nie wróciła i | mama nie wrocila i
trigger-immediate-suicide =
    samobój* | samoboj* | zabić się | zabic sie | zabiję się | zabije sie | się zabić | sie zabic | się zabiję |
    sie zabije | chcę umrzeć | chce umrzec | chce umrzeć | chcę się zabić | chce sie zabic | chce się zabić |
    nie chcę już żyć | nie chce juz zyc | nie chcę żyć | nie chce zyc | nie chce żyć | nie chce mi się żyć | nie chce mi sie zyc | nie mam po co żyć |
    nie mam po co zyc | odebrać sobie życie | odebrac sobie zycie | odbiorę sobie życie | odbiore sobie zycie |
    skończyć ze sobą | skonczyc ze soba | skończę ze sobą | skoncze ze soba | skończyć z tym wszystkim |
    skonczyc z tym wszystkim | lepiej beze mnie | byłoby lepiej beze mnie | byloby lepiej beze mnie |
    wszystkim będzie lepiej beze mnie | wszystkim bedzie lepiej beze mnie | nie dam rady dłużej żyć |
    nie dam rady dluzej zyc | nie mogę tak dłużej żyć | nie moge tak dluzej zyc | nie mogę już tak dłużej |
    nie moge juz tak dluzej | życie nie ma sensu | zycie nie ma sensu | powiesić się | powiesic sie |
    powieszę się | powiesze sie | skoczę z mostu | skocze z mostu | okaleczam się | okaleczam sie | tnę się |
    tne sie | zrobić sobie krzywdę | zrobic sobie krzywde | zrobię sobie krzywdę | zrobie sobie krzywde
trigger-immediate-baby-unwell =
    dziecko nie oddycha | niemowlę nie oddycha | niemowle nie oddycha | dziecko sine | dziecko zsiniało |
    dziecko zsinialo | dziecko jest sine | niemowlę sine | niemowle sine | dziecko się dusi | dziecko sie dusi |
    dziecko się krztusi | dziecko sie krztusi | dziecko nie reaguje | dziecko się nie budzi |
    dziecko sie nie budzi | dziecko nie budzi się | dziecko nie budzi sie | dziecko wiotkie |
    dziecko leje się przez ręce | dziecko leje sie przez rece | dziecko ma drgawki | dziecko ma wysoką gorączkę |
    dziecko ma wysoka goraczke | niemowlę ma gorączkę | niemowle ma goraczke | dziecko nie je i nie pije |
    niemowlę nie je | niemowle nie je | dziecko ma wysypkę | dziecko ma wysypke | odeszły wody | odeszly wody |
    odeszły mi wody | odeszly mi wody | zaczął się poród | zaczal sie porod | rodzę | rodze

verb-need = potrzebuję | potrzebuje | potrzeba
verb-offer = oferuję | oferuje
verb-can = mogę | moge
verb-done = zrobione | gotowe
verb-mine = moje
verb-list = lista
verb-stop = stop | koniec
verb-help = pomoc
verb-join = dołącz | dolacz
