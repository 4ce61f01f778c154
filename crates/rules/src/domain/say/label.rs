//! The words on buttons.

use super::{LevelWord, Task};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::detail::DetailKind;
use crate::domain::need::CloseReason;

messages! {
    /// The words on a button.
    Label "button-" {
        CanHelp {}
        Done {}
        Release {}
        Yes {}
        NoFindOther {}
        StillGoing {}
        OnIt {}
        StillNeeded {}
        NoLonger {}
        Worked {}
        DidNotWork {}
        ShareYes {}
        ShareNo {}
        Pick { category: Category }
        Street { street: String }
        Take {}
        GiveBack {}
        AskStreets {}
        Signpost {}
        CloseCase {}
        ReopenCase {}
        Reason { reason: CloseReason }
        AcceptStreet {}
        RefuseStreet {}
        LetIn {}
        KeepOut {}
        EraseIt {}
        KeepIt {}
        StayHere {}
        OpenPrivate {}
        InviteCoordinator { area: String }
        SortedCode { code: Code }
        DoneCode { code: Code }
        ReleaseCode { code: Code }
        WithdrawCode { code: Code }
        InviteDesk { area: String }
        InviteStreet { area: String }
        ShareWith { name: String }
        WriteTo { name: String }
        WriteBack {}
        TellDetail { detail: DetailKind }
        DeleteDetails {}
        Sum { sum: String }
        Answer {}
        EndTalk {}
        Report {}
        Block {}
        LookedFine {}
        HoldIt {}
        Suspend { who: String }
        AskCheck {}
        KeepHidden {}
        DropHidden {}
        NotThisTime {}
        StillOffering {}
        NoLongerOffering {}
        Several { count: i64 }
        JustOne {}
        ShowIt {}
        ChangeIt {}
        DoNotAsk {}
        UpdateIt { code: Code }
        ItIsNew {}
        TheyAgreed {}
        RingThem {}
        ItIsMine {}
        ThroughMe {}
        ByPhone {}
        ByLetter {}
        ForgetYes {}
        KeepMe {}
        SeenIt {}
        IAmSafe {}
        INeedHelp {}
        AskCouncil {}
        AskAbout { reference: String }
        Option { option: String }
        StopSending {}
        Level { level: LevelWord }
        Everybody { area: String }
        SendNow {}
        Tomorrow {}
        Hours { hours: i64 }
        Submit {}
        Approve {}
        Reject {}
        Discard {}
        AskSeen {}
        AskSafe {}
        NoReadBack {}
        Override {}
        Reviewed {}
        AnswerThem {}
        Formats {}
        TakeCode { code: Code }
        JoinYes { street: String }
        JoinNo {}
        NotOfHere {}
        ItIsMe {}
        ItIsNotMe {}
        AskThem {}
        CardToPass {}
        CanHelpWith { code: Code }
    } or { Task }
}
