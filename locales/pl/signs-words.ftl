# Nowe listy do pl/words.ftl. To be read by a first-language speaker before go-live.
# Accents are folded when matched, so each word stands once.

# Asking for another person, who must agree first.
behalf-words =
    moja sasiadka | moją sąsiadkę | mojej sąsiadce | mojej sąsiadki | mojego sąsiada | mojemu sąsiadowi | starszej pani | starsza pani |
    dla sąsiadki | dla sąsiada | dla sąsiadów | dla sąsiadek | dla mojej sąsiadki | dla mojego sąsiada |
    dla moich sąsiadów | dla naszej sąsiadki | dla naszego sąsiada | dla naszych sąsiadów |
    dla starszej sąsiadki | dla starszego sąsiada | dla chorej sąsiadki | dla chorego sąsiada | dla koleżanki |
    dla kolegi | dla mojej koleżanki | dla mojego kolegi | dla znajomej | dla znajomego | dla znajomych |
    dla przyjaciółki | dla przyjaciela | dla mojej przyjaciółki | dla mojego przyjaciela | dla kumpla |
    dla kumpeli | dla starszej pani | dla starszego pana | dla starszej kobiety | dla starszego małżeństwa |
    dla pani obok | dla pana obok | dla pani z naprzeciwka | dla pana z naprzeciwka | dla sąsiadki z góry |
    dla sąsiada z dołu | dla pani z dołu | dla pani z góry | dla staruszki | dla staruszka | w imieniu sąsiadki |
    w imieniu sąsiada | w imieniu sąsiadów | w imieniu sąsiadek | w imieniu mojej sąsiadki |
    w imieniu mojego sąsiada | w imieniu moich sąsiadów | w imieniu naszej sąsiadki | w imieniu naszego sąsiada |
    w imieniu naszych sąsiadów | w imieniu starszej sąsiadki | w imieniu starszego sąsiada |
    w imieniu chorej sąsiadki | w imieniu chorego sąsiada | w imieniu koleżanki | w imieniu kolegi |
    w imieniu mojej koleżanki | w imieniu mojego kolegi | w imieniu znajomej | w imieniu znajomego |
    w imieniu znajomych | w imieniu przyjaciółki | w imieniu przyjaciela | w imieniu mojej przyjaciółki |
    w imieniu mojego przyjaciela | w imieniu kumpla | w imieniu kumpeli | w imieniu starszej pani |
    w imieniu starszego pana | w imieniu starszej kobiety | w imieniu starszego małżeństwa | w imieniu pani obok |
    w imieniu pana obok | w imieniu pani z naprzeciwka | w imieniu pana z naprzeciwka |
    w imieniu sąsiadki z góry | w imieniu sąsiada z dołu | w imieniu pani z dołu | w imieniu pani z góry |
    w imieniu staruszki | w imieniu staruszka | moja sąsiadka potrzebuje | mój sąsiad potrzebuje |
    sąsiadka potrzebuje | sąsiad potrzebuje | sąsiadka nie może | sąsiad nie może | sąsiadka nie ma |
    sąsiad nie ma | sąsiadka jest chora | sąsiad jest chory | sąsiadka jest w szpitalu | sąsiad jest w szpitalu |
    sąsiadka jest sama | sąsiad jest sam | sąsiadka nie wychodzi | sąsiad nie wychodzi | sąsiadka prosiła |
    sąsiadka prosi | sąsiad prosił | sąsiad prosi | starsza sąsiadka | starszy sąsiad | schorowana sąsiadka |
    chora sąsiadka | chory sąsiad | sąsiadka obok | sąsiadka z góry | sąsiadka z dołu | sąsiadka z naprzeciwka |
    sąsiad z naprzeciwka | sąsiad z góry | sąsiad z dołu | starsza pani | starszy pan | starsza pani obok |
    starsza pani z naprzeciwka | starsza pani z góry | starsze małżeństwo | pani obok | pani z naprzeciwka |
    pani spod | pan spod | pan z naprzeciwka | pani z dołu | rodzina obok | rodzina z naprzeciwka |
    babcia z naprzeciwka | babcia obok | babcia spod | moja koleżanka potrzebuje | koleżanka potrzebuje |
    kolega potrzebuje | znajoma potrzebuje | znajomy potrzebuje | przyjaciółka potrzebuje |
    przyjaciel potrzebuje | kumpel potrzebuje | koleżanka nie może | kolega nie może | koleżanka jest chora |
    kolega jest chory | znajoma jest chora | znajomy jest chory | pytam dla koleżanki | pytam dla kolegi |
    pytam dla znajomej | pytam dla znajomego | pytam w imieniu | proszę w imieniu | nie chce prosić |
    wstydzi się prosić | wstydzi się poprosić | wstydzi sie pytac | krępuje się prosić | jest zbyt dumna |
    jest zbyt dumny | nie wie że pytam | nie wie że piszę | ona nie ma telefonu | ona nie mówi po angielsku |
    on nie mówi po angielsku | sąsiadki pies | pies sąsiadki | pies sąsiada | kot sąsiadki | kot sąsiada |
    recepta sąsiadki | leki sąsiadki | recepta dla sąsiadki | zakupy sąsiadce | sąsiadce zakupy |
    sąsiadowi zakupy | pomóc sąsiadce | pomóc sąsiadowi | pomoże sąsiadce | pomoże sąsiadowi |
    pomóc starszej pani | pomóc starszemu panu | pomóc koleżance | pomóc koledze | pomóc znajomej |
    zawieźć sąsiadkę | zawieźć sąsiada | podwieźć sąsiadkę | podwieźć sąsiada | odwiedzić sąsiadkę |
    odwiedzić sąsiada | zajrzeć do sąsiadki | zajrzeć do sąsiada
