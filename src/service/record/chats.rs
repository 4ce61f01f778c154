//! A chat that goes on under another id.

use super::needs::{case_card, street_card};
use crate::domain::street::{Chat, ChatKind, ChatState};
use crate::service::{Context, Result};

/// The same chat, under its new id.
pub(in crate::service) async fn move_to(cx: &mut Context<'_>, mut chat: Chat, to: &str) -> Result<()> {
    let platform = chat.platform;
    if let Some(other) = cx.tx.chat_at(platform, to).await? {
        // The new id was heard of before the move was: that row stands aside for the one with the street's history.
        let mut other = other;
        other.address = format!("moved:{}", other.id);
        other.state = ChatState::Left;
        cx.tx.put_chat(other);
        cx.tx.write_now().await?;
    }
    chat.address = to.to_owned();
    cx.tx.put_chat(chat.clone());
    cx.tx.forget_posts(chat.id).await?;
    cx.tx.forget_messages(chat.id).await?;
    match chat.kind {
        ChatKind::Street => {
            for need in cx.tx.needs_looking(chat.id).await? {
                cx.tx.send(street_card(chat.id, need.id));
            }
        }
        ChatKind::Exercise => {}
        ChatKind::Desk => {
            for need in cx.tx.needs_at_desk(chat.area_id.unwrap_or(0)).await? {
                cx.tx.send(case_card(chat.id, need.id));
            }
        }
        // Its open cases stay at the desk, which sees that nobody answers.
        ChatKind::Partner => {}
    }
    Ok(())
}
