//! First names that are common in the UK, in small letters without accents.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Whether a word is a common first name.
pub(super) fn is_first_name(low: &str) -> bool {
    static NAMES: LazyLock<HashSet<&str>> =
        LazyLock::new(|| FIRST_NAMES.iter().chain([&WORD_NAMES]).flat_map(|row| row.split(' ')).collect());
    NAMES.contains(low)
}

/// Whether a first name is also an everyday word, a month or a place.
pub(super) fn is_word_too(low: &str) -> bool {
    WORD_NAMES.split(' ').any(|name| name == low)
}

/// First names that are words too: they need stronger evidence.
const WORD_NAMES: &str = "will may mark rose grace hope bill jack frank faith joy dawn june april summer holly ivy daisy lily poppy \
    violet heather iris olive hazel rowan jasmine ruby pearl amber jade crystal robin martin bob rob nick pat \
    sue drew chase art grant guy gene dale glen cliff miles max ray rich sandy penny patience prudence joe jean \
    carol eve kit finn harry josh pip chip wade basil angel star sky";

/// First names that are hardly ever anything else, a row for each first letter.
const FIRST_NAMES: [&str; 24] = [
    "aaron abbie abby abdul abdullah abena abigail abu ada adaeze adam adrian agata agnes agnieszka ahmed aisha \
     aisling akua alan alasdair albert alec aled aleksandra alex alexander alexandra alfie alfred ali alice \
     alicja alina alison alistair allan ama amanda amelia amina amir amit amy ana andrea andrew andrii andrzej \
     andy aneta angela angharad angus anita anjali ann anna anne annie anthony anwen archie arjun arthur arwel \
     asha ashley audrey ava ayesha",
    "babajide balwinder barbara barry bartek bea beata beatrice becky ben benjamin bernard beryl beth bethan \
     betty beverley bilal billy blodwen bogdan brenda brian bridget bronwen bruce bryn",
    "callum cameron carl caroline carolyn carys catherine catrin celia ceri charles charlie charlotte chidi \
     chinedu chloe chris christina christine christopher ciara claire clare clive colin connor craig cynthia",
    "dafydd daniel daniela danny danuta darren dave david dean debbie deborah deepak denise dennis derek diana \
     diane dilys dominic donald donna doreen doris dorota dorothy dougie douglas duncan dylan",
    "edith edna edward eileen elaine eleanor elena elif elin eliza elizabeth ella ellen elsie emeka emily emine \
     emma emmanuel emrys eric erin esi esther ethan ethel evan evelyn ewa ewan",
    "farah fatima fatou ffion fiona florence folake fraser fred freddie freya",
    "gareth gary gavin gemma geoff geoffrey george georgia geraint gerald gertrude gillian gladys glenys glyn \
     gordon graham greg grzegorz gurpreet gwen gwenda gwilym gwyneth",
    "habib halina hamish hamza hanna hannah harold harpreet harriet harvey hassan helen helena henryk hilary \
     hilda hugh hussain hussein huw",
    "iain ian ibrahim idris ieuan ifan ifeoma imran ioan ioana ion irena irene isaac isabel isabella isla ismail \
     ivan iwan iwona",
    "jacek jackie jacob jacqueline jadwiga jakub jamal james jamie jan jane janet janice janusz jason jaspreet \
     jay jennifer jenny jeremy jerzy jessica jessie jill jim jimmy jo joan joanna joanne john jolanta jonathan \
     jordan jose joseph josephine joyce judith judy julia julie justyna",
    "kamil karen karim karol kasia katarzyna kate katherine kathleen kathryn katie keith kelly kenneth kevin \
     khadija khalid kieran kiran kofi krystyna krzysztof kwame kyle",
    "lakshmi laura lauren layla leanne lee leila leon leonard lesley leslie lewis liam linda ling lisa liz llinos \
     lloyd logan louis louise lowri lucy lukasz luke lynda lynn lynne",
    "maciej magda mair malcolm malgorzata mandy manpreet marcin marek margaret maria mariam marian marie marion \
     mariusz marjorie marta mary mateusz matthew maureen maurice mavis meera megan mehmet mei michael michal \
     michelle mihai mike mo mohamed mohammad mohammed moira monica monika morag muhammad muriel mustafa myfanwy \
     mykola",
    "nadia naomi nasreen natalia natalie neha neil nerys ngozi nia niall nicola nigel nisha noah noor nora norma \
     norman nour nuala",
    "oksana olena olga oliver olivia olu omar oscar osman owain",
    "pamela parveen patricia patrick paul paula pauline pawel peter phil philip phyllis piotr pooja priya",
    "rachel rafal rahul raj rajesh ralph ramesh rashid ravi raymond rebecca reg rhian rhiannon rhodri rhys \
     richard rita robert roger roland ron ronald rory rosemary rosie ross roy rukhsana russell ruth ryan ryszard",
    "sabina saeed sally salma sam samantha samina samuel sandra sanjana sanjay sara sarah scott sean sebastian \
     seren shabana shannon sharon sheila shirley sian simon simran siobhan sioned slawomir sofia sonia sophie \
     stacey stanislaw stella stephanie stephen steve steven stewart stuart sunil sunita suresh susan suzanne syed \
     sylvia",
    "tadeusz tanya tariq ted teresa terry thelma theo theresa thomas tim timothy tina toby tom tomasz tommy tony \
     tracey tracy trevor tudor tunde",
    "urszula usha",
    "vanessa vera veronica vicky victor victoria vijay vikram vincent",
    "waheed walter wanda wayne wei wendy wieslaw wilfred william winifred wojciech",
    "yasmin yemi yousef yusuf yvonne",
    "zahra zainab zara zbigniew zeynep zoe zofia",
];