release-words =
    jednak nie mogę | jednak nie dam rady | jednak nie zrobię | jednak nie zdążę | jednak nie pojadę |
    jednak nie przyjdę | jednak nie pomogę | jednak nie będę mógł | jednak nie będę mogła |
    jednak nie uda mi się | jednak się nie uda | nie dam rady jednak | nie dam rady zrobić tych zakupów |
    przepraszam nie dam rady | sorry nie dam rady | sory nie dam rady | niestety nie mogę tego zrobić |
    niestety nie będę mógł tego zrobić | niestety nie będę mogła tego zrobić | niestety jednak nie |
    nie mogę tego już zrobić | nie mogę jednak | nie mogę tego wziąć | nie zrobię tego jednak |
    nie zdążę tego zrobić | nie zdążę dzisiaj | nie zdążę jednak | muszę się wycofać | muszę zrezygnować |
    muszę oddać to zgłoszenie | rezygnuję z tego | rezygnuję z zadania | wycofuję się | coś mi wypadło |
    coś wypadło | coś mi wyskoczyło | wypadło mi coś | niech ktoś inny | ktoś inny może to |
    ktoś inny może przejąć | ktoś inny może wziąć | ktoś inny mógłby to | ktoś inny mógłby przejąć |
    ktoś inny mógłby wziąć | może ktoś inny to | może ktoś inny może | może ktoś inny weźmie |
    ktoś inny to zrobi | ktoś inny to weźmie | ktoś przejmie | czy ktoś może mnie zastąpić |
    czy ktoś może przejąć | czy ktoś przejmie | kto może mnie zastąpić | kto przejmie | oddaję to zadanie |
    oddaję to zgłoszenie | zwalniam to | zwalniam zadanie | wykreśl mnie | wykreślcie mnie | skreślcie mnie |
    wypisz mnie z tego | wypiszcie mnie z tego | wezwali mnie do pracy | muszę iść do pracy więc nie |
    przykro mi ale nie dam rady | przepraszam ale nie dam rady | przepraszam ale jednak | sorry ale jednak |
    zawiodłem was | zawiodłam was | nici z tego z mojej strony
release-end-words =
    sorry nie dam rady | sorry nie moge | przepraszam nie mogę | przepraszam nie dam rady | ktoś inny |
    wycofuję się
sorted-words =
    już załatwione | wszystko załatwione | sprawa załatwiona | już po sprawie | temat zamknięty |
    już nieaktualne | nieaktualne już | już nie aktualne | już nie potrzebuję | już nie potrzebujemy |
    nie potrzebuję już | nie potrzebujemy już | już nie potrzeba | nie potrzeba już | już nie trzeba |
    nie trzeba już | już niepotrzebne | już nie potrzebne | nie jest już potrzebne | nie jest już potrzebna |
    nie jest już potrzebny | pomoc już niepotrzebna | pomoc nie jest już potrzebna | już mamy dziękuję |
    mam już dziękuję | mam już dzięki | już dostałem | już dostałam | już kupiłem | już kupiłam | już kupione |
    już odebrałem | już odebrałam | już odebrane | już znalazłem | już znalazłam | już znaleziony |
    już znaleziona | już się znalazł | już się znalazła | już się znalazło | już ktoś pomógł | ktoś już pomógł |
    ktoś już to zrobił | ktoś już zrobił | ktoś mi już pomógł | sąsiad już pomógł | sąsiadka już pomogła |
    już ktoś zrobił | już mi pomogli | już mi pomogła | już mi pomógł | poradziłem sobie | poradziłam sobie |
    poradziliśmy sobie | dałem sobie radę | dałam sobie radę | sam już zrobiłem | sama już zrobiłam |
    anulujcie to | anuluj to | anuluję | anuluj moją prośbę | anuluj prośbę | proszę anulować | odwołuję prośbę |
    odwołuję moją prośbę | odwołaj to | można anulować | można usunąć | proszę usunąć moją prośbę |
    wycofuję prośbę | rozmyśliłem się | rozmyśliłam się | zmieniłem zdanie | zmieniłam zdanie |
    zapomnijcie o tym | fałszywy alarm | już działa | już naprawione | już wszystko ok | już wszystko dobrze |
    już wszystko w porządku | już ok dziękuję | już ok dzieki | już dobrze dziękuję | już sobie poradziłem |
    już sobie poradziłam
sorted-whole-words =
    załatwione | nieaktualne | nie aktualne | anuluj | anulować | odwołaj | zamknij | nie trzeba | już nie |
    niepotrzebne | już niepotrzebne | nieważne
done-words =
    zrobione już | już zrobione | wszystko zrobione | zadanie wykonane | zadanie zrobione | robota zrobiona |
    już zrobiłem | już zrobiłam | zrobiłem to | zrobiłam to | zrobiłem zakupy dla | zrobiłam zakupy dla |
    zakupy zrobione | zakupy dostarczone | zakupy zawiezione | zakupy zaniesione | zakupy oddane | dostarczyłem |
    dostarczyłam | już dostarczone | wszystko dostarczone | dostarczone pod drzwi | zawiozłem | zawiozłam |
    zaniosłem | zaniosłam | zostawiłem pod drzwiami | zostawiłam pod drzwiami | zostawiłem na schodach |
    zostawiłam na schodach | oddałem zakupy | oddałam zakupy | oddałem jej | oddałam jej | przekazałem |
    przekazałam | odebrałem receptę i | odebrałam receptę i | odebrałem i zawiozłem | odebrałam i zawiozłam |
    recepta odebrana | leki odebrane | leki dostarczone | leki zawiezione | pies wyprowadzony |
    wyprowadziłem psa | wyprowadziłam psa | kot nakarmiony | nakarmiłem kota | nakarmiłam kota |
    śmieci wyniesione | kosze wystawione | podwiozłem | podwiozłam | odwiozłem | odwiozłam | pomogłem już |
    pomogłam już | już po wszystkim
done-whole-words =
    zrobione | zrobiono | zrobiłem | zrobiłam | gotowe | gotowy | gotowa | skończone | skończyłem | skończyłam |
    dostarczone | dostarczono | zawiezione | zaniesione | oddane | odebrane | wykonane | załatwione |
    tak zrobione | już gotowe
