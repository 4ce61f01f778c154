//! Reasons of health, and words that say that somebody is alone or a home is empty.
//!
//! What only names a kind of help (prescription, tablets, pharmacy, a lift to hospital) stays: it is the category.

use super::fold::View;
use super::patterns::{self, Table};
use super::{Detail, Finding};
use std::sync::LazyLock;

/// Parts of a body.
const BODY: &str = "ankle|leg|legs|arm|wrist|hip|hips|knee|knees|foot|feet|toe|toes|finger|fingers|thumb|hand|hands|shoulder|back|\
    neck|elbow|collarbone|collar bone|rib|ribs|nose|jaw|pelvis|spine|skull|head|chest|stomach|tummy|heart|lungs?|\
    kidneys?|liver|eyes?|ears?|tooth|teeth|throat|womb|bladder|bowel|hamstring|tendon|ligament|calf|groin|disc|\
    femur|tibia|heel";
const WHOSE: &str = r"(?:my|her|his|their|the|a|an|ma|me|mum's|mums|dad's|dads|both)";
const PERSON: &str = r"(?:mum|mam|mom|dad|nan|nana|gran|grandad|granny|grandma|taid|nain|husband|wife|hubby|partner|son|daughter|mother|father|brother|sister|neighbour|baby|she|he|shes|hes|she's|he's|him|her|i|me|uncle|aunt|auntie)";
const CANT: &str = r"(?:can'?t|cannot|can not|couldn'?t|unable to|not able to|struggl\w+ to|struggles to)";
const DRUGS: &str = "insulin|metformin|warfarin|ibuprofen|paracetamol|aspirin|codeine|co-?codamol|morphine|oramorph|tramadol|\
    amoxicillin|antibiotics?|penicillin|steroids?|prednisolone|statins?|atorvastatin|simvastatin|ramipril|\
    amlodipine|bisoprolol|furosemide|omeprazole|lansoprazole|levothyroxine|thyroxine|salbutamol|ventolin|inhalers?|\
    sertraline|citalopram|fluoxetine|prozac|mirtazapine|amitriptyline|diazepam|valium|methadone|gabapentin|\
    pregabalin|anti-?depressants?|naproxen|gaviscon|epi-?pens?|hrt|viagra|painkillers?|apixaban|clopidogrel|\
    rivaroxaban|risperidone|olanzapine|zopiclone|tamoxifen|methotrexate|ozempic|donepezil|levodopa|madopar|nurofen|\
    insulina|antybiotyk\\w*";
