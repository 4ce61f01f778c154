//! Short links that open a chat with words ready to be sent, made by the platform: they can be changed and counted there.

use super::graph::{Graph, GraphError};
use serde_json::json;

impl Graph {
    /// A short link behind which these words are ready to be sent.
    ///
    /// # Errors
    /// [`GraphError`], also when the answer has no link in it.
    pub async fn short_link(&self, words: &str) -> Result<String, GraphError> {
        let answer = self.post("message_qrdls", &json!({"prefilled_message": words})).await?;
        answer["deep_link_url"].as_str().map(str::to_owned).ok_or(GraphError::NoAnswer)
    }
}