yes-words =
    tak | tak tak | tak proszę | tak poproszę | tak dziękuję | tak dzięki | tak oczywiście | tak jest |
    tak zgadza się | tak mogę | tak chcę | tak zgadzam się | tak wie | tak wie o tym | tak zgodziła się |
    tak zgodził się | tak ok | tak x | tk | ta jest | tak tak tak | no tak | no pewnie | no jasne | no ok |
    no dobra | no dobrze | pewnie | pewnie że tak | pewno | jasne | jasne że tak | jasna sprawa | oczywiście |
    owszem | dobrze | dobra | dobra dobra | okej | okey | oki | okay | ok proszę | spoko | spoczko | git | gites |
    luz | zgoda | zgadzam się | zgadza się | zgodziła się | zgodził się | potwierdzam | potwierdzone | racja |
    prawda | właśnie tak | dokładnie | poproszę | proszę | proszę bardzo | chętnie | mogę | chcę | może być |
    w porządku | super | świetnie | nie ma problemu | nie ma sprawy | bez problemu | zrobię to | wie o tym |
    ona wie | on wie | ona się zgadza | on się zgadza
no-words =
    nie | nie nie | nie dziękuję | nie dzięki | nie trzeba | nie chcę | nie mogę | nie teraz | nie dzisiaj |
    nie dziś | jeszcze nie | na razie nie | narazie nie | nie tym razem | nie zgadza się | nie zgadzam się |
    nie zgodziła się | nie zgodził się | nie potwierdzam | nie ma | nie było | nie było nikogo |
    nikt nie przyszedł | nikogo nie było | nie przyszedł | nie przyszła | nie dostałem | nie dostałam |
    nie dotarło | wciąż czekam | ciągle czekam | dalej czekam | nic jeszcze | jeszcze nic | niestety nie |
    niestety | raczej nie | wcale nie | absolutnie nie | na pewno nie | nigdy | nigdy w życiu | w żadnym wypadku |
    źle | to nie tak | nieprawda | to nieprawda | błędnie | ona nie chce | on nie chce | ona nie wie |
    on nie wie | ona się nie zgadza | on się nie zgadza | odmawiam | odmówiła | odmówił | rezygnuję | nie ja |
    nie dla mnie | nie rób tego | nie wysyłaj | nie publikuj | nie interesuje mnie | nieee | nieeee | niee |
    nope | przepraszam nie | sorry nie

# Days and times in offers.
day-monday =
    poniedziałek | poniedziałki | poniedziałku | poniedziałkami | poniedziałkowe | poniedziałkowy | pon | pn |
    poniedzałek
day-tuesday =
    wtorek | wtorki | wtorku | wtorkami | wtorkowe | wtorkowy | wto | wt
day-wednesday =
    środa | środę | środy | środzie | środowe | w śr | śr i
day-thursday =
    czwartek | czwartki | czwartku | czwartkami | czwartkowe | czwartkowy | czw | czwarek
day-friday =
    piątek | piątki | piątku | piątkami | piątkowe | piątkowy | w pt | pt i | pt rano
day-saturday =
    sobota | sobotę | soboty | sobocie | sobotami | sobotnie | sobotni | sob
day-sunday =
    niedziela | niedzielę | niedzieli | niedzielami | niedzielne | niedzielny | niedz
day-weekday =
    w dni robocze | dni robocze | dzień roboczy | w tygodniu | w ciągu tygodnia | w środku tygodnia |
    dni powszednie | w dni powszednie | od poniedziałku do piątku | poniedziałek piątek | pon pt | pn pt |
    pon do pt | od pon do pt | codziennie oprócz weekendów | oprócz weekendów | nie w weekendy | bez weekendów
day-weekend =
    weekend | weekendy | weekendów | weekendami | weekendach | weekendowo | w weekend | w weekendy | łikend |
    wikend | sobota i niedziela | sobotę i niedzielę | w soboty i niedziele | soboty i niedziele |
    sobota niedziela | sob niedz | koniec tygodnia
day-daily =
    codziennie | codzień | co dzień | każdego dnia | w każdy dzień | każdy dzień | dowolny dzień |
    w dowolny dzień | dowolnego dnia | obojętnie który dzień | cały tydzień | przez cały tydzień |
    siedem dni w tygodniu | 7 dni w tygodniu | siedem dni | 7 dni | w dni robocze i weekendy | większość dni
part-morning =
    rano | rankiem | rankami | z rana | ranem | nad ranem | poranek | poranki | porankami |
    w godzinach porannych | godziny poranne | poranne | przed południem | przedpołudnie | przedpołudnia |
    przedpołudniami | do południa | do 12 | przed 12 | przed pracą | po odprowadzeniu dzieci | wcześnie rano
part-afternoon =
    po południu | popołudniu | popołudnie | popołudnia | popołudniami | popołudniowe |
    w godzinach popołudniowych | godziny popołudniowe | w południe | od południa | po 12 | po 13 | po 14 | po 15 |
    po lunchu | po obiedzie | po szkole | po lekcjach | w porze obiadowej
part-evening =
    wieczorem | wieczorami | wieczór | wieczory | wieczorne | w godzinach wieczornych | godziny wieczorne |
    pod wieczór | co wieczór | po pracy | po kolacji | po 17 | po 18 | po 19 | po 20 | od 17 | od 18 | od 19 |
    po siedemnastej | po osiemnastej | po dziewiętnastej | w nocy | nocą | nocami | jak dzieci śpią |
    gdy dzieci śpią | dziś wieczorem