const ILLS: &str = "cancer|leukaemia|lymphoma|tumou?r|melanoma|chemo(?:therapy)?|radiotherapy|diabet\\w+|asthma\\w*|copd|emphysema|\
    dementia|alzheimer'?s?|parkinson'?s?|epilep\\w+|seizures?|depress(?:ed|ion)|anxiety|panic attacks?|bipolar|\
    schizo\\w+|psychosis|psychotic|ptsd|autis(?:m|tic)|adhd|aspergers?|anorexi[ac]|bulimi[ac]|ocd|pregnan\\w+|\
    miscarr\\w+|arthriti[sc]|osteo\\w+|sciatica|fibromyalgia|covid\\w*|flu|influenza|norovirus|shingles|pneumonia|\
    bronchitis|tonsillitis|sepsis|cellulitis|infections?|fever|migraines?|vertigo|dizz\\w+|unwell|poorly|vomit\\w*|\
    diarrh\\w+|lupus|spondyl\\w+|stenosis|scoliosis|slipped disc|prolapse\\w*|stents?|pacemakers?|nebuli[sz]er|cpap|\
    oxygen (?:tank|cylinder|concentrator)s?|zimmer(?: frame)?|walking frame|narcolep\\w+|tourette'?s|dyslexi[ac]|\
    dyspraxi[ac]|neuro(?:diverse|divergent|pathy)|lymphoedema|oedema|leg ulcers?|thyroid|anaemi[ac]|haemophili\\w+|\
    sickle cell|thalassaemia|cystic fibrosis|muscular dystrophy|huntington'?s|menopaus\\w+|ivf|mastectomy|lumpectomy|\
    brain (?:injury|bleed|tumour)|aneurysm|blood thinners?|transplant|amput\\w+|prosthe\\w+|macular\\w*|tinnitus|\
    meniere'?s|deafblind|pleurisy|tuberculosis|scabies|eating disorder|paranoi[ad]|agoraphobi[ac]|sectioned|detox|\
    insomnia|a-?fib|bpd|cfs|dvt|utis?|pcos|mnd|ckd|asd|m\\.e\\.|m\\.s\\.|fibro|immunosuppressed|throwing up|housebound|bed\\s?bound|bedridden|immuno\\w+|immune system|dialysis|catheter|stoma|\
    colostomy|angina|blood pressure|blood clots?|blood tests?|biopsy|mri|x-?rays?|chiropod\\w+|diagnos\\w+|\
    symptoms?|coeliac|crohn'?s|colitis|ibs|endometriosis|eczema|psoriasis|gout|cataracts?|glaucoma|hearing aids?|\
    hernia|concussion|hiv|aids|hepatitis|multiple sclerosis|motor neurone|cerebral palsy|downs? syndrome|\
    down's syndrome|suicid\\w+|self[\\s\\-]?harm\\w*|overdose\\w*|alcoholic|addict(?:ed|ion)|rehab|mental health|\
    breakdown of nerves|disabled(?: bay| parking| badge| toilet)?|disabilit\\w+|incontinen\\w+|palliative|\
    terminally ill|terminal illness|chronic (?:pain|fatigue)|long covid|heart (?:attack|failure|condition|problems?|\
    op|surgery|disease|trouble)|kidney (?:failure|stones?|disease)|chest (?:infection|pains?)|tummy bug|stomach bug|\
    sickness bug|food poisoning|post-?natal|c-section|caesarean|crutches|on oxygen|wheelchair user|in a wheelchair|\
    uses a wheelchair|hard of hearing|partially sighted|visually impaired|short of breath|breathless\\w*|physio\\w*";

