# Words by which a message is sorted: categories, urgency, danger, jokes, scams, numbers.
# A value is a list of phrases parted by a bar. A star ends a stem. Matched on whole words.
# Apostrophe words are given with and without the apostrophe; fold curly ones first.
# Split each value on the bar and trim: a line may end with a bar.

# Categories. A phrase belongs to one category only.
category-shopping =
    shopping | shoping | shoppin | groceries | grocerys | big shop | weekly shop | food shop | food shopping |
    shopping list | few bits | bits from the shop | bits and bobs from the shop | from the shop | from the shops |
    to the shops | corner shop | supermarket* | shop run | the messages | ma messages | my messages fae |
    wee messages | for messages | tesco* | aldi* | lidl* | asda* | morrison* | sainsbur* | waitrose | iceland |
    co-op | coop | the co op | spar | nisa | farmfoods | ocado | m and s food | greggs | milk | bread | loaf |
    butter | eggs | cheese | rice | pasta | potatoes | tatties | spuds | onion* | veg | vegetables | fruit |
    chicken | teabags | tea bags | coffee | sugar | cereal | newspaper | cat food | dog food | pet food |
    cat litter | washing powder | online delivery | click and collect | buy for me | buy me | buy food for me |
    delivery slot | pint of milk | a few bits | fetch my shopping | do my shopping | for the shopping
category-food-support =
    no food | no food in | got any food | any food in | hasn't any food | hasnt any food | food bank | foodbank |
    food banks | food parcel | food parcels | food box | food hamper | food voucher* | food help |
    give some food | give me food | need food | free food | hungry | hungrey | starving kids | going hungry |
    nothing to eat | nowt to eat | nothing in the cupboards | nothing in the fridge | fridge is empty |
    empty fridge | empty cupboards | cupboards are bare | bare cupboards | cupboards are empty | not eaten |
    hasn't eaten | hasnt eaten | haven't eaten | havent eaten | not eating properly | skipping meals |
    missing meals | going without food | skint | no money for food | can't afford food | cant afford food |
    can't afford to eat | cant afford to eat | food money | kids tea | tea for the kids | tea for kids |
    feed the kids | feed my kids | feed the bairns | feed my family | feed the family | nothing for tea |
    nothing for the kids | hot meal | hot meals | hot dinner | hot dinners | cooked meal | cook him a dinner |
    cook her a dinner | cook a meal | cook a dinner | meals on wheels | community fridge | community pantry |
    food pantry | soup kitchen | free school meals | breakfast club | warm meal | batch cook* | pot of soup |
    soup | nowt in the fridge | nowt in the cupboards | asking for tea | food and no money |
    no money and no food | no food and no money | no food no money
category-prescription =
    prescript* | perscript* | percript* | presciption* | precription* | prescrip | prescrib* | script | scripts |
    repeat script | meds | medicine* | medecine* | medicin | medication* | tablets are ready | my tablets |
    his tablets from | tablets | pills | inhaler* | insulin | antibiotic* | painkillers | paracetamol |
    eye drops | creams from the chemist | chemist | chemists | chemist's | the chemist | chemyst | pharmac* |
    from the pharmacy | farmacy | boots on | from boots | at boots | to boots | in boots | lloyds chemist |
    well pharmacy | superdrug pharmacy | dosette* | dosset box | blister pack | nomad pack | repeat prescription |
    collect prescription | collect my prescription | collect a prescription | prescription picked up |
    prescription picking up | pick up my prescription | pick up a prescription | pick up my tablets |
    collect my tablets | drop off my prescription | take to the chemist | run to the chemist | chemist run |
    hearing aid batteries | dressings | stoma bags | blood pressure tablets | heart tablets | water tablets
category-household-baby =
    nappies | nappys | nappy | diapers | pull ups | baby wipes | wipes | baby formula | formula | formula milk |
    baby milk | sma milk | cow and gate | aptamil | baby food | baby clothes | babygrows | baby bottles |
    steriliser | dummy | dummies | cot | moses basket | crib | cot bed | cot mattress | pram | prams | buggy |
    pushchair* | stroller | car seat | high chair | highchair | baby bath | stair gate | stairgate | baby gate |
    bog roll | bog rolls | loo roll | loo rolls | toilet roll | toilet rolls | toilet paper | kitchen roll |
    sanitary towels | sanitary pads | tampons | bedding | duvet* | pillow* | blanket* | bed sheets | sheets |
    towels | mattress | single bed | bunk beds | school uniform* | school jumper* | school shoes |
    school trousers | pe kit | winter coat | coat for | kids coat | warm clothes | kids clothes |
    children's clothes | childrens clothes | kettle | toaster | microwave | pots and pans | saucepan* | crockery |
    cutlery | curtains | washing up liquid | school shirt* | hand me downs
category-energy-heating =
    boiler | boilers | boiler broke* | boiler's packed in | boilers packed in | boiler packed in | boiler bust* |
    boiler has packed in | boiler is out | heating | no heating | heating is off | heating's off | heatings off |
    heating off | heating broke* | heating not working | no heat | no hot water | radiator* | rads | stone cold |
    freezing cold | freezing | freezin | shivering | house is cold | cold house | flat is cold | too cold |
    keep warm | warm space | warm bank | heater | heaters | fan heater | oil heater | spare heater |
    electric blanket | hot water bottle* | leccy | lecky | lekky | electric | electricity | electrics |
    electric meter | electric key | key for the electric | leccy key | meter key | gas meter | gas card |
    gas key | gas run out | meter | smart meter | prepay* | pre pay | pre-pay | prepayment meter |
    top up the meter | top it up | top up | top-up | topup | emergency credit | fuel voucher* | quid of gas |
    no power | power cut | power's out | powers out | power is out | no electric | no leccy | energy bill* |
    heating oil | oil tank | coal | logs | firewood | pilot light | winter fuel | are frozen | kids are frozen |
    top up my meter | top up my electric | top up my gas
category-pets =
    dog | dogs | doggy | doggie | dog walk* | dog walker | walk my dog | walk the dog | walk our dog |
    walk her dog | walk his dog | walking the dog | walkies | dog sit* | dog sitter | take my dog | take the dog |
    let the dog out | look after my dog | look after the dog | look after my cat | needs walking | letting out |
    puppy | puppies | pup | the pup | pooch | mutt | staffy | staffie | labrador | my lab | lab needs | collie |
    spaniel | terrier | jack russell | whippet | greyhound | cat | cats | kitten* | moggy | feed the cat |
    feed my cat | feed our cat | feed the cats | cat feeding | cat sit* | litter tray | feed the dog |
    feed the fish | feed the hens | fish tank | rabbit* | bunny | guinea pig* | hamster* | budgie* | parrot |
    tortoise | hens | chickens | my pet | pets | pet sit* | vet | vets | vet's | vet run | to the vet |
    to the vets | kennel* | cattery | lost cat | lost dog | missing cat | missing dog | clean out the hutch |
    dug | dugs | our lab | lift to the vet | lift to the vets
category-befriending =
    lonely | lonley | lonly | loneley | loneliness | lonesome | on my own all day | on his own all day |
    on her own all day | all on my own | someone to talk to | somebody to talk to | someone to talk with |
    someone to chat to | somebody to chat to | no one to talk to | nobody to talk to | no-one to talk to |
    want to talk | like to talk | like a chat | for a chat | a chat | wee chat | bit of a chat | have a chat |
    chat on the phone | chatting | natter | a natter | blether | chinwag | chin wag | chit chat | cuppa |
    a cuppa | for a cuppa | cup of tea | drink tea | cup of coffee | brew and a chat | some company |
    bit of company | for company | looking for company | keep me company | keep him company | keep her company |
    pop in | visit her | visit him | visitor | visitors | don't see anyone | dont see anyone | don't see a soul |
    dont see a soul | see nobody | never see anyone | haven't spoken to anyone | havent spoken to anyone |
    no friends | make friends | new friends | meet people | friendly face | friendly voice | friendly call |
    phone pal | pen pal | pen friend | befriend* | sit with dad | sit with mum | sit and talk | sit and chat |
    play cards | dominoes | coffee morning | lunch club | isolated | ring mum | call round | check in on |
    look in on
category-transport =
    lift | lifts | a lift | lift to | lift to the hospital | lift to hospital | lift home | lift needed |
    need a lift | give me a lift | gie me a lift | giving a lift | run me | run me to | run me up |
    run to the hospital | run us to | run mum to | run dad to | drop me at | drop me off | drive | driver |
    drive me | drive me to | drive mum to | drive dad to | can't drive | cant drive | take me to |
    take me to hospital | take mum to | take dad to | pick me up from | get home from hospital |
    home from hospital | home from the hospital | from the hospital | get to the hospital | get to hospital |
    need to go to hospital | must go to hospital | to the doctors | to the docs | to the doctor | to the gp |
    to my gp | the dentist | to dentist | to the optician* | hospital appointment | hospital appt |
    doctors appointment | dentist appointment | outpatients | clinic appointment | eye clinic | to clinic | jab |
    covid jab | flu jab | vaccin* | dialysis | scan | x-ray | to the station | with a car | who have car |
    someone with car | has a car | got a car | no bus | no buses | bus isn't running | bus isnt running |
    missed the bus | taxi | taxis | dial a ride | chemo* | radiotherapy | taking to hospital | taking to the |
    take him to hospital | take him to the doctors | take her to hospital | take her to the doctors |
    my appointment | get to my appointment | to my appointment