part-anytime =
    o każdej porze | o dowolnej porze | o każdej porze dnia | dowolna pora | dowolna godzina |
    o dowolnej godzinie | o każdej godzinie | kiedykolwiek | zawsze | w każdej chwili | cały dzień |
    przez cały dzień | całymi dniami | elastycznie | elastyczny | elastyczna | jestem elastyczny |
    jestem elastyczna | elastyczne godziny | obojętnie kiedy | obojętnie o której | kiedy trzeba | jak trzeba |
    w razie potrzeby | gdy potrzeba | w dzień i w nocy | dzień i noc | rano i wieczorem | rano lub wieczorem |
    rano albo wieczorem | rano lub po południu | rano i po południu | zawsze w domu | zawsze dostępny |
    zawsze dostępna

# Languages.
language-cy =
    po walijsku | język walijski | języka walijskiego | języku walijskim | językiem walijskim | z walijskiego na |
    z walijskiego | na walijski | tłumacz walijskiego | tłumacza walijskiego | tłumacz języka walijskiego |
    zna walijski | znam walijski | znają walijski | rozumie walijski | znajomość walijskiego | mówi po walijsku |
    mówię po walijsku | mówiący po walijsku | mówiąca po walijsku
language-pl =
    po polsku | język polski | języka polskiego | języku polskim | językiem polskim | z polskiego na |
    z polskiego | na polski | tłumacz polskiego | tłumacza polskiego | tłumacz języka polskiego | zna polski |
    znam polski | znają polski | rozumie polski | znajomość polskiego | mówi po polsku | mówię po polsku |
    mówiący po polsku | mówiąca po polsku | polskojęzyczn* | mówi ktoś po polsku | gada po polsku |
    gadać po polsku | najlepiej po polsku | tylko po polsku | mówić po polsku | rozmawia po polsku |
    rozmawiać po polsku
language-ur =
    w urdu | język urdu | po urdu
language-pa =
    po pendżabsku | język pendżabski | języka pendżabskiego | języku pendżabskim | językiem pendżabskim |
    z pendżabskiego na | z pendżabskiego | na pendżabski | tłumacz pendżabskiego | tłumacza pendżabskiego |
    tłumacz języka pendżabskiego | zna pendżabski | znam pendżabski | znają pendżabski | rozumie pendżabski |
    znajomość pendżabskiego | mówi po pendżabsku | mówię po pendżabsku | mówiący po pendżabsku |
    mówiąca po pendżabsku | pendzabsku | pandżabi | po punjabi
language-bn =
    po bengalsku | język bengalski | języka bengalskiego | języku bengalskim | językiem bengalskim |
    z bengalskiego na | z bengalskiego | na bengalski | tłumacz bengalskiego | tłumacza bengalskiego |
    tłumacz języka bengalskiego | zna bengalski | znam bengalski | znają bengalski | rozumie bengalski |
    znajomość bengalskiego | mówi po bengalsku | mówię po bengalsku | mówiący po bengalsku |
    mówiąca po bengalsku | po bengali | bangla
language-ar =
    po arabsku | język arabski | języka arabskiego | języku arabskim | językiem arabskim | z arabskiego na |
    z arabskiego | na arabski | tłumacz arabskiego | tłumacza arabskiego | tłumacz języka arabskiego |
    zna arabski | znam arabski | znają arabski | rozumie arabski | znajomość arabskiego | mówi po arabsku |
    mówię po arabsku | mówiący po arabsku | mówiąca po arabsku | arabskojęzyczn*
language-ro =
    po rumuńsku | język rumuński | języka rumuńskiego | języku rumuńskim | językiem rumuńskim | z rumuńskiego na |
    z rumuńskiego | na rumuński | tłumacz rumuńskiego | tłumacza rumuńskiego | tłumacz języka rumuńskiego |
    zna rumuński | znam rumuński | znają rumuński | rozumie rumuński | znajomość rumuńskiego | mówi po rumuńsku |
    mówię po rumuńsku | mówiący po rumuńsku | mówiąca po rumuńsku
language-so =
    po somalijsku | język somalijski | języka somalijskiego | języku somalijskim | językiem somalijskim |
    z somalijskiego na | z somalijskiego | na somalijski | tłumacz somalijskiego | tłumacza somalijskiego |
    tłumacz języka somalijskiego | zna somalijski | znam somalijski | znają somalijski | rozumie somalijski |
    znajomość somalijskiego | mówi po somalijsku | mówię po somalijsku | mówiący po somalijsku |
    mówiąca po somalijsku
language-bsl =
    język migowy | języka migowego | języku migowym | językiem migowym | migowy | migowego | migowym | migać po |
    tłumacz migowy | brytyjski migowy
language-uk =
    po ukraińsku | język ukraiński | języka ukraińskiego | języku ukraińskim | językiem ukraińskim |
    z ukraińskiego na | z ukraińskiego | na ukraiński | tłumacz ukraińskiego | tłumacza ukraińskiego |
    tłumacz języka ukraińskiego | zna ukraiński | znam ukraiński | znają ukraiński | rozumie ukraiński |
    znajomość ukraińskiego | mówi po ukraińsku | mówię po ukraińsku | mówiący po ukraińsku |
    mówiąca po ukraińsku | ukraińskojęzyczn*
language-fr =
    po francusku | język francuski | języka francuskiego | języku francuskim | językiem francuskim |
    z francuskiego na | z francuskiego | na francuski | tłumacz francuskiego | tłumacza francuskiego |
    tłumacz języka francuskiego | zna francuski | znam francuski | znają francuski | rozumie francuski |
    znajomość francuskiego | mówi po francusku | mówię po francusku | mówiący po francusku | mówiąca po francusku
language-pt =
    po portugalsku | język portugalski | języka portugalskiego | języku portugalskim | językiem portugalskim |
    z portugalskiego na | z portugalskiego | na portugalski | tłumacz portugalskiego | tłumacza portugalskiego |
    tłumacz języka portugalskiego | zna portugalski | znam portugalski | znają portugalski | rozumie portugalski |
    znajomość portugalskiego | mówi po portugalsku | mówię po portugalsku | mówiący po portugalsku |
    mówiąca po portugalsku
