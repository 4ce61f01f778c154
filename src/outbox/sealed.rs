//! What only the moment of sending may know: private details are opened here, and a person's picture is passed on here.

use super::Desk;
use super::deliver::{Parcel, landed};
use super::news::{event, group};
use super::outcome::Landed;
use crate::channel::{Channel, Deed, SendError};
use crate::domain::card::{CardView, CaseCard, InDanger};
use crate::domain::event::{Delivered, HiddenFrom, What, Who};
use crate::domain::say::Say;
use crate::store::Result;

impl<C: Channel> Desk<C> {
    /// A message with its private details opened; nothing when they may not be shown any more.
    pub(super) async fn filled(&self, say: &Say) -> Result<Option<Say>> {
        Ok(match say {
            Say::Details { code, view, .. } => {
                let told = self.db.viewed(&self.vault, *view).await?;
                (!told.is_empty()).then(|| Say::Details { code: code.clone(), view: *view, told })
            }
            Say::YourDetails { code, need, .. } => {
                let told = self.db.kept(&self.vault, *need).await?;
                Some(Say::YourDetails { code: code.clone(), need: *need, told })
            }
            Say::SeeCard { code, street, version, needs, .. } => {
                let cards = self.db.previews(needs, *version).await?;
                let (code, street, version, needs) = (code.clone(), street.clone(), *version, needs.clone());
                // A newer card is on its way, or the answer was given.
                (!cards.is_empty()).then_some(Say::SeeCard { code, street, version, needs, cards })
            }
            Say::MyData { of, .. } => self.my_data(*of).await?,
            Say::MyPrivate { of, .. } => self.my_private(*of).await?,
            other => Some(other.clone()),
        })
    }

    /// How somebody who may be in danger can be reached is opened now, for the coordinators' card.
    pub(super) async fn fill_card(&self, view: &mut CardView) -> Result<()> {
        if let CardView::Case(CaseCard { card, danger: Some(danger), .. }) = view {
            danger.told = self.db.kept(&self.vault, card.need.id).await?;
            danger.told.retain(|told| InDanger::TOLD.contains(&told.detail));
        }
        Ok(())
    }

    /// Takes a message out of a group; the service hears whether the platform did it.
    pub(super) async fn take_down(
        &self,
        parcel: &Parcel,
        (message, tell): (&str, Option<&HiddenFrom>),
        events: &mut Vec<Delivered>,
    ) -> std::result::Result<Landed, SendError> {
        let delete = Deed::Delete { chat: parcel.address.clone(), message: message.to_owned() };
        let done = match self.channel.carry(parcel.platform(), delete).await {
            Ok(_) => true,
            // Gone already, or not ours to take away: then its author is asked to.
            Err(SendError::NotThere | SendError::Refused(_)) => false,
            Err(error) => return Err(error),
        };
        if let Some(tell) = tell {
            let what = What::TakenDown { done, tell: tell.clone() };
            events.push(event(&parcel.queued, group(&parcel.address), Who::Platform, what));
        }
        Ok(Landed::Sent(String::new()))
    }

    /// Passes a person's own message on, without a trace of whose it was.
    pub(super) async fn copy(
        &self,
        parcel: &Parcel,
        from: i64,
        message: &str,
    ) -> Result<std::result::Result<Landed, SendError>> {
        let Some(author) = self.db.reader(from).await? else {
            return Ok(Ok(Landed::Dropped));
        };
        if parcel.person.as_ref().is_some_and(|person| !person.reachable) {
            return Ok(Ok(Landed::Held));
        }
        let copy = Deed::Copy { chat: parcel.address.clone(), from: author.address, message: message.to_owned() };
        Ok(match self.channel.carry(parcel.platform(), copy).await {
            // They took it back before it was passed on.
            Err(SendError::NotThere) => Ok(Landed::Dropped),
            result => result.map(landed),
        })
    }
}