category-errands =
    post | post a letter | post my letter* | post a parcel | post some letters | letter posted | letters posted |
    letters to post | card posted | post office | post box | postbox | parcel | parcels | parcle |
    collect a parcel | collect my parcel | pick up a parcel | pick up my parcel | drop off a parcel |
    drop a parcel | parcel shop | parcel locker | package | packages | evri | hermes | dpd | royal mail |
    amazon return | amazon locker | inpost | return a parcel | sign for a delivery | sign for a parcel |
    sign for my | take in a delivery | wait in for | bin | bins | wheelie bin* | bins out | bins putting out |
    put my bins out | put the bins out | put my bin out | take the bins out | pull my bins | bring the bins in |
    recycling | to the tip | tip run | bottle bank | charity shop | library | library book* | bank | bank run |
    pay in a cheque | cheque | dry clean* | launderette | laundrette | pick up my glasses | get my watch |
    shoe repair* | key cut | keys cut | drop something off | drop off some | run an errand | errand | errands |
    deliver leaflets | hand in a form | drop a form
category-home-garden =
    gutter* | guttering | drainpipe | blocked drain | blocked sink | blocked toilet | bulb | bulbs | light bulb |
    lightbulb | change a bulb | fence | fence panel | gate | shed roof | roof tiles | tap | taps | tap dripping |
    dripping | leak | leaking | leaky tap | leaking tap | burst pipe | fix my tap | fix the gutter | fix gutter |
    fix my door | fix the fence | plumb* | handyman | handy man | anyone handy | odd job* | diy | put up a shelf |
    put up shelves | shelves | grab rail | flat pack | flatpack | fuse | smoke alarm | door lock | lock is stuck |
    garden* | grass | cut my grass | cut the grass | mow | mow my lawn | weeding | hedge | hedges |
    cut the hedge | tree down | fallen tree | snow | clear the snow | ice on the path | grit the path | sandbag* |
    wallpaper* | move a sofa | move a bed | move a wardrobe | move furniture | moving furniture | carry a sofa |
    carry a wardrobe | shift a sofa | shift a wardrobe | lift a sofa | wardrobe | sofa out | to the skip |
    washing machine | heavy lifting | draught* | paving slab* | weeds | lawn | off my drive | clear my drive |
    clear the drive | move my sofa | move a settee
category-equipment =
    borrow | borow | borrowing | to borrow | can i borrow | could i borrow | borrow a ladder | borrow a drill |
    borrow your | lend | lend me | lend us | lend of | a lend | a lend of | loan of | a loan of | a shot of your |
    ladder | ladders | step ladder* | stepladder* | drill | drill bits | rawl plugs | jump leads | wheelchair |
    wheel chair | wheelchair loan | walking frame | zimmer* | walking stick | crutches to borrow | crutches for |
    borrow crutches | commode | bath seat | shower stool | rollator | mobility scooter | pressure washer |
    jet wash | hedge trimmer* | hedge cutter* | lawnmower | lawn mower | strimmer | wheelbarrow | spade | sander |
    spanner* | screwdriver* | socket set | toolbox | tools | tool box | hammer | wallpaper steamer |
    carpet cleaner | sewing machine | gazebo | trestle table | folding table* | folding chairs | extra chairs |
    camp bed | airbed | air bed | blow up bed | travel cot | tent | dehumidifier | trolley | sack truck |
    hand truck | trailer | roof rack | extension lead | generator | laptop | spare laptop | projector |
    bike pump | spare bike | hoover | vacuum cleaner | a saw | chainsaw | hand saw
category-tech-help =
    wifi | wi-fi | internet | broadband | router | zoom | facetime | skype | whatsapp | whats app | facebook |
    video call | nhs app | nhs login | the app | an app | download an app | online form | online forms |
    form online | fill it in online | apply online | book online | online banking | online account | log in |
    log on | login | password | passwords | locked out of my account | email | emails | e-mail | gmail |
    my phone | new phone | mobile phone | my mobile | new mobile | smartphone | smart phone | iphone |
    set up a phone | set up my phone | settings | sim card | computer* | computor | pc | laptop won't |
    laptop wont | laptop is slow | laptop set up | ipad | my tablet | this tablet | new tablet | on my tablet |
    android | printer | print something | printing | scan a document | tv remote | smart tv | retune | freeview |
    alexa | not techy | no good with computers | tech help | technology | how do i get online | get online |
    telly | tv | tv channels | channels | an online form | in an online form | in online form | a form online |
    top up my phone | phone credit | phone top up
category-language-forms =
    translat* | translator | transalate | interpret* | an interpreter | need interpreter | interpreter for |
    someone who speaks | who speaks | speak polish | speak arabic | speak urdu | speak english |
    speak my language | i speak | my english | no english | little english | english is not good |
    english not good | english is bad | in english | english lesson* | english class* | esol | practise english |
    practice english | form filling | fill in a form | fill in this form | fill in the form | fill in my form |
    fill in form | fill in forms | fill a form | fill form | fill out a form | fill out a | fill it out |
    fill it in | filling in a form | filling in forms | filling out | filling in | fill in | forms | paper form |
    application form | pip form | esa form | visa form | passport form | blue badge form | school form |
    school application | form | attendance allowance form | letter | letters | read a letter | read my letter |
    read this letter | explain a letter | explain this letter | explain letter | understand a letter |
    understand this letter | don't understand | dont understand | not understand | home office |
    home office letter | council letter | brp | citizenship | settled status | right to remain | official letter |
    sign language | bsl | understand paper* | only speak
category-childcare =
    childcare | child care | childminder | child minder | babysit* | baby sit* | baby-sit* | baby sitter | nanny |
    watch the kids | watch my kids | watch the bairns | watch my son | watch my daughter | watch the wee ones |
    watch the children | watch the baby | watch the little one | mind the kids | mind my kids | mind the bairn |
    mind the bairns | mind the weans | mind the baby | mind the children | look after the kids |
    look after my kids | look after my son | look after my daughter | look after the baby | look after my baby |
    look after the bairns | look after my children | look after the children | look after the little one |
    have the kids | take the kids | sit with the kids | sit for the kids | school run | school pick up |
    school pickup | school drop off | nursery run | nursery | nursery pick up | from nursery | to nursery |
    pick the kids up | pick up the kids | pick my daughter up | pick my son up | pick my kids up |
    pick up my son | pick up my daughter | pick up my kids | collect the kids | collect my son |
    collect my daughter | collect my kids | from school | take to school | walk to school | walk the kids |
    after school club | after school | holiday club | creche | playgroup | kids for an hour
category-money-advice =
    debt | debts | in debt | debt collector* | debt advice | bailiff* | final demand | red letter | arrears |
    rent arrears | behind on rent | behind on my rent | behind with my rent | behind with the rent |
    behind on bills | behind on my | can't pay | cant pay | can't pay my | cant pay my | can't pay the |
    cant pay the | can't pay rent | cant pay rent | can't pay the rent | cant pay the rent | pay the rent |
    pay my rent | can't afford the rent | cant afford the rent | can't afford rent | cant afford rent |
    can't afford to pay | cant afford to pay | can't afford my bills | cant afford my bills | bills |
    council tax | universal credit | universal credit stopped | uc | uc payment | uc stopped | benefits |
    benefit | benefits stopped | benefit check | sanction* | dwp | job centre | pip stopped | pip claim |
    pip appeal | attendance allowance claim | pension credit | housing benefit | child benefit |
    carers allowance | crisis grant | crisis loan | crisis fund | hardship fund | hardship grant |
    hardship payment | welfare fund | loan | loans | payday loan* | loan shark* | klarna | catalogue payments |
    credit card debt | overdraft | overdrawn | money advice | money worries | money problems | money trouble* |
    budgeting | citizens advice | no money | entitled to | bankrupt* | owe money | owe rent | from the bailiffs |
    letter from the bailiffs | letter from a bailiff
category-housing =
    homeless | homless | evict* | eviction | being kicked out | been kicked out | kicked me out | kicked us out |
    thrown out | chucked out | chucked us out | chucked me out | nowhere to go | no where to go |
    nowhere to live | nowhere to stay | nowhere to sleep | no where to stay | no where to live |
    somewhere to live | somewhere to stay | somewhere to sleep | place to stay | place to live | place to sleep |
    roof over | rough sleep* | sleeping rough | sleeping in my car | sleeping in the car | sofa surf* |
    sofa-surf* | sofa to sleep on | sleep on your sofa | landlord | landlords | landlady | landlord wants |
    housing officer | housing association | housing list | housing office | council house | council flat |
    waiting list for a house | section 21 | section 8 notice | notice to quit | tenancy | tenant* |
    private rent* | deposit back | temporary accommodation | temp accommodation | emergency accommodation |
    hostel | bed and breakfast council | refuge space | damp | mould | mold | black mould | mouldy | overcrowded |
    disrepair | ceiling came down | rats | mice | bed bugs | lost my home | losing my home | repossess* |
    unsafe flat | cladding | rent gone up | rent increase | want me out | wants me out | want us out |
    wants us out | no place to
category-wellbeing =
    can't cope | cant cope | cannot cope | can't cope with | cant cope with | not coping | struggling to cope |
    struggling mentally | mental health | mentally | panic | panic attack | panic attacks | panicking | panicky |
    anxious | anxiety | anxiaty | depress* | depression | antidepressant* | feeling low | really low | so low |
    very low | low mood | feeling down | so down | feeling sad | very sad | in tears | crying |
    can't stop crying | cant stop crying | crying all the time | grief | greiving | griev* | bereav* |
    lost my wife | lost my husband | lost my mum | lost my dad | lost my son | lost my daughter | widow* |
    died last | stress | stressed | stressed out | burnt out | burned out | burn out | exhausted | overwhelm* |
    end of my tether | at my wits end | can't sleep | cant sleep | not sleeping | not slept | nightmares |
    head's a mess | heads a mess | head is a mess | head in a mess | in a dark place | dark thoughts |
    breaking down | nervous breakdown | having a breakdown | fed up with life | miserable | hopeless | counsel* |
    counciling | therapy | therapist | samaritans | ptsd | trauma | post natal depression | postnatal |
    baby blues | drinking too much | addiction | gambling | self esteem | carer burnout