language-es =
    po hiszpańsku | język hiszpański | języka hiszpańskiego | języku hiszpańskim | językiem hiszpańskim |
    z hiszpańskiego na | z hiszpańskiego | na hiszpański | tłumacz hiszpańskiego | tłumacza hiszpańskiego |
    tłumacz języka hiszpańskiego | zna hiszpański | znam hiszpański | znają hiszpański | rozumie hiszpański |
    znajomość hiszpańskiego | mówi po hiszpańsku | mówię po hiszpańsku | mówiący po hiszpańsku |
    mówiąca po hiszpańsku | hiszpańskojęzyczn*
language-gu =
    po gudżaracku | język gudżaracki | języka gudżarackiego | języku gudżarackim | językiem gudżarackim |
    z gudżarackiego na | z gudżarackiego | na gudżaracki | tłumacz gudżarackiego | tłumacza gudżarackiego |
    tłumacz języka gudżarackiego | zna gudżaracki | znam gudżaracki | znają gudżaracki | rozumie gudżaracki |
    znajomość gudżarackiego | mówi po gudżaracku | mówię po gudżaracku | mówiący po gudżaracku |
    mówiąca po gudżaracku | gudzarati
language-ta =
    po tamilsku | język tamilski | języka tamilskiego | języku tamilskim | językiem tamilskim | z tamilskiego na |
    z tamilskiego | na tamilski | tłumacz tamilskiego | tłumacza tamilskiego | tłumacz języka tamilskiego |
    zna tamilski | znam tamilski | znają tamilski | rozumie tamilski | znajomość tamilskiego | mówi po tamilsku |
    mówię po tamilsku | mówiący po tamilsku | mówiąca po tamilsku | tamilski
language-zh =
    po chińsku | język chiński | języka chińskiego | języku chińskim | językiem chińskim | z chińskiego na |
    z chińskiego | na chiński | tłumacz chińskiego | tłumacza chińskiego | tłumacz języka chińskiego |
    zna chiński | znam chiński | znają chiński | rozumie chiński | znajomość chińskiego | mówi po chińsku |
    mówię po chińsku | mówiący po chińsku | mówiąca po chińsku | po mandaryńsku | mandaryński | po kantońsku |
    kantoński
near-words =
    w okolicy | w całej okolicy | w najbliższej okolicy | okolice | okolica | po okolicy | w pobliżu |
    tu w okolicy | tutaj w okolicy | gdzieś blisko | gdziekolwiek blisko | gdziekolwiek w pobliżu |
    sąsiednie ulice | sąsiednich ulicach | pobliskie ulice | pobliskich ulicach | okoliczne ulice |
    okolicznych ulicach | inne ulice też | na innych ulicach | ulica obok | ulicę obok | na osiedlu |
    na całym osiedlu | całe osiedle | w całej dzielnicy | dzielnica | w dzielnicy | w całym mieście |
    po całym mieście | w promieniu mili | w promieniu kilku mil | w promieniu | kilka ulic dalej | mogę dojechać |
    mogę podjechać | mam auto więc mogę | mam samochód więc mogę | nie tylko na naszej ulicy |
    nie tylko nasza ulica | nie tylko na tej ulicy | lokalnie | blisko siebie ulice | niedaleko stąd
only-here-words =
    tylko na naszej ulicy | tylko nasza ulica | tylko na tej ulicy | tylko ta ulica | tylko na mojej ulicy |
    tylko moja ulica | na tej ulicy tylko | na naszej ulicy tylko | jedynie na naszej ulicy |
    jedynie na tej ulicy | wyłącznie na naszej ulicy | wyłącznie na tej ulicy | tylko w naszym bloku |
    tylko nasz blok | tylko w tym bloku | tylko ten blok | tylko w moim bloku | tylko w naszym budynku |
    tylko w tym budynku | tylko w naszej klatce | tylko nasza klatka | tylko najbliżsi sąsiedzi |
    tylko dla sąsiadów obok | tylko obok | tylko tutaj | tylko tu | nie mogę daleko | nie dalej niż |
    niedaleko domu tylko | tylko blisko domu

