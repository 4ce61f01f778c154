//! What is said beside a street's own WhatsApp group: joining, hosts and their cards, two accounts of one person.

use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::detail::Told;
use crate::domain::need::Urgency;
use serde::{Deserialize, Serialize};

/// An open need as it may be passed on: no name, no number, no house.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShareLine {
    /// The reference.
    pub code: Code,
    /// The kind of help.
    pub category: Option<Category>,
    /// How soon.
    pub urgency: Option<Urgency>,
    /// The words, where everybody may see them; else empty.
    pub words: String,
    /// The link by which somebody says that they can help.
    pub link: String,
}

messages! {
    /// A message beside a street's own group.
    Whatsapp "beside-" {
        JoinAsk { street: String, council: String }
        Joined { street: String }
        NotJoined {}
        NoStreetYet {}
        NoSuchStreet {}
        TryLater {}
        TriesBraked {}
        JoinWaits { street: String }
        StillWaits { street: String }
        JoinRefused { street: String }
        JoinTooOld { street: String }
        NewcomerAsk { name: String, street: String, number: i64 }
        NewcomerHere { name: String, street: String, number: i64 }
        NewcomerIn { name: String, street: String }
        NewcomerOut { name: String, street: String }
        NewcomersNow { street: String, how: String }
        UnclearNewcomers {}
        WordsOnly {}
        NothingWaits {}
        HostNow { street: String }
        HostEnded {}
        HostNone {}
        HostCards { street: String, shares: Vec<ShareLine> }
        HostPaused { street: String }
        NoCards { street: String }
        ShareCard { street: String, shares: Vec<ShareLine> }
        NoCardFor { code: Code }
        Noted { code: Code, street: String }
        NotedAll { codes: Vec<String>, street: String }
        IsThisYou {}
        NumberKept {}
        NumberApart {}
        LinkCode { code: String, minutes: i64 }
        LinkBad {}
        LinkSure {}
        LinkFromHere {}
        LinkBusy { code: String }
        LinkAsk { platform: String }
        LinkWait {}
        Linked {}
        LinkRefused {}
        NoPictures {}
        PassedOn { code: Code }
        Details { code: Code, told: Vec<Told> }
        PleaseDelete { code: Code }
        AskAsNeed { words: String }
        BroadcastCost { reference: String, people: i64, cost: String, days: i64 }
        Account { about: String, word: String }
    }
}