category-safety =
    hurt me | hurts me | hurting me | hit me | hits me | he hit | she hit | beat me | beats me | beating me |
    scared of | scared of him | scared of her | i'm scared | im scared | i am scared |
    frightened of | afraid of my |
    afraid of him | feel unsafe | don't feel safe | dont feel safe | unsafe at home | not safe at home |
    threaten* | threats | stalk* | stalker | following me | followed me | abus* | abusive | domestic abuse |
    domestic violence | dv | women's aid | womens aid | refuge | violent | violence | controlling me |
    won't let me leave | wont let me leave | takes my money | takes my phone | harass* | hate crime |
    racist abuse | shouted racist | bullied | bullying | assault* | attacked | raped | groom* | exploit* |
    honour based | prowler | burgled | burglar* | broken into | break in | someone outside my house |
    loan shark threat* | scammed | been conned | rogue trader* | trafficked | i'm not safe | im not safe |
    do not feel safe
category-personal-care =
    carer | carers | carer's | carer not | carer hasn't turned up | carer hasnt turned up | carer not turned up |
    carer didn't turn up | carer didnt turn up | carer didn't come | carer didnt come | carer hasn't come |
    carer hasnt come | carer not here | carer not come | carer is off | carers are off | carer is late |
    carer late | no carer | care agency | agency have cancelled | agency cancelled | home help | home care |
    care package | respite | washing and dressing | wash and dress | needs washing | needs a wash | help washing |
    help to wash | get washed | getting washed | get dressed | getting dressed | needs dressing | help dressing |
    wash him | wash her | wash my mum | wash my dad | bed bath | to the toilet | on the toilet | off the toilet |
    toileting | commode emptied | incontinen* | wet the bed | soiled | pad changed | pads changed |
    changing his pad | catheter | stoma bag changed | in the shower | in the bath | into the shower |
    into the bath | out of the bath | out of the shower | out of bed | getting out of bed | get out of bed |
    into bed | to bed | put him to bed | put her to bed | put nan to bed | put mum to bed | put dad to bed |
    hoist | hoisted | help him eat | help her eat | give him his tablets | give her her tablets |
    needs his tablets | needs her tablets | personal care | cut his toenails | toenails | sit in with my husband
category-information =
    what day | what days | which day | which week | what day is | what day do | what day are | bin day |
    which bin | which bins | when are the bins | when is bin | when do the bins | what time | what time does |
    what time is | opening times | opening hours | is it open | open today | open on sunday | open tomorrow |
    still open | is the library open | is the tip open | is the surgery open | is the chemist open |
    who do i call | who do i ring | who do i phone | who do i contact | who do i tell | who do i speak to |
    who do i report | who should i call | who should i ring | who to ring | who to call | who to contact |
    who deals with | report a pothole | pothole* | street light | streetlight | street lights | lamp post |
    fly tip* | flytip* | dog mess | missed collection | what number do | phone number for |
    number for the council | where is | where's the | wheres the | where can i find | where do i |
    where is the nearest | nearest | road closed | road shut | roadworks | road works | diversion | bus times |
    timetable | bus timetable | which bus | polling station | election day | council meeting | street party |
    when is the | where's best | wheres best | best place to | buses running | bank holiday | boxing day |
    anyone know when | anyone know what | anyone know where | anyone know who deals | anyone know if the

# Offer-only categories
category-volunteer-time =
    happy to help | glad to help | i can help | can help out | happy to do | free to help | free most days |
    free on weekdays | free at weekends | free evenings | free mornings | got time on my hands |
    time on my hands | got some time | some spare time | spare time | spare hour | few hours a week |
    couple of hours a week | hour a week | i'm retired | im retired | am retired | furloughed | volunteer |
    volunteers | volunter | volunteering | volunteer my time | give my time | lend a hand | pair of hands |
    extra hands | muck in | put me down | count me in | sign me up | i'll help | ill help | will help |
    willing to help | want to help | like to help | here to help | if anyone needs | shout if you need |
    give us a shout | just ask | make calls | answer the phones | deliver leaflets for | marshal* | litter pick* |
    first aider | first aid trained | got a van | man with a van
category-business-space =
    business | our business | my business | my shop | our shop can | our cafe | my cafe | the cafe | our pub |
    the pub can | restaurant | takeaway | our salon | function room | meeting room | church hall | village hall |
    community hall | scout hut | hall | the hall | hall free | hall to use | room to use | back room |
    upstairs room | room free | room above | spare room for groups | space to use | free space | spare space |
    use our space | use of our | shop window | notice board | noticeboard | storage | store room | storeroom |
    lock up | lock-up | garage space | unit free | warehouse | kitchen to use | commercial kitchen |
    use our kitchen | freezer space | fridge space | car park | parking spaces | collection point |
    drop off point | premises | office space | desk space | company van | staff to help | donate stock |
    surplus food | surplus stock | discount for

# Urgency. Times of day ("before 6", "by 5pm") are read by code.
# "now" alone is left out: "no longer", "sorted now", "now and then". Danger is in the triggers.
urgency-emergency =
    999 | call 999 | ring 999 | phone 999 | rang 999 | dial 999 | life or death | life and death |
    life threatening | danger to life | in danger | in danger now | real emergency | it's an emergency |
    its an emergency | this is an emergency | medical emergency | emergency help | emergency now |
    need an ambulance | call an ambulance | police now | call the fire brigade | help me now | come quick |
    come quickly | sos | mayday | going to die | need an ambulance now | ambulance now | need the police now |
    need the fire brigade | he's dying | hes dying | she's dying | shes dying | think he's dying |
    think hes dying | think she's dying | think shes dying
urgency-today =
    today | todya | 2day | tday | asap | as soon as possible | as soon as poss | soon as you can |
    soon as possible | urgent | urgently | urgant | ergent | really urgent | right now | right away |
    straight away | straightaway | immediately | this minute | now please | now pls | now plz | tonight | tonite |
    2nite | 2night | tnight | by tonight | this morning | this mornin | this am | this afternoon | this aft |
    this arvo | this pm | this evening | this evenin | this eve | this lunchtime | this dinnertime |
    this teatime | in an hour | within the hour | in the next hour | in half an hour | next couple of hours |
    in a couple of hours | in a few hours | within hours | by lunchtime | by dinner time | by teatime |
    by tea time | before tea | before dark | before bed | before bedtime | by the end of the day |
    end of the day | before they close | before it shuts | before it closes | before close | before closing |
    last minute | run out | running out | ran out | has run out | all out of | clean out of | right out of |
    about to run out | nearly out of | none left | nothing left | down to my last | on my last | desperate |
    desperately | desparate | can't wait | cant wait | quick as you can | quickly please | pronto | please hurry |
    hurry please
urgency-soon =
    tomorrow | tommorow | tommorrow | tomorow | tomorro | tomorra | tmrw | tmr | tmw | tomoz | 2moro | 2morrow |
    2mrw | 2moz | the morn | the morra | first thing | in the morning | day after | overmorrow | this week |
    this wk | later this week | end of the week | by the end of the week | before the weekend | by the weekend |
    at the weekend | at weekend | this weekend | this wkend | the weekend | over the weekend | on the weekend |
    next day or two | next day or so | next few days | next couple of days | within a few days | in a few days |
    in a couple of days | couple of days | in two days | in 2 days | day or two | few days | midweek | wknd |
    for monday | at monday | before monday | monday morning | monday afternoon | monday night | mon am | mon pm |
    mon night | by tue* | on tue* | this tue* | for tue* | at tuesday | before tuesday | tuesday morning |
    tuesday afternoon | tuesday night | tue am | tue pm | tue night | for wednesday | at wednesday |
    before wednesday | wednesday morning | wednesday afternoon | wednesday night | wed am | wed pm | wed night |
    by thu* | on thu* | this thu* | for thu* | at thursday | before thursday | thursday morning |
    thursday afternoon | thursday night | thu am | thu pm | thu night | by fri* | on fri* | this fri* | for fri* |
    at friday | before friday | friday morning | friday afternoon | friday night | fri am | fri pm | fri night |
    for saturday | at saturday | before saturday | saturday morning | saturday afternoon | saturday night |
    sat am | sat pm | sat night | for sunday | at sunday | before sunday | sunday morning | sunday afternoon |
    sunday night | sun am | sun pm | sun night | fri | sat | tues | weds | thurs | wed | thur | on monday |
    by monday | this monday | by sunday | on sunday | this sunday | on saturday | by saturday | this saturday |
    on sat | by sat | on sun | by sun | on mon | by mon | on wed | on weds | by wed | by weds | on wednesday |
    by wednesday | this wednesday