# "mam 12 lat doświadczenia" is an adult: the bare number counts only at the end of the text.
young-words =
    mam dopiero 5 lat | mam 5 lat i | mam 5 lat ale | mam 5 lat czy | mam 5 lat więc | mam 5 lat i chce |
    mam 5 latek | mam prawie 5 lat | skończyłem 5 lat | skończyłam 5 lat | mam skończone 5 lat |
    mam ukończone 5 lat | mam niecałe 5 lat | jestem 5 letni | jestem 5 letnia | jestem 5 letnim |
    jestem 5 latkiem | jestem 5 latką | jestem 5latkiem | jestem 5latką | mam dopiero 6 lat | mam 6 lat i |
    mam 6 lat ale | mam 6 lat czy | mam 6 lat więc | mam 6 lat i chce | mam 6 latek | mam prawie 6 lat |
    skończyłem 6 lat | skończyłam 6 lat | mam skończone 6 lat | mam ukończone 6 lat | mam niecałe 6 lat |
    jestem 6 letni | jestem 6 letnia | jestem 6 letnim | jestem 6 latkiem | jestem 6 latką | jestem 6latkiem |
    jestem 6latką | mam dopiero 7 lat | mam 7 lat i | mam 7 lat ale | mam 7 lat czy | mam 7 lat więc |
    mam 7 lat i chce | mam 7 latek | mam prawie 7 lat | skończyłem 7 lat | skończyłam 7 lat |
    mam skończone 7 lat | mam ukończone 7 lat | mam niecałe 7 lat | jestem 7 letni | jestem 7 letnia |
    jestem 7 letnim | jestem 7 latkiem | jestem 7 latką | jestem 7latkiem | jestem 7latką | mam dopiero 8 lat |
    mam 8 lat i | mam 8 lat ale | mam 8 lat czy | mam 8 lat więc | mam 8 lat i chce | mam 8 latek |
    mam prawie 8 lat | skończyłem 8 lat | skończyłam 8 lat | mam skończone 8 lat | mam ukończone 8 lat |
    mam niecałe 8 lat | jestem 8 letni | jestem 8 letnia | jestem 8 letnim | jestem 8 latkiem | jestem 8 latką |
    jestem 8latkiem | jestem 8latką | mam dopiero 9 lat | mam 9 lat i | mam 9 lat ale | mam 9 lat czy |
    mam 9 lat więc | mam 9 lat i chce | mam 9 latek | mam prawie 9 lat | skończyłem 9 lat | skończyłam 9 lat |
    mam skończone 9 lat | mam ukończone 9 lat | mam niecałe 9 lat | jestem 9 letni | jestem 9 letnia |
    jestem 9 letnim | jestem 9 latkiem | jestem 9 latką | jestem 9latkiem | jestem 9latką | mam dopiero 10 lat |
    mam 10 lat i | mam 10 lat ale | mam 10 lat czy | mam 10 lat więc | mam 10 lat i chce | mam 10 latek |
    mam prawie 10 lat | skończyłem 10 lat | skończyłam 10 lat | mam skończone 10 lat | mam ukończone 10 lat |
    mam niecałe 10 lat | jestem 10 letni | jestem 10 letnia | jestem 10 letnim | jestem 10 latkiem |
    jestem 10 latką | jestem 10latkiem | jestem 10latką | mam dopiero 11 lat | mam 11 lat i | mam 11 lat ale |
    mam 11 lat czy | mam 11 lat więc | mam 11 lat i chce | mam 11 latek | mam prawie 11 lat | skończyłem 11 lat |
    skończyłam 11 lat | mam skończone 11 lat | mam ukończone 11 lat | mam niecałe 11 lat | jestem 11 letni |
    jestem 11 letnia | jestem 11 letnim | jestem 11 latkiem | jestem 11 latką | jestem 11latkiem |
    jestem 11latką | mam dopiero 12 lat | mam 12 lat i | mam 12 lat ale | mam 12 lat czy | mam 12 lat więc |
    mam 12 lat i chce | mam 12 latek | mam prawie 12 lat | skończyłem 12 lat | skończyłam 12 lat |
    mam skończone 12 lat | mam ukończone 12 lat | mam niecałe 12 lat | jestem 12 letni | jestem 12 letnia |
    jestem 12 letnim | jestem 12 latkiem | jestem 12 latką | jestem 12latkiem | jestem 12latką |
    mam dopiero 13 lat | mam 13 lat i | mam 13 lat ale | mam 13 lat czy | mam 13 lat więc | mam 13 lat i chce |
    mam 13 latek | mam prawie 13 lat | skończyłem 13 lat | skończyłam 13 lat | mam skończone 13 lat |
    mam ukończone 13 lat | mam niecałe 13 lat | jestem 13 letni | jestem 13 letnia | jestem 13 letnim |
    jestem 13 latkiem | jestem 13 latką | jestem 13latkiem | jestem 13latką | mam dopiero 14 lat | mam 14 lat i |
    mam 14 lat ale | mam 14 lat czy | mam 14 lat więc | mam 14 lat i chce | mam 14 latek | mam prawie 14 lat |
    skończyłem 14 lat | skończyłam 14 lat | mam skończone 14 lat | mam ukończone 14 lat | mam niecałe 14 lat |
    jestem 14 letni | jestem 14 letnia | jestem 14 letnim | jestem 14 latkiem | jestem 14 latką |
    jestem 14latkiem | jestem 14latką | mam dopiero 15 lat | mam 15 lat i | mam 15 lat ale | mam 15 lat czy |
    mam 15 lat więc | mam 15 lat i chce | mam 15 latek | mam prawie 15 lat | skończyłem 15 lat |
    skończyłam 15 lat | mam skończone 15 lat | mam ukończone 15 lat | mam niecałe 15 lat | jestem 15 letni |
    jestem 15 letnia | jestem 15 letnim | jestem 15 latkiem | jestem 15 latką | jestem 15latkiem |
    jestem 15latką | mam dopiero 16 lat | mam 16 lat i | mam 16 lat ale | mam 16 lat czy | mam 16 lat więc |
    mam 16 lat i chce | mam 16 latek | mam prawie 16 lat | skończyłem 16 lat | skończyłam 16 lat |
    mam skończone 16 lat | mam ukończone 16 lat | mam niecałe 16 lat | jestem 16 letni | jestem 16 letnia |
    jestem 16 letnim | jestem 16 latkiem | jestem 16 latką | jestem 16latkiem | jestem 16latką |
    mam dopiero 17 lat | mam 17 lat i | mam 17 lat ale | mam 17 lat czy | mam 17 lat więc | mam 17 lat i chce |
    mam 17 latek | mam prawie 17 lat | skończyłem 17 lat | skończyłam 17 lat | mam skończone 17 lat |
    mam ukończone 17 lat | mam niecałe 17 lat | jestem 17 letni | jestem 17 letnia | jestem 17 letnim |
    jestem 17 latkiem | jestem 17 latką | jestem 17latkiem | jestem 17latką | mam dopiero pięć lat |
    mam pięć lat i | mam pięć lat ale | mam dopiero sześć lat | mam sześć lat i | mam sześć lat ale |
    mam dopiero siedem lat | mam siedem lat i | mam siedem lat ale | mam dopiero osiem lat | mam osiem lat i |
    mam osiem lat ale | mam dopiero dziewięć lat | mam dziewięć lat i | mam dziewięć lat ale |
    mam dopiero dziesięć lat | mam dziesięć lat i | mam dziesięć lat ale | mam dopiero jedenaście lat |
    mam jedenaście lat i | mam jedenaście lat ale | mam dopiero dwanaście lat | mam dwanaście lat i |
    mam dwanaście lat ale | mam dopiero trzynaście lat | mam trzynaście lat i | mam trzynaście lat ale |
    mam dopiero czternaście lat | mam czternaście lat i | mam czternaście lat ale | mam dopiero piętnaście lat |
    mam piętnaście lat i | mam piętnaście lat ale | mam dopiero szesnaście lat | mam szesnaście lat i |
    mam szesnaście lat ale | mam dopiero siedemnaście lat | mam siedemnaście lat i | mam siedemnaście lat ale |
    jestem w pierwszej klasie | chodzę do pierwszej klasy | jestem w drugiej klasie | chodzę do drugiej klasy |
    jestem w trzeciej klasie | chodzę do trzeciej klasy | jestem w czwartej klasie | chodzę do czwartej klasy |
    jestem w piątej klasie | chodzę do piątej klasy | jestem w szóstej klasie | chodzę do szóstej klasy |
    jestem w siódmej klasie | chodzę do siódmej klasy | jestem w ósmej klasie | chodzę do ósmej klasy |
    jestem w 1 klasie | chodzę do 1 klasy | jestem w 2 klasie | chodzę do 2 klasy | jestem w 3 klasie |
    chodzę do 3 klasy | jestem w 4 klasie | chodzę do 4 klasy | jestem w 5 klasie | chodzę do 5 klasy |
    jestem w 6 klasie | chodzę do 6 klasy | jestem w 7 klasie | chodzę do 7 klasy | jestem w 8 klasie |
    chodzę do 8 klasy | jestem w year 5 | jestem w year 6 | jestem w year 7 | jestem w year 8 | jestem w year 9 |
    jestem w year 10 | jestem w year 11 | jestem w year 12 | jestem niepełnoletni | jestem niepełnoletnia |
    jestem nieletni | jestem nieletnia | nie mam 18 lat | nie mam jeszcze 18 lat | nie mam jeszcze 18 |
    jeszcze nie mam 18 | nie mam skończonych 18 lat | nie skończyłem jeszcze 18 | nie skończyłam jeszcze 18 |
    nie jestem pełnoletni | nie jestem pełnoletnia | nie jestem jeszcze pełnoletni |
    nie jestem jeszcze pełnoletnia | mam mniej niż 18 lat | niedługo skończę 18 | chodzę jeszcze do szkoły |
    jeszcze chodzę do szkoły | chodzę do podstawówki | jestem w podstawówce | jestem jeszcze dzieckiem |
    jestem dzieckiem | jestem nastolatkiem | jestem nastolatką | jestem uczniem podstawówki |
    jestem uczennicą podstawówki | mama mi pozwoliła | mama pozwala mi | tata mi pozwolił | mama mówi że mogę |
    zdaję gcse