static HEALTH: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let hurt = r"(?:broke|broken|break|fractured|sprained|twisted|dislocated|hurt|injured|injuring|bruised|torn|tore|snapped|done in|did in|cut|burnt|burned|scalded|pulled|strained|operated on)";
    let rows = [
        format!(r"(?i)\b(?:{ILLS})\b"),
        format!(r"(?i)\b(?:{DRUGS})\b"),
        format!(r"(?i)\b{hurt}\s(?:{WHOSE}\s)?(?:\p{{L}}+\s)?(?:{BODY})\b"),
        format!(r"(?i)\b(?:{BODY})(?:\s(?:is|are|has been|still|in|got|was)|'s)?\s(?:a\s)?(?:broken|fractured|sprained|swollen|infected|operation|op|surgery|replace(?:d|ment)|transplant|injury|pain|ache|hurts?|hurting|killing me|playing up|gone again|cast|plaster|went)\b"),
        format!(r"(?i)\b(?:new|bad|dodgy|sore|poor|gammy|swollen|painful|replacement)\s(?:{BODY})\b"),
        r"(?i)\b(?:back|head|tooth|ear|tummy|belly|stomach|heart)\s?aches?\b".to_owned(),
        format!(r"(?i)\b(?:am|is|i'?m|are|was|were|been|be|feel|feeling|felt|he'?s|she'?s|they'?re|we'?re|taken|really|very|so|quite|fell|seriously|too|both|all|home|off|{PERSON})\s(?P<it>ill|sick)(?:\s(?:with|in bed|today|again|at the moment|and|so|this|since|from|atm)\b|\s?[.,!?;)]|\s?$|\s(?:[^\s\w]))"),
        r"(?i)\b(?:off sick|off ill|sick note|sick leave|signed off|being sick|been sick|feeling (?:sick|rough|ill|faint|low)|under the weather|sick as a dog|sick kid|sick child|sick baby|sick mum|sick dad|sick neighbour)\b".to_owned(),
        r"(?i)\b(?:had|having|after|since|suffered|recovering from|following|another|mini|from)\s(?:a\s|the\s|her\s|his\s|my\s|another\s)?(?P<it>(?:mini\s)?stroke|(?:an\s)?(?:op|operation)|surgery|fall|bad fall|bypass|hysterectomy|biopsy|seizure|scan|tia|knock on the head)\b".to_owned(),
        r"(?i)\b(?:had a fall|bad fall|nasty fall|had a stroke|her stroke|his stroke|my stroke|stroke survivor|recovering|recuperating|convalescing|post[\s\-]?op)\b".to_owned(),
        format!(r"(?i)\b{PERSON}(?:'ve|'s)?\s(?:has\s|have\s|had\s)?(?P<it>(?:fallen|fell)(?:\s(?:over|down|badly|downstairs|and))?)\b"),
        r"(?i)\b(?:is|are|in|stuck in|still in|was|been in|into|out of|admitted to|rushed to|husband's in|mum's in|coming out of|discharged from)\s(?P<it>(?:in\s)?(?:hospital|a&e|intensive care|icu))(?:\s(?:with|again|since|until|till|til|for|at the moment|now|so|and)\b|\s?[.,!?;]|\s?$)".to_owned(),
        format!(r"(?i)\b{PERSON}\s(?P<it>needs?\s(?:washing|bathing|toileting|changing|dressing|feeding|turning))(?:\s(?:and|with|every|in|at|before|by|now)\b|\s?[.,!?;]|\s?$)"),
        format!(r"(?i)\b(?P<it>{CANT}\s(?:walk|stand|bend|breathe|get out|get out of bed|get up|move|see|cope|leave the house|manage the stairs|do stairs|swallow|feed (?:my|her|him)self|dress (?:my|her|him)self|remember things|get about))(?:\s(?:far|well|properly|much|at all|easily|down|now|at the moment|anymore|any more|without|since|after|up|because|cos|so|due|and|very)\b|\s?[.,!?;]|\s?$)"),
        r"(?i)\b(?:can'?t|cannot) (?:do this|go on|take it|take this|carry on) ?(?:anymore|any more|any longer)?\b".to_owned(),
        r"(?i)\b(?:everyone|everybody|they|you|all|family|kids)(?:'d| would| wd)? be better off(?: without me)?\b".to_owned(),
        r"(?i)\b(?:kill myself|end it all|want to die|not want to live|hurt myself|harm myself)\b".to_owned(),
        r"(?i)\b(?:is|am|i'?m|he'?s|she'?s|are|gone|going|registered|partially|nearly|almost|completely|profoundly|born)\s(?P<it>(?:blind|deaf|lame|paralysed|frail))\b".to_owned(),
        r"(?i)\ballerg(?:ic to \p{L}+|ic|y|ies)\b".to_owned(),
        r"(?i)\b(?:on|takes?|taking|his|her|my)\s(?P<it>lithium)\b".to_owned(),
        r"(?i)\b(?:bad|awful|nasty|stinking|terrible|horrible)\s(?P<it>cold|cough|chest)\b".to_owned(),
        r"(?i)\b(?P<it>(?:bad|my) nerves|in (?:a lot of |so much |terrible )?pain|stitches (?:out|in)|stairlift for (?:her|his|my) \p{L}+|waters? broke|in labour|expecting (?:a baby|twins)|due date|on the spectrum|learning difficult\w+|memory (?:loss|problems)|(?:loss of|losing (?:her|his|my)) (?:memory|sight|hearing))\b".to_owned(),
        // Letters that are words too in small ones, and a type that is not a plug's.
        r"\b(?i:have|has|had|having|got|with|i've|she's|he's|my|her|his|the|of|from|bad|diagnosed|end stage|stage \d)\s(?P<it>(?:MS|ME|RA|T1|T2|AF|HF|OA|CF|TB|DM|MS/ME|ME/CFS|EDS|POTS|OCD|COPD|T1D|T2D|SLE|TIA|HIV|CP|MG|PD|BED|FND))(?:[\s.,!?;)']|$)".to_owned(),
        r"(?i)\b(?:have|has|had|having|i've|i have|she has|he has|with)\s(?:got\s)?(?P<it>(?:ms|m\.e|t1|t2|copd|cf|tb))(?:\s(?:and|so|but|which|now|since|today|please|pls|bad|badly)\b|\s?[.,!?;)]|\s?$)".to_owned(),
        r"(?i)\b(?:i'?m|i am|am|is|she's|he's|shes|hes|as|being|are|mum's|son's|a|an)\s(?:a\s)?(?P<it>(?:insulin dependent\s)?(?:type\s?(?:1|2|one|two|i|ii)|t1|t2))(?:\s(?:and|so|but|diab\w*|who|now|since|on)\b|\s?[.,!?;)]|\s?$)".to_owned(),
        r"(?i)\b(?:my|me|her|his|mum's|mums|dad's|dads|nan's|nans|gran's)\s(?:left\s|right\s|other\s|poor\s|old\s)?(?P<it>(?:hips?|knees?|ankles?|wrists?|shoulders?|spine|pelvis|heart|lungs?|kidneys?|liver|bladder|bowels?|stomach|tummy|chest|back|neck|legs?|ears?|tooth|teeth|throat|womb|prostate|breast|eyesight|hearing|sugars?|pressure|balance|memory))(?:\s(?:again|and|so|but|cos|because|is|are|has|hurts?|since|op|today|at the moment|atm|went|gave|gives|playing|means)\b|\s?[.,!?;)]|\s?$)".to_owned(),
        // Welsh.
        r"(?i)\b(?:yn sal|sal iawn|yn dost|dost iawn|canser|clefyd (?:y )?\p{L}+|beichiog|feichiog|anabl|iselder|asthma|ffliw|peswch|annwyd|trawiad|stroc|yn yr ysbyty|wedi (?:cwympo|syrthio)|dolur|poen|gwael ei iechyd|(?:wedi )?torri (?:ei |fy )?(?:ng?hoes|goes|choes|nghoes|ffer|braich|mraich|fraich|arddwrn)|clun newydd|llawdriniaeth|brechiad|inswlin|salwch)\b".to_owned(),
        // Polish.
        r"(?i)\b(?:chor(?:a|y|e|zy|uje|uja|oba|obe|ego|ej)|zachorowal\w*|ma raka|rak(?:iem)? (?:piersi|pluc)|nowotwor\w*|cukrzyc\w+|zlama\w+(?: (?:noge|noga|reke|reka|kostk\w|biodr\w|nadgarstek))?|w ciazy|ciaz\w|depresj\w|astm\w|zawal\w*|udar\w*|gryp\w|goraczk\w|przeziebion\w|niepelnosprawn\w+|po operacji|operacj\w|w szpitalu|alergi\w|nadcisnieni\w+|zle sie czuj\w+|wymiotuj\w+|demencj\w|bol\w? (?:plecow|glowy|brzucha))\b".to_owned(),
    ];
    Table::new(rows.map(|row| (Detail::Health, row)))
});