urgency-routine =
    no rush | no rush at all | not in a rush | no hurry | not in a hurry | nae rush | nae hurry | no panic |
    no pressure | not urgent | not urgant | isn't urgent | isnt urgent | non urgent | nothing urgent |
    when you can | when u can | whenever | whenever you can | whenever suits | when you get a chance |
    when you get chance | when you get a minute | when you've a minute | when youve a minute |
    when you have time | when you've time | when youve time | when someone has time | when anyone is free |
    when anyone's free | when anyones free | when it suits | when convenient | when your passing |
    when you're passing | when youre passing | if you're passing | if youre passing | next time you're |
    next time youre | any time | anytime | any day | any time is fine | any day is fine | at some point |
    at some stage | some time | sometime | someday | in your own time | take your time | can wait | it can wait |
    next week | next wk | week after | in a week or so | in a week or two | next week sometime | next month |
    this month | in a few weeks | in a couple of weeks | over the next few weeks | before christmas |
    before xmas | before winter | eventually | one of these days | not desperate

# Raises one level (never above today by itself: emergency comes from a trigger).
urgency-raise =
    baby | baby's | babys | babies | newborn | new born | new-born | bairn | bairns | wean | weans | toddler |
    toddlers | infant | little one | wee one | month old | months old | week old | weeks old | pregnant |
    no heat | no heating | no heater | heating is off | heating's off | heatings off | heating off |
    without heating | no hot water | no electric | no electricity | no leccy | no power | no gas | freezing |
    freezin | freezing cold | frozen | shivering | baltic | no food | no food in | hasn't any food |
    hasnt any food | hasn't got any food | hasnt got any food | haven't any food | havent any food |
    haven't got any food | havent got any food | not got any food | nothing to eat | nowt to eat |
    nothing in the cupboards | not eaten | hasn't eaten | hasnt eaten | haven't eaten | havent eaten |
    no milk for the baby | no formula | no medicine | no medicines | no medication | no meds | no tablets |
    no pills | no insulin | no inhaler | without his tablets | without her tablets | without my tablets |
    without tablets | without medication | missed a dose | out of insulin | out of tablets | run out of tablets |
    run out of meds | run out of insulin | on oxygen | end of life | palliative | asked before | asked already |
    already asked | asked yesterday | asked twice | asking again | ask again | second time asking |
    second time of asking | second ask | still waiting | nobody came | no one came | no-one came | never turned up

# Immediate danger: recall first. Jokes are in trigger-joke.
trigger-immediate-breathing =
    not brething | isnt brething | not breething | stopped brething |
    not breathing | isn't breathing | isnt breathing | is not breathing | aint breathing | stopped breathing |
    can't breathe | cant breathe | cannot breathe | can't breath | cant breath | cannot breath | cant breeth |
    can not breathe | can hardly breathe | can barely breathe | hardly breathing | barely breathing |
    struggling to breathe | struggling to breath | struggling for breath | fighting for breath |
    trouble breathing | difficulty breathing | hard to breathe | breathing funny | breathing is bad |
    breathing really bad | no breath | no breathing | gasping for air | gasping for breath |
    can't get his breath | cant get his breath | cannot get his breath | can't get her breath |
    cant get her breath | cannot get her breath | can't get my breath | cant get my breath |
    cannot get my breath | can't catch my breath | cant catch my breath | cannot catch my breath | is choking |
    choking on | started choking | he's choking | hes choking | he is choking | she's choking | shes choking |
    she is choking | i'm choking | im choking | i am choking | lips are blue | lips have gone blue |
    lips gone blue | lips turning blue | gone blue | turning blue | asthma attack | bad asthma |
    inhaler not working | inhaler isn't working | inhaler isnt working | inhaler is not working | no inhaler and |
    no pulse | needs cpr | doing cpr | anaphyla* | epipen used | used the epipen | throat closing |
    throat is closing | throat swelling | throat is swelling | tongue swelling | fallen in the canal |
    fell in the river | in the water and can't | in the water and cant | in the water and cannot |
    breathing stopped | no breathe | cant breathing | wheezing badly | can't get a breath | cant get a breath |
    cannot get a breath | can't get breath | cant get breath | cannot get breath | struggling with his breathing |
    struggling with her breathing | is drowning | someone drowning | kid drowning | child drowning |
    he's turned blue | hes turned blue | he is turned blue | she's turned blue | shes turned blue |
    she is turned blue
trigger-immediate-collapse =
    mum has fallen | mam has fallen | mother has fallen | dad has fallen | father has fallen | nan has fallen |
    gran has fallen | grandma has fallen | grandad has fallen | husband has fallen | wife has fallen |
    partner has fallen | neighbour has fallen | she has fallen | he has fallen | mum's fallen | mums fallen |
    dad's fallen | dads fallen | nan's fallen | nans fallen | gran's fallen | grans fallen | shes fallen | hes fallen |
    mum has had a fall | dad has had a fall | nan has had a fall | i have fallen and | ive fallen and |
    collapsd | colapsed | collasped |
    collapsed | colapsed | collasped | has collapse | passed out | blacked out | fainted | unconscious |
    unconcious | unconsious | not conscious | unresponsive | won't wake up | wont wake up | will not wake up |
    won't wake | wont wake | will not wake | can't wake | cant wake | cannot wake | can't wake him |
    cant wake him | cannot wake him | can't wake her | cant wake her | cannot wake her | can't wake my |
    cant wake my | cannot wake my | not waking up | doesn't wake up | doesnt wake up | does not wake up |
    no wake up | heart attack | hart attack | cardiac arrest | chest pain* | pain in my chest |
    pain in his chest | pain in her chest | pains in my chest | tight chest | having a stroke |
    had a stroke just now | think it's a stroke | think its a stroke | think it is a stroke | stroke symptoms |
    face drooping | face has dropped | face is drooping | face has drooped | slurring | slurring his words |
    slurring her words | can't move her arm | cant move her arm | cannot move her arm | can't move his arm |
    cant move his arm | cannot move his arm | seizure | having a seizure | having a fit | fell down the stairs |
    fallen down the stairs | fell downstairs | fallen downstairs | fell off the ladder | fallen off the ladder |
    fell off the roof | fallen and can't get up | fallen and cant get up | fallen and cannot get up |
    fell and can't get up | fell and cant get up | fell and cannot get up | can't get up off the floor |
    cant get up off the floor | cannot get up off the floor | can't get off the floor | cant get off the floor |
    cannot get off the floor | on the floor and can't | on the floor and cant | on the floor and cannot |
    lying on the floor | on the floor not moving | knocked down by a car | hit by a car | been run over |
    banged his head and | banged her head and | head injury | sepsis | diabetic coma | having a hypo | bad hypo |
    electrocuted | looks dead | think he's dead | think hes dead | think he is dead | think she's dead |
    think shes dead | think she is dead | isn't waking up | isnt waking up | is not waking up | aint waking up |
    isn't moving | isnt moving | is not moving | aint moving | car hit a | car has hit | car just hit |
    been hit by a car | been hit by a | knocked over by | knocked off his bike | knocked off her bike |
    got run over | fell over and can't get up | fell over and cant get up | fell over and cannot get up |
    can't get up | cant get up | cannot get up | cnt get up | can not get up | i am on the floor | im on the floor |
    i'm on the floor | stuck on the floor | still on the floor | tumble and can't | tumble and cant |
    tumble cant move | can't move my leg | cant move my leg | cannot move my leg | can't get out of the bath |
    cant get out of the bath | cannot get out of the bath | fell in the bath and | my chest hurts | chest hurts |
    chest is hurting | had a fall and can't | had a fall and cant | had a fall and cannot | had a bad fall | dropped to the floor |
    keeled over | can't rouse | cant rouse | cannot rouse | can't be woken | cant be woken | cannot be woken |
    can't feel his legs | cant feel his legs | cannot feel his legs | think my mum is dead |
    think my dad is dead | think my nan is dead | think my gran is dead | think my husband is dead |
    think my wife is dead | think my neighbour is dead | think they are dead | he's not moving | hes not moving |
    he is not moving | she's not moving | shes not moving | she is not moving | not moving and |
    he's not responding | hes not responding | he is not responding | she's not responding | shes not responding |
    she is not responding | mum not responding | dad not responding | neighbour not responding | he's dead |
    hes dead | he is dead | she's dead | shes dead | she is dead | found him dead | found her dead |
    he's fitting | hes fitting | he is fitting | she's fitting | shes fitting | she is fitting |
    child is fitting | mum is fitting | dad is fitting | man lying in the road | someone lying in the road |
    lying on the ground | can't move his arm or | cant move his arm or | cannot move his arm or
trigger-immediate-overdose =
    took a load of paracetamol | took a load of tablets | taken a load of | took loads of tablets | took too many tablets | taken too many tablets |
    overdos* | over dose | overdosed | overdosing | too many tablets | too many pills | took all my tablets |
    taken all my tablets | took all her tablets | took all his tablets | taken all her tablets |
    taken all his tablets | took all my pills | taken all my pills | took all the tablets | took all the pills |
    took a load of tablets | taken a load of tablets | took loads of tablets | taken loads of tablets |
    took a lot of tablets | taken a lot of tablets | took a bunch of pills | whole packet of paracetamol |
    whole pack of paracetamol | whole packet of tablets | whole box of tablets | whole bottle of pills |
    double dose of insulin | too much insulin | too much medicine | too much medication | too much methadone |
    od'd | odd | swallowed bleach | drank bleach | drunk bleach | drank antifreeze | swallowed a battery |
    swallowed some tablets | swallowed tablets | swallowed my tablets | swallowed pills | got hold of my tablets |
    got into the tablets | eaten my tablets | eaten tablets | poisoned | taken something and won't |
    taken something and wont | taken something and will not | taken drugs and | has took all my tablets |
    has took all my pills | has took all his tablets | has took all his pills | has took all her tablets |
    has took all her pills | had all all my tablets | had all all my pills | had all all his tablets |
    had all all his pills | had all all her tablets | had all all her pills | swallowed all all my tablets |
    swallowed all all my pills | swallowed all all his tablets | swallowed all all his pills |
    swallowed all all her tablets | swallowed all all her pills | necked all all my tablets |
    necked all all my pills | necked all all his tablets | necked all all his pills | necked all all her tablets |
    necked all all her pills | ate all all my tablets | ate all all my pills | ate all all his tablets |
    ate all all his pills | ate all all her tablets | ate all all her pills | took all his pills |
    took all her pills | has took all his | has took all her | took too many of | taken too many of |
    i've taken too many | ive taken too many | i have taken too many | been poisoned | too much paracetamol |
    took too much paracetamol
