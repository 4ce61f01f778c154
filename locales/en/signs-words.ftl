# New word lists for en/words.ftl. Matched without case, accents and apostrophes.

# Asking for another person, who must agree first. Read it in a need only: an offer "for an elderly
# neighbour" is an ordinary offer. One's own household (husband, wife, kids, dog) is left out.
behalf-words =
    my mates | me mates | young family | my neighbours | old chap | old boy next door |
    for my neighbour | for my neighbor | for my neighbours | for my nieghbour | for my neigbour |
    for my neihgbour | for my elderly neighbour | for my old neighbour | for my disabled neighbour |
    for my poorly neighbour | for my lovely neighbour | for my next door neighbour | for my mate | for my m8 |
    for my pal | for my friend | for my freind | for my friends | for my bestie | for my bezzie |
    for my work mate | for my workmate | for my colleague | for our neighbour | for our neighbor |
    for our neighbours | for our nieghbour | for our neigbour | for our neihgbour | for our elderly neighbour |
    for our old neighbour | for our disabled neighbour | for our poorly neighbour | for our lovely neighbour |
    for our next door neighbour | for our mate | for our m8 | for our pal | for our friend | for our freind |
    for our friends | for our bestie | for our bezzie | for our work mate | for our workmate | for our colleague |
    for me neighbour | for me neighbor | for me neighbours | for me nieghbour | for me neigbour |
    for me neihgbour | for me elderly neighbour | for me old neighbour | for me disabled neighbour |
    for me poorly neighbour | for me lovely neighbour | for me next door neighbour | for me mate | for me m8 |
    for me pal | for me friend | for me freind | for me friends | for me bestie | for me bezzie |
    for me work mate | for me workmate | for me colleague | for an elderly neighbour | for an elderly neighbor |
    for an old neighbour | for an elderly lady | for an elderly man | for an elderly gentleman |
    for an elderly couple | for an old lady | for an old man | for an old couple | for an old boy |
    for the elderly lady | for the elderly man | for the elderly gentleman | for the elderly couple |
    for the old lady | for the old couple | for the old dear | for an old dear | for a lady | for a gentleman |
    for a neighbour who | for a neighbour whos | for a neighbour thats | for a neighbour on | for a neighbour at |
    for a neighbour in | for a neighbour down | for a neighbour of mine | a neighbour of mine |
    neighbour of mine | neighbour and her | neighbour and his | friend of mine | freind of mine | mate of mine |
    m8 of mine | pal of mine | for a friend whos | asking for a friend | asking for a mate |
    asking for a neighbour | asking for someone else | asking for my neighbour | for somebody i know |
    for someone i know | someone i know needs | somebody i know needs | someone i know is | a lady i know |
    a man i know | a family i know | asking on behalf | on behalf of a | on behalf of an | on behalf of the |
    on behalf of my neighbour | on behalf of my friend | on behalf of my mate | on behalf of my mum |
    on behalf of our neighbour | on behalf of someone | on behalf of somebody | on behalf of next door |
    for next door | for next doors | for nextdoor | for her next door | for him next door | for them next door |
    her next door | him next door | next door needs | next door is poorly | next door is ill | next door has no |
    next door hasnt | next door cant | her at number | him at number | her at no | him at no | them at number |
    her over the road | him over the road | her across the road | him across the road | her opposite |
    him opposite | her upstairs | him upstairs | nan at | nan at no | nan at number | nan next door |
    nan opposite | nan over the road | nan across the road | nan down the road | gran next door |
    granny next door | old nan | old dear | old dear next door | auld dear | auld wifie | auld wife next door |
    wee wifie next door | wee wifie upstairs | auld fella next door | auld boy next door | wee wumman next door |
    ma neebor | ma neebour | my neebor | ma neighbour | ma pal needs | ma pals | owd lass next door |
    owd lad next door | owd fella next door | theres an old lady | theres an old man | theres an elderly |
    theres a lady | there is an elderly | there is an old lady | there is an old man | theres a family |
    theres a man on | theres an old couple | theres a young mum | a lady on our | a lady on my | a lady in our |
    a lady in my | a man on our | a man on my | a man in our | a man in my | an old lady on | an old man on |
    a family on our | a family on my | a family in our | a family in my | a young mum on | a single mum on our |
    a couple on our | single mum next door | young mum next door | new mum next door | mum next door |
    student next door | kids next door need | one of my neighbours is | one of my neighbours needs |
    one of my neighbours cant | one of my neighbours has | one of our neighbours is |
    one of our neighbours needs | one of our neighbours cant | one of our neighbours has |
    someone on my street needs | someone on our street needs | someone in our street needs |
    someone in our block needs | somebody on our street needs | she wont ask | he wont ask | they wont ask |
    she would never ask | shed never ask | hed never ask | he would never ask | wont ask for help herself |
    wont ask for help himself | too proud to ask | too proud to say | shes too proud | hes too proud |
    theyre too proud | doesnt like to ask | doesnt want to ask | doesnt like asking | dont like to ask so im |
    too shy to ask so | doesnt know im asking | doesnt know ive asked | dont know im asking |
    without her knowing | without him knowing | without them knowing | she doesnt have a phone |
    he doesnt have a phone | she hasnt got a phone | he hasnt got a phone | she isnt on here | he isnt on here |
    shes not on here | hes not on here | shes not on whatsapp | hes not on whatsapp |
    not on whatsapp so im asking | asked me to ask | asked me to post | asked me to put this | lady next door |
    lady nextdoor | lady opposite | lady across the road | lady over the road | lady across the street |
    lady over the street | lady across the way | lady over the way | lady upstairs | lady downstairs |
    lady above me | lady below me | lady in the flat above | lady in the flat below | lady in the end house |
    lady at number | lady at no | lady two doors down | lady 2 doors down | lady few doors down |
    lady next door but one | lady in our block | lady on our landing | lady down our road | lady up our road |
    man next door | man nextdoor | man opposite | man across the road | man over the road |
    man across the street | man over the street | man across the way | man over the way | man upstairs |
    man downstairs | man above me | man below me | man in the flat above | man in the flat below |
    man in the end house | man at number | man at no | man two doors down | man 2 doors down |
    man few doors down | man next door but one | man in our block | man on our landing | man down our road |
    man up our road | woman next door | woman nextdoor | woman opposite | woman across the road |
    woman over the road | woman across the street | woman over the street | woman across the way |
    woman over the way | woman upstairs | woman downstairs | woman above me | woman below me |
    woman in the flat above | woman in the flat below | woman in the end house | woman at number | woman at no |
    woman two doors down | woman 2 doors down | woman few doors down | woman next door but one |
    woman in our block | woman on our landing | woman down our road | woman up our road | bloke next door |
    bloke nextdoor | bloke opposite | bloke across the road | bloke over the road | bloke across the street |
    bloke over the street | bloke across the way | bloke over the way | bloke upstairs | bloke downstairs |
    bloke above me | bloke below me | bloke in the flat above | bloke in the flat below | bloke in the end house |
    bloke at number | bloke at no | bloke two doors down | bloke 2 doors down | bloke few doors down |
    bloke next door but one | bloke in our block | bloke on our landing | bloke down our road |
    bloke up our road | guy next door | guy nextdoor | guy opposite | guy across the road | guy over the road |
    guy across the street | guy over the street | guy across the way | guy over the way | guy upstairs |
    guy downstairs | guy above me | guy below me | guy in the flat above | guy in the flat below |
    guy in the end house | guy at number | guy at no | guy two doors down | guy 2 doors down |
    guy few doors down | guy next door but one | guy in our block | guy on our landing | guy down our road |
    guy up our road | gentleman next door | gentleman nextdoor | gentleman opposite | gentleman across the road |
    gentleman over the road | gentleman across the street | gentleman over the street | gentleman across the way |
    gentleman over the way | gentleman upstairs | gentleman downstairs | gentleman above me | gentleman below me |
    gentleman in the flat above | gentleman in the flat below | gentleman in the end house | gentleman at number |
    gentleman at no | gentleman two doors down | gentleman 2 doors down | gentleman few doors down |
    gentleman next door but one | gentleman in our block | gentleman on our landing | gentleman down our road |
    gentleman up our road | couple next door | couple nextdoor | couple opposite | couple across the road |
    couple over the road | couple across the street | couple over the street | couple across the way |
    couple over the way | couple upstairs | couple downstairs | couple above me | couple below me |
    couple in the flat above | couple in the flat below | couple in the end house | couple at number |
    couple at no | couple two doors down | couple 2 doors down | couple few doors down |
    couple next door but one | couple in our block | couple on our landing | couple down our road |
    couple up our road | family next door | family nextdoor | family opposite | family across the road |
    family over the road | family across the street | family over the street | family across the way |
    family over the way | family upstairs | family downstairs | family above me | family below me |
    family in the flat above | family in the flat below | family in the end house | family at number |
    family at no | family two doors down | family 2 doors down | family few doors down |
    family next door but one | family in our block | family on our landing | family down our road |
    family up our road | pensioner next door | pensioner nextdoor | pensioner opposite |
    pensioner across the road | pensioner over the road | pensioner across the street |
    pensioner over the street | pensioner across the way | pensioner over the way | pensioner upstairs |
    pensioner downstairs | pensioner above me | pensioner below me | pensioner in the flat above |
    pensioner in the flat below | pensioner in the end house | pensioner at number | pensioner at no |
    pensioner two doors down | pensioner 2 doors down | pensioner few doors down | pensioner next door but one |
    pensioner in our block | pensioner on our landing | pensioner down our road | pensioner up our road |
    fella next door | fella nextdoor | fella opposite | fella across the road | fella over the road |
    fella across the street | fella over the street | fella across the way | fella over the way | fella upstairs |
    fella downstairs | fella above me | fella below me | fella in the flat above | fella in the flat below |
    fella in the end house | fella at number | fella at no | fella two doors down | fella 2 doors down |
    fella few doors down | fella next door but one | fella in our block | fella on our landing |
    fella down our road | fella up our road | neighbour needs a | neighbour needs an | neighbour needs some |
    neighbour needs someone | neighbour needs somebody | neighbour needs help | neighbour needs her |
    neighbour needs his | neighbour needs their | neighbour needs the | neighbour needs shopping |
    neighbour needs food | neighbour needs milk | neighbour needs meds | neighbour needs picking |
    neighbour needs taking | neighbour needs walking | neighbour needs bits | neighbour needs stuff |
    neighbour needs things | neighbour need help | neighbour cant get | neighbour cant manage |
    neighbour cant go | neighbour cant walk | neighbour cant carry | neighbour cant reach | neighbour cant leave |
    neighbour cant drive | neighbour cant use | neighbour cant afford | neighbour cant find |
    neighbour cant do her | neighbour cant do his | neighbour is ill | neighbour is poorly | neighbour is sick |
    neighbour is unwell | neighbour is not well | neighbour isnt well | neighbour isnt very well |
    neighbour is housebound | neighbour is stuck | neighbour is struggling | neighbour is isolating |
    neighbour is in hospital | neighbour is out of | neighbour is running out | neighbour is skint |
    neighbour is lonely | neighbour is just out of hospital | neighbour is too ill | neighbour is too poorly |
    neighbour is too proud | neighbour hasnt got | neighbour hasnt had | neighbour hasnt any | neighbour has no |
    neighbour has run out | neighbour has ran out | neighbour has broken | neighbour has broke |
    neighbour has hurt | neighbour has fallen out with her | neighbour ran out of | neighbour run out of |
    neighbour doesnt have | neighbour doesnt speak | neighbour doesnt get | neighbour would like some |
    neighbour would love some | neighbour wants some | neighbour wants someone | neighbour could do with |
    neighbour asked me to ask | neighbour has asked me to | neighbour wants me to ask | neighbor needs |
    neighbor cant get | neighbor is ill | neighbor is poorly | neighbor hasnt got | neighbor has no |
    nieghbour needs | nieghbour cant get | nieghbour is ill | nieghbour is poorly | nieghbour hasnt got |
    nieghbour has no | neigbour needs | neigbour cant get | neigbour is ill | neigbour is poorly |
    neigbour hasnt got | neigbour has no | my friend needs a | my friend needs an | my friend needs some |
    my friend needs someone | my friend needs help | my friend needs her | my friend needs his |
    my friend needs the | my friend needs picking | my friend needs taking | my friend cant get |
    my friend cant manage | my friend cant leave | my friend cant drive | my friend cant afford |
    my friend is ill | my friend is poorly | my friend is sick | my friend is unwell | my friend is stuck |
    my friend is struggling | my friend is isolating | my friend is in hospital | my friend is skint |
    my friend hasnt got | my friend hasnt had | my friend has no | my friend has run out | my friend has ran out |
    my friend ran out of | my friend run out of | my friend doesnt have | my friend could do with |
    my friend asked me to ask | my mate needs a | my mate needs an | my mate needs some | my mate needs someone |
    my mate needs help | my mate needs her | my mate needs his | my mate needs the | my mate needs picking |
    my mate needs taking | my mate cant get | my mate cant manage | my mate cant leave | my mate cant drive |
    my mate cant afford | my mate is ill | my mate is poorly | my mate is sick | my mate is unwell |
    my mate is stuck | my mate is struggling | my mate is isolating | my mate is in hospital | my mate is skint |
    my mate hasnt got | my mate hasnt had | my mate has no | my mate has run out | my mate has ran out |
    my mate ran out of | my mate run out of | my mate doesnt have | my mate could do with |
    my mate asked me to ask | me mate needs a | me mate needs an | me mate needs some | me mate needs someone |
    me mate needs help | me mate needs her | me mate needs his | me mate needs the | me mate needs picking |
    me mate needs taking | me mate cant get | me mate cant manage | me mate cant leave | me mate cant drive |
    me mate cant afford | me mate is ill | me mate is poorly | me mate is sick | me mate is unwell |
    me mate is stuck | me mate is struggling | me mate is isolating | me mate is in hospital | me mate is skint |
    me mate hasnt got | me mate hasnt had | me mate has no | me mate has run out | me mate has ran out |
    me mate ran out of | me mate run out of | me mate doesnt have | me mate could do with |
    me mate asked me to ask | my m8 needs a | my m8 needs an | my m8 needs some | my m8 needs someone |
    my m8 needs help | my m8 needs her | my m8 needs his | my m8 needs the | my m8 needs picking |
    my m8 needs taking | my m8 cant get | my m8 cant manage | my m8 cant leave | my m8 cant drive |
    my m8 cant afford | my m8 is ill | my m8 is poorly | my m8 is sick | my m8 is unwell | my m8 is stuck |
    my m8 is struggling | my m8 is isolating | my m8 is in hospital | my m8 is skint | my m8 hasnt got |
    my m8 hasnt had | my m8 has no | my m8 has run out | my m8 has ran out | my m8 ran out of | my m8 run out of |
    my m8 doesnt have | my m8 could do with | my m8 asked me to ask | my pal needs a | my pal needs an |
    my pal needs some | my pal needs someone | my pal needs help | my pal needs her | my pal needs his |
    my pal needs the | my pal needs picking | my pal needs taking | my pal cant get | my pal cant manage |
    my pal cant leave | my pal cant drive | my pal cant afford | my pal is ill | my pal is poorly |
    my pal is sick | my pal is unwell | my pal is stuck | my pal is struggling | my pal is isolating |
    my pal is in hospital | my pal is skint | my pal hasnt got | my pal hasnt had | my pal has no |
    my pal has run out | my pal has ran out | my pal ran out of | my pal run out of | my pal doesnt have |
    my pal could do with | my pal asked me to ask | neighbours prescription | neighbours prescriptions |
    neighbours script | neighbours meds | neighbours medication | neighbours tablets | neighbours shopping |
    neighbours groceries | neighbours carer | neighbours pension | neighbours dinner | neighbours wheelchair |
    neighbors prescription | neighbors prescriptions | neighbors script | neighbors meds | neighbors medication |
    neighbors tablets | neighbors shopping | neighbors groceries | neighbors carer | neighbors pension |
    neighbors dinner | neighbors wheelchair | next doors prescription | next doors prescriptions |
    next doors script | next doors meds | next doors medication | next doors tablets | next doors shopping |
    next doors groceries | next doors carer | next doors pension | next doors dinner | next doors wheelchair |
    my friends prescription | my friends prescriptions | my friends script | my friends meds |
    my friends medication | my friends tablets | my friends shopping | my friends groceries | my friends carer |
    my friends pension | my friends dinner | my friends wheelchair | my mates prescription |
    my mates prescriptions | my mates script | my mates meds | my mates medication | my mates tablets |
    my mates shopping | my mates groceries | my mates carer | my mates pension | my mates dinner |
    my mates wheelchair | walk my neighbours | walk our neighbours | walk me neighbours | walk next doors |
    walk my elderly neighbours | walk my friends | walk my mates | feed my neighbours | feed our neighbours |
    feed me neighbours | feed next doors | feed my elderly neighbours | feed my friends | feed my mates |
    do my neighbours | do our neighbours | do me neighbours | do next doors | do my elderly neighbours |
    do my friends | do my mates | get my neighbours | get our neighbours | get me neighbours | get next doors |
    get my elderly neighbours | get my friends | get my mates | collect my neighbours | collect our neighbours |
    collect me neighbours | collect next doors | collect my elderly neighbours | collect my friends |
    collect my mates | fetch my neighbours | fetch our neighbours | fetch me neighbours | fetch next doors |
    fetch my elderly neighbours | fetch my friends | fetch my mates | pick up my neighbours |
    pick up our neighbours | pick up me neighbours | pick up next doors | pick up my elderly neighbours |
    pick up my friends | pick up my mates | put my neighbours | put our neighbours | put me neighbours |
    put next doors | put my elderly neighbours | put my friends | put my mates | take my neighbours |
    take our neighbours | take me neighbours | take next doors | take my elderly neighbours | take my friends |
    take my mates | mow my neighbours | mow our neighbours | mow me neighbours | mow next doors |
    mow my elderly neighbours | mow my friends | mow my mates | look after my neighbours |
    look after our neighbours | look after me neighbours | look after next doors |
    look after my elderly neighbours | look after my friends | look after my mates | check on my neighbours |
    check on our neighbours | check on me neighbours | check on next doors | check on my elderly neighbours |
    check on my friends | check on my mates | look in on my neighbour | check on my neighbour |
    check in on my neighbour | visit my neighbour | visit my elderly neighbour | ring my neighbour |
    take my neighbour to | run my neighbour to | drive my neighbour | give my neighbour a lift |
    get my neighbour | help my neighbour | help my elderly neighbour | help my friend | help my mate |
    help the lady | help the old lady | help the old man | help the man | help an elderly | help an old lady |
    help next door | sit with my neighbour | sit with my friend | take the lady | take the old lady |
    drop food to | my elderly neighbour | our elderly neighbour | my old neighbour | my disabled neighbour |
    our disabled neighbour | my blind neighbour | my 80 year old neighbour | my 85 year old neighbour |
    my 90 year old neighbour | year old neighbour