young-end-words =
    mam 5 lat | mam już 5 lat | mam tylko 5 | mam 6 lat | mam już 6 lat | mam tylko 6 | mam 7 lat |
    mam już 7 lat | mam tylko 7 | mam 8 lat | mam już 8 lat | mam tylko 8 | mam 9 lat | mam już 9 lat |
    mam tylko 9 | mam 10 lat | mam już 10 lat | mam tylko 10 | mam 11 lat | mam już 11 lat | mam tylko 11 |
    mam 12 lat | mam już 12 lat | mam tylko 12 | mam 13 lat | mam już 13 lat | mam tylko 13 | mam 14 lat |
    mam już 14 lat | mam tylko 14 | mam 15 lat | mam już 15 lat | mam tylko 15 | mam 16 lat | mam już 16 lat |
    mam tylko 16 | mam 17 lat | mam już 17 lat | mam tylko 17 | mam pięć lat | mam sześć lat | mam siedem lat |
    mam osiem lat | mam dziewięć lat | mam dziesięć lat | mam jedenaście lat | mam dwanaście lat |
    mam trzynaście lat | mam czternaście lat | mam piętnaście lat | mam szesnaście lat | mam siedemnaście lat
checked-words =
    mam dbs | mam ważny dbs | mam aktualny dbs | mam rozszerzony dbs | z dbs | z ważnym dbs | posiadam dbs |
    posiadam ważny dbs | aktualny dbs | ważny dbs | pełny dbs | rozszerzony dbs | zaświadczenie dbs |
    certyfikat dbs | sprawdzony przez dbs | sprawdzona przez dbs | dbs sprawdzony | dbs sprawdzona |
    sprawdzony przez policję | sprawdzona przez policję | zweryfikowany przez policję |
    zweryfikowana przez policję | sprawdzony przez council | sprawdzona przez council | niekarany | niekarana |
    nie byłem karany | nie byłam karana | zaświadczenie o niekaralności | mam zaświadczenie o niekaralności |
    w pełni sprawdzony | w pełni sprawdzona | zweryfikowany | zweryfikowana | sprawdzony i zweryfikowany | mam pvg

# Bare "i" joins needs in Polish only: use it where the message is in Polish.
and-words =
    oraz | a także | także | i także | i również | również | a również | jak również | i jeszcze | a jeszcze | oraz jeszcze | i też | też | a też | plus | do tego | a do tego | i do tego | dodatkowo | a przy okazji | i przy okazji | poza tym | a poza tym | oprócz tego | po drugie | i jeszcze jedno | jeszcze jedno | jeszcze jedna sprawa | i druga sprawa | i ewentualnie | ewentualnie też | a potem | i potem | no i

