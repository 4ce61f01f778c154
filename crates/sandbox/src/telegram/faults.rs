//! Trouble on request: answers that fail, connections that drop, batches that come twice.

use std::time::Duration;

use super::params::Params;

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// 429 with this many seconds to wait; nothing is applied.
    TooMany {
        /// Seconds.
        retry_after: u64,
    },
    /// 500 "Internal Server Error: restart"; nothing is applied.
    Server500,
    /// 502 with an HTML page; nothing is applied.
    BadGateway,
    /// Any refusal; nothing is applied.
    Refuse {
        /// `error_code` and HTTP status.
        code: u16,
        /// The whole description.
        description: String,
    },
    /// The connection drops and nothing was applied.
    ResetBefore,
    /// The request is applied, then the connection drops.
    ResetAfter,
    /// Nothing happens for this long, then the request goes on as usual.
    Hang(Duration),
    /// The request is applied, and the answer comes only after this long.
    HangAfter(Duration),
    /// `getUpdates` hands the last batch out once more.
    Duplicate,
    /// The request is applied, but the body of the answer is cut in half.
    TruncatedJson,
}

/// Trouble that waits for a request that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Only this method; any when `None`.
    pub method: Option<String>,
    /// Only requests with this `chat_id`; any when `None`.
    pub chat: Option<i64>,
    /// How many requests it hits.
    pub times: usize,
    /// What goes wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// One fault for the next call of `method`.
    pub fn once(method: &str, kind: FaultKind) -> Fault {
        Fault { method: Some(method.to_string()), chat: None, times: 1, kind }
    }

    fn fits(&self, method: &str, params: &Params) -> bool {
        let named = self.method.as_deref();
        let method_fits = named.is_none_or(|named| named.eq_ignore_ascii_case(method));
        let only_updates = self.kind != FaultKind::Duplicate || method == "getUpdates";
        let chat_fits = self.chat.is_none() || self.chat == params.int("chat_id");
        self.times > 0 && method_fits && chat_fits && only_updates
    }
}

/// Takes the first fault that fits the request.
pub(super) fn take(faults: &mut Vec<Fault>, method: &str, params: &Params) -> Option<FaultKind> {
    let fault = faults.iter_mut().find(|fault| fault.fits(method, params))?;
    fault.times -= 1;
    let kind = fault.kind.clone();
    faults.retain(|fault| fault.times > 0);
    Some(kind)
}