# A helper hands a job back. "cant make it" alone is a need in "cant make it to the shops": see release-end-words.
release-words =
    cant do it after all | cant do the shopping after all | cant do the shop after all |
    cant do the run after all | cant do tesco after all | cant do the tesco run after all |
    cant do tesco run after all | cant do the asda run after all | cant do asda run after all |
    cant do the aldi run after all | cant do the lidl run after all | cant do the lift after all |
    cant do your shopping after all | cant do her shopping after all | cant do his shopping after all |
    cant do that one after all | cant do this one after all | cant do the job after all |
    cant do that job after all | cant do this job after all | cant do the dog walk after all |
    cant do the dog after all | cant do the walk after all | cant do that after all | cant do this after all |
    cant do todays after all | cant do today after all | cant do tonight after all | cant do tomorrow after all |
    cant do the chemist run after all | cant do the prescription after all | cant help after all |
    cant help out after all | cant go after all | cant come after all | cant walk the dog after all |
    cant get the shopping after all | cant get the prescription after all | cant get your prescription after all |
    cant collect it after all | cant pick it up after all | cant fetch it after all | cant deliver it after all |
    cant drop it off after all | cant give the lift after all | cant drive after all | cant get there after all |
    cant get over after all | cant get round after all | cant be there after all | cant take her after all |
    cant take him after all | cant manage it after all | cannot do it after all | cannot do this after all |
    cannot do that after all | cannot do the shopping after all | cannot do the tesco run after all |
    cannot do your shopping after all | cannot help after all | cannot come after all | cannot go after all |
    cannot get there after all | cannot drive after all | cannot collect it after all |
    cannot walk the dog after all | cannot do this one after all | cannot do that one after all |
    wont be able to do it after all | wont be able to do this after all | wont be able to do that after all |
    wont be able to do the shopping after all | wont be able to do the tesco run after all |
    wont be able to do your shopping after all | wont be able to help after all | wont be able to come after all |
    wont be able to go after all | wont be able to get there after all | wont be able to drive after all |
    wont be able to collect it after all | wont be able to walk the dog after all |
    wont be able to do this one after all | wont be able to do that one after all | not able to do it after all |
    not able to do this after all | not able to do that after all | not able to do the shopping after all |
    not able to do the tesco run after all | not able to do your shopping after all | not able to help after all |
    not able to come after all | not able to go after all | not able to get there after all |
    not able to drive after all | not able to collect it after all | not able to walk the dog after all |
    not able to do this one after all | not able to do that one after all | unable to do it after all |
    unable to do this after all | unable to do that after all | unable to do the shopping after all |
    unable to do the tesco run after all | unable to do your shopping after all | unable to help after all |
    unable to come after all | unable to go after all | unable to get there after all |
    unable to drive after all | unable to collect it after all | unable to walk the dog after all |
    unable to do this one after all | unable to do that one after all | not gonna be able to do it after all |
    not gonna be able to do this after all | not gonna be able to do that after all |
    not gonna be able to do the shopping after all | not gonna be able to do the tesco run after all |
    not gonna be able to do your shopping after all | not gonna be able to help after all |
    not gonna be able to come after all | not gonna be able to go after all |
    not gonna be able to get there after all | not gonna be able to drive after all |
    not gonna be able to collect it after all | not gonna be able to walk the dog after all |
    not gonna be able to do this one after all | not gonna be able to do that one after all | cant do it sorry |
    cant do it today sorry | cant do it im afraid | cant do it afterall | cannot do it sorry |
    cannot do it today sorry | cannot do it im afraid | cannot do it afterall | cant make it now |
    cant make it anymore | cant make it any more | cant make it sorry | cant make it today sorry |
    cant make it im afraid | cant make it afterall | cant make it after all | cant make that one after all |
    cannot make it now | cannot make it anymore | cannot make it any more | cannot make it sorry |
    cannot make it today sorry | cannot make it im afraid | cannot make it afterall | cannot make it after all |
    cannot make that one after all | wont make it now | wont make it anymore | wont make it any more |
    wont make it no more | wont make it sorry | wont make it today sorry | wont make it im afraid |
    wont make it afterall | wont make it after all | wont make that one after all | cant do this one |
    cant do that one | cant do this one anymore | cant do that job | cant do this job | cant do your shopping |
    cant do the tesco run | cant do tesco run | cant do the asda run | cant do the aldi run |
    cant do the lidl run | cant do the shopping run | cant do the shop run | cant do the chemist run |
    wont make it today | wont make it tonight | not going to make it now | not going to make it today |
    afraid i cant make it | afraid i cant help after all | afraid i wont make it | sorry i cant make it |
    sorry cant make it | sorry but i cant make it | sorry but cant make it | so sorry cant make it |
    really sorry cant make it | sorry i cant do this one | sorry cant do that one | sorry i wont make it |
    sorry wont make it | sorry im not going to make it | cant make it tonight sorry |
    cant make it tomorrow sorry | cant make it guys | cant make it folks | cant make it all sorry |
    cant make it im | cant make it ive | cant make it the car | cant make it car | cant make it cars |
    cant make it my car | cant make it got | cant make it kids | cant make it work | cant make it something |
    cant make it can someone | cant make it can anyone | cant make it could someone | cant make it could anyone |
    cant make it as my car | cant make it cos ive | cant make it because ive | cant make it anyone else |
    someone else take it | someone else take this | someone else take that | someone else take over |
    someone else take on | someone else take the job | someone else take mine | somebody else take it |
    somebody else take this | somebody else take over | anyone else take it | anyone else take this |
    anyone else take over | any1 else take it | sum1 else take it | some1 else take it |
    someone else do it instead | someone else do this one | someone else will have to |
    somebody else will have to | someone elses turn | someone else cover | someone else step in |
    anyone else step in | anyone cover for me | someone cover for me | can someone cover for me |
    someone take this off me | someone take it off me | take it off me | take this off me | take me off it |
    take me off this one | take me off that one | take me off that job | take me off this job |
    take my name off it | take my name off this | take my name off that | have to pull out | had to pull out |
    going to have to pull out | gonna have to pull out | pulling out of | im pulling out | i need to back out |
    have to back out | got to back out | backing out of | have to drop out | need to drop out |
    dropping out of this | have to bail | gonna have to bail | got to bail | need to bail | going to bail |
    im bailing | have to bow out | bowing out of this | give this one back | give it back to the group |
    hand this one back | handing this one back | put it back on the list | put it back up |
    put it back out there | put this back on the list | pop it back on the list | back on the list please |
    release it | release it please | releasing it | release this one | up for grabs again |
    let someone else have it | let someone else do it | let someone else take | something came up |
    somethings came up | somethings come up | something has come up | something come up | summat came up |
    summats come up | summat has come up | summats cropped up | something cropped up | something has cropped up |
    sumthing came up | sumat came up | summit came up | called into work | been called into work |
    got called into work | got called in to work | called in to work so | i have to let you down |
    have to let you down | sorry to let you down | sorry to let her down | sorry to let him down |
    hate to let you down | let you all down | gonna let you down | said id do it but | said i would do it but |
    said id help but | said i could but | said id go but | know i said id | i know i said i would |
    i know i said i could | i did say id | no longer free to | im not free anymore | im not free any more |
    not free after all | im busy after all | im working after all | im away after all | cannae dae it |
    cannae dae it efter aw | cannae make it the day | carnt make it sorry | canny make it sorry |
    not on after all | wont happen now sorry | cant commit to it | cant commit anymore | cant commit any more |
    too much on cant do it | bit off more than i can chew | have to cancel on you | have to cancel on her |
    have to cancel on him | got to cancel on | need to cancel my offer to do | can no longer do it for |
    can no longer do that one | can no longer do this one | can no longer do the run |
    can no longer do the tesco run | can no longer do your | can someone else do it | can anyone else do it |
    could someone else do it | could anyone else do it | can somebody else do it | can some1 else do it |
    maybe someone else can do it | hopefully someone else can | hope someone else can |
    afraid i cant do it after all | afraid i cant do it today | afraid i cant do it now |
    sorry i cant do it after all | sorry i cant do it now | sorry cant do it now |
    sorry i cant do it today sorry | wont be able to make it now | wont be able to make it sorry |
    wont be able to make it after all | wont be able to make it today sorry | wont be able to do it now |
    wont be able to do that one | wont be able to do this one | wont be able to do the tesco run |
    wont be able to do your | handing it back to the group | handing it back to | need to hand this back |
    got to hand this back | have to hand this back | need to give this one back | cant do it can someone else |
    cant do it can anyone else | cant do it could someone else | cant do it someone else |
    cant go can someone else | cant do it today can someone else | have to say no after all | have to say no now |
    got to say no after all | not after all sorry | cant after all | cannot after all | can't do after all |
    not gonna be able to do that one | im gonna have to drop this | im going to have to drop this |
    have to drop this one | need to drop this one

# Count only where the text ends right after them.
release-end-words =
    cant make it | cannot make it | i cant make it x | cant make it x | cant make it xx | cant make it lol |
    carnt make it | cannae make it | canny make it | wont make it | wont be able to make it |
    not able to make it | unable to make it | sorry cant do it | sorry i cant do it | sorry cant do it x |
    sorry cannot do it | not gonna make it | not going to make it | cant make it today | cant make it tonight |
    cant make it tomorrow | cant make it this week | cant make it this time | cant do today | cant do tomorrow |
    cant do tonight | count me out | pulling out | backing out | dropping out | someone else | somebody else

# The asker says it is no longer needed.
sorted-words =
    all sorted | all sorted now | all sorted thanks | all sorted thank you | all sorted ta | all sorted cheers |
    all sortid | all sorteed | al sorted | allsorted | sorted now | sorted now thanks | sorted thanks |
    sorted thank you | sorted ta | sorted cheers | sorted thx | sorted ty | its sorted | its been sorted |
    its all sorted | thats all sorted | been sorted now | ive got it sorted | got that sorted now |
    im all sorted | were all sorted | now sorted | sorted it now | sorted it myself | sorted it out myself |
    managed to sort it | ive sorted it | weve sorted it | sorted myself out | sorted already | already sorted |
    srted now | sawted | sortit noo | its sortit | aw sortit | no longer need | no longer needed |
    no longer needs | no longer require | no longer required | nolonger need | nolonger needed | not needed now |
    not needed anymore | not needed any more | not needed after all | isnt needed now | isnt needed anymore |
    isnt needed any more | no need now | no need anymore | no need any more | no need for it now |
    no help needed now | help not needed | help no longer | dont need it | dont need it now |
    dont need it anymore | dont need it any more | dont need it no more | dont need one now |
    dont need one anymore | dont need them now | dont need them anymore | dont need that now |
    dont need that anymore | dont need this now | dont need this anymore | dont need help now |
    dont need help anymore | dont need help any more | dont need the help now | dont need any help now |
    dont need any more help | dont need a lift now | dont need a lift anymore | dont need the lift now |
    dont need the lift anymore | dont need shopping now | dont need the shopping now | dont need anyone now |
    dont need anybody now | dont need anything now | dont need anything anymore | dont need nowt now |
    dinnae need it noo | dinna need it noo | dont want it now | dont want it anymore | doesnt need it now |
    doesnt need it anymore | doesnt need one now | wont need it now | wont need it after all |
    wont be needing it | wont be needing that | wont need anyone now | dont worry about it now |
    dont worry its sorted | dont worry its done | dont worry ive got | never mind its | nevermind its |
    never mind sorted | never mind ive | nevermind ive | nvm sorted | nvm its | nvm ive | nvm got |
    ignore my last | ignore my message | ignore that its | ignore that ive | ignore me ive | ignore my request |
    disregard my last | disregard my message | scrub that | scratch that | got it now thanks | got it now |
    got it now ta | got it now cheers | ive got it now | weve got it now | got one now | got one now thanks |
    ive got one now | weve got one now | got one thanks | got some now | got some thanks | ive got some now |
    got them now | got them thanks | got someone now | got somebody now | ive got someone now |
    got someone thanks | got someone coming | got someone to do it | got a lift now | got a lift thanks |
    ive got a lift now | got my shopping now | got my prescription now | got my meds now | ive got help now |
    got enough help now | got enough now | got enough people now | enough helpers now | found it now |
    found him safe | found her safe | found someone now | found one now | found one thanks | found a lift |
    hes been found | shes been found | has turned up now | carer has turned up now | carer has come now |
    its turned up | back on now | its working now | its working again | working again now | its fixed now |
    its been fixed | someone did it already | someone has done it | someones done it | someone already did it |
    someone has done it already | someone has helped | someones helped | someone helped already | someone got it |
    someone has got it for me | someones got it for me | someone got it for me | someones got me some |
    someone has brought | someones brought | someone dropped it off | someone has dropped |
    someone popped round with | somebody has done it | somebodys done it | neighbour has done it |
    neighbours done it | neighbour got it for me | neighbour has helped | son has done it | daughter has done it |
    my sons done it | my daughters done it | managed to get a lift | managed to get it myself |
    ended up going myself | cancel that | cancel it | cancel it please | cancel my request | cancel my ask |
    cancel my need | cancel this | cancel please | please cancel | pls cancel | plz cancel | can you cancel |
    can u cancel | cancel the request | cancel the shopping request | cancel the lift | cancel the last |
    cancel mine | cancell that | cansel that | call it off | calling off the search | stand down |
    take my request down | take my post down | take mine off | take it off the list | take me off the list |
    take this off the list | close it please | close my request | close this please | close mine | you can close |
    withdraw my request | withdraw it | withdraw that | forget it now | forget about it now | forget my last |
    changed my mind | ive changed my mind | weve changed our minds | not to worry now | no worries now |
    panic over | false alarm | crisis averted | thanks but im ok now | thanks but im fine now | im ok now thanks |
    im fine now thanks | were ok now | were fine now thanks | all good now | all good now thanks |
    its all good now | all ok now | all done thanks everyone | had loads of offers | had plenty of offers |
    had so many offers | thats sorted now | thats sorted thanks | thats sorted ta | thats it sorted |
    thats us sorted | thats me sorted | thats mum sorted | thats dad sorted | shopping sorted now |
    lift sorted now | prescription sorted now | im sorted now | im sorted thanks | im sorted ta |
    im sorted cheers | i am sorted now | i am sorted thanks | were sorted now | were sorted thanks |
    were sorted ta | were sorted cheers | we are sorted now | we are sorted thanks | shes sorted now |
    hes sorted now | shes sorted thanks | hes sorted thanks | mums sorted now | mum is sorted now |
    dads sorted now | dad is sorted now | theyre sorted now | got it sorted now | got it sorted thanks |
    got sorted thanks | got sorted now | has been sorted now | been sorted thanks | its sorted out now |
    all sorted out now | all sorted out thanks | boilers fixed now | boiler is fixed now | boiler fixed now |
    heating is back on now | heatings back on now | heating back on now | leccys back on now |
    powers back on now | power is back on now | found someone thanks | found somebody thanks | found one ta |
    found it thanks | managed to get some now | managed to get some thanks | managed to get one now |
    managed to get one thanks | managed to get it now | managed to sort it myself | in the end so no longer |
    in the end so dont need | i dont need it now | someone has already done it | someone has already got it |
    someone has already helped | someone has already been | someones already done it | someones already got it |
    someones already helped | someones already been