trigger-immediate-bleeding =
    bleeding badly | bleeding bad | bleeding heavily | bleeding a lot | bleeding lots | bleeding loads |
    bleeding so much | bleeding everywhere | bleeding to death | bleeding out | bleeding from | bleeding really |
    is bleeding | he's bleeding | hes bleeding | he is bleeding | she's bleeding | shes bleeding |
    she is bleeding | i'm bleeding | im bleeding | i am bleeding | he bleeding | she bleeding |
    won't stop bleeding | wont stop bleeding | will not stop bleeding | doesn't stop bleeding |
    doesnt stop bleeding | does not stop bleeding | not stop bleeding | can't stop bleeding | cant stop bleeding |
    cannot stop bleeding | can't stop the bleeding | cant stop the bleeding | cannot stop the bleeding |
    bleeding won't stop | bleeding wont stop | bleeding will not stop | bleeding and won't | bleeding and wont |
    bleeding and will not | keeps bleeding | still bleeding | head is bleeding | bleeding in pregnancy |
    pregnant and bleeding | miscarry* | blood everywhere | lot of blood | lots of blood | loads of blood |
    so much blood | too much blood | blood pouring | pouring with blood | pouring blood | pouring out blood |
    covered in blood | pool of blood | losing blood | lost a lot of blood | coughing up blood | coughing blood |
    vomiting blood | sick with blood | throwing up blood | blood won't stop | blood wont stop |
    blood will not stop | deep cut | cut his wrist* | cut her wrist* | cut my wrist* | cut an artery |
    cut a vein | cut off his finger | cut his finger off | cut her finger off | sliced his | sliced her hand |
    impaled
trigger-immediate-gas =
    smel gas | smel of gas | i smell gas |
    smell of gas | smell gas | smells gas | smelt gas | smelling gas | smelling of gas | smells of gas |
    smell the gas | smell like gas | smells like gas | smell off gas | smell a gas | gas smell | gas smells |
    strong gas | stink of gas | stinks of gas | stinking of gas | stinkin of gas | reek of gas | reeks of gas |
    reeking of gas | whiff of gas | mingin of gas | gas is smelling | there is gas smell | gas leak |
    gas leeking | gas leaking | gas is leaking | leaking gas | gas escap* | escape of gas | gas everywhere |
    gas coming out | gas coming from | gas left on | left the gas on | hissing gas | gas hissing | gas pipe hit |
    hit a gas pipe | gas pipe burst | gas alarm | gas explosion | carbon monoxide | carbon monoxyde |
    monoxide alarm | co2 alarm going | smell of rotten eggs | smells of rotten eggs | gas main hit |
    burst gas main | co alarm going | co alarm is | co alarm went | co alarm beep* | co alarm sound* |
    carbon monoxide alarm
trigger-immediate-fire =
    house fire | house is on fire | house on fire | flat is on fire | flat on fire | kitchen is on fire |
    kitchen on fire | kitchen fire | building on fire | building is on fire | shop on fire | shop is on fire |
    car on fire | car is on fire | van on fire | bin on fire | bins on fire | bin is on fire | shed on fire |
    shed is on fire | roof on fire | roof is on fire | garage on fire | fence on fire | caravan on fire |
    cooker on fire | oven on fire | oven is on fire | pan on fire | pan is on fire | chip pan fire | pan fire |
    dryer on fire | tumble dryer is on fire | sofa on fire | bed on fire | battery on fire | scooter on fire |
    clothes on fire | hair on fire | he is on fire | she is on fire | next door is on fire | next door on fire |
    is on fire help | there's a fire | theres a fire | there is a fire | a fire in the house |
    fire in the kitchen | fire in the house | fire in my | fire in the flat | fire in the flats |
    fire in the block | fire in the stairwell | fire in the loft | fire next door | fire upstairs |
    fire downstairs | fire help | help fire | caught fire | has caught fire | gone up in flames | in flames |
    flames coming | flames out of | can see flames | see flames | smoke coming out | smoke coming from |
    smoke pouring | smoke everywhere | thick smoke | black smoke | full of smoke | filling with smoke |
    trapped by smoke | smell of burning | smells of burning | smell burning | sparks coming |
    fire alarm going off | someone set fire | set fire to | petrol through | explosion | fire at number |
    fire at no | is sparking | socket sparking | gas explosion | there is fire in
trigger-immediate-weapon =
    with a knife | has a knife | got a knife | have knife | has knife | had a knife | holding a knife |
    waving a knife | pulled a knife | pulled a knife on | carrying a knife | knife to my | knife at my |
    man with knife | lad with a knife | lads with knives | with knives | got knives | has a blade | got a blade |
    pulled a blade | knifed | stabbed | stabbing | been stabbed | got stabbed | going to stab | gonna stab |
    threatening to stab | has a gun | got a gun | with a gun | had a gun | pulled a gun | holding a gun |
    gun to my | man with gun | gunshot* | gun shots | shots fired | heard shots | been shot | got shot |
    gonna shoot | going to shoot | shotgun | firearm | crossbow | air rifle at | machete* | zombie knife |
    has an axe | with an axe | got an axe | with a hammer at | has a bat | with a baseball bat |
    with an iron bar | acid attack | threw acid | acid thrown | throw acid | has a weapon | got a weapon |
    with a weapon | grenade | bottle smashed over | glassed | armed man | armed men | armed police | bomb threat |
    pipe bomb | has a bomb | got a bomb | a bomb in
trigger-immediate-attack =
    being attacked | attacking me | attacking her | attacking him | attacked me | been attacked | i was attacked |
    getting attacked | is attacking | hitting me | hitting her | hitting him | keeps hitting | he's hit me |
    hes hit me | he is hit me | he hit me again | beating me | beating her | beating him | beating up |
    beaten up | beaten me | being beaten | beat me up | battering me | battering her | battered her |
    battered me | kicking me | kicking her | punching me | punching her | punched me | punched her |
    punched in the | headbutted | slapping me | strangl* | strangling me | throttl* | hands round my throat |
    hands on my throat | hands around my neck | by the throat | choking me | choked me | dragging her |
    dragged me | being mugged | been mugged | mugged | robbing me | being robbed | raped | raping | being raped |
    sexually assaulted | sexual assault | kidnap* | forced into a car | dragged into a car | is breaking in |
    breaking into my | breaking into next | someone in my house | somebody in my house | man in my house |
    intruder | someone is in the house | someone trying to get in | trying to break in | kicking the door |
    kicking my door | kicking the door in | smashing my windows | smashing the door | smashing the house |
    going to kill me | gonna kill me | he will kill me | will kill me | going to kill her | threatening to kill |
    threatened to kill | wants to kill | said he'd kill | said hed kill | hurting me now | he is hurting me |
    he's hurting me | hes hurting me | she's hurting me | shes hurting me | she is hurting me |
    screaming for help | heard screaming | screaming next door | hear her screaming | woman screaming |
    shouting for help | dog attack | dog attacking | dog attacked | hiding from him | he's outside my door |
    hes outside my door | he is outside my door | smashed my face | smashed her face | smashed his face |
    kicked my head | broke my nose | broke my arm | are breaking in | breaking in next door | breaking in now |
    husband is hitting | he is hitting | she is hitting | trying to get in my | trying to get in the house |
    trying to get in the door | trying to get in the window | trying to kill me | trying to kill her |
    trying to kill him | ex is at the door | banging on my door and | scared there is a man | scared there's a man |
    scared theres a man | scared there is someone | scared there's someone | scared theres someone |
    scared there is somebody | scared there's somebody | scared theres somebody | frightened there is a man |
    frightened there is someone | scared a man is | scared someone is at | scared someone is outside
