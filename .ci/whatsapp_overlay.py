"""What is laid over Meta's schema of the Cloud API. The file itself stays as Meta published it.

REPAIRS are what version 23 needs before it accepts Meta's own examples. ADDED is what Meta has changed since, and what it refuses
though the schema leaves it open. Each changes the loaded document in place.
"""

ROOT = "#/components/schemas/"

# What people send, by type. Meta put two specifications into one file, so the names without a number are of what a bot sends.
HEARD = {
    "text": "TextMessage_2",
    "reaction": "ReactionMessage_1",
    "image": "ImageMessage_1",
    "audio": "AudioMessage_1",
    "video": "VideoMessage_1",
    "document": "DocumentMessage_1",
    "sticker": "StickerMessage_1",
    "location": "LocationMessage_1",
    "contacts": "ContactSharingMessage",
    "interactive": "InteractiveMessageReply",
    "button": "ButtonMessage",
    "order": "OrderMessage",
    "unsupported": "UnsupportedMessage",
    "unknown": "UnsupportedMessage",
}
SENT = {
    "text": "TextMessage",
    "audio": "AudioMessage",
    "document": "DocumentMessage",
    "image": "ImageMessage",
    "location": "LocationMessage",
    "video": "VideoMessage",
    "sticker": "StickerMessage",
    "reaction": "ReactionMessage",
    "interactive": "InteractiveMessage",
    "template": "TemplateMessage",
    "contacts": "ContactsMessage",
}


def link(name):
    return {"$ref": ROOT + name}


def every(part):
    """Each object in a part of the document, the outer ones first."""
    if isinstance(part, dict):
        yield part
        for inner in list(part.values()):
            yield from every(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from every(inner)


def choose(key, kinds):
    """The value of `key` says which schema is meant."""
    return [{"if": {"required": [key], "properties": {key: {"const": kind}}}, "then": schema} for kind, schema in kinds.items()]


def own(schemas, name):
    """The part of a schema that is not inherited."""
    return schemas[name]["allOf"][1]


# --- repairs ---


def closed_objects_may_inherit(schemas):
    """`additionalProperties` does not see what the other half of an `allOf` allows."""
    for part in every(schemas):
        halves = [half for half in part.get("allOf", []) if isinstance(half, dict)] if isinstance(part.get("allOf"), list) else []
        if [half for half in halves if half.pop("additionalProperties", None) is False]:
            part["unevaluatedProperties"] = False


def recipient_type_may_be_left_out(schemas):
    schemas["BaseMessageProperties"]["required"].remove("recipient_type")


def what_people_send_inherits_from_what_people_send(schemas):
    for name in {*HEARD.values(), "SystemMessage", "MediaMessageProperties"}:
        schemas[name].pop("unevaluatedProperties", None)
        for part in every(schemas[name]):
            if part.get("$ref") == ROOT + "BaseMessageProperties":
                part["$ref"] = ROOT + "BaseMessageProperties_1"
            elif part.get("$ref") == ROOT + "ErrorObject":
                part["$ref"] = ROOT + "ErrorObject_2"


def language_policy_is_old(schemas):
    schemas["LanguageObject"]["required"] = ["code"]


def template_buttons_have_an_index_and_more_kinds(schemas):
    fields = schemas["TemplateComponent"]["properties"]
    fields["index"] = {"type": ["string", "integer"]}
    fields["sub_type"]["enum"] += ["CATALOG", "flow", "copy_code"]


def more_kinds_of_interactive_messages(schemas):
    kinds = ["cta_url", "location_request_message", "order_details", "order_status"]
    schemas["InteractiveObject"]["properties"]["type"]["enum"] += kinds
    page = {"display_text": {"type": "string", "maxLength": 20}, "url": {"type": "string"}}
    parameters = {"type": "object", "required": list(page), "properties": page}
    action = schemas["ActionObject"]
    # A flow's action fits more than one of the old ones.
    action["anyOf"] = action.pop("oneOf") + [
        {"required": ["name", "parameters"], "properties": {"name": {"const": "cta_url"}, "parameters": parameters}},
        {"required": ["name"], "properties": {"name": {"enum": ["send_location", "review_and_pay", "review_order"]}}},
    ]


def places_are_numbers_or_texts(schemas):
    for part in every(schemas):
        for name in ("latitude", "longitude"):
            if isinstance(part.get(name), dict):
                part[name] = {"type": ["number", "string"]}


def phones_have_more_kinds(schemas):
    for part in every(schemas):
        if part.get("enum") == ["HOME", "WORK"]:
            del part["enum"]


def group_numbers_come_as_texts_too(schemas):
    schemas["Groups"]["properties"]["timestamp"]["type"] = ["integer", "string"]
    for field in schemas["GroupParticipant"]["properties"].values():
        field["type"] = ["string", "integer"]


def changes_are_told_by_what_is_in_them(schemas):
    """The list of fields is too short, and more than one of the old values may fit."""
    schemas["Change"]["properties"]["field"].pop("enum")
    system = {"contains": {"required": ["type"], "properties": {"type": {"const": "system"}}}}
    messages = {
        "if": {"properties": {"messages": system}},
        "then": link("IncomingMessageValueSystem"),
        "else": link("IncomingMessageValueGeneral"),
    }
    kinds = {"messages": messages, "statuses": link("StatusMessageValue"), "groups": link("GroupValue")}
    schemas["Change"]["properties"]["value"] = {
        "type": "object",
        "allOf": [{"if": {"required": [key]}, "then": schema} for key, schema in kinds.items()],
        "anyOf": [{"required": [key]} for key in kinds],
    }


def types_choose_the_schema(schemas):
    """A `discriminator` is OpenAPI's own word, which JSON Schema does not know."""
    for part in every(schemas):
        if isinstance(part.get("discriminator"), dict):
            del part["discriminator"]
    schemas["Message"] = {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"enum": list(SENT)}},
        "allOf": choose("type", {kind: link(name) for kind, name in SENT.items()}),
    }
    # A type that nobody knows yet may come at any time.
    schemas["IncomingMessage"] = {
        "type": "object",
        "required": ["type"],
        "allOf": [link("BaseMessageProperties_1"), *choose("type", {kind: link(name) for kind, name in HEARD.items()})],
    }
    replies = {"list_reply": link("InteractiveListReplyContent"), "button_reply": link("InteractiveButtonReplyContent")}
    own(schemas, "InteractiveMessageReply")["properties"]["interactive"]["allOf"] = choose("type", replies)