# Count only where they are the whole text, but for a ref, a greeting and a thank you.
sorted-whole-words =
    sorted | sorted x | sorted xx | sorted mate | sortid | sorted all | cancel | cancelled | cancel x | close |
    closed | close it | withdraw | no need | not needed | got it | got it x | got one | nvm | nevermind |
    never mind | forget it | ignore | ignore that | ignore me | done | done now | fixed | found | found him |
    found her | all good | all ok | im ok now | im fine now | were ok now

# A helper says it is done. Only from the one who holds the job: "get the garden done" is a need, so "done" alone is below.
done-words =
    all done | all done now | all done x | jobs a good un | job complete | job completed | its done now |
    its all done | thats done | thats it done | thats all done | thats that done | thats me done |
    thats the job done | thats her done | thats him done | thats them done | that one is done | that ones done |
    this one is done | this ones done | done and dusted | done n dusted | done and delivered | done it now |
    done that one | just done it | just done that | just done her | just done his | just done your | ive done it |
    ive done that | ive done her | ive done his | ive done your | weve done it | did it this morning |
    did it earlier | did it yesterday | did the tesco run | done your shopping | run is done | walkies done |
    dog has been walked | just walked him | bins are out | cat has been fed | lawn is mowed | grass is cut |
    done n all that | dropped it off | dropped it round | dropped it at his | dropped the shopping |
    dropped her shopping | dropped his shopping | dropped her home | dropped him home | dropped it on the step |
    ive dropped it | ive dropped the | droped it off | popped it round | popped it through |
    popped it through the door | popped it in the porch | left it on the step | left it on the doorstep |
    left it in the porch | left them on the step | handed it over | handed it to her | handed it to him |
    delivered it | delivered it all | delivered safely | its delivered | all delivered | just delivered |
    ive delivered | weve delivered | delivery done | got it to her | got it to him | got her there |
    got him there | got her home safe | got him home safe | got them there | took it round | took it to her |
    took it to him | taken it round | brought it round | been and done it | been and gone and done it |
    been to the chemist for | collected it and | picked it up and dropped | shes got her shopping |
    hes got his shopping | she has it now | he has it now | she has her shopping | mission accomplished |
    mission complete | sorted that for her | sorted that for him | sorted it for her | sorted it for him |
    thats her sorted | thats him sorted | all done and dusted | finished the job | all finished | task done |
    task complete | task completed | complete now | dun it | dun and dusted | done deal | mark it done |
    mark it as done | mark as done | mark that as done | mark this done | tick it off | tick that off |
    can tick that off | you can tick | that wis nae bother aw done | done it for ye | aw done noo | aw done |
    dropped them off at | dropped them off this | that job is done | the job is done | this job is done |
    job done thanks | job done all | job done mate | job done she | job done he | job done they | job done x |
    job done ref | job done 👍 | jobs done thanks | ive done the tesco run | ive done the shopping |
    ive done the run | ive done the lift | ive done the bins | ive done the walk | ive done the dog walk |
    ive done the shop | weve done the shopping | just did the shopping for | just did the tesco run |
    did the tesco run for | did your shopping this | ive walked the dog | just walked the dog | ive fed the cat |
    just fed the cat | shes got it now | hes got it now | theyve got it now | ive collected and |
    just collected and dropped | just picked up and dropped | ive picked it up and | ive dropped her |
    ive dropped him | ive dropped them | ive dropped your | just dropped it | just dropped the |
    just dropped her | just dropped them | dropped it off for | dropped off this morning for | ive delivered it |
    ive delivered the | delivered it this | delivered to her | delivered to him | delivered to them |
    delivered to the door safely | been to tesco for her | been to tesco for him | been to the shop for |
    its done thanks | its done and | its done 👍 | its done x | ive handed it over | left it with her |
    left it with him | left it with next door

# Count only where they are the whole text, but for a ref, a greeting and a thank you.
done-whole-words =
    job done | jobs done | its done | done it | done that | did it | delivered | all delivered | been delivered |
    its been delivered | delivered and done | dropped off | dropped off now | dropped off safely | shopping done |
    tesco run done | aldi run done | asda run done | lidl run done | shop run done | chemist run done |
    prescription done | lift done | walk done | dog walked | cat fed | bins done | bins out | shopping delivered |
    shopping dropped off | prescription delivered | prescription collected | prescription dropped off |
    shes got it | hes got it | theyve got it | handed over | collected and delivered | picked up and dropped off |
    dropped them off | finished it | ive finished | delivard | deliverd | done | done x | done xx | done mate |
    done it x | done now | done thanks | done ta | done all | dun | doen | don | dome | donee | completed |
    complete | finished | finnished | delivered x | dropped | all sorted | sorted | yes done | yep done |
    yeah done | done yes | aye done | done aye | tis done | consider it done | its done x | just done |
    done just now | done this morning | done today | done yesterday | done last night | done earlier |
    done already

# Short answers: count only where they are the whole text.
yes-words =
    yes | yes please | yes pls | yes plz | yes ta | yes thanks | yes thank you | yes that is right |
    yes thats right | yes it is | yes i am | yes i can | yes i do | yes i did | yes i have | yes she does |
    yes he does | yes she has | yes he has | yes they do | yes she agrees | yes he agrees | yes she knows |
    yes he knows | yes of course | yes ok | yes x | yes yes | yess | yesss | yessir | yes sir | ye | yea | yeah |
    yeah please | yeah ok | yeah sure | yeah thats right | yeah it is | yeah i can | yeah she does |
    yeah he does | yeah go on | yeah x | yeh | yh | yhh | yhs | yah | yeahh | yeye | yeeh | yep | yepp | yup |
    yupp | yip | y | ok | okay | oke | okey | okie | oki | okies | oky | ok then | ok thanks | ok ta | ok cheers |
    ok x | okey dokey | okie dokie | k | kk | aye | ay | aye ok | aye please | aye go on | aye that is right |
    och aye | aye aye | sure | sure thing | sure is | for sure | surely | course | of course | ofc |
    course i can | deffo | defo | def | definitely | defiantly | definately | absolutely | certainly | indeed |
    correct | right | thats right | thats correct | thats it | thats me | thats fine | thats ok | thats grand |
    right you are | righto | rightio | true | fine | fine by me | its fine | fine thanks | grand | sound |
    sound as | mint | ace | perfect | great | lovely | champion | canny | cool | cushty | go on | go on then |
    go ahead | goan then | please do | please | pls | plz | yes pls x | do it | do that | post it | send it |
    send it please | put it up | carry on | happy with that | im happy with that | all good | no problem |
    no probs | no prob | np | nae bother | nae bother at aw | nay bother | no bother | will do | i will | i can |
    i do | i am | i have | i did | i agree | agreed | agree | she does | he does | they do | she agrees |
    he agrees | she agreed | he agreed | she is happy | hes happy | shes happy | she said yes | he said yes |
    they said yes | mum said yes | shes ok with it | hes ok with it | she knows | he knows | affirmative | roger |
    yarp | haan | ha ji | han ji | ji
no-words =
    no | no thanks | no thank you | no thankyou | no thx | no ta | no ty | no cheers | no sorry | sorry no |
    no not really | no not yet | no its not | no it isnt | no it is not | no thats wrong | no thats not right |
    no i cant | no i cannot | no i dont | no i didnt | no i havent | no im not | no she doesnt | no he doesnt |
    no she hasnt | no he hasnt | no she didnt | no he didnt | no nobody came | no no one came | no one came |
    nobody came | nobody has been | no one has been | no dont | no need | no way | no chance | no x | no no |
    nooo | noo | noooo | nope | nopes | nop | nowp | nah | nahh | nah mate | nah thanks | nah ta |
    nah youre alright | nah your alright | naw | naw ta | nae | nay | na | nar | n | nae thanks | nae chance |
    no fear | not really | not me | not now | not now thanks | not yet | not today | not today thanks |
    not this time | not tonight | not at the moment | not atm | not right now | not for me | not interested |
    not happy | dont think so | i dont think so | i dont | dont | do not | dont do it | dont post it |
    dont send it | please dont | i cant | cant | cannot | cant sorry | sorry cant | i wont | wont | wouldnt |
    i wouldnt | i didnt | didnt | it didnt | it isnt | it is not | isnt | havent | i havent | hasnt | it hasnt |
    still waiting | still not | still nothing | nothing yet | no sign | never | never came | never happened |
    never arrived | not done | not delivered | not come | wrong | thats wrong | incorrect | false | negative |
    disagree | i disagree | she doesnt | he doesnt | they dont | she said no | he said no | they said no |
    shes said no | hes said no | she doesnt want | he doesnt want | doesnt want to | rather not | id rather not |
    rather you didnt | pass | ill pass | skip | leave it | leave it thanks | dont bother | im ok thanks |
    im alright thanks | youre alright | ur alright | youre ok thanks | im good thanks | im fine thanks | nahi |
    nahin

# Days and times in offers. Look for days and for parts of the day apart: "mon morning" is both. The short words
# sat and sun are in phrases only ("sat with her", "in the sun").
day-monday =
    monday | mondays | mondy | munday | mundays | mon | mons | monday* | mondee
day-tuesday =
    tuesday | tuesdays | teusday | tusday | tuseday | tueday | tuesdee | chewsday | tue | tues | tuesday*
day-wednesday =
    wednesday | wednesdays | wensday | wensdays | wednsday | wendsday | wendesday | wedensday | wedsday |
    weddensday | wed | weds | wednes | wednesday*
day-thursday =
    thursday | thursdays | thurday | thurdsay | thrusday | thirsday | thusday | fursday | thursdee | thu | thur |
    thurs | thursday*
day-friday =
    friday | fridays | firday | fryday | frida | fridee | friady | fri | fris | friday*
day-saturday =
    saturday | saturdays | saterday | saterdays | satday | satdays | saturdy | satuday | saturdee | sats |
    saturday* | on sat | do sat | every sat | each sat | this sat | next sat | most sat | any sat | free sat |
    sat am | sat pm | sat morning | sat mornings | sat morn | sat afternoon | sat afternoons | sat aft |
    sat evening | sat evenings | sat eve | sat night | sat nights | sat lunchtime | sat only | sat 8am | sat 9am |
    sat 10am | sat 11am | sat 12pm | sat 1pm | sat 2pm | sat 3pm | sat 4pm | sat 5pm | sat 6pm | fri and sat |
    by sat | until sat | till sat | til sat
day-sunday =
    sunday | sundays | sundy | sunady | sundee | suns only | sunday* | on sun | every sun | next sun | free sun |
    sun am | sun pm | sun morning | sun mornings | sun morn | sun afternoon | sun afternoons | sun aft |
    sun evening | sun evenings | sun eve | sun night | sun nights | sun lunchtime | sun 8am | sun 9am | sun 10am |
    sun 11am | sun 12pm | sun 1pm | sun 2pm | sun 3pm | sun 4pm | sun 5pm | sun 6pm | fri and sun
day-weekday =
    weekday | weekdays | weekday* | week day | week days | weekdys | wkday* | wk days | mon to fri |
    mon till fri | mon til fri | mon through fri | mon fri | mon thru fri | monday to friday |
    mondays to fridays | monday till friday | monday til friday | monday through friday | monday friday | m to f |
    m f 9 to 5 | during the week | in the week | through the week | thru the week | midweek | mid week |
    any weekday | most weekdays | every weekday | working days | work days | school days | on school days |
    in term time | term time | not weekends | no weekends | not at weekends | cant do weekends | except weekends |
    apart from weekends
day-weekend =
    weekend | weekends | weekend* | week end | week ends | wkend | wkends | wknd | wknds | w end | w ends | wend |
    wends | weeknd | weeknds | weekened | weekeds | wekend | sat and sun | sat n sun | sat or sun | sat sun |
    saturday and sunday | saturday or sunday | saturdays and sundays | saturdays or sundays | saturday sunday |
    sats and suns | not weekdays | not in the week | cant do weekdays
day-daily =
    every day | everyday | evry day | evryday | each day | any day | anyday | eny day | any days |
    any day of the week | any day at all | any old day | whatever day | whichever day | daily | all week |
    all days | all the week | most days | seven days | 7 days | 7 days a week | seven days a week | 24 7 |
    day in day out | days dont matter | doesnt matter what day | not fussy what day | not bothered what day |
    day or night | every single day | every day of the week | ony day | iviry day | ilka day | a' week |
    free all week
part-morning =
    mornings | mornins | in the morning | in the mornings | in the mornin | in the am | of a morning |
    on a morning | ofa morning | every morning | each morning | any morning | most mornings | some mornings |
    free morning | one morning | early morning | early mornings | late morning | late mornings | mid morning |
    midmorning | this morning | this mornin | tomorrow morning | tomoz morning | tmrw morning | by morning |
    morning only | morning or | or morning | morning time | morning times | morning slot | morning school run |
    morning run | morning walk | morning walks | morning lifts | morning shift | morns | am only | am or pm |
    ams | first thing | before lunch | before noon | before midday | before dinner time | before 10am |
    before 11am | before 12 | until midday | until noon | till noon | till 12 | til 12 | up to lunchtime |
    breakfast time | breakfast times | before work | early doors | early on | 8 till 12 | 9 till 12 | 9 to 12 |
    9 til 12 | 9am to 12 | 9am till 12 | 10 to 12 | 10 till 12 | after the school run | after school drop off |
    after drop off | the forenoon | forenoon | forenoons | in the mornin like | mon morning | mon mornings |
    mon morn | mon morns | mon am | monday morning | monday mornings | monday morn | monday morns | monday am |
    mondays morning | mondays mornings | mondays morn | mondays morns | mondays am | tue morning | tue mornings |
    tue morn | tue morns | tue am | tues morning | tues mornings | tues morn | tues morns | tues am |
    tuesday morning | tuesday mornings | tuesday morn | tuesday morns | tuesday am | tuesdays morning |
    tuesdays mornings | tuesdays morn | tuesdays morns | tuesdays am | wed morning | wed mornings | wed morn |
    wed morns | wed am | weds morning | weds mornings | weds morn | weds morns | weds am | wednesday morning |
    wednesday mornings | wednesday morn | wednesday morns | wednesday am | wednesdays morning |
    wednesdays mornings | wednesdays morn | wednesdays morns | wednesdays am | thu morning | thu mornings |
    thu morn | thu morns | thu am | thur morning | thur mornings | thur morn | thur morns | thur am |
    thurs morning | thurs mornings | thurs morn | thurs morns | thurs am | thursday morning | thursday mornings |
    thursday morn | thursday morns | thursday am | thursdays morning | thursdays mornings | thursdays morn |
    thursdays morns | thursdays am | fri morning | fri mornings | fri morn | fri morns | fri am | friday morning |
    friday mornings | friday morn | friday morns | friday am | fridays morning | fridays mornings | fridays morn |
    fridays morns | fridays am | sat morning | sat mornings | sat morn | sat morns | sat am | saturday morning |
    saturday mornings | saturday morn | saturday morns | saturday am | saturdays morning | saturdays mornings |
    saturdays morn | saturdays morns | saturdays am | sun morning | sun mornings | sun morn | sun morns | sun am |
    sunday morning | sunday mornings | sunday morn | sunday morns | sunday am | sundays morning |
    sundays mornings | sundays morn | sundays morns | sundays am | weekday morning | weekday mornings |
    weekday morn | weekday morns | weekday am | weekdays morning | weekdays mornings | weekdays morn |
    weekdays morns | weekdays am | weekend morning | weekend mornings | weekend morn | weekend morns |
    weekend am | weekends morning | weekends mornings | weekends morn | weekends morns | weekends am |
    wkend morning | wkend mornings | wkend morn | wkend morns | wkend am