static ALONE: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let when = r"(?:until|till|til|from|for (?:a|the|one|two|three|\d+|an?other|few)|all (?:week|month|weekend)|this (?:week|weekend|month)|next (?:week|weekend|month)|(?:at|over) (?:the )?(?:weekend|easter|christmas|xmas)|on (?:holiday|hols|business|mon|tues?|wednes|thurs?|fri|satur|sun)\w*|tonight|tomorrow|tmrw|overnight|in (?:spain|france|portugal|greece|italy|wales|scotland|london|\d+ weeks?)|mon|tues?|wednes|thurs?|fri|sat(?:ur)?|sun)\w*(?: (?:the )?(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day| (?:week|fortnight|month|few days|\d+(?:st|nd|rd|th)?|weeks|days|nights?)(?: (?:days|weeks))?)?";
    let rows = [
        r"(?i)\bon (?:my|me|her|his|our|their|its) (?:tod|todd|own|jack(?: jones)?|lonesome|ownsome|billy)\b".to_owned(),
        r"(?i)\b(?:just|only) (?:me|us|myself|the one of me)(?:,? (?:and|n|&|\+) (?:me |my |the |our )?(?:cats?|dogs?|budgie|bairn|baby|babies|kids?|little ones?|wee ones?|children|telly|tv|parrot|rabbit))?(?: (?:at home|here|in|in the house|in the flat|now|these days|indoors))?(?:\s?[.,!?;)]|\s?$)".to_owned(),
        r"(?i)\b(?:no one|noone|no-one|nobody|nobody's|no one's) (?:else|other)(?: is|'s| lives| living| at)? ?(?:in|here|home|about|around|there|with me)?\b".to_owned(),
        format!(r"(?i)\b(?:hubby|husband|wife|partner|missus|fella|boyfriend|girlfriend|mum|dad|son|daughter|parents|family|neighbours?|they)(?:'?s| is| are|'re| will be| works?)? (?P<it>away(?: {when})?)"),
        r"(?i)\b(?:i|we|she|he) (?:live|lives|am|is|are) (?P<it>by (?:meself|me own|my own|mesel|hersel|hissel))\b".to_owned(),
        r"(?i)\b(?:lives?|living|lived|liv|is|am|i'?m|she'?s|he'?s|sits|sat|left|home|all|stuck|very|house|now|was)\s(?P<it>(?:all\s|home\s)?alone)\b".to_owned(),
        r"(?i)\b(?:lives?|living|lived|home|house|all|stuck|left|totally|completely)\salone\b".to_owned(),
        r"(?i)\b(?:lives?|living|is|am|i'?m|she'?s|he'?s|be|all|are|stuck|here|home|left|was|stays?|in)\s(?:[\p{L}]+\s)?(?P<it>(?:on|by) (?:my|his|her|their|our) (?:own|self|ownsome))\b".to_owned(),
        r"(?i)\bon (?:her|his) (?:own|tod)\b".to_owned(),
        r"(?i)\b(?:lives?|living|is|am|i'?m|she'?s|he'?s|all|home|stuck|left|be|here)\s(?P<it>by (?:myself|herself|himself|themselves))\b".to_owned(),
        format!(r"(?i)\b(?:go(?:ing|es|ne)?\s)?away {when}"),
        r"(?i)\b(?:we'?re|i'?m|i am|we are|they'?re|they are|she'?s|he'?s|is|while|going|be|been|were|go|was)\s(?:all\s|still\s|both\s|currently\s|now\s)?(?P<it>away)(?:\s?[.,!?;]|\s?$|\s(?:and|so|at|on|atm|but)\b)".to_owned(),
        format!(r"(?i)\b(?:go(?:ing|es|ne)?\s|off\s)?(?:on|for) (?:our |my |his |her |their |a )?(?:holidays?|hols|vacation|annual leave)(?: {when})?"),
        format!(r"(?i)\bholidays? (?:till|til|until|from)\b(?: {when})?"),
        r"(?i)\b(?:house|flat|home|place|property|bungalow|next door)(?:'s|s)?\s(?:(?:is|will be|be|stands?|standing|sitting|sits|left|going to be|gonna be|lying|currently)\s)*(?P<it>empty|unoccupied)\b".to_owned(),
        r"(?i)\b(?P<it>empty|unoccupied)\s(?:house|flat|home|property)\b".to_owned(),
        r"(?i)\b(?:nobody|no one|noone|no-one|not anyone|nobody's)(?:'s| is| will be| be| are|s)*\s(?:at home|home|in|there|about)(?:\s?[.,!?;]|\s?$|\s(?:until|till|til|all|from|during|most|on|at|today|tomorrow|tonight|this|so|between)\b)".to_owned(),
        r"(?i)\b(?:out of (?:the country|town)|abroad|overseas)\b".to_owned(),
        r"(?i)\b(?:self[\s\-]?)?(?:isolat(?:ing|e|ion)|shielding|quarantin\w+)\b(?: (?:til|till|until) \p{L}+)?".to_owned(),
        r"(?i)\b(?:widow(?:ed|er)?|lost (?:my|her|his) (?:husband|wife)|nobody visits|no family (?:near|nearby|left))\b".to_owned(),
        r"(?i)\b(?:byw ar (?:ei|fy|eu) (?:phen|ben|mhen|pen)(?: (?:ei|fy|eu) hun)?|ar (?:ei|fy) (?:phen|ben|mhen) (?:ei|fy) hun|i ffwrdd (?:tan|am|o|dros)\b(?: \p{L}+)?|ar (?:fy |ei |ein )?(?:n?g?wyliau)|ty'n wag|ty yn wag|yn hunan-?ynysu|hunan-?ynysu)".to_owned(),
        r"(?i)\b(?:mieszka\w* sam(?:a|otnie)?|sam(?:a|otnie)? w domu|jest(?:em)? sam(?:a|otn\w)?|na (?:wakacjach|urlopie|wczasach)|wyjezdzam\w*|wyjechal\w*|dom (?:jest |stoi )?pusty|puste mieszkanie|nie wychodzi(?: z domu)?|izolacj\w|kwarantann\w)\b".to_owned(),
        r"(?i)\band on (?:my|our) own\b".to_owned(),
        r"(?i)\boff to \p{L}+ for (?:a |the |two |three |\d+ )?(?:weeks?|fortnight|months?|weekend|few days)\b".to_owned(),
        r"(?i)\b(?:nobody|no one|noone)(?:'s| is)? (?:ever )?(?:home|in) (?:in the (?:daytime|day|evenings?|mornings?)|during the day)\b".to_owned(),
        r"(?i)\b(?:nobody|no one|noone) else in the (?:house|flat|home)\b".to_owned(),
        r"(?i)\b(?:only|just) me (?:here|in the house|at home|in the flat)\b".to_owned(),
        r"(?i)\bnever in (?:before|after|until|till|during)\b(?: \d+)?".to_owned(),
    ];
    Table::new(rows.map(|row| (Detail::Alone, row)))
});