def people_without_a_number_can_be_written_to(schemas):
    base = schemas["BaseMessageProperties"]
    base["properties"]["recipient"] = {"type": "string"}
    base["required"].remove("to")
    base["anyOf"] = [{"required": ["to"]}, {"required": ["recipient"]}]


REPAIRS = [
    closed_objects_may_inherit,
    recipient_type_may_be_left_out,
    what_people_send_inherits_from_what_people_send,
    language_policy_is_old,
    template_buttons_have_an_index_and_more_kinds,
    more_kinds_of_interactive_messages,
    places_are_numbers_or_texts,
    phones_have_more_kinds,
    group_numbers_come_as_texts_too,
    changes_are_told_by_what_is_in_them,
    types_choose_the_schema,
    people_without_a_number_can_be_written_to,
]

# --- added ---


def texts_have_a_limit(schemas):
    text = own(schemas, "TextMessage")["properties"]["text"]
    text["properties"]["body"] |= {"minLength": 1, "maxLength": 4096}
    text["required"] = ["body"]


def a_send_may_carry_a_mark(schemas):
    """It comes back in the statuses."""
    schemas["BaseMessageProperties"]["properties"]["biz_opaque_callback_data"] = {"type": "string", "maxLength": 512}


def unknown_keys_are_refused(schemas):
    for name in (
        "TemplateObject",
        "LanguageObject",
        "TemplateComponent",
        "InteractiveObject",
        "BodyObject",
        "FooterObject",
        "MessageContext",
    ):
        schemas[name]["additionalProperties"] = False
    schemas["TemplateMessage"]["unevaluatedProperties"] = False
    schemas["MarkMessageRequestPayload"]["properties"] |= {
        "status": {"const": "read"},
        "messaging_product": {"const": "whatsapp"},
        "typing_indicator": {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": "text"}},
            "additionalProperties": False,
        },
    }
    schemas["MarkMessageRequestPayload"]["additionalProperties"] = False
    schemas["BaseMessageProperties"]["properties"]["messaging_product"] = {"const": "whatsapp"}
    schemas["MessageContext"]["required"] = ["message_id"]


def parameters_are_one_line(schemas):
    """Texts in a template: no second line, no tab, at most four spaces in a row, never empty. Presses carry a payload."""
    words = {"type": "string", "minLength": 1, "pattern": r"^(?!\s*$)(?!.*[\n\r\t])(?!.* {5})"}
    text = {"type": "object", "required": ["type", "text"], "properties": {"type": {"const": "text"}, "text": words}}
    press = {"type": "string", "minLength": 1, "maxLength": 256}
    payload = {"type": "object", "required": ["type", "payload"], "properties": {"type": {"const": "payload"}, "payload": press}}
    one = {"type": "array", "minItems": 1, "maxItems": 1, "items": payload}
    quick = {
        "required": ["sub_type", "index", "parameters"],
        "properties": {"index": {"pattern": "^[0-9]$"}, "sub_type": {"enum": ["quick_reply", "QUICK_REPLY"]}, "parameters": one},
    }
    body = {"required": ["parameters"], "properties": {"parameters": {"type": "array", "minItems": 1, "items": text}}}
    part = schemas["TemplateComponent"]
    # Meta reads the names of the parts in either case.
    for name in ("type", "sub_type"):
        part["properties"][name]["enum"] += [kind.upper() for kind in part["properties"][name]["enum"]]
    part["allOf"] = choose("type", {"body": body, "BODY": body, "button": quick, "BUTTON": quick})