trigger-immediate-child-alone =
    year old is home on his own | year old is home on her own | year old is home alone | mum isnt home and im |
    child alone | child on its own | child on their own | child on her own | child on his own | child by himself |
    child by herself | child home alone | children alone | children on their own | children by themselves |
    children home alone | children left alone | child left alone | kids alone | kids are alone | kids home alone |
    kids on their own | kids left alone | kids left on their own | kids by themselves |
    left the kids on their own | left the kids alone | baby alone | baby on its own | baby on his own |
    baby locked in | child locked in | kids locked in | kids in the car alone | toddler alone |
    toddler on its own | toddler on his own | toddler on her own | toddler wandering | toddler in the road |
    toddler in the street | bairn alone | bairn on its own | bairns on their own | weans on their own |
    wean on its own | little girl alone | little girl on her own | little girl wandering | little boy alone |
    little boy on his own | little boy wandering | child wandering | kid wandering | lost child |
    found a little boy | found a little girl | missing child | child missing | child is missing |
    child gone missing | my child is missing | my son is missing | my daughter is missing | can't find my child |
    cant find my child | cannot find my child | can't find my son | cant find my son | cannot find my son |
    can't find my daughter | cant find my daughter | cannot find my daughter | can't find my little |
    cant find my little | cannot find my little | i'm home alone and scared | im home alone and scared |
    i am home alone and scared | mum has gone and | mum hasn't come home | mum hasnt come home |
    mum has not come home | mum hasn't come back | mum hasnt come back | mum has not come back |
    mum didn't come home | mum didnt come home | mum did not come home | my mum won't wake | my mum wont wake |
    my mum will not wake | my mummy won't wake | my mummy wont wake | my mummy will not wake |
    dad hasn't come home | dad hasnt come home | dad has not come home | i'm 7 and | im 7 and | i am 7 and |
    i'm 8 and | im 8 and | i am 8 and | i'm 9 and | im 9 and | i am 9 and | i'm 10 and | im 10 and | i am 10 and |
    nobody looking after me | no grown ups | no adult with them | no adult here | are home alone | is home alone |
    been left home alone | left home alone | boy is missing | girl is missing | boy missing | girl missing |
    son missing | daughter missing | wee boy alone | wee lass alone | kid is missing | toddler is missing |
    toddler missing | toddler walking | toddler is walking | toddler by himself | toddler by herself |
    toddler in a nappy | child walking down the road | kid walking down the road | no adult around |
    no parents around | child left in the car | kids left in the car | baby left in | baby left on its own |
    left the baby on | left the baby alone | left the baby in | left her baby alone | left her baby on |
    left her kids on | left her kids alone | left his kids on | found a child wandering | found a child on |
    baby locked in the car
trigger-immediate-suicide =
    going to jump | gonna jump | im going to jump |
    suicid* | sucidal | suiside | kill myself | killing myself | kill my self | kill himself | kill herself |
    killing himself | killing herself | end my life | ending my life | end his life | end her life |
    take my life | take my own life | taking my own life | take his own life | take her own life | end it all |
    ending it all | ending it tonight | end it tonight | want to end it | gonna end it | going to end it |
    just end it | want to die | wanna die | wants to die | i want die | want to be dead | rather be dead |
    wish i was dead | wish i were dead | wish i wasn't here | wish i wasnt here | wish i'd never been born |
    wish id never been born | don't want to live | dont want to live | do not want to live | don't wanna live |
    dont wanna live | do not wanna live | don't want to be alive | dont want to be alive |
    do not want to be alive | don't want to be here | dont want to be here | do not want to be here |
    don't wanna be here | dont wanna be here | do not wanna be here | not want to live | no want to live |
    don't want to wake up | dont want to wake up | do not want to wake up | not wake up again |
    hope i don't wake up | hope i dont wake up | hope i do not wake up | go to sleep and never wake |
    better off dead | everyone would be better off | everyone better off | they would be better off |
    they'd be better off | theyd be better off | you'd all be better off | youd all be better off |
    better off without me | world without me | won't be around much longer | wont be around much longer |
    will not be around much longer | can't do this anymore | cant do this anymore | cannot do this anymore |
    can't do this any more | cant do this any more | cannot do this any more | can't do this no more |
    cant do this no more | cannot do this no more | can't take it anymore | cant take it anymore |
    cannot take it anymore | can't take it any more | cant take it any more | cannot take it any more |
    can't take this anymore | cant take this anymore | cannot take this anymore | can't take any more |
    cant take any more | cannot take any more | can't take anymore | cant take anymore | cannot take anymore |
    can't go on like this | cant go on like this | cannot go on like this | can't live like this |
    cant live like this | cannot live like this | can't live without him | cant live without him |
    cannot live without him | can't live without her | cant live without her | cannot live without her |
    no reason to live | no point living | no point in living | no point going on | no point carrying on |
    nothing to live for | nothing left to live for | life isn't worth | life isnt worth | life is not worth |
    life not worth | not worth living | done with life | had enough of life | tired of living | tired of life |
    hang myself | hanging myself | hang himself | hang herself | hung himself | jump off a bridge |
    on the bridge and | in front of a train | under a train | drown myself | slit my wrist* | cutting myself |
    cut myself again | hurting myself | harm myself | harming myself | self harm* | self-harm* | selfharm* |
    stockpiled tablets | saving up my tablets | saved up my tablets | written goodbye | goodbye note |
    goodbye letters | goodbye cruel world | this is goodbye | do away with myself | top myself | topping myself |
    finish myself | unalive* | thinking of ending | thinking about ending | thinking of killing |
    thinking about dying | thinking of dying | ending things | everyone is better off | everybody is better off |
    everybody would be better off | nobody would miss me | no one would miss me | nobody would care if i |
    nobody will miss me | wish i could die | wish i could just die | rather not be here | want it all to stop |
    want it to be over | not want to be here | see no way out | no way out for me | want to disappear forever |
    want to kms | gonna kms | written a goodbye | can't go on any* | cant go on any* | cannot go on any* |
    can't go on living | cant go on living | cannot go on living | just can't go on | just cant go on |
    just cannot go on | can't go on much longer | cant go on much longer | cannot go on much longer |
    can't carry on any* | cant carry on any* | cannot carry on any* | can't carry on like this |
    cant carry on like this | cannot carry on like this | i can't carry on | i cant carry on | i cannot carry on |
    want to hurt myself | going to hurt myself | gonna hurt myself | hurt myself on purpose |
    goodbye everyone and sorry | sorry for everything goodbye | jump off the bridge | jump off the roof |
    jump off the flats | going to jump off | gonna jump off | ready to die | better off if i was gone |
    better off if i was dead | better off if i wasn't here | better off if i wasnt here |
    family would be better off | won't see me again | wont see me again | will not see me again
trigger-immediate-baby-unwell =
    baby blue | baby is blue | baby's blue | babys blue | baby gone blue | baby has gone blue | baby's gone blue |
    babys gone blue | baby is gone blue | baby lips blue | baby not breathing | baby isn't breathing |
    baby isnt breathing | baby is not breathing | baby stopped breathing | baby breathing fast |
    baby breathing funny | baby can't breathe | baby cant breathe | baby cannot breathe | baby choking |
    baby is choking | baby floppy | baby is floppy | baby's floppy | babys floppy | baby gone floppy |
    baby's gone floppy | babys gone floppy | baby is gone floppy | baby has gone floppy | baby limp |
    baby is limp | baby won't wake | baby wont wake | baby will not wake | baby won't wake up |
    baby wont wake up | baby will not wake up | baby not waking | baby unresponsive | baby not responding |
    baby fitting | baby is fitting | baby having a fit | baby had a fit | baby seizure | baby won't feed |
    baby wont feed | baby will not feed | baby not feeding | baby isn't feeding | baby isnt feeding |
    baby is not feeding | baby not drinking | baby won't drink | baby wont drink | baby will not drink |
    baby no drink | baby no wet nappies | no wet nappies | baby has a temperature | baby's temperature |
    babys temperature | baby is temperature | baby high temperature | baby has high temperature |
    baby burning up | baby is burning up | baby's burning up | babys burning up | baby fever | baby has fever |
    baby has a fever | baby has a rash | baby has rash | rash that doesn't fade | rash that doesnt fade |
    rash that does not fade | rash won't fade | rash wont fade | rash will not fade |
    rash doesn't go under a glass | rash doesnt go under a glass | rash does not go under a glass | glass test |
    meningitis | baby very sick | baby really poorly | baby is really poorly | baby very ill | baby is very ill |
    baby really ill | baby so ill | baby very poorly | baby gone grey | baby pale | dropped the baby |
    baby has fallen | baby fell off | baby hit head | baby swallowed | baby shaken | shook the baby |
    bairn floppy | bairn won't wake | bairn wont wake | bairn will not wake | bairn gone blue |
    bairn not breathing | newborn not feeding | newborn floppy | waters broke | waters have broke* |
    waters have gone | in labour now | she's in labour | shes in labour | she is in labour | i'm in labour |
    im in labour | i am in labour | gone into labour | baby coming now | having the baby now |
    not felt the baby move | baby not moving | baby stopped moving | baby dropped on | baby fell down |
    baby fell out | baby fell from | baby is coming now | baby's coming now | babys coming now | rash on baby

# Same-hour: a person, not the bot, must look within the hour.
trigger-hour-fear =
    husband hits me | wife hits me | boyfriend hits me | girlfriend hits me | ex hits me | dad hits me | mum hits me |
    stepdad hits me | stepmum hits me | son hits me | daughter hits me | brother hits me | husband hurts me |
    wife hurts me | partner hurts me | boyfriend hurts me | girlfriend hurts me | dad hurts me | mum hurts me |
    scared of my stepmum | scared of my daughter |
    scared of my partner | scared of my husband | scared of my wife | scared of my boyfriend |
    scared of my girlfriend | scared of my ex | scared of my son | scared of my dad | scared of my mum |
    scared of my brother | scared of my family | scared of my stepdad | scared of him | scared of her |
    scared of what he | scared he'll | scared hell | scared he will | scared to go home | scared to be at home |
    scared in my own home | frightened of my husband | frightened of my partner | frightened of my son |
    frightened of him | frightened to go home | frightened of my ex | afraid of my husband |
    afraid of my partner | afraid of him | afraid to go home | afraid of my family | terrified of him |
    terrified of my | terrified to go home | feart of him | feart of ma | he hurts me | she hurts me |
    he hits me | she hits me | my husband hit me | my partner hits me | he hit me | she hit me |
    he gets angry and | he'll go mad if | hell go mad if | he'll kill me if | hell kill me if | he threatens me |
    he threatened me | he's threatened me | hes threatened me | threatening me | walking on eggshells |
    my ex is outside | ex is stalking | stalking me | following me home | not safe at home |
    don't feel safe at home | dont feel safe at home | unsafe at home | need to get away from him |
    need to leave him | need a refuge | domestic abuse | domestic violence | abusive partner | abusive husband |
    violent partner | husband is violent | beats me | beat me last night | afraid of my brother | afraid of my son |
    afraid of my dad | afraid of my mum | afraid of my ex | afrad of my | afrad of him | affraid of my | affraid of him |
    frigtened of my | frigtened of him | frigtened to go home | frightend of my | frightend of him | frightend to go home |
    frightened of my dad | frightened of my brother | scard of my | scard of him | my son scares me | my husband scares me |
    my partner scares me | my dad scares me | my brother scares me | he scares me | throws things at me |
    throwing things at me