/// How anybody could get in.
static WAYS_IN: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let rows = [
        r"(?i)\b(?:spare )?keys? (?:is |are )?(?:left |hidden |kept )?(?:under|behind|beneath|inside|in the (?:meter|letter|flower|porch|shed|box|pot|bin))\b[^.!?,;]{0,30}",
        r"(?i)\bspare keys? (?:is|are) (?:with|at)\b[^.!?,;]{0,30}",
        r"(?i)\b(?:front |back |side |garden |patio )*(?:door|gate)s? (?:is |are )?(?:always|never|usually|left|kept) (?:always |never |left )*(?:open|unlocked|locked|on the latch)\b",
        r"(?i)\bon the latch\b",
    ];
    Table::new(rows.map(|row| (Detail::SecurityCode, row.to_owned())))
});

/// What is meant as a whole has nothing to do with health.
const NOT_ILL: [&str; 4] = ["disabled bay", "disabled parking", "disabled badge", "disabled toilet"];
/// After these the words before are about a thing: a foot pump, a back door, on my own time.
const THINGS: &str = "pump pumps rest stool board light lights lamp step steps door doors gate garden room spade rail drill \
saw towel towels set wheel tyre seat plants plant screen cable drive time way tools trailer car van bags business";
/// A thing of which a leg, an arm or a back may be broken.
const FURNITURE: &str = "table chair sofa bed desk stool bench tripod teddy doll trestle wardrobe armchair settee dog cat \
hamster rabbit puppy";