part-afternoon =
    afternoons | in the afternoon | in the afternoons | of an afternoon | on an afternoon | every afternoon |
    each afternoon | any afternoon | most afternoons | free afternoon | one afternoon | early afternoon |
    early afternoons | late afternoon | late afternoons | mid afternoon | this afternoon | this aft |
    tomorrow afternoon | tmrw afternoon | afternoon only | afternoon or | or afternoon | afternoon slot |
    afternoon walk | afternoon walks | afternoon run | afternoon lifts | afternoon time | aft only | afts |
    aftie | afties | arvo | arvos | afternon | afternons | aftrnoon | aftenoon | afternoonish | pms | in the pm |
    pm only | lunchtime | lunchtimes | lunch time | lunch times | lunch hour | lunch break | after lunch |
    after midday | after noon | after 12 | after 1pm | after 2pm | after 3pm | from 12 | from 1pm | from 2pm |
    from midday | from noon | 12 till 5 | 12 to 5 | 1 till 5 | 1 to 5 | 12 to 4 | 1 to 4 | 2 till 5 | 2 to 5 |
    after school | after the school pick up | after school pick up | school pick up time | before tea |
    before teatime | the efternuin | efternoon | mon afternoon | mon afternoons | mon aft | mon afts | mon pm |
    mon lunchtime | mon lunchtimes | monday afternoon | monday afternoons | monday aft | monday afts | monday pm |
    monday lunchtime | monday lunchtimes | mondays afternoon | mondays afternoons | mondays aft | mondays afts |
    mondays pm | mondays lunchtime | mondays lunchtimes | tue afternoon | tue afternoons | tue aft | tue afts |
    tue pm | tue lunchtime | tue lunchtimes | tues afternoon | tues afternoons | tues aft | tues afts | tues pm |
    tues lunchtime | tues lunchtimes | tuesday afternoon | tuesday afternoons | tuesday aft | tuesday afts |
    tuesday pm | tuesday lunchtime | tuesday lunchtimes | tuesdays afternoon | tuesdays afternoons |
    tuesdays aft | tuesdays afts | tuesdays pm | tuesdays lunchtime | tuesdays lunchtimes | wed afternoon |
    wed afternoons | wed aft | wed afts | wed pm | wed lunchtime | wed lunchtimes | weds afternoon |
    weds afternoons | weds aft | weds afts | weds pm | weds lunchtime | weds lunchtimes | wednesday afternoon |
    wednesday afternoons | wednesday aft | wednesday afts | wednesday pm | wednesday lunchtime |
    wednesday lunchtimes | wednesdays afternoon | wednesdays afternoons | wednesdays aft | wednesdays afts |
    wednesdays pm | wednesdays lunchtime | wednesdays lunchtimes | thu afternoon | thu afternoons | thu aft |
    thu afts | thu pm | thu lunchtime | thu lunchtimes | thur afternoon | thur afternoons | thur aft | thur afts |
    thur pm | thur lunchtime | thur lunchtimes | thurs afternoon | thurs afternoons | thurs aft | thurs afts |
    thurs pm | thurs lunchtime | thurs lunchtimes | thursday afternoon | thursday afternoons | thursday aft |
    thursday afts | thursday pm | thursday lunchtime | thursday lunchtimes | thursdays afternoon |
    thursdays afternoons | thursdays aft | thursdays afts | thursdays pm | thursdays lunchtime |
    thursdays lunchtimes | fri afternoon | fri afternoons | fri aft | fri afts | fri pm | fri lunchtime |
    fri lunchtimes | friday afternoon | friday afternoons | friday aft | friday afts | friday pm |
    friday lunchtime | friday lunchtimes | fridays afternoon | fridays afternoons | fridays aft | fridays afts |
    fridays pm | fridays lunchtime | fridays lunchtimes | sat afternoon | sat afternoons | sat aft | sat afts |
    sat pm | sat lunchtime | sat lunchtimes | saturday afternoon | saturday afternoons | saturday aft |
    saturday afts | saturday pm | saturday lunchtime | saturday lunchtimes | saturdays afternoon |
    saturdays afternoons | saturdays aft | saturdays afts | saturdays pm | saturdays lunchtime |
    saturdays lunchtimes | sun afternoon | sun afternoons | sun aft | sun afts | sun pm | sun lunchtime |
    sun lunchtimes | sunday afternoon | sunday afternoons | sunday aft | sunday afts | sunday pm |
    sunday lunchtime | sunday lunchtimes | sundays afternoon | sundays afternoons | sundays aft | sundays afts |
    sundays pm | sundays lunchtime | sundays lunchtimes | weekday afternoon | weekday afternoons | weekday aft |
    weekday afts | weekday pm | weekday lunchtime | weekday lunchtimes | weekdays afternoon |
    weekdays afternoons | weekdays aft | weekdays afts | weekdays pm | weekdays lunchtime | weekdays lunchtimes |
    weekend afternoon | weekend afternoons | weekend aft | weekend afts | weekend pm | weekend lunchtime |
    weekend lunchtimes | weekends afternoon | weekends afternoons | weekends aft | weekends afts | weekends pm |
    weekends lunchtime | weekends lunchtimes | wkend afternoon | wkend afternoons | wkend aft | wkend afts |
    wkend pm | wkend lunchtime | wkend lunchtimes
part-evening =
    evenings | evenins | evnings | eves | in the evening | in the evenings | in the eve | of an evening |
    on an evening | every evening | each evening | any evening | most evenings | some evenings | free evening |
    one evening | early evening | early evenings | late evening | late evenings | this evening | this eve |
    tomorrow evening | tomorrow night | tmrw night | tonight | tonite | evening only | evening or | or evening |
    or evenings | evening slot | evening walk | evening walks | evening run | evening lifts | evening time |
    evening times | at night | at nights | nights | nites | night time | nighttime | most nights | any night |
    every night | nights only | late at night | late on | late night | after work | after i finish work |
    when i finish work | when i get home from work | home from work | once im home from work | after tea |
    after teatime | after tea time | teatime | teatimes | tea time | tea times | after dinner |
    after the kids are in bed | when the kids are in bed | after bedtime | after 4pm | after 5 | after 5pm |
    after 530 | after 6 | after 6pm | after 7 | after 7pm | after 8pm | from 5pm | from 6pm | from 7pm |
    5 till 8 | 5 to 8 | 6 till 8 | 6 to 8 | 6 till 9 | 6 to 9 | 7 till 9 | 5pm onwards | 6pm onwards |
    7pm onwards | the nicht | at nicht | of a night | ov a neet | mon evening | mon evenings | mon eve |
    mon eves | mon night | mon nights | mon nite | mon teatime | monday evening | monday evenings | monday eve |
    monday eves | monday night | monday nights | monday nite | monday teatime | mondays evening |
    mondays evenings | mondays eve | mondays eves | mondays night | mondays nights | mondays nite |
    mondays teatime | tue evening | tue evenings | tue eve | tue eves | tue night | tue nights | tue nite |
    tue teatime | tues evening | tues evenings | tues eve | tues eves | tues night | tues nights | tues nite |
    tues teatime | tuesday evening | tuesday evenings | tuesday eve | tuesday eves | tuesday night |
    tuesday nights | tuesday nite | tuesday teatime | tuesdays evening | tuesdays evenings | tuesdays eve |
    tuesdays eves | tuesdays night | tuesdays nights | tuesdays nite | tuesdays teatime | wed evening |
    wed evenings | wed eve | wed eves | wed night | wed nights | wed nite | wed teatime | weds evening |
    weds evenings | weds eve | weds eves | weds night | weds nights | weds nite | weds teatime |
    wednesday evening | wednesday evenings | wednesday eve | wednesday eves | wednesday night | wednesday nights |
    wednesday nite | wednesday teatime | wednesdays evening | wednesdays evenings | wednesdays eve |
    wednesdays eves | wednesdays night | wednesdays nights | wednesdays nite | wednesdays teatime | thu evening |
    thu evenings | thu eve | thu eves | thu night | thu nights | thu nite | thu teatime | thur evening |
    thur evenings | thur eve | thur eves | thur night | thur nights | thur nite | thur teatime | thurs evening |
    thurs evenings | thurs eve | thurs eves | thurs night | thurs nights | thurs nite | thurs teatime |
    thursday evening | thursday evenings | thursday eve | thursday eves | thursday night | thursday nights |
    thursday nite | thursday teatime | thursdays evening | thursdays evenings | thursdays eve | thursdays eves |
    thursdays night | thursdays nights | thursdays nite | thursdays teatime | fri evening | fri evenings |
    fri eve | fri eves | fri night | fri nights | fri nite | fri teatime | friday evening | friday evenings |
    friday eve | friday eves | friday night | friday nights | friday nite | friday teatime | fridays evening |
    fridays evenings | fridays eve | fridays eves | fridays night | fridays nights | fridays nite |
    fridays teatime | sat evening | sat evenings | sat eve | sat eves | sat night | sat nights | sat nite |
    sat teatime | saturday evening | saturday evenings | saturday eve | saturday eves | saturday night |
    saturday nights | saturday nite | saturday teatime | saturdays evening | saturdays evenings | saturdays eve |
    saturdays eves | saturdays night | saturdays nights | saturdays nite | saturdays teatime | sun evening |
    sun evenings | sun eve | sun eves | sun night | sun nights | sun nite | sun teatime | sunday evening |
    sunday evenings | sunday eve | sunday eves | sunday night | sunday nights | sunday nite | sunday teatime |
    sundays evening | sundays evenings | sundays eve | sundays eves | sundays night | sundays nights |
    sundays nite | sundays teatime | weekday evening | weekday evenings | weekday eve | weekday eves |
    weekday night | weekday nights | weekday nite | weekday teatime | weekdays evening | weekdays evenings |
    weekdays eve | weekdays eves | weekdays night | weekdays nights | weekdays nite | weekdays teatime |
    weekend evening | weekend evenings | weekend eve | weekend eves | weekend night | weekend nights |
    weekend nite | weekend teatime | weekends evening | weekends evenings | weekends eve | weekends eves |
    weekends night | weekends nights | weekends nite | weekends teatime | wkend evening | wkend evenings |
    wkend eve | wkend eves | wkend night | wkend nights | wkend nite | wkend teatime
part-anytime =
    any time | anytime | any tym | anytym | any times | any time of day | any time of the day | any time at all |
    any time really | any time you like | any time is fine | any old time | whenever | when ever |
    whenever you need | whenever needed | whenever suits | whenever you like | when needed | as and when |
    as needed | when required | all day | all day long | all times | at all hours | all hours | any hour |
    round the clock | flexible | flexable | flexi | im flexible | pretty flexible | fairly flexible |
    times flexible | times are flexible | can be flexible | whatever time | what ever time | whatever time suits |
    day or night | night or day | morning noon and night | morning or night | morning noon or night |
    morning or afternoon | mornings or afternoons | mornings and afternoons | mornings afternoons and evenings |
    am or pm | most times | most of the day | throughout the day | during the day or evening |
    time doesnt matter | doesnt matter what time | not fussy what time | not bothered what time |
    not fussed when | dont mind when | no set time | no fixed time | no set times | nae bother when | ony time |
    onytime | just ask any time | free all day | free all the time | always free | always around | always about |
    always in | im always in | im always home

# A language that a need asks for or an offer has. Words that are also food, polish for shoes or a people are in phrases only.
language-cy =
    welsh speaking | welsh speaker | welsh speakers | speak welsh | speaks welsh | speaking welsh |
    speak a bit of welsh | speak a little welsh | speak some welsh | speak good welsh | speak fluent welsh |
    speaks a bit of welsh | speaks a little welsh | speaks fluent welsh | speek welsh | spoken welsh |
    fluent welsh | fluent in welsh | talk welsh | talks welsh | understand welsh | understands welsh |
    read welsh | reads welsh | native welsh | into welsh | welsh to english | welsh into english |
    english to welsh | welsh interpreter | welsh interpreting | welsh translator | welsh translation |
    welsh language | welsh and english | welsh or english | english and welsh | english or welsh |
    english plus welsh | language is welsh | first language welsh | in welsh | cymraeg speaking |
    cymraeg speaker | cymraeg speakers | speak cymraeg | speaks cymraeg | speaking cymraeg | in cymraeg |
    welsh medium | welsh first language | through welsh | through the medium of welsh | siarad cymraeg
language-pl =
    polish speaking | polish speaker | polish speakers | speak polish | speaks polish | speaking polish |
    speak a bit of polish | speak a little polish | speak some polish | speak good polish | speak fluent polish |
    speaks a bit of polish | speaks a little polish | speaks fluent polish | speek polish | spoken polish |
    fluent polish | fluent in polish | talk polish | talks polish | understand polish | understands polish |
    read polish | reads polish | native polish | into polish | polish to english | polish into english |
    english to polish | polish interpreter | polish interpreting | polish translator | polish translation |
    polish language | polish and english | polish or english | english and polish | english or polish |
    english plus polish | language is polish | first language polish | written in polish | letter in polish |
    form in polish | chat in polish | reply in polish | talk in polish | explain in polish | in polish language |
    in polish please | help in polish | speak polski | speaks polski | polski speaking | po polsku | polski |
    and speak polish | pollish speaking | speak pollish | speaks pollish | speak poilsh
language-ur =
    urdu | urdoo | urdhu | urdu speaking | speak urdu | speaks urdu | اردو
language-pa =
    punjabi speaking | punjabi speaker | punjabi speakers | speak punjabi | speaks punjabi | speaking punjabi |
    speak a bit of punjabi | speak a little punjabi | speak some punjabi | speak good punjabi |
    speak fluent punjabi | speaks a bit of punjabi | speaks a little punjabi | speaks fluent punjabi |
    speek punjabi | spoken punjabi | fluent punjabi | fluent in punjabi | talk punjabi | talks punjabi |
    understand punjabi | understands punjabi | read punjabi | reads punjabi | native punjabi | into punjabi |
    punjabi to english | punjabi into english | english to punjabi | punjabi interpreter | punjabi interpreting |
    punjabi translator | punjabi translation | punjabi language | punjabi and english | punjabi or english |
    english and punjabi | english or punjabi | english plus punjabi | language is punjabi |
    first language punjabi | in punjabi | panjabi speaking | panjabi speaker | panjabi speakers | speak panjabi |
    speaks panjabi | speaking panjabi | in panjabi | panjaabi speaking | panjaabi speaker | panjaabi speakers |
    speak panjaabi | speaks panjaabi | speaking panjaabi | in panjaabi | and punjabi | or punjabi | plus punjabi |
    n punjabi | and panjabi | or panjabi | plus panjabi | n panjabi | urdu and punjabi | punjabi and urdu |
    hindi and punjabi | punjabi and hindi | ਪੰਜਾਬੀ | پنجابی
language-bn =
    bengali speaking | bengali speaker | bengali speakers | speak bengali | speaks bengali | speaking bengali |
    speak a bit of bengali | speak a little bengali | speak some bengali | speak good bengali |
    speak fluent bengali | speaks a bit of bengali | speaks a little bengali | speaks fluent bengali |
    speek bengali | spoken bengali | fluent bengali | fluent in bengali | talk bengali | talks bengali |
    understand bengali | understands bengali | read bengali | reads bengali | native bengali | into bengali |
    bengali to english | bengali into english | english to bengali | bengali interpreter | bengali interpreting |
    bengali translator | bengali translation | bengali language | bengali and english | bengali or english |
    english and bengali | english or bengali | english plus bengali | language is bengali |
    first language bengali | in bengali | and bengali | or bengali | plus bengali | n bengali | bangla | sylheti |
    syleti | sylhetti | bengali and sylheti | বাংলা
language-ar =
    arabic speaking | arabic speaker | arabic speakers | speak arabic | speaks arabic | speaking arabic |
    speak a bit of arabic | speak a little arabic | speak some arabic | speak good arabic | speak fluent arabic |
    speaks a bit of arabic | speaks a little arabic | speaks fluent arabic | speek arabic | spoken arabic |
    fluent arabic | fluent in arabic | talk arabic | talks arabic | understand arabic | understands arabic |
    read arabic | reads arabic | native arabic | into arabic | arabic to english | arabic into english |
    english to arabic | arabic interpreter | arabic interpreting | arabic translator | arabic translation |
    arabic language | arabic and english | arabic or english | english and arabic | english or arabic |
    english plus arabic | language is arabic | first language arabic | in arabic | and arabic | or arabic |
    plus arabic | n arabic | arabic | arabik | عربي | عربية | العربية | بالعربي