trigger-hour-locked-in =
    locked me in | locks me in | locking me in | locked her in | locks her in | locked him in |
    locked in my room | locked in the room | locked in the house | locked in the bathroom | locked in the flat |
    locked us in | keeps me locked | won't let me out | wont let me out | won't let me leave | wont let me leave |
    won't let her out | wont let her out | won't let me go out | wont let me go out | not allowed out |
    not allowed to leave | not allow me to leave | not let me out | can't get out he | cant get out he |
    took my keys | taken my keys | took my phone off me | takes my phone | took my passport | taken my passport |
    has my passport | keeps my passport | hidden my passport | trapped in the house with | held against my will |
    keeping me here | kept prisoner | like a prisoner | i'm locked in | im locked in | been locked in |
    locked in by my | locked in by him
trigger-hour-no-reply =
    don't reply here | dont reply here | do not reply here | don't reply | dont reply | please don't reply |
    please dont reply | don't answer this | dont answer this | don't answer here | dont answer here |
    don't message back | dont message back | don't message me back | dont message me back | don't text back |
    dont text back | don't text me back | dont text me back | don't ring this | dont ring this | don't call back |
    dont call back | not safe to reply | not safe to talk | not safe to call | not safe to text |
    can't talk here | cant talk here | can't talk he | cant talk he | can't talk now he | cant talk now he |
    he checks my phone | he reads my messages | he reads my phone | she checks my phone | he is reading my |
    he can see my phone | he's watching me | hes watching me | he's listening | hes listening | he mustn't know |
    he mustnt know | he must not know | don't tell my husband | dont tell my husband | don't tell my partner |
    dont tell my partner | don't let him see | dont let him see | delete this message | deleting this |
    i will delete this | please don't tell him | please dont tell him | please don't ring me | please dont ring me
trigger-hour-no-food-child =
    no food for the kids | no food for my kids | no food for the bairns | no food for the weans |
    no food for the baby | no food for my baby | no food for my children | no food for the children |
    no food for my child | no food for my son | no food for my daughter | nothing for the kids to eat |
    nothing to feed the kids | nothing to feed my kids | nothing to feed the baby | nothing to give the kids |
    nothing to give the baby | kids have not eaten | kids haven't eaten | kids havent eaten | kids not eaten |
    kids are hungry | kids hungry | kids going hungry | kids are starving and no | kids are going hungry |
    children are hungry | children hungry | children haven't eaten | children havent eaten | children not eaten |
    bairns are hungry | bairns haven't eaten | bairns havent eaten | weans are hungry | my child is hungry |
    my children are hungry | baby is hungry | baby hungry | baby is starving | baby has no milk | baby no milk |
    no milk for the baby | no milk for my baby | no milk for baby | no baby milk | no formula | no formula left |
    out of formula | no food and a child | no food and kids | no food and a baby | no food and insulin |
    diabetic and no food | diabetic with no food | no food and diabetic | on insulin and no food |
    type 1 and no food | no insulin | no insulin left | out of insulin | run out of insulin | ran out of insulin |
    missed my insulin | missed her insulin | missed his insulin
trigger-hour-forced-marriage =
    forced marriage | forced to marry | forcing me to marry | force me to marry | make me marry |
    making me marry | making me get married | made to marry | forced to get married | don't want to get married |
    dont want to get married | don't want to marry him | dont want to marry him | marry my cousin |
    marry a man i | marry someone i don't | marry someone i dont | marry someone i've never |
    marry someone ive never | married off | wedding abroad i don't want | wedding abroad i dont want |
    taking me abroad to marry | taking me to pakistan | taking me abroad and | taken abroad to marry |
    flying me out to marry | sent back home to marry | honour killing | honour based | dishonoured the family |
    shamed the family | brought shame on | fgm | being cut abroad | cutting season | take my sister to be cut
trigger-hour-carer-money =
    carer is taking money | carer taking money | carer takes money | carer takes her money |
    carer takes his money | carer takes my money | carer took money | carer took my card | carer has my card |
    carer has her card | carer has his card | carer has mums card | carer has dads card | carer has my bank card |
    carer has her bank | carer using her card | carer using his card | carer using my card | carer stealing |
    carer is stealing | carer stole | carer stolen | carer nicking | carer nicked | carer has her pin |
    carer knows her pin | carer borrowed money | carer asked for money | carer asking for money |
    carer wants money | stealing from mum | stealing from dad | stealing from nan | stealing from gran |
    stealing from my mum | stealing from my nan | taking mums money | taking nans money | taking dads money |
    taking grans money | taking her pension | takes her pension | takes my pension | taking my pension |
    took her pension | took my pension | took my savings | taken her savings | taken all her money |
    taken all my money | son takes her money | son takes my money | daughter takes her money |
    nephew takes her money | made her change her will | changed the will | money missing from |
    money going missing | money is going missing | cash going missing | friend has her bank card |
    stranger has her bank card | got her to sign | made me sign | emptied her account | emptying her account |
    out of her purse | out of his wallet | out of her account | carer keeps taking |
    carer keeps asking for money | carer spending her money
trigger-hour-neglect =
    not being looked after | not looked after | nobody looking after | no one looking after |
    no-one looking after | left in bed all day | left in wet | left in her own | left in his own |
    left in soiled | lying in her own | lying in his own | sat in her own | sat in his own | not been fed |
    not being fed | isn't feeding her | isnt feeding her | don't feed her | dont feed her | don't feed him |
    dont feed him | not feeding the kids | not fed for | not been washed for | not been washed in |
    not washed for | no one has been for days | nobody has been for days | left alone for days |
    left on her own for days | left on his own for days | not seen for days | not been seen for days |
    haven't seen her for days | havent seen her for days | haven't seen him for days | havent seen him for days |
    curtains still shut | curtains closed for days | milk on the step | milk piling up | post piling up |
    papers piling up | bedsore* | bed sores | pressure sores | kids are filthy | children are filthy |
    child is filthy | kids always dirty | kids always hungry | kids in dirty | kids in rags | baby left in dirty |
    baby crying for hours | baby been crying for | child crying for hours | skin and bone | wasting away |
    living in filth | house is filthy and | hasn't been fed | hasnt been fed | hasn't been changed |
    hasnt been changed | carer hasn't been for days | carer hasnt been for days | haven't been fed |
    havent been fed | being neglected | is neglected | child neglect | neglecting her | neglecting him |
    neglecting the kids | neglecting the children | hasn't been changed for | hasnt been changed for |
    not been changed all day | milk is still on the step | milk still on the step | milk bottles on the step |
    milk on her step | milk on his step | curtains shut all day | and curtains shut | curtains are still shut |
    curtains still closed | curtains haven't been opened | curtains havent been opened | post is piling up |
    not answering her door | not answering his door | isn't answering her door | isnt answering her door |
    isn't answering his door | isnt answering his door | no answer at her door | no answer at his door
trigger-hour-injuries =
    bruises | bruises on her | bruises on his | bruises all over | covered in bruises | keeps getting bruises |
    black eye | black eyes | split lip | fat lip | burn marks | cigarette burns | cigarette burn | bite marks |
    finger marks | hand marks | hand print on | marks on her neck | marks on his neck | marks on her arms |
    marks on his arms | marks on her wrists | marks on the child | marks on her back | strange marks |
    unexplained injur* | another injury | injuries and won't say | injuries and wont say | won't say how |
    wont say how | won't say how he | wont say how he | won't say how she | wont say how she |
    says she fell again | said she fell again | says he fell again | walked into a door | broken arm and won't |
    broken arm and wont | scared when his dad | flinches | flinched when
trigger-hour-eviction-today =
    evicted today | being evicted today | eviction today | evicting us today | evicting me today |
    evicted this morning | evicted this afternoon | evicted tonight | eviction is today | evicted right now |
    evict me today | evict us today | out today or | out by tonight | out by today | bailiffs today |
    bailiffs are here | bailiffs here | bailiffs at the door | bailiffs outside | bailiffs coming today |
    bailiffs are at | bailiffs at my | bailifs here | bayliffs here | changing the locks | changed the locks |
    changed my locks | changed our locks | landlord is here | landlord at the door | landlord is throwing |
    landlord throwing us out | landlord throwing me out | landlord kicking us out | landlord kicked us out |
    landlord kicked me out | landlord has kicked | kicked out today | kicked out tonight |
    kicked out this morning | thrown out today | thrown out tonight | thrown us out | threw us out |
    thrown me out | threw me out | chucked out today | chucked out tonight | chucked us out | chucked me out |
    all my stuff on the street | stuff in the street | belongings on the street | nowhere to sleep tonight |
    nowhere to go tonight | nowhere to stay tonight | no where to go tonight | no where to sleep tonight |
    homeless tonight | homeless from tonight | homeless today | on the streets tonight | on the street tonight |
    sleeping outside tonight | sleep outside tonight | sleeping in the car tonight | sleep in the car tonight |
    locked me out of my flat | locked me out of my house | locked me out of my home | locked us out of our |
    landlord locked me out | landlord locked us out