/// Every reason of health, and every word of being alone or away.
pub(super) fn find(view: &View) -> Vec<Finding> {
    let mut found = patterns::find(view, &HEALTH);
    found.extend(patterns::find(view, &WAYS_IN));
    found.extend(patterns::find(view, &ALONE));
    found.retain(|f| !NOT_ILL.contains(&view.part(&f.at).to_lowercase().as_str()) && !is_of_a_thing(view, f));
    found
}

/// Whether a part of a body is a thing's, or an animal's.
fn is_of_a_thing(view: &View, finding: &Finding) -> bool {
    let has = |list: &str, word: &str| !word.is_empty() && list.split(' ').any(|w| w == word);
    let Some(last) = view.begun_before(finding.at.end).checked_sub(1) else { return false };
    let first = view.begun_before(finding.at.start).min(last);
    let body = BODY.split('|').chain(["own", "poorly"]).any(|part| (first..=last).any(|i| view.low(i) == part));
    let next = view.gap(last) == " " && has(THINGS, view.low(last + 1));
    let owner = (first.saturating_sub(3)..first).any(|i| has(FURNITURE, view.low(i)));
    body && (next || owner)
}

#[cfg(test)]
pub(super) fn readable() -> (usize, usize, usize) {
    (HEALTH.readable(), ALONE.readable(), WAYS_IN.readable())
}