language-ro =
    romanian speaking | romanian speaker | romanian speakers | speak romanian | speaks romanian |
    speaking romanian | speak a bit of romanian | speak a little romanian | speak some romanian |
    speak good romanian | speak fluent romanian | speaks a bit of romanian | speaks a little romanian |
    speaks fluent romanian | speek romanian | spoken romanian | fluent romanian | fluent in romanian |
    talk romanian | talks romanian | understand romanian | understands romanian | read romanian | reads romanian |
    native romanian | into romanian | romanian to english | romanian into english | english to romanian |
    romanian interpreter | romanian interpreting | romanian translator | romanian translation |
    romanian language | romanian and english | romanian or english | english and romanian | english or romanian |
    english plus romanian | language is romanian | first language romanian | in romanian | rumanian speaking |
    rumanian speaker | rumanian speakers | speak rumanian | speaks rumanian | speaking rumanian | in rumanian |
    moldovan speaking | moldovan speaker | moldovan speakers | speak moldovan | speaks moldovan |
    speaking moldovan | in moldovan | and romanian | or romanian | plus romanian | n romanian | vorbesc romana |
    vorbeste romana | vorbesc românește | vorbitor de romana | limba romana | in romana | română
language-so =
    somali speaking | somali speaker | somali speakers | speak somali | speaks somali | speaking somali |
    speak a bit of somali | speak a little somali | speak some somali | speak good somali | speak fluent somali |
    speaks a bit of somali | speaks a little somali | speaks fluent somali | speek somali | spoken somali |
    fluent somali | fluent in somali | talk somali | talks somali | understand somali | understands somali |
    read somali | reads somali | native somali | into somali | somali to english | somali into english |
    english to somali | somali interpreter | somali interpreting | somali translator | somali translation |
    somali language | somali and english | somali or english | english and somali | english or somali |
    english plus somali | language is somali | first language somali | in somali | somalian speaking |
    somalian speaker | somalian speakers | speak somalian | speaks somalian | speaking somalian | in somalian |
    and somali | or somali | plus somali | n somali | af soomaali | afsoomaali | soomaali
language-bsl =
    bsl | b s l | british sign language | sign language | sign langauge | sign languge | sign lanuage |
    sign launguage | bsl interpreter | bsl signer | bsl user | bsl users | uses sign | knows sign | know sign |
    know some sign | can sign bsl | signs bsl | signed video | deaf signer | bsl level 1 | bsl level 2 |
    bsl level 3 | level 2 bsl | signing for the deaf | sign for the deaf | sign for deaf
language-uk =
    ukrainian speaking | ukrainian speaker | ukrainian speakers | speak ukrainian | speaks ukrainian |
    speaking ukrainian | speak a bit of ukrainian | speak a little ukrainian | speak some ukrainian |
    speak good ukrainian | speak fluent ukrainian | speaks a bit of ukrainian | speaks a little ukrainian |
    speaks fluent ukrainian | speek ukrainian | spoken ukrainian | fluent ukrainian | fluent in ukrainian |
    talk ukrainian | talks ukrainian | understand ukrainian | understands ukrainian | read ukrainian |
    reads ukrainian | native ukrainian | into ukrainian | ukrainian to english | ukrainian into english |
    english to ukrainian | ukrainian interpreter | ukrainian interpreting | ukrainian translator |
    ukrainian translation | ukrainian language | ukrainian and english | ukrainian or english |
    english and ukrainian | english or ukrainian | english plus ukrainian | language is ukrainian |
    first language ukrainian | in ukrainian | ukranian speaking | ukranian speaker | ukranian speakers |
    speak ukranian | speaks ukranian | speaking ukranian | in ukranian | ukrainain speaking | ukrainain speaker |
    ukrainain speakers | speak ukrainain | speaks ukrainain | speaking ukrainain | in ukrainain | and ukrainian |
    or ukrainian | plus ukrainian | n ukrainian | українською | українська | української | по українськи |
    українську | ukrayinska | ukrainska mova
language-fr =
    french speaking | french speaker | french speakers | speak french | speaks french | speaking french |
    speak a bit of french | speak a little french | speak some french | speak good french | speak fluent french |
    speaks a bit of french | speaks a little french | speaks fluent french | speek french | spoken french |
    fluent french | fluent in french | talk french | talks french | understand french | understands french |
    read french | reads french | native french | into french | french to english | french into english |
    english to french | french interpreter | french interpreting | french translator | french translation |
    french language | french and english | french or english | english and french | english or french |
    english plus french | language is french | first language french | in french | francais | parle francais |
    parler francais | je parle francais | en francais
language-pt =
    portuguese speaking | portuguese speaker | portuguese speakers | speak portuguese | speaks portuguese |
    speaking portuguese | speak a bit of portuguese | speak a little portuguese | speak some portuguese |
    speak good portuguese | speak fluent portuguese | speaks a bit of portuguese | speaks a little portuguese |
    speaks fluent portuguese | speek portuguese | spoken portuguese | fluent portuguese | fluent in portuguese |
    talk portuguese | talks portuguese | understand portuguese | understands portuguese | read portuguese |
    reads portuguese | native portuguese | into portuguese | portuguese to english | portuguese into english |
    english to portuguese | portuguese interpreter | portuguese interpreting | portuguese translator |
    portuguese translation | portuguese language | portuguese and english | portuguese or english |
    english and portuguese | english or portuguese | english plus portuguese | language is portuguese |
    first language portuguese | in portuguese | portugese speaking | portugese speaker | portugese speakers |
    speak portugese | speaks portugese | speaking portugese | in portugese | portugeese speaking |
    portugeese speaker | portugeese speakers | speak portugeese | speaks portugeese | speaking portugeese |
    in portugeese | portugues speaking | portugues speaker | portugues speakers | speak portugues |
    speaks portugues | speaking portugues | in portugues | and portuguese | or portuguese | plus portuguese |
    n portuguese | falo portugues | fala portugues | em portugues | brazilian portuguese
language-es =
    spanish speaking | spanish speaker | spanish speakers | speak spanish | speaks spanish | speaking spanish |
    speak a bit of spanish | speak a little spanish | speak some spanish | speak good spanish |
    speak fluent spanish | speaks a bit of spanish | speaks a little spanish | speaks fluent spanish |
    speek spanish | spoken spanish | fluent spanish | fluent in spanish | talk spanish | talks spanish |
    understand spanish | understands spanish | read spanish | reads spanish | native spanish | into spanish |
    spanish to english | spanish into english | english to spanish | spanish interpreter | spanish interpreting |
    spanish translator | spanish translation | spanish language | spanish and english | spanish or english |
    english and spanish | english or spanish | english plus spanish | language is spanish |
    first language spanish | in spanish | espanol | hablo espanol | habla espanol | hablar espanol | en espanol |
    castellano
language-gu =
    gujarati speaking | gujarati speaker | gujarati speakers | speak gujarati | speaks gujarati |
    speaking gujarati | speak a bit of gujarati | speak a little gujarati | speak some gujarati |
    speak good gujarati | speak fluent gujarati | speaks a bit of gujarati | speaks a little gujarati |
    speaks fluent gujarati | speek gujarati | spoken gujarati | fluent gujarati | fluent in gujarati |
    talk gujarati | talks gujarati | understand gujarati | understands gujarati | read gujarati | reads gujarati |
    native gujarati | into gujarati | gujarati to english | gujarati into english | english to gujarati |
    gujarati interpreter | gujarati interpreting | gujarati translator | gujarati translation |
    gujarati language | gujarati and english | gujarati or english | english and gujarati | english or gujarati |
    english plus gujarati | language is gujarati | first language gujarati | in gujarati | gujrati speaking |
    gujrati speaker | gujrati speakers | speak gujrati | speaks gujrati | speaking gujrati | in gujrati |
    gujerati speaking | gujerati speaker | gujerati speakers | speak gujerati | speaks gujerati |
    speaking gujerati | in gujerati | gujurati speaking | gujurati speaker | gujurati speakers | speak gujurati |
    speaks gujurati | speaking gujurati | in gujurati | and gujarati | or gujarati | plus gujarati | n gujarati |
    and gujrati | or gujrati | plus gujrati | n gujrati | hindi and gujarati | gujarati and hindi | ગુજરાતી
language-ta =
    tamil speaking | tamil speaker | tamil speakers | speak tamil | speaks tamil | speaking tamil |
    speak a bit of tamil | speak a little tamil | speak some tamil | speak good tamil | speak fluent tamil |
    speaks a bit of tamil | speaks a little tamil | speaks fluent tamil | speek tamil | spoken tamil |
    fluent tamil | fluent in tamil | talk tamil | talks tamil | understand tamil | understands tamil |
    read tamil | reads tamil | native tamil | into tamil | tamil to english | tamil into english |
    english to tamil | tamil interpreter | tamil interpreting | tamil translator | tamil translation |
    tamil language | tamil and english | tamil or english | english and tamil | english or tamil |
    english plus tamil | language is tamil | first language tamil | in tamil | and tamil | or tamil | plus tamil |
    n tamil | தமிழ்
language-zh =
    chinese speaking | chinese speaker | chinese speakers | speak chinese | speaks chinese | speaking chinese |
    speak a bit of chinese | speak a little chinese | speak some chinese | speak good chinese |
    speak fluent chinese | speaks a bit of chinese | speaks a little chinese | speaks fluent chinese |
    speek chinese | spoken chinese | fluent chinese | fluent in chinese | talk chinese | talks chinese |
    understand chinese | understands chinese | read chinese | reads chinese | native chinese | into chinese |
    chinese to english | chinese into english | english to chinese | chinese interpreter | chinese interpreting |
    chinese translator | chinese translation | chinese language | chinese and english | chinese or english |
    english and chinese | english or chinese | english plus chinese | language is chinese |
    first language chinese | in chinese | mandarin speaking | mandarin speaker | mandarin speakers |
    speak mandarin | speaks mandarin | speaking mandarin | speak a bit of mandarin | speak a little mandarin |
    speak some mandarin | speak good mandarin | speak fluent mandarin | speaks a bit of mandarin |
    speaks a little mandarin | speaks fluent mandarin | speek mandarin | spoken mandarin | fluent mandarin |
    fluent in mandarin | talk mandarin | talks mandarin | understand mandarin | understands mandarin |
    read mandarin | reads mandarin | native mandarin | into mandarin | mandarin to english |
    mandarin into english | english to mandarin | mandarin interpreter | mandarin interpreting |
    mandarin translator | mandarin translation | mandarin language | mandarin and english | mandarin or english |
    english and mandarin | english or mandarin | english plus mandarin | language is mandarin |
    first language mandarin | in mandarin | cantonese speaking | cantonese speaker | cantonese speakers |
    speak cantonese | speaks cantonese | speaking cantonese | speak a bit of cantonese |
    speak a little cantonese | speak some cantonese | speak good cantonese | speak fluent cantonese |
    speaks a bit of cantonese | speaks a little cantonese | speaks fluent cantonese | speek cantonese |
    spoken cantonese | fluent cantonese | fluent in cantonese | talk cantonese | talks cantonese |
    understand cantonese | understands cantonese | read cantonese | reads cantonese | native cantonese |
    into cantonese | cantonese to english | cantonese into english | english to cantonese |
    cantonese interpreter | cantonese interpreting | cantonese translator | cantonese translation |
    cantonese language | cantonese and english | cantonese or english | english and cantonese |
    english or cantonese | english plus cantonese | language is cantonese | first language cantonese |
    in cantonese | and cantonese | or cantonese | plus cantonese | n cantonese | mandarin or cantonese |
    cantonese or mandarin | mandarin and cantonese | cantonese and mandarin | putonghua | guangdonghua |
    speak mando | speak canto | 中文* | 普通话* | 国语* | 广东话* | 廣東話* | 粤语* | 粵語* | 普通話*

# How far an offer reaches.
near-words =
    anywhere local | any where local | anywhere locally | anywhere round here | anywhere around here |
    anywhere near | anywhere nearby | anywhere near here | anywhere in the area | anywhere in the village |
    anywhere in town | anywhere in the estate | anywhere on the estate | anywhere within | round here |
    round ere | roond here | roon here | round abouts | roundabouts here | round about here | around here |
    around about here | round our way | around our way | round this way | round these parts | around these parts |
    in these parts | round my way | locally | local area | in the local area | the local area | local streets |
    all local streets | local only | any local street | nearby streets | near by streets | nearby roads |
    near by roads | streets nearby | roads nearby | neighbouring streets | neighboring streets |
    neighbouring roads | neighbouring street | next streets | next street too | next street as well |
    next street over | next street along | next road along | next road too | next few streets |
    next couple of streets | nearest streets | surrounding streets | surrounding area | surrounding areas |
    surrounding roads | streets around | streets round | roads around | roads round | couple of streets |
    few streets | few streets away | few streets either side | other streets | other streets too |
    other streets as well | other roads too | any street | any of the streets | any nearby street |
    any road nearby | all the streets | all streets | whole estate | the whole estate | all over the estate |
    round the estate | across the estate | whole village | all over the village | round the village | whole area |
    across the area | all over town | across town | across the town | anywhere in walking distance |
    within walking distance | in walking distance | walking distance | within a mile | within 1 mile |
    within half a mile | within a couple of miles | within 2 miles | within two miles | within 3 miles |
    within a few miles | within 5 miles | within 5 minutes | within 10 minutes | mile or so | mile radius |
    mile or two | couple of miles | few miles | up to a mile | up to 2 miles | up to 5 miles | can travel |
    can travel a bit | happy to travel | happy to go further | happy to go a bit further | dont mind travelling |
    dont mind going further | dont mind how far | not just our street | not just this street |
    not just my street | not only our street | not only this street | beyond our street | further afield |
    further out too | wider area | the wider area | in the vicinity | close by streets | close by too |
    neighbourhood | the neighbourhood | in the neighbourhood | whole neighbourhood | all round the doors |
    anywhere in ward | anywhere in the parish | whole parish | for anyone local | anyone local | anyone locally |
    anyone in the area | anybody local | anyone nearby | anyone near by | anyone round here | anyone around here |
    got a car so can go | have car will travel
only-here-words =
    this street only | only this street | only on this street | only in this street | just this street |
    just on this street | just in this street | on this street only | in this street only | our street only |
    only our street | only on our street | only in our street | just our street | just on our street |
    just in our street | on our street only | in our street only | my street only | only my street |
    only on my street | just my street | just on my street | for our street only | for our street |
    for this street only | for my street only | street only | same street only | same street | only the street |
    this road only | only this road | only on this road | just this road | just on this road | our road only |
    only our road | only on our road | just our road | my road only | only my road | only on my road |
    just my road | same road only | this close only | only this close | our close only | only our close |
    just our close | just this close | this block only | only this block | only in this block | just this block |
    just in this block | our block only | only our block | only in our block | just our block |
    just in our block | my block only | only my block | in my block only | this building only |
    only this building | only in this building | just this building | our building only | only our building |
    only in our building | just our building | these flats only | only these flats | just these flats |
    our flats only | only our flats | only in our flats | just our flats | our stair only | just our stair |
    only our stair | up our close only | this estate only | this end only | only this end | just this end |
    our end only | just our end of | this end of the street only | our terrace only | only our terrace |
    our row only | just our row | near neighbours only | close neighbours only | only close neighbours |
    only near neighbours | immediate neighbours only | only immediate neighbours | next door only |
    only next door | just next door | just next door neighbours | few doors either side |
    couple of doors either side | cant go far | carnt go far | cannae go far | cant go further | cant get far |
    cant travel | cant travel far | cant walk far so | dont go far | not too far | not far from home |
    no further than our street | no further than this street | nothing too far | nowhere else |
    not other streets | not any other street

