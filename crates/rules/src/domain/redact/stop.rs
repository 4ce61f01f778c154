//! Everyday words: they are no family name and no part of a street's name.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Whether a word in small letters is an everyday one.
pub(super) fn is_common(low: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> =
        LazyLock::new(|| [COMMON, CALENDAR, BRANDS].into_iter().flat_map(str::split_whitespace).collect());
    let bare: String = low.chars().filter(|c| *c != '\'').collect();
    WORDS.contains(bare.as_str())
}

/// Whether a word names a day, a month or a feast.
pub(super) fn is_calendar_word(low: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| CALENDAR.split_whitespace().collect());
    WORDS.contains(low)
}

/// Whether a word names a shop, a product or a service.
pub(super) fn is_brand(low: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| BRANDS.split_whitespace().collect());
    WORDS.contains(low)
}

/// Whether a word stands in the name of a place and not of a person.
pub(super) fn is_place(low: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| PLACES.split_whitespace().collect());
    WORDS.contains(low)
}

const CALENDAR: &str = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs \
fri sat sun january february march april may june july august september october november december jan feb mar apr jun \
jul aug sept sep oct nov dec easter christmas xmas halloween diwali eid ramadan hogmanay pancake bonfire weekend bank \
holiday today tonight tomorrow tmrw yesterday morning afternoon evening noon midday midnight am pm week month year";

const BRANDS: &str = "tesco tescos aldi lidl asda morrisons sainsburys sainsbury waitrose ocado iceland spar coop \
boots superdrug argos ikea bq screwfix wickes homebase wilko amazon ebay hermes evri dpd royal mail post office \
greggs costa starbucks mcdonalds kfc nandos dominos zoom skype teams facebook whatsapp google apple android iphone ipad \
windows microsoft word excel netflix alexa sky bt virgin ee vodafone freeview hoover henry dyson samsung sony lego \
calor calpol nhs gp dwp pip gov barclays lloyds natwest halifax santander hsbc nationwide monzo marks spencer next \
primark poundland uber dbs wifi broadband tv ford fiesta";

const PLACES: &str = "street st road rd close avenue ave lane drive crescent terrace gardens garden grove court place \
square hill rise row walk mews parade park view green house buildings way cottage cottages lodge bank heights hall \
centre center church school surgery hospital clinic hospice pharmacy library station bridge farm field fields inn arms \
hotel pub club cafe shop market estate wood woods common lock island beach bay valley";

/// The commonest words of neighbours' talk, without apostrophes.
const COMMON: &str = "a about above across actually add after afterwards again ago ah all almost alone along alright \
already also although always an and another any anyone anybody anything anyway apologies appreciate are arent around \
arrive arrived arrives as ask asked asking asks at ate available away awake awesome aw back bad bag bags bairn be \
because become becomes been before behind being believes below best better between big bin bins bit bits book \
booked both bought bread breaks bring brings bringing brought but buy buying by bye call called calling calls came can \
cannot cant car card care cares carried carry cat cats caught change check checked cheers children chips clean \
cleaning clear close clothes coat cold collect collected collecting collects come comes coming cook cooked cooking \
cooks could couldnt couple cup cut cycles dad dads daily day days dear definitely delivered deliver delivers did \
didnt different digs dinner do does doesnt dog dogs doing done dont door down drill drive drives driving drop drops \
dropped due during each early eat eats either else email end enjoy enough especially even ever every everyone \
everything evenings exactly extra family far fancies fancy feed feeding feeds feel feels fell fetch few fill filled \
fills find finds fine finish finished finishes first fish fit fix fixed fixes fixing food for forgot form forms found \
free friend friends from full garden gardening gas gave get gets getting give given gives giving glad go goes going \
gone good got gran grandad great group guys gutter had half happy hard has hasnt have havent having he hear heard \
heater hed hell hello help helped helpful helping helps her here hers hes hey hi him his hit hold home honestly \
hope hopefully hot hour hours house how however hows hun husband i id idea if ill im in indeed inside into is isnt \
it its itll ive job jobs just keen keep keeps kept key keys kids kind kindly kitchen knew knit knits knitting know \
known knows ladder lass last late later laundry leave leaves leaving left lend lends less let lets lift lifts light \
like liked likes list little live lives loads loan local lol long look looked looking looks lost lot lots love loved \
lovely loves lunch luv made make makes making man many mate maybe me meal meals mean means meant meet meets meeting \
met might milk min mind mine mins minutes minute miss missed missing mobile money months more mornings most move moved \
moves mow mows much mum mums must my name named nan near nearly need needed needing needs neighbour neighbours never \
new nice night no nobody none nope nor not note nothing now number of off offer offered offering offers often oh ok \
okay old on once one ones only open opens or order ordered other others our ours out outside over owe own packed paid \
paint painting parcel park party pass passed past pay pays people perhaps person phone phoned pick picked picking \
picks play played plays please pls plz plus pop popped popping pops possible possibly post posted prefers prescription \
pretty probably put puts quick quickly quite ran rang rather read reading reads ready really recommend regards remember \
remind rice ride right ring rings rode room round run runs running safe said same sang saw say saying says school see \
seems seen sells send sends sending sent set several shall she shed shell shes shop shopping shops should shout show \
shows shut side since sings sister sit sits slept small so sofa soft some somebody somehow someone something sometimes \
son soon sorry sort sorted sorts soup spare speak speaks spent staff start started starts stay stays still stop stopped \
stops street stuck such sugar sure swims take taken takes taking talk talked talks tea teach teaches tell tells ten \
than thank thanks that thats the their them then there theres these they theyd theyll theyre theyve thing things think \
thinks this those though thought three through thru til till time times to together told too took top tools toward \
town tried trolley try trying turn turned turns two u under unless until up upon ur us use used uses using usually van \
very via visit visited visits volunteer volunteers wait waiting waits walk walked walking walks want wanted wanting \
wants warm was wash washing wasnt watch watches water way we wed well went were werent weve what whats when whenever \
where wheres whether which while who whoever whole whom whos whose why wife will wish wishes with within without woke \
woman wonder wondering wondered wont word words work worked working works would wouldnt write writes wrong wrote xx xxx \
x yay ye yeah year years yep yes yet you youd youll your youre yours youve young yours minute mile miles km people \
pints pint tins eggs seat seats course seater bed beds storey foot inch litre tonne point pack packs box boxes mini \
steep nice away brilliant massive huge lass lad lads lady ladies gent gents chap bloke fella everybody nobody yous ya \
brown blue red green white black grey pink spare nd st rd th y o i j a w z ze jest ma sie nie tak dla na do od po przy \
czy moze bardzo dzis jutro dziekuje prosze potrzebuje mieszka pomoc yn yr y i o a ar am ac wedi isio eisiau angen gall \
gallu mae dwi diolch helo bore plis fory heddiw bears rocks";
