//! A council's WhatsApp account over HTTP: pages, what is handed in, and what is said when Meta says no or nothing.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use lamppost::channel::whatsapp::templates::account::{Account, AccountError, State as Stands, compare};
use lamppost::channel::whatsapp::templates::{all, named};
use lamppost::sandbox::{Clock, Cloud, CloudFault, CloudKind, CloudOptions, TemplateState};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

const PATH: &str = "/v26.0/102290129340398/message_templates";
const TOKEN: &str = "a-token-for-tests";

/// A server that lists one template a page.
#[derive(Clone, Default)]
struct Graph {
    templates: Arc<Mutex<Vec<Value>>>,
    /// Says this to everything, if it is set.
    always: Option<(u16, String)>,
    /// Always says that there is a next page.
    endless: bool,
}

async fn list(
    State(graph): State<Graph>,
    headers: HeaderMap,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    if let Some(said) = refusal(&graph, &headers) {
        return said;
    }
    assert!(query["fields"].contains("rejected_reason"));
    let at: usize = query.get("after").map_or(0, |after| after.parse().unwrap());
    let templates = graph.templates.lock().unwrap().clone();
    let mut paging = json!({"cursors": {"before": "x", "after": (at + 1).to_string()}});
    if at + 1 < templates.len() || graph.endless {
        // Whoever follows this instead of the mark leaves the server.
        paging["next"] = json!("http://127.0.0.1:9/elsewhere");
    }
    Json(json!({"data": templates.get(at).into_iter().collect::<Vec<_>>(), "paging": paging})).into_response()
}

async fn take(State(graph): State<Graph>, headers: HeaderMap, Json(mut body): Json<Value>) -> Response {
    if let Some(said) = refusal(&graph, &headers) {
        return said;
    }
    body["status"] = json!("PENDING");
    graph.templates.lock().unwrap().push(body);
    Json(json!({"id": "1", "status": "PENDING", "category": "UTILITY"})).into_response()
}

fn refusal(graph: &Graph, headers: &HeaderMap) -> Option<Response> {
    assert_eq!(headers["authorization"], format!("Bearer {TOKEN}"));
    let (status, body) = graph.always.clone()?;
    Some((StatusCode::from_u16(status).unwrap(), body).into_response())
}

async fn account(graph: Graph) -> Account {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let app = Router::new().route(PATH, get(list).post(take)).with_state(graph);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Account::new(&url, "v26.0", &TOKEN.into(), "102290129340398").unwrap()
}

#[tokio::test]
async fn what_is_missing_is_handed_in_and_then_waits() {
    let graph = Graph::default();
    let account = account(graph.clone()).await;
    assert_eq!(account.templates().await.unwrap(), [Value::Null; 0]);
    let ours = all().unwrap();
    for template in &ours {
        account.submit(template).await.unwrap();
    }
    let theirs = account.templates().await.unwrap();
    assert_eq!(theirs.len(), ours.len());
    assert!(compare(&ours, &theirs).iter().all(|found| found.state == Stands::Waiting));
    for template in graph.templates.lock().unwrap().iter_mut() {
        template["status"] = json!("APPROVED");
    }
    let theirs = account.templates().await.unwrap();
    assert!(compare(&ours, &theirs).iter().all(|found| found.state == Stands::Fine));
}

#[tokio::test]
async fn a_refusal_is_told_in_metas_words_and_without_the_token() {
    let error = |error: Value| Graph { always: Some((400, json!({"error": error}).to_string())), ..Graph::default() };
    let name = named("need_news").unwrap();
    let plain =
        json!({"message": "Invalid parameter", "code": 100, "error_user_msg": "There is already such a template."});
    let words = "There is already such a template.".to_owned();
    let said = account(error(plain)).await.submit(&name).await;
    assert_eq!(said, Err(AccountError::Refused { code: 100, words }));
    let token = json!({"message": format!("Malformed access token {TOKEN}"), "code": 190});
    let said = account(error(token)).await.templates().await;
    assert_eq!(said, Err(AccountError::Refused { code: 190, words: "Malformed access token …".to_owned() }));
}

#[tokio::test]
async fn what_cannot_be_read_is_no_answer() {
    for (status, body) in
        [(502, "<html>Bad Gateway</html>"), (200, "{"), (200, "{}"), (500, "{}"), (302, "{}"), (200, "[]")]
    {
        let graph = Graph { always: Some((status, body.to_owned())), ..Graph::default() };
        assert_eq!(account(graph).await.templates().await, Err(AccountError::NoAnswer), "{status} {body}");
    }
    let nobody = Account::new("http://127.0.0.1:9", "v26.0", &TOKEN.into(), "1").unwrap();
    assert_eq!(nobody.submit(&named("need_news").unwrap()).await, Err(AccountError::NoAnswer));
}

#[tokio::test]
async fn a_server_that_goes_round_in_circles_is_left() {
    let graph = Graph { endless: true, ..Graph::default() };
    assert_eq!(account(graph).await.templates().await, Err(AccountError::NoAnswer));
}

#[tokio::test]
async fn the_emulated_account_takes_every_template_and_says_how_it_stands() {
    let options = CloudOptions::default();
    let (token, business) = (options.token.clone().into(), options.business_id.clone());
    let cloud = Cloud::start("127.0.0.1:0".parse().unwrap(), Clock::system(), options).await.unwrap();
    let account = Account::new(&cloud.api_url(), "v26.0", &token, &business).unwrap();
    let ours = all().unwrap();
    for template in &ours {
        account.submit(template).await.unwrap();
        cloud.approve(&template.name);
    }
    cloud.review("need_news", TemplateState::Paused);
    cloud.review("can_you_help", TemplateState::Disabled);
    cloud.review("street_cards", TemplateState::Rejected);
    cloud.template("message_waiting", "en_GB", TemplateState::Approved, "There is {{1}} for you.", "UTILITY");
    let found = compare(&ours, &account.templates().await.unwrap());
    let stands: Vec<&Stands> = found.iter().map(|found| &found.state).collect();
    let rejected = Stands::Rejected { reason: "INVALID_FORMAT".to_owned() };
    let wanted = [&Stands::Disabled, &Stands::Fine, &Stands::Fine, &Stands::OtherText, &Stands::Paused, &rejected];
    assert_eq!(stands, wanted);
    // The same once more is refused, and so is everything without a token.
    assert!(matches!(account.submit(&ours[0]).await, Err(AccountError::Refused { code: 100, .. })));
    cloud.fail(CloudFault { path: None, ..CloudFault::once(CloudKind::Html502) });
    assert_eq!(account.templates().await, Err(AccountError::NoAnswer));
    let stranger = Account::new(&cloud.api_url(), "v26.0", &"another".into(), &business).unwrap();
    assert!(matches!(stranger.templates().await, Err(AccountError::Refused { code: 190, .. })));
    cloud.stop();
}