# A person under 18 speaks of themselves. Bare numbers are left out ("im 10 minutes away", "im only 5 doors down").
young-words =
    im five years old | i am five years old | im only five years old | im a five year old | im only five and |
    im five and | im 5 years old | im 5 yrs old | im 5 yo | i am 5 years old | i am 5 yrs old | i am 5 yo |
    im only 5 years old | im only 5 yrs old | im only 5 yo | i am only 5 years old | i am only 5 yrs old |
    i am only 5 yo | im aged 5 | im 5 year old | im 5 yr old | im just 5 years old | im a 5 year old |
    im a 5 yr old | i am a 5 year old | i am a 5 yr old | i am aged 5 | im 5 years of age | i am 5 years of age |
    im nearly 5 years old | ive just turned 5 | i just turned 5 | im 5 and | im 5 but | im 5 so | im 5 can i |
    im 5 is that ok | im 5 is it ok | im 5 am i | im 5 lol | im 5 btw | im 5 though | im 5 tho | i am 5 and |
    i am 5 but | i am 5 so | im only 5 and | im only 5 but | im only 5 so | im only 5 can i | im only 5 though |
    im only 5 is that ok | im only 5 is it ok | im 5yo | im 5yrs | im 5yrs old | im a 5yo | 5yo here |
    5 year old here | im six years old | i am six years old | im only six years old | im a six year old |
    im only six and | im six and | im 6 years old | im 6 yrs old | im 6 yo | i am 6 years old | i am 6 yrs old |
    i am 6 yo | im only 6 years old | im only 6 yrs old | im only 6 yo | i am only 6 years old |
    i am only 6 yrs old | i am only 6 yo | im aged 6 | im 6 year old | im 6 yr old | im just 6 years old |
    im a 6 year old | im a 6 yr old | i am a 6 year old | i am a 6 yr old | i am aged 6 | im 6 years of age |
    i am 6 years of age | im nearly 6 years old | im 6 and a half | ive just turned 6 | i just turned 6 |
    im 6 and | im 6 but | im 6 so | im 6 can i | im 6 is that ok | im 6 is it ok | im 6 am i | im 6 lol |
    im 6 btw | im 6 though | im 6 tho | i am 6 and | i am 6 but | i am 6 so | im only 6 and | im only 6 but |
    im only 6 so | im only 6 can i | im only 6 though | im only 6 is that ok | im only 6 is it ok | im 6yo |
    im 6yrs | im 6yrs old | im a 6yo | 6yo here | 6 year old here | im seven years old | i am seven years old |
    im only seven years old | im a seven year old | im only seven and | im seven and | im 7 years old |
    im 7 yrs old | im 7 yo | i am 7 years old | i am 7 yrs old | i am 7 yo | im only 7 years old |
    im only 7 yrs old | im only 7 yo | i am only 7 years old | i am only 7 yrs old | i am only 7 yo | im aged 7 |
    im 7 year old | im 7 yr old | im just 7 years old | im a 7 year old | im a 7 yr old | i am a 7 year old |
    i am a 7 yr old | i am aged 7 | im 7 years of age | i am 7 years of age | im nearly 7 years old |
    im 7 and a half | ive just turned 7 | i just turned 7 | im 7 and | im 7 but | im 7 so | im 7 can i |
    im 7 is that ok | im 7 is it ok | im 7 am i | im 7 lol | im 7 btw | im 7 though | im 7 tho | i am 7 and |
    i am 7 but | i am 7 so | im only 7 and | im only 7 but | im only 7 so | im only 7 can i | im only 7 though |
    im only 7 is that ok | im only 7 is it ok | im 7yo | im 7yrs | im 7yrs old | im a 7yo | 7yo here |
    7 year old here | im eight years old | i am eight years old | im only eight years old | im a eight year old |
    im only eight and | im eight and | im 8 years old | im 8 yrs old | im 8 yo | i am 8 years old |
    i am 8 yrs old | i am 8 yo | im only 8 years old | im only 8 yrs old | im only 8 yo | i am only 8 years old |
    i am only 8 yrs old | i am only 8 yo | im aged 8 | im 8 year old | im 8 yr old | im just 8 years old |
    im a 8 year old | im a 8 yr old | i am a 8 year old | i am a 8 yr old | i am aged 8 | im 8 years of age |
    i am 8 years of age | im nearly 8 years old | im 8 and a half | ive just turned 8 | i just turned 8 |
    im 8 and | im 8 but | im 8 so | im 8 can i | im 8 is that ok | im 8 is it ok | im 8 am i | im 8 lol |
    im 8 btw | im 8 though | im 8 tho | i am 8 and | i am 8 but | i am 8 so | im only 8 and | im only 8 but |
    im only 8 so | im only 8 can i | im only 8 though | im only 8 is that ok | im only 8 is it ok | im 8yo |
    im 8yrs | im 8yrs old | im a 8yo | 8yo here | 8 year old here | im nine years old | i am nine years old |
    im only nine years old | im a nine year old | im only nine and | im nine and | im 9 years old | im 9 yrs old |
    im 9 yo | i am 9 years old | i am 9 yrs old | i am 9 yo | im only 9 years old | im only 9 yrs old |
    im only 9 yo | i am only 9 years old | i am only 9 yrs old | i am only 9 yo | im aged 9 | im 9 year old |
    im 9 yr old | im just 9 years old | im a 9 year old | im a 9 yr old | i am a 9 year old | i am a 9 yr old |
    i am aged 9 | im 9 years of age | i am 9 years of age | im nearly 9 years old | im 9 and a half |
    ive just turned 9 | i just turned 9 | im 9 and | im 9 but | im 9 so | im 9 can i | im 9 is that ok |
    im 9 is it ok | im 9 am i | im 9 lol | im 9 btw | im 9 though | im 9 tho | i am 9 and | i am 9 but |
    i am 9 so | im only 9 and | im only 9 but | im only 9 so | im only 9 can i | im only 9 though |
    im only 9 is that ok | im only 9 is it ok | im 9yo | im 9yrs | im 9yrs old | im a 9yo | 9yo here |
    9 year old here | im ten years old | i am ten years old | im only ten years old | im a ten year old |
    im only ten and | im ten and | im 10 years old | im 10 yrs old | im 10 yo | i am 10 years old |
    i am 10 yrs old | i am 10 yo | im only 10 years old | im only 10 yrs old | im only 10 yo |
    i am only 10 years old | i am only 10 yrs old | i am only 10 yo | im aged 10 | im 10 year old | im 10 yr old |
    im just 10 years old | im a 10 year old | im a 10 yr old | i am a 10 year old | i am a 10 yr old |
    i am aged 10 | im 10 years of age | i am 10 years of age | im nearly 10 years old | ive just turned 10 |
    i just turned 10 | im 10 and | im 10 but | im 10 so | im 10 can i | im 10 is that ok | im 10 is it ok |
    im 10 am i | im 10 lol | im 10 btw | im 10 though | im 10 tho | i am 10 and | i am 10 but | i am 10 so |
    im only 10 and | im only 10 but | im only 10 so | im only 10 can i | im only 10 though |
    im only 10 is that ok | im only 10 is it ok | im 10yo | im 10yrs | im 10yrs old | im a 10yo | 10yo here |
    10 year old here | im eleven years old | i am eleven years old | im only eleven years old |
    im a eleven year old | im only eleven and | im eleven and | im 11 years old | im 11 yrs old | im 11 yo |
    i am 11 years old | i am 11 yrs old | i am 11 yo | im only 11 years old | im only 11 yrs old | im only 11 yo |
    i am only 11 years old | i am only 11 yrs old | i am only 11 yo | im aged 11 | im 11 year old | im 11 yr old |
    im just 11 years old | im a 11 year old | im a 11 yr old | i am a 11 year old | i am a 11 yr old |
    i am aged 11 | im 11 years of age | i am 11 years of age | im nearly 11 years old | im 11 and a half |
    ive just turned 11 | i just turned 11 | im 11 and | im 11 but | im 11 so | im 11 can i | im 11 is that ok |
    im 11 is it ok | im 11 am i | im 11 lol | im 11 btw | im 11 though | im 11 tho | i am 11 and | i am 11 but |
    i am 11 so | im only 11 and | im only 11 but | im only 11 so | im only 11 can i | im only 11 though |
    im only 11 is that ok | im only 11 is it ok | im nearly 11 | im almost 11 | im turning 11 | im only 11 |
    i am only 11 | im 11yo | im 11yrs | im 11yrs old | im a 11yo | 11yo here | 11 year old here |
    im twelve years old | i am twelve years old | im only twelve years old | im a twelve year old |
    im only twelve and | im twelve and | im 12 years old | im 12 yrs old | im 12 yo | i am 12 years old |
    i am 12 yrs old | i am 12 yo | im only 12 years old | im only 12 yrs old | im only 12 yo |
    i am only 12 years old | i am only 12 yrs old | i am only 12 yo | im aged 12 | im 12 year old | im 12 yr old |
    im just 12 years old | im a 12 year old | im a 12 yr old | i am a 12 year old | i am a 12 yr old |
    i am aged 12 | im 12 years of age | i am 12 years of age | im nearly 12 years old | im 12 and a half |
    ive just turned 12 | i just turned 12 | im 12 and | im 12 but | im 12 so | im 12 can i | im 12 is that ok |
    im 12 is it ok | im 12 am i | im 12 lol | im 12 btw | im 12 though | im 12 tho | i am 12 and | i am 12 but |
    i am 12 so | im only 12 and | im only 12 but | im only 12 so | im only 12 can i | im only 12 though |
    im only 12 is that ok | im only 12 is it ok | im nearly 12 | im almost 12 | im turning 12 | im only 12 |
    i am only 12 | im 12yo | im 12yrs | im 12yrs old | im a 12yo | 12yo here | 12 year old here |
    im thirteen years old | i am thirteen years old | im only thirteen years old | im a thirteen year old |
    im only thirteen and | im thirteen and | im 13 years old | im 13 yrs old | im 13 yo | i am 13 years old |
    i am 13 yrs old | i am 13 yo | im only 13 years old | im only 13 yrs old | im only 13 yo |
    i am only 13 years old | i am only 13 yrs old | i am only 13 yo | im aged 13 | im 13 year old | im 13 yr old |
    im just 13 years old | im a 13 year old | im a 13 yr old | i am a 13 year old | i am a 13 yr old |
    i am aged 13 | im 13 years of age | i am 13 years of age | im nearly 13 years old | im 13 and a half |
    ive just turned 13 | i just turned 13 | im 13 and | im 13 but | im 13 so | im 13 can i | im 13 is that ok |
    im 13 is it ok | im 13 am i | im 13 lol | im 13 btw | im 13 though | im 13 tho | i am 13 and | i am 13 but |
    i am 13 so | im only 13 and | im only 13 but | im only 13 so | im only 13 can i | im only 13 though |
    im only 13 is that ok | im only 13 is it ok | im nearly 13 | im almost 13 | im turning 13 | im only 13 |
    i am only 13 | im 13yo | im 13yrs | im 13yrs old | im a 13yo | 13yo here | 13 year old here |
    im fourteen years old | i am fourteen years old | im only fourteen years old | im a fourteen year old |
    im only fourteen and | im fourteen and | im 14 years old | im 14 yrs old | im 14 yo | i am 14 years old |
    i am 14 yrs old | i am 14 yo | im only 14 years old | im only 14 yrs old | im only 14 yo |
    i am only 14 years old | i am only 14 yrs old | i am only 14 yo | im aged 14 | im 14 year old | im 14 yr old |
    im just 14 years old | im a 14 year old | im a 14 yr old | i am a 14 year old | i am a 14 yr old |
    i am aged 14 | im 14 years of age | i am 14 years of age | im nearly 14 years old | im 14 and a half |
    ive just turned 14 | i just turned 14 | im 14 and | im 14 but | im 14 so | im 14 can i | im 14 is that ok |
    im 14 is it ok | im 14 am i | im 14 lol | im 14 btw | im 14 though | im 14 tho | i am 14 and | i am 14 but |
    i am 14 so | im only 14 and | im only 14 but | im only 14 so | im only 14 can i | im only 14 though |
    im only 14 is that ok | im only 14 is it ok | im nearly 14 | im almost 14 | im turning 14 | im only 14 |
    i am only 14 | im 14yo | im 14yrs | im 14yrs old | im a 14yo | 14yo here | 14 year old here |
    im fifteen years old | i am fifteen years old | im only fifteen years old | im a fifteen year old |
    im only fifteen and | im fifteen and | im 15 years old | im 15 yrs old | im 15 yo | i am 15 years old |
    i am 15 yrs old | i am 15 yo | im only 15 years old | im only 15 yrs old | im only 15 yo |
    i am only 15 years old | i am only 15 yrs old | i am only 15 yo | im aged 15 | im 15 year old | im 15 yr old |
    im just 15 years old | im a 15 year old | im a 15 yr old | i am a 15 year old | i am a 15 yr old |
    i am aged 15 | im 15 years of age | i am 15 years of age | im nearly 15 years old | im 15 and a half |
    ive just turned 15 | i just turned 15 | im 15 and | im 15 but | im 15 so | im 15 can i | im 15 is that ok |
    im 15 is it ok | im 15 am i | im 15 lol | im 15 btw | im 15 though | im 15 tho | i am 15 and | i am 15 but |
    i am 15 so | im only 15 and | im only 15 but | im only 15 so | im only 15 can i | im only 15 though |
    im only 15 is that ok | im only 15 is it ok | im 15yo | im 15yrs | im 15yrs old | im a 15yo | 15yo here |
    15 year old here | im sixteen years old | i am sixteen years old | im only sixteen years old |
    im a sixteen year old | im only sixteen and | im sixteen and | im 16 years old | im 16 yrs old | im 16 yo |
    i am 16 years old | i am 16 yrs old | i am 16 yo | im only 16 years old | im only 16 yrs old | im only 16 yo |
    i am only 16 years old | i am only 16 yrs old | i am only 16 yo | im aged 16 | im 16 year old | im 16 yr old |
    im just 16 years old | im a 16 year old | im a 16 yr old | i am a 16 year old | i am a 16 yr old |
    i am aged 16 | im 16 years of age | i am 16 years of age | im nearly 16 years old | im 16 and a half |
    ive just turned 16 | i just turned 16 | im 16 and | im 16 but | im 16 so | im 16 can i | im 16 is that ok |
    im 16 is it ok | im 16 am i | im 16 lol | im 16 btw | im 16 though | im 16 tho | i am 16 and | i am 16 but |
    i am 16 so | im only 16 and | im only 16 but | im only 16 so | im only 16 can i | im only 16 though |
    im only 16 is that ok | im only 16 is it ok | im nearly 16 | im almost 16 | im turning 16 | im only 16 |
    i am only 16 | im 16yo | im 16yrs | im 16yrs old | im a 16yo | 16yo here | 16 year old here |
    im seventeen years old | i am seventeen years old | im only seventeen years old | im a seventeen year old |
    im only seventeen and | im seventeen and | im 17 years old | im 17 yrs old | im 17 yo | i am 17 years old |
    i am 17 yrs old | i am 17 yo | im only 17 years old | im only 17 yrs old | im only 17 yo |
    i am only 17 years old | i am only 17 yrs old | i am only 17 yo | im aged 17 | im 17 year old | im 17 yr old |
    im just 17 years old | im a 17 year old | im a 17 yr old | i am a 17 year old | i am a 17 yr old |
    i am aged 17 | im 17 years of age | i am 17 years of age | im nearly 17 years old | im 17 and a half |
    ive just turned 17 | i just turned 17 | im 17 and | im 17 but | im 17 so | im 17 can i | im 17 is that ok |
    im 17 is it ok | im 17 am i | im 17 lol | im 17 btw | im 17 though | im 17 tho | i am 17 and | i am 17 but |
    i am 17 so | im only 17 and | im only 17 but | im only 17 so | im only 17 can i | im only 17 though |
    im only 17 is that ok | im only 17 is it ok | im nearly 17 | im almost 17 | im turning 17 | im only 17 |
    i am only 17 | im 17yo | im 17yrs | im 17yrs old | im a 17yo | 17yo here | 17 year old here | im in year 5 |
    im in yr 5 | im in y5 | im in yr5 | i am in year 5 | i am in yr 5 | i am in y5 | i am in yr5 |
    im only in year 5 | im only in yr 5 | im only in y5 | im only in yr5 | i am only in year 5 |
    i am only in yr 5 | i am only in y5 | i am only in yr5 | im in year 6 | im in yr 6 | im in y6 | im in yr6 |
    i am in year 6 | i am in yr 6 | i am in y6 | i am in yr6 | im only in year 6 | im only in yr 6 |
    im only in y6 | im only in yr6 | i am only in year 6 | i am only in yr 6 | i am only in y6 |
    i am only in yr6 | im in year 7 | im in yr 7 | im in y7 | im in yr7 | i am in year 7 | i am in yr 7 |
    i am in y7 | i am in yr7 | im only in year 7 | im only in yr 7 | im only in y7 | im only in yr7 |
    i am only in year 7 | i am only in yr 7 | i am only in y7 | i am only in yr7 | im in year 8 | im in yr 8 |
    im in y8 | im in yr8 | i am in year 8 | i am in yr 8 | i am in y8 | i am in yr8 | im only in year 8 |
    im only in yr 8 | im only in y8 | im only in yr8 | i am only in year 8 | i am only in yr 8 | i am only in y8 |
    i am only in yr8 | im in year 9 | im in yr 9 | im in y9 | im in yr9 | i am in year 9 | i am in yr 9 |
    i am in y9 | i am in yr9 | im only in year 9 | im only in yr 9 | im only in y9 | im only in yr9 |
    i am only in year 9 | i am only in yr 9 | i am only in y9 | i am only in yr9 | im in year 10 | im in yr 10 |
    im in y10 | im in yr10 | i am in year 10 | i am in yr 10 | i am in y10 | i am in yr10 | im only in year 10 |
    im only in yr 10 | im only in y10 | im only in yr10 | i am only in year 10 | i am only in yr 10 |
    i am only in y10 | i am only in yr10 | im in year 11 | im in yr 11 | im in y11 | im in yr11 |
    i am in year 11 | i am in yr 11 | i am in y11 | i am in yr11 | im only in year 11 | im only in yr 11 |
    im only in y11 | im only in yr11 | i am only in year 11 | i am only in yr 11 | i am only in y11 |
    i am only in yr11 | im in year 12 | im in yr 12 | im in y12 | im in yr12 | i am in year 12 | i am in yr 12 |
    i am in y12 | i am in yr12 | im only in year 12 | im only in yr 12 | im only in y12 | im only in yr12 |
    i am only in year 12 | i am only in yr 12 | i am only in y12 | i am only in yr12 | im in p1 |
    im in primary 1 | i am in p1 | i am in primary 1 | im only in p1 | im only in primary 1 | im in p2 |
    im in primary 2 | i am in p2 | i am in primary 2 | im only in p2 | im only in primary 2 | im in p3 |
    im in primary 3 | i am in p3 | i am in primary 3 | im only in p3 | im only in primary 3 | im in p4 |
    im in primary 4 | i am in p4 | i am in primary 4 | im only in p4 | im only in primary 4 | im in p5 |
    im in primary 5 | i am in p5 | i am in primary 5 | im only in p5 | im only in primary 5 | im in p6 |
    im in primary 6 | i am in p6 | i am in primary 6 | im only in p6 | im only in primary 6 | im in p7 |
    im in primary 7 | i am in p7 | i am in primary 7 | im only in p7 | im only in primary 7 | im in s1 |
    i am in s1 | im only in s1 | im in s2 | i am in s2 | im only in s2 | im in s3 | i am in s3 | im only in s3 |
    im in s4 | im in 4th year at school | i am in s4 | i am in 4th year at school | im only in s4 |
    im only in 4th year at school | im in s5 | im in 5th year at school | i am in s5 |
    i am in 5th year at school | im only in s5 | im only in 5th year at school | im in year seven |
    im in year eight | im in year nine | im in year ten | im in year eleven | im in year twelve |
    im going into year 7 | im going into year 8 | im going into year 9 | im going into year 10 |
    im going into year 11 | im starting year 7 | im starting year 10 | im under 18 | i am under 18 |
    im under eighteen | im under 16 | i am under 16 | im not 18 | im not 18 yet | i am not 18 | im not yet 18 |
    im not 18 till | im not 18 until | im nearly 18 | i am nearly 18 | im almost 18 | im 18 next | im 18 in |
    i turn 18 | i turn 18 next | i turn 16 | i turn 17 | im under age | im underage | i am underage | im a minor |
    i am a minor | im a kid | im just a kid | im only a kid | im still a kid | i am a kid | im a child |
    i am a child | im only a child | im a teenager | i am a teenager | im only a teenager | im just a teenager |
    im a teen | im still at school | im still in school | i am still at school | i still go to school |
    im at primary school | im in primary school | im at secondary school | im in secondary school |
    im in high school | im at high school | i go to primary school | i go to secondary school | im a schoolboy |
    im a schoolgirl | im a school kid | im a school pupil | im doing my gcses | i am doing my gcses |
    im doing gcses | im doing my gcse | im taking my gcses | im doing my nat 5s | im doing my national 5s |
    ive got my gcses | ive just done my gcses | before my gcses | im in brownies | im in cubs | im in the cubs |
    im in the brownies | my mum says i can | my mum said i can | my mam says i can | my mam said i can |
    my dad says i can | my dad said i can | mum says i can help | mum said i can help | mum says im allowed |
    my mum says im allowed | if my mum lets me | if my mum says yes | if my dad lets me |
    got to ask my mum first | have to ask my mum first | will ask my mum if i can

