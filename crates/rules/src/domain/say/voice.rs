//! What a council's officers are told while they write a broadcast, and what neighbours are told around one.

use super::{LevelWord, Moment, OwnLine};
use crate::domain::broadcast::{DeliveryState, Lack, Stage};
use crate::domain::code::Code;
use serde::{Deserialize, Serialize};

/// A broadcast as a line of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BroadcastLine {
    /// Its reference, such as `B12`.
    pub reference: String,
    /// How much it matters.
    pub level: LevelWord,
    /// Where it is in its life.
    pub stage: Stage,
    /// 1 for an exercise.
    pub exercise: i64,
}

/// One place where a broadcast did not simply arrive.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceLine {
    /// The street's name; empty for a person.
    pub place: String,
    /// How it went.
    pub state: DeliveryState,
    /// Why, as the platform said.
    pub error: String,
}

/// How many gave an answer, as it may be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChoiceLine {
    /// The answer.
    pub option: String,
    /// How many; none when it is not shown.
    pub count: Option<i64>,
}

messages! {
    /// A message about a broadcast.
    Voice "voice-" {
        OfficersOnly {}
        ApproversOnly {}
        PrivatelyPlease {}
        NoSuchBroadcast { reference: String }
        UnclearBroadcast {}
        UnclearField { reference: String }
        UnclearVote {}
        List { broadcasts: Vec<BroadcastLine> }
        AskLevel { reference: String, exercise: i64 }
        AskText { reference: String, problem: Lack, most: i64 }
        AskTarget { reference: String, problem: Lack }
        AskTime { reference: String, problem: Lack }
        AskExpiry { reference: String, problem: Lack }
        AskPollClose { reference: String }
        ElectionStops { reference: String }
        ElectionOn { from: String, to: String }
        ElectionOff {}
        UnclearElection {}
        Summary { reference: String, level: LevelWord, stage: Stage, groups: i64, people: i64, direct: i64, unreachable: i64, missing: Vec<String>, goes: Moment, ends: Moment }
        TooLateToChange { reference: String, stage: Stage }
        YesIsVoid { reference: String }
        Submitted { reference: String, asked: i64 }
        PleaseApprove { reference: String, name: String, level: LevelWord, groups: i64, people: i64, direct: i64, goes: Moment, ends: Moment, version: i64 }
        NotYourOwn { reference: String }
        WhichVersion { reference: String, version: i64 }
        HasChanged { reference: String, stage: Stage }
        CannotGo { reference: String, problem: Lack }
        ApprovalNoted { reference: String }
        Approved { reference: String, name: String, goes: Moment }
        WhyReject { reference: String }
        RejectionNoted { reference: String }
        Rejected { reference: String, name: String, words: String }
        NoLongerAsked { reference: String }
        OnlyInEmergency { reference: String }
        WhyAlone { reference: String }
        GoesAlone { reference: String, goes: Moment, ends: Moment }
        PleaseReview { reference: String, name: String, words: String, goes: Moment }
        NothingToReview { reference: String }
        ReviewNoted { reference: String }
        Reviewed { reference: String, name: String }
        Cancelled { reference: String }
        StoppedSending { reference: String, left: i64 }
        NothingToCorrect { reference: String, stage: Stage }
        UnclearCorrection { reference: String, command: String }
        Sms { reference: String, council: String, contact: String, text: String, letters: i64, whole: i64 }
        Leaflet { reference: String, council: String, contact: String, text: String, ends: Moment }
        Phone { reference: String, council: String, contact: String, text: String, whole: i64 }
        Outcome { reference: String, sent: i64, places: Vec<PlaceLine>, choices: Vec<ChoiceLine>, questions: i64 }
        Ended { reference: String }
        Outdated { reference: String, newer: String }
        NothingAsked { reference: String }
        HeardNoted { reference: String }
        HelpNoted { code: Code }
        HelpIsKnown { reference: String }
        ExerciseHelp { reference: String }
        PollIsClosed { reference: String }
        VoteNoted { option: String }
        VoteTakenBack { option: String }
        HowToAsk { reference: String }
        TypeQuestion { reference: String }
        QuestionNoted { reference: String }
        QuestionAsked { reference: String, words: String }
        NoQuestions { reference: String }
        TypeAnswer { reference: String, questions: Vec<OwnLine> }
        Answered { reference: String, words: String }
        AnswerSent { reference: String, count: i64 }
        WhatDidYouDo { reference: String }
        PollProposed { reference: String, asked: i64 }
        PleaseAgree { reference: String, name: String, words: String }
        PollClosed { reference: String }
        News { news: Vec<OwnLine> }
        Muted {}
        Unmuted {}
        InviteExercise { link: String, days: i64 }
        ExerciseReady {}
    }
}
