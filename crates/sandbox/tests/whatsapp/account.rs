//! The rest of the API: the number, links, templates in review, files.

use lamppost_sandbox::{CloudOptions, Inbound, TemplateState};
use serde_json::{Value, json};

use crate::street::{FAY, Street, street, street_with, whole};

const ACCOUNT: &str = "102290129340398";

#[tokio::test]
async fn the_number_tells_only_what_it_is_asked() {
    let street = street_with(CloudOptions { portfolio: 2_000, ..CloudOptions::default() }).await;
    let fields = "display_phone_number,verified_name,whatsapp_business_manager_messaging_limit";
    let (_, answer) = street.ask("GET", &format!("{}?fields={fields}", street.number()), None).await;
    let expected = json!({
        "display_phone_number": "+44 1632 960961",
        "verified_name": "Lamppost sandbox",
        "whatsapp_business_manager_messaging_limit": "TIER_2K",
        "id": "106540352242922",
    });
    assert_eq!(answer, expected);
    let (status, answer) = street.ask("GET", &format!("{}?fields=messaging_limit_tier", street.number()), None).await;
    assert_eq!((status, answer["error"]["code"].as_i64()), (400, Some(100)));
}

#[tokio::test]
async fn short_links_are_made_listed_changed_and_removed() {
    let street = street().await;
    let links = format!("{}/message_qrdls", street.number());
    let made = json!({"prefilled_message": "NEED · Birch Street", "generate_qr_image": "SVG"});
    let (_, link) = street.ask("POST", &links, Some(made)).await;
    let code = link["code"].as_str().unwrap().to_string();
    assert_eq!((code.len(), &link["deep_link_url"]), (14, &json!(format!("https://wa.me/message/{code}"))));
    let picture = street.http.get(link["qr_image_url"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(picture.headers()["content-type"], "image/svg+xml");
    street.ask("POST", &links, Some(json!({"prefilled_message": "OFFER"}))).await;
    let opened = |street: &Street| street.cloud.open_link(FAY, &format!("https://wa.me/message/{code}"));
    assert_eq!(opened(&street).as_deref(), Some("NEED · Birch Street"));
    let (_, first) = street.ask("GET", &format!("{links}?limit=1"), None).await;
    assert_eq!((first["data"].as_array().unwrap().len(), first["paging"]["next"].is_string()), (1, true));
    let (_, one) = street.ask("GET", &format!("{links}/{code}"), None).await;
    assert_eq!(one["data"][0]["prefilled_message"], "NEED · Birch Street");
    street.ask("POST", &links, Some(json!({"code": code, "prefilled_message": "NEED"}))).await;
    assert_eq!(opened(&street).as_deref(), Some("NEED"));
    assert_eq!(street.ask("DELETE", &format!("{links}/{code}"), None).await, (200, json!({"success": true})));
    assert_eq!((opened(&street), street.ask("DELETE", &format!("{links}/{code}"), None).await.0), (None, 400));
    for wrong in [
        json!({}),
        json!({"prefilled_message": "x".repeat(141)}),
        json!({"prefilled_message": "x", "generate_qr_image": "GIF"}),
    ] {
        assert_eq!(street.ask("POST", &links, Some(wrong)).await.0, 400);
    }
}

#[tokio::test]
async fn templates_are_listed_page_by_page() {
    let street = street().await;
    let (_, first) = street.ask("GET", &format!("{ACCOUNT}/message_templates?fields=name,status&limit=1"), None).await;
    let ours = &first["data"][0];
    assert_eq!((&ours["name"], &ours["status"]), (&json!("still_open"), &json!("APPROVED")));
    assert_eq!(ours.as_object().unwrap().len(), 3, "name, status and id");
    let next = first["paging"]["next"].as_str().unwrap();
    let request = street.http.get(next).bearer_auth(&street.cloud.options().token);
    let second: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!((&second["data"][0]["name"], second["paging"].get("next")), (&json!("news"), None));
    let (_, whole) = street.ask("GET", &format!("{ACCOUNT}/message_templates?name=still_open"), None).await;
    let components = &whole["data"][0]["components"];
    assert_eq!(components[1]["buttons"][0], json!({"type": "QUICK_REPLY", "text": "Yes"}));
    // What is empty is left out; what Graph does not know is refused.
    let path = |fields: &str| format!("{ACCOUNT}/message_templates?summary=total_count&fields={fields}");
    let (_, known) = street.ask("GET", &path("rejected_reason,quality_score"), None).await;
    assert_eq!(known["data"][0]["rejected_reason"], json!("NONE"));
    assert_eq!((known["data"][0].get("quality_score"), &known["summary"]["total_count"]), (None, &json!(2)));
    assert_eq!(street.ask("GET", &path("colour"), None).await.0, 400);
}

#[tokio::test]
async fn a_template_waits_for_its_review() {
    let street = street().await;
    let example = json!({"body_text": [["K7M4"]]});
    let components = json!([
        {"type": "HEADER", "format": "TEXT", "text": "Lamppost"},
        {"type": "BODY", "text": "Somebody can help with {{1}} today.", "example": example},
        {"type": "FOOTER", "text": "Ashbrook Council"},
        {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Fine"}, {"type": "URL", "text": "More", "url": "https://ashbrook.example/{{1}}"}]},
    ]);
    let body = json!({"name": "match_found", "language": "en_GB", "category": "UTILITY", "components": components});
    let path = format!("{ACCOUNT}/message_templates");
    let (_, answer) = street.ask("POST", &path, Some(body.clone())).await;
    assert_eq!((&answer["status"], &answer["category"]), (&json!("PENDING"), &json!("UTILITY")));
    assert_eq!(street.ask("POST", &path, Some(body.clone())).await.0, 400, "the same again");
    let url =
        json!({"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "K7M4"}]});
    let call = json!({"name": "match_found", "language": {"code": "en_GB"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "K7M4"}]}, url]});
    assert_eq!(street.refused(whole(FAY, "template", call.clone())).await, (404, 132001));
    street.cloud.approve("match_found");
    street.send(whole(FAY, "template", call)).await;
    let shown = street.cloud.messages(FAY).pop().unwrap();
    assert_eq!((shown.header.as_deref(), shown.footer.as_deref()), (Some("Lamppost"), Some("Ashbrook Council")));
    assert_eq!(shown.url, Some(("More".to_string(), "https://ashbrook.example/K7M4".to_string())));
    let told = street.heard().await[0].clone();
    let expected = json!({
        "event": "APPROVED",
        "message_template_id": answer["id"].as_str().unwrap().parse::<u64>().unwrap(),
        "message_template_name": "match_found",
        "message_template_language": "en_GB",
        "reason": "NONE",
        "message_template_category": "UTILITY",
    });
    assert_eq!((told.value(), &told.body()["entry"][0]["time"]), (expected, &json!(1_780_401_600)));
    street.cloud.review("match_found", TemplateState::Rejected);
    assert!(street.heard().await.iter().any(|got| got.value()["rejection_info"].is_object()));
    let gone = format!("{path}?name=match_found");
    assert_eq!((street.ask("DELETE", &gone, None).await.0, street.ask("DELETE", &gone, None).await.0), (200, 400));
}

#[tokio::test]
async fn reviewers_do_not_even_look_at_some_templates() {
    let street = street().await;
    let body = |name: &str, category: &str, text: &str| {
        let components = json!([{"type": "BODY", "text": text}]);
        json!({"name": name, "language": "en_GB", "category": category, "components": components})
    };
    let cases = [
        body("Big", "UTILITY", "Words"),
        body("x", "NEWS", "Words"),
        body("x", "UTILITY", "{{1}} first"),
        body("x", "UTILITY", "last {{1}}"),
        body("x", "UTILITY", "two {{1}} {{2}} together"),
        body("x", "UTILITY", "no example of {{1}} here"),
        body("x", "UTILITY", &"x".repeat(1025)),
    ];
    for case in cases {
        let (status, answer) = street.ask("POST", &format!("{ACCOUNT}/message_templates"), Some(case.clone())).await;
        assert_eq!(status, 400, "{case} {answer}");
    }
}

#[tokio::test]
async fn files_go_up_come_down_and_grow_old() {
    let street = street().await;
    let boundary = "sandbox-boundary";
    let part =
        |head: &str, body: &str| format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n");
    let parts = part("name=\"messaging_product\"", "whatsapp")
        + &part("name=\"file\"; filename=\"poster.png\"\r\nContent-Type: image/png", "a poster")
        + &format!("--{boundary}--\r\n");
    let kind = format!("multipart/form-data; boundary={boundary}");
    let request = street.http.post(street.url(&format!("{}/media", street.number()))).header("content-type", kind);
    let token = street.cloud.options().token.clone();
    let answer: Value = request.bearer_auth(&token).body(parts).send().await.unwrap().json().await.unwrap();
    let id = answer["id"].as_str().unwrap().to_string();
    street.send(whole(FAY, "image", json!({"id": id, "caption": "A poster"}))).await;
    assert_eq!(street.cloud.messages(FAY).pop().unwrap().text, "A poster");
    let (_, card) = street.ask("GET", &id, None).await;
    assert_eq!((&card["mime_type"], &card["file_size"]), (&json!("image/png"), &json!(8)));
    let url = card["url"].as_str().unwrap();
    assert_eq!(street.http.get(url).send().await.unwrap().status(), 401, "its address needs the token");
    let down = || async { street.http.get(url).bearer_auth(&token).send().await.unwrap() };
    assert_eq!(down().await.text().await.unwrap(), "a poster");
    street.pass(5 * 60);
    assert_eq!(down().await.status(), 404, "after five minutes");
    street.pass(30 * 24 * 3600);
    assert_eq!(street.ask("GET", &id, None).await.0, 400, "after 30 days");
    street.cloud.say_with(FAY, Inbound::Voice);
    let audio = street.heard().await.last().unwrap().value()["messages"][0]["audio"]["id"].clone();
    let audio = audio.as_str().unwrap();
    street.pass(6 * 24 * 3600);
    assert_eq!(street.ask("GET", audio, None).await.0, 200);
    assert_eq!(street.ask("DELETE", audio, None).await, (200, json!({"success": true})));
    assert_eq!(street.ask("GET", audio, None).await.0, 400);
}