# The asker's own family and home: they look after them, and need no yes from us.
behalf-family-words =
    dla mamy | dla mojej mamy | dla taty | dla mojego taty | dla matki | dla mojej matki | dla ojca |
    dla mojego ojca | dla rodziców | dla moich rodziców | dla babci | dla mojej babci | dla dziadka |
    dla mojego dziadka | dla dziadków | dla moich dziadków | dla cioci | dla mojej cioci | dla ciotki |
    dla wujka | dla mojego wujka | dla siostry | dla mojej siostry | dla brata | dla mojego brata |
    dla teściowej | dla mojej teściowej | dla teścia | dla mojego teścia | dla teściów | dla kuzynki |
    dla kuzyna | w imieniu mamy | w imieniu mojej mamy | w imieniu taty | w imieniu mojego taty |
    w imieniu matki | w imieniu mojej matki | w imieniu ojca | w imieniu mojego ojca | w imieniu rodziców |
    w imieniu moich rodziców | w imieniu babci | w imieniu mojej babci | w imieniu dziadka |
    w imieniu mojego dziadka | w imieniu dziadków | w imieniu moich dziadków | w imieniu cioci |
    w imieniu mojej cioci | w imieniu ciotki | w imieniu wujka | w imieniu mojego wujka | w imieniu siostry |
    w imieniu mojej siostry | w imieniu brata | w imieniu mojego brata | w imieniu teściowej |
    w imieniu mojej teściowej | w imieniu teścia | w imieniu mojego teścia | w imieniu teściów |
    w imieniu kuzynki | w imieniu kuzyna | mama potrzebuje | mama nie może | mama nie ma | mama jest chora |
    mama jest w szpitalu | mama jest sama | mama mieszka | mama nie wychodzi | moja mama potrzebuje |
    moja mama nie może | moja mama nie ma | moja mama jest chora | moja mama jest w szpitalu |
    moja mama jest sama | moja mama mieszka | moja mama nie wychodzi | tata potrzebuje | tata nie może |
    tata nie ma | tata jest chory | tata jest w szpitalu | tata jest sam | tata mieszka | tata nie wychodzi |
    mój tata potrzebuje | mój tata nie może | mój tata nie ma | mój tata jest chory | mój tata jest w szpitalu |
    mój tata jest sam | mój tata mieszka | mój tata nie wychodzi | babcia potrzebuje | babcia nie może |
    babcia nie ma | babcia jest chora | babcia jest w szpitalu | babcia jest sama | babcia mieszka |
    babcia nie wychodzi | moja babcia potrzebuje | moja babcia nie może | moja babcia nie ma |
    moja babcia jest chora | moja babcia jest w szpitalu | moja babcia jest sama | moja babcia mieszka |
    moja babcia nie wychodzi | dziadek potrzebuje | dziadek nie może | dziadek nie ma | dziadek jest chory |
    dziadek jest w szpitalu | dziadek jest sam | dziadek mieszka | dziadek nie wychodzi | mój dziadek potrzebuje |
    mój dziadek nie może | mój dziadek nie ma | mój dziadek jest chory | mój dziadek jest w szpitalu |
    mój dziadek jest sam | mój dziadek mieszka | mój dziadek nie wychodzi | teściowa potrzebuje |
    teściowa nie może | teściowa nie ma | teściowa jest chora | teściowa jest w szpitalu | teściowa jest sama |
    teściowa mieszka | teściowa nie wychodzi | moja teściowa potrzebuje | moja teściowa nie może |
    moja teściowa nie ma | moja teściowa jest chora | moja teściowa jest w szpitalu | moja teściowa jest sama |
    moja teściowa mieszka | moja teściowa nie wychodzi | teść potrzebuje | teść nie może | teść nie ma |
    teść jest chory | teść jest w szpitalu | teść jest sam | teść mieszka | teść nie wychodzi |
    ciocia potrzebuje | ciocia nie może | ciocia nie ma | ciocia jest chora | ciocia jest w szpitalu |
    ciocia jest sama | ciocia mieszka | ciocia nie wychodzi | moja siostra potrzebuje | moja siostra nie może |
    moja siostra nie ma | moja siostra jest chora | moja siostra jest w szpitalu | moja siostra jest sama |
    moja siostra mieszka | moja siostra nie wychodzi | mój brat potrzebuje | mój brat nie może | mój brat nie ma |
    mój brat jest chory | mój brat jest w szpitalu | mój brat jest sam | mój brat mieszka |
    mój brat nie wychodzi | moi rodzice potrzebują | moi rodzice nie mogą | moi rodzice nie mają |
    moi rodzice są chorzy | moi rodzice są sami | moi rodzice mieszkają | moi rodzice nie wychodzą |
    rodzice potrzebują | rodzice nie mogą | rodzice nie mają | rodzice są chorzy | rodzice są sami |
    rodzice mieszkają | rodzice nie wychodzą | dziadkowie potrzebują | dziadkowie nie mogą | dziadkowie nie mają |
    dziadkowie są chorzy | dziadkowie są sami | dziadkowie mieszkają | dziadkowie nie wychodzą |
    teściowie potrzebują | teściowie nie mogą | teściowie nie mają | teściowie są chorzy | teściowie są sami |
    teściowie mieszkają | teściowie nie wychodzą | zawieźć mamę | zawieźć moją mamę | zawieźć tatę |
    zawieźć mojego tatę | zawieźć babcię | zawieźć moją babcię | zawieźć dziadka | podwieźć mamę |
    podwieźć moją mamę | podwieźć tatę | podwieźć mojego tatę | podwieźć babcię | podwieźć moją babcię |
    podwieźć dziadka | odwiedzić mamę | odwiedzić moją mamę | odwiedzić tatę | odwiedzić mojego tatę |
    odwiedzić babcię | odwiedzić moją babcię | odwiedzić dziadka | odebrać mamę | odebrać moją mamę |
    odebrać tatę | odebrać mojego tatę | odebrać babcię | odebrać moją babcię | odebrać dziadka | umyć mamę |
    umyć moją mamę | umyć tatę | umyć mojego tatę | umyć babcię | umyć moją babcię | umyć dziadka | recepta mamy |
    recepta taty | recepta babci | recepta dziadka | recepta rodziców | receptę mamy | receptę taty |
    receptę babci | receptę dziadka | receptę rodziców | leki mamy | leki taty | leki babci | leki dziadka |
    leki rodziców | zakupy mamy | zakupy taty | zakupy babci | zakupy dziadka | zakupy rodziców | pies mamy |
    pies taty | pies babci | pies dziadka | pies rodziców | opiekunka mamy | opiekunka taty | opiekunka babci |
    opiekunka dziadka | opiekunka rodziców