# Count only where the text ends right after them.
young-end-words =
    im five | i am five | im only five | im 5 | i am 5 | im only 5 | i am only 5 | im just 5 | im 5 x |
    im nearly 5 | im almost 5 | im 5 btw | im six | i am six | im only six | im 6 | i am 6 | im only 6 |
    i am only 6 | im just 6 | im 6 x | im nearly 6 | im almost 6 | im 6 btw | im seven | i am seven |
    im only seven | im 7 | i am 7 | im only 7 | i am only 7 | im just 7 | im 7 x | im nearly 7 | im almost 7 |
    im 7 btw | im eight | i am eight | im only eight | im 8 | i am 8 | im only 8 | i am only 8 | im just 8 |
    im 8 x | im nearly 8 | im almost 8 | im 8 btw | im nine | i am nine | im only nine | im 9 | i am 9 |
    im only 9 | i am only 9 | im just 9 | im 9 x | im nearly 9 | im almost 9 | im 9 btw | im ten | i am ten |
    im only ten | im 10 | i am 10 | im only 10 | i am only 10 | im just 10 | im 10 x | im nearly 10 |
    im almost 10 | im 10 btw | im eleven | i am eleven | im only eleven | im 11 | i am 11 | im only 11 |
    i am only 11 | im just 11 | im 11 x | im nearly 11 | im almost 11 | im 11 btw | im twelve | i am twelve |
    im only twelve | im 12 | i am 12 | im only 12 | i am only 12 | im just 12 | im 12 x | im nearly 12 |
    im almost 12 | im 12 btw | im thirteen | i am thirteen | im only thirteen | im 13 | i am 13 | im only 13 |
    i am only 13 | im just 13 | im 13 x | im nearly 13 | im almost 13 | im 13 btw | im fourteen | i am fourteen |
    im only fourteen | im 14 | i am 14 | im only 14 | i am only 14 | im just 14 | im 14 x | im nearly 14 |
    im almost 14 | im 14 btw | im fifteen | i am fifteen | im only fifteen | im 15 | i am 15 | im only 15 |
    i am only 15 | im just 15 | im 15 x | im nearly 15 | im almost 15 | im 15 btw | im sixteen | i am sixteen |
    im only sixteen | im 16 | i am 16 | im only 16 | i am only 16 | im just 16 | im 16 x | im nearly 16 |
    im almost 16 | im 16 btw | im seventeen | i am seventeen | im only seventeen | im 17 | i am 17 | im only 17 |
    i am only 17 | im just 17 | im 17 x | im nearly 17 | im almost 17 | im 17 btw

# What people say of their own checks: taken out of what is shown. A "dbs form" in a need stays.
checked-words =
    fully dbs checked | fully dbs check | fully dbs cleared | fully dbs clearance | fully dbs certified |
    fully dbs certificate | fully dbs approved | fully dbs vetted | fully dbs registered | fully crb checked |
    fully crb check | fully crb cleared | fully crb clearance | fully crb certified | fully crb certificate |
    fully crb approved | fully crb vetted | fully crb registered | full dbs checked | full dbs check |
    full dbs cleared | full dbs clearance | full dbs certified | full dbs certificate | full dbs approved |
    full dbs vetted | full dbs registered | full crb checked | full crb check | full crb cleared |
    full crb clearance | full crb certified | full crb certificate | full crb approved | full crb vetted |
    full crb registered | enhanced dbs checked | enhanced dbs check | enhanced dbs cleared |
    enhanced dbs clearance | enhanced dbs certified | enhanced dbs certificate | enhanced dbs approved |
    enhanced dbs vetted | enhanced dbs registered | enhanced crb checked | enhanced crb check |
    enhanced crb cleared | enhanced crb clearance | enhanced crb certified | enhanced crb certificate |
    enhanced crb approved | enhanced crb vetted | enhanced crb registered | current dbs checked |
    current dbs check | current dbs cleared | current dbs clearance | current dbs certified |
    current dbs certificate | current dbs approved | current dbs vetted | current dbs registered |
    current crb checked | current crb check | current crb cleared | current crb clearance |
    current crb certified | current crb certificate | current crb approved | current crb vetted |
    current crb registered | valid dbs checked | valid dbs check | valid dbs cleared | valid dbs clearance |
    valid dbs certified | valid dbs certificate | valid dbs approved | valid dbs vetted | valid dbs registered |
    valid crb checked | valid crb check | valid crb cleared | valid crb clearance | valid crb certified |
    valid crb certificate | valid crb approved | valid crb vetted | valid crb registered | clean dbs checked |
    clean dbs check | clean dbs cleared | clean dbs clearance | clean dbs certified | clean dbs certificate |
    clean dbs approved | clean dbs vetted | clean dbs registered | clean crb checked | clean crb check |
    clean crb cleared | clean crb clearance | clean crb certified | clean crb certificate | clean crb approved |
    clean crb vetted | clean crb registered | up to date dbs checked | up to date dbs check |
    up to date dbs cleared | up to date dbs clearance | up to date dbs certified | up to date dbs certificate |
    up to date dbs approved | up to date dbs vetted | up to date dbs registered | up to date crb checked |
    up to date crb check | up to date crb cleared | up to date crb clearance | up to date crb certified |
    up to date crb certificate | up to date crb approved | up to date crb vetted | up to date crb registered |
    dbs checked | dbs check | dbs cleared | dbs clearance | dbs certified | dbs certificate | dbs approved |
    dbs vetted | dbs registered | crb checked | crb check | crb cleared | crb clearance | crb certified |
    crb certificate | crb approved | crb vetted | crb registered | dbs checkd | dbs chekced | dsb checked |
    dbs clear | dbs done | dbs verified | dbs passed | dbs cert | crb cert | have a dbs | have a crb |
    have a full dbs | have a current dbs | have a valid dbs | have a clean dbs | have a basic dbs |
    have a dbs check | have a crb check | have a dbs certificate | have a full dbs check |
    have a valid dbs certificate | have a current dbs certificate | have a current dbs check |
    have a clean dbs check | got a dbs | got a crb | got a full dbs | got a current dbs | got a valid dbs |
    got a clean dbs | got a basic dbs | got a dbs check | got a crb check | got a dbs certificate |
    got a full dbs check | got a valid dbs certificate | got a current dbs certificate | got a current dbs check |
    got a clean dbs check | hold a dbs | hold a crb | hold a full dbs | hold a current dbs | hold a valid dbs |
    hold a clean dbs | hold a basic dbs | hold a dbs check | hold a crb check | hold a dbs certificate |
    hold a full dbs check | hold a valid dbs certificate | hold a current dbs certificate |
    hold a current dbs check | hold a clean dbs check | with a dbs | with a crb | with a full dbs |
    with a current dbs | with a valid dbs | with a clean dbs | with a basic dbs | with a dbs check |
    with a crb check | with a dbs certificate | with a full dbs check | with a valid dbs certificate |
    with a current dbs certificate | with a current dbs check | with a clean dbs check | ive got a dbs |
    ive got a crb | ive got a full dbs | ive got a current dbs | ive got a valid dbs | ive got a clean dbs |
    ive got a basic dbs | ive got a dbs check | ive got a crb check | ive got a dbs certificate |
    ive got a full dbs check | ive got a valid dbs certificate | ive got a current dbs certificate |
    ive got a current dbs check | ive got a clean dbs check | i have a dbs | i have a crb | i have a full dbs |
    i have a current dbs | i have a valid dbs | i have a clean dbs | i have a basic dbs | i have a dbs check |
    i have a crb check | i have a dbs certificate | i have a full dbs check | i have a valid dbs certificate |
    i have a current dbs certificate | i have a current dbs check | i have a clean dbs check |
    have an enhanced dbs | have an enhanced dbs check | have an enhanced dbs certificate |
    have an up to date dbs | have an up to date dbs check | got an enhanced dbs | got an enhanced dbs check |
    got an enhanced dbs certificate | got an up to date dbs | got an up to date dbs check | hold an enhanced dbs |
    hold an enhanced dbs check | hold an enhanced dbs certificate | hold an up to date dbs |
    hold an up to date dbs check | with an enhanced dbs | with an enhanced dbs check |
    with an enhanced dbs certificate | with an up to date dbs | with an up to date dbs check |
    ive got an enhanced dbs | ive got an enhanced dbs check | ive got an enhanced dbs certificate |
    ive got an up to date dbs | ive got an up to date dbs check | i have an enhanced dbs |
    i have an enhanced dbs check | i have an enhanced dbs certificate | i have an up to date dbs |
    i have an up to date dbs check | im dbs checked | im crb checked | im fully dbs checked |
    im enhanced dbs checked | im dbs cleared | im dbs certified | im police checked | im vetted |
    im fully vetted | i am dbs checked | i am crb checked | i am fully dbs checked | i am enhanced dbs checked |
    i am dbs cleared | i am dbs certified | i am police checked | i am vetted | i am fully vetted |
    am dbs checked | am crb checked | am fully dbs checked | am enhanced dbs checked | am dbs cleared |
    am dbs certified | am police checked | am vetted | am fully vetted | and dbs checked | and crb checked |
    and fully dbs checked | and enhanced dbs checked | and dbs cleared | and dbs certified | and police checked |
    and vetted | and fully vetted | and im dbs checked | and im crb checked | and im fully dbs checked |
    and im enhanced dbs checked | and im dbs cleared | and im dbs certified | and im police checked |
    and im vetted | and im fully vetted | also dbs checked | also crb checked | also fully dbs checked |
    also enhanced dbs checked | also dbs cleared | also dbs certified | also police checked | also vetted |
    also fully vetted | both dbs checked | both crb checked | both fully dbs checked | both enhanced dbs checked |
    both dbs cleared | both dbs certified | both police checked | both vetted | both fully vetted |
    all dbs checked | all crb checked | all fully dbs checked | all enhanced dbs checked | all dbs cleared |
    all dbs certified | all police checked | all vetted | all fully vetted | were dbs checked | were crb checked |
    were fully dbs checked | were enhanced dbs checked | were dbs cleared | were dbs certified |
    were police checked | were vetted | were fully vetted | have dbs | got dbs | with dbs | hold dbs |
    have enhanced dbs | with enhanced dbs | got enhanced dbs | has enhanced dbs | has dbs | my dbs is up to date |
    my dbs is current | dbs is up to date | dbs up to date | dbs in place | dbs all done | dbs ok | dbs yes |
    dbs on update service | on the dbs update service | dbs update service | d b s checked | d b s check |
    dbschecked | crbchecked | dbs ed | dbsd | crbd | crb ed | fully dbs | fully dbsd | fully dbs d | fully crb |
    enhanced dbs | enhanced crb | enhanced disclosure | full disclosure check | disclosure checked |
    disclosure scotland | disclosure scotland checked | disclosure scotland check | disclosure scotland cleared |
    pvg | pvg member | pvg registered | pvg checked | pvg cleared | pvg certified | pvg scheme |
    pvg scheme member | in the pvg scheme | member of the pvg scheme | have my pvg | got my pvg | have a pvg |
    accessni | accessni checked | access ni | access ni checked | access ni check | access ni cleared |
    have my dbs | got my dbs | ive got my dbs | i have my dbs | have my enhanced dbs | got my enhanced dbs |
    got my crb | have my crb | police checked | police check done | police check | police checks |
    police cleared | police clearance | police vetted | police vetting | fully police checked | police approved |
    clean police record | no criminal record | no criminal convictions | clean criminal record | fully vetted |
    vetted | vetted already | already vetted | security vetted | council vetted | vetted by the council |
    council checked | council approved | approved by the council | background checked | background check |
    background checks | fully background checked | security cleared | security clearance | sc cleared |
    safeguarding checked | id checked | id verified | identity checked | verified helper | trusted helper |
    approved helper | trusted volunteer verified | fully insured and dbs checked | insured and dbs checked |
    fully insured and vetted

# Words that join needs. The signs & + , ; are not words. Bare a (cy) and i (pl) in their own
# language only.
and-words =
    and | an also | and also | also | allso | plus | and plus | plus also | as well as | aswell as | along with | along wi | together with | and then | and then also | then also | and maybe | and possibly | and could | and can | and if possible | and if someone could | and another thing | another thing | one more thing | one other thing | and the other thing | also if | also need | also could | on top of that | on top of this | on top of which | while youre at it | while your at it | while ur at it | whilst youre at it | while youre there | while youre out | if youre going anyway | not to mention | in addition | in addition to | additionally | besides that | besides | oh and | oh also | oh an | n also | nd | amd | adn | annd | anf | tae an aw | and an aw | forby | forbye | secondly | second thing | thirdly | next thing

# What an offer has room for: "2 seats".
capacity-words =
    seat | seats | passenger | passengers | jobs | job at a time | jobs at a time | at a time | at once | dogs | dog

# Somebody who is not named: with no word of the asker's own family beside it, the need is for another.
they-words =
    she | he | her | him | his | hers | shes | hes | herself | himself | she's | he's

