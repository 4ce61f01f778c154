//! Trouble on request: refusals, gateways that fail, connections that drop.

use std::time::Duration;

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CloudKind {
    /// A refusal with this code, in the shape and with the HTTP status that belong to it; nothing is applied.
    Code(i64),
    /// 502 with an HTML page; nothing is applied.
    Html502,
    /// 500 with Graph's unknown error; nothing is applied.
    Http500,
    /// The request is applied, and the answer comes only after this long.
    HangAfter(Duration),
    /// The request is applied, then the connection drops.
    CutAfter,
    /// The connection drops and nothing was applied.
    CutBefore,
}

/// Trouble that waits for a request that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudFault {
    /// Only requests with this part in their path: `messages`, say; any when `None`. Read marks share their path with messages
    /// and are called `read` here.
    pub path: Option<String>,
    /// Only messages to this person; any when `None`.
    pub to: Option<i64>,
    /// How many requests it hits.
    pub times: usize,
    /// What goes wrong.
    pub kind: CloudKind,
}

impl CloudFault {
    /// One fault for the next message.
    pub fn once(kind: CloudKind) -> CloudFault {
        CloudFault { path: Some("messages".to_string()), to: None, times: 1, kind }
    }

    fn fits(&self, parts: &[&str], to: Option<i64>) -> bool {
        let path_fits = self.path.as_deref().is_none_or(|path| parts.contains(&path));
        self.times > 0 && path_fits && (self.to.is_none() || self.to == to)
    }
}

/// Takes the first fault that fits the request.
pub(super) fn take(faults: &mut Vec<CloudFault>, parts: &[&str], to: Option<i64>) -> Option<CloudKind> {
    let fault = faults.iter_mut().find(|fault| fault.fits(parts, to))?;
    fault.times -= 1;
    let kind = fault.kind.clone();
    faults.retain(|fault| fault.times > 0);
    Some(kind)
}
