//! What a council's officers are told while they write a broadcast, and what neighbours are told around one.

messages! {
    /// A message about a broadcast.
    Voice "voice-" {
    }
}