# The asker's own family and home: they look after them, and need no yes from us.
behalf-family-words =
    for my mum | for my mam | for my mom | for my mother | for my mammy | for my mummy | for my dad | for my da |
    for my father | for my nan | for my nanna | for my nana | for my nanny | for my gran | for my granny |
    for my grandma | for my grandmother | for my grandad | for my granda | for my granddad | for my grandfather |
    for my grampa | for my grandpa | for my grandparents | for my parents | for my nain | for my taid |
    for my aunt | for my auntie | for my aunty | for my uncle | for my sister | for my brother |
    for my mother in law | for my father in law | for my mil | for my in laws | for my inlaws | for my cousin |
    for my niece | for my nephew | for my step mum | for my stepmum | for my step dad | for my stepdad |
    for my great aunt | for me mum | for me mam | for me dad | for me da | for me nan | for me nana |
    for me gran | for me granny | for me grandad | for me granda | for me auntie | for me mammy | for me maw |
    for our mum | for our mam | for our dad | for our da | for our nan | for our nana | for our gran |
    for our granny | for our grandad | for our granda | for our auntie | for our mammy | for our maw |
    for ma mum | for ma mam | for ma dad | for ma da | for ma nan | for ma nana | for ma gran | for ma granny |
    for ma grandad | for ma granda | for ma auntie | for ma mammy | for ma maw | for mum | for mam | for mammy |
    for dad | for nan | for nanna | for nana | for gran | for granny | for grandma | for grandad | for granda |
    for auntie | for my mums | for my dads | for my mams | for my nans | for my grans | for me mams |
    for me mums | for me dads | for me nans | for mum in law | my mum needs | my mum cant | my mum is ill |
    my mum is poorly | my mum is sick | my mum is stuck | my mum is struggling | my mum is isolating |
    my mum is housebound | my mum is lonely | my mum is on her own | my mum is on his own |
    my mum is in hospital | my mum is out of | my mum hasnt | my mum has no | my mum has run out |
    my mum ran out | my mum lives | my mum who lives | my mum doesnt | my mum could do with | my mum would like |
    my mum at number | my mum at no | my mum whos 80 | my mum whos 90 | my mum wont ask | my mum has dementia |
    my mom needs | my mom cant | my mom is ill | my mom is poorly | my mom is sick | my mom is stuck |
    my mom is struggling | my mom is isolating | my mom is housebound | my mom is lonely | my mom is on her own |
    my mom is on his own | my mom is in hospital | my mom is out of | my mom hasnt | my mom has no |
    my mom has run out | my mom ran out | my mom lives | my mom who lives | my mom doesnt | my mom could do with |
    my mom would like | my mom at number | my mom at no | my mom whos 80 | my mom whos 90 | my mom wont ask |
    my mom has dementia | me mum needs | me mum cant | me mum is ill | me mum is poorly | me mum is sick |
    me mum is stuck | me mum is struggling | me mum is isolating | me mum is housebound | me mum is lonely |
    me mum is on her own | me mum is on his own | me mum is in hospital | me mum is out of | me mum hasnt |
    me mum has no | me mum has run out | me mum ran out | me mum lives | me mum who lives | me mum doesnt |
    me mum could do with | me mum would like | me mum at number | me mum at no | me mum whos 80 | me mum whos 90 |
    me mum wont ask | me mum has dementia | ma mammy needs | ma mammy cant | ma mammy is ill |
    ma mammy is poorly | ma mammy is sick | ma mammy is stuck | ma mammy is struggling | ma mammy is isolating |
    ma mammy is housebound | ma mammy is lonely | ma mammy is on her own | ma mammy is on his own |
    ma mammy is in hospital | ma mammy is out of | ma mammy hasnt | ma mammy has no | ma mammy has run out |
    ma mammy ran out | ma mammy lives | ma mammy who lives | ma mammy doesnt | ma mammy could do with |
    ma mammy would like | ma mammy at number | ma mammy at no | ma mammy whos 80 | ma mammy whos 90 |
    ma mammy wont ask | ma mammy has dementia | dad needs | dad cant get | dad cant manage | dad cant leave |
    dad cant drive | dad cant use | dad cant walk | dad hasnt got | dad has no | dad has run out | dad is ill |
    dad is poorly | dad is stuck | dad is struggling | dad is housebound | dad is isolating | dad is lonely |
    dad lives | dad at number | dad at no | dad could do with | mam needs | mam cant get | mam cant manage |
    mam cant leave | mam cant drive | mam cant use | mam cant walk | mam hasnt got | mam has no |
    mam has run out | mam is ill | mam is poorly | mam is stuck | mam is struggling | mam is housebound |
    mam is isolating | mam is lonely | mam lives | mam at number | mam at no | mam could do with | nan needs |
    nan cant get | nan cant manage | nan cant leave | nan cant drive | nan cant use | nan cant walk |
    nan hasnt got | nan has no | nan has run out | nan is ill | nan is poorly | nan is stuck | nan is struggling |
    nan is housebound | nan is isolating | nan is lonely | nan lives | nan at number | nan at no |
    nan could do with | nanna needs | nanna cant get | nanna cant manage | nanna cant leave | nanna cant drive |
    nanna cant use | nanna cant walk | nanna hasnt got | nanna has no | nanna has run out | nanna is ill |
    nanna is poorly | nanna is stuck | nanna is struggling | nanna is housebound | nanna is isolating |
    nanna is lonely | nanna lives | nanna at number | nanna at no | nanna could do with | gran needs |
    gran cant get | gran cant manage | gran cant leave | gran cant drive | gran cant use | gran cant walk |
    gran hasnt got | gran has no | gran has run out | gran is ill | gran is poorly | gran is stuck |
    gran is struggling | gran is housebound | gran is isolating | gran is lonely | gran lives | gran at number |
    gran at no | gran could do with | granny needs | granny cant get | granny cant manage | granny cant leave |
    granny cant drive | granny cant use | granny cant walk | granny hasnt got | granny has no |
    granny has run out | granny is ill | granny is poorly | granny is stuck | granny is struggling |
    granny is housebound | granny is isolating | granny is lonely | granny lives | granny at number |
    granny at no | granny could do with | grandma needs | grandma cant get | grandma cant manage |
    grandma cant leave | grandma cant drive | grandma cant use | grandma cant walk | grandma hasnt got |
    grandma has no | grandma has run out | grandma is ill | grandma is poorly | grandma is stuck |
    grandma is struggling | grandma is housebound | grandma is isolating | grandma is lonely | grandma lives |
    grandma at number | grandma at no | grandma could do with | grandad needs | grandad cant get |
    grandad cant manage | grandad cant leave | grandad cant drive | grandad cant use | grandad cant walk |
    grandad hasnt got | grandad has no | grandad has run out | grandad is ill | grandad is poorly |
    grandad is stuck | grandad is struggling | grandad is housebound | grandad is isolating | grandad is lonely |
    grandad lives | grandad at number | grandad at no | grandad could do with | granda needs | granda cant get |
    granda cant manage | granda cant leave | granda cant drive | granda cant use | granda cant walk |
    granda hasnt got | granda has no | granda has run out | granda is ill | granda is poorly | granda is stuck |
    granda is struggling | granda is housebound | granda is isolating | granda is lonely | granda lives |
    granda at number | granda at no | granda could do with | and mum needs | but mum needs | so mum needs |
    as mum needs | mum needs washing | mum needs her | mum needs taking | mum needs picking | mum needs someone |
    mum needs a lift | mum cant get | mum cant manage | mum hasnt got | mum has run out | mum at | dad at |
    mum lives | mum is housebound | mum is on her own | mum is stuck | mums prescription | mums script |
    mums meds | mums medication | mums tablets | mums shopping | mums bins | mums dog | mums garden | mums grass |
    mums boiler | mums heating | mums carer | mums carers | mums wheelchair | mums house | mums flat |
    mams prescription | mams script | mams meds | mams medication | mams tablets | mams shopping | mams bins |
    mams dog | mams garden | mams grass | mams boiler | mams heating | mams carer | mams carers |
    mams wheelchair | mams house | mams flat | dads prescription | dads script | dads meds | dads medication |
    dads tablets | dads shopping | dads bins | dads dog | dads garden | dads grass | dads boiler | dads heating |
    dads carer | dads carers | dads wheelchair | dads house | dads flat | nans prescription | nans script |
    nans meds | nans medication | nans tablets | nans shopping | nans bins | nans dog | nans garden | nans grass |
    nans boiler | nans heating | nans carer | nans carers | nans wheelchair | nans house | nans flat |
    grans prescription | grans script | grans meds | grans medication | grans tablets | grans shopping |
    grans bins | grans dog | grans garden | grans grass | grans boiler | grans heating | grans carer |
    grans carers | grans wheelchair | grans house | grans flat | grandmas prescription | grandmas script |
    grandmas meds | grandmas medication | grandmas tablets | grandmas shopping | grandmas bins | grandmas dog |
    grandmas garden | grandmas grass | grandmas boiler | grandmas heating | grandmas carer | grandmas carers |
    grandmas wheelchair | grandmas house | grandmas flat | grandads prescription | grandads script |
    grandads meds | grandads medication | grandads tablets | grandads shopping | grandads bins | grandads dog |
    grandads garden | grandads grass | grandads boiler | grandads heating | grandads carer | grandads carers |
    grandads wheelchair | grandads house | grandads flat | parents prescription | parents script | parents meds |
    parents medication | parents tablets | parents shopping | parents bins | parents dog | parents garden |
    parents grass | parents boiler | parents heating | parents carer | parents carers | parents wheelchair |
    parents house | parents flat | mothers prescription | mothers script | mothers meds | mothers medication |
    mothers tablets | mothers shopping | mothers bins | mothers dog | mothers garden | mothers grass |
    mothers boiler | mothers heating | mothers carer | mothers carers | mothers wheelchair | mothers house |
    mothers flat | take my mum | take my mam | take my dad | take my nan | take my gran | take my grandad |
    take my parents | get my mum | get my mam | get my dad | get my nan | get my gran | get my grandad |
    get my parents | run my mum | run my mam | run my dad | run my nan | run my gran | run my grandad |
    run my parents | drive my mum | drive my mam | drive my dad | drive my nan | drive my gran |
    drive my grandad | drive my parents | sit with my mum | sit with my mam | sit with my dad | sit with my nan |
    sit with my gran | sit with my grandad | sit with my parents | look in on my mum | look in on my mam |
    look in on my dad | look in on my nan | look in on my gran | look in on my grandad | look in on my parents |
    check on my mum | check on my mam | check on my dad | check on my nan | check on my gran |
    check on my grandad | check on my parents | visit my mum | visit my mam | visit my dad | visit my nan |
    visit my gran | visit my grandad | visit my parents | ring my mum | ring my mam | ring my dad | ring my nan |
    ring my gran | ring my grandad | ring my parents | pick up my mum | pick up my mam | pick up my dad |
    pick up my nan | pick up my gran | pick up my grandad | pick up my parents | help my mum | help my mam |
    help my dad | help my nan | help my gran | help my grandad | help my parents | wash my mum | wash my mam |
    wash my dad | wash my nan | wash my gran | wash my grandad | wash my parents | take mum | take mam |
    take dad | take nan | take gran | take grandad | get mum | get mam | get dad | get nan | get gran |
    get grandad | run mum | run mam | run dad | run nan | run gran | run grandad | drive mum | drive mam |
    drive dad | drive nan | drive gran | drive grandad | sit with mum | sit with mam | sit with dad |
    sit with nan | sit with gran | sit with grandad | wash mum | wash mam | wash dad | wash nan | wash gran |
    wash grandad | check on mum | check on mam | check on dad | check on nan | check on gran | check on grandad |
    my mother in law needs | my mother in law cant | my mother in law is ill | my mother in law is poorly |
    my mother in law is stuck | my mother in law is housebound | my mother in law hasnt |
    my mother in law has no | my mother in law lives | my mother in law could do with | my father in law needs |
    my father in law cant | my father in law is ill | my father in law is poorly | my father in law is stuck |
    my father in law is housebound | my father in law hasnt | my father in law has no | my father in law lives |
    my father in law could do with | my husbands mum needs | my husbands mum cant | my husbands mum is ill |
    my husbands mum is poorly | my husbands mum is stuck | my husbands mum is housebound | my husbands mum hasnt |
    my husbands mum has no | my husbands mum lives | my husbands mum could do with | my husbands dad needs |
    my husbands dad cant | my husbands dad is ill | my husbands dad is poorly | my husbands dad is stuck |
    my husbands dad is housebound | my husbands dad hasnt | my husbands dad has no | my husbands dad lives |
    my husbands dad could do with | my wifes mum needs | my wifes mum cant | my wifes mum is ill |
    my wifes mum is poorly | my wifes mum is stuck | my wifes mum is housebound | my wifes mum hasnt |
    my wifes mum has no | my wifes mum lives | my wifes mum could do with | my wifes dad needs |
    my wifes dad cant | my wifes dad is ill | my wifes dad is poorly | my wifes dad is stuck |
    my wifes dad is housebound | my wifes dad hasnt | my wifes dad has no | my wifes dad lives |
    my wifes dad could do with | my partners mum needs | my partners mum cant | my partners mum is ill |
    my partners mum is poorly | my partners mum is stuck | my partners mum is housebound | my partners mum hasnt |
    my partners mum has no | my partners mum lives | my partners mum could do with | my partners dad needs |
    my partners dad cant | my partners dad is ill | my partners dad is poorly | my partners dad is stuck |
    my partners dad is housebound | my partners dad hasnt | my partners dad has no | my partners dad lives |
    my partners dad could do with | my boyfriends mum needs | my boyfriends mum cant | my boyfriends mum is ill |
    my boyfriends mum is poorly | my boyfriends mum is stuck | my boyfriends mum is housebound |
    my boyfriends mum hasnt | my boyfriends mum has no | my boyfriends mum lives |
    my boyfriends mum could do with | my girlfriends mum needs | my girlfriends mum cant |
    my girlfriends mum is ill | my girlfriends mum is poorly | my girlfriends mum is stuck |
    my girlfriends mum is housebound | my girlfriends mum hasnt | my girlfriends mum has no |
    my girlfriends mum lives | my girlfriends mum could do with | my sister needs | my sister cant |
    my sister is ill | my sister is poorly | my sister is stuck | my sister is housebound | my sister hasnt |
    my sister has no | my sister lives | my sister could do with | my brother needs | my brother cant |
    my brother is ill | my brother is poorly | my brother is stuck | my brother is housebound | my brother hasnt |
    my brother has no | my brother lives | my brother could do with | my auntie needs | my auntie cant |
    my auntie is ill | my auntie is poorly | my auntie is stuck | my auntie is housebound | my auntie hasnt |
    my auntie has no | my auntie lives | my auntie could do with | my aunty needs | my aunty cant |
    my aunty is ill | my aunty is poorly | my aunty is stuck | my aunty is housebound | my aunty hasnt |
    my aunty has no | my aunty lives | my aunty could do with | my aunt needs | my aunt cant | my aunt is ill |
    my aunt is poorly | my aunt is stuck | my aunt is housebound | my aunt hasnt | my aunt has no |
    my aunt lives | my aunt could do with | my uncle needs | my uncle cant | my uncle is ill |
    my uncle is poorly | my uncle is stuck | my uncle is housebound | my uncle hasnt | my uncle has no |
    my uncle lives | my uncle could do with | my parents need | my parents cant | my parents are ill |
    my parents are poorly | my parents are stuck | my parents are housebound | my parents are isolating |
    my parents havent | my parents have no | my parents live | my parents could do with | my grandparents need |
    my grandparents cant | my grandparents are ill | my grandparents are poorly | my grandparents are stuck |
    my grandparents are housebound | my grandparents are isolating | my grandparents havent |
    my grandparents have no | my grandparents live | my grandparents could do with | the inlaws need |
    the inlaws cant | the inlaws are ill | the inlaws are poorly | the inlaws are stuck |
    the inlaws are housebound | the inlaws are isolating | the inlaws havent | the inlaws have no |
    the inlaws live | the inlaws could do with | elderly mum | elderly mother | elderly dad | elderly father |
    elderly parents | elderly mam | elderly gran | elderly auntie | elderly aunt | elderly uncle |
    elderly relative | elderly inlaws | elderly in laws | a relative of mine | relative of mine |
    family member who | my husbands mother | my wifes mother | the mother in law | the inlaws |
    my ex mother in law | husband | my husband | hubby | wife | my wife | partner | my partner | son | my son |
    daughter | my daughter | kid | kids | my kid | my kids | child | my child | baby | my baby | toddler | boyfriend |
    girlfriend | brother | sister | my dog | my cat | dog | cat | puppy | kitten | rabbit | hamster | mum | mam | dad | nan | gran | grandma |
    grandad | nana | nanna | mother | father | mother in law | father in law | aunt | auntie | uncle | bairn | wee one | landlord | plumber | builder