def people_are_known_by_an_id(schemas):
    """Since April 2026 everybody has a user id. Somebody with a name of their own may have no number."""
    person = {"type": "string", "pattern": r"^[A-Z]{2}\.[A-Za-z0-9]+$"}
    number = {"type": "string", "pattern": "^[0-9]{6,15}$"}
    message = schemas["BaseMessageProperties_1"]
    message["properties"] |= {"from": number, "from_user_id": person, "timestamp": {"type": "string", "pattern": "^[0-9]+$"}}
    message["required"] = ["id", "timestamp"]
    message["anyOf"] = [{"required": ["from"]}, {"required": ["from_user_id"]}]
    schemas["IncomingMessage"]["required"] += ["from_user_id"]
    contact = schemas["ContactProfile"]
    contact["properties"] |= {"wa_id": number, "user_id": person}
    contact["required"] = ["profile", "user_id"]
    status = schemas["Statuses"]
    status["properties"] |= {"recipient_user_id": person, "timestamp": {"type": "string", "pattern": "^[0-9]+$"}}
    status["required"] = ["id", "status", "timestamp"]
    status["anyOf"] = [{"required": ["recipient_id"]}, {"required": ["recipient_user_id"]}]
    status["if"] = {"properties": {"status": {"const": "failed"}}}
    status["then"] = {"required": ["errors"], "properties": {"errors": {"minItems": 1, "items": link("ErrorObject_2")}}}
    own(schemas, "SystemMessage")["properties"]["system"]["properties"]["type"]["enum"] += [
        "user_changed_user_id",
        "customer_identity_changed",
    ]


def what_may_be_missing_in_what_people_send(schemas):
    own(schemas, "ButtonMessage")["required"].remove("context")
    own(schemas, "ReactionMessage_1")["properties"]["reaction"]["required"] = ["message_id"]
    own(schemas, "LocationMessage_1")["properties"]["location"]["required"] = ["latitude", "longitude"]
    schemas["InteractiveListReplyContent"]["properties"]["list_reply"]["required"] = ["id", "title"]
    # A forwarded message says that it is one, and nothing else.
    schemas["ContextObject"].pop("required")


def answers_say_what_became_of_it(schemas):
    answer = schemas["MessageResponsePayload"]
    answer["required"] = ["messaging_product", "contacts", "messages"]
    for name, least in (("contacts", "input"), ("messages", "id")):
        answer["properties"][name] |= {"minItems": 1, "maxItems": 1}
        answer["properties"][name]["items"]["required"] = [least]
    schemas["MarkMessageResponsePayload"]["required"] = ["success"]


def other_fields_have_other_values(schemas):
    """News of the account, of templates, and of who wants no more marketing."""
    value = schemas["Change"]["properties"].pop("value")
    value["anyOf"].append({"required": ["errors"]})
    value["properties"] = {"errors": {"type": "array", "minItems": 1, "items": link("ErrorObject_2")}}
    wish = {
        "type": "object",
        "required": ["user_id", "category", "value", "timestamp"],
        "properties": {
            "category": {"const": "marketing_messages"},
            "value": {"enum": ["stop", "resume"]},
            "timestamp": {"type": "integer"},
        },
    }
    template = ["message_template_id", "message_template_name", "message_template_language"]
    fields = {
        "messages": value,
        "user_preferences": {
            "required": ["messaging_product", "metadata", "contacts", "user_preferences"],
            "properties": {"user_preferences": {"type": "array", "minItems": 1, "items": wish}, "metadata": link("Metadata")},
        },
        "message_template_status_update": {"required": ["event", *template]},
        "template_category_update": {"required": ["new_category", *template]},
    }
    schemas["Change"]["allOf"] = [
        {"if": {"properties": {"field": {"const": field}}}, "then": {"properties": {"value": schema}}} for field, schema in fields.items()
    ]
    schemas["WebhookPayload"]["properties"]["object"] = {"const": "whatsapp_business_account"}


ADDED = [
    texts_have_a_limit,
    a_send_may_carry_a_mark,
    unknown_keys_are_refused,
    parameters_are_one_line,
    people_are_known_by_an_id,
    what_may_be_missing_in_what_people_send,
    answers_say_what_became_of_it,
    other_fields_have_other_values,
]


def lay_over(document, changes):
    for change in changes:
        change(document["components"]["schemas"])
    return document