# Jokes and harmless words that look like triggers. A joke phrase should cancel only a trigger
# that lies inside or overlaps it, never another trigger in the same text.
trigger-joke =
    can't get up early | cant get up early | cannot get up early | can't get up in the morning | cant get up in the morning |
    cannot get up in the morning | can't get up for work | cant get up for work | can't get up the stairs |
    cant get up the stairs | cannot get up the stairs | can't get up the ladder | cant get up the ladder |
    cannot get up the ladder | can't get up the steps | cant get up the steps | cannot get up the steps |
    can't get up there | cant get up there | cannot get up there | can't get up to the | cant get up to the |
    cannot get up to the | can't get up into the loft | cant get up into the loft | can't get up to speed |
    cat is stuck on the floor | dog hair is still on the floor |
    mum has fallen out | dad has fallen out | she has fallen out | he has fallen out | mum has fallen asleep |
    dad has fallen asleep | she has fallen asleep | he has fallen asleep | she has fallen behind | he has fallen behind |
    shes fallen out | hes fallen out | shes fallen asleep | hes fallen asleep | shes fallen behind | hes fallen behind |
    she has fallen in love | he has fallen in love |
    collapsed shed | shotgun wedding | overdosed on chocolate | kids alone time |
    dying for a | dying for a brew | dying for a cuppa | dying for a pint | dying for a wee | dying to |
    dying of laughter | dying of boredom | dying of embarrassment | died laughing | died of embarrassment |
    i'm dead lol | im dead lol | i'm dead haha | im dead haha | am dead lol | dead good | dead funny | dead easy |
    dead tree | dead plants | battery is dead | car battery is dead | phone is dead | phone died |
    internet is dead | kids are killing me | killing me laughing | feet are killing me | back is killing me |
    knees are killing me | heels are killing me | stairs are killing me | hayfever is killing me |
    heat is killing me | wife will kill me | missus will kill me | the wife will kill me if i forget |
    kill for a | could kill for | i could kill for a | could murder a | i could murder a | murder a curry |
    murder a brew | murder a pint | kill the weeds | kill the lights | killing time | kill two birds |
    time to kill | killing it | kill myself laughing | killed myself laughing | wet myself laughing |
    heart attack on a plate | nearly had a heart attack | almost had a heart attack |
    near gave me a heart attack | nearly gave me a heart attack | stroke the cat | stroke the dog |
    stroke of luck | stroke of genius | having a fit of giggles | having a fit of the giggles |
    gonna have a fit when | fitting room | is fitting a | is fitting the | is fitting my | is fitting our |
    been fitting a | been fitting the | fire sale | on fire sale | this tune is on fire | playlist is on fire |
    you're on fire | youre on fire | you are on fire | team is on fire | spice on fire | mouth is on fire |
    mouth on fire | bonfire | bonfires | fire pit | firepit | fire place | fireplace | fire side | log fire |
    fire guard | electric fire | gas fire | gas fire serviced | fire door | fire drill | fire alarm test |
    fire alarm tested | fire station open day | fire engine visit | fire works | fireworks | fire wood |
    firewood | fire stick | fire tv | barbecue | bbq | camp fire | campfire | hot sauce exploded |
    exploded in the microwave | explosion of colour | nappy explosion | glitter explosion | gas bill | gas bills |
    gas meter | gas man | gas engineer | gas boiler service | gas safety check | gas bottle | gas bbq |
    gas cooker | gas mark | gas works | gassing away | it's a gas | its a gas | what a gas | co alarm battery |
    co alarm fitted | smoke alarm battery | passed out prosecco | fence collapsed | fence has collapsed |
    shed collapsed | shed has collapsed | tent collapsed | gazebo collapsed | gazebo has collapsed |
    trampoline collapsed | cake collapsed | cake has collapsed | wall has collapsed | bed collapsed |
    deckchair collapsed | blue badge | blue bin | gone blue bin | baby blue paint | baby blue wool |
    baby blue cardigan | baby blue jumper | baby shower | knife and fork | with a knife and fork |
    knife sharpen* | knives sharpened | bread knife | butter knife | cake knife | knife block | stanley knife |
    craft knife | glue gun | with a glue gun | heat gun | caulk gun | nail gun | staple gun | nerf gun |
    water gun | top gun | spray gun | jump the gun | photo bomb* | bath bomb* | cost a bomb | costs a bomb |
    bomb site | kids room is a bomb | smells like a bomb | armed with | armed forces | armed forces day |
    stabbed in the back | stab at | stab in the dark | mugged off | heart is bleeding | bleeding heart* |
    bleeding obvious | bleeding radiators | is bleeding radiators | bleeding the radiators | bleed the radiator* |
    bleed my radiator* | bleeding cold | bleeding bins | bleeding council | bleeding weather | bleeding rain |
    attack of the | cat attacked | attack the weeds | attacking the weeds | attacking the hedge |
    attack the garden | attacked by seagull* | seagull attack | suicide squad | drowning in |
    drowning in paperwork | drowning in nappies | drowning in courgettes | choking hazard | gasping for a |
    gasping for a brew | gasping for a cuppa | gasping for a pint | home alone film | home alone 2 |
    watching home alone | watch home alone | going to jump at | jump off point | smashing it | smashing time |
    poisoning the weeds | food poisoning | ant poison | rat poison | escape room | i'm starving for |
    im starving for | so hungry i could eat | labour party | vote labour | local labour | hard labour |
    gone blue in the wash | blue in the wash | baby blue blanket | baby blue pram | baby blue buggy |
    baby blue cot | baby blue coat | baby blue hat | baby blue curtains | baby blue colour |
    trying to get in touch | child seat | a fire pit | a fire place

# Doorstep and chat scams
scam-words =
    card and pin | your card and pin | leave your card | leave your card and pin | leave the card |
    leave your bank card | give me your card | give your card | hand over your card | need your card |
    need your pin | your pin number | your pin | pin number | send me your pin | card number | card details |
    long number on your card | three digits on the back | 3 digits on the back | cvv | security code on the card |
    bank details | your bank details | send your bank details | account number and sort code | sort code |
    account details | online banking password | your password | one time code | one-time code |
    one time passcode | passcode you get | code they text you | code you get by text | text me the code |
    send me the code | verification code | 6 digit code | six digit code | whatsapp code | pay upfront |
    pay up front | paid upfront | payment upfront | cash upfront | cash up front | money up front |
    money upfront | pay in advance | pay me first | cash first | cash only before | deposit first |
    deposit up front | small fee to | admin fee | release fee | transfer fee | gift card code* | gift card codes |
    gift cards codes | itunes card* | steam card* | google play card* | amazon gift card code* | send gift cards |
    buy gift cards | photo of the gift card | scratch off the code | western union | moneygram | bitcoin |
    crypto | crypto investment | investment opportunity | guaranteed returns | double your money | quick cash |
    easy money | make money from home | earn from home | work from home earn | safe account | move your money |
    move your savings | hmrc refund | tax refund | council tax rebate | council tax refund | energy rebate link |
    click this link | click the link | click here to claim | claim your refund | claim your prize | you have won |
    you've won | youve won | royal mail fee | redelivery fee | missed parcel fee | hi mum new number |
    lost my phone this is my new number | new number can you transfer | roof needs doing cash | tarmac left over |
    left over tarmac | in the area and noticed your roof

# Helper numbers: "3 strong people", "a couple of helpers"
slots-words =
    people | peeps | folk | folks | persons | person | helper | helpers | neighbour | neighbours | neighbor |
    neighbors | volunteer | volunteers | adults | adult | men | women | man | woman | lads | lasses | blokes |
    guys | bodies | pair of hands | pairs of hands | extra hands | strong people | strong men | strong lads |
    strong neighbours | strong helpers | strong pair of hands | strong pairs of hands | strong folk |
    strong blokes | fit people | able people | able bodied people | big lads | hefty lads | burly lads |
    willing hands | willing people | spare hands | more people | more helpers | more hands | more volunteers |
    other people | drivers | walkers | cooks | callers | lifters
number-two =
    two | a couple of | couple of | couple | a couple | twa
number-three =
    three | thre
number-four =
    four | fower | foor
number-five =
    five
number-six =
    six | half a dozen | half dozen
number-seven =
    seven
number-eight =
    eight | eigth
number-nine =
    nine
number-ten =
    ten

# Stop words: they carry no category.
small-words =
    a | an | the | and | or | but | so | to | for | of | at | my | me | i | im | i'm | we | us | our | you | u |
    your | he | she | they | it | its | it's | is | are | am | be | been | was | has | have | had | do | does |
    did | can | could | would | will | please | pls | plz | plis | thanks | thank | ta | cheers | ty | hi |
    hello | hiya | hey | all | need | needs | needed | want | someone | somebody | some1 | sum1 | sumone |
    anyone | anybody | any1 | any | some | one | help | just | really | very | bit | there | this | that | with |
    if | sorry | good | morning | evening | kind | lovely | possibly | maybe

# The names of commands, as people type them where nobody types a stroke.
verb-need = need | nead | neeed
verb-offer = offer | ofer | offering
verb-can = can | claim | cann | cna | caan
verb-done = done
verb-release = release
verb-withdraw = withdraw
verb-mine = mine | my
verb-list = list
verb-stop = stop | unsubscribe | please stop | stop please | stop it | stop messaging me | stop texting me | stop writing to me
verb-help = help | hlp
verb-join = join
